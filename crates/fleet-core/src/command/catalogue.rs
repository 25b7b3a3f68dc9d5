//! The command templates that come with the tool: six things to ask of a vehicle.

use serde_json::{Value, json};

use super::template::placeholder;
use super::{
    Comparison, Condition, Operand, OutputFormat, Parameter, ParameterType, ParameterValue, Payload,
};
use crate::name::CommandId;
use crate::naming::fixed;

/// The parameter that names the vehicle. Who runs a command fills in the name of the thing.
pub const VEHICLE: &str = "vehicleId";

/// A template.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Template {
    /// Locks the doors.
    VehicleLock,
    /// Unlocks the doors.
    VehicleUnlock,
    /// Starts the engine.
    StartEngine,
    /// Stops the engine.
    StopEngine,
    /// Sets the climate.
    SetClimate,
    /// Sounds the horn.
    ActivateHorn,
}

impl Template {
    /// Every one, in the order of the workshop.
    pub const ALL: [Self; 6] = [
        Self::VehicleLock,
        Self::VehicleUnlock,
        Self::StartEngine,
        Self::StopEngine,
        Self::SetClimate,
        Self::ActivateHorn,
    ];

    /// Its name, which is the id of the command made from it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::VehicleLock => "vehicle-lock",
            Self::VehicleUnlock => "vehicle-unlock",
            Self::StartEngine => "start-engine",
            Self::StopEngine => "stop-engine",
            Self::SetClimate => "set-climate",
            Self::ActivateHorn => "activate-horn",
        }
    }

    /// The template of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|template| template.name() == name)
    }

    /// The id of the command made from it.
    #[must_use]
    pub fn id(self) -> CommandId {
        fixed(self.name())
    }

    /// What the command says about itself.
    #[must_use]
    pub fn description(self) -> &'static str {
        match self {
            Self::VehicleLock => "Lock all doors of a vehicle",
            Self::VehicleUnlock => "Unlock all doors of a vehicle",
            Self::StartEngine => "Start the engine of a vehicle for some minutes",
            Self::StopEngine => "Stop the engine of a vehicle",
            Self::SetClimate => "Set the temperature in a vehicle",
            Self::ActivateHorn => "Sound the horn of a vehicle for some seconds",
        }
    }

    fn action(self) -> &'static str {
        match self {
            Self::VehicleLock => "lock",
            Self::VehicleUnlock => "unlock",
            Self::StartEngine => "start",
            Self::StopEngine => "stop",
            Self::SetClimate => "setClimate",
            Self::ActivateHorn => "horn",
        }
    }

    /// Its parameters.
    #[must_use]
    pub fn parameters(self) -> Vec<Parameter> {
        let mut parameters = vec![parameter(
            VEHICLE,
            ParameterType::String,
            "the vehicle; the name of the thing where none is given",
        )];
        match self {
            Self::VehicleLock | Self::VehicleUnlock | Self::StopEngine => {}
            Self::StartEngine => parameters.push(duration("minutes", 10, 60)),
            Self::ActivateHorn => parameters.push(duration("seconds", 5, 30)),
            Self::SetClimate => {
                let mut temperature =
                    parameter("temperature", ParameterType::Double, "the temperature");
                temperature.conditions.push(range("10", "90"));
                let mut unit = parameter("unit", ParameterType::String, "its unit");
                unit.default = Some(ParameterValue::String("celsius".to_owned()));
                unit.conditions.push(Condition {
                    comparison: Comparison::InSet,
                    operand: Operand::Strings(vec!["celsius".to_owned(), "fahrenheit".to_owned()]),
                });
                parameters.extend([temperature, unit]);
            }
        }
        parameters
    }

    /// The JSON that devices receive, with a placeholder for each parameter.
    #[must_use]
    pub fn document(self) -> Value {
        let mut document = json!({ "action": self.action() });
        for parameter in self.parameters() {
            document[&parameter.name] = placeholder(&parameter.name).into();
        }
        document
    }

    /// What the command sends.
    #[must_use]
    pub fn payload(self) -> Payload {
        Payload::Template {
            template: self.document().to_string(),
            output: OutputFormat::Json,
        }
    }
}

fn parameter(name: &str, kind: ParameterType, description: &str) -> Parameter {
    Parameter {
        name: name.to_owned(),
        kind: Some(kind),
        value: None,
        default: None,
        conditions: Vec::new(),
        description: Some(description.to_owned()),
    }
}

fn range(min: &str, max: &str) -> Condition {
    Condition {
        comparison: Comparison::InRange,
        operand: Operand::Range {
            min: min.to_owned(),
            max: max.to_owned(),
        },
    }
}

fn duration(unit: &str, default: i32, most: i32) -> Parameter {
    let mut duration = parameter(
        "duration",
        ParameterType::Integer,
        &format!("how long, in {unit}"),
    );
    duration.default = Some(ParameterValue::Integer(default));
    duration.conditions.push(range("1", &most.to_string()));
    duration
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::command::template::placeholders;

    #[test]
    fn every_template_has_the_payload_of_the_workshop() {
        let members = |template: Template| {
            let document = template.document();
            let names: Vec<_> = document.as_object().unwrap().keys().cloned().collect();
            (
                document["action"].as_str().unwrap().to_owned(),
                names.join(" "),
            )
        };
        let of = |action: &str, members: &str| (action.to_owned(), members.to_owned());
        assert_eq!(
            members(Template::VehicleLock),
            of("lock", "action vehicleId")
        );
        assert_eq!(
            members(Template::VehicleUnlock),
            of("unlock", "action vehicleId")
        );
        assert_eq!(
            members(Template::StartEngine),
            of("start", "action vehicleId duration")
        );
        assert_eq!(
            members(Template::StopEngine),
            of("stop", "action vehicleId")
        );
        assert_eq!(
            members(Template::SetClimate),
            of("setClimate", "action vehicleId temperature unit")
        );
        assert_eq!(
            members(Template::ActivateHorn),
            of("horn", "action vehicleId duration")
        );
    }

    #[test]
    fn placeholders_and_parameters_are_the_same_and_defaults_meet_their_conditions() {
        for template in Template::ALL {
            assert_eq!(Template::named(template.name()), Some(template));
            assert_eq!(template.id().as_str(), template.name());
            let parameters = template.parameters();
            let names: BTreeSet<_> = parameters.iter().map(|one| one.name.clone()).collect();
            assert_eq!(
                placeholders(&template.document()).unwrap().parameters,
                names
            );
            for parameter in &parameters {
                if let Some(default) = &parameter.default {
                    assert!(parameter.conditions.iter().all(|one| one.met(default)));
                }
            }
        }
    }
}
