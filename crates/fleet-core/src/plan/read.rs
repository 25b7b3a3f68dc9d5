//! Reads a plan file as a stream.

use std::io::{BufRead, Cursor, Read as _};
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{DeserializeOwned, IgnoredAny};
use sha2::{Digest, Sha256};

use super::write::hex;
use super::{FORMAT, Header, Line, PlanKind, Refusal, Trailer};

/// The longest line that is read, in bytes: a file without line ends must not fill the memory.
const LONGEST_LINE: u64 = 1 << 20;

/// Reads the items of a plan one by one. The trailer is checked when it is reached: an error
/// there says that the items before it cannot be trusted, so [`verify`] the file first.
pub struct PlanReader<R, T> {
    lines: Lines<R>,
    header: Header,
    items: u64,
    done: bool,
    item: PhantomData<fn() -> T>,
}

/// Reads a whole plan, checks that it is complete and unchanged, and gives its header.
///
/// # Errors
/// It is no plan, of a newer format, of another kind, incomplete or changed.
pub fn verify<R: BufRead>(source: R, kind: PlanKind) -> Result<Header, Refusal> {
    let mut reader = PlanReader::<R, IgnoredAny>::new(source, kind)?;
    for item in reader.by_ref() {
        item?;
    }
    Ok(reader.header)
}

/// Reads the header of a plan of whichever kind, and gives the source back from its first line on.
///
/// # Errors
/// It is no plan, or of a newer format.
pub fn header<R: BufRead>(source: R) -> Result<(Header, impl BufRead), Refusal> {
    let mut lines = Lines::new(source);
    let header = lines.header()?;
    Ok((header, Cursor::new(lines.text).chain(lines.source)))
}

impl<R: BufRead, T: DeserializeOwned> PlanReader<R, T> {
    /// Reads the header of a plan.
    ///
    /// # Errors
    /// It is no plan, of a newer format or of another kind.
    pub fn new(source: R, kind: PlanKind) -> Result<Self, Refusal> {
        let mut lines = Lines::new(source);
        let header = lines.header()?;
        if header.kind != kind {
            return Err(Refusal::OtherKind {
                found: header.kind,
                wanted: kind,
            });
        }
        Ok(Self {
            lines,
            header,
            items: 0,
            done: false,
            item: PhantomData,
        })
    }

    /// The header.
    #[must_use]
    pub fn header(&self) -> &Header {
        &self.header
    }

    fn advance(&mut self) -> Result<Option<T>, Refusal> {
        let before = hex(&self.lines.hash.clone().finalize());
        match self.lines.parse()? {
            Line::Item(item) => {
                self.items += 1;
                Ok(Some(item))
            }
            Line::End(trailer) => self.check(&trailer, &before).map(|()| None),
            Line::Plan(_) => Err(Refusal::Edited("it has two first lines")),
        }
    }

    fn check(&mut self, trailer: &Trailer, hash: &str) -> Result<(), Refusal> {
        if trailer.items != self.items {
            return Err(Refusal::Edited("the number of items is another"));
        }
        if trailer.sha256 != hash {
            return Err(Refusal::Edited("the hash is another"));
        }
        if self.lines.next()? {
            return Err(Refusal::Edited("something follows the last line"));
        }
        Ok(())
    }
}

impl<R: BufRead, T: DeserializeOwned> Iterator for PlanReader<R, T> {
    type Item = Result<T, Refusal>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.done {
            return None;
        }
        let item = self.advance().transpose();
        self.done = !matches!(item, Some(Ok(_)));
        item
    }
}

struct Lines<R> {
    source: R,
    hash: Sha256,
    number: u64,
    text: Vec<u8>,
}

impl<R: BufRead> Lines<R> {
    fn new(source: R) -> Self {
        Self {
            source,
            hash: Sha256::new(),
            number: 0,
            text: Vec::new(),
        }
    }

    /// Reads the next line into `text`; false at the end of the file.
    fn next(&mut self) -> Result<bool, Refusal> {
        self.text.clear();
        self.number += 1;
        let mut limited = (&mut self.source).take(LONGEST_LINE);
        let read = limited.read_until(b'\n', &mut self.text)?;
        self.hash.update(&self.text);
        Ok(read > 0)
    }

    fn parse<T: DeserializeOwned>(&mut self) -> Result<Line<T>, Refusal> {
        if !self.next()? || !self.text.ends_with(b"\n") {
            return Err(Refusal::Truncated);
        }
        self.json()
    }

    fn json<'a, T: Deserialize<'a>>(&'a self) -> Result<T, Refusal> {
        serde_json::from_slice(&self.text).map_err(|error| Refusal::NotAPlan {
            line: self.number,
            reason: error.to_string(),
        })
    }

    /// Reads the first line. The format is looked at before anything else in it, since
    /// a newer format may have other members.
    fn header(&mut self) -> Result<Header, Refusal> {
        #[derive(Deserialize)]
        struct First {
            plan: Format,
        }
        #[derive(Deserialize)]
        struct Format {
            format: u32,
        }
        self.next()?;
        let first: First = self.json()?;
        if first.plan.format > FORMAT {
            return Err(Refusal::NewerFormat {
                found: first.plan.format,
                known: FORMAT,
            });
        }
        match self.json::<Line<IgnoredAny>>()? {
            Line::Plan(header) => Ok(header),
            Line::Item(_) | Line::End(_) => Err(Refusal::Edited("its first line is missing")),
        }
    }
}
