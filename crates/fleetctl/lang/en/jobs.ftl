# Jobs.

## What several commands say

# Shown below a result: the command that comes next, whole.
jobs-next = next: { $command }
# Two statements of one line, one after the other.
jobs-statements = { $first }; { $second }

## Picking a job from a list

jobs-pick-act = jobs to act for on { $place }
jobs-pick-act-none = there is no job to act for: none is IN_PROGRESS
jobs-pick-cancel = jobs to cancel on { $place }
jobs-pick-cancel-none = there is no job to cancel: none is SCHEDULED or IN_PROGRESS
jobs-pick-completed = completed { $at }
jobs-pick-created = created { $at }
jobs-pick-delete = jobs to delete on { $place }
jobs-pick-delete-none = there is no job to delete: none is COMPLETED or CANCELED
jobs-pick-look = jobs to look at on { $place }
jobs-pick-make-one = `{ $command }` makes one
jobs-pick-look-none = there is no job to look at
jobs-pick-prompt = number or job id:
jobs-pick-prompt-several = numbers or job ids, with commas between them:
# $answer is what was typed, in quotation marks.
jobs-pick-unknown = { $answer } is neither a number of the list nor a job on it
jobs-pick-unnamed = no JOB was named, and there is no terminal to pick one on; nothing was done
jobs-pick-unnamed-hint = `fleetctl jobs list` lists the jobs
jobs-pick-watch = jobs to watch on { $place }
jobs-pick-watch-none = there is no job to watch: none is SCHEDULED or IN_PROGRESS

## Creating a job: before and after

# A question for yes or no.
jobs-create-ask =
    { $count ->
        [one] make job { $job } for { $count } device on { $place }?
       *[other] make job { $job } for { $count } devices on { $place }?
    }
jobs-create-ask-at-most =
    { $count ->
        [one] make job { $job } for at most { $count } device on { $place }?
       *[other] make job { $job } for at most { $count } devices on { $place }?
    }
jobs-create-grows-when = a rate that grows needs to know when it grows
jobs-create-grows-when-hint = give --increase-after-notified N or --increase-after-succeeded N
jobs-create-kept = kept { $job }
jobs-create-made = made { $job }
jobs-create-nobody-agrees = there is no terminal to ask whether the job is right; nothing was done
jobs-create-nobody-agrees-hint = give --yes, or --dry-run to see it
jobs-create-nobody-says-what = there is nobody to ask what the job is to do; nothing was done
jobs-create-nobody-says-what-hint = give --package and --version, or --document
jobs-create-nobody-says-whom = there is nobody to ask whom the job is for; nothing was done
jobs-create-nobody-says-whom-hint = give --group or --thing
jobs-create-stdin-unreadable = cannot read stdin: { $cause }

## Creating a job: the questions

jobs-ask-abort = an abort rule cancels the job once too large a share of the devices fails
jobs-ask-abort-add = add an abort rule?
jobs-ask-abort-least = once so many devices have ended it
jobs-ask-abort-percent = from so many percent on
jobs-ask-abort-type = what counts: FAILED, REJECTED, TIMED_OUT, ALL
jobs-ask-abort-type-unknown = { $answer } is not FAILED, REJECTED, TIMED_OUT or ALL
jobs-ask-configure = configure them?
jobs-ask-configure-why = rollout rate, abort rules, timeout and retries keep a bad update from spreading
jobs-ask-description = description
jobs-ask-document = document
jobs-ask-document-how = the document, in one line of JSON, or the name of a file with it. For example
jobs-ask-document-stdin = stdin is where you answer
# What was found before the first question: two lists that have these lengths.
jobs-ask-found =
    { $groups ->
        [one] { $packages ->
            [one] found { $groups } thing group and { $packages } package
           *[other] found { $groups } thing group and { $packages } packages
        }
       *[other] { $packages ->
            [one] found { $groups } thing groups and { $packages } package
           *[other] found { $groups } thing groups and { $packages } packages
        }
    }
jobs-ask-groups = groups, such as 1,3:
jobs-ask-groups-list = the groups
jobs-ask-how-answers-work = Enter takes what is in brackets; Ctrl-C leaves
jobs-ask-id = job id
jobs-ask-increase = each time more devices were notified, or have succeeded
# The two words are typed and not translated.
jobs-ask-increase-unknown = { $answer } is neither notified nor succeeded
# Below a list of which the first fifty are shown.
jobs-ask-list-more =
    { $count ->
        [one] and { $count } more, which can be given by name
       *[other] and { $count } more, which can be given by name
    }
jobs-ask-no-groups = there is no thing group that a job could be for
jobs-ask-no-groups-fleet = `fleetctl provision` makes a fleet with its groups
jobs-ask-no-groups-things = give --thing for single things
jobs-ask-no-number = { $answer } is no number that fits here
jobs-ask-no-packages = there is no package that a job could install
jobs-ask-no-packages-hint = `fleetctl provision` makes some, `fleetctl packages create` makes one
jobs-ask-no-version = no version of package { $package } is published
# $command is the whole command.
jobs-ask-no-version-hint = `{ $command }` adds one
# $kind is package, version or group.
jobs-ask-none-given =
    { $kind ->
        [package] give at least one package
        [version] give at least one version
       *[group] give at least one group
    }
