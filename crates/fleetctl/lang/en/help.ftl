# The help of every command and option. Made from the program by `fleetctl docs messages`:
# change the help in the code, then run it again.

help = Runs an AWS IoT Device Management fleet, on AWS or on a local AWS
    .long = 
        Provisions, organises, updates, commands and cleans up an AWS IoT Device Management fleet.

        With --local everything runs against a local AWS inside fleetctl: no account, no network, no cost. Without it, credentials and Region come from where the AWS CLI takes them.
    .after = 
        Examples:
        {"  "}fleetctl --local provision --devices 15   a small fleet on the local AWS
        {"  "}fleetctl provision --dry-run              what a fleet on AWS would take
        {"  "}fleetctl cleanup --dry-run                what of it would be deleted, and why
        {"  "}fleetctl local serve                      a local AWS for the AWS CLI and SDKs

help-global--local = Use the local AWS inside fleetctl instead of AWS
    .long = 
        Use the local AWS inside fleetctl instead of AWS

        It has an account of its own (123456789012); your credentials and profiles are not looked at. If `fleetctl local serve` runs on the same --state-dir, that one is used.

help-global--state-dir = Where the local AWS keeps its state
    .long = 
        Where the local AWS keeps its state

        `:memory:` forgets everything at the end.

        {"["}default: a folder of your user account]

help-global--profile = The profile of the AWS configuration to use

help-global--region = The AWS Region
    .long = 
        The AWS Region

        {"["}default: AWS_REGION, AWS_DEFAULT_REGION, or the profile's; with --local us-east-1]

help-global--endpoint-url = Send every request to this address instead of AWS's

help-global--output = How results are printed: table, json, yaml, text
    .long = 
        How results are printed: table, json, yaml, text

        `text` has tabs between values, by the rules of the AWS CLI. A run prints its events as JSON lines, or as YAML documents.

        {"["}default: table]

help-global--result-query = Print only what a JMESPath expression finds in the result
    .long = 
        Print only what a JMESPath expression finds in the result

        It is applied to what --output json prints, and the result is printed as --output says; as a table without it. Of a run it looks at the last event, the summary.

help-global--lang = The language of everything a person reads: en, es, ja, zh, pt, ko, de, it, fr
    .long = 
        The language of everything a person reads: en, es, ja, zh, pt, ko, de, it, fr

        Words to be typed, JSON and exit codes are the same in every language.

        {"["}default: AWS_IOT_LANG, LC_ALL, LC_MESSAGES or LANG, else en]

help-global--color = Colours: auto, always, never
    .long = 
        Colours: auto, always, never

        `auto` uses them on a terminal and heeds NO_COLOR and CLICOLOR_FORCE.

        {"["}default: auto]

help-global--quiet = Print results, warnings and errors only

help-global--debug = Show every call to AWS with its answer, one at a time
    .long = 
        Show every call to AWS with its answer, one at a time

        Secrets are masked; ids of accounts and resources are not.

help-global--learn = Explain each step when it is done: the workshop's learning moments
    .long = 
        Explain each step when it is done: the workshop's learning moments

        Each is shown once and waits until it is read; with --yes it does not wait.

help-global--yes = Answer yes to plain questions
    .long = 
        Answer yes to plain questions

        A question that wants a typed word is answered by --confirm alone.

help-global--rate = Pace a kind of request: things=200, shadows=off
    .long = 
        Pace a kind of request: things=200, shadows=off

        Requests per second of a quota bucket, instead of what the account's default quota allows. `off` means as fast as it goes. Can be given several times.

help-global--config = Read the settings from this file only
    .long = 
        Read the settings from this file only

        {"["}default: FLEETCTL_CONFIG, else fleet.toml of the user and of the current folder]

help-global--fleet = The profile of the settings to use: [profiles.NAME] of fleet.toml
    .long = 
        The profile of the settings to use: [profiles.NAME] of fleet.toml

        {"["}default: FLEETCTL_FLEET, else none: only their defaults]

help-global--local-faults = Faults of the local AWS inside fleetctl, as `local serve --faults` has them

help-global--local-quotas = Request rates of the local AWS inside fleetctl: aws, off

help-global--local-access-log = The access log of the local AWS inside fleetctl, JSON lines

help-provision = Provision a fleet, or what is missing of it
    .long = 
        Provisions a fleet: thing types, firmware, software packages, IAM roles, fleet indexing, one group per country, and the devices with their shadows, all tagged.

        It looks at what is there, shows a plan, asks, and then makes what is missing. Run again, it goes on where it stopped; what is there is kept, also what devices have changed since. On a terminal it asks for what no option says; with --yes the defaults hold.

help-provision--things-prefix = What the names of the devices begin with, 1 to 20 characters
    .long = 
        What the names of the devices begin with, 1 to 20 characters

        Letters, digits, hyphens, underscores and colons. Device 7 of Vehicle-VIN- is Vehicle-VIN-007.

help-provision--thing-types = The thing types, each with a software package of its name
    .long = 
        The thing types, each with a software package of its name

        {"["}default: SedanVehicle,SUVVehicle,TruckVehicle]

help-provision--package-versions = The versions of every package; devices begin with the first
    .long = 
        The versions of every package; devices begin with the first

        {"["}default: 1.0.0,1.1.0]

help-provision--continent = The continent: 1 to 7, or a name
    .long = 
        The continent: 1 to 7, or a name

        1 North America, 2 South America, 3 Europe, 4 Asia, 5 Africa, 6 Oceania, 7 Antarctica

        {"["}default: 1]

help-provision--countries = The countries: the first N of the continent, or codes
    .long = 
        The countries: the first N of the continent, or codes

        Codes without a continent name their own.

        {"["}default: 3 in North America, 2 elsewhere]

help-provision--devices = How many devices the fleet has
    .long = 
        How many devices the fleet has

        {"["}default: 100]

help-provision--dry-run = Print the plan and change nothing

help-provision--plan-out = Save the plan to a file for `fleetctl apply` and change nothing
    .long = 
        Save the plan to a file for `fleetctl apply` and change nothing

        It is good for 24 hours, for the same account and Region.

help-groups = Dynamic groups: make, list, show, delete them, try queries

help-groups-create = Make a dynamic group from criteria or a query
    .long = 
        Makes a dynamic group: its members are the devices that match a query, whenever they begin or cease to match it.

        The query is made from criteria, all of which must hold, or given with --query-string. It is checked before anything is sent, then tried: you see how many devices match and the first of them before you agree. A query that nothing matches is refused unless --allow-empty is given. On a terminal without criteria or query, a wizard asks for them. A group that is there with the same query is kept.
    .after = 
        Examples:
        {"  "}fleetctl groups create --countries US --thing-types SedanVehicle
        {"  "}fleetctl groups create --countries US,CA --battery '>50' --name LowRisk
        {"  "}fleetctl groups create --thing-types SedanVehicle --versions 1.0.0 --yes
        {"  "}fleetctl groups create --name Far --query-string 'NOT attributes.country:US'

