# Commands: what devices are told to do at once, and what they answer.

## Templates

commands-about-activate-horn = Sound the horn of a vehicle for some seconds
commands-about-set-climate = Set the temperature in a vehicle
commands-about-start-engine = Start the engine of a vehicle for some minutes
commands-about-stop-engine = Stop the engine of a vehicle
commands-about-vehicle-lock = Lock all doors of a vehicle
commands-about-vehicle-unlock = Unlock all doors of a vehicle
commands-choice-own = a payload of your own
# What a template does, and when that is useful: both are messages of this section.
commands-choice-template = { $about }: { $use_case }
commands-use-activate-horn = finding a car in a large lot
commands-use-other = a vehicle far away
commands-use-set-climate = a comfortable start
commands-use-start-engine = warming up before a drive
commands-use-stop-engine = a theft or an emergency
commands-use-vehicle-lock = a driver left without locking
commands-use-vehicle-unlock = a key was lost

## Names of facts, and headings of columns. Each stands alone before what it names.

# What a command does.
commands-fact-about = about
# Devices that come first, as a trial of a run.
commands-fact-canary = canary
commands-fact-command = command
commands-fact-completed = completed
commands-fact-created = created
commands-fact-devices = devices
# When a command is useful.
commands-fact-for = for
commands-fact-kind = kind
commands-fact-name = name
commands-fact-namespace = namespace
commands-fact-note = note
commands-fact-parameter = parameter
commands-fact-reason = reason
commands-fact-result = result
commands-fact-run = run id
commands-fact-started = started
commands-fact-status = status
commands-fact-target = target
commands-fact-timeout = timeout
# How long it took.
commands-fact-took = took
commands-fact-topic = topic
commands-fact-updated = updated
# The AWS, the account and the Region.
commands-fact-where = where

## A command: kind, payload, parameters

# A value of a parameter that is a text.
commands-example-text = text
commands-kind-custom = custom
commands-kind-predefined = predefined
commands-must-be-at-least = must be at least { $value }
commands-must-be-at-most = must be at most { $value }
commands-must-be-from = must be from { $min } to { $max }
commands-must-be-greater = must be greater than { $value }
commands-must-be-less = must be less than { $value }
commands-must-be-none-of = must be none of { $value }
commands-must-be-one-of = must be one of { $value }
commands-must-equal = must be equal to { $value }
commands-must-not-be-from = must be not from { $min } to { $max }
commands-must-not-equal = must be other than { $value }
commands-parameter-always = always { $value }
commands-parameter-default = { $value } where none is given
# An option with a value: --param duration=5.
commands-parameter-example = such as { $option }
# The star stands behind the names of such parameters.
commands-parameters = parameters (* has to be given)
# A heading, with the media type of what follows.
commands-payload = payload ({ $content_type })
commands-payload-bytes = bytes that are no text
# A heading; the format is JSON or CBOR.
commands-payload-template = payload (a template, sent as { $format })
commands-value-binary = bytes in base64
commands-value-boolean = true or false
commands-value-double = a number
commands-value-integer = a whole number of 32 bits
commands-value-long = a whole number of 64 bits
commands-value-string = a text
commands-value-unsigned-long = a whole number of 64 bits that is not negative

## Making a command

commands-create-ask-description = description:
commands-create-ask-name = name:
commands-create-ask-payload = payload, one line of JSON:
# What was given stands in quotes.
commands-create-bad-name = { $given } is not a command name: it must begin with a letter or digit
commands-create-leave = Enter takes what is in brackets; Ctrl-C leaves
commands-create-long-description =
    a description has at most { $most ->
        [one] { $most } character
       *[other] { $most } characters
    }, not { $count }
