//! Writes a plan file as a stream.

use std::io::{self, Write};

use serde::Serialize;
use sha2::{Digest, Sha256};

use super::{Header, Line, Trailer};

/// Writes the lines of a plan. A plan that is not [finished](PlanWriter::finish) is refused when it is read.
pub struct PlanWriter<W: Write> {
    out: W,
    hash: Sha256,
    items: u64,
}

impl<W: Write> PlanWriter<W> {
    /// Begins a plan with its header.
    ///
    /// # Errors
    /// The output cannot be written.
    pub fn new(out: W, header: &Header) -> io::Result<Self> {
        let mut writer = Self {
            out,
            hash: Sha256::new(),
            items: 0,
        };
        writer.line(&Line::<()>::Plan(header.clone()))?;
        Ok(writer)
    }

    /// Adds an item.
    ///
    /// # Errors
    /// The output cannot be written.
    pub fn item<T: Serialize>(&mut self, item: &T) -> io::Result<()> {
        self.items += 1;
        self.line(&Line::Item(item))
    }

    /// Ends the plan with its trailer and gives the output back, flushed.
    ///
    /// # Errors
    /// The output cannot be written.
    pub fn finish(mut self) -> io::Result<W> {
        let trailer = Trailer {
            items: self.items,
            sha256: hex(&self.hash.clone().finalize()),
        };
        self.line(&Line::<()>::End(trailer))?;
        self.out.flush()?;
        Ok(self.out)
    }

    fn line<T: Serialize>(&mut self, line: &Line<T>) -> io::Result<()> {
        let mut text = serde_json::to_vec(line)?;
        text.push(b'\n');
        self.hash.update(&text);
        self.out.write_all(&text)
    }
}

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
