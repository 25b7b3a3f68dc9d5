//! From the global options to a cloud: AWS, or the local AWS started inside this process.

use std::sync::Arc;

use fleet_aws::{Connection, Proxy, Settings, Target};
use fleet_core::plan::EndpointKind;
use fleet_local::{Config, Server};
use fleet_ops::event::Sink;
use fleet_ops::session::{Pace, Session};
use fleet_ops::wait::{Patience, RealTime};
use tokio_util::sync::CancellationToken;

use crate::context::Context;
use crate::environment;
use crate::errors::Outcome;
use crate::local_clock::LocalClock;
use crate::sink;
use crate::ui::ask;

/// A cloud, and the local AWS behind it if there is one.
pub(crate) struct Connected {
    pub(crate) connection: Connection,
    pub(crate) endpoint: EndpointKind,
    server: Option<Arc<Server>>,
    patience: Arc<dyn Patience>,
}

impl Connected {
    /// Connects, which asks AWS who is calling.
    pub(crate) async fn open(context: &Context, cancel: &CancellationToken) -> Outcome<Connected> {
        tokio::select! {
            connected = Connected::of(context) => connected,
            () = cancel.cancelled() => Err(ask::stopped()),
        }
    }

    async fn of(context: &Context) -> Outcome<Connected> {
        let server = match context.global.local {
            true => Some(Arc::new(Server::start(local_config(context)?).await?)),
            false => None,
        };
        let target = match &server {
            Some(server) => Target::local(server.http_url(), context.local_region()?),
            None => Target::Aws {
                profile: context.global.profile.clone(),
                region: context.global.region.clone(),
                endpoint_url: context
                    .global
                    .endpoint_url
                    .as_ref()
                    .map(ToString::to_string),
            },
        };
        let connection = fleet_aws::connect(settings(context, target)).await?;
        let (endpoint, patience): (_, Arc<dyn Patience>) = match &server {
            Some(server) => {
                let clock = LocalClock::new(Arc::clone(server), Arc::clone(&context.screen));
                (EndpointKind::Local, Arc::new(clock))
            }
            None => (EndpointKind::Aws, Arc::new(RealTime)),
        };
        Ok(Connected {
            connection,
            endpoint,
            server,
            patience,
        })
    }

    /// The surroundings of a workflow on this cloud.
    pub(crate) fn session(
        &self,
        context: &Context,
        sink: Arc<dyn Sink>,
        cancel: &CancellationToken,
    ) -> Session {
        let region = self.connection.place.region.clone();
        let pace = match (context.global.debug, context.teaches()) {
            (true, _) => Pace::sequential(),
            (false, true) => Pace::phase_by_phase(),
            (false, false) => Pace::full(),
        };
        Session::new(region, self.endpoint, environment::now())
            .with_rates(self.connection.rates.clone())
            .with_meter(Arc::clone(&self.connection.meter))
            .with_patience(Arc::clone(&self.patience))
            .with_pace(pace)
            .with_sink(sink)
            .with_cancel(cancel.clone())
    }

    /// Ends the connection and stops the local AWS, if it is ours.
    pub(crate) async fn close(self) {
        drop((self.connection, self.patience));
        if let Some(server) = self.server.and_then(Arc::into_inner) {
            server.stop().await;
        }
    }
}

fn settings(context: &Context, target: Target) -> Settings {
    let aws = &context.environment.aws;
    let mut settings = Settings::of(target);
    settings.ca_bundle.clone_from(&aws.ca_bundle);
    settings.proxy = Proxy {
        https: aws.https_proxy.clone(),
        except: aws.no_proxy.clone(),
    };
    settings.rates.clone_from(&context.global.rate);
    settings.sequential = context.global.debug;
    settings.on_call = context
        .global
        .debug
        .then(|| sink::debug::calls(Arc::clone(&context.screen)));
    settings
}

fn local_config(context: &Context) -> Outcome<Config> {
    let mut config = Config::new(context.state_dir()?);
    if let Some(quotas) = context.global.local_quotas {
        config.quotas = quotas.into();
    }
    config.faults = context.global.local_faults.clone().unwrap_or_default();
    config
        .access_log
        .clone_from(&context.global.local_access_log);
    Ok(config)
}