# $answer is what was typed, in quotation marks.
jobs-ask-not-listed =
    { $kind ->
        [package] { $answer } is no package of the list
        [version] { $answer } is no version of the list
       *[group] { $answer } is no group of the list
    }
# $answers are two or more, with commas between them.
jobs-ask-not-listed-several =
    { $kind ->
        [package] { $answers } are no packages of the list
        [version] { $answers } are no versions of the list
       *[group] { $answers } are no groups of the list
    }
jobs-ask-package = package
jobs-ask-packages = the packages
jobs-ask-rate-base = devices in the first minute, 1 to 1000
jobs-ask-rate-constant = devices in a minute, 1 to 1000
jobs-ask-rate-factor = multiplied by, 1.1 to 5
jobs-ask-rate-more = how many more
jobs-ask-rate-most = devices in a minute at most
jobs-ask-retries = a device that says FAILED or is TIMED_OUT can get the job again
jobs-ask-retries-number = how often, 0 to 10
jobs-ask-rollout = rollout
jobs-ask-rollout-constant = so many in every minute
jobs-ask-rollout-exponential = few at first, more as devices are notified or succeed
jobs-ask-rollout-how = how many devices are notified in a minute?
jobs-ask-rollout-most = as many as AWS allows, 1,000
jobs-ask-rollout-unknown = { $answer } is not 1, 2 or 3
jobs-ask-selection = for whom
jobs-ask-selection-continuous = also devices that join the groups later; it does not end by itself
jobs-ask-selection-snapshot = the devices that are in the groups now; it ends when they are done
# The two words are typed and not translated.
jobs-ask-selection-unknown = { $answer } is neither 1, snapshot nor 2, continuous
# The words in it that are typed are not translated.
jobs-ask-timeout = timeout, such as 30m, 2h or none
jobs-ask-timeout-how = a device that takes longer from its IN_PROGRESS on is TIMED_OUT
jobs-ask-title = make a job on { $place }
jobs-ask-version = version
# $version is a version with its state and time.
jobs-ask-version-cannot = { $version }: cannot be chosen
jobs-ask-versions = the versions of { $package }
jobs-ask-what = what
jobs-ask-what-custom = what a JSON document of yours says
jobs-ask-what-ota = install a version of a package; AWS IoT signs the URL of its firmware
jobs-ask-what-to-do = what is the job to do?
# The two words are typed and not translated.
jobs-ask-what-unknown = { $answer } is neither 1, ota nor 2, custom

## Creating a job: what is sent, and how it would go

jobs-plan-at-most =
    { $count ->
        [one] at most { $count } device
       *[other] at most { $count } devices
    }
jobs-plan-document = document
jobs-plan-ends = ends
jobs-plan-ends-canceled = canceled in minute { $minute }, at answer { $answer }
jobs-plan-ends-not = not canceled
jobs-plan-exactly =
    { $count ->
        [one] { $count } device
       *[other] { $count } devices
    }
# A heading above percents: the part of the devices on which a firmware fails.
jobs-plan-failed = of them failed
jobs-plan-fails-on = fails on
jobs-plan-how-it-would-go = how it would go
jobs-plan-if = if devices answer within a minute, failing ones say FAILED after their retries, and they lie evenly among the others
jobs-plan-job = job
jobs-plan-kept = it is there already, { $status }, and is kept
jobs-plan-label-about = about
jobs-plan-label-for = for
jobs-plan-label-id = id
jobs-plan-label-installs = installs
jobs-plan-label-selection = selection
jobs-plan-label-where = where
jobs-plan-minutes =
    { $minutes ->
        [one] its devices are notified in { $minutes } minute, from { $begins } on, the last at { $last } at best
       *[other] its devices are notified in { $minutes } minutes, from { $begins } on, the last at { $last } at best
    }
jobs-plan-minutes-unknown =
    { $minutes ->
        [one] its devices are notified in { $minutes } minute of open windows, which do not come in time
       *[other] its devices are notified in { $minutes } minutes of open windows, which do not come in time
    }
jobs-plan-nobody = nobody is notified
# $names are groups or things, with commas between them.
jobs-plan-targets-more = { $names } and { $count } more
jobs-plan-touched = devices with it
jobs-plan-warn-building = the members of { $group } are still being found; there may be more devices
jobs-plan-warn-continuous = no device is a target now; the job waits for some to join
jobs-plan-warn-inventory = the package configuration is off, so no $package shadow will say what the job has installed; `fleetctl packages config enable` turns it on
jobs-plan-warn-other = something about the job could not be looked at
jobs-plan-warn-snapshot = no device is a target now; a SNAPSHOT job does not wait for any
# $what is a resource with its name.
jobs-plan-warn-unread = { $what } could not be looked at, so AWS will say whether it is right: { $failure }

