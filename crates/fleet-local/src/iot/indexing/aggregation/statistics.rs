//! GetStatistics: count, average, sum, extremes and spread of a field.

use serde::Serialize;

use super::{Kind, Request, as_number, gather};
use crate::error::AwsResult;
use crate::route::{Ctx, routes};

routes! {
    read(indexed) POST "/indices/statistics" GetStatistics => statistics,
}

#[derive(Debug, Serialize)]
struct Answer {
    statistics: Statistics,
}

#[derive(Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
struct Statistics {
    count: usize,
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    numbers: Option<Numbers>,
}

/// What only numbers have. Variance and deviation are those of the whole population.
#[derive(Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
struct Numbers {
    average: f64,
    sum: f64,
    minimum: f64,
    maximum: f64,
    sum_of_squares: f64,
    variance: f64,
    std_deviation: f64,
}

/// Texts are only counted.
fn statistics(ctx: &Ctx<'_>, input: Request) -> AwsResult<Answer> {
    let gathered = gather(ctx, &input)?;
    let numbers: Vec<f64> = gathered.values.iter().filter_map(as_number).collect();
    Ok(Answer {
        statistics: Statistics {
            count: gathered.values.len(),
            numbers: match gathered.kind {
                Kind::String => None,
                Kind::Number | Kind::Boolean => Numbers::of(&numbers),
            },
        },
    })
}

impl Numbers {
    fn of(numbers: &[f64]) -> Option<Numbers> {
        if numbers.is_empty() {
            return None;
        }
        let count = numbers.len() as f64;
        let sum: f64 = numbers.iter().sum();
        let average = sum / count;
        // Around the average, so that large numbers close to each other keep their digits.
        let squares = numbers.iter().map(|number| (number - average).powi(2));
        let variance = squares.sum::<f64>() / count;
        Some(Numbers {
            average,
            sum,
            minimum: numbers.iter().copied().fold(f64::INFINITY, f64::min),
            maximum: numbers.iter().copied().fold(f64::NEG_INFINITY, f64::max),
            sum_of_squares: numbers.iter().map(|number| number * number).sum(),
            variance,
            std_deviation: variance.sqrt(),
        })
    }
}
