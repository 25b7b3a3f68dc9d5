//! The tree of subscriptions: finds those whose filter matches a topic, whatever their number.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::packet::Options;
use super::session::Session;

/// A subscription of a session.
#[derive(Debug, Clone)]
pub(super) struct Subscription {
    pub(super) session: Arc<Session>,
    pub(super) options: Options,
}

/// All subscriptions of an account and Region, by the levels of their filters.
#[derive(Debug, Default)]
pub(super) struct Tree {
    root: Node,
}

#[derive(Debug, Default)]
struct Node {
    levels: HashMap<Box<str>, Node>,
    /// Below a `+`.
    any: Option<Box<Node>>,
    /// Filters that end here.
    here: Subscribers,
    /// Filters that end with a `#` here.
    below: Option<Box<Subscribers>>,
}

#[derive(Debug, Default)]
struct Subscribers {
    each: Vec<Subscription>,
    #[expect(
        clippy::box_collection,
        reason = "few nodes have groups, and a node should be small"
    )]
    groups: Option<Box<Vec<Group>>>,
}

/// The members of a shared subscription, of whom one gets each message.
#[derive(Debug)]
struct Group {
    name: Box<str>,
    members: Vec<Subscription>,
    turn: AtomicUsize,
}

impl Tree {
    /// Adds a subscription, in the place of the one that the session had for the filter.
    pub(super) fn insert(&mut self, group: Option<&str>, filter: &str, subscription: Subscription) {
        let mut node = &mut self.root;
        for level in filter.split('/') {
            node = match level {
                "#" => {
                    return node
                        .below
                        .get_or_insert_default()
                        .insert(group, subscription);
                }
                "+" => node.any.get_or_insert_default(),
                _ => node.levels.entry(level.into()).or_default(),
            };
        }
        node.here.insert(group, subscription);
    }

    /// Takes a session's subscription away, and what of the tree nobody needs any more.
    pub(super) fn remove(&mut self, group: Option<&str>, filter: &str, session: &Session) {
        let levels: Vec<&str> = filter.split('/').collect();
        self.root.remove(&levels, group, session);
    }

    /// Gives those who subscribe to a topic, a session as often as it has filters that match; of a
    /// group one member, those who are connected in turn.
    pub(super) fn find<'t>(&'t self, topic: &str, found: &mut Vec<&'t Subscription>) {
        // A wildcard at the beginning matches no reserved topic.
        let reserved = topic.starts_with('$');
        self.root.find(Some(topic), reserved, found);
    }

    /// Whether anybody subscribes to a topic.
    pub(super) fn has(&self, topic: &str) -> bool {
        self.root.has(Some(topic), topic.starts_with('$'))
    }
}

impl Node {
    fn remove(&mut self, levels: &[&str], group: Option<&str>, session: &Session) {
        match levels {
            [] => self.here.remove(group, session),
            ["#", ..] => {
                if let Some(below) = &mut self.below {
                    below.remove(group, session);
                    if below.is_empty() {
                        self.below = None;
                    }
                }
            }
            ["+", rest @ ..] => {
                if let Some(any) = &mut self.any {
                    any.remove(rest, group, session);
                    if any.is_empty() {
                        self.any = None;
                    }
                }
            }
            [level, rest @ ..] => {
                if let Some(node) = self.levels.get_mut(*level) {
                    node.remove(rest, group, session);
                    if node.is_empty() {
                        self.levels.remove(*level);
                    }
                }
            }
        }
    }

    fn is_empty(&self) -> bool {
        self.levels.is_empty() && self.any.is_none() && self.below.is_none() && self.here.is_empty()
    }

    fn find<'t>(&'t self, rest: Option<&str>, reserved: bool, found: &mut Vec<&'t Subscription>) {
        let Some(topic) = rest else {
            return self.here.find(found);
        };
        let (level, rest) = match topic.split_once('/') {
            Some((level, rest)) => (level, Some(rest)),
            None => (topic, None),
        };
        if let Some(node) = self.levels.get(level) {
            node.find(rest, false, found);
        }
        if reserved {
            return;
        }
        if let Some(any) = &self.any {
            any.find(rest, false, found);
        }
        if let Some(below) = &self.below {
            below.find(found);
        }
    }
}

impl Node {
    /// As [`Node::find`] goes, without taking anybody's turn.
    fn has(&self, rest: Option<&str>, reserved: bool) -> bool {
        let Some(topic) = rest else {
            return !self.here.is_empty();
        };
        let (level, rest) = match topic.split_once('/') {
            Some((level, rest)) => (level, Some(rest)),
            None => (topic, None),
        };
        let has = |node: &Node| node.has(rest, false);
        self.levels.get(level).is_some_and(has)
            || (!reserved && (self.below.is_some() || self.any.as_deref().is_some_and(has)))
    }
}