## The settings of a job

jobs-setting-abort = abort
jobs-setting-abort-all =
    { $least ->
        [one] cancel when { $percent } % are FAILED, REJECTED or TIMED_OUT, once { $least } device has ended it
       *[other] cancel when { $percent } % are FAILED, REJECTED or TIMED_OUT, once { $least } devices have ended it
    }
# $failure is a state of executions.
jobs-setting-abort-one =
    { $least ->
        [one] cancel when { $percent } % are { $failure }, once { $least } device has ended it
       *[other] cancel when { $percent } % are { $failure }, once { $least } devices have ended it
    }
jobs-setting-ends = ends
jobs-setting-ends-cancel = { $end } UTC; what is queued is canceled then
jobs-setting-ends-force = { $end } UTC; what is queued or in progress is canceled then
jobs-setting-ends-stop = { $end } UTC; nobody new is notified then
jobs-setting-retries = retries
jobs-setting-retries-all =
    { $count ->
        [one] { $count } retry after FAILED or TIMED_OUT
       *[other] { $count } retries after FAILED or TIMED_OUT
    }
jobs-setting-retries-one =
    { $count ->
        [one] { $count } retry after { $failure }
       *[other] { $count } retries after { $failure }
    }
jobs-setting-rollout = rollout
jobs-setting-rollout-constant =
    { $most ->
        [one] { $most } device a minute at most
       *[other] { $most } devices a minute at most
    }
# $step is how many devices; the rate is multiplied by $factor each time so many more were notified.
jobs-setting-rollout-notified =
    { $base ->
        [one] { $base } device a minute at first, { $factor } times as many each time another { $step } were notified
       *[other] { $base } devices a minute at first, { $factor } times as many each time another { $step } were notified
    }
jobs-setting-rollout-notified-most =
    { $base ->
        [one] { $base } device a minute at first, { $factor } times as many each time another { $step } were notified, { $most } at most
       *[other] { $base } devices a minute at first, { $factor } times as many each time another { $step } were notified, { $most } at most
    }
jobs-setting-rollout-succeeded =
    { $base ->
        [one] { $base } device a minute at first, { $factor } times as many each time another { $step } have succeeded
       *[other] { $base } devices a minute at first, { $factor } times as many each time another { $step } have succeeded
    }
jobs-setting-rollout-succeeded-most =
    { $base ->
        [one] { $base } device a minute at first, { $factor } times as many each time another { $step } have succeeded, { $most } at most
       *[other] { $base } devices a minute at first, { $factor } times as many each time another { $step } have succeeded, { $most } at most
    }
jobs-setting-rollout-unlimited = 1,000 devices a minute at most, as AWS allows
jobs-setting-starts = starts
jobs-setting-timeout = timeout
# $time is a length, such as 30m.
jobs-setting-timeout-after = { $time } after IN_PROGRESS
jobs-setting-urls = URLs
jobs-setting-urls-good = good for { $time }, signed by { $role }
jobs-setting-window = window
jobs-setting-window-is = { $start } UTC, for { $time }

## Jobs as they are shown

jobs-heading-completed = completed (UTC)
jobs-heading-created = created (UTC)
jobs-heading-job = job
jobs-heading-status = status
jobs-label-arn = ARN
jobs-label-canceled = canceled
jobs-label-comment = comment
jobs-label-completed = completed
jobs-label-created = created
jobs-label-description = description
jobs-label-installs = installs
jobs-label-next-rollout = next rollout
jobs-label-reason-code = reason code
jobs-label-status = status
jobs-label-target-selection = target selection
jobs-label-targets = targets
jobs-label-updated = last updated
jobs-list-more =
    { $count ->
        [one] ... and { $count } more
       *[other] ... and { $count } more
    }
jobs-list-title =
    { $count ->
        [one] { $count } job
       *[other] { $count } jobs
    }
jobs-show-by-force = by force
jobs-show-document = document
jobs-show-document-unreadable = could not be read: { $failure }
jobs-show-executions = executions
jobs-show-no-executions = no executions yet
jobs-show-target-group = { $name } (thing group)
jobs-show-target-thing = { $name } (thing)
jobs-show-title = job { $job }

## Executions

jobs-execution-label-canceled = canceled
jobs-execution-label-number = execution number
jobs-execution-label-queued = queued
jobs-execution-label-started = started
jobs-execution-label-status = status
jobs-execution-label-times-out = times out in
jobs-execution-label-updated = last updated
jobs-execution-label-version = version
jobs-execution-no-details = the device gave no details
jobs-execution-none = job { $job } has no executions
jobs-execution-prompt = number or thing:
jobs-execution-said = what the device said
# $time is a length, such as 4m 20s.
jobs-execution-times-out = about { $time }
jobs-execution-title = job { $job } on { $thing }
jobs-execution-unnamed = no THING was named, and there is no terminal to pick one on
jobs-execution-unnamed-hint = `fleetctl jobs executions JOB` lists them
jobs-executions-heading-number = number
jobs-executions-heading-queued = queued (UTC)
jobs-executions-heading-status = status
jobs-executions-heading-thing = thing
jobs-executions-stopped = stopped; there may be more
jobs-executions-title = executions of { $job }
# It may be followed by a colon and the count of each state.
jobs-executions-total =
    { $count ->
        [one] { $count } execution
       *[other] { $count } executions
    }
