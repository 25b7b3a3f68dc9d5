//! The cron expressions of maintenance windows: six fields, in UTC.

use std::ops::RangeInclusive;

use jiff::civil::Date;

use super::window::WindowError;

/// The moments at which windows open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Schedule {
    minutes: Vec<i64>,
    hours: Vec<i64>,
    months: Vec<i64>,
    years: Vec<i64>,
    days: Days,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Days {
    OfMonth(Vec<OfMonth>),
    OfWeek(Vec<OfWeek>),
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum OfMonth {
    These(Vec<i64>),
    Last,
    /// The weekday closest to a day, in the same month; to the last day where it is `None`.
    Weekday(Option<i64>),
}

/// Days of the week: 1 is Sunday.
#[derive(Debug, Clone, PartialEq, Eq)]
enum OfWeek {
    These(Vec<i64>),
    /// The last such day of the month.
    Last(i64),
    /// The n-th such day of the month.
    Nth(i64, i64),
}

const MONTHS: &[&str] = &[
    "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
];
const WEEKDAYS: &[&str] = &["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

impl Schedule {
    pub(super) fn parse(text: &str) -> Result<Self, WindowError> {
        let refuse = |why: String| WindowError::Cron {
            text: text.to_owned(),
            why,
        };
        let fields = text
            .trim()
            .strip_prefix("cron(")
            .and_then(|rest| rest.strip_suffix(')'))
            .ok_or_else(|| refuse("it must have the form cron(fields)".to_owned()))?;
        let fields: Vec<&str> = fields.split_whitespace().collect();
        let [minutes, hours, day, month, weekday, year] = fields[..] else {
            return Err(refuse(format!("it has {} fields, not six", fields.len())));
        };
        let days = match (day, weekday) {
            ("?", "?") => Err("day-of-month and day-of-week cannot both be ?".to_owned()),
            (day, "?") => day
                .split(',')
                .map(of_month)
                .collect::<Result<_, _>>()
                .map(Days::OfMonth),
            ("?", weekday) => of_week_list(weekday).map(Days::OfWeek),
            _ => Err("either day-of-month or day-of-week must be ?".to_owned()),
        };
        Ok(Self {
            minutes: list(minutes, 0..=59, &[]).map_err(refuse)?,
            hours: list(hours, 0..=23, &[]).map_err(refuse)?,
            months: list(month, 1..=12, MONTHS).map_err(refuse)?,
            years: list(year, 1970..=2199, &[]).map_err(refuse)?,
            days: days.map_err(refuse)?,
        })
    }

    /// Whether windows open on a day.
    pub(super) fn on(&self, date: Date) -> bool {
        self.years.contains(&i64::from(date.year()))
            && self.months.contains(&i64::from(date.month()))
            && self.days.contain(date)
    }

    /// The last year with windows.
    pub(super) fn last_year(&self) -> i64 {
        self.years.last().copied().unwrap_or(0)
    }

    /// The minutes of a day at which windows open, in order.
    pub(super) fn of_day(&self) -> impl Iterator<Item = i64> + '_ {
        self.hours
            .iter()
            .flat_map(|hour| self.minutes.iter().map(move |minute| hour * 60 + minute))
    }
}

impl Days {
    fn contain(&self, date: Date) -> bool {
        let day = i64::from(date.day());
        let last = i64::from(date.days_in_month());
        match self {
            Self::OfMonth(parts) => parts.iter().any(|part| match part {
                OfMonth::These(days) => days.contains(&day),
                OfMonth::Last => day == last,
                OfMonth::Weekday(wanted) => day == closest_weekday(date, wanted.unwrap_or(last)),
            }),
            Self::OfWeek(parts) => {
                let weekday = weekday_of(date);
                parts.iter().any(|part| match part {
                    OfWeek::These(days) => days.contains(&weekday),
                    OfWeek::Last(wanted) => weekday == *wanted && day + 7 > last,
                    OfWeek::Nth(wanted, nth) => weekday == *wanted && (day - 1) / 7 + 1 == *nth,
                })
            }
        }
    }
}

fn weekday_of(date: Date) -> i64 {
    i64::from(date.weekday().to_sunday_one_offset())
}

/// The day from Monday to Friday that is closest to a day of the same month; a month too short for
/// the day has none.
fn closest_weekday(date: Date, wanted: i64) -> i64 {
    let last = i64::from(date.days_in_month());
    let Some(there) = i8::try_from(wanted)
        .ok()
        .and_then(|day| Date::new(date.year(), date.month(), day).ok())
    else {
        return 0;
    };
    match weekday_of(there) {
        7 if wanted == 1 => 3,
        7 => wanted - 1,
        1 if wanted == last => wanted - 2,
        1 => wanted + 1,
        _ => wanted,
    }
}

fn of_month(text: &str) -> Result<OfMonth, String> {
    match text {
        "L" => Ok(OfMonth::Last),
        "LW" => Ok(OfMonth::Weekday(None)),
        _ => match text.strip_suffix('W') {
            Some(day) => number(day, &(1..=31), &[]).map(|day| OfMonth::Weekday(Some(day))),
            None => list(text, 1..=31, &[]).map(OfMonth::These),
        },
    }
}

fn of_week_list(text: &str) -> Result<Vec<OfWeek>, String> {
    let parts: Vec<&str> = text.split(',').collect();
    if parts.len() > 1 && text.contains('#') {
        return Err("with # there can be only one day-of-week".to_owned());
    }
    parts.into_iter().map(of_week).collect()
}

fn of_week(text: &str) -> Result<OfWeek, String> {
    let day = |text: &str| number(text, &(1..=7), WEEKDAYS);
    if text == "L" {
        return Ok(OfWeek::These(vec![7]));
    }
    if let Some((weekday, nth)) = text.split_once('#') {
        return Ok(OfWeek::Nth(day(weekday)?, number(nth, &(1..=5), &[])?));
    }
    match text.strip_suffix('L') {
        Some(weekday) => day(weekday).map(OfWeek::Last),
        None => list(text, 1..=7, WEEKDAYS).map(OfWeek::These),
    }
}

/// `*`, numbers, ranges and steps, with commas between them, in order and each once.
fn list(text: &str, bounds: RangeInclusive<i64>, names: &[&str]) -> Result<Vec<i64>, String> {
    let mut all = Vec::new();
    for part in text.split(',') {
        let (range, step) = match part.split_once('/') {
            Some((range, step)) => (range, Some(number(step, &(1..=*bounds.end()), &[])?)),
            None => (part, None),
        };
        let (from, to) = match (range, range.split_once('-')) {
            ("*", _) => (*bounds.start(), *bounds.end()),
            (_, Some((from, to))) => (number(from, &bounds, names)?, number(to, &bounds, names)?),
            (_, None) => {
                let from = number(range, &bounds, names)?;
                // A step from a number goes on to the end.
                (from, if step.is_some() { *bounds.end() } else { from })
            }
        };
        if from > to {
            return Err(format!("the range {range} goes backwards"));
        }
        let step = usize::try_from(step.unwrap_or(1)).unwrap_or(1);
        all.extend((from..=to).step_by(step));
    }
    all.sort_unstable();
    all.dedup();
    Ok(all)
}

fn number(text: &str, bounds: &RangeInclusive<i64>, names: &[&str]) -> Result<i64, String> {
    let by_name = names
        .iter()
        .position(|name| name.eq_ignore_ascii_case(text))
        .and_then(|index| i64::try_from(index + 1).ok());
    by_name
        .or_else(|| text.parse().ok())
        .filter(|number| bounds.contains(number))
        .ok_or_else(|| {
            format!(
                "{text:?} is no number from {} to {}",
                bounds.start(),
                bounds.end()
            )
        })
}
