# Errors, hints, and what is said about a command line.
#
# Errors are lower-case fragments without a full stop where the language allows it. Names of AWS operations,
# options, commands in backquotes and words in capitals stay as they are.

## What a command ends with. AWS's own texts come in English and stay so.

errors-call = { $operation }: { $fault }: { $message }
errors-changed-hint = run it again to see what it is now
errors-clock-not-moved = the local AWS's clock cannot be moved, so this waits: { $cause }
errors-goes-on-from-there = the same command goes on from there
errors-no-json = no JSON: { $cause }
errors-result-not-written = the result could not be written: { $cause }
errors-runtime = the runtime does not start: { $cause }
errors-stopped = stopped
errors-stopped-goes-on = stopped; the same command goes on from there
errors-stopped-nothing-changed = stopped; nothing was changed
errors-with-cause = { $what }: { $cause }

## What the failure of a call means, between the operation and AWS's text

errors-fault-conflict = conflict
errors-fault-denied = denied
errors-fault-exists = already exists
errors-fault-invalid = invalid request
errors-fault-limit = limit reached
errors-fault-not-found = not found
errors-fault-service = service failure
errors-fault-throttled = throttled
errors-fault-unknown-error = unknown error
errors-fault-unreachable = unreachable

## The way to AWS: credentials, Region, network

errors-aws-unreachable = AWS cannot be reached: { $operation }: { $message }
errors-ca-bundle = cannot read the certificates in { $path }
errors-ca-bundle-empty = { $path } holds no certificate that can be trusted: it must be in PEM form
errors-ca-bundle-hint = it comes from AWS_CA_BUNDLE
errors-clock = this machine's clock differs too much from AWS's: { $message }
errors-clock-hint = set the clock of this machine by the network; the time of day and the time zone both count
errors-configure = set them up with `aws configure`, or name a profile with --profile
errors-credentials-broken = the AWS credentials cannot be had: { $message }
errors-credentials-broken-hint = check the profile's SSO session, role or credential process
errors-credentials-expired = the AWS credentials have expired
errors-credentials-renew = renew them, for example with `aws sso login`
# $actions are IAM actions with commas between them.
errors-denied-also = { $operation } also needs { $actions }
errors-endpoint = { $url } is not an endpoint: write http://HOST:PORT or https://HOST
errors-endpoint-hint = it comes from --endpoint-url, AWS_ENDPOINT_URL or the profile
errors-local-region-hint = it comes from AWS_REGION or AWS_DEFAULT_REGION; --region REGION goes before them
errors-no-certificates = this machine has no trusted certificates; install them, or name a file with AWS_CA_BUNDLE
errors-no-credentials = no AWS credentials were found
errors-no-profile = there is no profile { $name } in the AWS configuration
errors-no-profile-hint = see what there is with `aws configure list-profiles`
errors-no-profile-of = there is no profile { $name } in the AWS configuration; there are { $known }
errors-no-region = no AWS Region is configured
errors-no-region-hint = give --region REGION, set AWS_REGION, or run `aws configure`
errors-or-local = or try it without an account: --local uses a local AWS inside fleetctl
errors-profile-file = the AWS configuration files cannot be read
errors-proxy = { $url } is not the address of a proxy: { $reason }
errors-proxy-hint = it comes from HTTPS_PROXY; NO_PROXY names the hosts that are reached without it
errors-region-hint = it comes from AWS_REGION, AWS_DEFAULT_REGION or the profile; --region goes before them
errors-region-unusable = the configured Region is not usable
errors-request-id = AWS's id of the request is { $id }
errors-signature = AWS does not accept the signature: { $message }
errors-signature-hint = check the secret key, and that this machine's clock is right
errors-unknown-key = AWS does not know the access key: { $message }
errors-unknown-key-region = a Region that the account has to turn on first says the same until it is turned on
errors-unreachable-certificate = a proxy or firewall may answer instead of AWS: name the file of its certificates with AWS_CA_BUNDLE
errors-unreachable-hint = check the network, the proxy, the Region and --endpoint-url
errors-unreachable-name = the address has no such name: the Region may be misspelled, or there is no DNS
errors-unreachable-proxy = check HTTPS_PROXY and NO_PROXY

## Quotas of AWS that are used up

errors-quota-buckets = the quota is that of S3 buckets in an account
errors-quota-dynamic-groups = the quota is that of dynamic thing groups: 100 in an account and Region, unless it was raised
errors-quota-executions = the quota is that of command executions that a device can have at once: 100
errors-quota-groups-of-thing = the quota is that of the static groups that a thing can be in: 10
errors-quota-job-deletions = the quota is that of jobs in deletion: ten at once
errors-quota-jobs = the quota is that of jobs that are active at once: cancel or finish others first
errors-quota-package-versions = the quota is that of package versions: 10,000 in an account and Region, unless it was raised
errors-quota-packages = the quota is that of software packages: 100 in an account and Region, unless it was raised
errors-quota-roles = the quota is that of IAM roles in an account

