//! Presigned URLs that the local AWS makes itself, with a role's session, as AWS IoT Jobs does.
//!
//! They begin and end by the virtual clock. The keys that sign them have no end of their own and
//! are never handed out; what a URL may be used for, the role's policies say when it is used.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension as _, params};

use super::claim::claim;
use super::sigv4::{ALGORITHM, encode, expected, signing_key};
use crate::error::{AwsError, AwsResult};
use crate::iam::ids;
use crate::iam::roles::Role;
use crate::route::Ctx;

pub(crate) const TABLES: &str = "
CREATE TABLE minting_key (
    key_id TEXT PRIMARY KEY, role_arn TEXT NOT NULL, secret TEXT NOT NULL, token TEXT NOT NULL,
    account TEXT NOT NULL, arn TEXT NOT NULL, user_id TEXT NOT NULL
) WITHOUT ROWID;
CREATE UNIQUE INDEX minting_key_of ON minting_key (role_arn);
";

/// The name of the sessions in which AWS IoT uses a role.
const SESSION: &str = "aws-iot-jobs";

/// What signs URLs with a role.
pub(crate) struct Signer {
    key_id: String,
    secret: String,
    token: String,
}

/// An object and what may be done with it.
pub(crate) struct Wanted<'a> {
    /// `GET` or `PUT`.
    pub(crate) method: &'static str,
    pub(crate) bucket: &'a str,
    pub(crate) key: &'a str,
    pub(crate) version: Option<&'a str>,
    /// How long the URL is good, in seconds.
    pub(crate) seconds: i64,
}

/// Sees to it that URLs can be signed with a role from now on.
pub(crate) fn prepare(ctx: &Ctx<'_>, role_arn: &str, role: &Role) -> AwsResult<()> {
    let account = role_arn.split(':').nth(4).unwrap_or_default();
    let partition = ctx.caller.partition();
    let arn = format!(
        "arn:{partition}:sts::{account}:assumed-role/{}/{SESSION}",
        role.name
    );
    ctx.tx
        .prepare_cached(
            "INSERT OR IGNORE INTO minting_key \
             (key_id, role_arn, secret, token, account, arn, user_id) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(params![
            ids::unique("ASIA", account, 20),
            role_arn,
            ids::secret(30),
            ids::secret(240),
            account,
            arn,
            format!("{}:{SESSION}", role.id),
        ])?;
    Ok(())
}

/// What a minting key stands for: secret, token, account, and the session's ARN and id.
pub(super) type Known = (String, String, String, (String, String));

pub(super) fn find(tx: &Connection, key_id: &str) -> rusqlite::Result<Option<Known>> {
    tx.prepare_cached(
        "SELECT secret, token, account, arn, user_id FROM minting_key WHERE key_id = ?1",
    )?
    .query_row([key_id], |row| {
        let identity = (row.get(3)?, row.get(4)?);
        Ok((row.get(0)?, row.get(1)?, row.get(2)?, identity))
    })
    .optional()
}

impl Signer {
    /// The signer for a role, once it was prepared.
    pub(crate) fn of(ctx: &Ctx<'_>, role_arn: &str) -> AwsResult<Option<Signer>> {
        Ok(ctx
            .tx
            .prepare_cached("SELECT key_id, secret, token FROM minting_key WHERE role_arn = ?1")?
            .query_row([role_arn], |row| {
                Ok(Signer {
                    key_id: row.get(0)?,
                    secret: row.get(1)?,
                    token: row.get(2)?,
                })
            })
            .optional()?)
    }

    /// A URL of the local S3, good from now on.
    pub(crate) fn url(&self, ctx: &Ctx<'_>, wanted: &Wanted<'_>) -> AwsResult<String> {
        let host = &ctx.shared.endpoint;
        let path = encode(
            format!("/{}/{}", wanted.bucket, wanted.key).as_bytes(),
            true,
        );
        let unsigned = format!("http://{host}{path}?{}", self.query(ctx, wanted));
        let (parts, ()) = http::Request::builder()
            .method(wanted.method)
            .uri(format!("{unsigned}&X-Amz-Signature={}", "0".repeat(64)))
            .header("host", host)
            .body(())
            .map_err(AwsError::internal)?
            .into_parts();
        let claim = claim(&parts)
            .ok()
            .flatten()
            .ok_or_else(|| AwsError::internal("a minted URL claims nothing"))?;
        let key = signing_key(&self.secret, &claim.date, &claim.region, &claim.service);
        let signature = expected(&parts, &claim, &key, "UNSIGNED-PAYLOAD");
        Ok(format!("{unsigned}&X-Amz-Signature={signature}"))
    }

    fn query(&self, ctx: &Ctx<'_>, wanted: &Wanted<'_>) -> String {
        let time = basic(ctx.now);
        let day = time.get(..8).unwrap_or_default();
        let region = &ctx.caller.region;
        let credential = format!("{}/{day}/{region}/s3/aws4_request", self.key_id);
        let mut pairs = vec![
            ("X-Amz-Algorithm", ALGORITHM.to_owned()),
            ("X-Amz-Credential", credential),
            ("X-Amz-Date", time.clone()),
            ("X-Amz-Expires", wanted.seconds.to_string()),
            ("X-Amz-Security-Token", self.token.clone()),
            ("X-Amz-SignedHeaders", "host".to_owned()),
        ];
        if let Some(version) = wanted.version {
            pairs.push(("versionId", version.to_owned()));
        }
        let pairs: Vec<String> = pairs
            .into_iter()
            .map(|(key, value)| format!("{key}={}", encode(value.as_bytes(), false)))
            .collect();
        pairs.join("&")
    }
}

fn basic(moment: Timestamp) -> String {
    moment.strftime("%Y%m%dT%H%M%SZ").to_string()
}
