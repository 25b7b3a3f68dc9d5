//! GetPercentiles: below which value so many percent of a field's values lie.

use serde::{Deserialize, Serialize};

use super::{Kind, Request, as_number, gather, invalid};
use crate::error::{AwsError, AwsResult};
use crate::route::{Ctx, routes};

routes! {
    read(indexed) POST "/indices/percentiles" GetPercentiles => percentiles,
}

/// The percents of a request that names none.
const DEFAULT: [f64; 7] = [1.0, 5.0, 25.0, 50.0, 75.0, 95.0, 99.0];

/// Percents of a request (AWS: 100).
const MOST: usize = 100;

#[derive(Debug, Deserialize)]
struct Asked {
    #[serde(flatten)]
    request: Request,
    #[serde(default)]
    percents: Vec<f64>,
}

#[derive(Debug, Serialize)]
struct Answer {
    percentiles: Vec<Percentile>,
}

#[derive(Debug, PartialEq, Serialize)]
struct Percentile {
    percent: f64,
    value: f64,
}

fn percentiles(ctx: &Ctx<'_>, input: Asked) -> AwsResult<Answer> {
    if input.percents.len() > MOST {
        return Err(AwsError::invalid_request(format!(
            "The number of percents {} exceeds the limit of {MOST}",
            input.percents.len()
        )));
    }
    let gathered = gather(ctx, &input.request)?;
    if gathered.kind != Kind::Number {
        return Err(invalid(
            "Percentiles are taken of fields of the type Number only".to_owned(),
        ));
    }
    let mut numbers: Vec<f64> = gathered.values.iter().filter_map(as_number).collect();
    numbers.sort_by(f64::total_cmp);
    let percents = if input.percents.is_empty() {
        DEFAULT.to_vec()
    } else {
        input.percents
    };
    let value_at = |percent| {
        let value = at(&numbers, percent)?;
        Some(Percentile { percent, value })
    };
    Ok(Answer {
        percentiles: percents.into_iter().filter_map(value_at).collect(),
    })
}

/// The value at a percent of sorted numbers, between two of them in proportion. AWS estimates it.
fn at(numbers: &[f64], percent: f64) -> Option<f64> {
    let last = numbers.len().checked_sub(1)?;
    let rank = percent / 100.0 * last as f64;
    let (below, above) = (
        *numbers.get(rank.floor() as usize)?,
        *numbers.get(rank.ceil() as usize)?,
    );
    Some(below + (above - below) * rank.fract())
}