help-groups-create--countries = Devices in these countries, two letters each

help-groups-create--thing-types = Devices of these thing types

help-groups-create--versions = Devices that report these versions of the package of their thing type

help-groups-create--battery = Devices whose battery is at this percentage: '>50', '<30', '=75', '[30 TO 80]'

help-groups-create--query-string = A query instead of criteria

help-groups-create--name = The group's name
    .long = 
        The group's name

        {"["}default: DynamicGroup- and the criteria, if each has one value]

help-groups-create--allow-empty = Make the group although nothing matches yet

help-groups-create--max-terms = The terms that a query may have, if AWS raised the account's quota
    .long = 
        The terms that a query may have, if AWS raised the account's quota

        {"["}default: 5]

help-groups-create--dry-run = Try the query, print what would be made and change nothing

help-groups-list = List the dynamic groups with their queries and exact member counts
    .long = 
        Lists the dynamic groups of the account in the Region: query, exact number of members, status, and when they were made.

        AWS does not say in its listing which groups are dynamic, so each group is described; the members are counted page by page, 250 at a time.

help-groups-show = Show a dynamic group, its tags and its first members
    .long = 
        Shows a dynamic group, its tags and its first members.

        Without GROUP, one can be picked from a list on a terminal.

help-groups-show--name = The group's name

help-groups-delete = Delete a dynamic group; its members stay
    .long = 
        Deletes a dynamic group. The devices in it stay as they are, and so do jobs that were made for it.

        It shows the group and wants the word DELETE, typed or as --confirm DELETE; --yes does not stand in for it. A static group is never deleted.

        Without GROUP, one can be picked from a list on a terminal.

help-groups-delete--name = The group's name

help-groups-delete--confirm = Agree to the deletion without being asked: DELETE
    .long = 
        Agree to the deletion without being asked: DELETE

        The word has to be exactly this. --yes does not stand in for it.

help-groups-test = Try a query: what is wrong in it, what it finds, what each part keeps out
    .long = 
        Tries a query on the fleet index and changes nothing: checks it, counts the devices that match, shows the first of them, and says of each part of the query how many devices it alone keeps out. On a terminal without a query it asks for one after the other.

        A device that fails two parts is kept out by both, and therefore counted at neither; `match` says how many devices match the part whatever the others say.

help-groups-test--query = The query

help-packages = Software packages: versions, firmware, what devices report, reverts

help-packages-create = Make a package, still without versions
    .long = 
        Makes a software package with the tags of the workshop. `fleetctl packages add-version` gives it versions.

        Devices of a thing type report a package of the same name: name it like the type.

        Without PACKAGE, the name is asked for on a terminal.

help-packages-create--package = The package's name

help-packages-create--description = What is said about it, up to 1024 characters

help-packages-add-version = Add a version: firmware, draft, SBOM, published
    .long = 
        Adds a version to a package: the firmware goes into the workshop's bucket, a draft is made that refers to it, and the draft is published. A bucket that is missing is made, with versioning.

        A file of any size is streamed; above 8 MB in parts, which S3 puts together and checks. Without a file a small sample is made. Names, sizes and the version are checked before anything is sent. Run again after a failure, it goes on where it stopped: the same file is not sent twice.

        A published version cannot be changed and cannot become a draft again; --draft leaves it a draft.

        Without PACKAGE or VERSION, they are asked for on a terminal, and what else the version is made of.
    .after = 
        Examples:
        {"  "}fleetctl packages add-version SedanVehicle 1.2.0
        {"  "}fleetctl packages add-version SedanVehicle 1.2.0 --file firmware.bin --sbom sbom.zip

help-packages-add-version--package = The package

help-packages-add-version--version = The version to add

help-packages-add-version--file = The firmware
    .long = 
        The firmware

        {"["}default: a small sample is made]

help-packages-add-version--sbom = A software bill of materials: a zip with SPDX or `CycloneDX` files
    .long = 
        A software bill of materials: a zip with SPDX or `CycloneDX` files

        AWS looks into it afterwards; `packages show-version` says what it found.

help-packages-add-version--description = What is said about the version, up to 1024 characters

help-packages-add-version--attribute = An attribute of the version; all together have at most 3 KB
    .long = 
        An attribute of the version; all together have at most 3 KB

        Can be given several times.

help-packages-add-version--draft = Leave it a draft, which can still be changed and not be deployed

help-packages-add-version--dry-run = Say what would be done and change nothing

help-packages-list = List the packages

help-packages-show = Show a package and its versions
    .long = 
        Shows a package and its versions.

        Without PACKAGE, one can be picked from a list on a terminal.

help-packages-show--package = The package

help-packages-show-version = Show a version: status, firmware, SBOM, attributes
    .long = 
        Shows a version: status, firmware, SBOM, attributes.

        Without PACKAGE or VERSION, they can be picked from lists on a terminal.

help-packages-show-version--package = The package

help-packages-show-version--version = The version

help-packages-delete = Delete a package that has no versions
    .long = 
        Deletes a package. AWS refuses while it has versions: `fleetctl packages delete-version` deletes those.

        It wants the word DELETE, typed or as --confirm DELETE; --yes does not stand in for it.

        Without PACKAGE, one can be picked from a list on a terminal.

help-packages-delete--package = The package

help-packages-delete--confirm = Agree to the deletion without being asked: DELETE
    .long = 
        Agree to the deletion without being asked: DELETE

        The word has to be exactly this. --yes does not stand in for it.

help-packages-delete-version = Delete a version; its firmware stays in the bucket
    .long = 
        Deletes a version of a package, whatever its status. Its firmware stays in the bucket, and devices go on reporting it. A job that is still to set a device to it will fail to.

        It wants the word DELETE, typed or as --confirm DELETE; --yes does not stand in for it.

        Without PACKAGE or VERSION, they can be picked from lists on a terminal.

help-packages-delete-version--package = The package

help-packages-delete-version--version = The version

help-packages-delete-version--confirm = Agree to the deletion without being asked: DELETE
    .long = 
        Agree to the deletion without being asked: DELETE

        The word has to be exactly this. --yes does not stand in for it.

help-packages-config = Whether jobs write the package shadows of devices: status, enable, disable

help-packages-config-status = Show whether it is on, and with which role

