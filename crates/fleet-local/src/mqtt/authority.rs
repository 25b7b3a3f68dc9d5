//! What a connected client may do.

/// What a client may do.
#[derive(Debug)]
pub(crate) enum Authority {
    /// Everything in its account and Region.
    Everything,
}

impl Authority {
    /// Whether the client may do something with a resource: `iot:Publish` with `topic/a/b`.
    pub(crate) fn allows(&self, _action: &str, _resource: &str) -> bool {
        match self {
            Authority::Everything => true,
        }
    }
}
