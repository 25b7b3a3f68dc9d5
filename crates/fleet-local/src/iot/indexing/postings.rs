//! The inverted table: which documents hold a word or a number in a field.
//!
//! What is looked for is a hash, so a row is small and the table says too much at times, never too
//! little: what it finds is compared with the documents themselves. The documents of a hash stand
//! together, 4096 in a row: as their numbers while they are few, as bits when they are many.

use std::collections::BTreeMap;

use fleet_core::query::document::Document;
use fleet_core::query::{Constraint, Must, Probe};
use rusqlite::{OptionalExtension as _, params};

use crate::error::AwsResult;
use crate::route::Ctx;

/// A document's id holds its index's number above 32 bits that count the documents; a term holds it
/// above the bits of a hash.
pub(crate) const TABLES: &str = "
CREATE TABLE index_document (
    id INTEGER PRIMARY KEY, number INTEGER NOT NULL, name TEXT NOT NULL,
    registry TEXT NOT NULL, shadows TEXT
);
CREATE UNIQUE INDEX index_document_of ON index_document (number, name);
CREATE TABLE index_posting (
    term INTEGER NOT NULL, chunk INTEGER NOT NULL, documents BLOB NOT NULL,
    PRIMARY KEY (term, chunk)
) WITHOUT ROWID;
";

const ORDINAL_BITS: u32 = 32;
const HASH_BITS: u32 = 44;

/// Documents in a row, as a power of two: 4096, which are 512 bytes of bits.
const CHUNK_BITS: u32 = 12;
const CHUNK_BYTES: usize = 1 << (CHUNK_BITS - 3);

/// The ids of an index's documents, the end not included.
pub(super) fn ids(number: i64) -> (i64, i64) {
    (number << ORDINAL_BITS, (number + 1) << ORDINAL_BITS)
}

/// The terms of an index, the end not included.
pub(super) fn terms_of(number: i64) -> (i64, i64) {
    (number << HASH_BITS, (number + 1) << HASH_BITS)
}

/// The place of a document among those of its index.
pub(super) fn ordinal(id: i64) -> u32 {
    u32::try_from(id & i64::from(u32::MAX)).unwrap_or_default()
}

/// Something that can be looked up, as a number below 2⁴⁴.
type Hash = u64;

/// Every document.
const ALL: Hash = 0;

