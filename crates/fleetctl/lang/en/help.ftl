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

help-global--output = How results are printed: table, json

help-global--lang = The language of everything a person reads: en, es, ja, zh, pt, ko, de, it, fr
    .long = 
        The language of everything a person reads: en, es, ja, zh, pt, ko, de, it, fr

        Words to be typed, JSON and exit codes are the same in every language.

        {"["}default: AWS_IOT_LANG, LC_ALL, LC_MESSAGES or LANG, else en]

help-global--color = Colours: auto, always, never
    .long = 
        Colours: auto, always, never

        `auto` uses them on a terminal and heeds NO_COLOR and CLICOLOR_FORCE.

help-global--quiet = Print results, warnings and errors only

help-global--debug = Show every call to AWS with its answer, one at a time
    .long = 
        Show every call to AWS with its answer, one at a time

        Secrets are masked; ids of accounts and resources are not.

help-global--learn = Explain each step while it is done

help-global--yes = Answer yes to plain questions
    .long = 
        Answer yes to plain questions

        A question that wants a typed word is answered by --confirm alone.

help-global--rate = Pace a kind of request: things=200, shadows=off
    .long = 
        Pace a kind of request: things=200, shadows=off

        Requests per second of a quota bucket, instead of what the account's default quota allows. `off` means as fast as it goes. Can be given several times.

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

        The query is made from criteria, all of which must hold, or given with --query. It is checked before anything is sent, then tried: you see how many devices match and the first of them before you agree. A query that nothing matches is refused unless --allow-empty is given. On a terminal without criteria or query, a wizard asks for them. A group that is there with the same query is kept.
    .after = 
        Examples:
        {"  "}fleetctl groups create --countries US --thing-types SedanVehicle
        {"  "}fleetctl groups create --countries US,CA --battery '>50' --name LowRisk
        {"  "}fleetctl groups create --thing-types SedanVehicle --versions 1.0.0 --yes
        {"  "}fleetctl groups create --name Far --query 'NOT attributes.country:(US OR CA)'

help-groups-create--countries = Devices in these countries, two letters each

help-groups-create--thing-types = Devices of these thing types

help-groups-create--versions = Devices that report these versions of the package of their thing type

help-groups-create--battery = Devices whose battery is at this percentage: '>50', '<30', '=75', '[30 TO 80]'

help-groups-create--query = A query instead of criteria

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

help-groups-show--name = The group's name

help-groups-delete = Delete a dynamic group; its members stay
    .long = 
        Deletes a dynamic group. The devices in it stay as they are, and so do jobs that were made for it.

        It shows the group and wants the word DELETE, typed or as --confirm DELETE; --yes does not stand in for it. A static group is never deleted.

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

help-packages-create--package = The package's name

help-packages-create--description = What is said about it, up to 1024 characters

help-packages-add-version = Add a version: firmware, draft, SBOM, published
    .long = 
        Adds a version to a package: the firmware goes into the workshop's bucket, a draft is made that refers to it, and the draft is published. A bucket that is missing is made, with versioning.

        A file of any size is streamed; above 8 MB in parts, which S3 puts together and checks. Without a file a small sample is made. Names, sizes and the version are checked before anything is sent. Run again after a failure, it goes on where it stopped: the same file is not sent twice.

        A published version cannot be changed and cannot become a draft again; --draft leaves it a draft.
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

help-packages-show--package = The package

help-packages-show-version = Show a version: status, firmware, SBOM, attributes

help-packages-show-version--package = The package

help-packages-show-version--version = The version

help-packages-delete = Delete a package that has no versions
    .long = 
        Deletes a package. AWS refuses while it has versions: `fleetctl packages delete-version` deletes those.

        It wants the word DELETE, typed or as --confirm DELETE; --yes does not stand in for it.

help-packages-delete--package = The package

help-packages-delete--confirm = Agree to the deletion without being asked: DELETE
    .long = 
        Agree to the deletion without being asked: DELETE

        The word has to be exactly this. --yes does not stand in for it.

help-packages-delete-version = Delete a version; its firmware stays in the bucket
    .long = 
        Deletes a version of a package, whatever its status. Its firmware stays in the bucket, and devices go on reporting it. A job that is still to set a device to it will fail to.

        It wants the word DELETE, typed or as --confirm DELETE; --yes does not stand in for it.

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

help-packages-device--things = The devices

help-packages-revert = Set the inventory of devices back to a version
    .long = 
        Sets what devices report of a package back to a version: their $package shadows, and with them the inventory. It sends nothing to the devices; a job with the firmware of that version changes what runs on them.

        Devices are found by fleet indexing: those that report the package and are not at the version. It shows how many there are and the first ten, and wants the word REVERT, typed or as --confirm REVERT; --yes does not stand in for it. Run again, it does what is left.
    .after = 
        Examples:
        {"  "}fleetctl packages revert SedanVehicle --to 1.0.0 --dry-run
        {"  "}fleetctl packages revert SedanVehicle --to 1.0.0 --confirm REVERT

help-packages-revert--package = The package

help-packages-revert--to = The version, which has to be published

help-packages-revert--thing-type = Devices of this thing type only

help-packages-revert--dry-run = Show which devices would be reverted and change nothing

help-packages-revert--confirm = Agree to the revert without being asked: REVERT
    .long = 
        Agree to the revert without being asked: REVERT

        The word has to be exactly this. --yes does not stand in for it.

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

        The first line on stdout is its address, printed when it is ready; the second line is the same port over TLS. Other commands with --local and the same --state-dir use this server while it runs.

help-local-serve--port = The port; 0 means one that is free

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

help-local-clock-advance--by = By how much: 30s, 5m, 1h30m, 2d

help-local-env = Print what a shell needs to use the served local AWS
    .long = 
        Prints what a shell needs so that the AWS CLI and SDKs use the served local AWS:

        {"  "}eval "$(fleetctl local env)"
        {"  "}fleetctl local env --shell fish | source
        {"  "}fleetctl local env --shell powershell | Out-String | Invoke-Expression

help-local-env--shell = The shell to write for: posix (sh, bash, zsh), fish, powershell

help-local-env--tls = Use TLS; AWS_CA_BUNDLE names the certificate of the local CA either way

help-local-status = Show what the local AWS holds and who serves it

help-local-reset = Forget everything the local AWS holds
    .long = 
        Forgets everything the local AWS holds and sets its clock back to the wall clock.

        The local CA stays, so that clients still trust it. Refuses while the local AWS is served.

help-local-coverage = List what the local AWS does and does not do

help-completions = Print a completion script for a shell
    .long = 
        Prints a script that teaches a shell to complete fleetctl's commands and options.

        {"  "}bash        fleetctl completions bash > ~/.local/share/bash-completion/completions/fleetctl
        {"  "}zsh         fleetctl completions zsh > a file _fleetctl in a folder of your $fpath
        {"  "}fish        fleetctl completions fish > ~/.config/fish/completions/fleetctl.fish
        {"  "}powershell  fleetctl completions powershell >> $PROFILE

help-completions--shell = The shell: bash, zsh, fish, powershell, elvish
