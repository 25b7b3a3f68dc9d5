//! Files behind presigned URLs: plain requests, by the HTTP client that every call goes through.

use std::error::Error;
use std::time::Duration;

use async_trait::async_trait;
use aws_smithy_runtime_api::client::http::{HttpConnector as _, SharedHttpConnector};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_types::body::SdkBody;
use fleet_core::port::download::{Download, DownloadError, DownloadFault, Downloads, Pieces};
use futures::stream;
use http_body_util::BodyExt as _;

use crate::aws::Aws;

/// How often a server is asked that does not answer or is too busy.
const ATTEMPTS: u32 = 4;

/// How long it is left alone after the first attempt; twice as long after each other one.
const PAUSE: Duration = Duration::from_millis(200);

/// A body of which nothing comes for so long has broken off.
const STALLED: Duration = Duration::from_secs(30);

/// How much of an answer that is no file is read.
const MOST_OF_ERROR: usize = 8192;

/// Fetches files.
#[derive(Debug, Clone)]
pub(crate) struct Downloader(SharedHttpConnector);

impl Downloader {
    pub(crate) fn over(connector: SharedHttpConnector) -> Self {
        Self(connector)
    }

    async fn get(&self, url: &str) -> Result<Download, DownloadError> {
        let mut pause = PAUSE;
        for _ in 1..ATTEMPTS {
            match self.attempt(url).await {
                Err(error) if error.fault == DownloadFault::Unreachable => {}
                other => return other,
            }
            tokio::time::sleep(pause).await;
            pause *= 2;
        }
        self.attempt(url).await
    }

    async fn attempt(&self, url: &str) -> Result<Download, DownloadError> {
        let mut request = HttpRequest::new(SdkBody::empty());
        request.set_uri(url).map_err(|_| {
            DownloadError::new(DownloadFault::Invalid, "what should be a URL is none")
        })?;
        let answer = self.0.call(request).await.map_err(|error| broken(&error))?;
        if answer.status().as_u16() != 200 {
            return Err(refusal(answer).await);
        }
        let length = answer.headers().get("content-length");
        Ok(Download {
            length: length.and_then(|length| length.parse().ok()),
            pieces: pieces(answer.into_body()),
        })
    }
}

#[async_trait]
impl Downloads for Aws {
    async fn download(&self, url: &str) -> Result<Download, DownloadError> {
        self.downloads.get(url).await
    }
}