## Downloads by a URL that somebody signed

errors-download-denied = access denied
errors-download-expired = the URL has expired
errors-download-invalid = not a download
errors-download-not-found = not found
errors-download-unreachable = unreachable

## Plans

errors-plan-edited = the plan was changed after it was written: { $how }; make a new one
errors-plan-edited-follows = the plan was changed after it was written: something follows the last line; make a new one
errors-plan-edited-hash = the plan was changed after it was written: the hash is another; make a new one
errors-plan-edited-no-first = the plan was changed after it was written: its first line is missing; make a new one
errors-plan-edited-number = the plan was changed after it was written: the number of items is another; make a new one
errors-plan-edited-two-first = the plan was changed after it was written: it has two first lines; make a new one
errors-plan-expired = the plan was made at { $made } and was good until { $until }: make a new one
errors-plan-give-local = give --local
errors-plan-leave-local-out = leave --local out
# $plan and $here are both Regions, or both one of LOCAL and AWS.
errors-plan-made-for = the plan was made for { $plan }, this is { $here }
errors-plan-newer = the plan has format { $found }, this fleetctl reads up to { $known }: use a newer fleetctl
errors-plan-no-line = line { $line } is not a line of a plan: { $reason }
errors-plan-no-plan-hint = plans are made with --plan-out FILE of `fleetctl provision` and `fleetctl cleanup`
errors-plan-of-cleanup = this is a plan to cleanup, not to provision
errors-plan-of-provision = this is a plan to provision, not to cleanup
errors-plan-other-account = the plan was made for account { $plan }, these credentials belong to { $here }
errors-plan-other-account-hint = use the credentials of the plan's account, or make a new plan
# $option is --region with a Region.
errors-plan-other-region-hint = give { $option }, or make a new plan
errors-plan-stopped = stopped while looking at what is there; nothing was changed
errors-plan-truncated = the plan ends before its last line: it was not written completely, make a new one
errors-plan-unreadable = the plan cannot be read

## What is asked of provisioning and cleanup

errors-continent = { $text } is not a continent: write a number from 1 to 7 or a name (1 North America, 2 South America, 3 Europe, 4 Asia, 5 Africa, 6 Oceania, 7 Antarctica)
errors-continent-africa = Africa
errors-continent-antarctica = Antarctica
errors-continent-asia = Asia
errors-continent-europe = Europe
errors-continent-north-america = North America
errors-continent-oceania = Oceania
errors-continent-south-america = South America
errors-country-count = { $continent } has { $available } countries: choose from 1 to { $available }, not { $count }
errors-country-elsewhere = { $continent } has no { $codes }; it has { $available }
errors-country-none = no country was given: write a count, or two-letter codes such as US,CA
errors-country-unknown = no country has the code { $codes }; write two-letter codes such as US,CA
errors-devices-number = { $text } is not a number of devices: choose from 1 to 10000000
errors-no-countries = at least one country is needed
errors-no-thing-types = at least one thing type is needed
errors-no-versions = at least one package version is needed
errors-same-firmware = { $first } and { $second } would both have the firmware file { $key }: choose other names
errors-scope = { $text } is not a scope; write all, things or groups
errors-thing-type-package = thing type { $name } cannot have a package of its name: { $reason }

## Things, groups and fleet indexing

errors-group-changed = { $name } was changed or made anew since it was looked at
errors-group-empty = nothing matches { $query }
errors-group-empty-allow = give --allow-empty to make the group for devices that are to come
errors-group-empty-test = `{ $command }` shows which part keeps devices out
errors-group-exists-other = the dynamic group { $name } is there with another query: { $query }
errors-group-exists-other-hint = give another --name, or delete it first with `{ $command }`
errors-group-exists-static = a static group has the name { $name }
errors-group-missing = there is no thing group { $name }
errors-group-missing-hint = `groups list` shows the dynamic ones
errors-group-missing-list = `aws iot list-thing-groups` lists the groups
errors-group-other-name = give another --name
errors-group-static = { $name } is a static group
errors-group-static-cleanup = `cleanup --scope groups` deletes the workshop's static ones
errors-group-static-hint = this command is for dynamic groups only
errors-index-building-groups = the fleet index is still being built and takes no queries yet
errors-index-building-hint = try again later; with many things it can take hours
errors-index-off-groups = fleet indexing is off, and dynamic groups and searches need it
errors-index-off-hint = `fleetctl provision` turns on what a fleet needs of it
errors-thing-missing = there is no thing { $name }
errors-thing-missing-hint = `aws iot list-things` lists the things
errors-thing-type-missing = there is no thing type { $name }

