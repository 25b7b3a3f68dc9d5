# The guided mode: `fleetctl` alone on a terminal, with its menus.

## Opening

guided-title = fleetctl: an AWS IoT fleet, from provisioning to cleanup
guided-leaving = Ctrl-C or q leaves any question without harm. What is in brackets is taken by Enter.
# A question: [1].
guided-language = language
# A question: where to work, 1 or 2.
guided-place = where
guided-place-aws = AWS, with the credentials and the Region of this machine
guided-place-local = the local AWS inside fleetctl: no account, no network, no cost

## Menus

guided-back = back
# The question below a menu.
guided-choose = number, q leaves:
guided-choose-number = choose a number from 1 to { $last }
# Turns the debug mode on.
guided-debug = debug mode on: show every call to AWS
guided-debug-off = debug mode off
guided-leave = leave
guided-main = What do you want to do?

## The main menu. Those that open a menu are its title as well.

guided-cleanup = clean up: delete what the workshop made
guided-commands = commands: tell devices what to do, at once
guided-doctor = look whether everything is ready
guided-devices = devices: connect them, run virtual ones
guided-groups = dynamic groups
guided-jobs = explore jobs
guided-jobs-create = create a job
guided-jobs-simulate = simulate the devices of a job
guided-learn = go through the workshop as a course
guided-local = the local AWS
guided-packages = software packages
guided-provision = provision a fleet

## Jobs

guided-jobs-cancel = cancel a job
guided-jobs-delete = delete a job
guided-jobs-document = show the document of a job
guided-jobs-execution = explore the execution on one device
guided-jobs-executions = list the executions of a job
guided-jobs-list = list all jobs
guided-jobs-report = write a page about a job
guided-jobs-show = explore a job
guided-jobs-stats = statistics of a job
guided-jobs-watch = watch a job

## Packages

guided-packages-add-version = add a version
guided-packages-config-disable = turn the package configuration off
guided-packages-config-enable = turn the package configuration on
guided-packages-config-status = show the package configuration
guided-packages-create = create a package
guided-packages-delete = delete a package
guided-packages-delete-version = delete a version
guided-packages-device = show the versions on a device
guided-packages-list = list the packages
guided-packages-revert = revert the version on many devices
guided-packages-show = describe a package
guided-packages-show-version = describe a version

## Dynamic groups

guided-groups-create = create a dynamic group
guided-groups-delete = delete a dynamic group
guided-groups-list = list the dynamic groups
guided-groups-show = describe a dynamic group
guided-groups-test = try queries

## Commands

guided-commands-cancel = cancel a command on a device
guided-commands-create = create a command
guided-commands-delete = delete a command
guided-commands-deprecate = keep a command from being run
guided-commands-guide = explain the device's side
guided-commands-history = history of executions
guided-commands-list = list the commands
guided-commands-restore = let a deprecated command be run again
guided-commands-run = run a command on devices
guided-commands-show = show a command
guided-commands-status = status of an execution
guided-commands-topics = MQTT topics of a device

## Devices

guided-devices-enroll = enroll things, so that they can connect
guided-devices-list = list the enrolled things
guided-devices-publish = publish a message over MQTT
guided-devices-revoke = revoke an enrolment
guided-devices-run = run virtual devices
guided-devices-subscribe = listen to topics over MQTT

## The local AWS

guided-local-clock = move its clock forward
guided-local-reset = forget everything
guided-local-serve = serve it for other tools, until Ctrl-C
guided-local-status = show what is in it
