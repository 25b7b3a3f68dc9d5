//! Colours. Every text reads the same without them.

use anstyle::{AnsiColor, Style};

/// Headings: cyan.
pub(crate) const HEAD: Style = AnsiColor::Cyan.on_default().bold();
/// Questions, and commands and names to notice: yellow and bold.
pub(crate) const ASK: Style = AnsiColor::Yellow.on_default();
/// It worked: green.
pub(crate) const GOOD: Style = AnsiColor::Green.on_default();
/// It goes on: blue.
pub(crate) const GOING: Style = AnsiColor::Blue.on_default();
/// Worth a look: yellow.
pub(crate) const WARN: Style = AnsiColor::Yellow.on_default().bold();
/// It failed: red.
pub(crate) const BAD: Style = AnsiColor::Red.on_default().bold();
/// Beside the point: dim.
pub(crate) const DIM: Style = Style::new().dimmed();
/// What to type: bold.
pub(crate) const CODE: Style = Style::new().bold();

/// The text in a style.
pub(crate) fn paint(style: Style, text: impl std::fmt::Display) -> String {
    format!("{style}{text}{style:#}")
}
