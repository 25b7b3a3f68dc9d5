//! Picking from a numbered list that may be longer than a screen: `n` and `p` turn pages, `s` searches,
//! a number takes a line, anything else is a name that was typed.

use tokio_util::sync::CancellationToken;

use super::style::{self, paint};
use super::table::{Align, Table};
use super::{Screen, ask};
use crate::errors::{CommandError, Outcome};
use crate::lang::say;

/// Lines of a page.
pub(crate) const PAGE: usize = 20;

/// Something that can be picked.
#[derive(Debug, Clone)]
pub(crate) struct Choice<T> {
    pub(crate) value: T,
    /// What its line says, column by column.
    pub(crate) cells: Vec<String>,
    /// What stands below its line: what is too long for a column, such as an id.
    pub(crate) below: Option<String>,
}

impl<T> Choice<T> {
    /// One whose line is its name.
    pub(crate) fn named(value: T) -> Choice<T>
    where
        T: std::fmt::Display,
    {
        Choice {
            cells: vec![value.to_string()],
            value,
            below: None,
        }
    }

    fn has(&self, text: &str) -> bool {
        let mut texts = self.cells.iter().chain(&self.below);
        texts.any(|cell| cell.to_lowercase().contains(text))
    }
}

/// Where choices come from, some at a time, so that a million things need not be listed to show twenty.
pub(crate) trait Choices<T> {
    /// Some more; none after the last.
    async fn more(&mut self) -> Outcome<Option<Vec<Choice<T>>>>;
}

/// Choices that are all there.
pub(crate) struct Whole<T>(Option<Vec<Choice<T>>>);

impl<T> Whole<T> {
    pub(crate) fn new(choices: impl IntoIterator<Item = Choice<T>>) -> Whole<T> {
        Whole(Some(choices.into_iter().collect()))
    }
}

impl<T> Choices<T> for Whole<T> {
    async fn more(&mut self) -> Outcome<Option<Vec<Choice<T>>>> {
        Ok(self.0.take())
    }
}

/// How it is asked.
pub(crate) struct Pick<'p> {
    pub(crate) screen: &'p Screen,
    /// What stands above the list.
    pub(crate) title: &'p str,
    /// What is asked below it.
    pub(crate) prompt: &'p str,
    pub(crate) cancel: &'p CancellationToken,
}

impl Pick<'_> {
    /// One of the choices, or what was typed. `read` reads a name that was typed.
    pub(crate) async fn one<T: Clone, E: Into<CommandError>>(
        &self,
        choices: &mut impl Choices<T>,
        read: impl Fn(&str) -> Result<T, E>,
    ) -> Outcome<T> {
        let read = |answer: &str, list: &List<T>| match list.numbered(answer) {
            Some(value) => Ok(value),
            None => read(answer).map_err(Into::into),
        };
        self.ask(choices, read).await
    }

    /// Some of the choices, or names that were typed, with commas between them.
    pub(crate) async fn some<T: Clone, E: Into<CommandError>>(
        &self,
        choices: &mut impl Choices<T>,
        read: impl Fn(&str) -> Result<T, E>,
    ) -> Outcome<Vec<T>> {
        let read = |answer: &str, list: &List<T>| {
            let parts = answer.split(',').map(str::trim);
            let parts = parts.filter(|part| !part.is_empty());
            let values = parts.map(|part| match list.numbered(part) {
                Some(value) => Ok(value),
                None => read(part).map_err(Into::into),
            });
            match values.collect::<Result<Vec<T>, CommandError>>() {
                Ok(values) if values.is_empty() => {
                    Err(CommandError::usage(say!("common-pick-at-least-one")))
                }
                values => values,
            }
        };
        self.ask(choices, read).await
    }

    async fn ask<T, R>(
        &self,
        choices: &mut impl Choices<T>,
        read: impl Fn(&str, &List<T>) -> Result<R, CommandError>,
    ) -> Outcome<R> {
        let mut list = List::default();
        self.screen.err(self.title);
        loop {
            list.fill(choices).await?;
            self.show(&list);
            loop {
                let answer = ask::whole_line(self.screen, self.prompt, self.cancel).await?;
                match answer.trim() {
                    "" => continue,
                    "n" if list.has_next() => list.from += PAGE,
                    "p" if list.from > 0 => list.from = list.from.saturating_sub(PAGE),
                    "s" if list.is_long() => {
                        let prompt = say!("common-pick-search");
                        let text = ask::whole_line(self.screen, &prompt, self.cancel).await?;
                        list.search(&text);
                    }
                    answer => match read(answer, &list) {
                        Ok(value) => return Ok(value),
                        Err(wrong) => {
                            self.screen.fail(&wrong);
                            continue;
                        }
                    },
                }
                break;
            }
        }
    }

    fn show<T>(&self, list: &List<T>) {
        let shown = list.shown();
        if shown.is_empty() {
            self.screen
                .err(format!("  {}", say!("common-pick-nothing")));
        }
        let columns = shown.iter().map(|(_, choice)| choice.cells.len()).max();
        let mut align = vec![Align::Right];
        align.resize(1 + columns.unwrap_or(0), Align::Left);
        let mut table = Table::plain(&align);
        for (number, choice) in &shown {
            table.row(std::iter::once(number.to_string()).chain(choice.cells.iter().cloned()));
        }
        for (line, (_, choice)) in table.lines().into_iter().zip(&shown) {
            self.screen.err(line);
            if let Some(below) = &choice.below {
                self.screen.err(paint(style::DIM, format!("      {below}")));
            }
        }
        for (is, key) in [
            (list.has_next(), say!("common-pick-next")),
            (list.from > 0, say!("common-pick-previous")),
            (list.is_long(), say!("common-pick-search-key")),
        ] {
            if is {
                self.screen.err(paint(style::DIM, format!("  {key}")));
            }
        }
    }
}