## Queries

errors-amount = { $text } is not an amount: write >50, >=50, <30, <=30, =75, 75, {"["}50 TO *] or {"["}30 TO 80]
errors-criteria-no-package = thing type { $name } has no package: a package name cannot have a colon
errors-criteria-nothing = give at least one criterion
errors-criteria-versions-without-type = versions need a thing type, because each type has its own package
errors-criteria-versions-without-type-hint = give --thing-types with --versions
errors-geo-distance = the distance must be a number with its unit: km, m, mi, nmi, yd or ft
errors-geo-form = write geo_distance,LATITUDE,LONGITUDE,DISTANCE, such as geo_distance,47.6,-122.3,15km
errors-geo-latitude = the latitude must be a number from -90 to 90
errors-geo-longitude = the longitude must be a number from -180 to 180
errors-query-a-term = a term
errors-query-a-value = a value
errors-query-an-end = an end of the range
errors-query-an-escape = a backslash before it, or quotes around the value
# Stands below the place in the query; $place counts its characters from 1.
errors-query-at = character { $place }: { $wrong }
errors-query-close-range = {"]"} or {"}"}
errors-query-dangling-escape = nothing follows the backslash
errors-query-empty = the query is empty
errors-query-empty-parentheses = the parentheses are empty
errors-query-end = something is missing at the end
errors-query-expected = { $wrong }: expected { $expected }
# $first is one thing, or several with commas between them.
errors-query-expected-one-of = { $wrong }: expected { $first } or { $last }
errors-query-field-in-group = a group of values has no fields in it
errors-query-field-long = the field name has { $found } characters, the most is { $most }
errors-query-leading-question-mark = a term cannot begin with ?
errors-query-leading-wildcards = { $found } terms begin with a wildcard, the most is { $most }
errors-query-max-terms = each value of a group is a term; if AWS raised the quota of your account, give --max-terms
errors-query-no-boosts = fleet indexing has no boosts
errors-query-no-fuzzy = fleet indexing has no fuzzy searches
errors-query-no-proximity = fleet indexing has no proximity searches
errors-query-no-regular-expressions = fleet indexing has no regular expressions
errors-query-no-required = fleet indexing has no required terms
errors-query-not-not = NOT cannot follow NOT
errors-query-not-ordered = { $name } cannot be compared, only tested for a value
errors-query-only-true = { $name } can only be tested for true; write NOT { $name }:true
errors-query-question-marks = the term has { $found } of ?, the most is { $most }
errors-query-stars = the term has { $found } of *, the most is { $most }
errors-query-terms = the query has { $found } terms, the most is { $most }
errors-query-too-deep = this is nested more than { $most } deep
errors-query-too-long = the query has { $found } characters, the most is { $most }
errors-query-too-long-wildcard = the query has { $found } characters, the most is { $most } when a term begins with a wildcard
errors-query-unclosed-parenthesis = this parenthesis is not closed
errors-query-unclosed-quote = this quote is not closed
errors-query-unclosed-range = this range is not closed
errors-query-unexpected = { $found } cannot stand here
errors-query-unknown-field = the index has no field { $name }
errors-query-unknown-field-near = the index has no field { $name }; did you mean { $near }?
errors-query-unknown-operator = { $found } is not an operator
errors-query-unopened-parenthesis = this parenthesis was not opened
errors-query-unsupported-character = { $found } is not supported in a word
errors-query-wrong =
    { $count ->
        [one] the query is wrong
       *[other] the query has { $count } errors
    }

## Software packages

errors-package-bucket = bucket { $name } cannot be used
errors-package-exists = package { $package } is there already
errors-package-has-versions =
    { $count ->
        [one] package { $package } has 1 version, { $first }; it has to go first
       *[other] package { $package } has { $count } versions, { $first } among them; they have to go first
    }