/// What failed on the way, down to its cause. None of these names the URL.
fn broken(error: &(dyn Error + 'static)) -> DownloadError {
    let chain = std::iter::successors(Some(error), |&error| error.source());
    let cause = chain.last().unwrap_or(error);
    DownloadError::new(DownloadFault::Unreachable, cause.to_string())
}

async fn next(body: &mut SdkBody) -> Result<Option<Vec<u8>>, DownloadError> {
    loop {
        let frame = tokio::time::timeout(STALLED, body.frame()).await;
        let frame = frame.map_err(|_| {
            let message = format!("nothing came for {} s", STALLED.as_secs());
            DownloadError::new(DownloadFault::Unreachable, message)
        })?;
        match frame {
            None => return Ok(None),
            Some(Err(error)) => return Err(broken(&*error)),
            // Trailers are of no interest.
            Some(Ok(frame)) => match frame.into_data() {
                Ok(data) if !data.is_empty() => return Ok(Some(data.into())),
                _ => {}
            },
        }
    }
}

fn pieces(body: SdkBody) -> Pieces {
    Box::pin(stream::try_unfold(body, |mut body| async move {
        Ok(next(&mut body).await?.map(|piece| (piece, body)))
    }))
}

/// What an answer means that is no file.
async fn refusal(answer: HttpResponse) -> DownloadError {
    let status = answer.status().as_u16();
    let mut body = answer.into_body();
    let mut text = Vec::new();
    while text.len() < MOST_OF_ERROR
        && let Ok(Some(piece)) = next(&mut body).await
    {
        text.extend(piece);
    }
    let text = String::from_utf8_lossy(&text);
    let said = |tag: &str| {
        let (_, rest) = text.split_once(&format!("<{tag}>"))?;
        let (said, _) = rest.split_once(&format!("</{tag}>"))?;
        Some(said.trim().to_owned())
    };
    let (code, message) = (said("Code"), said("Message").unwrap_or_default());
    let expired =
        code.as_deref() == Some("ExpiredToken") || message.to_ascii_lowercase().contains("expired");
    let fault = match status {
        400..=403 if expired => DownloadFault::Expired,
        401 | 403 => DownloadFault::Denied,
        404 | 410 => DownloadFault::NotFound,
        408 | 429 | 500.. => DownloadFault::Unreachable,
        _ => DownloadFault::Invalid,
    };
    let code = code.map_or_else(
        || format!("HTTP {status}"),
        |code| format!("{code}, HTTP {status}"),
    );
    let said = match message.is_empty() {
        true => code,
        false => format!("{message} ({code})"),
    };
    DownloadError::new(fault, said)
}

#[cfg(test)]
mod tests {
    use futures::TryStreamExt as _;
    use tokio::time::Instant;

    use super::*;
    use crate::testing::{Answer, Wire};

    const URL: &str = "https://b.s3.us-east-1.amazonaws.com/k/v.zip?X-Amz-Signature=secret";

    fn over(answers: impl IntoIterator<Item = Answer>) -> (Downloader, Wire) {
        let wire = Wire::answering(answers);
        (
            Downloader::over(SharedHttpConnector::new(wire.clone())),
            wire,
        )
    }

    fn s3(status: u16, code: &str, message: &str) -> Answer {
        let body = format!("<Error><Code>{code}</Code><Message>{message}</Message></Error>");
        Answer::text(status, &body)
    }

    #[tokio::test]
    async fn a_file_comes_in_pieces_by_a_request_without_a_signature_of_its_own() {
        let answer = Answer::text(200, "firmware").with("content-length", "8");
        let (downloader, wire) = over([answer]);
        let file = downloader.get(URL).await.unwrap();
        assert_eq!(file.length, Some(8));
        let bytes: Vec<u8> = file.pieces.try_concat().await.unwrap();
        assert_eq!(bytes, b"firmware");
        let seen = &wire.seen()[0];
        assert_eq!(seen.target, "GET /k/v.zip?X-Amz-Signature=secret");
        // S3 refuses headers of its own that the URL's signature does not cover.
        let ours = |name: &str| name == "authorization" || name.starts_with("x-amz");
        assert!(!seen.headers.iter().any(|(name, _)| ours(name)));
    }

    #[tokio::test]
    async fn a_refusal_says_what_a_device_can_do_about_it_and_not_the_url() {
        for (answer, fault) in [
            (
                s3(403, "AccessDenied", "Request has expired"),
                DownloadFault::Expired,
            ),
            (
                s3(400, "ExpiredToken", "The provided token has expired."),
                DownloadFault::Expired,
            ),
            (
                s3(403, "AccessDenied", "Access Denied"),
                DownloadFault::Denied,
            ),
            (
                s3(403, "SignatureDoesNotMatch", "no"),
                DownloadFault::Denied,
            ),
            (
                s3(404, "NoSuchKey", "The specified key does not exist."),
                DownloadFault::NotFound,
            ),
            (Answer::text(301, "moved"), DownloadFault::Invalid),
            (Answer::text(403, ""), DownloadFault::Denied),
        ] {
            let (downloader, wire) = over([answer]);
            let error = downloader.get(URL).await.unwrap_err();
            assert_eq!(error.fault, fault, "{error}");
            assert!(!error.to_string().contains("secret"), "{error}");
            assert_eq!(wire.seen().len(), 1, "{error}");
        }
        let (downloader, _) = over([s3(404, "NoSuchKey", "It is gone.")]);
        let error = downloader.get(URL).await.unwrap_err();
        assert_eq!(
            error.to_string(),
            "not found: It is gone. (NoSuchKey, HTTP 404)"
        );
        let (downloader, _) = over([Answer::text(200, "")]);
        let error = downloader.get("not a url").await.unwrap_err();
        assert_eq!(error.fault, DownloadFault::Invalid);
    }

    #[tokio::test(start_paused = true)]
    async fn a_busy_server_is_asked_again_and_a_silent_one_not_for_ever() {
        let (downloader, wire) = over([
            Answer::Refused,
            s3(503, "SlowDown", "Please reduce your request rate."),
            Answer::text(200, "x"),
        ]);
        assert!(downloader.get(URL).await.is_ok());
        assert_eq!(wire.seen().len(), 3);

        let (downloader, wire) = over([Answer::Refused]);
        let began = Instant::now();
        let error = downloader.get(URL).await.unwrap_err();
        assert_eq!(error.fault, DownloadFault::Unreachable);
        assert!(error.message.contains("connection refused"), "{error}");
        assert_eq!(wire.seen().len(), 4);
        // 200 ms, 400 ms and 800 ms between four attempts.
        assert_eq!(began.elapsed(), Duration::from_millis(1400));
    }
}