# $states is a list of counts with states.
jobs-executions-total-states =
    { $count ->
        [one] { $count } execution: { $states }
       *[other] { $count } executions: { $states }
    }
jobs-executions-total-states-below =
    { $count ->
        [one] { $count } execution:
       *[other] { $count } executions:
    }

## Statistics

jobs-stats-advice-canceled-early = the job was canceled before any device ended it: `{ $show }` has the reason
jobs-stats-advice-excellent = it goes very well: keep watching, and write down how it was rolled out
# $execution is a whole command, as are $show, $watch and $cancel in the others.
jobs-stats-advice-good = it goes well: look at devices that failed with `{ $execution }`
jobs-stats-advice-investigate = more than 20 % failed: look at devices that failed with `{ $execution }`, and check their logs
jobs-stats-advice-investigate-open = more than 20 % failed: look at devices that failed with `{ $execution }`, check their logs, and consider `{ $cancel }` before more of them do
jobs-stats-advice-mixed = the results are mixed: find what they have in common; look at devices that failed with `{ $execution }`
jobs-stats-advice-no-executions = no executions yet: check that devices are in the job's groups and connected, or wait until the job begins
jobs-stats-advice-removed = things were removed before any device ended the job: check that they exist and are in its groups
jobs-stats-advice-wait = no device has ended it yet: wait, and follow it with `{ $watch }`
jobs-stats-advice-watch = more than 10 % failed: look at devices that failed with `{ $execution }`, check their logs, and keep an eye on the job
jobs-stats-executions = executions
jobs-stats-failed = failed
jobs-stats-going-on = going on
jobs-stats-heading-count = count
jobs-stats-heading-share = share
jobs-stats-heading-status = status
jobs-stats-health = health
jobs-stats-health-critical = critical
jobs-stats-health-excellent = excellent
jobs-stats-health-good = good
# $health is one of the four words above.
jobs-stats-health-is = { $health }: { $rate } of all executions succeeded
jobs-stats-health-is-so-far = { $health } so far: { $rate } of all executions succeeded
jobs-stats-health-poor = poor
# The label of what to do next.
jobs-stats-next = next
jobs-stats-succeeded = succeeded

## Watching

jobs-watch-failures = the last failures
# How much time is left at this pace.
jobs-watch-left = { $time } left
jobs-watch-no-executions = no executions yet
jobs-watch-over =
    { $total ->
        [one] { $over } of { $total } execution over
       *[other] { $over } of { $total } executions over
    }
# How many executions end in a minute.
jobs-watch-pace = { $rate } a minute
jobs-watch-stop = Ctrl-C stops watching; the job goes on
jobs-watch-stopped = stopped watching; the job goes on

## Canceling

# A word to be typed is asked for below it.
jobs-cancel-ask = cancel job { $job } on { $place }
jobs-cancel-ask-several =
    { $count ->
        [one] cancel { $count } job on { $place }
       *[other] cancel { $count } jobs on { $place }
    }
jobs-cancel-comment = comment, for the record
# $mark is a tick.
jobs-cancel-done = { $mark } canceled job { $job }: it is { $status }
jobs-cancel-done-executions =
    { $count ->
        [one] { $count } execution canceled
       *[other] { $count } executions canceled
    }
jobs-cancel-done-executions-going =
    { $count ->
        [one] { $count } execution canceled, { $going } in progress
       *[other] { $count } executions canceled, { $going } in progress
    }
jobs-cancel-dry-run = --dry-run shows what it means
# What becomes of executions that are IN_PROGRESS.
jobs-cancel-effect-forced = will be canceled by force; their devices are not told to stop
jobs-cancel-effect-goes-on = will go on to their end
jobs-cancel-effect-none = stay as they are
jobs-cancel-effect-queued = will not begin
# Stands below QUEUED, IN_PROGRESS and SUCCEEDED: FAILED, REJECTED and TIMED_OUT.
jobs-cancel-failed = failed
jobs-cancel-final = this cannot be undone
jobs-cancel-title = cancel job { $job }

## Deleting

# A word to be typed is asked for below it.
jobs-delete-ask = delete job { $job } on { $place }
jobs-delete-ask-several =
    { $count ->
        [one] delete { $count } job on { $place }
       *[other] delete { $count } jobs on { $place }
    }
# $mark is a tick.
jobs-delete-done = { $mark } deleted job { $job }
jobs-delete-dry-run = --dry-run shows what would go
jobs-delete-force = force
jobs-delete-force-executions = will be used: the job has executions
jobs-delete-force-not-needed = not needed: the job is over and has no executions
jobs-delete-force-not-over = will be used: the job is not over, and ends with it
# The label of what is deleted.
jobs-delete-goes = goes
jobs-delete-goes-what =
    { $count ->
        [one] the job, its document and the history of { $count } execution
       *[other] the job, its document and the history of { $count } executions
    }