impl Subscribers {
    fn insert(&mut self, group: Option<&str>, subscription: Subscription) {
        let list = match group {
            None => &mut self.each,
            Some(name) => {
                let groups = self.groups.get_or_insert_default();
                let at = groups.iter().position(|group| *group.name == *name);
                let at = at.unwrap_or_else(|| {
                    groups.push(Group {
                        name: name.into(),
                        members: Vec::new(),
                        turn: AtomicUsize::new(0),
                    });
                    groups.len() - 1
                });
                &mut groups[at].members
            }
        };
        let same = |known: &&mut Subscription| known.session.id == subscription.session.id;
        match list.iter_mut().find(same) {
            Some(known) => *known = subscription,
            None => list.push(subscription),
        }
    }

    fn remove(&mut self, group: Option<&str>, session: &Session) {
        let other = |known: &Subscription| known.session.id != session.id;
        match (group, &mut self.groups) {
            (None, _) => {
                if let Some(at) = self.each.iter().position(|known| !other(known)) {
                    self.each.swap_remove(at);
                }
            }
            (Some(name), Some(groups)) => {
                for group in groups.iter_mut().filter(|group| *group.name == *name) {
                    group.members.retain(other);
                }
                groups.retain(|group| !group.members.is_empty());
                if groups.is_empty() {
                    self.groups = None;
                }
            }
            (Some(_), None) => {}
        }
    }

    fn is_empty(&self) -> bool {
        self.each.is_empty() && self.groups.is_none()
    }

    fn find<'t>(&'t self, found: &mut Vec<&'t Subscription>) {
        found.extend(&self.each);
        for group in self.groups.iter().flat_map(|groups| groups.iter()) {
            let turn = group.turn.fetch_add(1, Ordering::Relaxed);
            let member = |at: usize| &group.members[(turn + at) % group.members.len()];
            let mut in_turn = (0..group.members.len()).map(member);
            let connected = in_turn.find(|member| member.session.is_connected());
            found.push(connected.unwrap_or_else(|| member(0)));
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::mqtt::packet::{RetainHandling, Version};
    use crate::mqtt::topic::captures;

    fn subscription(id: u64) -> Subscription {
        Subscription {
            session: Arc::new(Session::new(id, "client".into(), Version::V5, false)),
            options: Options {
                qos: 1,
                no_local: false,
                retain_as_published: false,
                retain_handling: RetainHandling::Always,
            },
        }
    }

    fn ids(tree: &Tree, topic: &str) -> Vec<u64> {
        let mut found = Vec::new();
        tree.find(topic, &mut found);
        let mut ids: Vec<u64> = found.iter().map(|found| found.session.id).collect();
        ids.sort_unstable();
        ids
    }

    #[test]
    fn a_group_gets_each_message_once_in_turn() {
        let mut tree = Tree::default();
        let (one, two) = (subscription(1), subscription(2));
        tree.insert(Some("g"), "a/#", one.clone());
        tree.insert(Some("g"), "a/#", two.clone());
        tree.insert(None, "a/#", subscription(3));
        for session in [&one.session, &two.session] {
            session.connect(1, None, None);
        }
        let turns: Vec<_> = (0..4).map(|_| ids(&tree, "a/b")).collect();
        assert_eq!(turns, [[1, 3], [2, 3], [1, 3], [2, 3]]);
        two.session.disconnect(1);
        assert_eq!(ids(&tree, "a/b"), [1, 3]);
        assert_eq!(ids(&tree, "a/b"), [1, 3]);
        tree.remove(Some("g"), "a/#", &one.session);
        assert_eq!(ids(&tree, "a/b"), [2, 3]);
    }

    #[test]
    fn wildcards_at_the_beginning_match_no_reserved_topic() {
        let mut tree = Tree::default();
        for (id, filter) in [(1, "#"), (2, "+/events/x"), (3, "$aws/#"), (4, "$aws/+/x")] {
            tree.insert(None, filter, subscription(id));
        }
        assert_eq!(ids(&tree, "$aws/events/x"), [3, 4]);
        assert_eq!(ids(&tree, "a/events/x"), [1, 2]);
    }

    proptest! {
        /// The tree finds what level by level comparison finds, and is empty at the end.
        #[test]
        fn the_tree_finds_what_each_filter_matches(
            filters in proptest::collection::vec("([ab+]|)(/([ab+]|)){0,3}(/#)?", 1..12),
            topics in proptest::collection::vec("([ab]|)(/([ab]|)){0,4}", 1..12),
        ) {
            let mut tree = Tree::default();
            let made: Vec<_> = filters.iter().zip(0..).map(|(filter, id)| {
                let made = subscription(id);
                tree.insert(None, filter, made.clone());
                made.session
            }).collect();
            for topic in &topics {
                let expected: Vec<u64> = filters.iter().zip(0..)
                    .filter(|(filter, _)| captures(filter, topic).is_some())
                    .map(|(_, id)| id)
                    .collect();
                prop_assert_eq!(ids(&tree, topic), expected, "{}", topic);
            }
            for (filter, session) in filters.iter().zip(&made) {
                tree.remove(None, filter, session);
            }
            prop_assert!(tree.root.is_empty());
        }
    }
}
