//! The things of a plan, five bytes each: which there are, what they have, and how they looked.

use std::collections::BTreeMap;

use fleet_core::name::{ShadowName, ThingName, ThingPrefix};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use fleet_core::port::things::Thing;

/// How many things one block holds.
const BLOCK: u32 = 256;

const THERE: u8 = 1;
const CLASSIC: u8 = 2;
const PACKAGE: u8 = 4;

/// What the name of an attribute begins with that a thing gets while its last certificate is deleted, so
/// that an interrupted cleanup finds the certificate again. The certificate's id follows.
pub(super) const MARKER: &str = "fleetctl-cleanup:";

/// How a thing looked when the plan was made: a hash of its type and its attributes. A thing that
/// looks different has been changed or made anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Look(u32);

impl Look {
    /// The look of a thing.
    #[must_use]
    pub fn of(thing: &Thing) -> Self {
        let mut hash = Sha256::new();
        let mut add = |text: &str| {
            hash.update(text.len().to_be_bytes());
            hash.update(text);
        };
        add(thing.thing_type.as_ref().map_or("", |t| t.as_str()));
        for (key, value) in &thing.attributes {
            if !key.starts_with(MARKER) {
                add(key);
                add(value);
            }
        }
        let hash = hash.finalize();
        Self(u32::from_be_bytes([hash[0], hash[1], hash[2], hash[3]]))
    }
}

/// What of a thing is deleted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PlannedThing {
    /// How it looked.
    pub look: Look,
    /// Whether it has a classic shadow.
    #[serde(default)]
    pub classic_shadow: bool,
    /// Whether it has a `$package` shadow.
    #[serde(default)]
    pub package_shadow: bool,
    /// Its other named shadows.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub named_shadows: Vec<ShadowName>,
}

impl PlannedThing {
    /// The names of its shadows; `None` is the classic one.
    pub fn shadows(&self) -> impl Iterator<Item = Option<ShadowName>> + '_ {
        let classic = self.classic_shadow.then_some(None);
        let package = self.package_shadow.then(|| Some(ShadowName::package()));
        let named = self.named_shadows.iter().cloned().map(Some);
        classic.into_iter().chain(package).chain(named)
    }
}

/// Things with consecutive numbers.
#[derive(Clone)]
struct Block {
    flags: [u8; BLOCK as usize],
    looks: [u32; BLOCK as usize],
}

/// A set of things. Those with the prefix and a number take five bytes each.
#[derive(Clone)]
pub struct ThingSet {
    prefix: ThingPrefix,
    blocks: BTreeMap<u32, Box<Block>>,
    /// Things with other names.
    named: BTreeMap<ThingName, PlannedThing>,
    /// The other named shadows of numbered things, which are few.
    shadows: BTreeMap<u32, Vec<ShadowName>>,
    count: u64,
}

/// A line of a plan file about things.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum ThingLine {
    /// Things with consecutive numbers: one flag and one look each.
    Things {
        from: u32,
        flags: Vec<u8>,
        looks: Vec<u32>,
    },
    /// Other named shadows of a numbered thing.
    Shadows { number: u32, names: Vec<ShadowName> },
    /// A thing with another name.
    Thing {
        name: ThingName,
        #[serde(flatten)]
        thing: PlannedThing,
    },
}

impl ThingSet {
    /// No things.
    #[must_use]
    pub(crate) fn empty(prefix: ThingPrefix) -> Self {
        Self {
            prefix,
            blocks: BTreeMap::new(),
            named: BTreeMap::new(),
            shadows: BTreeMap::new(),
            count: 0,
        }
    }

    /// Adds a thing. One that is in is replaced.
    pub(crate) fn insert(&mut self, name: &ThingName, thing: PlannedThing) {
        let Some(number) = self.prefix.number(name.as_str()) else {
            self.count += u64::from(self.named.insert(name.clone(), thing).is_none());
            return;
        };
        let block = self.blocks.entry(number / BLOCK).or_insert_with(|| {
            Box::new(Block {
                flags: [0; BLOCK as usize],
                looks: [0; BLOCK as usize],
            })
        });
        let at = (number % BLOCK) as usize;
        self.count += u64::from(block.flags[at] & THERE == 0);
        block.flags[at] = flags(&thing);
        block.looks[at] = thing.look.0;
        if thing.named_shadows.is_empty() {
            self.shadows.remove(&number);
        } else {
            self.shadows.insert(number, thing.named_shadows);
        }
    }

    /// What is known of a thing, if it is in.
    #[must_use]
    pub fn get(&self, name: &ThingName) -> Option<PlannedThing> {
        match self.prefix.number(name.as_str()) {
            Some(number) => {
                let block = self.blocks.get(&(number / BLOCK))?;
                self.numbered(block, number)
            }
            None => self.named.get(name).cloned(),
        }
    }

    /// Whether a thing is in.
    #[must_use]
    pub fn contains(&self, name: &ThingName) -> bool {
        match self.prefix.number(name.as_str()) {
            Some(number) => self
                .blocks
                .get(&(number / BLOCK))
                .is_some_and(|block| block.flags[(number % BLOCK) as usize] & THERE != 0),
            None => self.named.contains_key(name),
        }
    }

    /// How many things there are.
    #[must_use]
    pub fn len(&self) -> u64 {
        self.count
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// The things: numbered ones in the order of their numbers, then the others by name.
    pub fn iter(&self) -> impl Iterator<Item = (ThingName, PlannedThing)> + '_ {
        let numbered = self.blocks.iter().flat_map(move |(index, block)| {
            (0..BLOCK).filter_map(move |at| {
                let number = index.checked_mul(BLOCK)?.checked_add(at)?;
                let thing = self.numbered(block, number)?;
                Some((self.prefix.thing(number), thing))
            })
        });
        let named = self.named.iter();
        numbered.chain(named.map(|(name, thing)| (name.clone(), thing.clone())))
    }

