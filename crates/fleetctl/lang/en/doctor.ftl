# `fleetctl doctor` and `fleetctl check`.

## Doctor: verdicts

# A word in the first column of the list.
doctor-word-good = ok
# A word in the first column of the list: worth knowing, no fault.
doctor-word-note = note
# A word in the first column of the list.
doctor-word-wrong = wrong
doctor-not-well =
    { $count ->
        [one] one thing is wrong
       *[other] { $count } things are wrong
    }
# A value of --for that is no command. $known is a list of commands.
doctor-task-unknown = { $name } is none of: { $known }

## Doctor: names of checks, in the second column

doctor-clock = clock
doctor-credentials = credentials
doctor-endpoint = data endpoint
doctor-indexing = fleet indexing
doctor-leftovers = the workshop's
doctor-local = local AWS
doctor-package-configuration = package configuration
doctor-permissions = permissions
doctor-rates = request rates

## Doctor: what was found

doctor-clock-fast =
    { $seconds ->
        [one] this machine's clock is a second ahead of AWS's
       *[other] this machine's clock is { $seconds } seconds ahead of AWS's
    }
doctor-clock-good = in step with AWS
doctor-clock-hint = set it by a time server: AWS refuses requests signed more than five minutes off
doctor-clock-slow =
    { $seconds ->
        [one] this machine's clock is a second behind AWS's
       *[other] this machine's clock is { $seconds } seconds behind AWS's
    }
doctor-clock-unknown = no answer told the time
doctor-indexing-active = on, the index is ACTIVE
doctor-indexing-building = on, the index is being built
doctor-indexing-building-hint = queries and dynamic groups wait for it; with many things it can take hours
doctor-indexing-off = off: devices cannot be searched
doctor-leftovers-hint = `{ $command }` shows which and why
doctor-leftovers-none = nothing is there
# $kinds is a list such as: jobs, commands
doctor-leftovers-unread = these could not be looked at: { $kinds }
doctor-local-kept = { $size } of state; nobody serves it
doctor-local-served = { $size } of state, served at { $address }
doctor-package-configuration-off = off: jobs do not write versions into $package shadows
doctor-package-configuration-on = on: jobs write versions into $package shadows
doctor-permission-all = everything is allowed
doctor-permission-hint = `{ $command }` prints a policy that allows it
# $actions is a list of IAM actions.
doctor-permission-missing = not allowed: { $actions }
doctor-permission-unknown =
    { $count ->
        [one] what was tried is allowed; one action that changes something is not known
       *[other] what was tried is allowed; { $count } actions that change something are not known
    }
doctor-permissions-root = the account's root may do everything
doctor-permissions-simulated = as IAM simulates the policies of the caller, for all resources
doctor-permissions-tried = as calls tell that change nothing
doctor-permissions-unasked = IAM could not be asked: { $why }
doctor-turn-on = `{ $command }` turns it on

## Check: names of checks, in the second column

doctor-check-title = fleetctl { $version }
doctor-dependencies = libraries
doctor-documents = documents
doctor-messages = messages
doctor-queries = example queries
doctor-templates = command templates

## Check: what was found

doctor-dependencies-good = { $count } libraries, each with a version and a checksum
doctor-dependencies-none = the list of libraries cannot be read
doctor-documents-good = { $count } documents and policies are what AWS takes
doctor-messages-good = { $messages } messages in { $languages } languages, with the same variables
doctor-queries-good = { $count } examples can be read
doctor-templates-good = { $count } templates name the parameters that they have
