//! A menu: numbered lines, one of which is taken.

use crate::app;
use crate::errors::Outcome;
use crate::lang::say;
use crate::ui::style::{self, paint};
use crate::ui::{Screen, ask, words};

/// What a line of a menu does.
pub(super) enum Action {
    /// Runs a command: its words, without global options.
    Run(&'static [&'static str]),
    /// Opens a menu.
    Enter(&'static Menu),
    /// Turns the debug mode on or off.
    Debug,
    /// Chooses a language.
    Language,
    /// Leaves the menu.
    Leave,
}

/// A menu with its lines, numbered from 1 on.
pub(super) struct Menu {
    pub(super) title: fn() -> String,
    pub(super) items: &'static [Item],
}

/// A line of a menu.
pub(super) struct Item {
    pub(super) label: fn() -> String,
    pub(super) action: Action,
}

/// What was chosen of a menu.
pub(super) enum Choice {
    Take(&'static Action),
    Leave,
}

impl Menu {
    /// Shows the lines.
    pub(super) fn show(&self, screen: &Screen, debug: bool) {
        screen.err("");
        screen.err(paint(style::HEAD, (self.title)()));
        for line in self.lines(debug, screen.width()) {
            screen.err(line);
        }
    }

    /// The lines; what does not fit goes on under itself.
    fn lines(&self, debug: bool, width: usize) -> Vec<String> {
        let numbered = (1..).zip(self.items);
        let lines = numbered.map(|(number, item)| {
            let label = match (&item.action, debug) {
                (Action::Debug, true) => say!("guided-debug-off"),
                _ => (item.label)(),
            };
            let number = format!("  {number:>2} ");
            words::labelled(&number, &number, label, width)
        });
        lines.collect()
    }

    /// Asks for a line, by its number; anything else is asked again.
    pub(super) fn ask(&self, screen: &Screen) -> Outcome<Choice> {
        let mut choice = Choice::Leave;
        app::wait_for(async |cancel| {
            choice = loop {
                let answer = ask::whole_line(screen, &say!("guided-choose"), &cancel).await?;
                match self.chosen(&answer) {
                    Some(choice) => break choice,
                    None => screen.err(say!("guided-choose-number", last = self.items.len())),
                }
            };
            Ok(())
        })?;
        Ok(choice)
    }

    fn chosen(&self, answer: &str) -> Option<Choice> {
        let number: usize = answer.trim().parse().ok()?;
        let item = self.items.get(number.checked_sub(1)?)?;
        Some(Choice::Take(&item.action))
    }
}
