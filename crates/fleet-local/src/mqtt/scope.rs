//! What the broker knows of one account and Region: its clients and their subscriptions.

use std::collections::HashMap;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::Instant;

use rusqlite::Connection;

use super::kept::{self, Row};
use super::message::{Message, Qos};
use super::packet::{Options, Version};
use super::session::{Delivery, Pushed, Session};
use super::topic;
use super::tree::{Subscription, Tree};
use crate::error::AwsResult;
use crate::shared::Shared;

/// The clients and subscriptions of an account and Region.
#[derive(Debug)]
pub(super) struct Scope {
    /// `account/region`.
    pub(super) name: Arc<str>,
    clients: Mutex<HashMap<Arc<str>, Arc<Session>>>,
    tree: RwLock<Tree>,
    /// The changes of what the state keeps that are known here; see [`kept::changes`].
    known: AtomicI64,
    /// When client ids connected last, for as long as it limits them.
    recent: Mutex<HashMap<Arc<str>, Instant>>,
}

/// How often a client id may connect (AWS: once a second).
const CONNECT_EVERY: std::time::Duration = std::time::Duration::from_secs(1);

impl Scope {
    pub(super) fn new(name: &str) -> Scope {
        Scope {
            name: name.into(),
            clients: Mutex::default(),
            tree: RwLock::default(),
            known: AtomicI64::new(0),
            recent: Mutex::default(),
        }
    }

    fn clients(&self) -> MutexGuard<'_, HashMap<Arc<str>, Arc<Session>>> {
        self.clients.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The session of a client, connected or not.
    pub(super) fn client(&self, client_id: &str) -> Option<Arc<Session>> {
        self.clients().get(client_id).cloned()
    }

    /// All sessions, connected or not.
    pub(super) fn sessions(&self) -> Vec<Arc<Session>> {
        self.clients().values().cloned().collect()
    }

    /// Whether a client id connects too often.
    pub(super) fn connects_too_often(&self, client_id: &Arc<str>) -> bool {
        let now = Instant::now();
        let mut recent = self.recent.lock().unwrap_or_else(PoisonError::into_inner);
        if recent.len() > 4096 {
            recent.retain(|_, at| now.duration_since(*at) < CONNECT_EVERY);
        }
        let last = recent.insert(Arc::clone(client_id), now);
        last.is_some_and(|last| now.duration_since(last) < CONNECT_EVERY)
    }

    /// Gives a client id to a session and gives the one that had it. A session that is not the one
    /// before loses that one's subscriptions.
    pub(super) fn enter(&self, session: &Arc<Session>) -> Option<Arc<Session>> {
        let before = self
            .clients()
            .insert(Arc::clone(&session.client_id), Arc::clone(session));
        if let Some(before) = &before
            && before.id != session.id
        {
            self.unsubscribe_all(before);
        }
        before
    }

    /// Forgets a session, unless its client id has gone to another one.
    pub(super) fn leave(&self, session: &Session) {
        let mut clients = self.clients();
        if clients
            .get(&session.client_id)
            .is_some_and(|known| known.id == session.id)
        {
            clients.remove(&session.client_id);
        }
        drop(clients);
        self.unsubscribe_all(session);
    }

    fn unsubscribe_all(&self, session: &Session) {
        let subscriptions = session.subscriptions();
        if subscriptions.is_empty() {
            return;
        }
        let mut tree = self.tree.write().unwrap_or_else(PoisonError::into_inner);
        for (filter, _) in subscriptions {
            if let Ok(filter) = topic::filter(&filter) {
                tree.remove(filter.group, filter.filter, session);
            }
            session.unsubscribe(&filter);
        }
    }

    /// Subscribes a session and says whether the filter is new to it; `None` if it has too many.
    pub(super) fn subscribe(
        &self,
        session: &Arc<Session>,
        text: &Arc<str>,
        options: Options,
        most: usize,
    ) -> Option<bool> {
        let filter = topic::filter(text).ok()?;
        let is_new = session.subscribe(text, options, most)?;
        let subscription = Subscription {
            session: Arc::clone(session),
            options,
        };
        let mut tree = self.tree.write().unwrap_or_else(PoisonError::into_inner);
        tree.insert(filter.group, filter.filter, subscription);
        Some(is_new)
    }

    /// Unsubscribes a session and says whether it was subscribed.
    pub(super) fn unsubscribe(&self, session: &Session, text: &str) -> bool {
        if let Ok(filter) = topic::filter(text) {
            let mut tree = self.tree.write().unwrap_or_else(PoisonError::into_inner);
            tree.remove(filter.group, filter.filter, session);
        }
        session.unsubscribe(text)
    }

