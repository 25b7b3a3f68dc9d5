//! AND, OR and NOT over anything: the shape that whole queries and field groups share.

/// A Boolean expression over leaves.
///
/// A conjunction never stands directly in a conjunction, nor a disjunction in a disjunction: the
/// constructors merge them, so that parentheses which change nothing leave no trace.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Tree<L> {
    /// Something that is tested.
    Leaf(L),
    /// What is not so.
    Not(Box<Tree<L>>),
    /// All of them.
    And(Branches<L>),
    /// At least one of them.
    Or(Branches<L>),
}

/// The parts of a conjunction or disjunction: always two or more.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Branches<L>(Vec<Tree<L>>);

impl<L> std::ops::Deref for Branches<L> {
    type Target = [Tree<L>];

    fn deref(&self) -> &[Tree<L>] {
        &self.0
    }
}

impl<'a, L> IntoIterator for &'a Branches<L> {
    type Item = &'a Tree<L>;
    type IntoIter = std::slice::Iter<'a, Tree<L>>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<L> Tree<L> {
    /// All of the parts; nothing if there are none, the part itself if there is one.
    #[must_use]
    pub fn all(parts: impl IntoIterator<Item = Self>) -> Option<Self> {
        parts.into_iter().reduce(Self::and)
    }

    /// At least one of the parts; nothing if there are none, the part itself if there is one.
    #[must_use]
    pub fn any(parts: impl IntoIterator<Item = Self>) -> Option<Self> {
        parts.into_iter().reduce(Self::or)
    }

    /// Both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        let mut parts = self.conjuncts();
        parts.append(&mut other.conjuncts());
        Self::And(Branches(parts))
    }

    /// At least one of the two.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        let mut parts = self.disjuncts();
        parts.append(&mut other.disjuncts());
        Self::Or(Branches(parts))
    }

    /// The opposite.
    #[must_use]
    #[expect(
        clippy::should_implement_trait,
        reason = "and, or, not are the words of the language"
    )]
    pub fn not(self) -> Self {
        Self::Not(Box::new(self))
    }

    /// The parts that must all hold: those of a conjunction, else the tree itself.
    #[must_use]
    pub fn conjuncts(self) -> Vec<Self> {
        match self {
            Self::And(branches) => branches.0,
            other => vec![other],
        }
    }

    fn disjuncts(self) -> Vec<Self> {
        match self {
            Self::Or(branches) => branches.0,
            other => vec![other],
        }
    }

    /// The leaves, from left to right.
    pub fn leaves(&self) -> impl Iterator<Item = &L> {
        let mut open = vec![self];
        std::iter::from_fn(move || {
            loop {
                match open.pop()? {
                    Self::Leaf(leaf) => return Some(leaf),
                    Self::Not(inner) => open.push(inner),
                    Self::And(branches) | Self::Or(branches) => open.extend(branches.iter().rev()),
                }
            }
        })
    }

    /// The same shape with other leaves.
    #[must_use]
    pub fn map<M>(&self, leaf: &mut impl FnMut(&L) -> M) -> Tree<M> {
        match self {
            Self::Leaf(inner) => Tree::Leaf(leaf(inner)),
            Self::Not(inner) => Tree::Not(Box::new(inner.map(leaf))),
            Self::And(parts) => Tree::And(Branches(parts.iter().map(|p| p.map(leaf)).collect())),
            Self::Or(parts) => Tree::Or(Branches(parts.iter().map(|p| p.map(leaf)).collect())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn leaf(name: char) -> Tree<char> {
        Tree::Leaf(name)
    }

    #[test]
    fn a_conjunction_in_a_conjunction_is_one_conjunction() {
        let left = leaf('a').and(leaf('b')).and(leaf('c'));
        let right = leaf('a').and(leaf('b').and(leaf('c')));
        assert_eq!(left, right);
        assert!(matches!(left, Tree::And(parts) if parts.len() == 3));
        let mixed = leaf('a').and(leaf('b').or(leaf('c')));
        assert!(matches!(mixed, Tree::And(parts) if parts.len() == 2));
    }

    #[test]
    fn leaves_come_from_left_to_right() {
        let tree = leaf('a').or(leaf('b').not().and(leaf('c'))).and(leaf('d'));
        assert_eq!(tree.leaves().collect::<String>(), "abcd");
    }

    #[test]
    fn no_parts_are_no_tree_and_one_part_is_itself() {
        assert_eq!(Tree::<char>::all([]), None);
        assert_eq!(Tree::any([leaf('a')]), Some(leaf('a')));
    }
}
