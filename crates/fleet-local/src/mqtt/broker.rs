//! The broker of one server: takes messages and hands them to those who subscribe.

use super::message::Message;

/// The broker. Accounts and Regions do not hear each other.
#[derive(Debug, Default)]
pub(crate) struct Broker {
    /// What has gone out, for tests of those who publish.
    #[cfg(test)]
    heard: std::sync::Mutex<Vec<Message>>,
}

impl Broker {
    /// Hands messages to the subscribers of an account and Region, in order. `scope` is
    /// `account/region`. It never waits: it is called on the writer's thread after a commit, so that
    /// messages go out in the order of the commits.
    pub(crate) fn dispatch(&self, _scope: &str, _messages: Vec<Message>) {
        #[cfg(test)]
        self.heard
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
            .extend(_messages);
    }

    /// Whether a message on a topic would reach somebody of an account and Region, a session that is
    /// away included; asked on the writer's thread by those whose messages cost something to make.
    /// "Yes" is always right, "no" must be sure.
    pub(crate) fn has_subscriber(&self, _scope: &str, _topic: &str) -> bool {
        true
    }

    /// Takes what has gone out so far.
    #[cfg(test)]
    pub(crate) fn heard(&self) -> Vec<Message> {
        std::mem::take(&mut self.heard.lock().unwrap())
    }
}
