//! The HTTP client: rustls with ring, the platform's certificates and the company's, the company's proxy.

use std::path::{Path, PathBuf};
use std::time::Duration;

use aws_smithy_async::rt::sleep::{SharedAsyncSleep, TokioSleep};
use aws_smithy_http_client::Connector;
use aws_smithy_http_client::proxy::ProxyConfig;
use aws_smithy_http_client::tls::rustls_provider::CryptoMode;
use aws_smithy_http_client::tls::{Provider, TlsContext, TrustStore};
use aws_smithy_runtime_api::client::http::{
    HttpConnectorSettings, SharedHttpClient, SharedHttpConnector, http_client_fn,
};
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject;

/// How long a download may take to connect, and how long until its answer begins.
const CONNECT: Duration = Duration::from_secs(5);
const ANSWER: Duration = Duration::from_secs(30);

/// How to get out of a company's network. Only `https` requests go through the proxy.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Proxy {
    /// URL of the proxy, as in `HTTPS_PROXY`; user and password may be in it.
    pub https: Option<String>,
    /// Hosts reached without it, as in `NO_PROXY`.
    pub except: Option<String>,
}

/// Why no HTTP client could be made.
#[derive(Debug, thiserror::Error)]
pub enum HttpError {
    /// The file of trusted certificates cannot be read.
    #[error("cannot read the certificates in {path}", path = .path.display())]
    Bundle {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The file of trusted certificates holds none that can be used.
    #[error("{path} holds no certificate that can be trusted: it must be in PEM form", path = .path.display())]
    NoCertificate {
        /// The file.
        path: PathBuf,
    },
    /// This machine trusts no certificate authority, so no HTTPS server could be believed.
    #[error(
        "this machine has no trusted certificates; install them, or name a file with AWS_CA_BUNDLE"
    )]
    NoRoots,
    /// The proxy's address is not a URL of a proxy.
    #[error("{url:?} is not the address of a proxy: {reason}")]
    Proxy {
        /// What was given, without a password.
        url: String,
        /// What is wrong with it.
        reason: String,
    },
}

/// The client, and whether it trusts anybody.
pub(crate) struct Client {
    pub(crate) http: SharedHttpClient,
    /// The same without the SDK above it, for what is fetched unsigned.
    pub(crate) downloads: SharedHttpConnector,
    pub(crate) trusts: bool,
}

/// Makes the client. A `plain` one trusts nobody: the platform's certificates are not even loaded.
pub(crate) fn client(
    ca_bundle: Option<&Path>,
    proxy: &Proxy,
    plain: bool,
) -> Result<Client, HttpError> {
    let (store, trusts) = if plain {
        (TrustStore::empty(), false)
    } else {
        trust(ca_bundle)?
    };
    // Building cannot fail today; should it ever, there is nothing to trust.
    let tls = TlsContext::builder()
        .with_trust_store(store)
        .build()
        .map_err(|_| HttpError::NoRoots)?;
    let proxy = proxy_config(proxy)?;
    // Not smithy's own client builder: it knows no proxy but the environment's. Its job of
    // keeping one connector for each set of timeouts is done in `crate::transport`.
    let connector = move |settings: &HttpConnectorSettings, sleep: Option<SharedAsyncSleep>| {
        let mut builder = Connector::builder()
            .connector_settings(settings.clone())
            .tls_provider(Provider::rustls(CryptoMode::Ring))
            .tls_context(tls.clone());
        builder.set_sleep_impl(sleep);
        builder.set_proxy_config(proxy.clone());
        SharedHttpConnector::new(builder.build())
    };
    let of_downloads = HttpConnectorSettings::builder()
        .connect_timeout(CONNECT)
        .read_timeout(ANSWER)
        .build();
    let sleep = SharedAsyncSleep::new(TokioSleep::new());
    let downloads = connector(&of_downloads, Some(sleep));
    let http =
        http_client_fn(move |settings, components| connector(settings, components.sleep_impl()));
    Ok(Client {
        http,
        downloads,
        trusts,
    })
}

