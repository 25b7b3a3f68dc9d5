//! `local serve`: ready line, signals, what it refuses, and what other commands see of it.

use std::fs;
use std::net::TcpListener;

use crate::support::Home;

#[test]
fn the_first_line_is_the_address_and_the_second_the_same_over_tls() {
    let home = Home::new();
    let mut serving = home.serve("");
    let port = serving
        .url
        .strip_prefix("http://127.0.0.1:")
        .unwrap()
        .to_owned();
    assert_eq!(serving.line(), format!("https://localhost:{port}"));
    assert!(serving.line().starts_with("mqtt://127.0.0.1:"));
    assert!(serving.line().starts_with("mqtts://localhost:"));
}

#[cfg(unix)]
#[test]
fn a_signal_stops_it_cleanly() {
    for name in ["TERM", "INT"] {
        let home = Home::new();
        let mut serving = home.serve("");
        serving.signal(name);
        assert_eq!(serving.end(), Some(0), "{name}");
        home.run("local env").ends(4).says("fleetctl local serve");
    }
}

#[test]
fn env_prints_what_each_shell_needs() {
    let home = Home::new();
    let serving = home.serve("");
    let posix = home.run("local env").ends(0).stdout;
    let (doors, rest): (Vec<&str>, Vec<&str>) = posix
        .lines()
        .partition(|line| line.starts_with("export FLEETCTL_MQTT"));
    assert!(
        doors[0].starts_with("export FLEETCTL_MQTT_URL=mqtt://127.0.0.1:")
            && doors[1].starts_with("export FLEETCTL_MQTTS_URL=mqtts://localhost:"),
        "{posix}"
    );
    let (bundle, rest): (Vec<&str>, Vec<&str>) = rest
        .into_iter()
        .partition(|line| line.starts_with("export AWS_CA_BUNDLE="));
    assert!(
        bundle.len() == 1 && bundle[0].ends_with("ca.pem"),
        "{posix}"
    );
    assert_eq!(
        rest.join("\n") + "\n",
        format!(
            "unset AWS_PROFILE\nunset AWS_SESSION_TOKEN\nexport AWS_ENDPOINT_URL={}\n\
             export AWS_ACCESS_KEY_ID=test\nexport AWS_SECRET_ACCESS_KEY=test\n\
             export AWS_REGION=us-east-1\nexport AWS_DEFAULT_REGION=us-east-1\n",
            serving.url
        )
    );
    let fish = home
        .run("local env --shell fish --region eu-west-1")
        .ends(0)
        .stdout;
    assert!(fish.contains("set -gx AWS_REGION 'eu-west-1';"), "{fish}");
    let powershell = home.run("local env --shell powershell").ends(0).stdout;
    assert!(
        powershell.contains("$Env:AWS_ACCESS_KEY_ID = 'test'"),
        "{powershell}"
    );
    let json = home.run("local env --output json").ends(0).json();
    assert_eq!(json["AWS_ENDPOINT_URL"], serving.url);
}

#[test]
fn env_over_tls_names_a_file_with_the_ca() {
    let home = Home::new();
    let serving = home.serve("--ca-file mine.pem");
    let json = home.run("local env --tls --output json").ends(0).json();
    assert_eq!(
        json["AWS_ENDPOINT_URL"],
        serving.url.replacen("http:", "https:", 1)
    );
    let bundle = fs::read_to_string(json["AWS_CA_BUNDLE"].as_str().unwrap()).unwrap();
    assert!(bundle.starts_with("-----BEGIN CERTIFICATE-----"));
    assert_eq!(bundle, fs::read_to_string(home.join("mine.pem")).unwrap());
}

#[test]
fn status_knows_the_server_and_reset_refuses() {
    let home = Home::new();
    let serving = home.serve("");
    let status = home.run("local status --output json").ends(0).json();
    assert_eq!(status["serving"], serving.url.as_str());
    home.run("local reset --yes")
        .ends(4)
        .says("is served at")
        .says("stop");
}

#[test]
fn a_second_server_on_the_same_state_is_refused() {
    let home = Home::new();
    let serving = home.serve("");
    home.run("local serve")
        .ends(4)
        .says(&serving.url)
        .says("already serves");
}

#[test]
fn a_port_in_use_is_told() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    Home::new()
        .run(&format!("local serve --port {port}"))
        .ends(3)
        .says(&format!("cannot listen on 127.0.0.1:{port}"))
        .says("choose another --port");
}

#[test]
fn other_machines_are_let_in_only_when_that_is_meant() {
    let home = Home::new();
    home.run("local serve --address 0.0.0.0")
        .ends(2)
        .says("--allow-remote");
    let serving = home.serve("--address 0.0.0.0 --allow-remote");
    assert!(
        serving.url.starts_with("http://0.0.0.0:"),
        "{}",
        serving.url
    );
}

#[test]
fn a_file_that_cannot_be_written_is_told() {
    let home = Home::new();
    home.run("local serve --ca-file no/such/ca.pem")
        .ends(3)
        .says("no/such/ca.pem");
    home.run("local serve --access-log no/such/log")
        .ends(3)
        .says("no/such/log");
}