help-packages-config-enable = Turn it on, with a role of its own
    .long = 
        Turns on that AWS IoT Jobs writes the $package shadow of a device when a job that deploys a package version succeeds on it.

        It does that under the role IoTPackageConfigRole-<region>-<account>, which is made if it is missing and put right if its policies are not as they should be. If it is on with another role, that one stays.

help-packages-config-disable = Turn it off; the role stays
    .long = Turns off that AWS IoT Jobs writes the $package shadows of devices: jobs go on, and what devices report of packages changes no more by itself. The role stays.

help-packages-device = Show what devices say they have
    .long = 
        Shows what the $package shadows of devices report: each package with its version, its attributes and when that was last set, where AWS kept that.

        A device that is not there and one that reports nothing are told apart. The others are shown all the same; the exit code is then 4.

        Without THING, some can be picked from a list on a terminal.

help-packages-device--things = The devices

help-packages-revert = Set the inventory of devices back to a version
    .long = 
        Sets what devices report of a package back to a version: their $package shadows, and with them the inventory. It sends nothing to the devices. With --with-job it makes a job instead, which installs the firmware of that version on them; their shadows are then written as each of them succeeds.

        Devices are found by fleet indexing: those that report the package and are not at the version. It shows how many there are and the first ten, and wants the word REVERT, typed or as --confirm REVERT; --yes does not stand in for it. Run again, it does what is left.

        Without PACKAGE or --to, they can be picked from lists on a terminal.
    .after = 
        Examples:
        {"  "}fleetctl packages revert SedanVehicle --to 1.0.0 --dry-run
        {"  "}fleetctl packages revert SedanVehicle --to 1.0.0 --confirm REVERT
        {"  "}fleetctl packages revert SedanVehicle --to 1.0.0 --with-job

help-packages-revert--package = The package

help-packages-revert--to = The version, which has to be published

help-packages-revert--thing-type = Devices of this thing type only

help-packages-revert--with-job = Install the version by a job, instead of changing only what devices report
    .long = 
        Install the version by a job, instead of changing only what devices report

        For up to 100 devices; a group of more is a target of `jobs create`.

help-packages-revert--dry-run = Show which devices would be reverted and change nothing

help-packages-revert--confirm = Agree to the revert without being asked: REVERT
    .long = 
        Agree to the revert without being asked: REVERT

        The word has to be exactly this. --yes does not stand in for it.

help-jobs = Jobs: make, look at, watch, cancel and delete them

help-jobs-create = Make a job: an update, or a document of your own
    .long = 
        Makes a job: an update that installs a version of a package, or a document of your own.

        Everything is looked at before: groups, things, the version and its firmware, the role that signs its URL, the id, every number. Then it shows the job as it is sent, how long the rollout takes at best, and how many devices would have a firmware that fails on 3, 10 or 50 percent of them before the abort rules stop it; and asks. Given again with the same --job-id, it keeps the job that is there.

        On a terminal it asks for what is not given, and without any options for everything, step by step.
    .after = 
        Examples:
        {"  "}fleetctl jobs create --package SedanVehicle --version 1.1.0 --group Fleet-US
        {"  "}fleetctl jobs create --package SedanVehicle --group Fleet-US,Fleet-CA \
        {"      "}--max-per-minute 50 --abort FAILED:10%:5 --timeout 30m --dry-run
        {"  "}fleetctl jobs create --document '{"{"}"operation": "reboot"{"}"}' --thing Vehicle-VIN-001

help-jobs-create--package = The package to install

help-jobs-create--version = The version to install, which has to be published
    .long = 
        The version to install, which has to be published

        {"["}default: the package's default version]

help-jobs-create--document = A job document of your own: a file, - for stdin, or the JSON itself
    .long = 
        A job document of your own: a file, - for stdin, or the JSON itself

        Placeholders of AWS IoT may stand in it. With --package the job also installs that version: the $package shadows of devices that succeed say so.

help-jobs-create--allow-deprecated = Install a version also if it is deprecated

help-jobs-create--group = The things in these groups and in those below them
    .long = 
        The things in these groups and in those below them

        Can be given several times.

help-jobs-create--thing = These things
    .long = 
        These things

        Can be given several times.

help-jobs-create--snapshot = Only for the things that are targets when the job begins; it ends when they are done (default)

help-jobs-create--continuous = Also for things that join the groups later; the job does not end by itself

help-jobs-create--max-per-minute = Devices notified in a minute at most: 1 to 1,000

help-jobs-create--base-rate = A rate that grows: devices notified in the first minute, 1 to 1,000

help-jobs-create--increment-factor = What a growing rate is multiplied by: 1.1 to 5, one digit after the point

help-jobs-create--increase-after-notified = Multiply the rate each time so many more devices were notified

help-jobs-create--increase-after-succeeded = Multiply the rate each time so many more devices have succeeded

help-jobs-create--abort = Cancel the job when too many fail: FAILED:10%:5
    .long = 
        Cancel the job when too many fail: FAILED:10%:5

        10 percent, once at least 5 devices have ended it. FAILED, REJECTED, TIMED_OUT or ALL. Can be given several times.

help-jobs-create--timeout = How long a device has from its IN_PROGRESS on: 1m to 7d

help-jobs-create--retry = Let devices try again: FAILED=3, TIMED_OUT=1, ALL=2
    .long = 
        Let devices try again: FAILED=3, TIMED_OUT=1, ALL=2

        At most 10 retries in all. Can be given twice.

help-jobs-create--start = When the job begins, in UTC: 30 minutes to a year from now

help-jobs-create--end = When the job ends, in UTC: 30 minutes after its start or later

help-jobs-create--end-behavior = What happens then: stop-rollout, cancel, force-cancel
    .long = 
        What happens then: stop-rollout, cancel, force-cancel

        `stop-rollout` notifies nobody new, `cancel` cancels what is queued, `force-cancel` also what is in progress.

help-jobs-create--window = Notify devices of a continuous job only in this window: 'cron(0 2 * * ? *)=1h'
    .long = 
        Notify devices of a continuous job only in this window: 'cron(0 2 * * ? *)=1h'

        When it opens, in UTC, and for how long, 1m to 1430m. Can be given several times.

help-jobs-create--url-expires = How long a URL of firmware is good: 60s to 1h
    .long = 
        How long a URL of firmware is good: 60s to 1h

        {"["}default: 1h]

help-jobs-create--role = The role with which AWS IoT signs them, by name or ARN
    .long = 
        The role with which AWS IoT signs them, by name or ARN

        {"["}default: the one that provisioning makes]

