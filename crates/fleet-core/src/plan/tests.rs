//! What a plan file promises.

use std::io::Read as _;

use proptest::prelude::*;

use super::*;

fn place() -> Place {
    Place::new(
        "123456789012".parse().unwrap(),
        "us-east-1".parse().unwrap(),
    )
}

fn now() -> Timestamp {
    "2026-03-07T12:00:00Z".parse().unwrap()
}

fn header() -> Header {
    Header::new(PlanKind::Provision, &place(), EndpointKind::Local, now())
}

fn written(items: &[u32]) -> Vec<u8> {
    let mut writer = PlanWriter::new(Vec::new(), &header()).unwrap();
    for item in items {
        writer.item(item).unwrap();
    }
    writer.finish().unwrap()
}

fn read(file: &[u8]) -> Result<Vec<u32>, Refusal> {
    PlanReader::new(file, PlanKind::Provision)?.collect()
}

#[test]
fn what_is_written_is_read() {
    let file = written(&[1, 2, 3]);
    assert_eq!(read(&file).unwrap(), [1, 2, 3]);
    assert_eq!(
        verify(file.as_slice(), PlanKind::Provision).unwrap(),
        header()
    );
}

#[test]
fn the_header_of_any_kind_is_read_and_nothing_is_lost() {
    let file = written(&[1, 2, 3]);
    let (found, mut rest) = super::header(file.as_slice()).unwrap();
    assert_eq!(found, header());
    let mut all = Vec::new();
    rest.read_to_end(&mut all).unwrap();
    assert_eq!(all, file);
    assert!(matches!(
        super::header(&b"buy milk\n"[..]),
        Err(Refusal::NotAPlan { line: 1, .. })
    ));
}

#[test]
fn a_plan_looks_as_documented() {
    let text = String::from_utf8(written(&[7])).unwrap();
    let lines: Vec<_> = text.lines().collect();
    assert_eq!(
        lines[0],
        format!(
            "{{\"plan\":{{\"format\":1,\"kind\":\"provision\",\"account\":\"123456789012\",\"region\":\"us-east-1\",\
             \"endpoint\":\"local\",\"made_at\":\"2026-03-07T12:00:00Z\",\"good_until\":\"2026-03-08T12:00:00Z\",\
             \"fleetctl\":\"{}\"}}}}",
            env!("CARGO_PKG_VERSION")
        )
    );
    assert_eq!(lines[1], "{\"item\":7}");
    assert!(
        lines[2].starts_with("{\"end\":{\"items\":1,\"sha256\":\""),
        "{}",
        lines[2]
    );
    assert_eq!(lines.len(), 3);
}

#[test]
fn a_plan_is_good_for_a_day_and_here_only() {
    let header = header();
    let other_account = Place::new("999999999999".parse().unwrap(), place().region);
    let other_region = Place::new(place().account, "us-east-2".parse().unwrap());
    let at = |hours, seconds| {
        now() + SignedDuration::from_hours(hours) + SignedDuration::from_secs(seconds)
    };
    header
        .check(&place(), EndpointKind::Local, at(24, 0))
        .unwrap();
    assert!(matches!(
        header.check(&place(), EndpointKind::Local, at(24, 1)),
        Err(Refusal::Expired { .. })
    ));
    assert!(matches!(
        header.check(&place(), EndpointKind::Aws, now()),
        Err(Refusal::OtherEndpoint { .. })
    ));
    assert!(matches!(
        header.check(&other_account, EndpointKind::Local, now()),
        Err(Refusal::OtherAccount { .. })
    ));
    assert!(matches!(
        header.check(&other_region, EndpointKind::Local, now()),
        Err(Refusal::OtherRegion { .. })
    ));
}

#[test]
fn an_edited_plan_is_refused() {
    let text = String::from_utf8(written(&[1, 2, 3])).unwrap();
    let changed = text.replace("\"item\":2", "\"item\":9");
    assert!(matches!(read(changed.as_bytes()), Err(Refusal::Edited(_))));
    let removed: String = text
        .lines()
        .filter(|l| !l.contains("\"item\":2"))
        .map(|l| format!("{l}\n"))
        .collect();
    assert!(matches!(read(removed.as_bytes()), Err(Refusal::Edited(_))));
    let other_account = text.replace("123456789012", "999999999999");
    assert!(matches!(
        read(other_account.as_bytes()),
        Err(Refusal::Edited(_))
    ));
    let more = format!("{text}{{\"item\":4}}\n");
    assert!(matches!(read(more.as_bytes()), Err(Refusal::Edited(_))));
}

#[test]
fn a_plan_cut_anywhere_is_refused() {
    let file = written(&[1, 2, 3]);
    for length in 0..file.len() {
        assert!(
            verify(&file[..length], PlanKind::Provision).is_err(),
            "cut at {length}"
        );
    }
    let cut_after_an_item = String::from_utf8(file).unwrap();
    let end = cut_after_an_item.find("{\"end\"").unwrap();
    assert!(matches!(
        read(&cut_after_an_item.as_bytes()[..end]),
        Err(Refusal::Truncated)
    ));
}

#[test]
fn a_newer_format_is_told_apart_from_nonsense() {
    let newer = b"{\"plan\":{\"format\":2,\"unheard\":\"of\"}}\n";
    assert!(matches!(
        read(newer),
        Err(Refusal::NewerFormat { found: 2, known: 1 })
    ));
    assert!(matches!(
        read(b"hello\n"),
        Err(Refusal::NotAPlan { line: 1, .. })
    ));
    assert!(matches!(read(b""), Err(Refusal::NotAPlan { line: 1, .. })));
}

#[test]
fn a_file_without_line_ends_is_not_read_into_memory() {
    let long = std::io::BufReader::new(std::io::Read::take(std::io::repeat(b'x'), 1 << 40));
    assert!(verify(long, PlanKind::Provision).is_err());
}

proptest! {
    #[test]
    fn any_changed_byte_is_noticed(items in proptest::collection::vec(any::<u32>(), 0..5), at in any::<prop::sample::Index>(), to in any::<u8>()) {
        let file = written(&items);
        let at = at.index(file.len());
        let mut changed = file.clone();
        changed[at] = to;
        prop_assume!(changed != file);
        prop_assert!(verify(changed.as_slice(), PlanKind::Provision).is_err());
    }
}
