//! What one step waits for of another: a resource that is ready, or will not come.

use tokio::sync::SetOnce;

use crate::event::ResourceKind;

/// What became of a resource that others need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Ready<T> {
    /// It is there.
    Yes(T),
    /// It is not there and will not come.
    Missing {
        /// Its kind.
        kind: ResourceKind,
        /// Its name.
        name: String,
    },
    /// The run was stopped before it was tried.
    Stopped,
}

impl<T> Ready<T> {
    pub(super) fn missing(kind: ResourceKind, name: &str) -> Self {
        Self::Missing {
            kind,
            name: name.to_owned(),
        }
    }
}

/// Opened once by the step that makes a resource; any number of steps wait for it.
#[derive(Debug)]
pub(super) struct Gate<T>(SetOnce<Ready<T>>);

impl<T> Default for Gate<T> {
    fn default() -> Self {
        Self(SetOnce::new())
    }
}

impl<T: Clone> Gate<T> {
    /// Tells all who wait. Only the first call counts.
    pub(super) fn open(&self, ready: Ready<T>) {
        // An error says that it was open already, which is as good.
        let _ = self.0.set(ready);
    }

    /// Waits until it is opened.
    pub(super) async fn wait(&self) -> Ready<T> {
        self.0.wait().await.clone()
    }
}
