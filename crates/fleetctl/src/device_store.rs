//! The folders of devices on the disk: keys made and kept here, certificates, and where to connect.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use fleet_core::account::Place;
use fleet_core::name::{CertificateId, ThingName};
use fleet_core::port::mqtt::TlsIdentity;
use fleet_ops::enrolment::{Broker, DeviceFolders, FolderError, Kept};
use rcgen::{CertificateParams, DistinguishedName, DnType, KeyPair};
use serde::{Deserialize, Serialize};

/// The private key, readable by its owner alone.
const KEY: &str = "private.key";
/// The certificate.
const CERTIFICATE: &str = "certificate.pem";
/// The authorities that vouch for the broker.
const CA: &str = "ca.pem";
/// Who connects, and where.
const CONNECTION: &str = "connection.json";
/// What the last line of a whole key begins with.
const END: &str = "-----END ";

/// What `connection.json` says.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct ConnectionFile {
    pub(crate) thing: ThingName,
    /// The policy lets a device in by the name of its thing only.
    pub(crate) client_id: String,
    pub(crate) endpoint: String,
    pub(crate) port: u16,
    pub(crate) account: String,
    pub(crate) region: String,
    pub(crate) certificate_id: CertificateId,
    pub(crate) private_key: String,
    pub(crate) certificate: String,
    /// None: the authorities that the machine trusts.
    pub(crate) ca: Option<String>,
}

/// The folders of the devices of one account and Region.
#[derive(Debug)]
pub(crate) struct DeviceStore {
    root: PathBuf,
    place: Place,
    /// The authorities of the broker, in PEM.
    ca: Option<String>,
}

impl DeviceStore {
    pub(crate) fn new(root: PathBuf, place: Place, ca: Option<String>) -> DeviceStore {
        DeviceStore { root, place, ca }
    }

    /// Where the folders are.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// The folder of a thing. A colon, which some systems do not take in a name, is written as `%3A`.
    pub(crate) fn folder(&self, thing: &ThingName) -> PathBuf {
        self.root.join(thing.as_str().replace(':', "%3A"))
    }

    /// What a device connects with, if it is enrolled.
    pub(crate) fn identity(
        &self,
        thing: &ThingName,
    ) -> Result<Option<(ConnectionFile, TlsIdentity)>, FolderError> {
        let Some(connection) = self.connection(thing)? else {
            return Ok(None);
        };
        let folder = self.folder(thing);
        let read = |name: &str| read(&folder.join(name));
        let (Some(key), Some(certificate)) = (read(KEY)?, read(CERTIFICATE)?) else {
            return Ok(None);
        };
        let identity = TlsIdentity {
            ca: read(CA)?.map(Into::into),
            certificate,
            key,
        };
        Ok(Some((connection, identity)))
    }

    fn connection(&self, thing: &ThingName) -> Result<Option<ConnectionFile>, FolderError> {
        let path = self.folder(thing).join(CONNECTION);
        let Some(text) = read(&path)? else {
            return Ok(None);
        };
        let wrong = |why: String| failed("use", &path, why);
        let found: ConnectionFile =
            serde_json::from_str(&text).map_err(|cause| wrong(cause.to_string()))?;
        if found.thing != *thing {
            return Err(wrong(format!("it is the folder of {}", found.thing)));
        }
        let here = (self.place.account.as_str(), self.place.region.as_str());
        if (found.account.as_str(), found.region.as_str()) != here {
            let (account, region) = (found.account, found.region);
            return Err(wrong(format!(
                "the device is enrolled in account {account}, {region}"
            )));
        }
        Ok(Some(found))
    }

    fn key(&self, thing: &ThingName) -> Result<Option<String>, FolderError> {
        let key = read(&self.folder(thing).join(KEY))?;
        // A key that was not written to its end is none.
        Ok(key.filter(|key| key.contains(END)))
    }
}

impl DeviceFolders for DeviceStore {
    fn look(&self, thing: &ThingName) -> Result<Kept, FolderError> {
        let connection = self.connection(thing)?;
        let folder = self.folder(thing);
        let has = |name: &str| folder.join(name).is_file();
        Ok(Kept {
            key: self.key(thing)?.is_some(),
            certificate: connection.map(|connection| connection.certificate_id),
            complete: has(CERTIFICATE) && (self.ca.is_none() || has(CA)),
        })
    }

