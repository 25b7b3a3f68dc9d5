//! For tests: an [`Aws`] whose HTTP answers are canned, with everything above the connection real.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use aws_credential_types::Credentials;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider, future};
use aws_smithy_async::rt::sleep::{SharedAsyncSleep, TokioSleep};
use aws_smithy_runtime_api::client::http::{
    HttpConnector, HttpConnectorFuture, SharedHttpClient, SharedHttpConnector, http_client_fn,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::byte_stream::ByteStream;
use aws_types::SdkConfig;
use aws_types::region::Region as SdkRegion;
use fleet_core::quota::{RateOverride, Rates};
use serde_json::Value;
use tokio::time::Instant;

use crate::aws::{Aws, Parts, behavior};
use crate::call::Funnel;
use crate::debug::CallSink;
use crate::download::Downloader;
use crate::retry::retries;
use crate::transport::{Line, Transport};

/// What the wire says next.
#[derive(Debug, Clone)]
pub(crate) enum Answer {
    Http {
        status: u16,
        headers: Vec<(&'static str, String)>,
        body: String,
    },
    Refused,
}

impl Answer {
    pub(crate) fn json(body: Value) -> Self {
        Self::Http {
            status: 200,
            headers: Vec::new(),
            body: body.to_string(),
        }
    }

    pub(crate) fn text(status: u16, body: &str) -> Self {
        Self::Http {
            status,
            headers: Vec::new(),
            body: body.to_owned(),
        }
    }

    /// An error as AWS IoT gives it.
    pub(crate) fn error(status: u16, code: &str) -> Self {
        Self::Http {
            status,
            headers: vec![
                ("x-amzn-errortype", format!("{code}:")),
                ("x-amzn-requestid", "the-request".to_owned()),
            ],
            body: r#"{"message":"said so"}"#.to_owned(),
        }
    }

    /// An error as S3 gives it.
    pub(crate) fn s3_error(status: u16, code: &str) -> Self {
        let body = format!(
            "<?xml version=\"1.0\"?><Error><Code>{code}</Code><Message>said so</Message></Error>"
        );
        Self::Http {
            status,
            headers: vec![("x-amz-request-id", "the-request".to_owned())],
            body,
        }
    }

    /// An error as IAM and STS give it.
    pub(crate) fn query_error(status: u16, code: &str) -> Self {
        let body = format!(
            "<ErrorResponse><Error><Type>Sender</Type><Code>{code}</Code><Message>said so</Message></Error><RequestId>the-request</RequestId></ErrorResponse>"
        );
        Self::Http {
            status,
            headers: vec![("x-amzn-requestid", "the-request".to_owned())],
            body,
        }
    }

    pub(crate) fn with(mut self, name: &'static str, value: &str) -> Self {
        if let Self::Http { headers, .. } = &mut self {
            headers.push((name, value.to_owned()));
        }
        self
    }

    /// The HTTP response, if it is one.
    pub(crate) fn http(&self) -> Option<HttpResponse> {
        let Self::Http {
            status,
            headers,
            body,
        } = self
        else {
            return None;
        };
        let mut response =
            HttpResponse::new((*status).try_into().unwrap(), SdkBody::from(body.as_str()));
        for (name, value) in headers {
            response.headers_mut().insert(*name, value.clone());
        }
        Some(response)
    }
}

/// A request as it went over the wire.
#[derive(Debug, Clone)]
pub(crate) struct Seen {
    pub(crate) at: Instant,
    /// Scheme and host.
    pub(crate) host: String,
    /// Method, path and query.
    pub(crate) target: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Seen {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap()
    }

    /// The form parameters of a query request.
    pub(crate) fn form(&self) -> Vec<(String, String)> {
        let decode = |text: &str| {
            percent_encoding::percent_decode_str(text)
                .decode_utf8()
                .unwrap()
                .into_owned()
        };
        self.body
            .split('&')
            .map(|pair| {
                pair.split_once('=')
                    .map(|(k, v)| (decode(k), decode(v)))
                    .unwrap()
            })
            .collect()
    }
}

/// The far end of the wire. The last answer is given again and again.
#[derive(Debug, Clone)]
pub(crate) struct Wire(Arc<Mutex<(VecDeque<Answer>, Vec<Seen>)>>);

impl Wire {
    /// A wire with these answers.
    pub(crate) fn answering(answers: impl IntoIterator<Item = Answer>) -> Self {
        let answers = answers.into_iter().collect();
        Self(Arc::new(Mutex::new((answers, Vec::new()))))
    }

    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.0.lock().unwrap().1.clone()
    }

    pub(crate) fn targets(&self) -> Vec<String> {
        self.seen().into_iter().map(|seen| seen.target).collect()
    }
}

impl HttpConnector for Wire {
    fn call(&self, mut request: HttpRequest) -> HttpConnectorFuture {
        let wire = self.clone();
        HttpConnectorFuture::new(async move {
            let at = Instant::now();
            let uri: ::http::Uri = request.uri().parse().unwrap();
            let target = format!("{} {}", request.method(), uri.path_and_query().unwrap());
            let host = format!("{}://{}", uri.scheme().unwrap(), uri.authority().unwrap());
            let headers = request
                .headers()
                .iter()
                .map(|(k, v)| (k.to_owned(), v.to_owned()))
                .collect();
            let body = ByteStream::new(request.take_body())
                .collect()
                .await
                .map_err(|error| ConnectorError::user(error.into()))?;
            let body = String::from_utf8_lossy(&body.into_bytes()).into_owned();
            let answer = {
                let (answers, seen) = &mut *wire.0.lock().unwrap();
                seen.push(Seen {
                    at,
                    host,
                    target,
                    headers,
                    body,
                });
                if answers.len() > 1 {
                    answers.pop_front()
                } else {
                    answers.front().cloned()
                }
            };
            answer
                .unwrap()
                .http()
                .ok_or_else(|| ConnectorError::io("connection refused".into()))
        })
    }
}

/// A chain in which nobody has credentials.
#[derive(Debug)]
struct Nobody;

impl ProvideCredentials for Nobody {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::ready(Err(CredentialsError::not_loaded(
            "no providers in chain provided credentials",
        )))
    }
}