jobs-delete-going = job { $job } is being deleted
jobs-delete-title = delete job { $job }

## Simulating: the plan

# A question for yes or no.
jobs-simulate-ask =
    { $count ->
        [one] act as { $count } device on { $place }?
       *[other] act as { $count } devices on { $place }?
    }
# A question; the word all is typed and not translated.
jobs-simulate-ask-devices = devices of each job, a number or all
jobs-simulate-ask-rate = how many of a hundred devices succeed, 0 to 100
jobs-simulate-calls =
    { $count ->
        [one] { $count } call
       *[other] { $count } calls
    }
# $slowest is the quota that decides.
jobs-simulate-calls-at-best =
    { $count ->
        [one] { $count } call, at best { $time } ({ $slowest })
       *[other] { $count } calls, at best { $time } ({ $slowest })
    }
jobs-simulate-devices =
    { $count ->
        [one] { $count } device acts: { $success } SUCCESS, { $failure } FAILURE
       *[other] { $count } devices act: { $success } SUCCESS, { $failure } FAILURE
    }
jobs-simulate-devices-later =
    { $count ->
        [one] { $count } device acts: { $success } SUCCESS, { $failure } FAILURE; up to { $later } more as the rollout goes on
       *[other] { $count } devices act: { $success } SUCCESS, { $failure } FAILURE; up to { $later } more as the rollout goes on
    }
# $answer is what was typed, in quotation marks.
jobs-simulate-devices-unknown = { $answer } is neither all nor a number of devices
jobs-simulate-document = job document:
# $selection is continuous or snapshot.
jobs-simulate-job =
    { $selection ->
        [continuous] { $targets ->
            [one] { $status }, continuous; of { $targets } target { $rate } % succeed: { $success } SUCCESS, { $failure } FAILURE (seed { $seed })
           *[other] { $status }, continuous; of { $targets } targets { $rate } % succeed: { $success } SUCCESS, { $failure } FAILURE (seed { $seed })
        }
       *[snapshot] { $targets ->
            [one] { $status }, snapshot; of { $targets } target { $rate } % succeed: { $success } SUCCESS, { $failure } FAILURE (seed { $seed })
           *[other] { $status }, snapshot; of { $targets } targets { $rate } % succeed: { $success } SUCCESS, { $failure } FAILURE (seed { $seed })
        }
    }
jobs-simulate-more =
    { $count ->
        [one] ... and { $count } more (--dry-run --output json has them all)
       *[other] ... and { $count } more (--dry-run --output json has them all)
    }
jobs-simulate-nothing = no device of it has anything to do
jobs-simulate-pending = pending: { $queued } QUEUED, { $in_progress } IN_PROGRESS
jobs-simulate-title = simulate job { $job }

## Simulating: what a device does

jobs-step-downloaded = { $thing }: { $size } firmware downloaded
jobs-step-downloading = { $thing }: downloading firmware from S3…
jobs-step-ended-before = { $thing }: its job execution had ended before it began
jobs-step-overtaken = { $thing }: its job execution was changed by somebody else, it is { $status }
jobs-step-reported = { $thing }: job execution { $status }
# $reason is what the device reports, in English.
jobs-step-reported-failure = { $thing }: job execution { $status } - { $reason }
jobs-step-url-expired = { $thing }: the presigned URL has expired; asking for another
jobs-step-vanished = { $thing }: the thing, its job execution or the job is gone

## Simulating: what came of it

jobs-end-aborted = the job met its abort criteria and is CANCELED
jobs-end-all-chosen = as many devices have acted as were asked for
jobs-end-canceled = the job was CANCELED by somebody
jobs-end-completed = the job is COMPLETED
jobs-end-deleted = the job was deleted
jobs-end-not-yet = not over yet
jobs-end-other = the job is over
jobs-end-scheduled = the job is SCHEDULED and waits for its next maintenance window
jobs-end-settled = everybody who was notified has acted
jobs-end-stalled = the rollout has notified nobody for five minutes
jobs-sum-again = run the same command again, with the same --seed: it does what is left
jobs-sum-at-best = at best { $time } ({ $slowest })
# A budget of calls, such as "job reads", with how many calls a second there were, of how many it allows.
jobs-sum-budget =
    { $count ->
        [one] { $budget } { $count } call ({ $pace }/s)
       *[other] { $budget } { $count } calls ({ $pace }/s)
    }
jobs-sum-budget-of =
    { $count ->
        [one] { $budget } { $count } call ({ $pace }/s of { $rate }/s)
       *[other] { $budget } { $count } calls ({ $pace }/s of { $rate }/s)
    }
jobs-sum-calls =
    { $count ->
        [one] { $count } call altogether, { $repeated } repeated, { $throttled } throttled
       *[other] { $count } calls altogether, { $repeated } repeated, { $throttled } throttled
    }
