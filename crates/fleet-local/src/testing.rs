//! A local AWS without a listener, for tests of operations beside their code.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures::StreamExt as _;
use http::HeaderMap;
use serde_json::{Value, json};

use crate::auth::payload::Payload;
use crate::auth::{Caller, DEFAULT_ACCOUNT};
use crate::ca::LocalCa;
use crate::clock;
use crate::config::{Auth, Waits};
use crate::error::{AwsError, AwsResult};
use crate::iot::indexing;
use crate::model::Service;
use crate::mqtt::message::Message;
use crate::mqtt::reserved;
use crate::reply::{Reply, ReplyBody};
use crate::route::{Ctx, Handler, Input, StreamCall};
use crate::shared::Shared;
use crate::store::{StateDir, Store};

/// A state of its own and a caller: account 123456789012 in us-east-1.
pub(crate) struct Local {
    shared: Arc<Shared>,
    caller: Arc<Caller>,
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
            broker: crate::mqtt::broker::Broker::default(),
            due: crate::routes::DUE,
            at_end: crate::routes::AT_END,
            endpoint: "localhost:4566".to_owned(),
            ca: LocalCa::load(&store).await.unwrap(),
            garbage: tokio::sync::Notify::new(),
            store,
        };
        Local {
            shared: Arc::new(shared),
            caller: Arc::new(Caller::root(DEFAULT_ACCOUNT, "us-east-1")),
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
        match self
            .reply(service, operation, input, Bytes::new())
            .await?
            .body
        {
            ReplyBody::Members(members) => Ok(members),
            _ => Ok(Value::Null),
        }
    }

    /// Puts an object and gives its version.
    pub(crate) async fn put_object(&self, bucket: &str, key: &str, body: Vec<u8>) -> String {
        let input = json!({"Bucket": bucket, "Key": key});
        let reply = self.reply(Service::S3, "PutObject", input, body.into());
        let headers = reply.await.unwrap().headers;
        headers["x-amz-version-id"].to_str().unwrap().to_owned()
    }

    async fn reply(
        &self,
        service: Service,
        operation: &str,
        input: Value,
        body: Bytes,
    ) -> AwsResult<Reply> {
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
        let input = Input {
            value: input,
            ..Input::default()
        };
        let handler = match route.handler {
            Handler::Indexed(need, inner) => {
                indexing::catch_up(&self.shared, &self.caller, need).await?;
                *inner
            }
            other => other,
        };
        match handler {
            Handler::Indexed(..) => unreachable!(),
            Handler::Read(run) | Handler::Write(run) => self.ctx(move |ctx| run(ctx, input)).await,
            Handler::Stream(run) => {
                let call = StreamCall {
                    shared: Arc::clone(&self.shared),
                    caller: Arc::clone(&self.caller),
                    input,
                    headers: HeaderMap::new(),
                    body: Payload {
                        length: Some(body.len() as u64),
                        stream: futures::stream::iter([Ok(body)]).boxed(),
                        ..Payload::empty()
                    },
                };
                run(call).await
            }
        }
    }

    /// The same state for another caller.
    pub(crate) fn caller(self, caller: Caller) -> Local {
        Local {
            caller: Arc::new(caller),
            ..self
        }
    }

    /// Runs a function as an operation would run.
    pub(crate) async fn ctx<T: Send + 'static>(
        &self,
        run: impl FnOnce(&Ctx<'_>) -> AwsResult<T> + Send + 'static,
    ) -> AwsResult<T> {
        Ctx::write(&self.shared, &self.caller, run).await
    }

    /// The code and message of the refusal that an operation of the control plane must meet.
    pub(crate) async fn refused(&self, operation: &str, input: Value) -> (String, String) {
        let error = self
            .iot(operation, input)
            .await
            .expect_err("should have been refused");
        (error.code.into_owned(), error.message)
    }

    /// Publishes on a reserved topic as an MQTT client does, and gives what the service answers this
    /// client past the broker. What goes out to subscribers is in [`Local::heard`].
    pub(crate) async fn mqtt(
        &self,
        client_id: &str,
        topic: &str,
        payload: impl Into<Bytes>,
    ) -> AwsResult<Vec<Message>> {
        let message = Message::new(topic, payload);
        let client_id = client_id.to_owned();
        self.ctx(move |ctx| {
            let found = reserved::find(&message.topic)
                .unwrap_or_else(|| panic!("nobody listens on {}", message.topic));
            ctx.publish(message.clone());
            found.answer(ctx, &message, Some(&client_id))
        })
        .await
    }

    /// Takes the messages that have gone out to subscribers so far, in order.
    pub(crate) fn heard(&self) -> Vec<Message> {
        self.shared.broker.heard()
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