/// How a test wants its cloud.
#[derive(Default)]
pub(crate) struct Setup {
    pub(crate) region: Option<&'static str>,
    pub(crate) rates: Vec<RateOverride>,
    pub(crate) sink: Option<CallSink>,
    pub(crate) no_credentials: bool,
}

impl Setup {
    pub(crate) fn build(self, answers: impl IntoIterator<Item = Answer>) -> (Arc<Aws>, Wire) {
        let wire = Wire::answering(answers);
        let connector = SharedHttpConnector::new(wire.clone());
        let aws = self.over(http_client_fn(move |_, _| connector.clone()));
        (Arc::new(aws), wire)
    }

    /// A cloud whose requests go to `client`.
    pub(crate) fn over(self, client: SharedHttpClient) -> Aws {
        let region: fleet_core::account::Region =
            self.region.unwrap_or("us-east-1").parse().unwrap();
        let funnel = Funnel::new(&Rates::of(&region).with(self.rates), false);
        let line = Arc::new(Line::default());
        let mut sdk = SdkConfig::builder()
            .behavior_version(behavior())
            .region(SdkRegion::new(region.as_str().to_owned()))
            .sleep_impl(SharedAsyncSleep::new(TokioSleep::new()))
            .retry_config(retries())
            .http_client(Transport::new(client, funnel.clone()));
        sdk = sdk.credentials_provider(match self.no_credentials {
            true => SharedCredentialsProvider::new(Nobody),
            false => SharedCredentialsProvider::new(Credentials::new(
                "AKIDEXAMPLE",
                "secret",
                None,
                None,
                "test",
            )),
        });
        let parts = Parts {
            sdk: sdk.build(),
            funnel,
            line,
            downloads: Downloader::over(nowhere()),
            sink: self.sink,
        };
        parts.build(region)
    }
}

/// A connector that reaches nobody.
fn nowhere() -> SharedHttpConnector {
    SharedHttpConnector::new(Wire::answering([Answer::Refused]))
}

/// A cloud in us-east-1 with these answers.
pub(crate) fn aws(answers: impl IntoIterator<Item = Answer>) -> (Arc<Aws>, Wire) {
    Setup::default().build(answers)
}