help-jobs-create--job-id = The job's id
    .long = 
        The job's id

        {"["}default: OTA-Job- or Command-Job-, what it installs and the time]

help-jobs-create--description = What is said about the job, up to 2028 characters

help-jobs-create--dry-run = Look at everything, show the job and how it would go, and change nothing

help-jobs-list = List the jobs, the newest first
    .long = Lists the jobs in all states, the newest first. All pages are read, the states side by side; with --debug one after the other.

help-jobs-list--status = Jobs in these states only: SCHEDULED, IN_PROGRESS, COMPLETED, CANCELED, DELETION_IN_PROGRESS

help-jobs-list--limit = So many jobs at most, the newest

help-jobs-show = Show a job with its document and its whole configuration
    .long = 
        Shows a job: where it stands, its targets, its document as AWS has it, its configuration as JSON in AWS's own words, how URLs of firmware are signed, and how many executions are in each state.

        Without JOB, one can be picked from a list on a terminal. AWS counts executions a little late: `fleetctl jobs stats` counts them itself.

help-jobs-show--job = The job's id

help-jobs-document = Print a job's document
    .long = 
        Prints a job's document as AWS has it: JSON, with the attributes of package versions in it. Placeholders of presigned URLs stay; AWS replaces them when a device asks.

        Without JOB, one can be picked from a list on a terminal.

help-jobs-document--job = The job's id

help-jobs-executions = List the executions of a job
    .long = 
        Lists the executions of a job over all pages, printed as they are read, and how many are in each state. Each execution is listed once; with --status, one that goes from one state to another meanwhile can come twice.

        Without JOB, one can be picked from a list on a terminal.

help-jobs-executions--job = The job's id

help-jobs-executions--status = In these states only
    .long = 
        In these states only

        QUEUED, IN_PROGRESS, SUCCEEDED, FAILED, TIMED_OUT, REJECTED, REMOVED, CANCELED

help-jobs-executions--thing = On these things only

help-jobs-executions--limit = So many at most

help-jobs-execution = Show how a job goes on one device
    .long = 
        Shows the execution of a job on a thing: where it stands, when it was queued, began and changed, what the device said, and what it was to do. The control plane of AWS IoT is asked, because the data plane of devices does not show executions that are over.

        Without JOB or THING, they can be picked from lists on a terminal.

help-jobs-execution--job = The job's id

help-jobs-execution--thing = The thing

help-jobs-execution--number = The number of the execution, where the thing has had several of this job
    .long = 
        The number of the execution, where the thing has had several of this job

        {"["}default: the last one]

help-jobs-stats = Say how a job does in numbers, and what to do next
    .long = 
        Counts the executions of a job over all pages, and says how many succeeded, failed or go on, how the job does and what to do next. FAILED, TIMED_OUT and REJECTED are failures.

        Health is the part of all executions that succeeded: excellent from 95 %, good from 80 %, poor from 50 %, critical below. Executions that go on count as not succeeded yet.

        Without JOB, one can be picked from a list on a terminal.

help-jobs-stats--job = The job's id

help-jobs-watch = Watch a job until it is over
    .long = 
        Watches a job until it is over: executions in each state, how many end in a minute, the time left at this pace, and the last failures with what their devices said. A terminal is drawn again in place; elsewhere each change is a line; with --output json each is an event.

        A look is one request, and a few more when there are new failures. Ctrl-C stops watching; the job goes on.

        Without JOB, one can be picked from a list on a terminal.

help-jobs-watch--job = The job's id

help-jobs-watch--interval = The time between two looks, at least 1s

help-jobs-watch--timeout = Watch for so long at most, and exit with 8 if the job goes on

help-jobs-watch--exit-status = Exit with 1 unless the job completes and every execution succeeds

help-jobs-cancel = Cancel jobs: what has not begun does not begin
    .long = 
        Cancels jobs that are SCHEDULED or IN_PROGRESS. Executions that are QUEUED are canceled and do not begin; those IN_PROGRESS go on to their end, unless --force is given. A canceled job cannot be taken up again.

        It shows what the cancellation means for the executions, wants the word CANCEL, typed or as --confirm CANCEL (--yes does not stand in for it), and afterwards waits until AWS shows the job as canceled.

        Without JOB, some can be picked from a list on a terminal.
    .after = 
        Examples:
        {"  "}fleetctl jobs cancel JOB --dry-run
        {"  "}fleetctl jobs cancel JOB --confirm CANCEL --comment 'wrong firmware'

help-jobs-cancel--jobs = The jobs' ids

help-jobs-cancel--force = Also cancel executions that are IN_PROGRESS
    .long = 
        Also cancel executions that are IN_PROGRESS

        Their devices are not told to stop; what they report afterwards is refused. Also cancels what a cancellation without --force has left.

help-jobs-cancel--comment = Why, for people: up to 2028 characters

help-jobs-cancel--reason-code = Why, for programs: up to 128 of A-Z, 0-9 and _

help-jobs-cancel--wait = How long to wait at most until AWS shows each job as canceled

help-jobs-cancel--dry-run = Show what it would mean and change nothing

help-jobs-cancel--confirm = Agree to the cancellation without being asked: CANCEL
    .long = 
        Agree to the cancellation without being asked: CANCEL

        The word has to be exactly this. --yes does not stand in for it.

help-jobs-delete = Delete jobs and the history of their executions
    .long = 
        Deletes jobs: with a job its document, its configuration and the history of its executions go. AWS takes force for that where the job has executions or is not over; it is set then, and announced.

        It wants the word DELETE, typed or as --confirm DELETE; --yes does not stand in for it. AWS deletes ten jobs at once: more of them wait for each other. Afterwards it waits until they are gone.

        Without JOB, some that are over can be picked from a list on a terminal.
    .after = 
        Examples:
        {"  "}fleetctl jobs delete JOB --dry-run
        {"  "}fleetctl jobs delete JOB OTHER-JOB --confirm DELETE

help-jobs-delete--jobs = The jobs' ids

help-jobs-delete--wait = How long to wait at most until each job is gone; 0s does not wait

help-jobs-delete--dry-run = Show what would go and change nothing

help-jobs-delete--confirm = Agree to the deletion without being asked: DELETE
    .long = 
        Agree to the deletion without being asked: DELETE

        The word has to be exactly this. --yes does not stand in for it.

help-jobs-report = Write a page about a job: rollout, outcomes, failures, slow devices
    .long = 
        Reads all executions of a job and writes a page about it: its rollout over time, how its executions ended, why some failed, which devices took longest, its settings. The page is one file without scripts that fetches nothing, for the screen, light or dark, and for paper.

        Why an execution failed stands in its description, and AWS describes ten a second: of more than 200 failures the first 200 by name are described, and the page says so.

