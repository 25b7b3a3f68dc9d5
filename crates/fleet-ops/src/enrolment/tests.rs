//! Workflow tests: enrolling and revoking on a small AWS in memory, with folders in memory.

use std::collections::BTreeMap;
use std::sync::Mutex;

use fleet_core::fault::Fault;
use fleet_core::name::{CertificateId, ThingName};
use fleet_core::operation::Operation;
use fleet_core::port::things::Thing;
use fleet_core::tag::Tags;

use super::*;
use crate::fake::Trouble;
use crate::fake::stage::{Stage, on, stage};

mod enrolling;
mod revoking;

/// A folder of a device.
#[derive(Debug, Clone, Default)]
struct Folder {
    key: Option<u32>,
    certificate: Option<CertificateId>,
    complete: bool,
}

/// Folders in memory.
#[derive(Debug, Default)]
struct Folders {
    folders: Mutex<BTreeMap<ThingName, Folder>>,
    keys: Mutex<u32>,
    /// Whether nothing but keys can be written.
    full: Mutex<bool>,
}

impl Folders {
    fn of(&self, thing: &ThingName) -> Option<Folder> {
        self.folders.lock().unwrap().get(thing).cloned()
    }
}

impl DeviceFolders for Folders {
    fn look(&self, thing: &ThingName) -> Result<Kept, FolderError> {
        let folder = self.of(thing).unwrap_or_default();
        Ok(Kept {
            key: folder.key.is_some(),
            certificate: folder.certificate,
            complete: folder.complete,
        })
    }

    fn request(&self, thing: &ThingName, fresh: bool) -> Result<String, FolderError> {
        let mut folders = self.folders.lock().unwrap();
        let folder = folders.entry(thing.clone()).or_default();
        if fresh || folder.key.is_none() {
            let mut keys = self.keys.lock().unwrap();
            *keys += 1;
            *folder = Folder {
                key: Some(*keys),
                ..Folder::default()
            };
        }
        Ok("-----BEGIN CERTIFICATE REQUEST-----".to_owned())
    }

    fn keep(
        &self,
        thing: &ThingName,
        id: &CertificateId,
        _pem: &str,
        _broker: &Broker,
    ) -> Result<(), FolderError> {
        if *self.full.lock().unwrap() {
            return Err(FolderError {
                what: "cannot write".to_owned(),
                source: "the disk is full".into(),
            });
        }
        let mut folders = self.folders.lock().unwrap();
        let folder = folders.get_mut(thing).unwrap();
        folder.certificate = Some(id.clone());
        folder.complete = true;
        Ok(())
    }

    fn forget(&self, thing: &ThingName) -> Result<(), FolderError> {
        self.folders.lock().unwrap().remove(thing);
        Ok(())
    }

    fn all(&self) -> Result<Vec<ThingName>, FolderError> {
        Ok(self.folders.lock().unwrap().keys().cloned().collect())
    }
}

fn name(text: &str) -> ThingName {
    text.parse().unwrap()
}

/// Things of these names, and nothing else.
fn with_things(names: &[&str]) -> Stage {
    let stage = stage();
    stage.fake.change(|state| {
        for text in names {
            let thing = Thing {
                name: name(text),
                thing_type: None,
                attributes: BTreeMap::new(),
                version: 1,
            };
            state.things.insert((*text).to_owned(), thing);
        }
    });
    stage
}

fn request(stage: &Stage, names: &[&str]) -> Request {
    Request {
        things: names.iter().map(|text| name(text)).collect(),
        policy: None,
        place: stage.fake.place(),
        broker: Broker {
            host: "localhost".to_owned(),
            port: 8883,
        },
    }
}

async fn enrolled(stage: &Stage, folders: &Folders, names: &[&str]) -> Enrolment {
    let request = request(stage, names);
    enroll(&stage.fake.cloud(), folders, &request, &stage.session)
        .await
        .unwrap()
}

/// The things that an active certificate is attached to that has our policy.
fn let_in(stage: &Stage) -> Vec<String> {
    let state = stage.fake.state();
    let ours = fleet_core::naming::device_policy();
    let mut things = Vec::new();
    for (thing, principal) in &state.attached {
        let mut all = state.certificates.values();
        let there = all.find(|there| there.arn.as_str() == principal).unwrap();
        if there.active && there.policies.contains(&ours) {
            things.push(thing.clone());
        }
    }
    things
}
