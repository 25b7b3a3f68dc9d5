//! The manual: a page for every command, which `man` can show.

use std::fs;
use std::process::Command;

use crate::support::Home;

#[test]
fn every_command_has_a_page_that_names_it() {
    let home = Home::new();
    home.run("docs man man1")
        .ends(0)
        .says("pages of the manual are in man1");
    let page = fs::read_to_string(home.join("man1/fleetctl-jobs-create.1")).unwrap();
    for text in [
        ".TH FLEETCTL-JOBS-CREATE 1",
        "fleetctl jobs create",
        "\\-\\-max\\-per\\-minute",
    ] {
        assert!(page.contains(text), "{text:?}: {page}");
    }
    let whole = fs::read_to_string(home.join("man1/fleetctl.1")).unwrap();
    assert!(whole.contains("\\-\\-state\\-dir"), "{whole}");
    assert!(
        !page.contains("\\-\\-state\\-dir"),
        "global options stand in the first page"
    );
    for name in [
        "fleetctl-provision",
        "fleetctl-local-clock-advance",
        "fleetctl-config-show",
    ] {
        assert!(home.join(&format!("man1/{name}.1")).exists(), "{name}");
    }
    assert!(!home.join("man1/fleetctl-docs.1").exists(), "hidden");
    let groff = Command::new("groff")
        .args(["-Kutf8", "-man", "-Tutf8", "-ww"])
        .arg(home.join("man1/fleetctl-jobs-create.1"))
        .output();
    match groff {
        Ok(shown) => assert_eq!(String::from_utf8_lossy(&shown.stderr), ""),
        Err(_) => eprintln!("there is no groff here: the pages are not set"),
    }
}

#[test]
fn a_folder_has_to_be_said() {
    Home::new().run("docs man").ends(2);
}
