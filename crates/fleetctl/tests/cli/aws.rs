//! AWS that is not there: no credentials, no Region, no profile, nobody at the endpoint.

use crate::support::Home;

#[test]
fn without_credentials_the_ways_out_are_named() {
    let home = Home::new();
    let run = home.run("provision --yes --region us-east-1").ends(5);
    insta::assert_snapshot!(run.shown(&home));
}

#[test]
fn without_a_region_the_ways_out_are_named() {
    let home = Home::new();
    let run = home.run("provision --yes").ends(5);
    insta::assert_snapshot!(run.shown(&home));
}

#[test]
fn a_profile_that_is_not_there_is_told() {
    Home::new()
        .run("provision --yes --region us-east-1 --profile nope")
        .ends(3)
        .says("there is no profile \"nope\"");
}

#[test]
fn an_endpoint_where_nobody_listens_is_told() {
    let home = Home::new();
    let output = home
        .command(&[
            "provision",
            "--yes",
            "--region",
            "us-east-1",
            "--endpoint-url",
            "http://127.0.0.1:9",
        ])
        .env("AWS_ACCESS_KEY_ID", "test")
        .env("AWS_SECRET_ACCESS_KEY", "test")
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(6));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(
        said.contains("AWS cannot be reached") && said.contains("--endpoint-url"),
        "{said}"
    );
}

#[test]
fn a_ca_bundle_that_is_not_there_is_told() {
    let output = Home::new()
        .command(&["provision", "--yes", "--region", "us-east-1"])
        .env("AWS_CA_BUNDLE", "no-such.pem")
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(3));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("no-such.pem"), "{said}");
}
