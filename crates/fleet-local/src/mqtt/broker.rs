//! The broker of one server: takes messages and hands them to those who subscribe.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use rusqlite::Connection;
use tokio::sync::oneshot;

use super::end::End;
use super::kept::{self, Row};
use super::message::Message;
use super::packet::Options;
use super::scope::Scope;
use crate::clock;
use crate::error::AwsResult;
use crate::shared::Shared;

/// Tells when messages for persistent sessions are in the state; nothing where there are none.
pub(crate) type Stored = Option<oneshot::Receiver<AwsResult<()>>>;

/// The broker. Accounts and Regions do not hear each other.
#[derive(Debug, Default)]
pub(crate) struct Broker {
    scopes: RwLock<HashMap<String, Arc<Scope>>>,
    ids: AtomicU64,
    last_row: AtomicI64,
    /// Rates of a connection are not limited.
    pub(crate) unlimited: AtomicBool,
    /// What has gone out, for tests of those who publish.
    #[cfg(test)]
    heard: std::sync::Mutex<Vec<Message>>,
}

impl Broker {
    /// Hands messages of services to the subscribers of an account and Region, in order. `scope` is
    /// `account/region`. It never waits: it is called on the writer's thread after a commit, so that
    /// messages go out in the order of the commits. Whoever wants an operation's messages to survive
    /// its answer waits for what it gives.
    pub(crate) fn dispatch(shared: &Shared, scope: &str, messages: Vec<Message>) -> Stored {
        if messages.is_empty() {
            return None;
        }
        let broker = &shared.broker;
        #[cfg(test)]
        broker
            .heard
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .extend(messages.iter().cloned());
        let scope = broker.scope(scope);
        // Another process may have kept sessions on this state.
        if let Err(error) = scope.refresh(shared) {
            tracing::error!(message = %error.message, "persistent sessions cannot be read");
        }
        let mut rows = Vec::new();
        for message in messages {
            broker.route(shared, &scope, message, None, &mut rows);
        }
        broker.keep(shared, &scope, rows)
    }

    /// Hands a client's message to those who subscribe.
    pub(super) fn publish(
        shared: &Shared,
        scope: &Arc<Scope>,
        message: Message,
        from: u64,
    ) -> Stored {
        let mut rows = Vec::new();
        let broker = &shared.broker;
        broker.route(shared, scope, message, Some(from), &mut rows);
        broker.keep(shared, scope, rows)
    }

    fn route(
        &self,
        shared: &Shared,
        scope: &Scope,
        message: Message,
        from: Option<u64>,
        rows: &mut Vec<Row>,
    ) {
        let expires_ms = expires_ms(shared, &message);
        scope.route(
            &Arc::new(message),
            from,
            expires_ms,
            &|| self.next_row(),
            rows,
        );
    }

    /// Writes what the state has to keep.
    pub(super) fn keep(&self, shared: &Shared, scope: &Scope, rows: Vec<Row>) -> Stored {
        if rows.is_empty() {
            return None;
        }
        let name = Arc::clone(&scope.name);
        let written = shared.store.begin(move |tx| kept::keep(tx, &name, &rows));
        match written {
            Ok(written) => Some(written),
            Err(error) => {
                tracing::error!(message = %error.message, "messages cannot be kept");
                None
            }
        }
    }

    /// What is known of an account and Region.
    pub(super) fn scope(&self, name: &str) -> Arc<Scope> {
        let known = self
            .scopes
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .get(name)
            .cloned();
        known.unwrap_or_else(|| {
            let mut scopes = self.scopes.write().unwrap_or_else(PoisonError::into_inner);
            let made = scopes
                .entry(name.to_owned())
                .or_insert_with(|| Arc::new(Scope::new(name)));
            Arc::clone(made)
        })
    }

    /// A number that is unique in this process.
    pub(super) fn next_id(&self) -> u64 {
        self.ids.fetch_add(1, Ordering::Relaxed) + 1
    }

    /// A number for a message in the state: later ones are greater, in other processes as well, and
    /// unlike theirs.
    pub(super) fn next_row(&self) -> i64 {
        let now = clock::wall().as_microsecond() << 10 | i64::from(std::process::id() & 0x3ff);
        let next = |last: i64| Some(now.max(last + 1024));
        match self
            .last_row
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, next)
        {
            Ok(last) | Err(last) => now.max(last + 1024),
        }
    }

    /// Asks the connection of a client to end; says whether there is one.
    pub(crate) fn end(shared: &Shared, scope: &str, client_id: &str, why: End) -> bool {
        let session = shared.broker.scope(scope).client(client_id);
        session.is_some_and(|session| session.end(why))
    }

    /// The filters of a client's session with their QoS, connected or kept; `None` if it has none.
    pub(crate) fn filters(
        shared: &Shared,
        scope: &str,
        client_id: &str,
    ) -> AwsResult<Option<Vec<(String, u8)>>> {
        let scope = shared.broker.scope(scope);
        scope.refresh(shared)?;
        let session = scope.client(client_id);
        let filters = session.map(|session| session.subscriptions());
        let line = |(filter, options): (Arc<str>, Options)| (filter.to_string(), options.qos);
        Ok(filters.map(|filters| filters.into_iter().map(line).collect()))
    }

    /// Tells every connection that rights may have changed.
    pub(super) fn recheck(&self) {
        let scopes = self.scopes.read().unwrap_or_else(PoisonError::into_inner);
        for session in scopes.values().flat_map(|scope| scope.sessions()) {
            session.recheck();
        }
    }

    /// Asks every connection to end, because the server stops.
    pub(crate) fn stop(&self) {
        let scopes = self.scopes.read().unwrap_or_else(PoisonError::into_inner);
        for session in scopes.values().flat_map(|scope| scope.sessions()) {
            session.end(End::Stopping);
        }
    }

    /// Whether a message on a topic would reach somebody of an account and Region, a session that is
    /// away included; asked on the writer's thread by those whose messages cost something to make.
    /// "Yes" is always right, "no" is sure.
    pub(crate) fn has_subscriber(&self, scope: &str, topic: &str) -> bool {
        // In tests of those who publish, everybody listens.
        cfg!(test) || self.scope(scope).has_subscriber(topic)
    }

    /// Learns of persistent sessions that another process has kept on this state; before a
    /// transaction asks who subscribes.
    pub(crate) fn learn(shared: &Shared, tx: &Connection, scope: &str) -> AwsResult<()> {
        let scope = shared.broker.scope(scope);
        match scope.is_behind(tx)? {
            true => scope.refresh(shared),
            false => Ok(()),
        }
    }

    /// Takes what has gone out so far.
    #[cfg(test)]
    pub(crate) fn heard(&self) -> Vec<Message> {
        std::mem::take(&mut self.heard.lock().unwrap())
    }
}

/// When a message expires, on the virtual clock.
pub(super) fn expires_ms(shared: &Shared, message: &Message) -> Option<i64> {
    let lifetime_ms = i64::from(message.properties.message_expiry?) * 1000;
    let now = shared.store.read(|tx| Ok(clock::now(tx)?)).ok()?;
    Some(now.as_millisecond() + lifetime_ms)
}

/// Waits until messages are in the state.
pub(crate) async fn stored(stored: Stored) {
    let Some(written) = stored else {
        return;
    };
    match written.await {
        Ok(Ok(())) => {}
        Ok(Err(error)) => {
            tracing::error!(message = %error.message, "messages were not kept");
        }
        Err(_) => tracing::error!("messages were not kept: the writer has stopped"),
    }
}