commands-create-needs-description = a command of your own needs --description, 1 to 256 characters
# What was given stands in quotes; then the names of the templates, with commas between them.
commands-create-no-template = { $given } is no template; the templates are { $names }
commands-create-nothing = there is nothing to make a command of, and no terminal to ask on; nothing was done
# Options with commas between them, any of which will do.
commands-create-nothing-hint = give one of: { $options }
commands-create-number = choose a number from 0 to 6
commands-create-parameter-form = a parameter has the form NAME:TYPE or NAME:TYPE=DEFAULT
# What was given stands in quotes.
commands-create-parameter-name = { $given } is no parameter name: it has 1 to 192 letters, digits and any of . $ _ -
# What was given stands in quotes; then AWS's names of types, with commas between them.
commands-create-parameter-type = { $given } is no type; the types are { $names }
# What was given stands in quotes; kind is AWS's name of a type, wanted is one of commands-value-…
commands-create-parameter-value = { $given } is no { $kind }: it takes { $wanted }
commands-create-title = make a command on { $place }
# A question about the list above it: [1].
commands-create-which = which
commands-kept = kept { $name }
commands-made = made { $name }
# A command to type.
commands-next = next: { $command }
commands-plan-kept = it is there and does the same, and is kept
# A heading above what would be made.
commands-plan-title = command

## Listing and picking

# Without a terminal to ask on.
commands-hint-create = { $command } makes one
commands-hint-history = `fleetctl commands history` lists the executions
commands-hint-list = `fleetctl commands list` lists the commands
# A heading above the templates that are left.
commands-list-templates = templates that you can make with `commands create --template`
commands-list-title =
    { $count ->
        [one] { $count } command on { $place }
       *[other] { $count } commands on { $place }
    }
commands-list-unread =
    { $count ->
        [one] { $count } description could not be read: { $cause }
       *[other] { $count } descriptions could not be read: { $cause }
    }
commands-none = there is no command on { $place }
commands-none-open = no device is at work on a command on { $place }
commands-pick-execution-prompt = number or execution id:
commands-pick-executions-title = executions on { $place }, the newest first
commands-pick-prompt = number or command name:
commands-pick-title = commands on { $place }, the newest first

## Deleting, deprecating, canceling

# Three lines: what is canceled, the topic, the answer. The status is AWS's word.
commands-cancel-what =
    call off execution { $id } ({ $status }) on { $place }
    by publishing to { $topic }
    { $answer }
commands-delete-what = delete the command { $name } on { $place }
commands-deleted = deleted { $name }
commands-deletion-pending = { $name } is PENDING_DELETION: AWS deletes it within twelve hours, and nobody can run it
commands-deprecated = { $name } is DEPRECATED: executions go on, and no new ones start
commands-hint-show = `fleetctl commands show` shows the command
commands-hint-status = `fleetctl commands status` shows the execution
commands-restored = { $name } is ACTIVE

## Running a command

# A question with the default in brackets: [60s].
commands-run-ask-timeout = how long each device has to answer
# A question for the value of a parameter; a default in brackets may follow.
commands-run-ask-value = value of { $name }
commands-run-ask-wait = wait for the answers?
commands-run-canary =
    { $count ->
        [one] { $count } device first; the rest if at most { $tolerated } of them fail
       *[other] { $count } devices first; the rest if at most { $tolerated } of them fail
    }
commands-run-canary-failed =
    { $devices ->
        [one] the first { $devices } device: { $failed } did badly; the rest is left alone
       *[other] the first { $devices } devices: { $failed } did badly; the rest is left alone
    }
commands-run-canary-passed =
    { $devices ->
        [one] the first { $devices } device: { $failed } did badly; the rest follows
       *[other] the first { $devices } devices: { $failed } did badly; the rest follows
    }
commands-run-confirm = run it?
commands-run-devices =
    { $count ->
        [one] { $count } device
       *[other] { $count } devices
    }
# Stands behind a sign; how many devices it was started on, of how many.
commands-run-ended =
    { $devices ->
        [one] { $command } started on { $started } of { $devices } device
       *[other] { $command } started on { $started } of { $devices } devices
    }
# A heading above failures.
commands-run-failures = what could not be started
commands-run-hint-targets = give --thing THING or --group GROUP
# The option is --run-id with the id of this run.
commands-run-left = the same command with { $option } does what is left
commands-run-members =
    { $count ->
        [one] group { $group }: { $count } member
       *[other] group { $group }: { $count } members
    }
