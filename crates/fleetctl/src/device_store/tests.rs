//! What is on the disk, and who can read it.

use super::*;

fn place() -> Place {
    Place::new(
        "123456789012".parse().unwrap(),
        "us-east-1".parse().unwrap(),
    )
}

fn broker() -> Broker {
    Broker {
        host: "localhost".to_owned(),
        port: 8883,
    }
}

fn id() -> CertificateId {
    "ab".repeat(32).parse().unwrap()
}

#[test]
fn a_device_gets_a_folder_that_its_owner_alone_can_read() {
    let dir = tempfile::tempdir().unwrap();
    let store = DeviceStore::new(dir.path().join("a/b"), place(), Some("CA".to_owned()));
    let thing: ThingName = "car:1".parse().unwrap();
    assert_eq!(store.look(&thing).unwrap(), Kept::default());
    let request = store.request(&thing, true).unwrap();
    assert!(request.starts_with("-----BEGIN CERTIFICATE REQUEST-----"));
    let kept = store.look(&thing).unwrap();
    assert!(kept.key && kept.certificate.is_none() && !kept.complete);
    store.keep(&thing, &id(), "PEM", &broker()).unwrap();
    let kept = store.look(&thing).unwrap();
    assert_eq!((kept.certificate, kept.complete), (Some(id()), true));
    let folder = dir.path().join("a/b/car%3A1");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&folder.join("private.key")), 0o600);
        assert_eq!(mode(&folder), 0o700);
    }
    let key = fs::read_to_string(folder.join("private.key")).unwrap();
    assert!(key.starts_with("-----BEGIN PRIVATE KEY-----"), "PKCS #8");
    let connection: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(folder.join("connection.json")).unwrap()).unwrap();
    assert_eq!(connection["client_id"], "car:1");
    assert_eq!(
        (&connection["endpoint"], &connection["port"]),
        (&"localhost".into(), &8883.into())
    );
    assert!(!connection.to_string().contains("PRIVATE KEY"));
    assert_eq!(store.all().unwrap(), std::slice::from_ref(&thing));
    store.forget(&thing).unwrap();
    assert!(!folder.exists() && store.all().unwrap().is_empty());
}

#[test]
fn the_key_of_an_interrupted_enrolment_is_used_again_and_a_fresh_one_is_another() {
    let dir = tempfile::tempdir().unwrap();
    let store = DeviceStore::new(dir.path().to_owned(), place(), None);
    let thing: ThingName = "car".parse().unwrap();
    store.request(&thing, true).unwrap();
    let path = store.folder(&thing).join(KEY);
    let first = fs::read_to_string(&path).unwrap();
    store.request(&thing, false).unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), first);
    store.request(&thing, true).unwrap();
    assert_ne!(fs::read_to_string(&path).unwrap(), first);
    fs::write(&path, &first[..40]).unwrap();
    assert!(!store.look(&thing).unwrap().key, "half a key is none");
}

#[test]
fn the_folder_of_another_thing_or_account_is_not_used() {
    let dir = tempfile::tempdir().unwrap();
    let store = DeviceStore::new(dir.path().to_owned(), place(), None);
    let thing: ThingName = "car".parse().unwrap();
    store.request(&thing, true).unwrap();
    store.keep(&thing, &id(), "PEM", &broker()).unwrap();
    let elsewhere = Place::new(
        "210987654321".parse().unwrap(),
        "us-east-1".parse().unwrap(),
    );
    let other = DeviceStore::new(dir.path().to_owned(), elsewhere, None);
    let error = other.look(&thing).unwrap_err().to_string();
    assert!(error.contains("123456789012"), "{error}");
    fs::rename(store.folder(&thing), dir.path().join("bus")).unwrap();
    let error = store.look(&"bus".parse().unwrap()).unwrap_err().to_string();
    assert!(error.contains("the folder of car"), "{error}");
}

#[test]
fn what_others_put_into_a_folder_stays() {
    let dir = tempfile::tempdir().unwrap();
    let store = DeviceStore::new(dir.path().to_owned(), place(), None);
    let thing: ThingName = "car".parse().unwrap();
    store.request(&thing, true).unwrap();
    let note = store.folder(&thing).join("note.txt");
    fs::write(&note, "mine").unwrap();
    store.forget(&thing).unwrap();
    assert!(note.exists() && !store.folder(&thing).join(KEY).exists());
}