help-jobs-report--job = The job; without one you are asked

help-jobs-report--html = Write the page to this file

help-jobs-simulate = Act as the devices of a job
    .long = 
        Acts as the devices of a job: each begins its execution, downloads the firmware through its presigned URL, checks it and reports SUCCEEDED, or FAILED as planned. Nothing is kept of what is downloaded.

        Who succeeds is drawn by lot over all targets of the job, exactly to the percentage. With the same --seed a device always has the same outcome: a simulation that was stopped is started again and does the rest. It goes on until nobody else is notified; on the local AWS the clock is moved instead of waiting for the next minute's rollout.
    .after = 
        Examples:
        {"  "}fleetctl --local jobs simulate OTA-Job-1 --success-rate 85
        {"  "}fleetctl jobs simulate OTA-Job-1 --devices 20 --progress
        {"  "}fleetctl jobs simulate OTA-Job-1 --dry-run --output json

help-jobs-simulate--jobs = The jobs; without one you are asked

help-jobs-simulate--devices = So many devices of each job at most; run again for others

help-jobs-simulate--success-rate = How many of a hundred devices succeed
    .long = 
        How many of a hundred devices succeed

        {"["}default: 90]

help-jobs-simulate--seed = What the lots are drawn with: another number, another choice

help-jobs-simulate--concurrency = So many devices at the same time at most; they are paced anyway
    .long = 
        So many devices at the same time at most; they are paced anyway

        {"["}default: 256; with --debug 1]

help-jobs-simulate--progress = Devices also report when they are half way

help-jobs-simulate--dry-run = Show which devices would report what, and report nothing

help-commands = Commands: what devices are told to do at once, and what they answer

help-commands-create = Make a command, from a template or with a payload of your own
    .long = 
        Makes a command that can be run on devices again and again.

        A template has a payload and parameters that are ready to use. A payload of your own is a JSON object of at most 10 KB; where it has the placeholder "${"{"}aws:iot:commandexecution::parameter:NAME{"}"}", each run gives a value. A parameter is a text that has to be given, unless --parameter says otherwise. On a terminal without --template and --payload you choose from a list. A command that is there and does the same is kept.
    .after = 
        Examples:
        {"  "}fleetctl commands create --template vehicle-lock
        {"  "}fleetctl commands create honk --payload honk.json --description 'Sound the horn'
        {"  "}fleetctl commands create honk --payload - --parameter duration:INTEGER=5 < honk.json

help-commands-create--name = The command's name: 1 to 64 letters, digits, hyphens and underscores
    .long = 
        The command's name: 1 to 64 letters, digits, hyphens and underscores

        {"["}default: the template's]

help-commands-create--template = The template: vehicle-lock, vehicle-unlock, start-engine, stop-engine, set-climate, activate-horn

help-commands-create--payload = A file with the payload, or - for standard input

help-commands-create--payload-json = The payload itself

help-commands-create--description = What the command does, 1 to 256 characters

help-commands-create--parameter = The type of a parameter, and the value it has where none is given: NAME:TYPE[=DEFAULT]
    .long = 
        The type of a parameter, and the value it has where none is given: NAME:TYPE[=DEFAULT]

        STRING, INTEGER, DOUBLE, LONG, UNSIGNEDLONG, BOOLEAN or BINARY (base64). Can be given several times.

help-commands-create--dry-run = Say what would be made and change nothing

help-commands-list = List the commands, and the templates of which there is none yet

help-commands-show = Show a command: payload, parameters, an example

help-commands-show--name = The command's name, or its ARN

help-commands-delete = Delete a command that no device is busy with
    .long = 
        Deletes a command. AWS deletes it at once if it has been deprecated for more than twelve hours, and within twelve hours otherwise; until then `commands show` still finds it.

        A command that devices have not answered yet is refused, and so are the templates of the workshop: `fleetctl cleanup` deletes those. It wants the word DELETE, typed or as --confirm DELETE; --yes does not stand in for it. Without NAME, one can be picked from a list on a terminal.

help-commands-delete--name = The command's name, or its ARN

help-commands-delete--confirm = Agree to the deletion without being asked: DELETE
    .long = 
        Agree to the deletion without being asked: DELETE

        The word has to be exactly this. --yes does not stand in for it.

help-commands-deprecate = Keep a command from being run

help-commands-deprecate--name = The command's name, or its ARN

help-commands-restore = Let a deprecated command be run again

help-commands-restore--name = The command's name, or its ARN

help-commands-run = Run a command on devices
    .long = 
        Runs a command on things and on the members of thing groups, one execution each. AWS IoT runs a command on one device at a time; groups are expanded here.

        A device must be connected and subscribed to its topic, or have a persistent session: `commands guide` shows how. Parameters are given as --param NAME=VALUE; {"{"}thing{"}"} in a value stands for the name of the device, and vehicleId is the name of the device unless you give another. With --canary some devices come first, and the rest follows only if they did well. A run that was stopped goes on with the same --run-id: what was started is not started twice. On a terminal without NAME, or without --thing and --group, they are picked from lists.
    .after = 
        Examples:
        {"  "}fleetctl commands run vehicle-lock --thing Vehicle-VIN-001 --wait
        {"  "}fleetctl commands run set-climate --thing Vehicle-VIN-001 --param temperature=21
        {"  "}fleetctl commands run activate-horn --group Fleet-US --canary 1% --wait --yes

help-commands-run--name = The command's name, or its ARN

help-commands-run--thing = A thing to run it on. Can be given several times

help-commands-run--group = A group whose members to run it on. Can be given several times

help-commands-run--param = A value for a parameter. Can be given several times

help-commands-run--timeout = How long each device has to answer: 1s to 12h
    .long = 
        How long each device has to answer: 1s to 12h

        {"["}default: 60s]

help-commands-run--wait = Wait until all devices have answered or their time is over

help-commands-run--canary = Run it on so many percent of the devices first, and stop if they do badly

help-commands-run--canary-failures = How many of the first devices may fail

help-commands-run--run-id = The name of this run, to go on with it: 1 to 64 letters, digits, hyphens and underscores
    .long = 
        The name of this run, to go on with it: 1 to 64 letters, digits, hyphens and underscores

        {"["}default: made from the time]

help-commands-run--dry-run = Show what would be run on which devices and change nothing

help-commands-status = Show where an execution stands, until it is over
    .long = 
        Shows where an execution stands. On a terminal it stays until the execution is over or out of time; elsewhere it does with --wait.

        AWS finds an execution by its id and its device together. Without --thing the executions of all commands are looked through, the newest first, which takes a while where there are many. Without ID, one can be picked from a list on a terminal.

