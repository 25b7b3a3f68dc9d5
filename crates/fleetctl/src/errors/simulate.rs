//! Errors of a simulation, with what can be done about each.

use fleet_ops::jobs::simulate::SimulateError;

use super::{CommandError, Kind};

impl From<SimulateError> for CommandError {
    fn from(error: SimulateError) -> CommandError {
        let told = CommandError::new(Kind::Resource, &error);
        match error {
            SimulateError::Cloud(error) => error.into(),
            SimulateError::Interrupted => CommandError::new(Kind::Interrupted, error),
            SimulateError::NoJob(_) => told.hint("`fleetctl jobs list` lists the jobs"),
            SimulateError::NotBegun { ref job, .. } => told.hint(format!(
                "`fleetctl jobs show {job}` shows when it begins; on the local AWS `fleetctl local \
                 clock advance` moves the clock there"
            )),
            _ => told,
        }
    }
}
