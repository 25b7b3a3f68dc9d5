//! What a fleet metric is taken of, how, and how often.

use serde::{Deserialize, Serialize};

use crate::error::{AwsError, AwsResult};
use crate::iot::indexing::aggregation::{self, Kind, Request};
use crate::route::Ctx;

/// Periods are whole minutes (AWS: 60 s to 86400 s in steps of 60).
const PERIOD_STEP_S: u32 = 60;

/// What the values of the type `Statistics` can be.
const STATISTICS: [&str; 8] = [
    "average",
    "count",
    "maximum",
    "minimum",
    "stdDeviation",
    "sum",
    "sumOfSquares",
    "variance",
];

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Settings {
    pub(super) index_name: String,
    pub(super) query_string: String,
    pub(super) query_version: String,
    pub(super) aggregation_type: Type,
    pub(super) aggregation_field: String,
    pub(super) period: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) unit: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) description: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Type {
    name: Name,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    values: Vec<String>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
enum Name {
    #[default]
    Statistics,
    Percentiles,
    Cardinality,
}

/// Settings that are given; those of a new metric are all there, which the model sees to.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Changes {
    query_string: Option<String>,
    aggregation_type: Option<Type>,
    aggregation_field: Option<String>,
    period: Option<u32>,
    unit: Option<String>,
    description: Option<String>,
}

impl Settings {
    /// Sets what is given; the rest stays.
    pub(super) fn apply(&mut self, given: Changes) {
        if let Some(query) = given.query_string {
            self.query_string = query;
        }
        if let Some(kind) = given.aggregation_type {
            self.aggregation_type = kind;
        }
        if let Some(field) = given.aggregation_field {
            self.aggregation_field = field;
        }
        if let Some(period) = given.period {
            self.period = period;
        }
        self.unit = given.unit.or(self.unit.take());
        self.description = given.description.or(self.description.take());
    }

    /// Refuses what could not be taken.
    pub(super) fn check(&self, ctx: &Ctx<'_>) -> AwsResult<()> {
        if !self.period.is_multiple_of(PERIOD_STEP_S) {
            return Err(AwsError::invalid_request(format!(
                "The period {} is not a multiple of {PERIOD_STEP_S} seconds",
                self.period
            )));
        }
        let request = Request::of_metric(
            &self.index_name,
            &self.query_string,
            &self.query_version,
            &self.aggregation_field,
        );
        let kind = aggregation::check(ctx, &request)?;
        self.aggregation_type.check(kind)
    }
}

impl Type {
    fn check(&self, kind: Kind) -> AwsResult<()> {
        let fits = |value: &String| match self.name {
            Name::Statistics => STATISTICS.contains(&value.as_str()),
            Name::Percentiles => {
                let percent = value.parse::<f64>();
                percent.is_ok_and(|percent| (0.0..=100.0).contains(&percent))
            }
            Name::Cardinality => true,
        };
        if let Some(other) = self.values.iter().find(|value| !fits(value)) {
            return Err(AwsError::invalid_request(format!(
                "Invalid value of aggregation type {:?}: {other}",
                self.name
            )));
        }
        if self.name == Name::Percentiles && kind != Kind::Number {
            return Err(AwsError::new(
                "InvalidAggregationException",
                "Percentiles are taken of fields of the type Number only",
            ));
        }
        Ok(())
    }
}
