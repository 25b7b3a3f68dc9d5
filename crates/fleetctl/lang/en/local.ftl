# The local AWS.

## The clock

# { $by } is a length of time: 5m 00s.
local-clock-ahead = { $by } ahead of the wall clock
local-clock-as-wall = as the wall clock
local-clock-no-time = nobody said by how much the clock is to move; nothing was done
local-clock-no-time-hint = give it: { $command }
# A question. The times stay as they are.
local-clock-question = by how much, such as 30s, 5m, 1h30m or 2d:

## What it does: `local coverage`

# Stands behind the name of a service of AWS.
local-coverage-count = { $built } of { $all } operations
local-coverage-others = the others answer 501 NotImplemented; --output json lists them all

## What it holds: `local status`

local-holds-nothing = nothing yet
# The kinds stand behind their number, in a column.
local-kind-billing-groups = billing groups
local-kind-buckets = buckets
local-kind-ca-certificates = ca certificates
local-kind-certificates = certificates
local-kind-command-executions = command executions
local-kind-commands = commands
local-kind-fleet-metrics = fleet metrics
local-kind-iam-policies = iam policies
local-kind-iam-roles = iam roles
local-kind-iot-policies = iot policies
local-kind-job-executions = job executions
local-kind-job-templates = job templates
local-kind-jobs = jobs
local-kind-objects = objects
local-kind-package-versions = package versions
local-kind-packages = packages
local-kind-retained-messages = retained messages
local-kind-shadows = shadows
local-kind-thing-groups = thing groups
local-kind-thing-types = thing types
local-kind-things = things
# Labels in a column.
local-label-clock = clock
local-label-holds = holds
local-label-served = served at
local-label-state = state
# Behind the label of "served at".
local-nobody-serves = nobody serves it

## Other commands

local-not-served = no local AWS is served from { $directory }
local-not-served-hint = start one in another terminal: { $command }
local-reset-empty = { $directory } is empty
local-reset-question =
    { $count ->
        [one] forget { $count } resource of the local AWS in { $directory }?
       *[other] forget { $count } resources of the local AWS in { $directory }?
    }
local-reset-served = { $directory } is served at { $url }: its clients would lose what they have
local-reset-served-hint = stop `fleetctl local serve` first
# Two commands stand below.
local-serve-ready = a local AWS is ready. In another terminal:
local-serve-remote = other machines may reach { $address }, and its credentials are well known: whoever does can read and change everything in this local AWS
local-serve-stopped = stopped
local-serve-stops = Ctrl-C stops it