/// Hashes what is found under a field: FNV-1a with its bits mixed at the end, the same for ever,
/// because it is stored.
fn hash(kind: u8, field: &str, value: &[u8]) -> Hash {
    let bytes = [kind].into_iter().chain(field.bytes()).chain([0]);
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for byte in bytes.chain(value.iter().copied()) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    hash = (hash ^ (hash >> 32)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    (hash >> (64 - HASH_BITS)).max(1)
}

fn exists(field: &str) -> Hash {
    hash(b'e', field, b"")
}

fn word(field: &str, word: &str) -> Hash {
    hash(b'w', field, word.as_bytes())
}

fn number(field: &str, number: f64) -> Hash {
    // Minus zero equals zero.
    hash(b'n', field, &(number + 0.0).to_bits().to_be_bytes())
}

/// Everything that a document is found by, sorted.
pub(super) fn hashes(document: &Document) -> Vec<Hash> {
    let mut hashes = vec![ALL];
    let mut last = "";
    for entry in document.entries() {
        if entry.field != last {
            last = entry.field;
            hashes.push(exists(last));
            let dots = last.match_indices('.');
            hashes.extend(dots.map(|(dot, _)| exists(&last[..dot])));
        }
        hashes.extend(entry.word.map(|text| word(last, &text)));
        hashes.extend(entry.number.map(|value| number(last, value)));
    }
    hashes.sort_unstable();
    hashes.dedup();
    hashes
}

/// What one of which a document must hold that a probe finds.
fn of_probe(probe: &Probe) -> Vec<Hash> {
    let field = &probe.field;
    match &probe.must {
        Must::Equal {
            word: text,
            number: value,
        } => {
            let value = value.map(|value| number(field, value));
            [word(field, text)].into_iter().chain(value).collect()
        }
        // Neither beginnings nor ranges are in the table; the field must be there at least.
        _ => vec![exists(field)],
    }
}

/// Changes to the table, gathered so that each of its rows is written once.
pub(super) struct Postings {
    number: i64,
    changes: BTreeMap<(i64, u32), Vec<(u16, bool)>>,
}

impl Postings {
    /// No changes to the table of an index yet.
    pub(super) fn new(number: i64) -> Postings {
        Postings {
            number,
            changes: BTreeMap::new(),
        }
    }

    /// A document was found by what is in `before` and is now by what is in `after`.
    pub(super) fn change(&mut self, ordinal: u32, before: &[Hash], after: &[Hash]) {
        for (hashes, others, added) in [(before, after, false), (after, before, true)] {
            for hash in hashes {
                if others.binary_search(hash).is_err() {
                    self.note(*hash, ordinal, added);
                }
            }
        }
    }

    fn note(&mut self, hash: Hash, ordinal: u32, added: bool) {
        let key = (term(self.number, hash), ordinal >> CHUNK_BITS);
        let place = ordinal & ((1 << CHUNK_BITS) - 1);
        // Below 4096.
        let place = u16::try_from(place).unwrap_or_default();
        self.changes.entry(key).or_default().push((place, added));
    }

    /// Writes the changes.
    pub(super) fn write(self, ctx: &Ctx<'_>) -> AwsResult<()> {
        for ((term, chunk), changes) in self.changes {
            let before: Option<Vec<u8>> = ctx
                .tx
                .prepare_cached(
                    "SELECT documents FROM index_posting WHERE term = ?1 AND chunk = ?2",
                )?
                .query_row(params![term, chunk], |row| row.get(0))
                .optional()?;
            let mut row = DocumentRow::read(before.as_deref().unwrap_or_default());
            for (place, added) in changes {
                row.set(place, added);
            }
            match row.written() {
                Some(documents) => ctx
                    .tx
                    .prepare_cached(
                        "INSERT OR REPLACE INTO index_posting (term, chunk, documents) \
                         VALUES (?1, ?2, ?3)",
                    )?
                    .execute(params![term, chunk, documents])?,
                None => ctx
                    .tx
                    .prepare_cached("DELETE FROM index_posting WHERE term = ?1 AND chunk = ?2")?
                    .execute(params![term, chunk])?,
            };
        }
        Ok(())
    }
}

fn term(number: i64, hash: Hash) -> i64 {
    (number << HASH_BITS) | i64::try_from(hash).unwrap_or_default()
}

/// The documents of one row.
enum DocumentRow {
    /// Their places, in order: two bytes for each, as long as that is less than the bits.
    Places(Vec<u16>),
    /// One bit for each of the 4096.
    Bits(Box<[u8; CHUNK_BYTES]>),
}

/// So many places take as many bytes as the bits.
const MANY: usize = CHUNK_BYTES / 2;

impl DocumentRow {
    fn read(bytes: &[u8]) -> DocumentRow {
        if let Ok(bits) = bytes.try_into() {
            return DocumentRow::Bits(Box::new(bits));
        }
        let places = bytes.chunks_exact(2);
        DocumentRow::Places(
            places
                .map(|at| u16::from_be_bytes([at[0], at[1]]))
                .collect(),
        )
    }

    fn set(&mut self, place: u16, present: bool) {
        match self {
            DocumentRow::Places(places) => match (places.binary_search(&place), present) {
                (Err(at), true) => {
                    places.insert(at, place);
                    if places.len() >= MANY {
                        let mut bits = DocumentRow::Bits(Box::new([0; CHUNK_BYTES]));
                        for place in places {
                            bits.set(*place, true);
                        }
                        *self = bits;
                    }
                }
                (Ok(at), false) => {
                    places.remove(at);
                }
                (Ok(_), true) | (Err(_), false) => {}
            },
            DocumentRow::Bits(bits) => {
                let bit = 1 << (place & 7);
                // A place is below 4096.
                if let Some(byte) = bits.get_mut(usize::from(place >> 3)) {
                    *byte = if present { *byte | bit } else { *byte & !bit };
                }
            }
        }
    }

    /// What is stored; nothing if there is no document.
    fn written(self) -> Option<Vec<u8>> {
        match self {
            DocumentRow::Bits(bits) => {
                let count: u32 = bits.iter().map(|byte| byte.count_ones()).sum();
                if count as usize >= MANY {
                    return Some(bits.to_vec());
                }
                let mut places = Vec::new();
                DocumentRow::Bits(bits).each(|place| places.push(place));
                DocumentRow::Places(places).written()
            }
            DocumentRow::Places(places) if places.is_empty() => None,
            DocumentRow::Places(places) => {
                Some(places.into_iter().flat_map(u16::to_be_bytes).collect())
            }
        }
    }

    /// Shows the places in order.
    fn each(&self, mut show: impl FnMut(u16)) {
        match self {
            DocumentRow::Places(places) => places.iter().copied().for_each(show),
            DocumentRow::Bits(bits) => {
                for (at, byte) in (0_u16..).step_by(8).zip(bits.iter()) {
                    let mut left = *byte;
                    while left != 0 {
                        // Below 8.
                        show(at + left.trailing_zeros() as u16);
                        left &= left - 1;
                    }
                }
            }
        }
    }
}

/// The documents, in their order, among which all are that satisfy these constraints.
pub(super) fn candidates(
    ctx: &Ctx<'_>,
    number: i64,
    constraints: &[Constraint],
) -> AwsResult<Vec<u32>> {
    let mut found: Option<Vec<u32>> = None;
    for constraint in constraints {
        if found.as_ref().is_some_and(|found| found.len() < FEW) {
            break;
        }
        let hashes = constraint.any_of.iter().flat_map(of_probe);
        let mut documents = Vec::new();
        let mut lists = 0;
        for hash in hashes {
            lists += 1;
            read(ctx, number, hash, &mut documents)?;
        }
        if lists > 1 {
            documents.sort_unstable();
            documents.dedup();
        }
        if let Some(found) = &found {
            documents.retain(|document| found.binary_search(document).is_ok());
        }
        found = Some(documents);
    }
    match found {
        Some(found) => Ok(found),
        None => {
            let mut all = Vec::new();
            read(ctx, number, ALL, &mut all)?;
            Ok(all)
        }
    }
}

/// So few documents are sooner looked at than narrowed further.
const FEW: usize = 32;

/// The documents that have a word in a field, among others perhaps.
pub(super) fn with_word(
    ctx: &Ctx<'_>,
    number: i64,
    field: &str,
    text: &str,
) -> AwsResult<Vec<u32>> {
    let mut documents = Vec::new();
    read(ctx, number, word(field, text), &mut documents)?;
    Ok(documents)
}

fn read(ctx: &Ctx<'_>, number: i64, hash: Hash, into: &mut Vec<u32>) -> AwsResult<()> {
    let mut statement = ctx.tx.prepare_cached(
        "SELECT chunk, documents FROM index_posting WHERE term = ?1 ORDER BY chunk",
    )?;
    let mut rows = statement.query([term(number, hash)])?;
    while let Some(row) = rows.next()? {
        let start = row.get::<_, u32>(0)? << CHUNK_BITS;
        let documents = row.get_ref(1)?.as_blob().map_err(rusqlite::Error::from)?;
        DocumentRow::read(documents).each(|place| into.push(start | u32::from(place)));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_row_holds_what_was_set_and_is_never_longer_than_its_bits(
            rounds in prop::collection::vec((0..4096_u16, 1..600_u16, any::<bool>()), 1..12)
        ) {
            let (mut expected, mut stored) = (BTreeSet::new(), Vec::new());
            for (start, count, present) in rounds {
                let mut row = DocumentRow::read(&stored);
                for place in (start..start + count).map(|place| place % 4096) {
                    row.set(place, present);
                    if present {
                        expected.insert(place);
                    } else {
                        expected.remove(&place);
                    }
                }
                stored = row.written().unwrap_or_default();
                prop_assert!(stored.len() <= 512);
                let mut found = Vec::new();
                DocumentRow::read(&stored).each(|place| found.push(place));
                prop_assert!(found.iter().eq(&expected));
            }
        }
    }

    #[test]
    fn a_document_is_found_by_its_fields_those_above_and_its_words() {
        let mut document = Document::new();
        document.add("a.b.c", "Two Words");
        document.add("n", -0.0);
        let hashes = hashes(&document);
        for hash in [
            ALL,
            exists("a"),
            exists("a.b"),
            exists("a.b.c"),
            word("a.b.c", "two"),
            word("a.b.c", "words"),
            number("n", 0.0),
        ] {
            assert!(hashes.binary_search(&hash).is_ok());
            assert!(hash < 1 << HASH_BITS);
        }
        // Nothing else beside the existence of `n`.
        assert_eq!(hashes.len(), 8);
    }
}
