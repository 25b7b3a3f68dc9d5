//! SUBSCRIBE and UNSUBSCRIBE: filters are checked, authorised, kept, and given what is retained.

use std::sync::Arc;

use tokio::io::{AsyncRead, AsyncWrite};

use super::connection::Connection;
use super::end::End;
use super::message::{Message, Qos};
use super::packet::{Fault, Granted, Options, RetainHandling, Subscribe, Unsubscribe, Version};
use super::scope::deliver;
use super::{kept, presence, topic};
use crate::data::retained;
use crate::error::AwsResult;
use crate::route::Ctx;

/// Filters of one SUBSCRIBE (AWS: 8).
const MAX_FILTERS: usize = 8;

/// Subscriptions of a connection (AWS: 50, adjustable).
const MAX_SUBSCRIPTIONS: usize = 50;

/// A filter that was granted.
struct Taken {
    filter: Arc<str>,
    options: Options,
    /// It wants the retained message of its topic.
    retained: bool,
}

impl<S: AsyncRead + AsyncWrite + Unpin + Send> Connection<S> {
    /// Takes a SUBSCRIBE.
    pub(super) async fn subscribe(&mut self, subscribe: Subscribe) -> Option<End> {
        if subscribe.has_subscription_id {
            return Some(End::Error(Fault::SubscriptionId));
        }
        if subscribe.filters.len() > MAX_FILTERS {
            return Some(End::Error(Fault::Quota));
        }
        let mut granted = Vec::with_capacity(subscribe.filters.len());
        let mut taken = Vec::new();
        for (filter, options) in subscribe.filters {
            match self.grant(&filter, options, &mut taken) {
                Ok(Some(answer)) => granted.push(answer),
                // AWS IoT does not answer QoS 2.
                Ok(None) => return None,
                Err(end) => return Some(end),
            }
        }
        let messages = match self.record_subscriptions(&taken).await {
            Ok(messages) => messages,
            Err(error) => {
                tracing::error!(message = %error.message, "subscriptions are not kept");
                return Some(End::Failed);
            }
        };
        self.writer
            .suback(&mut self.output, subscribe.packet_id, &granted);
        self.give_retained(messages);
        None
    }

    /// Grants a filter or says why not; a reserved one that nobody offers ends the connection.
    fn grant(
        &self,
        text: &Arc<str>,
        options: Options,
        taken: &mut Vec<Taken>,
    ) -> Result<Option<Granted>, End> {
        let filter = topic::filter(text).map_err(|_| End::Error(Fault::TopicFilter))?;
        if filter.group.is_some() && options.no_local {
            return Err(End::Error(Fault::Protocol));
        }
        if options.qos == 2 {
            return Ok(None);
        }
        if !self.may_subscribe(text) {
            return Ok(Some(Granted::NotAuthorized));
        }
        let subscribed = self
            .scope
            .subscribe(&self.session, text, options, MAX_SUBSCRIPTIONS);
        let Some(is_new) = subscribed else {
            return match self.writer.0 {
                Version::V5 => Ok(Some(Granted::Quota)),
                Version::V3 => Ok(Some(Granted::Failed)),
            };
        };
        // Filters with wildcards and shared ones get nothing that is retained.
        let exact = filter.group.is_none() && !filter.is_wild();
        let wanted = match options.retain_handling {
            RetainHandling::Always => true,
            RetainHandling::IfNew => is_new,
            RetainHandling::Never => false,
        };
        taken.push(Taken {
            filter: Arc::clone(text),
            options,
            retained: exact && wanted,
        });
        let qos = Qos::at_least_once(options.qos == 1);
        Ok(Some(Granted::Qos(qos)))
    }

    fn may_subscribe(&self, filter: &str) -> bool {
        let authority = &self.guest.authority;
        authority.allows("iot:Subscribe", &format!("topicfilter/{filter}"))
    }

    /// Keeps the filters of a session that is kept, tells of them, and gives what is retained.
    async fn record_subscriptions(&mut self, taken: &[Taken]) -> AwsResult<Vec<(Message, Qos)>> {
        let filters: Vec<_> = taken
            .iter()
            .map(|taken| (Arc::clone(&taken.filter), taken.options, taken.retained))
            .collect();
        if filters.is_empty() {
            return Ok(Vec::new());
        }
        let kept = self.session.kept;
        let arrival = (*self.arrival).clone();
        Ctx::write(&self.shared, &self.guest.caller, move |ctx| {
            let mut messages = Vec::new();
            let mut told = Vec::with_capacity(filters.len());
            for (filter, options, wants_retained) in &filters {
                if kept {
                    kept::subscribe(ctx, &arrival.client_id, filter, *options)?;
                }
                if *wants_retained && let Some(message) = retained::find(ctx, filter)? {
                    let qos = message.qos.min(Qos::at_least_once(options.qos == 1));
                    messages.push((message, qos));
                }
                told.push(filter.to_string());
            }
            presence::subscriptions(ctx, "subscribed", &arrival, &told);
            Ok(messages)
        })
        .await
    }

    fn give_retained(&mut self, messages: Vec<(Message, Qos)>) {
        let broker = &self.shared.broker;
        let mut rows = Vec::new();
        for (message, qos) in messages {
            let expires_ms = super::broker::expires_ms(&self.shared, &message);
            let number = || broker.next_row();
            let message = Arc::new(message);
            deliver(
                &self.session,
                &message,
                qos,
                true,
                expires_ms,
                &number,
                &mut rows,
            );
        }
        let stored = broker.keep(&self.shared, &self.scope, rows);
        if stored.is_some() {
            self.stored.push(stored);
        }
    }

    /// Takes an UNSUBSCRIBE.
    pub(super) async fn unsubscribe(&mut self, unsubscribe: Unsubscribe) -> Option<End> {
        let existed: Vec<bool> = unsubscribe
            .filters
            .iter()
            .map(|filter| self.scope.unsubscribe(&self.session, filter))
            .collect();
        let told = unsubscribe
            .filters
            .iter()
            .zip(&existed)
            .filter(|(_, existed)| **existed);
        let told: Vec<String> = told.map(|(filter, _)| filter.to_string()).collect();
        if !told.is_empty() {
            let kept = self.session.kept;
            let arrival = (*self.arrival).clone();
            let recorded = Ctx::write(&self.shared, &self.guest.caller, move |ctx| {
                for filter in told.iter().filter(|_| kept) {
                    kept::unsubscribe(ctx, &arrival.client_id, filter)?;
                }
                presence::subscriptions(ctx, "unsubscribed", &arrival, &told);
                Ok(())
            });
            if let Err(error) = recorded.await {
                tracing::error!(message = %error.message, "subscriptions are not forgotten");
                return Some(End::Failed);
            }
        }
        self.writer
            .unsuback(&mut self.output, unsubscribe.packet_id, &existed);
        None
    }
}
