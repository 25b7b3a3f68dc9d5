//! The menus: what can be chosen, with the numbers of the workshop's scripts.

use super::menu::{Action, Item, Menu};
use crate::lang::say;

/// A line that runs a command.
macro_rules! run {
    ($label:literal, $($word:literal)*) => {
        Item { label: || say!($label), action: Action::Run(&[$($word),*]) }
    };
}

/// A line that does something else.
macro_rules! item {
    ($label:literal, $action:expr) => {
        Item {
            label: || say!($label),
            action: $action,
        }
    };
}

/// Everything, in the order of the workshop.
pub(super) static MAIN: Menu = Menu {
    title: || say!("guided-main"),
    items: &[
        run!("guided-provision", "provision"),
        run!("guided-jobs-create", "jobs" "create"),
        run!("guided-jobs-simulate", "jobs" "simulate"),
        item!("guided-jobs", Action::Enter(&JOBS)),
        item!("guided-packages", Action::Enter(&PACKAGES)),
        item!("guided-groups", Action::Enter(&GROUPS)),
        item!("guided-commands", Action::Enter(&COMMANDS)),
        run!("guided-cleanup", "cleanup"),
        item!("guided-devices", Action::Enter(&DEVICES)),
        item!("guided-local", Action::Enter(&LOCAL)),
        run!("guided-doctor", "doctor"),
        run!("guided-learn", "learn"),
        item!("guided-language", Action::Language),
        item!("guided-debug", Action::Debug),
        item!("guided-leave", Action::Leave),
    ],
};

static JOBS: Menu = Menu {
    title: || say!("guided-jobs"),
    items: &[
        run!("guided-jobs-list", "jobs" "list"),
        run!("guided-jobs-show", "jobs" "show"),
        run!("guided-jobs-execution", "jobs" "execution"),
        run!("guided-jobs-executions", "jobs" "executions"),
        run!("guided-jobs-cancel", "jobs" "cancel"),
        run!("guided-jobs-delete", "jobs" "delete"),
        run!("guided-jobs-stats", "jobs" "stats"),
        run!("guided-jobs-watch", "jobs" "watch"),
        run!("guided-jobs-document", "jobs" "document"),
        run!("guided-jobs-report", "jobs" "report"),
        item!("guided-back", Action::Leave),
    ],
};

static PACKAGES: Menu = Menu {
    title: || say!("guided-packages"),
    items: &[
        run!("guided-packages-create", "packages" "create"),
        run!("guided-packages-add-version", "packages" "add-version"),
        run!("guided-packages-list", "packages" "list"),
        run!("guided-packages-show", "packages" "show"),
        run!("guided-packages-show-version", "packages" "show-version"),
        run!("guided-packages-config-status", "packages" "config" "status"),
        run!("guided-packages-config-enable", "packages" "config" "enable"),
        run!("guided-packages-config-disable", "packages" "config" "disable"),
        run!("guided-packages-device", "packages" "device"),
        run!("guided-packages-revert", "packages" "revert"),
        item!("guided-back", Action::Leave),
        run!("guided-packages-delete-version", "packages" "delete-version"),
        run!("guided-packages-delete", "packages" "delete"),
    ],
};

static GROUPS: Menu = Menu {
    title: || say!("guided-groups"),
    items: &[
        run!("guided-groups-create", "groups" "create"),
        run!("guided-groups-list", "groups" "list"),
        run!("guided-groups-show", "groups" "show"),
        run!("guided-groups-delete", "groups" "delete"),
        run!("guided-groups-test", "groups" "test"),
        item!("guided-back", Action::Leave),
    ],
};

static COMMANDS: Menu = Menu {
    title: || say!("guided-commands"),
    items: &[
        run!("guided-commands-create", "commands" "create"),
        run!("guided-commands-list", "commands" "list"),
        run!("guided-commands-show", "commands" "show"),
        run!("guided-commands-delete", "commands" "delete"),
        run!("guided-commands-run", "commands" "run"),
        run!("guided-commands-status", "commands" "status"),
        run!("guided-commands-history", "commands" "history"),
        run!("guided-commands-cancel", "commands" "cancel"),
        item!("guided-debug", Action::Debug),
        item!("guided-back", Action::Leave),
        run!("guided-commands-guide", "commands" "guide"),
        run!("guided-commands-topics", "commands" "topics"),
        run!("guided-commands-deprecate", "commands" "deprecate"),
        run!("guided-commands-restore", "commands" "restore"),
    ],
};

static DEVICES: Menu = Menu {
    title: || say!("guided-devices"),
    items: &[
        run!("guided-devices-run", "devices" "run"),
        run!("guided-devices-enroll", "devices" "enroll"),
        run!("guided-devices-list", "devices" "list"),
        run!("guided-devices-revoke", "devices" "revoke"),
        run!("guided-devices-subscribe", "mqtt" "sub"),
        run!("guided-devices-publish", "mqtt" "pub"),
        item!("guided-back", Action::Leave),
    ],
};

static LOCAL: Menu = Menu {
    title: || say!("guided-local"),
    items: &[
        run!("guided-local-status", "local" "status"),
        run!("guided-local-serve", "local" "serve"),
        run!("guided-local-clock", "local" "clock" "advance"),
        run!("guided-local-reset", "local" "reset"),
        item!("guided-back", Action::Leave),
    ],
};