errors-package-has-versions-hint = `{ $command }` deletes that one
errors-package-index-building = the fleet index is being built; what devices have cannot be searched until it is active
errors-package-index-building-hint = try again in some minutes
errors-package-index-off = fleet indexing is off, so devices cannot be searched
errors-package-index-off-hint = `fleetctl provision` turns on what a fleet needs of fleet indexing, and keeps the rest as it is
errors-package-is-default = version { $version } is the default version of package { $package }, which AWS does not delete
errors-package-many = { $found } devices report another version of { $package } than { $version }, and a job can have 100 targets
errors-package-many-group = a group of them is one target: { $command }
errors-package-many-job = then: { $command }
errors-package-missing = there is no package { $package }
errors-package-missing-hint = `fleetctl packages list` lists the packages
errors-package-no-object-version = the object { $name } has no version, because its bucket has no versioning
errors-package-no-shadow = thing { $name } has no $package shadow: nothing was deployed to it
errors-package-no-shadow-hint = a job that deploys a package version writes it, if `fleetctl packages config status` says enabled
errors-package-no-version = package { $package } has no version { $version }
errors-package-no-version-hint = `{ $command }` lists its versions
errors-package-not-indexed = fleet indexing does not look at the $package shadows of devices
errors-package-not-published = version { $version } of package { $package } is a draft: it was never published
errors-package-not-published-hint = devices can only be at a version that is published or deprecated
errors-package-role = role { $name } cannot be used
errors-package-still-draft = version { $version } of package { $package } is there with its firmware and stays a draft: { $why }
errors-package-version-deprecated = version { $version } of package { $package } is there already, deprecated
errors-package-version-draft = version { $version } of package { $package } is there already, a draft with another artifact
errors-package-version-exists-hint = what is published cannot be changed: choose another version
errors-package-version-published = version { $version } of package { $package } is there already, published
errors-version-attribute-name = { $name } is not the name of an attribute: 1 to 128 letters, digits and any of _ . , @ / : # -
errors-version-attribute-value = the value of attribute { $name } has no character, or more than 1024, or a control character
errors-version-attributes = the attributes have { $found } bytes together, the most is 3072
errors-version-description = the description has { $found } characters, the most is 1024
errors-version-empty-firmware = the firmware file is empty
errors-version-empty-sbom = the SBOM file is empty

## Jobs

errors-create-deprecated = version { $version } of package { $package } is deprecated
errors-create-deprecated-hint = give --allow-deprecated to install it all the same
errors-create-description-character = the description has a control character: { $found }
errors-create-description-long = the description has { $found } characters, the most is 2028
errors-create-draft = version { $version } of package { $package } is a draft, and a draft cannot be deployed
errors-create-draft-hint = publish it first: { $command }
errors-create-no-artifact = version { $version } of package { $package } has no firmware whose URL a document could have
errors-create-no-artifact-hint = give a document of your own with --document and the version with --package and --version
errors-create-no-default = package { $package } has no default version, so a version has to be named
errors-create-no-default-hint = give --version; `{ $command }` lists the versions
errors-create-no-group-hint = `aws iot list-thing-groups` lists the groups; provisioning makes Fleet-*
errors-create-no-role = there is no role { $name }, with which AWS IoT would sign the URLs of firmware
errors-create-no-role-other = give another one with --role
errors-create-no-role-provision = `fleetctl provision` makes it, also where everything else is there
errors-create-not-one-version = the document has a placeholder without package and version, which means the one that the job installs; it installs { $found }
errors-create-taken = there is another job { $id } already, { $status }
errors-create-taken-other = give another --job-id
errors-create-taken-show = `{ $command }` shows that job
errors-create-targets = a job is for 1 to 100 things and groups, not { $found }
errors-create-targets-hint = a group of all of them is one target: `fleetctl groups create`
errors-create-two-versions = the job would install two versions of package { $package }, { $first } and { $second }
errors-create-versions = a job can install 25 package versions, not { $found }
errors-job-being-deleted = job { $job } is being deleted already
errors-job-changed = job { $job } was made anew since it was looked at
errors-job-deletions =
    { $seconds ->
        [one] job { $job } was not deleted: ten other jobs were in deletion for { $seconds } second
       *[other] job { $job } was not deleted: ten other jobs were in deletion for { $seconds } seconds
    }
errors-job-deletions-hint = AWS deletes ten jobs at once: run the same command again later
errors-job-missing = there is no job { $job }
errors-job-missing-hint = `fleetctl jobs list` lists the jobs
errors-job-no-execution = thing { $thing } has no execution of job { $job }
errors-job-no-execution-hint = `{ $command }` lists what there is
errors-job-no-execution-number = thing { $thing } has no execution of job { $job } with number { $number }
errors-job-not-seen =
    { $seconds ->
        [one] job { $job } was still { $status } after { $seconds } second
       *[other] job { $job } was still { $status } after { $seconds } seconds
    }
errors-job-not-seen-hint = `{ $command }` shows where it stands
errors-job-over = job { $job } cannot be canceled: it is { $status }
errors-job-over-hint = give --force to cancel executions that are still IN_PROGRESS as well
errors-simulate-not-begun = job { $job } is SCHEDULED: its devices cannot begin yet
errors-simulate-not-begun-hint = `{ $command }` shows when it begins; on the local AWS `fleetctl local clock advance` moves the clock there
errors-simulate-not-begun-next = job { $job } is SCHEDULED: its devices cannot begin yet, it begins at { $next }
errors-simulate-stopped = stopped while looking at the executions; nothing was reported

## Settings, documents and comments of jobs

