//! Access keys: `test`, 12-digit accounts, and the temporary keys of AssumeRole.

use rusqlite::{Connection, OptionalExtension, params};

use super::{Caller, is_account, minting};
use crate::error::AwsResult;
use crate::iam::ids;

/// The account of the key `test`.
pub(crate) const DEFAULT_ACCOUNT: &str = "123456789012";

/// The secret of `test` and of every 12-digit key.
const SECRET: &str = "test";

pub(crate) const TABLES: &str = "
CREATE TABLE session_key (
    key_id TEXT PRIMARY KEY, secret TEXT NOT NULL, token TEXT NOT NULL, account TEXT NOT NULL,
    arn TEXT NOT NULL, user_id TEXT NOT NULL, expires_s INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX session_key_by_end ON session_key (expires_s);
";

/// How long an ended session is remembered, so that its use is told apart from an unknown key.
const REMEMBERED_S: i64 = 86_400;

/// What a key id stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Credentials {
    pub(crate) secret: String,
    /// The session token that must come along, for temporary keys.
    pub(crate) token: Option<String>,
    pub(crate) account: String,
    /// What they sign ends by the virtual clock: URLs that the local AWS makes itself.
    pub(crate) virtual_time: bool,
    identity: Option<(String, String)>,
}

pub(crate) enum Lookup {
    Found(Credentials),
    Expired,
    Unknown,
}

impl Credentials {
    fn fixed(account: &str) -> Credentials {
        Credentials {
            secret: SECRET.to_owned(),
            token: None,
            account: account.to_owned(),
            virtual_time: false,
            identity: None,
        }
    }

    /// Finds the credentials of a key id. Temporary keys are in the state and end by the wall clock.
    pub(crate) fn find(
        key_id: &str,
        now_s: i64,
        read: impl FnOnce(&dyn Fn(&Connection) -> AwsResult<Lookup>) -> AwsResult<Lookup>,
    ) -> AwsResult<Lookup> {
        if key_id == "test" {
            return Ok(Lookup::Found(Credentials::fixed(DEFAULT_ACCOUNT)));
        }
        if is_account(key_id) {
            return Ok(Lookup::Found(Credentials::fixed(key_id)));
        }
        read(&|tx| Ok(temporary(tx, key_id, now_s)?))
    }

    pub(crate) fn caller(&self, region: &str) -> Caller {
        match &self.identity {
            Some((arn, user_id)) => {
                Caller::new(&self.account, region, arn.clone(), user_id.clone())
            }
            None => Caller::root(&self.account, region),
        }
    }
}

fn temporary(tx: &Connection, key_id: &str, now_s: i64) -> rusqlite::Result<Lookup> {
    let found = tx
        .prepare_cached(
            "SELECT secret, token, account, arn, user_id, expires_s FROM session_key WHERE key_id = ?1",
        )?
        .query_row([key_id], |row| {
            let credentials = Credentials {
                secret: row.get(0)?,
                token: Some(row.get(1)?),
                account: row.get(2)?,
                virtual_time: false,
                identity: Some((row.get(3)?, row.get(4)?)),
            };
            Ok((credentials, row.get::<_, i64>(5)?))
        })
        .optional()?;
    Ok(match found {
        None => minted(tx, key_id)?,
        Some((_, expires)) if expires <= now_s => Lookup::Expired,
        Some((credentials, _)) => Lookup::Found(credentials),
    })
}

fn minted(tx: &Connection, key_id: &str) -> rusqlite::Result<Lookup> {
    Ok(match minting::find(tx, key_id)? {
        None => Lookup::Unknown,
        Some((secret, token, account, identity)) => Lookup::Found(Credentials {
            secret,
            token: Some(token),
            account,
            virtual_time: true,
            identity: Some(identity),
        }),
    })
}

/// Temporary credentials, as STS hands them out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Session {
    pub(crate) key_id: String,
    pub(crate) secret: String,
    pub(crate) token: String,
    /// Seconds since the epoch, by the wall clock.
    pub(crate) expires_s: i64,
}

/// Makes and keeps credentials for an identity that end after some seconds of the wall clock.
pub(crate) fn issue(
    tx: &Connection,
    account: &str,
    identity: (&str, &str),
    seconds: i64,
) -> rusqlite::Result<Session> {
    let now = crate::clock::wall().as_second();
    tx.prepare_cached("DELETE FROM session_key WHERE expires_s < ?1")?
        .execute([now - REMEMBERED_S])?;
    let session = Session {
        key_id: ids::unique("ASIA", account, 20),
        secret: ids::secret(30),
        token: ids::secret(240),
        expires_s: now + seconds,
    };
    let (arn, user_id) = identity;
    tx.prepare_cached(
        "INSERT INTO session_key (key_id, secret, token, account, arn, user_id, expires_s) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?
    .execute(params![
        session.key_id,
        session.secret,
        session.token,
        account,
        arn,
        user_id,
        session.expires_s
    ])?;
    Ok(session)
}
