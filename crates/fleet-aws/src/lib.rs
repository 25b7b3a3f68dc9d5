//! The ports of `fleet-core`, implemented with the AWS SDK for Rust, paced to the account quotas.
