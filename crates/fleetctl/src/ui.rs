//! How things look: the streams, colours, tables, numbers and questions.

pub(crate) mod ask;
pub(crate) mod excerpt;
mod input;
pub(crate) mod number;
pub(crate) mod pick;
pub(crate) mod screen;
pub(crate) mod style;
pub(crate) mod table;
pub(crate) mod time;
pub(crate) mod words;

pub(crate) use screen::Screen;
