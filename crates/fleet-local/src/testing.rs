//! A local AWS without a listener, for tests of operations beside their code.

use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;

use crate::auth::{Caller, DEFAULT_ACCOUNT};
use crate::ca::LocalCa;
use crate::clock;
use crate::config::{Auth, Waits};
use crate::error::{AwsError, AwsResult};
use crate::model::Service;
use crate::reply::ReplyBody;
use crate::route::{Ctx, Handler, Input};
use crate::shared::Shared;
use crate::store::{StateDir, Store};

/// A state of its own and a caller: account 123456789012 in us-east-1.
pub(crate) struct Local {
    shared: Arc<Shared>,
    caller: Caller,
}

impl Local {
    pub(crate) async fn new() -> Local {
        Local::with(Waits::default()).await
    }

    pub(crate) async fn with(waits: Waits) -> Local {
        let store = Store::open(&StateDir::Memory, crate::routes::TABLES).unwrap();
        let shared = Shared {
            auth: Auth::Off,
            waits,
            endpoint: "localhost:4566".to_owned(),
            ca: LocalCa::load(&store).await.unwrap(),
            garbage: tokio::sync::Notify::new(),
            store,
        };
        Local {
            shared: Arc::new(shared),
            caller: Caller::root(DEFAULT_ACCOUNT, "us-east-1"),
        }
    }

    /// What its operations share.
    pub(crate) fn shared(&self) -> &Arc<Shared> {
        &self.shared
    }

    /// Calls an operation of the control plane with its members by their model names.
    pub(crate) async fn iot(&self, operation: &str, input: Value) -> AwsResult<Value> {
        self.call(Service::Iot, operation, input).await
    }

    /// Calls an operation as the server does: the model's checks, then its function.
    pub(crate) async fn call(
        &self,
        service: Service,
        operation: &str,
        input: Value,
    ) -> AwsResult<Value> {
        let model = service.model();
        if let Some(shape) = &model.operations[operation].input {
            model
                .validate(shape, &input)
                .map_err(AwsError::invalid_request)?;
        }
        let route = crate::routes::BUILT
            .iter()
            .filter(|(of, _)| *of == service)
            .flat_map(|(_, routes)| routes.iter())
            .find(|route| route.operation == operation)
            .unwrap_or_else(|| panic!("{operation} is not built"));
        let run = match route.handler {
            Handler::Read(run) | Handler::Write(run) => run,
            Handler::Stream(_) => panic!("{operation} takes a stream"),
        };
        let input = Input {
            value: input,
            ..Input::default()
        };
        let reply = self.ctx(move |ctx| run(ctx, input));
        match reply.await?.body {
            ReplyBody::Members(members) => Ok(members),
            _ => Ok(Value::Null),
        }
    }

    /// The same state for another caller.
    pub(crate) fn caller(self, caller: Caller) -> Local {
        Local { caller, ..self }
    }

    /// Runs a function as an operation would run.
    pub(crate) async fn ctx<T: Send + 'static>(
        &self,
        run: impl FnOnce(&Ctx<'_>) -> AwsResult<T> + Send + 'static,
    ) -> AwsResult<T> {
        let (shared, caller) = (Arc::clone(&self.shared), self.caller.clone());
        let job = move |tx: &rusqlite::Connection| {
            run(&Ctx {
                tx,
                now: clock::now(tx)?,
                caller: &caller,
                shared: &shared,
            })
        };
        self.shared.store.write(job).await
    }

    /// The code and message of the refusal that an operation of the control plane must meet.
    pub(crate) async fn refused(&self, operation: &str, input: Value) -> (String, String) {
        let error = self
            .iot(operation, input)
            .await
            .expect_err("should have been refused");
        (error.code.into_owned(), error.message)
    }

    /// The certificate of the local CA.
    pub(crate) fn ca_pem(&self) -> &str {
        self.shared.ca.pem()
    }

    /// Moves the virtual clock forward.
    pub(crate) async fn advance(&self, by: Duration) {
        self.shared
            .store
            .write(move |tx| Ok(clock::advance(tx, by)?))
            .await
            .unwrap();
    }
}
