//! What a connected client may do: everything, or what the IoT policies of its certificate allow.
//!
//! The policies are those attached to the certificate, and, where the client id is the name of a
//! thing that the certificate is attached to, those of the thing's groups and of the groups above
//! them. They are read when a client connects and again when one of them may have changed: triggers
//! count that in the state, whichever process does it.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use rusqlite::{Connection, OptionalExtension as _};
use x509_parser::prelude::{FromDer as _, X509Certificate};

use crate::error::AwsResult;
use crate::iot::certificates::{self, Certificate};
use crate::iot::effective_policies;
use crate::iot::principals;
use crate::iot::things::Thing;
use crate::policy::{self, Context, Decision, Document, Request};
use crate::route::Ctx;

/// Counts what may change the rights of somebody who is connected.
pub(crate) const TABLES: &str = "
CREATE TABLE mqtt_authority (id INTEGER PRIMARY KEY CHECK (id = 1), changes INTEGER NOT NULL);
INSERT INTO mqtt_authority VALUES (1, 0);
CREATE INDEX iot_certificate_by_id ON iot_certificate (id);
CREATE TRIGGER mqtt_authority_certificate AFTER UPDATE OF status ON iot_certificate
WHEN EXISTS (SELECT 1 FROM mqtt_connection WHERE connected = 1) BEGIN
    UPDATE mqtt_authority SET changes = changes + 1;
END;
CREATE TRIGGER mqtt_authority_certificate_gone AFTER DELETE ON iot_certificate
WHEN EXISTS (SELECT 1 FROM mqtt_connection WHERE connected = 1) BEGIN
    UPDATE mqtt_authority SET changes = changes + 1;
END;
CREATE TRIGGER mqtt_authority_attached AFTER INSERT ON iot_policy_target
WHEN EXISTS (SELECT 1 FROM mqtt_connection WHERE connected = 1) BEGIN
    UPDATE mqtt_authority SET changes = changes + 1;
END;
CREATE TRIGGER mqtt_authority_detached AFTER DELETE ON iot_policy_target
WHEN EXISTS (SELECT 1 FROM mqtt_connection WHERE connected = 1) BEGIN
    UPDATE mqtt_authority SET changes = changes + 1;
END;
CREATE TRIGGER mqtt_authority_version AFTER UPDATE OF default_version ON iot_policy
WHEN EXISTS (SELECT 1 FROM mqtt_connection WHERE connected = 1) BEGIN
    UPDATE mqtt_authority SET changes = changes + 1;
END;
CREATE TRIGGER mqtt_authority_principal AFTER INSERT ON thing_principal
WHEN EXISTS (SELECT 1 FROM mqtt_connection WHERE connected = 1) BEGIN
    UPDATE mqtt_authority SET changes = changes + 1;
END;
CREATE TRIGGER mqtt_authority_principal_gone AFTER DELETE ON thing_principal
WHEN EXISTS (SELECT 1 FROM mqtt_connection WHERE connected = 1) BEGIN
    UPDATE mqtt_authority SET changes = changes + 1;
END;
CREATE TRIGGER mqtt_authority_member AFTER INSERT ON group_member
WHEN EXISTS (SELECT 1 FROM mqtt_connection WHERE scope = new.scope AND client_id = new.thing_name AND connected = 1) BEGIN
    UPDATE mqtt_authority SET changes = changes + 1;
END;
CREATE TRIGGER mqtt_authority_member_gone AFTER DELETE ON group_member
WHEN EXISTS (SELECT 1 FROM mqtt_connection WHERE scope = old.scope AND client_id = old.thing_name AND connected = 1) BEGIN
    UPDATE mqtt_authority SET changes = changes + 1;
END;
";

/// Decisions that are remembered for a connection, so that a busy one asks its policies seldom.
const MAX_REMEMBERED: usize = 256;

/// What a client may do.
#[derive(Debug)]
pub(crate) enum Authority {
    /// Everything in its account and Region.
    Everything,
    /// Nothing yet: it is not known what the client calls itself.
    Nothing,
    /// What the policies allow.
    Policies(Box<Policies>),
}

/// The policies in force for a connection.
#[derive(Debug)]
pub(crate) struct Policies {
    /// `arn:aws:iot:us-east-1:123456789012:`.
    prefix: String,
    documents: Vec<Document>,
    context: Context,
    remembered: Mutex<HashMap<String, bool>>,
}

impl Authority {
    /// Whether the client may do something with a resource: `iot:Publish` with `topic/a/b`.
    pub(crate) fn allows(&self, action: &str, resource: &str) -> bool {
        match self {
            Authority::Everything => true,
            Authority::Nothing => false,
            Authority::Policies(policies) => policies.allow(action, resource),
        }
    }
}

