# What all commands have in common.

## Questions and answers

# The lines below a question that wants a word: DELETE, CANCEL, REVERT. The words are not translated.
common-answer-unreadable = the answer cannot be read: { $cause }
common-answer-yes-or-no = answer y or n
# $otherwise is a sentence that says what else can be done, such as "--dry-run shows the plan".
common-confirm-give = give --confirm { $word }; { $otherwise }
common-confirm-give-exactly = give --confirm { $word }, exactly so; { $otherwise }
common-confirm-no-terminal = there is no terminal to type { $word } on; nothing was done
common-confirm-not-yes = --yes does not stand in for it: give --confirm { $word }
# $given is what was typed, in quotes.
common-confirm-wrong = --confirm { $given } is not the word { $word }; nothing was done
common-declined = declined; nothing was done
common-give-yes = give --yes to answer yes
common-language-unknown = AWS_IOT_LANG is { $word }, which is no language of fleetctl: { $languages }
# Shown below a learning moment; s is typed.
common-moment-read = Enter goes on, s skips these explanations:
common-no-default = [y/N]
# $question is the question that would have been asked, with its question mark.
common-nobody-to-ask = nobody to ask: { $question } nothing was done
common-not-answered = the question was not answered; nothing was done
# A command needs something that was not given; { $what } is its place in the help, such as NAME.
common-not-named = no { $what } was named, and there is no terminal to pick one on; nothing was done
# When several can be picked and none was.
common-pick-at-least-one = name at least one
# Questions below a list.
common-pick-group = number or group name:
common-pick-groups-title = thing groups on { $place }
# Below a list that goes on; n is typed.
common-pick-next = n  the next page
common-pick-nothing = nothing matches
common-pick-previous = p  the page before
# A question.
common-pick-search = search for:
common-pick-search-key = s  search
common-pick-things = numbers or thing names, with commas between them:
common-pick-things-title = things on { $place }
common-not-the-word-canceled = that is not the word { $word }; nothing was canceled
common-not-the-word-changed = that is not the word { $word }; nothing was changed
common-not-the-word-deleted = that is not the word { $word }; nothing was deleted
common-same-command = the same without questions:
common-stopped = stopped; nothing was done
common-stopping = stopping: what is in flight ends first; Ctrl-C again leaves at once
# The word is to be typed exactly so: DELETE, CANCEL, REVERT. It is not translated.
common-type-the-word = type { $word } to go on:
common-yes-default = [Y/n]

## Labels

# These stand at the beginning of a line, with the text behind them.
common-label-error = error:
common-label-hint = hint:
common-label-warning = warning:

## Lengths of time, as short as they can be said. Numbers come with their digits.

common-time-d = { $days }d
common-time-d-h = { $days }d { $hours }h
common-time-h = { $hours }h
common-time-h-min = { $hours }h { $minutes }m
common-time-min = { $minutes }m
common-time-min-s = { $minutes }m { $seconds }s
common-time-ms = { $count }ms
common-time-s = { $count }s

## Kinds of resources, in the plural: rows of tables, headings.

common-kinds-attachment = certificate attachments
common-kinds-bucket = S3 buckets
common-kinds-certificate = certificates
common-kinds-command = commands
common-kinds-dynamic-group = dynamic groups
common-kinds-firmware = firmware files
common-kinds-indexing = fleet indexing
common-kinds-iot-policy = IoT policies
common-kinds-job = jobs
common-kinds-membership = group memberships
common-kinds-named-shadow = other named shadows
common-kinds-other = other resources
common-kinds-package = packages
common-kinds-package-configuration = package configuration
common-kinds-package-shadow = $package shadows
common-kinds-package-version = package versions
common-kinds-role = IAM roles
common-kinds-shadow = classic shadows
common-kinds-thing = things
common-kinds-thing-group = thing groups
common-kinds-thing-type = thing types

## One resource, with its name: the beginning of a line about it.

common-named-attachment = attachment of certificate { $name }
common-named-bucket = S3 bucket { $name }
common-named-certificate = certificate { $name }
common-named-command = command { $name }
common-named-dynamic-group = dynamic group { $name }
common-named-firmware = firmware file { $name }
common-named-indexing = fleet indexing { $name }
common-named-iot-policy = IoT policy { $name }
common-named-job = job { $name }
common-named-membership = group membership of { $name }
common-named-named-shadow = named shadow of { $name }
common-named-other = resource { $name }
common-named-package = package { $name }
common-named-package-configuration = package configuration { $name }
common-named-package-shadow = $package shadow of { $name }
common-named-package-version = package version { $name }
common-named-role = IAM role { $name }
common-named-shadow = classic shadow of { $name }
common-named-thing = thing { $name }
common-named-thing-group = thing group { $name }
common-named-thing-type = thing type { $name }

## Resources of a kind, counted

common-count-attachment =
    { $count ->
        [one] { $count } certificate attachment
       *[other] { $count } certificate attachments
    }