/// The choices that came so far, and which of them are looked at.
struct List<T> {
    all: Vec<Choice<T>>,
    /// Nothing more comes.
    done: bool,
    /// What they must contain, in lower case.
    wanted: String,
    /// The first that is shown, among those that contain it.
    from: usize,
}

impl<T> Default for List<T> {
    fn default() -> List<T> {
        List {
            all: Vec::new(),
            done: false,
            wanted: String::new(),
            from: 0,
        }
    }
}

impl<T> List<T> {
    /// Gets choices until a page is there, and one more, which tells that another page follows.
    async fn fill(&mut self, choices: &mut impl Choices<T>) -> Outcome {
        while !self.done && self.matches().count() <= self.from + PAGE {
            match choices.more().await? {
                Some(more) => self.all.extend(more),
                None => self.done = true,
            }
        }
        Ok(())
    }

    fn matches(&self) -> impl Iterator<Item = &Choice<T>> {
        self.all.iter().filter(|choice| choice.has(&self.wanted))
    }

    /// Those of the page with their numbers.
    fn shown(&self) -> Vec<(usize, &Choice<T>)> {
        let numbered = (1..).zip(self.matches());
        numbered.skip(self.from).take(PAGE).collect()
    }

    fn has_next(&self) -> bool {
        self.matches().nth(self.from + PAGE).is_some()
    }

    /// Whether there is more than fits a page, so that it is worth to search.
    fn is_long(&self) -> bool {
        self.all.len() > PAGE
    }

    fn search(&mut self, text: &str) {
        self.wanted = text.trim().to_lowercase();
        self.from = 0;
    }

    /// The choice with a number that was shown.
    fn numbered(&self, answer: &str) -> Option<T>
    where
        T: Clone,
    {
        let number: usize = answer.parse().ok()?;
        let at = number.checked_sub(1)?;
        let seen = at < self.from + PAGE;
        let choice = seen.then(|| self.matches().nth(at)).flatten()?;
        Some(choice.value.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Choices that come three at a time, and count how often.
    struct Threes(std::ops::Range<u32>, u32);

    impl Choices<String> for Threes {
        async fn more(&mut self) -> Outcome<Option<Vec<Choice<String>>>> {
            self.1 += 1;
            let three: Vec<_> = self.0.by_ref().take(3).collect();
            let named = |number| Choice::named(format!("car-{number}"));
            Ok((!three.is_empty()).then(|| three.into_iter().map(named).collect()))
        }
    }

    #[tokio::test]
    async fn no_more_is_listed_than_a_page_needs() {
        let mut choices = Threes(1..1000, 0);
        let mut list = List::default();
        list.fill(&mut choices).await.unwrap();
        assert_eq!(choices.1, 7, "21 choices, three at a time");
        assert!(list.has_next());
        assert_eq!(list.shown().len(), PAGE);
        list.from += PAGE;
        list.fill(&mut choices).await.unwrap();
        assert_eq!(list.shown()[0].0, 21);
        assert_eq!(list.shown()[0].1.value, "car-21");
    }

    #[tokio::test]
    async fn a_number_is_that_of_the_line_it_stands_on_also_after_a_search() {
        let mut choices = Threes(1..50, 0);
        let mut list = List::default();
        list.search("CAR-4");
        list.fill(&mut choices).await.unwrap();
        assert_eq!(list.numbered("1").unwrap(), "car-4");
        assert_eq!(list.numbered("2").unwrap(), "car-40");
        assert!(list.done && !list.has_next());
        assert_eq!(list.numbered("0"), None);
        assert_eq!(list.numbered("12"), None, "eleven contain it");
        assert_eq!(list.numbered("car-7"), None);
    }

    #[tokio::test]
    async fn a_number_that_was_not_shown_yet_picks_nothing() {
        let mut list = List::default();
        let cars = (1..50).map(|number| Choice::named(format!("car-{number}")));
        list.fill(&mut Whole::new(cars)).await.unwrap();
        assert_eq!(list.numbered("20").unwrap(), "car-20");
        assert_eq!(list.numbered("21"), None);
    }
}