# Below the names of the first devices.
commands-run-more = ... and { $count } more
# What was given stands in quotes.
commands-run-no-percentage = { $given } is no percentage: it must be above 0 and at most 100
# Two lines; the command to type stands in backquotes.
commands-run-offline =
    a device that is out of time may have been offline or not subscribed:
    { $command } shows its side
commands-run-parameter-form = a parameter has the form NAME=VALUE
commands-run-started = { $thing }: started { $execution }
# Stands behind a sign; how many devices it was started on, of how many.
commands-run-stopped =
    { $devices ->
        [one] stopped: { $command } started on { $started } of { $devices } device
       *[other] stopped: { $command } started on { $started } of { $devices } devices
    }
# Above the two that follow.
commands-run-targets = on which devices?
commands-run-targets-group = the members of a group
commands-run-targets-number = choose 1 or 2
commands-run-targets-things = devices of which you choose the names
# A question about the list above it: [1].
commands-run-targets-which = which
commands-run-timeout = a device can have from 1s to 12h to answer, not { $given }
# A heading above what would be run.
commands-run-title = run of a command
# The last line of a summary: how long it took, how many calls to AWS, and the id of the run.
commands-run-took =
    { $calls ->
        [one] took { $time }, { $calls } call; run id { $run }
       *[other] took { $time }, { $calls } calls; run id { $run }
    }
# The name stands in quotes.
commands-run-twice = parameter { $given } is given twice

## The checkpoint before the first run of a guided session. READY and SKIP are typed, in every language.

commands-ready-back = that is neither READY nor SKIP; nothing was run
# Above two commands to type.
commands-ready-listen = or play one yourself, and answer as `commands guide` shows:
# Above a command to type.
commands-ready-play = let a virtual device answer:
commands-ready-question = type READY when a device listens, SKIP to run it all the same:
# Above a command to type.
commands-ready-serve = serve the local AWS in a terminal of its own:
commands-ready-title = Before the first command: is a device listening?
commands-ready-why = A command is lost if nobody listens. Open a second terminal and start the device there; then come back to this one.

## Executions

commands-bytes =
    { $count ->
        [one] { $count } byte
       *[other] { $count } bytes
    }
commands-history-all =
    { $count ->
        [one] { $count } execution
       *[other] { $count } executions
    }
# Questions in the guided mode, each with what Enter takes in brackets: [*], [30d].
commands-history-ask-since = since when, such as 2026-03-07, 2026-03-07T12:00, 2h or 30d
commands-history-ask-status = in which state, * for any
commands-history-ask-thing = on which thing, * for all
commands-history-ask-until = until when, * for now
commands-history-many =
    { $shown ->
        [one] { $shown } execution, and more than 2,000 others
       *[other] { $shown } executions, and more than 2,000 others
    }
# A question.
commands-history-next = Enter for the next page, q to leave:
# What was given stands in quotes.
commands-history-no-time = { $given } is no time: write 2026-03-07, 2026-03-07T12:00, 2h or 30d
commands-history-none = no executions on { $place }
commands-history-some =
    { $count ->
        [one] { $shown } of { $count } execution; --all lists the others too
       *[other] { $shown } of { $count } executions; --all lists the others too
    }
# The status is AWS's word, REJECTED.
commands-status-canceled = { $status } (canceled by operator)
commands-status-late = the device may still answer; AWS takes it
# Lengths of time with one decimal.
commands-took-hours = { $number } h
commands-took-minutes = { $number } min
commands-took-seconds = { $number } s

## The guide to the device's side