common-count-bucket =
    { $count ->
        [one] { $count } S3 bucket
       *[other] { $count } S3 buckets
    }
common-count-certificate =
    { $count ->
        [one] { $count } certificate
       *[other] { $count } certificates
    }
common-count-command =
    { $count ->
        [one] { $count } command
       *[other] { $count } commands
    }
common-count-dynamic-group =
    { $count ->
        [one] { $count } dynamic group
       *[other] { $count } dynamic groups
    }
common-count-firmware =
    { $count ->
        [one] { $count } firmware file
       *[other] { $count } firmware files
    }
common-count-iot-policy =
    { $count ->
        [one] { $count } IoT policy
       *[other] { $count } IoT policies
    }
common-count-job =
    { $count ->
        [one] { $count } job
       *[other] { $count } jobs
    }
common-count-membership =
    { $count ->
        [one] { $count } group membership
       *[other] { $count } group memberships
    }
common-count-named-shadow =
    { $count ->
        [one] { $count } other named shadow
       *[other] { $count } other named shadows
    }
common-count-other =
    { $count ->
        [one] { $count } other resource
       *[other] { $count } other resources
    }
common-count-package =
    { $count ->
        [one] { $count } package
       *[other] { $count } packages
    }
common-count-package-shadow =
    { $count ->
        [one] { $count } $package shadow
       *[other] { $count } $package shadows
    }
common-count-package-version =
    { $count ->
        [one] { $count } package version
       *[other] { $count } package versions
    }
common-count-role =
    { $count ->
        [one] { $count } IAM role
       *[other] { $count } IAM roles
    }
common-count-setting =
    { $count ->
        [one] { $count } setting
       *[other] { $count } settings
    }
common-count-shadow =
    { $count ->
        [one] { $count } classic shadow
       *[other] { $count } classic shadows
    }
common-count-thing =
    { $count ->
        [one] { $count } thing
       *[other] { $count } things
    }
common-count-thing-group =
    { $count ->
        [one] { $count } thing group
       *[other] { $count } thing groups
    }
common-count-thing-type =
    { $count ->
        [one] { $count } thing type
       *[other] { $count } thing types
    }

## Parts of the work, beside their progress

common-phase-attachments = shared certificates
common-phase-certificates = certificates
common-phase-command-answers = answers
common-phase-command-starts = executions
common-phase-commands = commands
common-phase-devices = things
common-phase-dynamic-groups = dynamic groups
common-phase-firmware = firmware files
common-phase-groups = thing groups
common-phase-indexing = fleet indexing
common-phase-iot-policies = IoT policies
common-phase-job-executions = executions counted
common-phase-jobs = jobs
common-phase-other = other work
common-phase-package-configuration = package configuration
common-phase-package-versions = package versions
common-phase-packages = packages and versions
common-phase-proof = what is left
common-phase-revert = package shadows
common-phase-roles = IAM roles
common-phase-simulation = devices
common-phase-storage = bucket
common-phase-survey = what is there
common-phase-thing-types = thing types
common-phase-upload = upload

## What is put right on a resource that is there

common-repair-content = set attributes and artifact
common-repair-enable = turn it on
common-repair-merge = add what is missing
common-repair-other = put right
common-repair-policy = set the policy
common-repair-publish = publish
common-repair-tags = add the tags
common-repair-trust = set the trust policy
common-repair-undeprecate = take the deprecation back
common-repair-versioning = turn versioning on

## Why a resource is left alone, after a colon

common-conflict-dynamic-group = a dynamic group has this name
common-conflict-other = it is not as it should be
common-conflict-other-artifact = published with another artifact, which AWS does not let change
common-conflict-other-region = the bucket is in another Region
common-conflict-other-role = it uses another role already
common-conflict-somebody-elses = somebody else's: its workshop tag has another value

## Why a cleanup keeps one resource, in parentheses

common-reason-attached-to-others = attached to non-workshop thing
common-reason-belonging-unread = what it belongs to could not be read
common-reason-changed = changed since the plan was made
common-reason-holds-kept = holds something that is kept
common-reason-no-pattern-match = no pattern match
common-reason-no-workshop-tag = no workshop tag
common-reason-not-attached = attached to no workshop thing
common-reason-not-for-iot = AWS IoT cannot assume it
common-reason-not-turned-on-by-us = not turned on by provisioning
common-reason-off = turned off already
common-reason-other = kept
common-reason-other-account = in another account
common-reason-other-region = in another Region
common-reason-other-role = uses a non-workshop role
common-reason-somebody-elses = its workshop tag has another value
common-reason-tags-unread = its tags could not be read
common-reason-used-by-others = used by non-workshop resources

## Why a cleanup keeps some resources, in parentheses after their number

common-kept-changed = changed since the plan was made
common-kept-holds-kept = hold something that is kept
common-kept-off = turned off already
common-kept-other = non-workshop resources
common-kept-tags-unread = could not be looked at
common-kept-used-by-others = used by non-workshop resources