    fn request(&self, thing: &ThingName, fresh: bool) -> Result<String, FolderError> {
        let folder = self.folder(thing);
        let unusable = |cause: rcgen::Error| failed("make a key in", &folder, cause.to_string());
        let key = match self.key(thing)?.filter(|_| !fresh) {
            Some(pem) => KeyPair::from_pem(&pem).map_err(unusable)?,
            None => {
                self.forget(thing)?;
                make_folder(&folder).map_err(|cause| failed("make", &folder, cause))?;
                // ECDSA on P-256, which AWS takes and small devices can do.
                let key = KeyPair::generate().map_err(unusable)?;
                let path = folder.join(KEY);
                let written = write_new(&path, key.serialize_pem().as_bytes());
                written.map_err(|cause| failed("write", &path, cause))?;
                key
            }
        };
        let mut request = CertificateParams::default();
        request.distinguished_name = DistinguishedName::new();
        let subject = &mut request.distinguished_name;
        subject.push(DnType::CommonName, common_name(thing));
        let request = request.serialize_request(&key).map_err(unusable)?;
        request.pem().map_err(unusable)
    }

    fn keep(
        &self,
        thing: &ThingName,
        id: &CertificateId,
        pem: &str,
        broker: &Broker,
    ) -> Result<(), FolderError> {
        let folder = self.folder(thing);
        let connection = ConnectionFile {
            thing: thing.clone(),
            client_id: thing.to_string(),
            endpoint: broker.host.clone(),
            port: broker.port,
            account: self.place.account.to_string(),
            region: self.place.region.to_string(),
            certificate_id: id.clone(),
            private_key: KEY.to_owned(),
            certificate: CERTIFICATE.to_owned(),
            ca: self.ca.as_ref().map(|_| CA.to_owned()),
        };
        let text = serde_json::to_string_pretty(&connection)
            .map_err(|cause| failed("write", &folder, cause.to_string()))?;
        // The id comes first: by it the certificate is found again, whatever happens next.
        let files = [
            (CONNECTION, Some(text + "\n")),
            (CERTIFICATE, Some(pem.to_owned())),
            (CA, self.ca.clone()),
        ];
        for (name, text) in files {
            if let Some(text) = text {
                let path = folder.join(name);
                replace(&path, text.as_bytes()).map_err(|cause| failed("write", &path, cause))?;
            }
        }
        Ok(())
    }

    fn forget(&self, thing: &ThingName) -> Result<(), FolderError> {
        let folder = self.folder(thing);
        for name in [KEY, CERTIFICATE, CA, CONNECTION] {
            let path = folder.join(name);
            unless_missing(fs::remove_file(&path))
                .map_err(|cause| failed("delete", &path, cause))?;
        }
        // What somebody else put there stays, and the folder with it.
        match fs::remove_dir(&folder) {
            Err(cause) if cause.kind() == io::ErrorKind::DirectoryNotEmpty => Ok(()),
            other => unless_missing(other).map_err(|cause| failed("delete", &folder, cause)),
        }
    }

    fn all(&self) -> Result<Vec<ThingName>, FolderError> {
        let unread = |cause: io::Error| failed("read", &self.root, cause);
        let entries = match fs::read_dir(&self.root) {
            Err(cause) if cause.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries.map_err(unread)?,
        };
        let mut things = Vec::new();
        for entry in entries {
            let path = entry.map_err(unread)?.path();
            let name = path.file_name().and_then(|name| name.to_str());
            let thing = name.and_then(|name| name.replace("%3A", ":").parse().ok());
            let is_ours = path.join(KEY).is_file() || path.join(CONNECTION).is_file();
            things.extend(thing.filter(|_| is_ours));
        }
        things.sort();
        Ok(things)
    }
}

/// The common name of a certificate has 64 characters at most (X.520).
fn common_name(thing: &ThingName) -> String {
    thing.as_str().chars().take(64).collect()
}

fn failed(
    verb: &str,
    path: &Path,
    source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
) -> FolderError {
    FolderError {
        what: format!("cannot {verb} {}", path.display()),
        source: source.into(),
    }
}

fn unless_missing(result: io::Result<()>) -> io::Result<()> {
    match result {
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

fn read(path: &Path) -> Result<Option<String>, FolderError> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(cause) => Err(failed("read", path, cause)),
    }
}

/// Makes a folder that its owner alone can look into, and those above it.
fn make_folder(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt as _;
        builder.mode(0o700);
    }
    builder.create(path)
}

/// Writes a file that its owner alone can read, and that was not there.
fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    sync_folder(path)
}

/// Writes a file in one step: nobody finds half of it.
fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let draft = path.with_extension("new");
    let mut file = File::create(&draft)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    drop(file);
    fs::rename(&draft, path)?;
    sync_folder(path)
}

/// Has the names in a file's folder on the disk, where the system can be asked for it.
fn sync_folder(path: &Path) -> io::Result<()> {
    match path.parent() {
        Some(folder) if cfg!(unix) => File::open(folder)?.sync_all(),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests;
