//! `fleetctl` alone on a terminal: what it asks first, its menus, and that every question can be left.

#![cfg(target_os = "linux")]

use crate::support::Home;
use crate::terminal::{typed, typed_with};

#[test]
fn the_language_is_asked_once_and_everything_after_it_is_in_it() {
    let home = Home::new();
    // Korean, the local AWS, the debug mode on, and out.
    let run = typed(&home, "", "6\n1\n14\nq\n").ends(0);
    for text in [
        "  1  English",
        "  6  한국어",
        "로컬 AWS",
        "무엇을 하시겠습니까?",
        "디버그 모드 끄기",
    ] {
        assert!(run.stdout.contains(text), "{text:?}: {}", run.stdout);
    }
    assert_eq!(run.stdout.matches("무엇을 하시겠습니까?").count(), 2);
    assert!(!run.stdout.contains("What do you want"), "{}", run.stdout);
}

#[test]
fn leaving_a_question_leads_back_to_the_menu_and_nothing_is_done() {
    let home = Home::new();
    // Provision, left at its first question; the groups, listed, and back; a number that is none.
    let line = "--local --lang en";
    let run = typed(&home, line, "1\nq\n6\n2\n6\n99\nq\n").ends(0);
    let said = &run.stdout;
    assert_eq!(said.matches("What do you want to do?").count(), 3, "{said}");
    assert!(said.contains("stopped; nothing was done"), "{said}");
    assert!(said.contains("0 dynamic groups"), "{said}");
    assert!(said.contains("choose a number from 1 to"), "{said}");
    assert_eq!(home.things(), 0);
}

#[test]
fn a_word_that_names_no_language_is_told_before_the_languages_are_offered() {
    let home = Home::new();
    let run = typed_with(&home, &[("AWS_IOT_LANG", "klingon")], "--local", "1\nq\n").ends(0);
    let said = run.stdout.replace('\r', "");
    let told = said
        .find("AWS_IOT_LANG is klingon")
        .unwrap_or_else(|| panic!("{said}"));
    let asked = said
        .find("  1  English")
        .unwrap_or_else(|| panic!("{said}"));
    assert!(told < asked, "{said}");
}
