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