errors-abort-least = minNumberOfExecutedThings must be at least 1, not { $found }
errors-abort-threshold = thresholdPercentage must be above 0 and at most 100 with two digits after the point, not { $found }
errors-comment-control = a comment is one line without control characters
errors-comment-length = a comment has 1 to 2028 characters, not { $found }
errors-document-half-named = { $placeholder }: package and version have to be named both, or neither
errors-document-long = the job document has { $found } characters, the most is 32768
errors-document-name = { $placeholder }: { $wrong }
errors-document-nested = { $placeholder }: the URL of an artifact cannot stand inside another placeholder
errors-document-no-json = the job document is no JSON: { $why }
errors-document-not-alone = { $placeholder }: all attributes have to be a JSON value by themselves, with nothing beside them
errors-document-null = { $placeholder }: $null is no version that a document can speak of
errors-document-unterminated = the job document has a placeholder that begins with ${"{"} and has no end: { $text }
errors-reason-code = a reason code has 1 to 128 of A-Z, 0-9 and _, such as WRONG_VERSION
errors-retry-many = the retries of all criteria together must be at most 10, not { $found }
errors-retry-twice = each failure type can have one retry criterion, and ALL must stand alone
errors-rollout-criterion = rateIncreaseCriteria needs numberOfNotifiedThings or numberOfSucceededThings, and at least 1
errors-rollout-factor = incrementFactor must be between 1.1 and 5 with one digit after the point, not { $found }
# $name is the name of the setting in AWS's API.
errors-rollout-rate = { $name } must be between 1 and 1000, not { $found }
errors-settings-end = a job ends at least 30 minutes after its start and at most two years from now, in UTC; { $time } is not then
errors-settings-end-behavior = an end behavior needs an end time
errors-settings-give-continuous = give --continuous
errors-settings-retry-rejected = a REJECTED execution is never retried: retry FAILED, TIMED_OUT or ALL
errors-settings-start = a job starts from 30 minutes to a year from now, in UTC; { $time } is not then
errors-settings-time = { $text } is not a time: write YYYY-MM-DDTHH:MM, in UTC
errors-settings-timeout = the in-progress timeout must be from 1 to 10080 minutes, not { $found }
errors-settings-url-seconds = a presigned URL can be good for 60 to 3600 seconds, not { $found }
errors-settings-windows-of-snapshot = maintenance windows are for continuous jobs
errors-status = { $found } is not a status; the statuses are { $allowed }
errors-success-rate = { $value } is not a success rate: it must be a whole number of percent from 0 to 100
errors-window-cron = the maintenance window's startTime { $text } is no cron expression: { $why }
errors-window-duration = a maintenance window's duration must be from 1 to 1430 minutes, not { $found }

## Commands

errors-argument-condition = { $value } is no value for parameter { $name }: it must be { $condition }
errors-argument-fixed = parameter { $name } always has the value that the command gives it
errors-argument-missing = parameter { $name } needs a value: { $wanted }
errors-argument-static = the command takes no parameters, so { $name } cannot be given
errors-argument-type = { $value } is no value for parameter { $name }: it takes { $wanted }
errors-argument-unknown = there is no parameter { $name }; the parameters are { $known }
errors-command-arguments = the command cannot be run with these parameters
errors-command-arguments-hint = give each as --param NAME=VALUE; `fleetctl commands show` explains them
errors-command-deprecated = command { $id } is deprecated, and cannot be run
errors-command-deprecated-hint = `{ $command }` lets it be run again
errors-command-description = a description must have 1 to 256 characters, this one has { $found }
errors-command-exists = command { $id } is there already, with another payload
errors-command-exists-hint = give another name, or see it with `{ $command }`
errors-command-in-use =
    { $count ->
        [one] command { $id } is in use: 1 execution is not over, { $first }
       *[other] command { $id } is in use: { $count } executions are not over, { $first } among them
    }
errors-command-in-use-cancel = `{ $command }` calls one off
errors-command-in-use-wait = wait until the devices have answered, or their time is over
errors-command-missing = there is no command { $id }
errors-command-missing-hint = `fleetctl commands list` lists the commands
errors-command-no-execution = there is no execution { $id }
errors-command-no-execution-history = `fleetctl commands history` lists the executions
errors-command-no-execution-thing = AWS finds an execution by its id and its device together: give --thing
errors-command-no-targets = there is nobody to run it on: the groups have no members
errors-command-no-targets-hint = a dynamic group fills up once the index has found its members
errors-command-not-taken = execution { $id } was not called off: it is still { $status }
errors-command-not-taken-look = the device may have answered at the same time: look at its status again
errors-command-not-taken-publish = the caller needs iot:Publish on the answer's topic
errors-command-over = execution { $id } is over: { $status }
errors-command-over-hint = what is over cannot be called off; run another command that undoes it
errors-command-payload = the payload cannot be used: { $why }
errors-command-pending = command { $id } is being deleted, which takes AWS up to twelve hours
errors-command-pending-hint = make one with another name
errors-command-predefined = command { $id } is one of the templates of the workshop
errors-command-predefined-hint = `fleetctl cleanup` deletes what belongs to the workshop
errors-command-unused = parameter { $name } is declared, and the payload has no placeholder for it
errors-payload-long = it has { $length } bytes, the most is { $most }
errors-payload-no-json = it is not JSON: { $why }
errors-payload-no-object = it must be a JSON object, such as {"{"}"action":"lock"{"}"}
errors-payload-placeholder = { $text } is no placeholder: write ${"{"}aws:iot:commandexecution::parameter:NAME{"}"}

