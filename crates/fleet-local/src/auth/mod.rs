//! Who calls: signature, credentials, account and Region.

mod chunk_signer;
mod chunks;
pub(crate) mod claim;
mod credentials;
pub(crate) mod minting;
pub(crate) mod payload;
pub(crate) mod refusal;
pub(crate) mod sigv2;
pub(crate) mod sigv4;
pub(crate) mod verify;

pub(crate) use claim::Claim;
pub(crate) use credentials::{Credentials, DEFAULT_ACCOUNT, Lookup, Session, TABLES, issue};

/// The caller of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Caller {
    pub(crate) account: String,
    pub(crate) region: String,
    /// `account/region`, the key of everything regional.
    pub(crate) scope: String,
    /// The ARN that GetCallerIdentity gives.
    pub(crate) arn: String,
    pub(crate) user_id: String,
}

impl Caller {
    pub(crate) fn new(account: &str, region: &str, arn: String, user_id: String) -> Caller {
        Caller {
            account: account.to_owned(),
            region: region.to_owned(),
            scope: format!("{account}/{region}"),
            arn,
            user_id,
        }
    }

    /// The root user of an account.
    pub(crate) fn root(account: &str, region: &str) -> Caller {
        let arn = format!("arn:{}:iam::{account}:root", partition(region));
        Caller::new(account, region, arn, account.to_owned())
    }

    /// The name of the role that the caller has assumed.
    pub(crate) fn role(&self) -> Option<&str> {
        let session = self.arn.split(':').nth(5)?.strip_prefix("assumed-role/")?;
        session.split('/').next()
    }

    pub(crate) fn partition(&self) -> &'static str {
        partition(&self.region)
    }
}

/// The partition of a Region.
pub(crate) fn partition(region: &str) -> &'static str {
    if region.starts_with("cn-") {
        "aws-cn"
    } else if region.starts_with("us-gov-") {
        "aws-us-gov"
    } else {
        "aws"
    }
}

/// A 12-digit account number.
pub(crate) fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}
