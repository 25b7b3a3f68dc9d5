//! Conditions that the value of a parameter must meet before an execution is made.

use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

use super::decimal::Decimal;
use super::value::{Type, Value};

/// A condition as it is given and kept, and what it comes to.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(try_from = "Given", into = "Given")]
pub(crate) struct Condition {
    given: Given,
    test: Test,
    negated: bool,
}

/// The wire shape.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Given {
    comparison_operator: Operator,
    operand: Operand,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum Operator {
    Equals,
    NotEquals,
    LessThan,
    LessThanEquals,
    GreaterThan,
    GreaterThanEquals,
    InSet,
    NotInSet,
    InRange,
    NotInRange,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Operand {
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    numbers: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    string: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    strings: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    number_range: Option<Range>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Range {
    min: String,
    max: String,
}

/// What is asked of a value, before `negated` turns the answer round.
#[derive(Debug, Clone)]
enum Test {
    Strings(Vec<String>),
    Numbers(Vec<Decimal>),
    Order(fn(Ordering) -> bool, Decimal),
    Range(Decimal, Decimal),
}

/// Why a condition means nothing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
enum Meaningless {
    #[error("the operand of a condition must have exactly one member, not {0}")]
    Members(usize),
    #[error("{0} takes {1} as its operand")]
    Operand(&'static str, &'static str),
    #[error("the operand {0} is not a number")]
    Number(String),
    #[error("the range from {0} to {1} is empty")]
    Range(String, String),
}

impl Operator {
    fn word(self) -> &'static str {
        match self {
            Operator::Equals => "EQUALS",
            Operator::NotEquals => "NOT_EQUALS",
            Operator::LessThan => "LESS_THAN",
            Operator::LessThanEquals => "LESS_THAN_EQUALS",
            Operator::GreaterThan => "GREATER_THAN",
            Operator::GreaterThanEquals => "GREATER_THAN_EQUALS",
            Operator::InSet => "IN_SET",
            Operator::NotInSet => "NOT_IN_SET",
            Operator::InRange => "IN_RANGE",
            Operator::NotInRange => "NOT_IN_RANGE",
        }
    }

    fn is_negated(self) -> bool {
        matches!(
            self,
            Operator::NotEquals | Operator::NotInSet | Operator::NotInRange
        )
    }

    /// The order in which a value must stand to the operand.
    fn order(self) -> Option<fn(Ordering) -> bool> {
        match self {
            Operator::LessThan => Some(Ordering::is_lt),
            Operator::LessThanEquals => Some(Ordering::is_le),
            Operator::GreaterThan => Some(Ordering::is_gt),
            Operator::GreaterThanEquals => Some(Ordering::is_ge),
            _ => None,
        }
    }

    fn test(self, operand: &Operand) -> Result<Test, Meaningless> {
        let takes = |what| Meaningless::Operand(self.word(), what);
        match self {
            Operator::Equals | Operator::NotEquals => match (&operand.number, &operand.string) {
                (Some(text), _) => Ok(Test::Numbers(vec![number(text)?])),
                (_, Some(text)) => Ok(Test::Strings(vec![text.clone()])),
                _ => Err(takes("number or string")),
            },
            Operator::InSet | Operator::NotInSet => match (&operand.numbers, &operand.strings) {
                (Some(texts), _) => {
                    let numbers = texts.iter().map(|text| number(text));
                    Ok(Test::Numbers(numbers.collect::<Result<_, _>>()?))
                }
                (_, Some(texts)) => Ok(Test::Strings(texts.clone())),
                _ => Err(takes("numbers or strings")),
            },
            Operator::InRange | Operator::NotInRange => {
                let Some(Range { min, max }) = &operand.number_range else {
                    return Err(takes("numberRange"));
                };
                let (from, to) = (number(min)?, number(max)?);
                if from > to {
                    return Err(Meaningless::Range(min.clone(), max.clone()));
                }
                Ok(Test::Range(from, to))
            }
            ordered => match (ordered.order(), &operand.number) {
                (Some(order), Some(text)) => Ok(Test::Order(order, number(text)?)),
                _ => Err(takes("number")),
            },
        }
    }
}

fn number(text: &str) -> Result<Decimal, Meaningless> {
    Decimal::parse(text).ok_or_else(|| Meaningless::Number(text.to_owned()))
}

impl TryFrom<Given> for Condition {
    type Error = Meaningless;

    fn try_from(given: Given) -> Result<Condition, Meaningless> {
        let Operand {
            number,
            numbers,
            string,
            strings,
            number_range,
        } = &given.operand;
        let members = [
            number.is_some(),
            numbers.is_some(),
            string.is_some(),
            strings.is_some(),
            number_range.is_some(),
        ];
        let members = members.into_iter().filter(|given| *given).count();
        if members != 1 {
            return Err(Meaningless::Members(members));
        }
        let operator = given.comparison_operator;
        Ok(Condition {
            test: operator.test(&given.operand)?,
            negated: operator.is_negated(),
            given,
        })
    }
}

impl From<Condition> for Given {
    fn from(condition: Condition) -> Given {
        condition.given
    }
}

impl Condition {
    /// Whether values of this type can be asked about it. Nothing can be asked of booleans and
    /// binaries.
    pub(super) fn fits(&self, kind: Type) -> bool {
        match self.test {
            Test::Strings(_) => kind == Type::String,
            Test::Numbers(_) | Test::Order(..) | Test::Range(..) => kind.is_number(),
        }
    }

    /// Whether a value meets it. Ranges include their ends.
    pub(super) fn holds(&self, value: &Value) -> bool {
        let found = match &self.test {
            Test::Strings(strings) => value
                .text()
                .map(|text| strings.iter().any(|string| string == text)),
            Test::Numbers(numbers) => value.decimal().map(|value| numbers.contains(&value)),
            Test::Order(order, than) => value.decimal().map(|value| order(value.cmp(than))),
            Test::Range(min, max) => value.decimal().map(|value| *min <= value && value <= *max),
        };
        found.is_some_and(|found| found != self.negated)
    }

    /// The operator, for messages.
    pub(super) fn word(&self) -> &'static str {
        self.given.comparison_operator.word()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::*;

    fn condition(operator: &str, operand: Json) -> Result<Condition, String> {
        let given = json!({"comparisonOperator": operator, "operand": operand});
        serde_json::from_value(given).map_err(|refused| refused.to_string())
    }

    fn holds(operator: &str, operand: &Json, value: Json) -> bool {
        let condition = condition(operator, operand.clone()).unwrap();
        condition.holds(&serde_json::from_value(value).unwrap())
    }

    #[test]
    fn each_operator_says_what_aws_says_of_numbers() {
        let (n, range, set) = (
            json!({"number": "60"}),
            json!({"numberRange": {"min": "60", "max": "80"}}),
            json!({"numbers": ["60", "70.5"]}),
        );
        for (operator, operand, yes, no) in [
            ("EQUALS", &n, vec![60.0], vec![59.0, 60.5]),
            ("NOT_EQUALS", &n, vec![59.0, 60.5], vec![60.0]),
            ("LESS_THAN", &n, vec![59.5, -60.0], vec![60.0, 61.0]),
            ("LESS_THAN_EQUALS", &n, vec![59.5, 60.0], vec![60.1]),
            ("GREATER_THAN", &n, vec![60.1, 600.0], vec![60.0, -61.0]),
            ("GREATER_THAN_EQUALS", &n, vec![60.0, 61.0], vec![59.9]),
            ("IN_SET", &set, vec![60.0, 70.5], vec![65.0, 70.0]),
            ("NOT_IN_SET", &set, vec![65.0, 70.0], vec![60.0, 70.5]),
            ("IN_RANGE", &range, vec![60.0, 72.5, 80.0], vec![59.9, 80.1]),
            ("NOT_IN_RANGE", &range, vec![59.9, 80.1], vec![60.0, 80.0]),
        ] {
            for value in yes {
                assert!(
                    holds(operator, operand, json!({"D": value})),
                    "{operator} {value}"
                );
            }
            for value in no {
                assert!(
                    !holds(operator, operand, json!({"D": value})),
                    "{operator} {value}"
                );
            }
        }
    }

    #[test]
    fn every_type_of_number_is_compared_exactly() {
        let most = json!({"number": "18446744073709551614"});
        assert!(holds(
            "GREATER_THAN",
            &most,
            json!({"UL": "18446744073709551615"})
        ));
        assert!(!holds(
            "GREATER_THAN",
            &most,
            json!({"UL": "18446744073709551614"})
        ));
        let long = json!({"number": "9223372036854775806"});
        assert!(holds("NOT_EQUALS", &long, json!({"L": i64::MAX})));
        assert!(holds("EQUALS", &json!({"number": "-7"}), json!({"I": -7})));
        assert!(holds(
            "EQUALS",
            &json!({"number": "0.1"}),
            json!({"D": 0.1})
        ));
    }

    #[test]
    fn each_operator_of_strings_says_what_aws_says() {
        let (one, set) = (json!({"string": "ON"}), json!({"strings": ["ON", "OFF"]}));
        for (operator, operand, yes, no) in [
            ("EQUALS", &one, "ON", "on"),
            ("NOT_EQUALS", &one, "OFF", "ON"),
            ("IN_SET", &set, "OFF", "DIM"),
            ("NOT_IN_SET", &set, "DIM", "ON"),
        ] {
            assert!(holds(operator, operand, json!({"S": yes})), "{operator}");
            assert!(!holds(operator, operand, json!({"S": no})), "{operator}");
        }
    }

    #[test]
    fn a_value_of_another_type_never_holds() {
        for operator in ["EQUALS", "NOT_EQUALS"] {
            assert!(!holds(operator, &json!({"number": "1"}), json!({"S": "2"})));
            assert!(!holds(operator, &json!({"string": "1"}), json!({"I": 1})));
            assert!(!holds(
                operator,
                &json!({"string": "true"}),
                json!({"B": true})
            ));
        }
    }

    #[test]
    fn an_operand_must_be_one_that_the_operator_takes() {
        let number = json!({"number": "1"});
        for (operator, operand, why) in [
            ("EQUALS", json!({}), "not 0"),
            ("EQUALS", json!({"number": "1", "string": "a"}), "not 2"),
            (
                "EQUALS",
                json!({"numbers": ["1"]}),
                "EQUALS takes number or string",
            ),
            (
                "LESS_THAN",
                json!({"string": "a"}),
                "LESS_THAN takes number",
            ),
            ("IN_SET", number.clone(), "IN_SET takes numbers or strings"),
            ("IN_RANGE", number, "IN_RANGE takes numberRange"),
            ("EQUALS", json!({"number": "one"}), "one is not a number"),
            (
                "IN_SET",
                json!({"numbers": ["1", "x"]}),
                "x is not a number",
            ),
            (
                "IN_RANGE",
                json!({"numberRange": {"min": "2", "max": "1"}}),
                "from 2 to 1 is empty",
            ),
        ] {
            let refused = condition(operator, operand).unwrap_err();
            assert!(refused.contains(why), "{operator}: {refused}");
        }
    }

    #[test]
    fn a_condition_is_told_as_it_was_given() {
        let given = json!({"comparisonOperator": "IN_RANGE",
            "operand": {"numberRange": {"min": "060", "max": "8e1"}}});
        let condition: Condition = serde_json::from_value(given.clone()).unwrap();
        assert_eq!(serde_json::to_value(condition).unwrap(), given);
    }
}
