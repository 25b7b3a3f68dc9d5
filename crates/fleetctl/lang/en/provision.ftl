# Provisioning: questions, plan, summary.

## Questions

# The way out of the questions; what is in brackets is the default.
provision-ask-brackets = Enter takes what is in brackets; Ctrl-C leaves
# A question: [1].
provision-ask-continent = continent
# A question: [3]. A number, or codes such as US,CA.
provision-ask-countries = countries, a count or codes
# $countries are codes such as US, CA.
provision-ask-countries-hint = a count takes the first of { $countries }
# A question: [100].
provision-ask-devices = devices
provision-ask-go = make this on { $place }?
# A question: [SedanVehicle,SUVVehicle].
provision-ask-types = thing types
# A question: [1.0.0,1.1.0].
provision-ask-versions = package versions
provision-greeting = provision a fleet on { $place }
provision-no-terminal = there is no terminal to ask for { $options }; nothing was done
provision-no-terminal-hint = give these options, or --yes for their defaults
provision-no-terminal-plan = there is no terminal to ask whether the plan is right; nothing was done
provision-no-terminal-plan-hint = give --yes, or --dry-run to see the plan

## The plan

provision-nothing-missing = nothing is missing
# Behind a list of names of AWS operations: how often each is called.
provision-plan-all-calls = all
provision-plan-column-bucket = quota bucket
provision-plan-column-calls = calls
provision-plan-column-keep = keep
provision-plan-column-leave = leave
provision-plan-column-make = make
provision-plan-column-operation = API calls
provision-plan-column-pace = pace
provision-plan-column-repair = repair
provision-plan-column-resources = resources
provision-plan-countries = countries
provision-plan-devices = devices
provision-plan-different =
    { $count ->
        [one] { $count } thing has another type or country than this plan would give, and is kept as it is
       *[other] { $count } things have another type or country than this plan would give, and are kept as they are
    }
# $what is a resource with its name.
provision-plan-leave = leave { $what }: { $why }
provision-plan-more = and { $count } more
# The names of the first and of the last device.
provision-plan-range = { $first } to { $last }
provision-plan-repair = repair { $what }: { $repairs }
provision-plan-types = thing types
provision-plan-unread = { $what } cannot be looked at; making it is tried
provision-plan-unread-answer = { $what } cannot be looked at ({ $answer }); making it is tried
# $action is an IAM action such as iot:DescribeThingGroup.
provision-plan-unread-without = { $what } cannot be looked at without { $action }; making it is tried
provision-plan-versions = versions
provision-plan-where = where

## The summary

provision-calls =
    { $calls ->
        [one] { $calls } call
       *[other] { $calls } calls
    } (planned { $planned }), { $retries } repeated, { $throttles }
provision-column-blocked = blocked
provision-column-failed = failed
provision-column-kept = kept
provision-column-left-alone = left alone
provision-column-made = made
provision-column-not-tried = not tried
provision-column-repaired = repaired
provision-complete =
    { $devices ->
        [one] the fleet of { $devices } device is complete
       *[other] the fleet of { $devices } devices is complete
    }
provision-heading-blocked = not made, because something is missing
provision-heading-untagged = without tags
provision-incomplete =
    { $devices ->
        [one] not complete: { $there } of { $devices } device are there
       *[other] not complete: { $there } of { $devices } devices are there
    }
provision-next-again = run the same command again: it keeps what is there and makes what is missing
provision-next-more = the same command again changes nothing; with more --devices it adds them
# Before a command to type.
provision-next-cleanup = delete it when done:
# Before a command to type.
provision-next-see = see it:
# Before a command to type.
provision-next-see-some = see some of it:
# Before a command to type.
provision-next-serve = use it elsewhere:
provision-stopped =
    { $devices ->
        [one] stopped: { $there } of { $devices } device are there
       *[other] stopped: { $there } of { $devices } devices are there
    }
provision-took = took { $time }
provision-took-pace = took { $time }, { $pace } things a second
provision-untagged-hint = cleanup will know these by their names only; to tag one by hand:
provision-untagged-more = { $resources }: { $shown } and { $more } more

## Plans saved and applied

provision-apply-yes = give --yes to apply it
# $command is a command to type.
provision-saved = saved; to apply it within 24 hours: { $command }

## Continents, each after its number in a list

provision-continent-africa = Africa
provision-continent-antarctica = Antarctica
provision-continent-asia = Asia
provision-continent-europe = Europe
provision-continent-north-america = North America
provision-continent-oceania = Oceania
provision-continent-south-america = South America

## What was learned: a list at the end, a line for each step

provision-learned-artifacts = firmware: an object and its VersionId name content that never changes
provision-learned-configuration = package configuration: a job that succeeds writes the version into the shadow $package
provision-learned-indexing = fleet indexing: devices are found by attributes, shadows and versions
provision-learned-packages = package catalog: a version is created, then published, and stays as it is
provision-learned-roles = IAM roles: one policy says who may use a role, another what it may do
provision-learned-storage = S3: firmware is kept in versions, and devices get it by URLs that expire
provision-learned-things = things, groups, shadows: what a device is, where it belongs, how it is
provision-learned-thing-types = thing types: templates, with attributes that can be searched
# A heading above the list.
provision-learned-title = what you have learned
# Below the list. $command is a command to type.
provision-reminder-aws = AWS bills for what is used: the objects in S3, the index and its queries, shadows, jobs. A fleet that nobody needs is still there tomorrow: { $command } deletes all of it, and nothing else.
provision-reminder-local = It is on the local AWS and costs nothing. { $command } deletes all of it, and nothing else, as it does on AWS.

