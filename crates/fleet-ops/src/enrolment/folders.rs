//! Where the keys and certificates of devices are kept: one folder a thing.

use std::error::Error;

use fleet_core::name::{CertificateId, ThingName};

/// What is kept of a device.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Kept {
    /// Whether there is a private key.
    pub key: bool,
    /// The certificate that belongs to it, once AWS has made one.
    pub certificate: Option<CertificateId>,
    /// Whether the folder has all that a client needs.
    pub complete: bool,
}

/// Where a device connects.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broker {
    /// The host, which the broker's certificate names.
    pub host: String,
    /// The port of MQTT over TLS.
    pub port: u16,
}

/// A folder that cannot be read or written.
#[derive(Debug, thiserror::Error)]
#[error("{what}: {source}")]
pub struct FolderError {
    /// What was tried, with the folder.
    pub what: String,
    /// Why it failed.
    pub source: Box<dyn Error + Send + Sync>,
}

/// The folders of the devices of one account and Region. What is written is on the disk when a call
/// returns. The private key never leaves it.
pub trait DeviceFolders: Send + Sync {
    /// What is kept of a device.
    ///
    /// # Errors
    /// The folder is there and cannot be read, or is not this thing's.
    fn look(&self, thing: &ThingName) -> Result<Kept, FolderError>;

    /// A request for a certificate, in PEM, signed with the key of the folder. A key is made and
    /// written if there is none, or if a fresh one is wanted; then whatever else was in the folder
    /// goes.
    ///
    /// # Errors
    /// The folder cannot be written.
    fn request(&self, thing: &ThingName, fresh: bool) -> Result<String, FolderError>;

    /// Writes down the certificate, its id first, and where the device connects.
    ///
    /// # Errors
    /// The folder cannot be written.
    fn keep(
        &self,
        thing: &ThingName,
        id: &CertificateId,
        pem: &str,
        broker: &Broker,
    ) -> Result<(), FolderError>;

    /// Deletes the folder, the private key first.
    ///
    /// # Errors
    /// It cannot be deleted.
    fn forget(&self, thing: &ThingName) -> Result<(), FolderError>;

    /// The things that have a folder, by name.
    ///
    /// # Errors
    /// The folders cannot be listed.
    fn all(&self) -> Result<Vec<ThingName>, FolderError>;
}
