# Devices: certificates and keys for things, virtual devices, and the MQTT client.

## Enrolling and revoking

# A column: what became of a device.
devices-became-completed = completed
devices-became-enrolled = enrolled
devices-became-kept = kept
devices-certificate-left = { $thing }: certificate { $certificate } could be neither written to { $folder } nor deleted. It is attached to nothing and allows nothing; deactivate and delete it
# The command to type stands in backquotes.
devices-certificate-stray = { $thing }: a call that makes a certificate was interrupted, and AWS may have made one whose id is not known. It is attached to nothing and allows nothing; { $command } lists it as attached to no thing
# Headings of columns.
devices-column-certificate = certificate
devices-column-device = device
devices-column-status = status
devices-enroll-confirm =
    { $count ->
        [one] enroll { $count } device on { $place }?
       *[other] enroll { $count } devices on { $place }?
    }
devices-enrolled-all =
    { $count ->
        [one] { $count } device is enrolled
       *[other] { $count } devices are enrolled
    }
devices-enrolled-some =
    { $all ->
        [one] { $count } of { $all } devices are enrolled
       *[other] { $count } of { $all } devices are enrolled
    }
# Names of facts, which stand alone: where the folders are, and which IoT policy devices get.
devices-fact-folders = folders
devices-fact-policy = policy
devices-hint-enroll = `fleetctl devices enroll THING` enrolls a thing, --all-of GROUP those of a group
devices-hint-list = `fleetctl devices list` lists the enrolled devices
devices-list-title =
    { $count ->
        [one] { $count } device
       *[other] { $count } devices
    }
# Below a list.
devices-more = ... and { $count } more
# A command to type.
devices-next = next: { $command }
devices-none-enrolled = no device is enrolled here on { $place }
devices-pick-title = enrolled devices on { $place }
devices-policy-differs = the IoT policy { $policy } is not as fleetctl makes it; it was used as it is
# The name of a policy that was made just now.
devices-policy-made = { $policy } (made)
devices-revoke-confirm = revoke { $thing } on { $place }?
devices-revoke-confirm-many =
    { $count ->
        [one] revoke { $count } device on { $place }?
       *[other] revoke { $count } devices on { $place }?
    }
devices-revoked = revoked { $thing }: certificate { $certificate } and its key are gone
devices-revoked-key = revoked { $thing }: it had no certificate; its key is gone
# A column, where AWS has no word for the state of a certificate.
devices-state-gone = gone
devices-state-not-finished = not finished
devices-state-unknown = unknown

## Folders and ports

devices-hint-dir = give --dir DIR
devices-hint-elsewhere = if its folder is elsewhere, give --dir DIR
# The command to type stands in backquotes.
devices-hint-serve = run { $command } in another terminal: MQTT clients need one that stays
devices-hint-serve-anew = stop it and run `fleetctl local serve` of this version
devices-no-home = there is no home directory to keep the folders of devices in
# The scheme is mqtt or mqtts.
devices-no-port = the local AWS that is served has no { $scheme } port
devices-not-served = nobody serves the local AWS in { $folder }

## Running virtual devices: what is asked, and what is wrong

devices-run-ask-group = the things of a group
# A question with the default in brackets: [Vehicle-VIN-].
devices-run-ask-names = their names begin with
devices-run-ask-number = choose a number from 1 to 3
devices-run-ask-prefix = things whose names begin with something
devices-run-ask-things = things of which you choose the names
devices-run-ask-title = whose devices run on { $place }?
# A question about the list above it: [1].
devices-run-ask-which = which
devices-run-no-delay = it must be a length of time, or two with .. between them, the shorter one first: 1s..30s
devices-run-no-group = there is no thing group { $group }
devices-run-no-thing = there is no such thing in { $place }
devices-run-no-thing-hint = `fleetctl provision` makes things; --things-prefix says what names begin with
devices-run-not-enrolled = { $folder } is not there: is the device enrolled?
devices-run-plain = --transport mqtt is for the local AWS: AWS lets nobody in without a certificate
devices-run-plain-hint = give --local, or --transport mtls
# Two Regions.
devices-run-region = without certificates devices are in { $plain }, not in { $region }
devices-run-region-hint = give --transport mtls
devices-run-whose = say whose devices run; there is no terminal to ask on, and nothing was done
# Options with commas between them, any of which will do.
devices-run-whose-hint = give one of: { $options }

## Running virtual devices: what a device does. It stands in a line for each step.

# An id of a command's execution, and AWS's word for its status.
devices-did-command = { $thing }: command { $id }: { $status }
devices-did-connect = { $thing }: connected
devices-did-connect-again = { $thing }: connected again
devices-did-desired = { $thing }: shadow: reports what is desired
devices-did-disconnect = { $thing }: disconnected
devices-did-download = { $thing }: downloaded { $size }
devices-did-drop = { $thing }: dropped off
devices-did-give-up = { $thing }: gave up: connecting again cannot help
# An id of a job, and AWS's word for its status.
devices-did-job = { $thing }: job { $id }: { $status }
# One of the messages of this section, the last of its sort that is shown.
devices-did-last = { $what }; more of these are counted, and the summary has them
devices-did-lose = { $thing }: lost its connection: { $message }
devices-did-not-connect = { $thing }: cannot connect: { $message }
devices-did-report = { $thing }: shadow: battery { $battery }%
devices-did-something = { $thing }: did something