help-commands-status--id = The execution's id

help-commands-status--thing = The thing it runs on

help-commands-status--wait = Stay until it is over, also without a terminal

help-commands-status--once = Look once, also on a terminal

help-commands-history = List executions, the newest first
    .long = 
        Lists executions, the newest first: those of a command, those on a thing, or all.

        AWS lists the executions of one command or one device; without --command and --thing those of all commands are merged. Times are in UTC: 2026-03-07, 2026-03-07T12:00, or a time ago such as 2h or 30d. On a terminal, Enter shows the next page and q leaves.

help-commands-history--command = Executions of this command only

help-commands-history--thing = Executions on this thing only

help-commands-history--status = Executions in this state: CREATED, IN_PROGRESS, SUCCEEDED, FAILED, REJECTED, TIMED_OUT

help-commands-history--since = Executions since this time
    .long = 
        Executions since this time

        {"["}default: 30 days ago]

help-commands-history--until = Executions until this time

help-commands-history--page-size = Executions on a page: 1 to 100

help-commands-history--all = All of them, not only the first page

help-commands-cancel = Call an execution off, by answering in the device's place
    .long = 
        Calls an execution off. AWS IoT has no operation for that and no status CANCELED: fleetctl publishes, as the device would, the answer REJECTED with the reason CANCELED_BY_OPERATOR, and then reads what AWS made of it. The device is not told; it may already have done what was asked.

        The caller needs iot:Publish on the answer's topic. It wants the word CANCEL, typed or as --confirm CANCEL; --yes does not stand in for it. An execution that is over is refused. Without ID, one can be picked from a list on a terminal.

help-commands-cancel--id = The execution's id

help-commands-cancel--thing = The thing it runs on

help-commands-cancel--confirm = Agree without being asked: CANCEL
    .long = 
        Agree without being asked: CANCEL

        The word has to be exactly this. --yes does not stand in for it.

help-commands-topics = Print the MQTT topics of a device's commands

help-commands-topics--thing = The thing, or with --client the MQTT client id
    .long = 
        The thing, or with --client the MQTT client id

        {"["}default: a placeholder]

help-commands-topics--client = The device is an MQTT client that is no thing

help-commands-topics--execution = The execution; + stands for any

help-commands-guide = Explain the device's side, step by step

help-commands-guide--thing = The thing that plays the device
    .long = 
        The thing that plays the device

        {"["}default: Vehicle-VIN-001]

help-commands-guide--command = The command that is run
    .long = 
        The command that is run

        {"["}default: vehicle-lock]

help-devices = Devices: enroll things, so that they can connect; run virtual ones

help-devices-enroll = Give things a key, a certificate, a policy and a folder
    .long = 
        Enrolls things, so that they can connect over MQTT with TLS on both sides.

        For each thing a private key is made on this machine, which never leaves it; AWS makes a certificate for it; the certificate is attached to the thing and gets an IoT policy. The policy WorkshopDevicePolicy is made when it is missing: a device may connect with its thing's name as its client id, and use the jobs, shadows and commands of its thing, and nothing else.

        Each thing has a folder with private.key, certificate.pem, ca.pem and connection.json: beside the state of the local AWS, or with the data of your user account, by account, Region and thing; with --dir in that folder. A thing that is enrolled is kept as it is, so the same command can be run again at any time, also after it was interrupted. Without THING and --all-of, things can be picked from a list on a terminal.
    .after = 
        Examples:
        {"  "}fleetctl devices enroll Vehicle-VIN-001
        {"  "}fleetctl devices enroll Vehicle-VIN-001 Vehicle-VIN-002 --dir ./keys
        {"  "}fleetctl devices enroll --all-of Fleet-US --yes

help-devices-enroll--things = The things

help-devices-enroll--all-of = All things in this group as well

help-devices-enroll--dir = Keep the folders here, one for each thing
    .long = 
        Keep the folders here, one for each thing

        {"["}default: a folder of your user account, by account and Region]

help-devices-enroll--policy = Give the certificates this IoT policy, which has to be there
    .long = 
        Give the certificates this IoT policy, which has to be there

        {"["}default: WorkshopDevicePolicy, which is made]

help-devices-list = List the devices that have a folder here, and their certificates
    .long = Lists the devices that have a folder here, and asks AWS for the state of each certificate: ACTIVE lets the device in. Devices that were enrolled elsewhere are not known here.

help-devices-list--dir = Where the folders are, if `devices enroll` was told

help-devices-revoke = Take a device's certificate away, and delete its folder with the key
    .long = Takes away what `devices enroll` gave: the certificate is deactivated, which ends its connections, detached and deleted; then the folder goes, with the private key. The thing and the policy stay. A certificate that another thing uses too is left as it is. Without THING, devices can be picked from a list on a terminal.

help-devices-revoke--things = The things

help-devices-revoke--dir = Where the folders are, if `devices enroll` was told

help-devices-run = Run virtual devices: they carry out jobs and commands and keep shadows
    .long = 
        Runs virtual devices: each connects over MQTT as its thing, carries out the jobs and commands that AWS IoT gives it, keeps its classic shadow, and comes back when its connection is lost. Thousands fit into one process.

        They run until Ctrl-C, or for --duration. With the same --seed each device has the same outcomes, delays and drops again. On AWS a device needs a folder with its certificate. The local AWS also lets devices in without one, while `fleetctl local serve` runs. On a terminal it asks whose devices run where that is not said.
    .after = 
        Examples:
        {"  "}fleetctl --local devices run --things-prefix Vehicle-VIN-
        {"  "}fleetctl --local devices run --group Fleet-US --jobs --success-rate 80
        {"  "}fleetctl devices run --thing Vehicle-VIN-001 --commands --duration 10m

help-devices-run--things-prefix = The things whose names begin so; this, --thing or --group is needed

help-devices-run--thing = This thing; can be given several times

help-devices-run--group = The things of this group and of the groups below it

help-devices-run--count = So many of them at most, the first by their names

help-devices-run--jobs = Carry out jobs; without --jobs, --commands and --shadow all three

help-devices-run--commands = Carry out commands

help-devices-run--shadow = Report battery and firmware version, and take on what the shadow desires

help-devices-run--success-rate = How many of a hundred jobs and commands succeed

help-devices-run--seed = What outcomes, delays and drops are drawn with: another number, another run

help-devices-run--delay = How long a job takes, from the shortest to the longest; a command takes a tenth of it

help-devices-run--drop-every = Drop off without a word about so often, each device, and come back

help-devices-run--duration = Stop after so long; until Ctrl-C without it