jobs-sum-clock-moved = the local AWS's clock was moved by { $time }
jobs-sum-device-failures = why devices failed
# $names are things, with commas between them.
jobs-sum-device-failures-of =
    { $count ->
        [one] { $count } device: { $reason } ({ $kind }): { $names }
       *[other] { $count } devices: { $reason } ({ $kind }): { $names }
    }
jobs-sum-downloads =
    { $count ->
        [one] downloaded { $count } file, { $size }
       *[other] downloaded { $count } files, { $size }
    }
jobs-sum-ended-before =
    { $count ->
        [one] { $count } execution had ended before the device began
       *[other] { $count } executions had ended before the device began
    }
# $urls are those that had expired.
jobs-sum-expired =
    { $urls ->
        [one] { $urls } URL had expired
       *[other] { $urls } URLs had expired
    }
jobs-sum-failures = what failed
# $why says how the job ended.
jobs-sum-job = { $job }: { $why }
# $counts are the executions in each state.
jobs-sum-job-counts = { $job }: { $why }; { $counts }
# $names are things, with commas between them.
jobs-sum-names-more = { $names } and { $count } more
jobs-sum-overtaken =
    { $count ->
        [one] { $count } execution ended or changed while the device was at work
       *[other] { $count } executions ended or changed while the device was at work
    }
jobs-sum-processed =
    { $count ->
        [one] { $count } job execution processed: { $succeeded } SUCCEEDED, { $failed } FAILED
       *[other] { $count } job executions processed: { $succeeded } SUCCEEDED, { $failed } FAILED
    }
jobs-sum-processed-as-planned =
    { $count ->
        [one] { $count } job execution processed: { $succeeded } SUCCEEDED, { $failed } FAILED as planned
       *[other] { $count } job executions processed: { $succeeded } SUCCEEDED, { $failed } FAILED as planned
    }
jobs-sum-processed-not-planned =
    { $count ->
        [one] { $count } job execution processed: { $succeeded } SUCCEEDED, { $failed } FAILED, { $unplanned } of them not as planned
       *[other] { $count } job executions processed: { $succeeded } SUCCEEDED, { $failed } FAILED, { $unplanned } of them not as planned
    }
jobs-sum-retries =
    { $count ->
        [one] { $count } execution of all was a retry
       *[other] { $count } executions of all were retries
    }
# $sum says how many executions were processed.
jobs-sum-stopped = stopped: { $sum }
jobs-sum-took = took { $time }
jobs-sum-took-waiting = took { $time }, { $waited } of it waiting for the rollout
jobs-sum-unheard =
    { $count ->
        [one] { $count } execution not reported: AWS did not take the call
       *[other] { $count } executions not reported: AWS did not take the call
    }
jobs-sum-vanished =
    { $count ->
        [one] { $count } execution gone, with the thing or the job
       *[other] { $count } executions gone, with the thing or the job
    }
# $names are targets, with commas between them.
jobs-sum-without-execution =
    { $count ->
        [one] { $count } target never got an execution: { $names }
       *[other] { $count } targets never got an execution: { $names }
    }

## The report, a page

# The picture's description for those who cannot see it.
jobs-report-aria-outcomes = outcomes
jobs-report-aria-rollout = rollout over time
jobs-report-axis-minutes = { $minutes } min
# Shown over a bar.
jobs-report-bar-finished = minute { $minute }: { $count } finished
jobs-report-bar-queued = minute { $minute }: { $count } queued
jobs-report-bar-started = minute { $minute }: { $count } started
jobs-report-document = Job document
# $time is a length, such as 2s.
jobs-report-durations =
    { $devices ->
        [one] From the start of an execution to its end, of { $devices } device that answered: { $least } at least, { $mean } on average, { $most } at most.
       *[other] From the start of an execution to its end, of { $devices } devices that answered: { $least } at least, { $mean } on average, { $most } at most.
    }
jobs-report-executions =
    { $executions ->
        [one] { $executions }, { $retries } of them retries
       *[other] { $executions }, { $retries } of them retries
    }
jobs-report-fact-executions = executions
jobs-report-fact-things = things
jobs-report-failures = Why executions failed
jobs-report-failures-all =
    { $total ->
        [one] The only execution that is FAILED, REJECTED or TIMED_OUT.
       *[other] All { $total } executions that are FAILED, REJECTED or TIMED_OUT.
    }
jobs-report-failures-first =
    { $total ->
        [one] The first { $described } by name of { $total } execution that are FAILED, REJECTED or TIMED_OUT: AWS describes ten a second.
       *[other] The first { $described } by name of { $total } executions that are FAILED, REJECTED or TIMED_OUT: AWS describes ten a second.
    }
