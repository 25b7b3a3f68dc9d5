//! Whether the profile that was asked for is there. The SDK takes a missing one for an empty one.

use aws_config::profile::load;
use aws_runtime::env_config::file::EnvConfigFiles;
use aws_types::os_shim_internal::{Env, Fs};

use crate::config::ConnectError;

/// Checks the profile named here or, failing that, in the environment.
pub(crate) async fn check(named: Option<&str>) -> Result<(), ConnectError> {
    check_in(&Fs::real(), &Env::real(), named).await
}

async fn check_in(fs: &Fs, env: &Env, named: Option<&str>) -> Result<(), ConnectError> {
    let wanted = named.map(|name| name.to_owned().into());
    let profiles = match load(fs, env, &EnvConfigFiles::default(), wanted).await {
        Ok(profiles) => profiles,
        // Credentials and Region may come from elsewhere, as the SDK sees it too.
        Err(_) if named.is_none() => return Ok(()),
        Err(error) => return Err(ConnectError::ProfileFile(error.into())),
    };
    let selected = profiles.selected_profile();
    if profiles.get_profile(selected).is_some() || (selected == "default" && named.is_none()) {
        return Ok(());
    }
    let mut known: Vec<_> = profiles.profiles().map(str::to_owned).collect();
    known.sort();
    Err(ConnectError::NoProfile {
        name: selected.to_owned(),
        known,
    })
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;

    async fn checked(env: &[(&str, &str)], named: Option<&str>) -> Result<(), ConnectError> {
        let config = "[profile work]\nregion = eu-north-1\n[profile home]\nregion = us-east-1\n";
        let files = HashMap::from([("/home/.aws/config".to_owned(), config.as_bytes().to_vec())]);
        let mut env = env.to_vec();
        env.push(("HOME", "/home"));
        check_in(&Fs::from_map(files), &Env::from_slice(&env), named).await
    }

    #[tokio::test]
    async fn a_profile_that_is_not_there_is_told_with_those_that_are() {
        for (env, named) in [
            (vec![], Some("wrok")),
            (vec![("AWS_PROFILE", "wrok")], None),
        ] {
            let Err(ConnectError::NoProfile { name, known }) = checked(&env, named).await else {
                panic!("{env:?} {named:?}");
            };
            assert_eq!(
                (name.as_str(), known),
                ("wrok", vec!["home".to_owned(), "work".to_owned()])
            );
        }
    }

    #[tokio::test]
    async fn a_profile_that_is_there_or_was_not_asked_for_is_good() {
        checked(&[], Some("work")).await.unwrap();
        checked(&[("AWS_PROFILE", "wrok")], Some("home"))
            .await
            .unwrap();
        checked(&[], None).await.unwrap();
    }
}