# Questions in the guided mode, with what Enter takes in brackets.
commands-ask-command = which command
commands-ask-thing = which thing
commands-guide-again-title = terminal 2 again
# The result is an example in JSON.
commands-guide-answers = SUCCEEDED, FAILED, REJECTED and TIMED_OUT end the execution; IN_PROGRESS can come any number of times before. A result can come with the answer: { $result }, where s is a text, b true or false, and bin bytes in base64. After the time is over the execution is TIMED_OUT, and an answer that comes late is still taken.
commands-guide-answers-title = what a device may answer
commands-guide-begun = Answer that the device has begun, if it takes longer
commands-guide-console = In the AWS console: AWS IoT, Test, MQTT test client. Subscribe to the topic above, run the command, and publish the answer to the response topic with the id of the execution.
commands-guide-create = Make the command, if it is not there yet
commands-guide-device-title = terminal 2: the device
commands-guide-done = Answer that it is done
commands-guide-enroll = Make a key and a certificate for the device, with a policy that lets it use its own topics, and attach them to the thing
commands-guide-failed = Or that it went wrong; statusReason is an object with a code of upper-case letters, digits, _ and -
commands-guide-message = The message is there. The id of the execution stands in its topic
commands-guide-operator-title = terminal 1: the operator
# The command to type stands in backquotes.
commands-guide-others = { $command } plays thousands of devices that answer by themselves. Any MQTT client works with the files that `devices enroll` writes.
commands-guide-others-title = other ways to play the device
commands-guide-result-title = terminal 1: what came of it
commands-guide-run = Run it on the device; it prints the id of the execution
commands-guide-serve = Serve the local AWS, which opens its MQTT ports; leave it running in a terminal of its own
commands-guide-status = Look at the execution
commands-guide-subscribe = Subscribe to the device's commands with its certificate
commands-guide-terminal = Open a second terminal with the same AWS credentials and the same Region as the first
commands-guide-wait = Wait until it says that it is subscribed, and leave it running
commands-guide-why = A command is a message to a device that listens now. If nobody listens, it is lost and the execution times out, unless the device has a persistent session. So the device subscribes first, in a second terminal, and only then the command is run.
commands-guide-why-title = why the order matters

## Topics

commands-topics-accepted = accepted: AWS took the answer
commands-topics-execution = the id that `commands run` prints; a subscription has + for any of them, and the device reads the id from the topic of the message
commands-topics-format = the format of the payload; it is left out where the payload is neither
commands-topics-rejected = rejected: AWS did not take the answer
commands-topics-request = request: what the device is to do
commands-topics-response = response: what the device answers, to one of
commands-topics-subscribe = the device subscribes to all its commands
commands-topics-thing = the name of the thing in the registry; with clients instead of things, the MQTT client id of a device that is no thing

## Learning moments. Lines that begin with two spaces stay as they are, for tables: at most 76 columns.

commands-learn-choice =
    Ask three questions. Must it happen now? Then it is a command: lock a door that was left open, find a car by its horn, read a value for diagnosis. May it happen whenever the device is next online? Then it is a desired state in the shadow: a target temperature, a reporting interval, a setting. Is it work on many devices, with files, stages and a record? Then it is a job: firmware, certificates, a new configuration.

    They go together. Install by a job, set up by the shadow, intervene by a command. Before a job begins on a vehicle, a command can ask whether it is parked; when a command fails again and again, the shadow tells the state the device was last in.

    What is sent as a command should be safe to send twice, since a device may have acted without its answer coming through.

commands-learn-choice-title = Which of the three: command, shadow or job?

commands-learn-comparison =
    You have just sent a message to devices that listen now. AWS IoT has two more ways to make devices do something:

                 command            shadow               job
      meant for  act now            a state to reach     work on a fleet
      takes      seconds            as soon as online    minutes to hours
      offline    lost, times out    synced later         queued
      answer     status and result  reported state       status and details
      targets    one device each    one device each      things and groups

    A device with a persistent MQTT session is the exception: what is sent while it is away waits for it, one hour by default, and never longer than the execution's timeout.

    Running a command on a group is done by fleetctl: it starts one execution for each member, at the pace that AWS allows.

commands-learn-comparison-title = Commands, shadows and jobs compared

