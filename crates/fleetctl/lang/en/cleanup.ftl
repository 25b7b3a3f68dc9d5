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