## How a cleanup knows that a resource is the workshop's, in parentheses after its name

common-identified-association = identified by association
common-identified-legacy-name = identified by legacy pattern
common-identified-name = identified by naming pattern: { $pattern }
common-identified-other = identified
common-identified-tag = identified by tag: { $tag }
common-identified-thing = identified by association with workshop thing
common-identified-turned-on = identified by what provisioning turned on

## What is waited for; $time is such as 30s, $left such as 04:59.

common-waiting-job-canceled = waiting until AWS shows the job as canceled, at most { $time }
common-waiting-job-deleted = waiting until the job is gone, at most { $time }
common-waiting-job-deletions = waiting until fewer than ten jobs are in deletion, at most { $time }
common-waiting-other = waiting for AWS, at most { $time }
common-waiting-role-assumable = waiting until AWS IoT can assume the new role, at most { $time }
common-waiting-rollout = waiting until the rollout goes on, at most { $time }
common-waiting-thing-type-deletable = waiting until the deprecated thing types can be deleted: { $left } left

# The same on a line that is drawn again each second.
common-counting-down-thing-type-deletable = { $left } waiting until the deprecated thing types can be deleted

## The local AWS's clock was moved instead of waiting; $by is such as 05:00.

common-clock-moved-job-canceled = moved the local AWS's clock by { $by }: the job is canceled
common-clock-moved-job-deleted = moved the local AWS's clock by { $by }: the job is gone
common-clock-moved-job-deletions = moved the local AWS's clock by { $by }: another job can be deleted
common-clock-moved-other = moved the local AWS's clock by { $by }: nothing has to be waited for
common-clock-moved-rollout = moved the local AWS's clock by { $by }: the rollout goes on
common-clock-moved-thing-type-deletable = moved the local AWS's clock by { $by }: thing types can be deleted now

## What can be done about a call that failed

common-remedy-again = try again later: the same command goes on from there
common-remedy-allow = allow { $action } in the caller's IAM policy
common-remedy-denied = check the credentials: aws sts get-caller-identity
common-remedy-limit = ask for a higher quota in Service Quotas, or delete what is not needed
common-remedy-throttled = lower the pace with --rate, or try again later

## Where something is

# Stands for AWS where calls go to another address.
common-aws-at = AWS at { $url }
# $aws is AWS, LOCAL, or common-aws-at.
common-place = { $aws }, account { $account }, { $region }

## Where a dynamic group stands

common-group-active = active
common-group-building = building: its members are being found
common-group-rebuilding = rebuilding: its members are being found again
common-group-unknown = unknown

## Calls to AWS

common-no-throttle = no throttle
common-throttled = throttled: { $times }
# $times is a number; $bucket names a budget of calls, such as things. Several stand in a list.
common-throttles-of = { $times } of { $bucket }

## Lists

# Between the words of a list.
common-list-comma = ,{" "}

## Warnings while something goes on. $what is a resource with its name; $failure is what AWS said.

common-gave-up = { $failed ->
        [one] { $failed } device failed in a row
       *[other] { $failed } devices failed in a row
    }: the other { $left } are not tried
common-left-alone = { $what } is left alone: { $why }
# $kinds is a kind of resource in the plural.
common-scan-failed = { $kinds } could not all be looked at; what was not is kept: { $failure }
common-spared = { $what } is not deleted: { $reason }
common-tag-failed = { $what } could not be tagged: { $failure }
common-tags-unread = the tags of { $what } could not be read: { $failure }
# $warning is one of those above, the last that is shown.
common-warned-last = { $warning }; more of these are counted, and the summary has them

## Progress, as short as possible

# Behind a count of what was done.
common-progress-failed = { $count } failed
# $time is such as 30s.
common-progress-left = { $time } left

## --debug: a call to AWS. $call is a service and an operation; $answer a status and an error.

common-debug-answer = { $answer } in { $ms } ms
common-debug-answer-request = { $answer } in { $ms } ms, request { $id }
common-debug-attempt = { $call }, attempt { $attempt }
common-debug-no-answer = no answer

## Plans and summaries

# $bottleneck is common-bottleneck-paced.
common-at-best = at best { $time }, by the quotas ({ $bottleneck })
common-as-fast = as fast as it goes: the pace is off
# $bucket names a budget of calls, such as things.
common-bottleneck = { $bucket }: { $calls ->
        [one] { $calls } call
       *[other] { $calls } calls
    }
common-bottleneck-paced = { $bucket }: { $calls ->
        [one] { $calls } call
       *[other] { $calls } calls
    } at { $rate }/s
# A heading above what failed, and why.
common-heading-failed = what failed
# A heading above what to do next.
common-heading-next = next
# A heading.
common-heading-plan = plan
# $took says how long it took.
common-took-best = { $took }; at best { $best } ({ $bottleneck })
# Below the first of many failed resources: the id of AWS's answer, for its support.
common-request = request { $id }
common-version-deprecated = deprecated
common-version-draft = draft
common-version-published = published