commands-learn-console =
    The same can be watched in the AWS console: AWS IoT, Manage, Remote actions, Commands shows commands and their executions. AWS IoT, Test, MQTT test client plays a device without any program: subscribe to the device's request topic, run the command, and publish the answer to its response topic.

    Before you run a command, check four things: the device is connected; it has subscribed to its request topic; its policy lets it publish to its response topic; and the console, the device and this terminal are in the same account and Region. Subscribing after the command was sent is the mistake most often made: the message is gone, and the execution ends as TIMED_OUT.

    The local AWS has no console; `fleetctl mqtt sub` and `mqtt pub` stand in for its test client.

commands-learn-console-title = The AWS console, and what to check before a command

commands-learn-lifecycle =
    An execution is in one of six states:

      CREATED      AWS has sent the message; the timeout runs from now on
      IN_PROGRESS  the device has begun; it can say so several times
      SUCCEEDED    the device has done it
      FAILED       the device has tried, and gives a reason
      REJECTED     the device refuses, such as while driving
      TIMED_OUT    nobody has answered in time

    Every status but CREATED is the device's word, with one exception: if no answer comes in time, AWS itself sets TIMED_OUT with the reason $NO_RESPONSE_FROM_DEVICE. That one is not final: a late answer still replaces it. What the device reported as SUCCEEDED, FAILED, REJECTED or TIMED_OUT stays.

    There is no cancel in AWS. `commands cancel` answers REJECTED in the device's place; the device does not learn of it. AWS keeps executions for about six months.

commands-learn-lifecycle-title = The life of an execution

commands-learn-payloads =
    A static payload is sent byte by byte as it was written: one command for each thing to do, with nothing to get wrong. A dynamic payload is a template with placeholders such as temperature; each run gives the values, AWS checks them against the types and conditions of the parameters, and refuses the run before a message is sent if one does not fit.

    Take a static payload for what is always the same, such as stop. Take a dynamic one where only a value differs, rather than a command for each value. A parameter with a default need not be given.

    Neither can be changed once the command is made: make a new one with another name, and deprecate the old one, so that it is run no more. A payload holds at most 32 KB in AWS; fleetctl takes 10 KB.

commands-learn-payloads-title = Static and dynamic payloads

commands-learn-practice =
    Name commands by what they do, not by whom they are for: vehicle-lock, not fleet-us-1. Put a version into the name when the payload changes, since it cannot be edited.

    Choose the timeout by what the device has to do and how it is connected: seconds for a door, minutes for a device that sleeps. Without one, AWS gives only ten seconds; fleetctl gives sixty.

    Let devices answer FAILED with a reason code that a program can act on, and tolerate the same command twice. Try a few devices first with --canary. Watch what comes back: a rule on the topic $aws/events/commandExecution/# can raise an alarm when many are FAILED or TIMED_OUT. Give operators the right to run only the commands they need: iot:StartCommandExecution names both the command and the thing.

commands-learn-practice-title = Good practice with commands

commands-learn-templates =
    A command is a template that AWS keeps: a name, a description and the payload that devices will receive. Making it sends nothing. Each run makes an execution of it, on one device, with a status of its own. So what is sent is written and checked once, and who may change it and who may only run it can be told apart.

    A job document looks similar, but a job has its targets from the beginning, and devices fetch it when they are ready. A shadow has no instruction at all: it says how a device ought to be, and the device finds the way. A command is for what has to happen now.

    AWS charges for executions and for the messages of devices. A command that is no longer wanted is deprecated first, then deleted.

commands-learn-templates-title = What a command is

commands-learn-topics =
    A device needs one subscription for all its commands, with + for the id of the execution and # for the format. The message is the payload and nothing else: the id stands in the topic only, and the device has to read it from there to answer.

      request            AWS to the device: what to do
      response           the device to AWS: how it went
      response/accepted  AWS to the device: the answer was taken
      response/rejected  AWS to the device: it was not, and why

    The device's IoT policy has to allow iot:Subscribe and iot:Receive on the requests, and iot:Publish on the responses. fleetctl gives enrolled devices a policy for their own topics only, so that one device cannot answer for another. Format is json or cbor, and is left out for anything else.

commands-learn-topics-title = The MQTT topics of a command