## Devices and MQTT

errors-device-no-key = the private key of its certificate { $id } is not in its folder
errors-device-no-policy = there is no IoT policy { $name }
errors-device-no-policy-hint = only WorkshopDevicePolicy is made when it is missing: leave --policy out for it
errors-device-no-thing-hint = `{ $command }` makes things
errors-device-not-active = its certificate { $id } is { $status }
errors-device-not-enrolled = { $name } has no folder here
errors-device-not-enrolled-hint = `{ $command }` enrolls it; if it is in another folder, give --dir DIR
errors-device-others-policy = the IoT policy { $name } is somebody else's: its workshop tag has another value
errors-device-others-policy-hint = give --policy the name of one that devices may have
errors-device-revoke-hint = `{ $command }` takes it away; then enroll it anew
errors-device-shared = its certificate { $id } is attached to { $other } too
errors-device-shared-hint = detach it from the other thing first, or delete it yourself: it was left as it is
errors-folder-hint = --dir DIR keeps the folders of devices somewhere else
errors-mqtt-busy = the broker is busy
errors-mqtt-identity = the client's certificate, key or authorities cannot be used
errors-mqtt-invalid = { $what } cannot be sent: { $why }
errors-mqtt-not-authorized = the certificate or its policy does not allow it
errors-mqtt-not-granted = the subscription to { $filter } is not granted: { $why }
errors-mqtt-not-taken = the message to { $topic } is not taken: { $why }
errors-mqtt-other = { $name } (reason code { $code })
errors-mqtt-other-client = another client stays connected as { $client }
errors-mqtt-other-client-hint = stop the other client: a client id is connected once at a time
errors-mqtt-over = the connection is over: { $why }
errors-mqtt-policy-hint = WorkshopDevicePolicy lets a device use the topics of its own jobs, shadows and commands only: $aws/things/THING/… and $aws/commands/things/THING/…
errors-mqtt-port-hint = MQTT goes straight to the broker, through no proxy: check that its port is open
errors-mqtt-refused = the broker refuses: { $why }
errors-mqtt-taken-over = another client connected with the same id
errors-mqtt-unreachable = the broker at { $broker } cannot be reached

## The local AWS

errors-listen = cannot listen on { $address }: { $cause }
errors-listen-hint = give --address an address of this machine and --port one you may use
errors-listen-in-use = choose another --port, or leave it out for one that is free
errors-listen-remote = { $address } can be reached from other machines: the local AWS accepts well-known credentials; give --allow-remote if that is meant
errors-local-ca = the local certificate authority cannot be used: { $cause }
errors-local-fault-duration = fault { $part } is not understood: a duration such as 50ms is needed; give parts such as seed=7, throttle=5%, 5xx=2%, drop-after=1%, truncate=1%, latency=50ms, crash-at=137, CreateThing:throttle=20%, joined by ';'
errors-local-fault-no-value = fault { $part } is not understood: it has no value; give parts such as seed=7, throttle=5%, 5xx=2%, drop-after=1%, truncate=1%, latency=50ms, crash-at=137, CreateThing:throttle=20%, joined by ';'
errors-local-fault-number = fault { $part } is not understood: a number is needed; give parts such as seed=7, throttle=5%, 5xx=2%, drop-after=1%, truncate=1%, latency=50ms, crash-at=137, CreateThing:throttle=20%, joined by ';'
errors-local-fault-percentage = fault { $part } is not understood: a percentage from 0% to 100% is needed; give parts such as seed=7, throttle=5%, 5xx=2%, drop-after=1%, truncate=1%, latency=50ms, crash-at=137, CreateThing:throttle=20%, joined by ';'
errors-local-fault-unknown = fault { $part } is not understood: no such fault; give parts such as seed=7, throttle=5%, 5xx=2%, drop-after=1%, truncate=1%, latency=50ms, crash-at=137, CreateThing:throttle=20%, joined by ';'
errors-served-already = a local AWS already serves this state directory at { $url } (process { $process }); stop it or choose another --state-dir
errors-state-database = the state in { $path } cannot be used: { $cause }
errors-state-database-hint = check that the disk is not full and the file may be written, or choose another --state-dir DIR
errors-state-directory = the state directory { $path } cannot be written: { $cause }
errors-state-directory-hint = choose a directory you may write with --state-dir DIR
errors-state-foreign = { $path } is not the state of a local AWS; choose another --state-dir
errors-state-memory = a state in memory ends with the command that made it: there is nothing to look at
errors-state-memory-hint = give --state-dir a directory
errors-state-newer = { $path } was written by a newer fleetctl (schema { $found }, this one knows { $known }); update fleetctl or choose another --state-dir
errors-state-no-home = there is no home directory to keep the local AWS in
errors-state-no-home-hint = give --state-dir DIR, or --state-dir :memory: to keep nothing

