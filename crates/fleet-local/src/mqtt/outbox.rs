//! Messages that go out when the transaction that says them has been committed, and only then.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use super::message::Message;

/// What one transaction has to say, in order. A transaction that fails says nothing.
#[derive(Debug, Default)]
pub(crate) struct Outbox {
    messages: RefCell<Vec<Message>>,
    /// What things had to do before the transaction changed it, for what is said at its end.
    pub(crate) before: RefCell<BTreeMap<String, Vec<i64>>>,
    /// The broker was told to look at who subscribes.
    pub(crate) looked: Cell<bool>,
}

impl Outbox {
    pub(crate) fn push(&self, message: Message) {
        self.messages.borrow_mut().push(message);
    }

    /// How much has been said so far, for [`Outbox::forget_after`].
    pub(crate) fn len(&self) -> usize {
        self.messages.borrow().len()
    }

    /// Takes back what was said after a moment, because it was rolled back.
    pub(crate) fn forget_after(&self, len: usize) {
        self.messages.borrow_mut().truncate(len);
    }

    pub(crate) fn into_messages(self) -> Vec<Message> {
        self.messages.into_inner()
    }
}