## Learning moments, each before its step

provision-learn-artifacts =
    The bucket keeps every version of an object. When firmware is uploaded, S3 answers with a VersionId, and the object's name together with this id stands for one content for ever: uploading again makes a new version beside it and does not replace the old one.

    The package version that is made next refers to all three: bucket, key and VersionId. What was tested is therefore what is installed, also a year later, and also if somebody uploads something else under the same name. A device that has to go back gets exactly the old bytes.

    Each file here is a small ZIP that stands in for firmware. Real firmware should be signed as well, so that a device can tell that it comes from you.
provision-learn-artifacts-title = Firmware that cannot change

provision-learn-configuration =
    The package configuration is one switch for the account and the Region. Once it is on, AWS IoT Jobs writes for you: when a device reports that a job which installs a package version SUCCEEDED, Jobs puts the version into the reported state of the device's named shadow $package.

      job SUCCEEDED  ->  shadow $package  ->  fleet index  ->  dynamic groups

    Nothing has to be written on the device or in the cloud to know what runs where: the index sees the shadow, and a group of all devices that still have 1.0.0 loses them as they are updated.

    AWS does this with the role that was made before. If the switch is on already with another role, it is left as it is, and you are told.
provision-learn-configuration-title = The package configuration: versions that keep themselves up to date

provision-learn-indexing =
    Fleet indexing keeps a search index of your things: what the registry knows of them, what their shadows report, and whether they are connected. This step turns it on and keeps what you have turned on yourself.

      registry          attributes.country:US
      classic shadow    shadow.reported.batteryStatus>50
      $package shadow   shadow.name.$package.reported.SedanVehicle.version:1.0.0
      connectivity      connectivity.connected:true

    A dynamic group is such a query, which the index keeps answered: devices join and leave it as they change, and a job that follows the group follows them.

    After it was turned on, the index is built first, which takes a while in a large fleet; afterwards it lags a little behind each change.
provision-learn-indexing-title = Fleet indexing: devices found by what they are

provision-learn-packages =
    A software package is a name for something that is installed, such as the firmware of the sedans. Its versions go through three states:

      DRAFT        attributes and artifact can still be changed
      PUBLISHED    they cannot be changed any more
      DEPRECATED   it should not be used for new devices

    So a version is created, given its artifact and attributes, and then published; a job that installs it can rely on what it is. A version that was published with a mistake is not mended: it is followed by a higher one.

    Each thing type gets a package of its name here. A device tells what it has in its shadow $package, so the catalog, the jobs and the fleet index speak of the same names and versions.
provision-learn-packages-title = The package catalog: create, fill, publish

provision-learn-roles =
    AWS services do nothing in your account by themselves: they take on an IAM role that you allow them to. A role has two kinds of policies.

      trust policy         who may take it on: here iot.amazonaws.com
      permission policy    what may be done with it

    Two roles are made. With IoTJobsRole, Jobs signs the URLs by which devices download firmware; it may read firmware, and nothing else in S3. With IoTPackageConfigRole, Jobs reads and writes the shadow $package of things, and no other shadow.

    Give a role the least that works: whoever takes it on can do all that it permits. Whoever hands a role to a service needs iam:PassRole for it. A new role takes some seconds until AWS knows it everywhere, so the next step may have to wait for it.
provision-learn-roles-title = IAM roles: who may, and what

provision-learn-storage =
    Firmware is kept in an S3 bucket of its own. Its versioning is turned on, so that an upload under the same name keeps what was there before, and nothing that a device may still need is overwritten.

    The bucket is private, and devices have no AWS credentials. They do not need any: a job document contains a placeholder, and each time a device fetches the document, AWS IoT Jobs replaces it with a presigned URL. Whoever has this URL can download this one object until it expires, between a minute and an hour later, without anything else.

    A device that was offline for a day fetches the document again and gets a fresh URL.
provision-learn-storage-title = S3: versioned firmware, and URLs that expire

provision-learn-things =
    A thing stands for one device in the registry: a name, a type, and attributes that seldom change, such as its country. Groups hold things together, so that a job or a command can be for all of them: here one static group for each country, to which things are added by name.

      registry           what a device is     country, customerId
      classic shadow     how it is            batteryStatus
      shadow $package    what runs on it      SedanVehicle 1.0.0

    A shadow is a JSON document that AWS keeps also while the device is offline. The device reports its state; others say what they desire; the difference is sent to the device when it is back.

    Things are made 80 a second at most here, below the quota of AWS, so that others in the account are not held up.
provision-learn-things-title = Things, groups and shadows

provision-learn-thing-types =
    A thing type is a template for devices of one kind. It has a name, a description and at most three searchable attributes; here they are customerId, country and manufacturingDate, and each thing has its own values.

    A thing need not have a type, but it gains by one: up to 50 attributes instead of three, and a name by which its kind can be found. A thing has one type at most.

    A type cannot be renamed. It goes in two steps: deprecated, it is closed to new things; five minutes later, and once no thing has it any more, it can be deleted. So choose types by what lasts, such as the model, and leave to attributes and shadows what changes.
provision-learn-thing-types-title = Thing types: templates for devices