## Files

errors-file-find = cannot find { $path }: { $cause }
errors-file-no-file = { $path } is no file
errors-file-read = cannot read { $path }: { $cause }
errors-file-write = cannot write { $path }: { $cause }
errors-folder-delete = cannot delete { $path }
errors-folder-key = cannot make a key in { $path }
errors-folder-make = cannot make { $path }
errors-folder-of-other = it is the folder of { $name }
errors-folder-other-place = the device is enrolled in account { $account }, { $region }
errors-folder-read = cannot read { $path }
errors-folder-use = cannot use { $path }
errors-folder-write = cannot write { $path }

## Names. $value is the name in quotes, $wrong and $allowed are messages of this section.

errors-account-form = { $value } is not an AWS account id: it must have exactly 12 digits
errors-name-allowed-bucket = 3 to 63 lower-case letters, digits, dots and hyphens, a letter or digit at both ends
errors-name-allowed-catalog-128 = 1 to 128 letters, digits, hyphens, underscores and dots
errors-name-allowed-certificate = 64 lower-case hexadecimal digits
errors-name-allowed-iam-128 = 1 to 128 letters, digits and any of _ + = , . @ -
errors-name-allowed-iam-64 = 1 to 64 letters, digits and any of _ + = , . @ -
errors-name-allowed-id = 1 to 64 letters, digits, hyphens and underscores
errors-name-allowed-registry-128 = 1 to 128 letters, digits, hyphens, underscores and colons
errors-name-allowed-registry-20 = 1 to 20 letters, digits, hyphens, underscores and colons
errors-name-allowed-shadow = 1 to 64 letters, digits, hyphens, underscores, colons and dollar signs
errors-name-allowed-version = 1 to 64 letters, digits, hyphens, underscores and dots, at least one letter or digit
errors-name-bucket = { $value } is not a bucket name: { $wrong }; allowed: { $allowed }
errors-name-certificate = { $value } is not a certificate id: { $wrong }; allowed: { $allowed }
errors-name-command = { $value } is not a command id: { $wrong }; allowed: { $allowed }
errors-name-command-execution = { $value } is not a command execution id: { $wrong }; allowed: { $allowed }
errors-name-group = { $value } is not a thing group name: { $wrong }; allowed: { $allowed }
errors-name-job = { $value } is not a job id: { $wrong }; allowed: { $allowed }
errors-name-package = { $value } is not a package name: { $wrong }; allowed: { $allowed }
errors-name-policy = { $value } is not a policy name: { $wrong }; allowed: { $allowed }
errors-name-prefix = { $value } is not a thing name prefix: { $wrong }; allowed: { $allowed }
errors-name-role = { $value } is not a role name: { $wrong }; allowed: { $allowed }
errors-name-role-policy = { $value } is not a role policy name: { $wrong }; allowed: { $allowed }
errors-name-shadow = { $value } is not a shadow name: { $wrong }; allowed: { $allowed }
errors-name-thing = { $value } is not a thing name: { $wrong }; allowed: { $allowed }
errors-name-thing-type = { $value } is not a thing type name: { $wrong }; allowed: { $allowed }
errors-name-version = { $value } is not a package version name: { $wrong }; allowed: { $allowed }
errors-name-wrong-character = character { $character } is not allowed
errors-name-wrong-dots = two dots must not be neighbours
errors-name-wrong-empty = it is empty
errors-name-wrong-ends = it must begin and end with a letter or digit
errors-name-wrong-ip = it must not look like an IP address
errors-name-wrong-long = it has { $length } characters, the most is { $most }
errors-name-wrong-no-letter = it has no letter or digit
errors-name-wrong-short = it has { $length } characters, the least is { $least }
errors-region-form = { $value } is not an AWS Region: it must look like us-east-1 or us-gov-west-1
errors-tag-form = { $text } is not a tag: write KEY=VALUE
errors-tag-key = a tag key must have 1 to 128 characters, { $key } has { $length }
errors-tag-reserved = { $key } is not a tag key of yours: keys that begin with aws: are reserved
errors-tag-value = a tag value may have at most 256 characters, that of { $key } has { $length }

## Values of options. Words in capitals stand for what is to be written and follow the help.

