//! The steps of the course, in the order of the workshop.

use super::checks::{self, Check};
use crate::lang::say;

/// How many devices the fleet of the course has.
pub(super) const DEVICES: u64 = 30;
/// The dynamic group of the course.
pub(super) const GROUP: &str = "Sedans-US";
/// The job of the course.
pub(super) const JOB: &str = "Update-Sedans";

/// A step.
pub(super) struct Step {
    pub(super) title: fn() -> String,
    pub(super) text: fn() -> String,
    /// The commands that do it, without what leads them to the course's AWS.
    pub(super) commands: &'static [&'static [&'static str]],
    /// A device that is connected meanwhile.
    pub(super) device: Option<&'static str>,
    /// Whether what the step is to make is there.
    pub(super) check: Option<Check>,
    /// The job that was sent to devices in this step.
    pub(super) job: Option<&'static str>,
}

/// A step that runs commands and is not checked.
const LOOK: Step = Step {
    title: String::new,
    text: String::new,
    commands: &[],
    device: None,
    check: None,
    job: None,
};

/// Every step.
pub(super) const STEPS: &[Step] = &[
    Step {
        title: || say!("learn-provision-title"),
        text: || say!("learn-provision"),
        commands: &[&["provision", "--devices", "30", "--yes"]],
        check: Some(checks::fleet),
        ..LOOK
    },
    Step {
        title: || say!("learn-device-title"),
        text: || say!("learn-device"),
        commands: &[
            &["packages", "show", "SedanVehicle"],
            &["packages", "device", "Vehicle-VIN-001"],
        ],
        ..LOOK
    },
    Step {
        title: || say!("learn-search-title"),
        text: || say!("learn-search"),
        commands: &[
            &[
                "groups",
                "test",
                "thingTypeName:SedanVehicle AND attributes.country:US",
            ],
            &[
                "groups",
                "create",
                "--thing-types",
                "SedanVehicle",
                "--countries",
                "US",
                "--name",
                GROUP,
                "--yes",
            ],
        ],
        check: Some(checks::group),
        ..LOOK
    },
    Step {
        title: || say!("learn-job-title"),
        text: || say!("learn-job"),
        commands: &[&[
            "jobs",
            "create",
            "--package",
            "SedanVehicle",
            "--version",
            "1.1.0",
            "--group",
            GROUP,
            "--job-id",
            JOB,
            "--abort",
            "FAILED:60%:3",
            "--yes",
        ]],
        check: Some(checks::job_waits),
        ..LOOK
    },
    Step {
        title: || say!("learn-simulate-title"),
        text: || say!("learn-simulate"),
        commands: &[&["jobs", "simulate", JOB, "--success-rate", "75", "--yes"]],
        check: Some(checks::job_over),
        job: Some(JOB),
        ..LOOK
    },
    Step {
        title: || say!("learn-explore-title"),
        text: || say!("learn-explore"),
        commands: &[&["jobs", "stats", JOB], &["jobs", "executions", JOB]],
        check: Some(checks::updated),
        ..LOOK
    },
    Step {
        title: || say!("learn-revert-title"),
        text: || say!("learn-revert"),
        commands: &[&[
            "packages",
            "revert",
            "SedanVehicle",
            "--to",
            "1.0.0",
            "--confirm",
            "REVERT",
        ]],
        check: Some(checks::reverted),
        ..LOOK
    },
    Step {
        title: || say!("learn-command-title"),
        text: || say!("learn-command"),
        commands: &[
            &["commands", "create", "--template", "vehicle-lock"],
            &[
                "commands",
                "run",
                "vehicle-lock",
                "--thing",
                "Vehicle-VIN-001",
                "--wait",
                "--yes",
            ],
        ],
        device: Some("Vehicle-VIN-001"),
        check: Some(checks::answered),
        ..LOOK
    },
    Step {
        title: || say!("learn-dry-run-title"),
        text: || say!("learn-dry-run"),
        commands: &[&["cleanup", "--dry-run"]],
        ..LOOK
    },
    Step {
        title: || say!("learn-cleanup-title"),
        text: || say!("learn-cleanup"),
        commands: &[&["cleanup", "--confirm", "DELETE"]],
        check: Some(checks::empty),
        ..LOOK
    },
];
