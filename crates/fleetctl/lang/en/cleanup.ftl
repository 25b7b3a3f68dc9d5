# Cleanup.

## What a cleanup of a scope deletes, beside the scope's name

cleanup-scope-all = everything of the workshop's
cleanup-scope-groups = thing groups, static and dynamic; things are kept
cleanup-scope-things = things with their shadows and certificates; the rest is kept