    fn numbered(&self, block: &Block, number: u32) -> Option<PlannedThing> {
        let at = (number % BLOCK) as usize;
        let flags = block.flags[at];
        (flags & THERE != 0).then(|| PlannedThing {
            look: Look(block.looks[at]),
            classic_shadow: flags & CLASSIC != 0,
            package_shadow: flags & PACKAGE != 0,
            named_shadows: self.shadows.get(&number).cloned().unwrap_or_default(),
        })
    }

    /// The lines of a plan file.
    pub(super) fn lines(&self) -> impl Iterator<Item = ThingLine> + '_ {
        let things = self.blocks.iter().map(|(index, block)| ThingLine::Things {
            from: index.saturating_mul(BLOCK),
            flags: block.flags.to_vec(),
            looks: block.looks.to_vec(),
        });
        let shadows = self
            .shadows
            .iter()
            .map(|(number, names)| ThingLine::Shadows {
                number: *number,
                names: names.clone(),
            });
        let named = self.named.iter().map(|(name, thing)| ThingLine::Thing {
            name: name.clone(),
            thing: thing.clone(),
        });
        things.chain(shadows).chain(named)
    }

    /// Adds what a line of a plan file says. Tells whether it can be right.
    pub(super) fn add(&mut self, line: ThingLine) -> bool {
        match line {
            ThingLine::Things { from, flags, looks } => {
                if flags.len() != looks.len() || flags.len() > BLOCK as usize {
                    return false;
                }
                for (at, (flags, look)) in (0_u32..).zip(flags.into_iter().zip(looks)) {
                    if flags & THERE == 0 {
                        continue;
                    }
                    let Some(number) = from.checked_add(at).filter(|number| *number > 0) else {
                        return false;
                    };
                    let thing = PlannedThing {
                        look: Look(look),
                        classic_shadow: flags & CLASSIC != 0,
                        package_shadow: flags & PACKAGE != 0,
                        named_shadows: Vec::new(),
                    };
                    self.insert(&self.prefix.thing(number), thing);
                }
                true
            }
            ThingLine::Shadows { number, names } => {
                let name = self.prefix.thing(number);
                let Some(thing) = self.get(&name) else {
                    return false;
                };
                let named_shadows = names;
                self.insert(
                    &name,
                    PlannedThing {
                        named_shadows,
                        ..thing
                    },
                );
                true
            }
            ThingLine::Thing { name, thing } => {
                self.insert(&name, thing);
                true
            }
        }
    }
}

fn flags(thing: &PlannedThing) -> u8 {
    THERE | (u8::from(thing.classic_shadow) * CLASSIC) | (u8::from(thing.package_shadow) * PACKAGE)
}

impl PartialEq for ThingSet {
    fn eq(&self, other: &Self) -> bool {
        self.prefix == other.prefix && self.count == other.count && self.iter().eq(other.iter())
    }
}

impl std::fmt::Debug for ThingSet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn thing() -> impl Strategy<Value = PlannedThing> {
        let names = proptest::collection::vec("[a-z]{1,8}", 0..3);
        (any::<u32>(), any::<bool>(), any::<bool>(), names).prop_map(
            |(look, classic_shadow, package_shadow, names)| PlannedThing {
                look: Look(look),
                classic_shadow,
                package_shadow,
                named_shadows: names.iter().map(|name| name.parse().unwrap()).collect(),
            },
        )
    }

    fn name() -> impl Strategy<Value = ThingName> {
        prop_oneof![
            (1..2000_u32).prop_map(|number| ThingPrefix::default().thing(number)),
            Just(ThingPrefix::default().thing(u32::MAX)),
            "vehicle-US-sedan-[0-9]{1,3}".prop_map(|name| name.parse().unwrap()),
        ]
    }

    proptest! {
        #[test]
        fn a_set_holds_what_was_put_in(things in proptest::collection::btree_map(name(), thing(), 0..50)) {
            let mut set = ThingSet::empty(ThingPrefix::default());
            for (name, thing) in &things {
                set.insert(name, thing.clone());
            }
            prop_assert_eq!(set.len(), things.len() as u64);
            let mut all: Vec<_> = set.iter().collect();
            all.sort_by(|a, b| a.0.cmp(&b.0));
            prop_assert_eq!(all, things.clone().into_iter().collect::<Vec<_>>());
            let mut read = ThingSet::empty(ThingPrefix::default());
            for line in set.lines() {
                let text = serde_json::to_string(&line).unwrap();
                prop_assert!(read.add(serde_json::from_str(&text).unwrap()));
            }
            prop_assert_eq!(read, set);
        }
    }

    #[test]
    fn a_thing_looks_different_when_type_or_attributes_change_and_not_by_our_marker() {
        let plain = Thing {
            name: "Vehicle-VIN-001".parse().unwrap(),
            thing_type: Some("SedanVehicle".parse().unwrap()),
            attributes: [("a".to_owned(), "bc".to_owned())].into(),
            version: 1,
        };
        let look = Look::of(&plain);
        let mut marked = plain.clone();
        let key = format!("{MARKER}ab");
        marked.attributes.insert(key, "detached".to_owned());
        marked.version = 2;
        assert_eq!(Look::of(&marked), look);
        let mut moved = plain.clone();
        moved.attributes = [("ab".to_owned(), "c".to_owned())].into();
        assert_ne!(Look::of(&moved), look);
        let mut untyped = plain;
        untyped.thing_type = None;
        assert_ne!(Look::of(&untyped), look);
    }
}