    /// Hands a message to those who subscribe, each client once; `from` is the session that
    /// published it. What the state has to keep is added to `rows`, numbered by `number`.
    pub(super) fn route(
        &self,
        message: &Arc<Message>,
        from: Option<u64>,
        expires_ms: Option<i64>,
        number: &dyn Fn() -> i64,
        rows: &mut Vec<Row>,
    ) {
        let tree = self.tree.read().unwrap_or_else(PoisonError::into_inner);
        let mut found = Vec::new();
        tree.find(&message.topic, &mut found);
        found.retain(|one| !(one.options.no_local && from == Some(one.session.id)));
        found.sort_by_key(|one| one.session.id);
        // Of several filters of a client, the highest QoS counts.
        for of_one in found.chunk_by(|one, other| one.session.id == other.session.id) {
            let granted = of_one.iter().any(|one| one.options.qos > 0);
            let as_published = of_one.iter().any(|one| one.options.retain_as_published);
            let qos = message.qos.min(Qos::at_least_once(granted));
            let retain = as_published && message.retain;
            deliver(
                &of_one[0].session,
                message,
                qos,
                retain,
                expires_ms,
                number,
                rows,
            );
        }
    }

    /// Whether a message on a topic would reach a session, connected or not.
    pub(super) fn has_subscriber(&self, topic: &str) -> bool {
        let tree = self.tree.read().unwrap_or_else(PoisonError::into_inner);
        tree.has(topic)
    }

    /// Whether the state may keep sessions that are not known here.
    pub(super) fn is_behind(&self, tx: &Connection) -> AwsResult<bool> {
        Ok(kept::changes(tx, &self.name)? != self.known.load(Ordering::Acquire))
    }

    /// Reads the sessions that the state keeps, if they have changed since, and forgets those that
    /// are not kept any more.
    pub(super) fn refresh(&self, shared: &Shared) -> AwsResult<()> {
        let changes = shared.store.read(|tx| kept::changes(tx, &self.name))?;
        if changes == self.known.load(Ordering::Acquire) {
            return Ok(());
        }
        let sessions = shared.store.read(|tx| {
            let mut found = Vec::new();
            for (client_id, version) in kept::sessions(tx, &self.name)? {
                let subscriptions = kept::subscriptions(tx, &self.name, &client_id)?;
                found.push((client_id, version, subscriptions));
            }
            Ok(found)
        })?;
        for known in self.sessions() {
            let kept = sessions.iter().any(|(id, version, _)| {
                *id == known.client_id && *version == known.version && known.kept
            });
            if !kept && !known.is_connected() {
                self.leave(&known);
            }
        }
        for (client_id, version, subscriptions) in sessions {
            self.restore(shared, &client_id, version, &subscriptions);
        }
        self.known.store(changes, Ordering::Release);
        Ok(())
    }

    /// Makes a session that the state keeps, if it is not known, and its subscriptions.
    fn restore(
        &self,
        shared: &Shared,
        client_id: &Arc<str>,
        version: Version,
        subscriptions: &[(Arc<str>, Options)],
    ) {
        let session = match self.client(client_id) {
            // Whoever is connected knows best.
            Some(known) if known.is_connected() => return,
            Some(known) => known,
            None => {
                let id = shared.broker.next_id();
                let session = Session::new(id, Arc::clone(client_id), version, true);
                let session = Arc::new(session);
                self.enter(&session);
                session
            }
        };
        self.resubscribe(&session, subscriptions);
    }

    /// Gives a session exactly these subscriptions.
    pub(super) fn resubscribe(&self, session: &Arc<Session>, wanted: &[(Arc<str>, Options)]) {
        for (filter, _) in session.subscriptions() {
            if !wanted.iter().any(|(known, _)| *known == filter) {
                self.unsubscribe(session, &filter);
            }
        }
        for (filter, options) in wanted {
            self.subscribe(session, filter, *options, usize::MAX);
        }
    }
}

/// Hands a message to one session. Messages of QoS 1 for a session that is kept go to the state.
pub(super) fn deliver(
    session: &Arc<Session>,
    message: &Arc<Message>,
    qos: Qos,
    retain: bool,
    expires_ms: Option<i64>,
    number: &dyn Fn() -> i64,
    rows: &mut Vec<Row>,
) -> Pushed {
    let row = (session.kept && qos == Qos::AtLeastOnce).then(number);
    let pushed = session.push(Delivery {
        message: Arc::clone(message),
        qos,
        retain,
        expires_ms,
        row,
        again: false,
        direct: false,
    });
    if let Some(id) = row {
        rows.push(Row {
            client_id: Arc::clone(&session.client_id),
            id,
            message: Arc::clone(message),
            retain,
            expires_ms,
        });
    }
    pushed
}
