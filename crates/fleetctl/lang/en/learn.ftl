# `fleetctl learn`: the workshop as a course.

## Frame

learn-title = The AWS IoT Device Management workshop
# $directory is a folder. The paragraphs are wrapped.
learn-welcome =
    This course takes a fleet through its life in { $steps } steps: made, searched, updated, told what
    to do, cleaned up. Every step is a command that you could type yourself. Everything happens on a
    local AWS inside fleetctl: it has no account, costs nothing, and is emptied when the course begins.

    To look around in another terminal, add this to any command: --local --state-dir { $directory }
learn-step = Step { $number } of { $total }: { $title }
learn-go-on = Enter goes on, q leaves:
learn-end =
    The course is over, and its AWS is empty again. The same commands without --local do the same on a
    real account; `fleetctl doctor` says whether everything is ready there.

    `fleetctl` alone opens menus of all of this. `fleetctl --help` lists the commands.
learn-for-people = the course is for people: leave --output away
learn-nobody = there is nobody to read the course; nothing was done
learn-nobody-hint = give --yes to go through it without waiting
learn-served = the state of the course is served at { $address }: another course goes on, or `local serve` runs there
learn-wrong =
    { $count ->
        [one] one step did not lead to what it should have
       *[other] { $count } steps did not lead to what they should have
    }

## What it would have cost

# $counted is a list of the messages below; $dollars is a number such as 0.0123.
learn-bill = on AWS: { $counted }; about { $dollars } US dollars
learn-bill-command-executions =
    { $count ->
        [one] one command execution
       *[other] { $count } command executions
    }
learn-bill-index-updates =
    { $count ->
        [one] one index update
       *[other] { $count } index updates
    }
learn-bill-operations =
    { $count ->
        [one] one registry or shadow operation
       *[other] { $count } registry and shadow operations
    }
learn-bill-queries =
    { $count ->
        [one] one search query
       *[other] { $count } search queries
    }
learn-bill-remote-actions =
    { $count ->
        [one] one remote action
       *[other] { $count } remote actions
    }
# $read is a date, $pages are addresses.
learn-bill-source = Prices as read on { $read }; they differ by Region and change: { $pages }
learn-bill-total = The whole course on AWS: { $counted }; about { $dollars } US dollars, without S3.
learn-bill-unknown = Command executions are not in it: no price of them is known here.

## Steps

learn-provision-title = provision a fleet
learn-provision =
    A thing is what AWS IoT knows of a device: a name, a thing type, up to fifty attributes. Thing types
    are templates: which attributes a kind of device has, three of which can be searched. Groups hold
    things that belong together, here those of a country. Each device also has shadows, documents that
    it and the cloud both read and write: one with its battery, and one named $package with the software
    that it runs.

    Around them stand the firmware in an S3 bucket that keeps every version, a software package for each
    thing type with two versions, fleet indexing, which makes all of this searchable, and two IAM roles
    that AWS IoT assumes: one to sign download addresses, one to write down what was installed. Things of
    AWS IoT have no tags; everything else is tagged, so that cleanup knows its own.
learn-device-title = a package, and a device
learn-device =
    A software package has versions. A version begins as a DRAFT, becomes PUBLISHED and cannot be changed
    from then on: whoever installs 1.0.0 next year gets what it is today. It may be DEPRECATED later. Its
    artifact is one version of one object in S3.

    What a device runs stands in its $package shadow. That is an inventory: what the device, or a job in
    its name, has written there. AWS does not look into the device.
learn-search-title = search the fleet
learn-search =
    Fleet indexing keeps what the registry and the shadows say in an index. Its queries name fields:
    thingTypeName, attributes.country, shadow.reported.batteryStatus. Terms are joined by AND, OR and NOT,
    at most twelve of them. The index follows changes within seconds, not at once.

    A dynamic group is a query with a name. Whatever matches is a member, today and tomorrow: nobody adds
    things to it. It can be the target of a job, as any group.
learn-job-title = create a job
learn-job =
    A job sends a document to devices and keeps account of each of them, in an execution. This one is an
    over-the-air update: its document names the package version, and a device that asks for it gets an
    address from which it can download the firmware for one hour.

    A rollout can be slow at first and speed up while devices succeed. An abort rule stops it when too
    many fail: here 60 % of at least three. Both are cheap to have and expensive to miss.
learn-simulate-title = act as the devices
learn-simulate =
    Nobody has thirty cars at hand, so fleetctl plays them. For each device it asks for its execution as a
    device would, downloads the firmware and counts its bytes, says IN_PROGRESS, and then SUCCEEDED or
    FAILED. Of a hundred, seventy-five succeed here.
learn-explore-title = see what happened
learn-explore =
    A job that is over is COMPLETED, also when devices failed: look at the executions. 95 % or more is
    excellent; when more than 20 % fail, find out why before you go on.

    Since the package configuration is on, AWS IoT has written the new version into the $package shadow of
    each device that succeeded. The others still report the old one.
learn-revert-title = revert the inventory
learn-revert =
    Suppose that 1.1.0 was withdrawn and technicians have put 1.0.0 back by hand. The inventory has to
    follow. Reverting finds every device that reports another version and writes its $package shadow. It
    sends nothing to devices; with --with-job it would install the old firmware again instead.

    The word REVERT has to be typed, or given as --confirm REVERT. It is the same in every language, as
    DELETE and CANCEL are, and no --yes stands in for it.
learn-command-title = tell a device what to do
learn-command =
    A job may take days and waits for devices that are away. A command is for now: lock the doors. It goes
    to one device over MQTT, which has to be connected, or to have a session that lasts, and it answers
    within seconds or the command is TIMED_OUT. A shadow is the third way: it says what should be so, and
    the device follows when it can.

    One virtual device is connected for this step. It has subscribed to the topic of its commands and
    answers there.
learn-dry-run-title = look before you delete
learn-dry-run =
    Cleanup knows what is the workshop's by its tag, else by its name, else by what it belongs to, and
    says which of the three it was. What has a tag of somebody else's, or could not be read, is kept. A
    dry run makes the same plan as the cleanup itself and changes nothing.
learn-cleanup-title = clean up
learn-cleanup =
    Shadows go before things, versions before packages, a bucket's objects before the bucket. A thing type
    can be deleted five minutes after its deprecation, so that is done first and waited for last; here the
    clock of the local AWS is moved. Afterwards cleanup looks once more and says what is left: its proof.

## What was found

# $statuses is a list of AWS's own words, such as SUCCEEDED.
learn-found-command = the command's executions: { $statuses }
learn-found-connected =
    { $count ->
        [one] one device is connected
       *[other] { $count } devices are connected
    }
learn-found-fleet = { $things } things, { $types } thing types and { $packages } packages are there
learn-found-group =
    { $members ->
        [one] the dynamic group { $group } has one member
       *[other] the dynamic group { $group } has { $members } members
    }
# $status is AWS's own word.
learn-found-job =
    { $queued ->
        [one] the job is { $status }; one device has it waiting
       *[other] the job is { $status }; { $queued } devices have it waiting
    }
learn-found-job-over = the job is { $status }: { $succeeded } succeeded, { $failed } failed
learn-found-left =
    { $count ->
        [0] nothing is left
        [one] one resource is left
       *[other] { $count } resources are left
    }
learn-found-version =
    { $count ->
        [0] no device reports version { $version }
        [one] one device reports version { $version }
       *[other] { $count } devices report version { $version }
    }
