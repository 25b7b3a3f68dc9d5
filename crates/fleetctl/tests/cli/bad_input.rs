//! Bad input: one clear message that says what is wrong and what is allowed, and exit code 2.

use crate::support::Home;

#[test]
fn bad_values_are_told_with_what_is_allowed() {
    let home = Home::new();
    let mut shown = String::new();
    for line in [
        "--local provision --yes --things-prefix bad!prefix",
        "--local provision --yes --things-prefix Vehicle-VIN-Number-One-",
        "--local provision --yes --thing-types Sedan,S|V",
        "--local provision --yes --thing-types ,",
        "--local provision --yes --thing-types Sedan:Vehicle",
        "--local provision --yes --package-versions 1.0.0,1/1",
        "--local provision --yes --package-versions 1.0,1_0",
        "--local provision --yes --continent Atlantis",
        "--local provision --yes --continent 8",
        "--local provision --yes --countries US,XX,YY",
        "--local provision --yes --continent Oceania --countries US,AU",
        "--local provision --yes --countries 24",
        "--local provision --yes --countries -1",
        "--local provision --yes --devices 0",
        "--local provision --yes --devices -5",
        "--local provision --yes --devices many",
        "--local provision --yes --region mars",
        "--local provision --yes --rate cars=1",
        "--local provision --yes --rate things=0",
        "--local provision --yes --endpoint-url localhost:80",
        "--local provision --yes --profile dev",
        "--local provision --yes --local-faults melt=1%",
        "--local cleanup --scope everything",
        "--local cleanup --things-prefix bad!prefix --confirm DELETE",
        "local serve --port 70000",
        "local serve --address nowhere",
        "local serve --thing-type-wait soon",
        "local serve --quotas some",
        "local clock advance -5m",
        "local status --state-dir :memory:",
        "local status --lang tlh",
    ] {
        let run = home.run(line);
        assert_eq!(run.code, Some(2), "{line}: {}", run.all());
        assert_eq!(run.stdout, "", "{line}");
        shown.push_str(&format!("$ fleetctl {line}\n{}\n", run.stderr));
    }
    insta::assert_snapshot!(shown);
    assert!(!home.state().exists(), "nothing was made");
}

#[test]
fn a_prefix_with_a_newline_is_refused() {
    let home = Home::new();
    home.run_args(&["--local", "provision", "--yes", "--things-prefix", "car-\n"])
        .ends(2)
        .says(r"character '\n' is not allowed");
}
