//! The end of a connection as the state records it.

use super::end::End;
use super::session::Left;
use super::{kept, presence, will};
use crate::error::AwsResult;
use crate::route::Ctx;

/// Writes the end of a connection. `expiry` says how long the session is kept from now on, if the
/// state keeps it.
pub(super) fn record(
    ctx: &Ctx<'_>,
    client_id: &str,
    left: Left,
    end: End,
    expiry: Option<u32>,
    may_say: bool,
) -> AwsResult<()> {
    presence::disconnected(ctx, client_id, end)?;
    match expiry {
        None => {}
        Some(0) => {
            kept::forget(ctx, client_id)?;
        }
        Some(expiry) => kept::close(ctx, client_id, expiry, &left.sent)?,
    }
    match left.will {
        Some(will) if end.wants_will() && may_say => {
            will::left(ctx, client_id, *will, expiry.unwrap_or(0))
        }
        _ => Ok(()),
    }
}