# A question: the name of the file.
jobs-report-file = file for the page
jobs-report-heading-count = count
jobs-report-heading-reason = reason
jobs-report-heading-share = share
jobs-report-heading-sort = sort
jobs-report-heading-status = status
jobs-report-heading-thing = thing
jobs-report-heading-things = things
jobs-report-heading-took = took
# One of the things of a list.
jobs-report-more =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
jobs-report-none = No thing has an execution of this job.
jobs-report-nowhere = say where the report goes
jobs-report-nowhere-hint = give --html FILE for a page, --output json for a program, or both
jobs-report-outcomes = Outcomes
jobs-report-rollout = Rollout over time
jobs-report-rollout-each =
    { $minutes ->
        [1] Executions per minute, from { $begins }.
       *[other] Executions per { $minutes } minutes, from { $begins }.
    }
jobs-report-row-finished = finished: { $count }
jobs-report-row-queued = queued: { $count }
jobs-report-row-started = started: { $count }
# $place is where the job is, $at is a moment.
jobs-report-seen = { $place }; looked at on { $at }
jobs-report-settings = Settings
jobs-report-silent = nothing was said
jobs-report-slowest = Slowest devices
jobs-report-title = Job { $job }
jobs-report-wrote = wrote { $path }

## Learning moments

jobs-learn-abort =
    An abort rule ends a job by itself when an update turns out to be bad. It counts the devices that are done with the job. Once enough of them are, and the part of them that failed reaches the percentage, AWS IoT cancels the job.

    Executions that are QUEUED are canceled and never begin; those IN_PROGRESS go on. Retries that wait are dropped.

    The least number keeps a job from ending because the very first device happened to fail. With "FAILED, 10 %, 5 devices", one failure among the first five is 20 % and stops the job; at 50 devices it takes five. A rule can count FAILED, REJECTED, TIMED_OUT or ALL of them, and a job can have several rules.
jobs-learn-abort-title = A job that stops itself

jobs-learn-cancel =
    Canceling ends a job and keeps it: its document, its configuration and what happened on each device can still be looked at. Deleting takes all of that away.

    Cancel when the firmware or the targets are wrong, when too many devices fail, or when something more urgent has to be rolled out. Executions that are QUEUED do not begin; those IN_PROGRESS go on, because a device that is stopped in the middle of an update may be left unusable. --force cancels these as well, and the device learns of it when it reports.

    A canceled job cannot be taken up again: make a new one for the devices that are left.
jobs-learn-cancel-title = Cancel a job, or delete it?

jobs-learn-create =
    What follows is the whole job as it is sent, with what it would do: how long it takes until all devices are notified, and how many would have got a bad firmware before the abort rules stop it.

    CreateJob checks the document and returns at once. The executions, one for each device, appear a moment later and are rolled out at the rate of the job.

    The document stays as it is from then on, and targets can only be added, to a continuous job. The description, the rollout rate, the abort rules, the timeout and the retries can still be changed at AWS. The id stays taken until the job is deleted.
jobs-learn-create-title = What happens when a job is made

jobs-learn-delete =
    Deleting takes away the job, its document and the history of its executions on every device. What the job has installed stays installed. Nothing of it can be brought back.

    A job that is merely to stop is canceled, not deleted: canceling keeps the record. Delete to tidy up what is over, after a test, or to use the id again; AWS forgets jobs by itself after two years.

    AWS refuses to delete a job that is not over, unless it is forced: devices that are at work on it are then refused when they report. At most ten jobs can be in deletion at once.
jobs-learn-delete-title = What a deletion takes away

jobs-learn-discover =
    A job tells devices to do something, reliably: it waits for devices that are offline, counts what became of each, and can be slowed down and stopped.

    It needs three things that are there already:

      targets   thing groups or things: who is to do it, up to 100
      work      a version of a package, or a document of your own
      role      with which AWS IoT signs the URLs of firmware

    fleetctl looks for the thing groups and packages of this account and Region first, so that you can choose from what exists. `fleetctl provision` makes all of it. Looking costs nothing and changes nothing.
jobs-learn-discover-title = What a job is made of

jobs-learn-execution =
    A job is the order; an execution is what one device makes of it. Every thing that is a target has an execution of its own, with a number that grows when it is tried again.

      QUEUED       the device has not begun
      IN_PROGRESS  it has begun, and may report steps on the way
      SUCCEEDED    it says that it is done
      FAILED       it says that it could not do it
      REJECTED     it says that it will not do it
      TIMED_OUT    it did not report in time
      CANCELED     the job was called off before it was done
      REMOVED      the thing is no longer a target, or was deleted

    The first two are open, the others final. With its report a device can leave up to ten details, pairs of a key and a value: read them first when something failed.
jobs-learn-execution-title = What an execution is

jobs-learn-rollout =
    The rollout rate says how many devices are notified in a minute. AWS IoT allows up to 1,000 for each job. A lower rate gives you time to see the first failures before everybody has the update, and keeps a server that all devices download from alive.

    A constant rate is the same in each minute. An exponential rate begins low and is multiplied each time so many more devices were notified, or have succeeded. With 50 at first, doubled with every 1,000 devices:

      after devices        0    1,000    2,000    3,000
      rate a minute       50      100      200      400

    Growth by devices that have succeeded is the careful choice: a bad update does not speed up.