impl Authority {
    /// The same for a topic.
    pub(crate) fn allows_topic(&self, action: &str, topic: &str) -> bool {
        matches!(self, Authority::Everything) || self.allows(action, &format!("topic/{topic}"))
    }

    /// Whether the client may be connected under its name.
    pub(crate) fn may_connect(&self, client_id: &str) -> bool {
        self.allows("iot:Connect", &format!("client/{client_id}"))
    }
}

impl Policies {
    fn allow(&self, action: &str, resource: &str) -> bool {
        let key = format!("{action} {resource}");
        let mut remembered = self
            .remembered
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = remembered.get(&key) {
            return *known;
        }
        let request = Request {
            action,
            resource: &format!("{}{resource}", self.prefix),
            requester: None,
            context: &self.context,
        };
        let allowed = policy::decide(&self.documents, &request) == Decision::Allowed;
        if remembered.len() >= MAX_REMEMBERED {
            remembered.clear();
        }
        remembered.insert(key, allowed);
        allowed
    }
}

/// How often rights may have changed.
pub(super) fn changes(tx: &Connection) -> AwsResult<i64> {
    Ok(tx
        .prepare_cached("SELECT changes FROM mqtt_authority")?
        .query_row([], |row| row.get(0))
        .optional()?
        .unwrap_or(0))
}

/// The account and Region (`account/region`) that a certificate is registered in, if it is ACTIVE
/// somewhere. AWS tells several apart by the name that TLS asks for; here the first is taken.
pub(super) fn owner(tx: &Connection, certificate_id: &str) -> AwsResult<Option<String>> {
    Ok(tx
        .prepare_cached(
            "SELECT scope FROM iot_certificate WHERE id = ?1 AND status = 'ACTIVE' ORDER BY scope",
        )?
        .query_row([certificate_id], |row| row.get(0))
        .optional()?)
}

/// What a certificate may do as a client id; `None` if it is not ACTIVE any more.
pub(super) fn of_certificate(
    ctx: &Ctx<'_>,
    certificate_id: &str,
    client_id: &str,
    address: Option<std::net::SocketAddr>,
) -> AwsResult<Option<Authority>> {
    let Some(certificate) = Certificate::find(ctx, certificate_id)? else {
        return Ok(None);
    };
    if certificate.status != "ACTIVE" {
        return Ok(None);
    }
    let arn = certificates::arn(ctx, certificate_id);
    let thing = match Thing::find(ctx, client_id)? {
        Some(thing) if principals::is_attached(ctx, client_id, &arn)? => Some(thing),
        _ => None,
    };
    let mut documents = Vec::new();
    let name = thing.as_ref().map(|thing| thing.name.as_str());
    for document in effective_policies::documents(ctx, &arn, name)? {
        // What was stored was checked then; one that cannot be read allows nothing.
        documents.extend(policy::parse(&document).ok());
    }
    let mut context = Context::default();
    context.set("iot:ClientId", client_id);
    context.set("iot:CertificateId", certificate_id);
    context.set("aws:SecureTransport", "true");
    if let Some(address) = address {
        context.set("aws:SourceIp", address.ip().to_string());
    }
    subject(&mut context, &certificate.pem);
    context.set(
        "iot:Connection.Thing.IsAttached",
        thing.is_some().to_string(),
    );
    if let Some(thing) = thing {
        context.set("iot:Connection.Thing.ThingName", thing.name);
        if let Some(type_name) = thing.type_name {
            context.set("iot:Connection.Thing.ThingTypeName", type_name);
        }
        for (name, value) in &thing.attributes {
            context.set(
                &format!("iot:Connection.Thing.Attributes[{name}]"),
                value.clone(),
            );
        }
    }
    Ok(Some(Authority::Policies(Box::new(Policies {
        prefix: ctx.arn(""),
        documents,
        context,
        remembered: Mutex::default(),
    }))))
}

/// The subject of a certificate as policy variables.
fn subject(context: &mut Context, pem: &str) {
    let Ok((_, block)) = x509_parser::pem::parse_x509_pem(pem.as_bytes()) else {
        return;
    };
    let Ok((_, certificate)) = X509Certificate::from_der(&block.contents) else {
        return;
    };
    for (oid, name) in [
        ("2.5.4.3", "CommonName"),
        ("2.5.4.5", "SerialNumber"),
        ("2.5.4.6", "Country"),
        ("2.5.4.8", "State"),
        ("2.5.4.10", "Organization"),
        ("2.5.4.11", "OrganizationalUnit"),
    ] {
        let mut parts = certificate.subject().iter_attributes();
        let found = parts.find(|part| part.attr_type().to_id_string() == oid);
        if let Some(value) = found.and_then(|part| part.as_str().ok()) {
            context.set(&format!("iot:Certificate.Subject.{name}"), value);
        }
    }
}
