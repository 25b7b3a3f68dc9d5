//! A route: an operation, how it is reached, and the function that carries it out.

use std::sync::Arc;

use bytes::Bytes;
use futures::future::BoxFuture;
use http::HeaderMap;
use jiff::Timestamp;
use rusqlite::Connection;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::auth::Caller;
use crate::auth::payload::Payload;
use crate::clock;
use crate::due;
use crate::error::{AwsError, AwsResult};
use crate::mqtt::broker::{self, Broker};
use crate::mqtt::message::Message;
use crate::mqtt::outbox::Outbox;
use crate::reply::Reply;
use crate::shared::Shared;

/// One built operation. The tables of all resources are gathered in [`crate::routes`].
pub(crate) struct Route {
    pub(crate) method: &'static str,
    pub(crate) path: &'static str,
    pub(crate) operation: &'static str,
    pub(crate) handler: Handler,
}

/// What an operation needs of the fleet index.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    /// It looks at documents.
    Documents,
    /// It looks at members of groups, which follow the index only where there are dynamic groups.
    Members,
}

/// How an operation runs.
#[derive(Clone, Copy)]
pub(crate) enum Handler {
    /// On a reading connection; it cannot change the state.
    Read(fn(&Ctx<'_>, Input) -> AwsResult<Reply>),
    /// In a transaction of its own; an error leaves nothing behind.
    Write(fn(&Ctx<'_>, Input) -> AwsResult<Reply>),
    /// After the fleet index has been brought up to date with everything answered before.
    Indexed(Need, &'static Handler),
    /// With the body as a stream, for objects of any size.
    Stream(fn(StreamCall) -> BoxFuture<'static, AwsResult<Reply>>),
}

impl Handler {
    /// Whether the operation may change the state, for the access log.
    pub(crate) fn mutates(self, method: &str) -> bool {
        match self {
            Handler::Read(_) => false,
            Handler::Write(_) => true,
            Handler::Indexed(_, inner) => inner.mutates(method),
            Handler::Stream(_) => method != "GET" && method != "HEAD",
        }
    }
}

/// What an operation may look at: its transaction, the virtual now, the caller, the settings.
pub(crate) struct Ctx<'a> {
    pub(crate) tx: &'a Connection,
    pub(crate) now: Timestamp,
    pub(crate) caller: &'a Caller,
    pub(crate) shared: &'a Shared,
    /// What it has to say; see [`Ctx::publish`].
    pub(crate) outbox: &'a Outbox,
}

impl Ctx<'_> {
    /// Runs a read on one snapshot of the state, in which everything due has been carried out.
    pub(crate) async fn read<T>(
        shared: &Arc<Shared>,
        caller: &Caller,
        job: impl FnOnce(&Ctx<'_>) -> AwsResult<T>,
    ) -> AwsResult<T> {
        let mut job = Some(job);
        loop {
            let outcome = shared
                .store
                .read(|tx| Ctx::settled(shared, caller, tx, &Outbox::default(), &mut job))?;
            match outcome {
                Some(outcome) => return Ok(outcome),
                None => due::settle(shared).await?,
            }
        }
    }

    /// Runs a write in a transaction of its own, after everything due has been carried out. What it
    /// publishes goes out once it has been committed, in the order of the commits.
    pub(crate) async fn write<T: Send + 'static>(
        shared: &Arc<Shared>,
        caller: &Arc<Caller>,
        job: impl FnOnce(&Ctx<'_>) -> AwsResult<T> + Send + 'static,
    ) -> AwsResult<T> {
        let mut waiting = Some(job);
        loop {
            let (of_job, caller) = (Arc::clone(shared), Arc::clone(caller));
            let scope = caller.scope.clone();
            let work = move |tx: &Connection| {
                let outbox = Outbox::default();
                let outcome = Ctx::settled(&of_job, &caller, tx, &outbox, &mut waiting)?;
                Ok((outcome, waiting, outbox))
            };
            let of_commit = Arc::clone(shared);
            let committed = move |(outcome, waiting, outbox): (_, _, Outbox)| {
                let stored = Broker::dispatch(&of_commit, &scope, outbox.into_messages());
                (outcome, waiting, stored)
            };
            match shared.store.write_then(work, committed).await? {
                (Some(outcome), _, stored) => {
                    broker::stored(stored).await;
                    return Ok(outcome);
                }
                (None, job, _) => waiting = job,
            }
            due::settle(shared).await?;
        }
    }

    /// Takes the job and runs it, unless something is due first.
    fn settled<T>(
        shared: &Shared,
        caller: &Caller,
        tx: &Connection,
        outbox: &Outbox,
        job: &mut Option<impl FnOnce(&Ctx<'_>) -> AwsResult<T>>,
    ) -> AwsResult<Option<T>> {
        let now = clock::now(tx)?;
        if due::any(tx, now)? {
            return Ok(None);
        }
        let ctx = Ctx {
            tx,
            now,
            caller,
            shared,
            outbox,
        };
        let Some(job) = job.take() else {
            return Ok(None);
        };
        let outcome = job(&ctx)?;
        ctx.end()?;
        Ok(Some(outcome))
    }

    /// A transaction has done its work: says what can only be said at its end.
    pub(crate) fn end(&self) -> AwsResult<()> {
        self.shared.at_end.iter().try_for_each(|say| say(self))
    }

    /// Whether a message on a topic would reach somebody, for messages that cost something to make.
    pub(crate) fn has_subscriber(&self, topic: &str) -> bool {
        if !self.outbox.looked.replace(true)
            && let Err(error) = Broker::learn(self.shared, self.tx, self.scope())
        {
            tracing::error!(message = %error.message, "persistent sessions cannot be read");
        }
        self.shared.broker.has_subscriber(self.scope(), topic)
    }

    /// Publishes a message to the subscribers of the caller's account and Region, once this
    /// transaction has been committed; one that is rolled back says nothing. It costs next to
    /// nothing when nobody listens. Only a write has something to say: a read's messages are lost.
    pub(crate) fn publish(&self, message: Message) {
        self.outbox.push(message);
    }

    /// Runs a part whose refusal does not end the transaction: what it wrote and published until
    /// then is undone.
    pub(crate) fn attempt<T>(&self, part: impl FnOnce(&Self) -> AwsResult<T>) -> AwsResult<T> {
        let said = self.outbox.len();
        self.tx.prepare_cached("SAVEPOINT attempt")?.execute([])?;
        let outcome = part(self);
        if outcome.is_err() {
            self.outbox.forget_after(said);
            self.tx.prepare_cached("ROLLBACK TO attempt")?.execute([])?;
        }
        self.tx.prepare_cached("RELEASE attempt")?.execute([])?;
        outcome
    }

    /// The key under which IoT state is kept: `account/region`.
    pub(crate) fn scope(&self) -> &str {
        &self.caller.scope
    }

    /// The virtual now in milliseconds since the epoch.
    pub(crate) fn now_ms(&self) -> i64 {
        self.now.as_millisecond()
    }

    /// The virtual now in whole seconds since the epoch.
    pub(crate) fn now_s(&self) -> i64 {
        self.now.as_second()
    }

    /// The ARN of an IoT resource of the caller, such as `thing/a`.
    pub(crate) fn arn(&self, resource: &str) -> String {
        format!(
            "arn:{}:iot:{}:{}:{resource}",
            self.caller.partition(),
            self.caller.region,
            self.caller.account
        )
    }
}

/// A request's members by their model names, and its raw payload where the model has one.
#[derive(Debug, Default)]
pub(crate) struct Input {
    pub(crate) value: Value,
    pub(crate) payload: Bytes,
}

impl Input {
    /// The members as the operation's own structure. The model has checked them already, so a
    /// failure is a value that no constraint excludes, such as an integer out of range.
    pub(crate) fn parse<T: DeserializeOwned>(self) -> AwsResult<T> {
        self.parse_with_payload().map(|(input, _)| input)
    }

    pub(crate) fn parse_with_payload<T: DeserializeOwned>(self) -> AwsResult<(T, Bytes)> {
        let input = serde_json::from_value(self.value)
            .map_err(|cause| AwsError::invalid_request(cause.to_string()))?;
        Ok((input, self.payload))
    }
}

/// A call whose body is a stream.
pub(crate) struct StreamCall {
    pub(crate) shared: Arc<Shared>,
    pub(crate) caller: Arc<Caller>,
    pub(crate) input: Input,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Payload,
}

/// Runs a typed operation: members in, reply structure out.
pub(crate) fn typed<I: DeserializeOwned, O: Serialize>(
    ctx: &Ctx<'_>,
    input: Input,
    run: fn(&Ctx<'_>, I) -> AwsResult<O>,
) -> AwsResult<Reply> {
    Reply::members(&run(ctx, input.parse()?)?)
}

/// Declares the routes of a resource:
///
/// ```text
/// routes! {
///     read  GET  "/things/{thingName}" DescribeThing => describe,       // fn(&Ctx, I) -> AwsResult<O>
///     write POST "/things/{thingName}" CreateThing => create,
///     write(once) PUT "/packages/{packageName}" CreatePackage => create, // the same for each client token
///     write(raw) POST "/things/{thingName}/shadow" UpdateThingShadow => update, // fn(&Ctx, Input) -> AwsResult<Reply>
///     read(indexed) POST "/indices/search" SearchIndex => search,       // looks at the fleet index
///     read(members) GET "/things/{thingName}/thing-groups" ListThingGroupsForThing => groups_of,
///     stream PUT "/{Bucket}/{Key+}" PutObject => put,                   // fn(StreamCall) -> BoxFuture<AwsResult<Reply>>
/// }
/// ```
macro_rules! routes {
    ($($kind:ident $(($how:ident))? $method:ident $path:literal $operation:ident => $run:path),* $(,)?) => {
        pub(crate) const ROUTES: &[$crate::route::Route] = &[$(
            $crate::route::Route {
                method: stringify!($method),
                path: $path,
                operation: stringify!($operation),
                handler: $crate::route::routes!(@handler $kind $($how)? $operation => $run),
            },
        )*];
    };
    (@handler write once $operation:ident => $run:path) => {
        $crate::route::Handler::Write(|ctx, input| {
            $crate::iot::client_tokens::once(ctx, stringify!($operation), input, $run)
        })
    };
    (@handler $kind:ident indexed $operation:ident => $run:path) => {
        $crate::route::Handler::Indexed(
            $crate::route::Need::Documents,
            &$crate::route::routes!(@handler $kind $operation => $run),
        )
    };
    (@handler $kind:ident members $operation:ident => $run:path) => {
        $crate::route::Handler::Indexed(
            $crate::route::Need::Members,
            &$crate::route::routes!(@handler $kind $operation => $run),
        )
    };
    (@handler read raw $operation:ident => $run:path) => { $crate::route::Handler::Read($run) };
    (@handler write raw $operation:ident => $run:path) => { $crate::route::Handler::Write($run) };
    (@handler read $operation:ident => $run:path) => {
        $crate::route::Handler::Read(|ctx, input| $crate::route::typed(ctx, input, $run))
    };
    (@handler write $operation:ident => $run:path) => {
        $crate::route::Handler::Write(|ctx, input| $crate::route::typed(ctx, input, $run))
    };
    (@handler stream $operation:ident => $run:path) => { $crate::route::Handler::Stream($run) };
}
pub(crate) use routes;