## Running virtual devices: how it goes. The two lines have to fit into 76 columns with large numbers.

# The rate is how many devices connect in a second.
devices-run-begins =
    { $count ->
        [one] { $count } device until Ctrl-C, { $rate } connect in a second at most: { $place }
       *[other] { $count } devices until Ctrl-C, { $rate } connect in a second at most: { $place }
    }
devices-run-begins-for =
    { $count ->
        [one] { $count } device for { $time }, { $rate } connect in a second at most: { $place }
       *[other] { $count } devices for { $time }, { $rate } connect in a second at most: { $place }
    }
# Both lines in one, where nothing can be drawn again: devices-run-who and devices-run-what.
devices-run-goes = { $who }; { $what }
devices-run-what =
    { $commands ->
        [one] { $commands } command
       *[other] { $commands } commands
    }, { $jobs ->
        [one] { $jobs } job
       *[other] { $jobs } jobs
    }, { $updates ->
        [one] { $updates } shadow update
       *[other] { $updates } shadow updates
    }
devices-run-who = { $connected }/{ $devices } connected
devices-run-who-drops =
    { $connected }/{ $devices } connected, { $drops ->
        [one] { $drops } drop
       *[other] { $drops } drops
    }
devices-run-who-drops-troubles =
    { $connected }/{ $devices } connected, { $drops ->
        [one] { $drops } drop
       *[other] { $drops } drops
    }, { $troubles ->
        [one] { $troubles } trouble
       *[other] { $troubles } troubles
    }
devices-run-who-troubles =
    { $connected }/{ $devices } connected, { $troubles ->
        [one] { $troubles } trouble
       *[other] { $troubles } troubles
    }

## Running virtual devices: the summary. SUCCEEDED and FAILED are AWS's words.

devices-run-commands = commands: { $succeeded } SUCCEEDED, { $failed } FAILED
devices-run-connections = connections: { $most } at once at most, { $again } made again, { $dropped } dropped on purpose, { $lost } lost, { $failed } failed
# Stands behind a sign; how many have ever been connected.
devices-run-ended =
    { $devices ->
        [one] connected: { $connected } of { $devices } device
       *[other] connected: { $connected } of { $devices } devices
    }
devices-run-gave-up =
    { $count ->
        [one] { $count } device gave up: the warnings above say why
       *[other] { $count } devices gave up: the warnings above say why
    }
devices-run-jobs = jobs: { $succeeded } SUCCEEDED, { $failed } FAILED, { $size } downloaded
# The most memory at once, and what each device takes of it.
devices-run-memory = memory: { $peak } at most, { $each } a device
devices-run-messages = messages: { $sent } sent, { $received } received, { $rejected } rejected; took { $time }
# Updates of shadows: reports of battery and firmware version, and of what was desired.
devices-run-shadows =
    shadows: { $reports ->
        [one] { $reports } report
       *[other] { $reports } reports
    } of battery and firmware, { $desired } of what was desired
# Stands behind a sign; how many have ever been connected.
devices-run-stopped =
    { $devices ->
        [one] stopped: connected: { $connected } of { $devices } device
       *[other] stopped: connected: { $connected } of { $devices } devices
    }

## The MQTT client

devices-hint-device = give --device THING
# The command to type stands in backquotes.
devices-hint-device-after = give --device THING, after { $command }
# Two commands to type, in backquotes.
devices-hint-enroll-anew = { $command } gives it another one, after { $revoke } if it is still there
# The topic of a message that the broker had kept.
devices-message-retained = { $topic } (retained)
devices-mqtt-active = the certificate of { $thing } is ACTIVE; its policy lets it in as client id { $thing } only
# A question with what Enter takes in brackets: [-].
devices-mqtt-ask-device = as which enrolled device, - for none
devices-mqtt-aws = on AWS an MQTT client needs a certificate
devices-mqtt-gone = the broker does not let { $thing } in: its certificate is gone: it was revoked or deleted
devices-mqtt-no-port = the local AWS that is served has no such port for MQTT clients
devices-mqtt-not-enrolled = { $thing } is not enrolled: { $folder } is not there
# The status is AWS's word, such as INACTIVE.
devices-mqtt-refused = the broker does not let { $thing } in: its certificate is { $status }
# Two Regions.
devices-mqtt-region = without a certificate a client is in { $plain }, not in { $region }
devices-pub-ask-message = message:
devices-pub-ask-topic = topic:
devices-pub-client-id = --client-id is for an MQTT client
devices-pub-client-id-hint = give --device THING as well; without it the message goes over HTTPS
devices-pub-done =
    { $bytes ->
        [one] published { $bytes } byte to { $topic }
       *[other] published { $bytes } bytes to { $topic }
    }
devices-pub-hint = give a topic, and --message TEXT or --file FILE
# The size has its unit.
devices-pub-too-long = the message has { $bytes }; AWS takes 128 KB at most
devices-pub-unheard = nobody serves this local AWS, so no MQTT client is connected to it
devices-sub-again = subscribed again to { $filters } as { $who }
# A question with the default in brackets.
devices-sub-ask = topic filter
devices-sub-done = subscribed to { $filters } as { $who }
devices-sub-fewer = { $heard } of { $wanted } messages came in time
devices-sub-hint = give a topic filter, such as '#'
devices-sub-lost = the connection is lost: { $why }; trying again in { $time }