help-devices-run--connects-per-second = So many devices connect in a second at most

help-devices-run--transport = mqtt: without a certificate, to the local AWS that is served; mtls: each with its own
    .long = 
        mqtt: without a certificate, to the local AWS that is served; mtls: each with its own

        {"["}default: mqtt with --local, mtls without]

help-devices-run--dir = Where the folders of enrolled devices are, for mtls

help-mqtt = An MQTT client: subscribe, publish

help-mqtt-sub = Subscribe, and print every message that comes
    .long = 
        Subscribes and prints every message that comes: its time (UTC), topic and payload, JSON on one line, other text as it is, anything else in hexadecimal. With --output json a line is a JSON object. A lost connection is made again; what came meanwhile is kept by the broker for a minute. Ctrl-C ends it.

        With --device it connects over TLS as that device, on AWS as well. With --local and without a device it connects to a running `fleetctl local serve`, and may subscribe to everything. On a terminal it asks for the filter where none is given.
    .after = 
        Examples:
        {"  "}fleetctl --local mqtt sub '#' '$aws/events/#'
        {"  "}fleetctl mqtt sub '$aws/commands/things/T/executions/+/request/#' --device T
        {"  "}fleetctl mqtt sub '$aws/things/T/jobs/#' --device T --count 1 --timeout 30s

help-mqtt-sub--filters = What to subscribe to; + stands for a level of a topic, # at the end for all further ones

help-mqtt-sub--device = Connect as this enrolled device, with its certificate

help-mqtt-sub--client-id = The client id
    .long = 
        The client id

        {"["}default: the device's thing, which is what its policy wants; without a device one of its own]

help-mqtt-sub--dir = Where the folders of devices are, if `devices enroll` was told

help-mqtt-sub--qos = At most once (0) or at least once (1)

help-mqtt-sub--count = End after so many messages

help-mqtt-sub--timeout = End after so long: 30s, 5m; with --count exit code 8 says that fewer came

help-mqtt-pub = Publish a message
    .long = 
        Publishes a message.

        With --device it connects over TLS as that device, on AWS as well; a running `mqtt sub` of the same device is put out for a moment, since a client id is connected once at a time, and comes back by itself. What comes for the device in that moment is printed here. Without a device the message goes over HTTPS with the caller's credentials. On a terminal it asks for the topic and the message where they are not given.
    .after = 
        Examples:
        {"  "}fleetctl --local mqtt pub greetings --message hello
        {"  "}fleetctl mqtt pub '$aws/commands/things/T/executions/ID/response/json' \
        {"    "}--device T --message '{"{"}"status":"SUCCEEDED"{"}"}'
        {"  "}fleetctl mqtt pub '$aws/things/T/shadow/update' --device T --file shadow.json

help-mqtt-pub--topic = The topic

help-mqtt-pub--device = Connect as this enrolled device, with its certificate

help-mqtt-pub--client-id = The client id
    .long = 
        The client id

        {"["}default: the device's thing, which is what its policy wants; without a device one of its own]

help-mqtt-pub--dir = Where the folders of devices are, if `devices enroll` was told

help-mqtt-pub--message = The message

help-mqtt-pub--file = A file with the message; - is standard input

help-mqtt-pub--qos = At most once (0) or at least once (1)

help-mqtt-pub--retain = Keep the message for those who subscribe later

help-cleanup = Delete what belongs to the workshop, and nothing else
    .long = 
        Deletes what belongs to the workshop: things with their shadows and certificates, thing groups, thing types, packages, the bucket, IAM roles and the settings that provisioning turned on.

        It looks at everything, tells what is ours by its tag, then its name, then what it belongs to, and shows what it would delete and what it keeps. What could not be looked at is kept. Then it wants the word DELETE, typed or as --confirm DELETE; --yes does not stand in for it. Afterwards it looks once more and says what is left.

        Thing types can be deleted five minutes after their deprecation; the rest is done meanwhile. Run again, it goes on where it stopped.
    .after = 
        Examples:
        {"  "}fleetctl cleanup --dry-run                     what would be deleted, and why
        {"  "}fleetctl cleanup                               choose, look, type DELETE
        {"  "}fleetctl cleanup --confirm DELETE              everything, without a question
        {"  "}fleetctl cleanup --scope things --things-prefix Fleet-Device- --confirm DELETE
        {"  "}fleetctl cleanup --plan-out cleanup.plan
        {"  "}fleetctl apply cleanup.plan --confirm DELETE

help-cleanup--scope = What is deleted: all, things, groups
    .long = 
        What is deleted: all, things, groups

        `things` deletes things with their shadows and certificates and keeps the rest; `groups` deletes thing groups, static and dynamic, and keeps the things.

        {"["}default: all; on a terminal it is asked]

help-cleanup--things-prefix = What the names of the things begin with, as when they were provisioned
    .long = 
        What the names of the things begin with, as when they were provisioned

        Things with another prefix are kept, those of the default prefix too.

help-cleanup--dry-run = Print all that would be deleted or kept, with the reason, and change nothing

help-cleanup--plan-out = Save the plan to a file for `fleetctl apply` and change nothing
    .long = 
        Save the plan to a file for `fleetctl apply` and change nothing

        It is good for 24 hours, for the same account and Region.

help-cleanup--confirm = Agree to the deletion without being asked: DELETE
    .long = 
        Agree to the deletion without being asked: DELETE

        The word has to be exactly this. --yes does not stand in for it.

help-apply = Do what a saved plan says
    .long = 
        Does what a plan says that `--plan-out FILE` of `fleetctl provision` or `fleetctl cleanup` saved.

        It refuses a plan for another account, Region or AWS, one that was changed, and one that is older than 24 hours. What has been made meanwhile is kept; what has changed meanwhile is not deleted. A plan that deletes wants the word DELETE, typed or as --confirm DELETE.

help-apply--plan = The plan

help-apply--confirm = Agree to a plan that deletes without being asked: DELETE
    .long = 
        Agree to a plan that deletes without being asked: DELETE

        The word has to be exactly this. --yes does not stand in for it.

help-local = The local AWS: serve it, look at it, move its clock

help-local-serve = Serve the local AWS to any SDK, the AWS CLI and other commands
    .long = 
        Serves the local AWS until Ctrl-C or SIGTERM.

        The first line on stdout is its address, printed when it is ready; the second line is the same port over TLS, the third and the fourth are where MQTT clients connect, the latter with a certificate. Other commands with --local and the same --state-dir use this server while it runs.

help-local-serve--port = The port; 0 means one that is free

