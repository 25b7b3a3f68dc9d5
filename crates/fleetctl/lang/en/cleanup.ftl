# Cleanup: questions, plan, summary.

## Questions

# Above the place where DELETE is typed.
cleanup-ask-delete =
    { $count ->
        [one] delete { $count } resource on { $place }
       *[other] delete { $count } resources on { $place }
    }
cleanup-ask-delete-aws =
    { $count ->
        [one] delete { $count } resource on { $place }; this cannot be undone
       *[other] delete { $count } resources on { $place }; this cannot be undone
    }
# A question below the scopes: [1].
cleanup-ask-scope = what
cleanup-ask-scope-safe = nothing is deleted before you have seen what; Ctrl-C leaves
cleanup-greeting = clean up on { $place }
# Behind the hint to give --confirm DELETE.
cleanup-otherwise-dry-run = --dry-run shows the plan
cleanup-otherwise-nothing = without it nothing is deleted

## What a cleanup of a scope deletes, beside the scope's name

cleanup-scope-all = everything of the workshop's
cleanup-scope-groups = thing groups, static and dynamic; things are kept
cleanup-scope-things = things with their shadows and certificates; the rest is kept

## The plan

cleanup-nothing = nothing to delete
cleanup-nothing-on = nothing to delete on { $place }
# In a list of what belongs to a thing.
cleanup-plan-classic-shadow = classic shadow
cleanup-plan-column-delete = delete
cleanup-plan-column-resources = resources
cleanup-plan-column-skip = skip
# In parentheses after a certificate that stays. $why is such as: identified by association with workshop thing.
cleanup-plan-detached =
    { $things ->
        [one] detached from { $things } thing, { $why }
       *[other] detached from { $things } things, { $why }
    }
# $best is common-at-best or common-as-fast.
cleanup-plan-effort =
    { $calls ->
        [one] { $calls } call; { $best }
       *[other] { $calls } calls; { $best }
    }
cleanup-plan-effort-aws = { $effort }; thing types go five minutes after their deprecation, and the rest goes meanwhile
cleanup-plan-effort-local = { $effort }; thing types go five minutes after their deprecation, which the local AWS skips
# $resources is a count with its noun, such as 3 thing types.
cleanup-plan-found = found { $resources }
cleanup-plan-more-to-delete = and { $count } more to delete
# $option is an option such as --dry-run.
cleanup-plan-more-to-delete-listed = and { $count } more to delete; { $option } lists them
cleanup-plan-more-to-keep = and { $count } more to keep
cleanup-plan-more-to-keep-listed = and { $count } more to keep; { $option } lists them
cleanup-plan-processing = processing thing: { $name }
# A heading. $kinds is a kind of resource in the plural.
cleanup-plan-scanning = scanning { $kinds }...
cleanup-plan-scope = scope
# A named shadow, in a list of what belongs to a thing.
cleanup-plan-shadow = { $shadow } shadow
# In parentheses after a resource.
cleanup-plan-skipped = skipped - { $reason }
cleanup-plan-things = things
cleanup-plan-total = total
cleanup-plan-unread = not all could be looked at: { $failure }
cleanup-plan-unread-kept = what could not be looked at is kept
cleanup-plan-where = where
# Certificates.
cleanup-plan-with-things = { $count } listed with their things, above

## The summary

# In parentheses after a count.
cleanup-blocked = what has to go first is still there
cleanup-calls =
    { $calls ->
        [one] { $calls } call
       *[other] { $calls } calls
    }, the second look included, { $retries } repeated, { $throttles }
cleanup-commands-pending = AWS has hidden the commands and deletes within twelve hours those that were not deprecated twelve hours before
cleanup-complete-all = nothing of ours is left
cleanup-complete-groups = no group of ours is left
cleanup-complete-things = no thing of ours is left
cleanup-deleted-gone = { $kinds }: { $deleted } ({ $gone } gone before)
# In parentheses after a count.
cleanup-failed = failed
cleanup-heading-deleted = Deleted resources:
cleanup-heading-not-deleted = Not deleted:
cleanup-heading-skipped = Skipped resources:
cleanup-heading-still-there = still there
cleanup-incomplete-left = not complete: { $deleted } deleted, { $left } left
cleanup-incomplete-not-looked = not complete: { $deleted } deleted, it was not looked at what is left
cleanup-incomplete-unread = not complete: { $deleted } deleted, not everything could be looked at
# $left is a kind of resource, how many there are, and some names.
cleanup-left-new = { $left }; made meanwhile, or AWS still lists what was deleted
cleanup-left-unread = not known, because they could not be looked at: { $kinds }
cleanup-next-again = run the cleanup again: it finds what is left and goes on from there
# In parentheses after a count.
cleanup-not-tried = not tried
cleanup-stopped = stopped: { $deleted } deleted
cleanup-summary-title = Cleanup summary:
cleanup-took = Execution time: { $seconds } seconds
cleanup-took-waited = Execution time: { $seconds } seconds; waited { $waited } for AWS
cleanup-total = Total: { $count }

## Learning moments

cleanup-learn-dry-run =
    What stands above is a plan. Nothing has been changed for it: planning is given only operations that read. What is deleted afterwards is exactly what is in the plan, and before each deletion it is looked once more whether the resource is still what it was.

    Make it a habit in accounts that others use too:

      fleetctl cleanup --dry-run               every resource, and why
      fleetctl cleanup --plan-out FILE         the same, to be looked at by two
      fleetctl apply FILE --confirm DELETE     that plan and nothing else

    A saved plan is good for 24 hours, for this account and Region. One that was edited is refused.
cleanup-learn-dry-run-title = Look before you delete

cleanup-learn-five-minutes =
    AWS lets a thing type be deleted only five minutes after it was deprecated, and only when no thing has it any more. The five minutes give those who are just making a device the time to notice, because a deprecated type is refused for new things.

    So types are deprecated first and deleted last, and everything else is deleted meanwhile: on AWS you wait once for all types, not for each. Types that were deprecated by an earlier run have served their time already.

    If you stop during the wait, nothing is lost: run the cleanup again, and it goes on from there. The local AWS does not make you wait: its clock is moved instead.
cleanup-learn-five-minutes-title = Why thing types take five minutes

cleanup-learn-identification =
    In an account that others use too, the question is not how to delete but what. It is answered in this order:

      1  tag           workshop=learning-aws-iot-dm-basics
      2  name          a pattern such as Vehicle-VIN-###, for what has no tag
      3  association   a shadow or certificate of a thing that is ours

    What none of these recognises is kept. So is what has the tag with somebody else's value, whatever its name is, and what could not be looked at: unknown means keep. A certificate that a thing of somebody else uses as well is detached from ours and otherwise left alone.

    Things and certificates cannot have tags, so names decide there: do not use the prefix of the workshop for devices that matter.
cleanup-learn-identification-title = What is ours: tag, name, association
