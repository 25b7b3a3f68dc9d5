//! A set of device numbers, one bit each: 125 KB for a million devices.

use std::ops::RangeInclusive;

/// A set of numbers from 1 to a limit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NumberSet {
    words: Vec<u64>,
    limit: u32,
    count: u32,
}

impl NumberSet {
    /// No number, of those from 1 to `limit`.
    #[must_use]
    pub(crate) fn empty(limit: u32) -> Self {
        Self {
            words: vec![0; limit as usize / 64 + 1],
            limit,
            count: 0,
        }
    }

    /// Every number from 1 to `limit`.
    #[must_use]
    pub(crate) fn full(limit: u32) -> Self {
        let mut all = Self::empty(limit);
        all.insert_all(1..=limit);
        all
    }

    /// Adds a number; one beyond the limit is not added. Tells whether it is new.
    pub(crate) fn insert(&mut self, number: u32) -> bool {
        if number == 0 || number > self.limit {
            return false;
        }
        let (word, bit) = place(number);
        let new = self.words.get_mut(word).is_some_and(|word| {
            let new = *word & bit == 0;
            *word |= bit;
            new
        });
        self.count += u32::from(new);
        new
    }

    /// Adds a range of numbers.
    pub(crate) fn insert_all(&mut self, range: RangeInclusive<u32>) {
        for number in range.start().max(&1).to_owned()..=*range.end().min(&self.limit) {
            self.insert(number);
        }
    }

    /// Takes a number out. Tells whether it was in.
    pub(crate) fn remove(&mut self, number: u32) -> bool {
        let (word, bit) = place(number);
        let was = self.words.get_mut(word).is_some_and(|word| {
            let was = *word & bit != 0;
            *word &= !bit;
            was
        });
        self.count -= u32::from(was);
        was
    }

    /// Whether a number is in.
    #[must_use]
    pub fn contains(&self, number: u32) -> bool {
        let (word, bit) = place(number);
        self.words.get(word).is_some_and(|word| word & bit != 0)
    }

    /// How many numbers are in.
    #[must_use]
    pub fn len(&self) -> u32 {
        self.count
    }

    /// Whether no number is in.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// The numbers, from the smallest.
    pub fn iter(&self) -> impl Iterator<Item = u32> + '_ {
        (1..=self.limit).filter(|number| self.contains(*number))
    }

    /// The numbers as the longest ranges, from the smallest.
    pub fn ranges(&self) -> impl Iterator<Item = RangeInclusive<u32>> + '_ {
        let mut from = 1;
        std::iter::from_fn(move || {
            let first = (from..=self.limit).find(|number| self.contains(*number))?;
            let last = (first..=self.limit)
                .take_while(|number| self.contains(*number))
                .last()?;
            from = last.saturating_add(1);
            Some(first..=last)
        })
    }
}

fn place(number: u32) -> (usize, u64) {
    (number as usize / 64, 1 << (number % 64))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn ranges_are_as_long_as_they_can_be() {
        let mut set = NumberSet::empty(200);
        for number in [1, 2, 3, 63, 64, 65, 200] {
            set.insert(number);
        }
        let ranges: Vec<_> = set.ranges().collect();
        assert_eq!(ranges, [1..=3, 63..=65, 200..=200]);
        assert_eq!(NumberSet::full(200).ranges().collect::<Vec<_>>(), [1..=200]);
        assert_eq!(NumberSet::empty(200).ranges().count(), 0);
    }

    #[test]
    fn numbers_out_of_range_are_not_taken() {
        let mut set = NumberSet::empty(10);
        assert!(!set.insert(0) && !set.insert(11) && set.is_empty());
        set.insert_all(0..=50);
        assert_eq!(set.len(), 10);
    }

    proptest! {
        #[test]
        fn it_is_a_set(changes in proptest::collection::vec((any::<bool>(), 1_u32..300), 0..200)) {
            let mut set = NumberSet::empty(256);
            let mut reference = BTreeSet::new();
            for (add, number) in changes {
                if add {
                    prop_assert_eq!(set.insert(number), number <= 256 && reference.insert(number));
                } else {
                    prop_assert_eq!(set.remove(number), reference.remove(&number));
                }
            }
            prop_assert_eq!(set.iter().collect::<BTreeSet<_>>(), reference.clone());
            prop_assert_eq!(set.len() as usize, reference.len());
            let from_ranges: BTreeSet<_> = set.ranges().flatten().collect();
            prop_assert_eq!(from_ranges, reference);
        }
    }
}