jobs-learn-rollout-title = How fast an update spreads

jobs-learn-selection =
    A group changes: things join and leave. The target selection says what that means for the job.

      SNAPSHOT     the things that are in the groups now; the job is
                   COMPLETED when all of them are done
      CONTINUOUS   also every thing that joins later; the job goes on until
                   it is canceled, or until its end time

    SNAPSHOT suits an update at a moment, with a result at its end. CONTINUOUS suits a rule such as "every device in this group has at least this version": a new device is updated when it joins. With a dynamic group it is enough that a device begins to match the query. A thing that leaves the group is REMOVED from a continuous job if it was not done.
jobs-learn-selection-title = Now, or from now on

jobs-learn-simulate =
    fleetctl now does what the software on a device does, for each device of the job:

      1  begin     report IN_PROGRESS
      2  fetch     get the document; AWS IoT signs the URL at this moment
      3  download  read the firmware through that URL, in small pieces
      4  report    SUCCEEDED, or FAILED with the reason

    Devices report with 200 calls a second at most, for the whole account; two reports each make 10,000 devices take at least 100 seconds. fleetctl stays below that pace. A failure is decided before, by lot, and reported with the reason "Simulated failure", so that you can watch abort rules, retries and statistics at work. Nothing of the firmware is kept.
jobs-learn-simulate-executions =
    The devices of a job that have something to do are those whose execution is QUEUED or IN_PROGRESS. A QUEUED execution waits until its device connects and asks; an IN_PROGRESS one was begun and not finished, perhaps by a simulation that was stopped.

    There may be fewer of them than targets: the job notifies only so many devices in a minute, and others are done already. Then the simulation waits for the next ones, or moves the clock of the local AWS.

    Real devices learn of a job by MQTT: a message on `$aws/things/THING/jobs/notify-next`. Then they ask for the document of the execution that is next.
jobs-learn-simulate-executions-title = Which devices have something to do

jobs-learn-simulate-jobs =
    Only a job that is IN_PROGRESS has work for devices. A SCHEDULED job waits for its start or for its next maintenance window; one that is COMPLETED or CANCELED is over.

    A device does not see jobs as you do. It sees only its own executions, one after the other, in the order in which they were queued, through an interface of its own: the jobs data plane, by MQTT or HTTPS. It cannot make jobs, and it cannot see what other devices do.

    A simulation uses that same interface. What AWS IoT records is just what real devices would leave, so the commands that look at jobs can be tried on it.
jobs-learn-simulate-jobs-title = Jobs from the side of the devices

jobs-learn-simulate-title = What the devices will do

jobs-learn-stats =
    QUEUED waits for the device; IN_PROGRESS was begun by it; SUCCEEDED, FAILED and REJECTED are the device's own words; TIMED_OUT means that it did not report in time; REMOVED that the thing is no longer a target, or was deleted; CANCELED that the job was called off.

    95 % or more is excellent, 80 % good, 50 % poor, less is critical. Many TIMED_OUT point to connectivity or to a timeout that is too short; many REJECTED to devices that do not fit the job; FAILED soon after the beginning to the download, FAILED late to the installation.

    Roll out to a few devices first, let abort criteria watch the rest, and consider canceling when more than 20 % fail.
jobs-learn-stats-title = What the states and rates mean

jobs-learn-targets =
    One job can be for several groups and things, up to 100 of them. A thing that is in more than one of the groups gets one execution only. The groups below a group belong to it.

    Groups are better targets than single things: they say what devices have in common, a country or a type, and need no list to be kept. To try an update on few devices first, make a group of them, let a job run there, and make the next job for everybody.

    The settings that follow are optional. Without them a job notifies up to 1,000 devices a minute, never stops by itself, and waits for each device without limit.
jobs-learn-targets-title = Who gets the job

jobs-learn-timeout =
    A device that loses power in the middle of an update says nothing any more. Its execution would stay IN_PROGRESS for ever, and a SNAPSHOT job would never be COMPLETED. The timeout, from one minute to seven days, ends it as TIMED_OUT.

    It runs from IN_PROGRESS on, not while the execution is QUEUED: a device that is offline can wait as long as it likes. It cannot be extended for a device that is at work, so allow for a slow network; AWS may notice up to a minute late.

    TIMED_OUT and FAILED executions can be queued again, up to ten times for a device in all; REJECTED ones never are.
jobs-learn-timeout-title = Devices that never answer

jobs-learn-type =
    An update over the air (ota) installs a version of a package. fleetctl writes the document: AWS IoT puts the attributes of the version into it and, whenever a device asks, a fresh URL of its firmware that is good for an hour. If the package configuration is on, the `$package` shadow of each device that succeeds says by itself which version it has.

    A custom job does what a document of yours says: any JSON of up to 32,768 characters, such as an operation with its parameters. What it means is decided by the software on your devices; AWS IoT only delivers it. Use one to reboot, to rotate a key or to collect logs.
jobs-learn-type-title = Two sorts of jobs