/// The platform's certificates and those of the bundle, and whether there are any.
fn trust(ca_bundle: Option<&Path>) -> Result<(TrustStore, bool), HttpError> {
    // The SDK panics, in debug builds, when it is told to use roots that are not there.
    let native = !rustls_native_certs::load_native_certs().certs.is_empty();
    let mut store = TrustStore::empty().with_native_roots(native);
    if let Some(path) = ca_bundle {
        store.add_pem_certificate(usable_certificates(path)?);
    }
    Ok((store, native || ca_bundle.is_some()))
}

/// The certificates of a PEM file that rustls can use. Bundles of companies often hold an odd one,
/// and the SDK panics at the first it cannot use.
fn usable_certificates(path: &Path) -> Result<Vec<u8>, HttpError> {
    const END: &str = "-----END CERTIFICATE-----";
    let text = std::fs::read(path).map_err(|source| HttpError::Bundle {
        path: path.to_owned(),
        source,
    })?;
    let text = String::from_utf8_lossy(&text);
    let mut roots = rustls::RootCertStore::empty();
    let usable: String = text
        .split_inclusive(END)
        .filter_map(|piece| {
            piece
                .find("-----BEGIN CERTIFICATE-----")
                .map(|at| &piece[at..])
        })
        .filter(|pem| {
            CertificateDer::from_pem_slice(pem.as_bytes()).is_ok_and(|der| roots.add(der).is_ok())
        })
        .flat_map(|pem| [pem, "\n"])
        .collect();
    if usable.is_empty() {
        return Err(HttpError::NoCertificate {
            path: path.to_owned(),
        });
    }
    Ok(usable.into_bytes())
}

fn proxy_config(proxy: &Proxy) -> Result<Option<ProxyConfig>, HttpError> {
    let Some(url) = proxy.https.as_deref().filter(|url| !url.is_empty()) else {
        return Ok(None);
    };
    // Everybody else takes a proxy without a scheme for an http one.
    let whole = if url.contains("://") {
        url.to_owned()
    } else {
        format!("http://{url}")
    };
    let config = ProxyConfig::https(whole.as_str()).map_err(|error| HttpError::Proxy {
        url: without_password(url),
        reason: error.to_string().replace(url, &without_password(url)),
    })?;
    Ok(Some(match &proxy.except {
        Some(rules) => config.no_proxy(rules),
        None => config,
    }))
}

fn without_password(url: &str) -> String {
    match (url.find("://"), url.rfind('@')) {
        (Some(scheme), Some(at)) if scheme < at => {
            format!("{}***{}", &url[..scheme + 3], &url[at..])
        }
        (None, Some(at)) => format!("***{}", &url[at..]),
        _ => url.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn proxy(url: &str) -> Proxy {
        Proxy {
            https: Some(url.to_owned()),
            except: None,
        }
    }

    #[test]
    fn a_proxy_may_be_given_as_everybody_writes_it() {
        for url in [
            "http://proxy.corp:3128",
            "proxy.corp:3128",
            "https://user:pw@proxy.corp:3128",
        ] {
            assert!(proxy_config(&proxy(url)).unwrap().is_some(), "{url}");
        }
        assert!(proxy_config(&proxy("")).unwrap().is_none());
        assert!(proxy_config(&Proxy::default()).unwrap().is_none());
    }

    #[test]
    fn a_bad_proxy_is_named_without_its_password() {
        let text = proxy_config(&proxy("ftp://user:hunter2@proxy"))
            .unwrap_err()
            .to_string();
        assert!(
            text.contains("ftp://***@proxy") && !text.contains("hunter2"),
            "{text}"
        );
    }

    #[test]
    fn a_bundle_that_is_missing_or_holds_nothing_is_an_error_and_not_a_panic() {
        let missing = Path::new("no/such/bundle.pem");
        assert!(matches!(
            client(Some(missing), &Proxy::default(), false),
            Err(HttpError::Bundle { .. })
        ));
        let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
        assert!(matches!(
            client(Some(&here), &Proxy::default(), false),
            Err(HttpError::NoCertificate { .. })
        ));
    }
}
