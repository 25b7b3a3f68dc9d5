//! Enrolled devices for programs: stable, whatever the language. States are AWS's words.

use fleet_core::name::{CertificateId, PolicyName, ThingName};
use fleet_ops::enrolment::{Became, Device, Enrolment, Listed, Revoked, words};
use serde::Serialize;
use serde_json::{Value, json};

use crate::device_store::DeviceStore;

/// What came of an enrolment.
pub(crate) fn enrolled(enrolment: &Enrolment, store: &DeviceStore) -> impl Serialize {
    #[derive(Serialize)]
    struct Policy<'a> {
        name: &'a PolicyName,
        created: bool,
    }
    #[derive(Serialize)]
    struct Document<'a> {
        policy: Policy<'a>,
        devices: Vec<Value>,
    }
    Document {
        policy: Policy {
            name: &enrolment.policy.name,
            created: enrolment.policy.created,
        },
        devices: enrolment
            .devices
            .iter()
            .map(|one| device(one, store))
            .collect(),
    }
}

fn device(device: &Device, store: &DeviceStore) -> Value {
    let (outcome, id, error): (_, Option<&CertificateId>, _) = match &device.became {
        Became::Enrolled(id) => ("enrolled", Some(id), None),
        Became::Completed(id) => ("completed", Some(id), None),
        Became::Kept(id) => ("kept", Some(id), None),
        Became::Failed(problem) => ("failed", None, Some(problem.to_string())),
        Became::NotTried => ("not-tried", None, None),
    };
    let folder = id.map(|_| folder(store, &device.thing));
    json!({
        "thing": device.thing,
        "outcome": outcome,
        "certificate": id,
        "folder": folder,
        "error": error,
        "stray_certificate_possible": device.stray,
        "certificate_left": device.left,
    })
}

fn folder(store: &DeviceStore, thing: &ThingName) -> String {
    store.folder(thing).display().to_string()
}

/// What came of revoking.
pub(crate) fn revoked(revoked: &[Revoked]) -> Value {
    let devices = revoked.iter().map(|one| {
        let error = one.problem.as_ref().map(ToString::to_string);
        json!({
            "thing": one.thing,
            "revoked": one.problem.is_none(),
            "certificate": one.certificate,
            "error": error,
        })
    });
    json!({ "devices": devices.collect::<Vec<_>>() })
}

/// The devices that have a folder.
pub(crate) fn listed(listed: &[Listed], store: &DeviceStore) -> Value {
    let devices = listed.iter().map(|one| {
        let error = one.problem.as_ref().map(ToString::to_string);
        json!({
            "thing": one.thing,
            "certificate": one.certificate,
            "status": one.status.map(words),
            "folder": folder(store, &one.thing),
            "error": error,
        })
    });
    json!({ "devices": devices.collect::<Vec<_>>() })
}
