//! What expressions find. Expected values are those of the reference implementation in Python, which the
//! AWS CLI uses; `tests/clients/test_output.py` compares many more with it.

use serde_json::{Value, json};

use super::*;

fn found(expression: &str, value: &Value) -> Value {
    let query: Query = expression.parse().unwrap();
    query.apply(value).unwrap()
}

fn wrong(expression: &str) -> QueryError {
    expression.parse::<Query>().unwrap_err()
}

fn fleet() -> Value {
    json!({
        "jobs": [
            {"id": "b", "status": "COMPLETED", "counts": {"failed": 2, "done": 10}},
            {"id": "a", "status": "IN_PROGRESS", "counts": {"failed": 0, "done": 3}},
            {"id": "c", "status": "COMPLETED"}
        ],
        "big": 18_446_744_073_709_551_615_u64
    })
}

#[test]
fn projections_filters_slices_and_pipes_find_what_the_reference_finds() {
    let fleet = fleet();
    for (expression, expected) in [
        ("jobs[].id", json!(["b", "a", "c"])),
        ("jobs[?status=='COMPLETED'].id", json!(["b", "c"])),
        ("jobs[?counts.failed > `0`] | [0].id", json!("b")),
        ("jobs[-1].id", json!("c")),
        ("jobs[::-1].id", json!(["c", "a", "b"])),
        ("jobs[1:].[id, counts.done]", json!([["a", 3], ["c", null]])),
        ("jobs[*].counts.*", json!([[2, 10], [0, 3]])),
        (
            "jobs[0].{name: id, x: counts.failed}",
            json!({"name": "b", "x": 2}),
        ),
        ("jobs[].counts.[failed, done][]", json!([2, 10, 0, 3])),
        ("nothing.at.all", json!(null)),
        ("!nothing && 'x' || 'y'", json!("x")),
        ("big", json!(18_446_744_073_709_551_615_u64)),
        ("jobs[?id >= 'b'].id", json!(["b", "c"])),
        ("jobs[5]", json!(null)),
    ] {
        assert_eq!(found(expression, &fleet), expected, "{expression}");
    }
}

#[test]
fn functions_find_what_the_reference_finds() {
    let fleet = fleet();
    for (expression, expected) in [
        ("length(jobs)", json!(3)),
        ("sort_by(jobs, &id)[].id", json!(["a", "b", "c"])),
        ("max_by(jobs[?counts], &counts.done).id", json!("b")),
        ("min_by(jobs[?counts], &counts.done).id", json!("a")),
        ("sum(jobs[].counts.done)", json!(13)),
        ("avg(jobs[].counts.done)", json!(6.5)),
        ("join(', ', sort(jobs[].id))", json!("a, b, c")),
        ("keys(jobs[0])", json!(["id", "status", "counts"])),
        ("map(&counts.done, jobs)", json!([10, 3, null])),
        (
            "merge(jobs[2], {extra: `1`})",
            json!({"id": "c", "status": "COMPLETED", "extra": 1}),
        ),
        ("not_null(nothing, jobs[0].id)", json!("b")),
        ("contains(jobs[].id, 'a')", json!(true)),
        ("reverse('abc')", json!("cba")),
        (
            "to_string(jobs[1].counts)",
            json!("{\"failed\":0,\"done\":3}"),
        ),
        ("to_number('12.5')", json!(12.5)),
        ("to_number('twelve')", json!(null)),
        ("ceil(`1.2`)", json!(2)),
        ("floor(`-1.2`)", json!(-2)),
        ("type(jobs)", json!("array")),
        ("max(`[]`)", json!(null)),
        ("`1` == `1.0`", json!(true)),
    ] {
        assert_eq!(found(expression, &fleet), expected, "{expression}");
    }
}

#[test]
fn keys_keep_the_order_of_the_value() {
    let value = json!({"z": 1, "a": 2});
    assert_eq!(found("@", &value).to_string(), r#"{"z":1,"a":2}"#);
    assert_eq!(
        found("{y: a, b: z}", &value).to_string(),
        r#"{"y":2,"b":1}"#
    );
}

#[test]
fn what_is_wrong_is_known_before_it_is_applied_with_its_place() {
    for (expression, character, what) in [
        ("jobs[].lenght(id)", 8, Wrong::Function("lenght".to_owned())),
        ("jobs[0:1:0]", 11, Wrong::Step),
    ] {
        let wrong = wrong(expression);
        assert_eq!(
            (wrong.character(), wrong.what),
            (character, what),
            "{expression}"
        );
    }
    let arguments = wrong("sort_by(jobs)");
    assert_eq!(arguments.at, 0..7);
    assert!(matches!(arguments.what, Wrong::Arguments { takes, .. } if takes == "2"));
    assert!(matches!(wrong("jobs[").what, Wrong::Syntax(_)));
    assert!(matches!(wrong("a:b").what, Wrong::Syntax(_)));
    assert!(matches!(wrong("").what, Wrong::Syntax(_)));
}

#[test]
fn arguments_of_the_wrong_type_are_told_when_they_are_met() {
    let query: Query = "sum(jobs[].id)".parse().unwrap();
    let error = query.apply(&fleet()).unwrap_err();
    let expected = Wrong::Type {
        function: "sum".to_owned(),
        argument: 1,
        expected: "array[number]",
        found: "array",
    };
    assert_eq!(error.what, expected);
}