errors-rate-bucket = { $text } is not a rate bucket; the buckets are { $buckets }
errors-rate-form = { $text } is not a rate: write BUCKET=N or BUCKET=off, such as things=200
errors-rate-number = { $text } is not a rate: it must be off, or a number of requests per second above 0 and up to 1000000
errors-value-abort = it must look like FAILED:10%:5, which cancels the job once 5 devices have ended it and 10 % of them have FAILED; instead of FAILED it can say REJECTED, TIMED_OUT or ALL
errors-value-address = it must be an IP address, such as 127.0.0.1
errors-value-country = { $text } is not the code of a country: it has two letters, such as US
errors-value-endpoint = it must look like http://HOST:PORT or https://HOST
errors-value-language = { $text } is none of the languages: { $languages }
errors-value-lapse = it must be a length of time that is not negative, such as 30s, 5m, 1h30m or 2d
errors-value-minutes = it must be a length of time in whole minutes, such as 30m, 2h or 1d
errors-value-number = it must be a number
errors-value-range = { $value } is not in { $range }
errors-value-retry = it must look like FAILED=3, TIMED_OUT=1 or ALL=2, with at most 10 retries in all
errors-value-role = it must be the name of a role, or look like arn:aws:iam::123456789012:role/NAME
errors-value-seconds = it must be a length of time in whole seconds, from 60s to 1h
errors-value-too-large = the number is too large
errors-value-whole-number = it must be a whole number
errors-value-window = it must look like 'cron(0 2 * * ? *)=1h': when it opens, in UTC, and for how many minutes or hours

## A command line that is wrong

errors-line-commands = the commands are { $commands }
errors-line-conflict = the argument '{ $option }' cannot be used with: { $others }
# $near is in quotes; it can be several with commas between them.
errors-line-did-you-mean = did you mean { $near }?
errors-line-invalid = invalid value '{ $value }' for '{ $option }'
errors-line-local-conflict = --local has an account of its own and cannot be used with { $option }
errors-line-missing =
    { $count ->
        [one] this required argument was not given: { $missing }
       *[other] these required arguments were not given: { $missing }
    }
errors-line-more = For more information, try '--help'.
errors-line-no-command = unrecognized subcommand '{ $command }'
errors-line-no-equals = '{ $option }' needs an equal sign before its value
errors-line-no-subcommand = a command is missing
errors-line-number-of-values =
    { $found ->
        [one] '{ $option }' needs { $wanted } values, and { $found } was provided
       *[other] '{ $option }' needs { $wanted } values, and { $found } were provided
    }
errors-line-possible = possible values: { $values }
errors-line-too-many = unexpected value '{ $value }' for '{ $option }' found; no more were expected
errors-line-twice = the argument '{ $option }' cannot be used multiple times
errors-line-unexpected = unexpected argument '{ $argument }' found
errors-line-utf8 = a word of the command line is not UTF-8
errors-line-value = { $option }: { $why }
errors-line-value-required = a value is required for '{ $option }' but none was supplied
errors-line-value-why = { $option } { $value }: { $why }

## Help. These are headings and notes; what they explain is in help.ftl.

errors-help-aliases = {"["}aliases: { $names }]
errors-help-arguments = Arguments:
errors-help-commands = Commands:
errors-help-default = {"["}default: { $value }]
errors-help-exit-codes = Exit codes:
# Headings of the options of `fleetctl jobs create`.
errors-help-for-whom = For whom:
errors-help-global = Global options:
errors-help-how-fast = How fast:
# Long help, shown by --help.
errors-help-less = Print help (see a summary with '-h')
# Short help, shown by -h.
errors-help-more = Print help (see more with '--help')
errors-help-options = Options:
errors-help-possible = {"["}possible values: { $values }]
errors-help-urls = URLs of firmware:
errors-help-usage = Usage:
errors-help-version = Print version
errors-help-what = What:
errors-help-what-if = What if:
errors-help-when = When:

## What the exit codes mean

errors-exit-bug = a bug in fleetctl
errors-exit-declined = declined, or nobody to ask
errors-exit-denied = AWS refused: no or expired credentials, access denied
errors-exit-done = done, or a plan was printed
errors-exit-incomplete = some steps failed; the summary names them
errors-exit-interrupted = interrupted; what was done is in the summary
errors-exit-resource = a named resource is missing, exists already or conflicts
errors-exit-settings = wrong settings or input file
errors-exit-timed-out = a wait ran out
errors-exit-unreachable = AWS unreachable, or throttled past the budget
errors-exit-usage = wrong command line

## A bug in fleetctl

errors-bug = this is a bug in fleetctl { $version }: { $what }
errors-bug-goes-on = what was done is done; the same command run again goes on from there
errors-bug-report = run it again with RUST_BACKTRACE=1 and add what it prints to the report