help-local-serve--mqtt-port = The port for MQTT clients without TLS; 0 means one that is free
    .long = 
        The port for MQTT clients without TLS; 0 means one that is free

        Without it, 1883 is taken if it is free. Whoever connects there is the account 123456789012 in us-east-1 and may do everything.

help-local-serve--mqtts-port = The port for MQTT clients with a certificate; 0 means one that is free
    .long = 
        The port for MQTT clients with a certificate; 0 means one that is free

        Without it, 8883 is taken if it is free. The IoT policies of the certificate decide what a client may do.

help-local-serve--address = The address to listen on

help-local-serve--allow-remote = Allow an --address that other machines can reach
    .long = 
        Allow an --address that other machines can reach

        The local AWS accepts well-known credentials: whoever reaches it can do anything to it.

help-local-serve--quotas = Request rates: aws enforces the account defaults, off none
    .long = 
        Request rates: aws enforces the account defaults, off none

        Resource limits, protocol limits and waits hold either way.

help-local-serve--auth = Signatures: sigv4 verifies them, off accepts anything

help-local-serve--thing-type-wait = How long after its deprecation a thing type can be deleted

help-local-serve--index-build = How long a new fleet index is being built

help-local-serve--index-delay = How long a change takes to reach the fleet index

help-local-serve--faults = Faults to inject, such as 'seed=7;throttle=5%;drop-after=1%'
    .long = 
        Faults to inject, such as 'seed=7;throttle=5%;drop-after=1%'

        Parts are joined by ';': seed=N, throttle=P%, 5xx=P%, drop-after=P% (the reply is lost after the change was made), truncate=P%, latency=TIME, crash-at=N (ends the process at the n-th call). OPERATION:part limits a part to one operation: CreateThing:throttle=20%.

help-local-serve--access-log = Write every request to this file, as JSON lines

help-local-serve--ca-file = Write the certificate of the local CA to this file, for AWS_CA_BUNDLE

help-local-clock = Show the local AWS's clock, or move it forward
    .long = 
        Shows the clock of the local AWS, or moves it forward.

        Waits that AWS imposes pass on this clock: the five minutes after a thing type's deprecation, rollouts, timeouts, schedules. It never goes back.

help-local-clock-advance = Move the clock forward: everything that falls due meanwhile happens
    .long = 
        Moves the clock of the local AWS forward: everything that falls due meanwhile happens.

        Without TIME, it is asked for on a terminal.

help-local-clock-advance--by = By how much: 30s, 5m, 1h30m, 2d

help-local-env = Print what a shell needs to use the served local AWS
    .long = 
        Prints what a shell needs so that the AWS CLI and SDKs use the served local AWS:

        {"  "}eval "$(fleetctl local env)"
        {"  "}fleetctl local env --shell fish | source
        {"  "}fleetctl local env --shell powershell | Out-String | Invoke-Expression

        FLEETCTL_MQTT_URL and FLEETCTL_MQTTS_URL say where MQTT clients connect, the latter with a certificate.

help-local-env--shell = The shell to write for: posix (sh, bash, zsh), fish, powershell

help-local-env--tls = Use TLS; AWS_CA_BUNDLE names the certificate of the local CA either way

help-local-status = Show what the local AWS holds and who serves it

help-local-reset = Forget everything the local AWS holds
    .long = 
        Forgets everything the local AWS holds and sets its clock back to the wall clock.

        The local CA stays, so that clients still trust it. Refuses while the local AWS is served.

help-local-coverage = List what the local AWS does and does not do

help-learn = Go through the workshop as a course, on a local AWS of its own
    .long = 
        Goes through the whole workshop as a course, on a local AWS of its own: no account, no cost. Each step is explained, then done by the command that does it, then checked against what is there; with it stands what AWS would have charged. The last step cleans up.

        Enter goes on, q leaves; with --yes it goes through without waiting. It takes about five minutes to read, and one without reading. The course begins anew each time.

help-doctor = Look whether everything is ready for a fleet
    .long = 
        Looks at credentials, account, Region, clock, endpoints, the permissions that each command needs, request rates, fleet indexing, the package configuration, what is left of the workshop, and the local AWS. Changes nothing.

        Permissions are found out by asking IAM to simulate the policies of the caller, if that is allowed, else by calls that change nothing. The exit code is 0 if nothing is wrong, else 1; what is merely worth knowing is no fault.

        With --policy it prints an IAM policy that allows what the commands need.
    .after = 
        Examples:
        {"  "}fleetctl doctor                            everything, on AWS
        {"  "}fleetctl --local doctor                    the same on the local AWS
        {"  "}fleetctl doctor --for provision --quick    what provisioning needs
        {"  "}fleetctl doctor --policy --for provision   the policy that allows it

help-doctor--tasks = Only what this command needs: provision, jobs, …; can be given several times
    .long = 
        Only what this command needs: provision, jobs, …; can be given several times

        provision, jobs, "jobs simulate", packages, groups, commands, devices, cleanup

help-doctor--quick = Do not look for what is left of the workshop, which takes a while with many things

help-doctor--policy = Print an IAM policy that allows what the commands need, and look at nothing

help-doctor--things-prefix = What the names of the things begin with, as when they were provisioned

help-check = Look whether what is shipped inside the program is whole
    .long = Looks at what is shipped inside the program: the messages of every language, the templates of commands, the documents that are sent to AWS, the examples of queries, and the list of the libraries it is made of. Needs no AWS. The exit code is 0 if all is well, else 1.

help-check--dependencies = List every library with its version

help-config = Settings: what options are without being typed, and where from

help-config-show = Show what the options are without being typed, and where each value comes from
    .long = Shows what the global options are without being typed, and where each value comes from: an option of this command line, an environment variable, a line of a file, or fleetctl itself. Secrets are not shown.

help-config-path = Print which files are looked at

help-config-init = Write a commented file of settings to begin with
    .long = Writes a file of settings in which everything is commented out: the user's own, or the one that --config names. A file that is there stays as it is.

help-config-init--print = Print it instead

help-completions = Print a completion script for a shell
    .long = 
        Prints a script that teaches a shell to complete fleetctl's commands and options, and the names of things, groups, jobs, packages, versions and commands in your account: in at most a second, or none. The script asks the fleetctl of the PATH, so it fits every version.

        {"  "}bash        fleetctl completions bash > ~/.local/share/bash-completion/completions/fleetctl
        {"  "}zsh         fleetctl completions zsh > a file _fleetctl in a folder of your $fpath
        {"  "}fish        fleetctl completions fish > ~/.config/fish/completions/fleetctl.fish
        {"  "}powershell  fleetctl completions powershell >> $PROFILE

help-completions--shell = The shell: bash, zsh, fish, powershell, elvish
