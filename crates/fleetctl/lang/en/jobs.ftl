# Jobs.

## Learning moments

jobs-learn-cancel =
    Canceling ends a job and keeps it: its document, its configuration and what happened on each device can still be looked at. Deleting takes all of that away.

    Cancel when the firmware or the targets are wrong, when too many devices fail, or when something more urgent has to be rolled out. Executions that are QUEUED do not begin; those IN_PROGRESS go on, because a device that is stopped in the middle of an update may be left unusable. --force cancels these as well, and the device learns of it when it reports.

    A canceled job cannot be taken up again: make a new one for the devices that are left.
jobs-learn-cancel-title = Cancel a job, or delete it?

jobs-learn-delete =
    Deleting takes away the job, its document and the history of its executions on every device. What the job has installed stays installed. Nothing of it can be brought back.

    A job that is merely to stop is canceled, not deleted: canceling keeps the record. Delete to tidy up what is over, after a test, or to use the id again; AWS forgets jobs by itself after two years.

    AWS refuses to delete a job that is not over, unless it is forced: devices that are at work on it are then refused when they report. At most ten jobs can be in deletion at once.
jobs-learn-delete-title = What a deletion takes away

jobs-learn-stats =
    QUEUED waits for the device; IN_PROGRESS was begun by it; SUCCEEDED, FAILED and REJECTED are the device's own words; TIMED_OUT means that it did not report in time; REMOVED that the thing is no longer a target, or was deleted; CANCELED that the job was called off.

    95 % or more is excellent, 80 % good, 50 % poor, less is critical. Many TIMED_OUT point to connectivity or to a timeout that is too short; many REJECTED to devices that do not fit the job; FAILED soon after the beginning to the download, FAILED late to the installation.

    Roll out to a few devices first, let abort criteria watch the rest, and consider canceling when more than 20 % fail.
jobs-learn-stats-title = What the states and rates mean
