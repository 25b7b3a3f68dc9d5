//! Whatever is edited, in whatever order: the index finds what a look at everything finds, and the
//! members of dynamic groups are what their queries find.

use std::time::Duration;

use fleet_core::query::document::Document;
use fleet_core::query::{Matcher, Query};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{configure, everything, found, shadow};
use crate::config::Waits;
use crate::data::shadows;
use crate::testing::Local;

const THINGS: [&str; 5] = ["a", "b", "c-1", "c-2", "d"];

const QUERIES: [&str; 22] = [
    "*",
    "NOT thingName:a",
    "thingName:c-*",
    "attributes.color:red",
    "attributes.color:(red OR blue) AND NOT thingName:b",
    "attributes.size>3",
    "attributes.size:5",
    "attributes.color:\"dark red\"",
    "attributes.color:*",
    "NOT attributes.color:*",
    "shadow.reported.level:[2 TO 6]",
    "shadow.reported.level:4 OR attributes.size:4",
    "shadow.reported.tags:x",
    "shadow.hasDelta:true",
    "shadow.delta.level:*",
    "shadow.reported.inner:*",
    "shadow.name.$package.reported.app.version:1",
    "NOT shadow.name.$package.reported.app.version:1",
    "shadow.name.other.reported.level:*",
    "thingGroupNames:north",
    "thingGroupNames:(payers OR north) NOT attributes.color:red",
    "connectivity.connected:false",
];

#[derive(Debug, Clone)]
enum Edit {
    Create(usize, Option<&'static str>, u8),
    Update(usize, Option<&'static str>, u8),
    Delete(usize),
    Shadow(usize, &'static str, Value),
    DeleteShadow(usize, &'static str),
    Join(usize),
    Leave(usize),
    Bill(usize),
    EmptyGroup,
    Configure(usize),
    Search(usize),
    Advance,
}

fn configurations() -> [Value; 3] {
    [
        everything(),
        json!({"thingIndexingMode": "REGISTRY_AND_SHADOW"}),
        json!({"thingIndexingMode": "REGISTRY", "namedShadowIndexingMode": "ON",
               "filter": {"namedShadowNames": ["$package"]}}),
    ]
}

fn edit() -> impl Strategy<Value = Edit> {
    let thing = || 0..THINGS.len();
    let color = || prop::sample::select(vec![None, Some("red"), Some("blue"), Some("dark red")]);
    let state = prop_oneof![
        (0..8_u8).prop_map(|level| json!({"reported": {"level": level}})),
        (0..8_u8).prop_map(|level| json!({"desired": {"level": level}})),
        Just(json!({"reported": {"level": null, "tags": ["x", 1]}})),
        Just(json!({"reported": {"inner": {"deep": true}, "tags": [{"no": 1}]}})),
        Just(json!({"desired": null})),
        Just(json!(null)),
    ];
    let package = (1..3_u8)
        .prop_map(|version| json!({"reported": {"app": {"version": version.to_string()}}}));
    prop_oneof![
        4 => (thing(), color(), 0..8_u8).prop_map(|(t, c, s)| Edit::Create(t, c, s)),
        3 => (thing(), color(), 0..8_u8).prop_map(|(t, c, s)| Edit::Update(t, c, s)),
        1 => thing().prop_map(Edit::Delete),
        4 => (thing(), state.clone()).prop_map(|(t, s)| Edit::Shadow(t, "", s)),
        1 => (thing(), state).prop_map(|(t, s)| Edit::Shadow(t, "other", s)),
        2 => (thing(), package).prop_map(|(t, s)| Edit::Shadow(t, "$package", s)),
        1 => (thing(), prop::sample::select(vec!["", "$package"]))
            .prop_map(|(t, s)| Edit::DeleteShadow(t, s)),
        2 => thing().prop_map(Edit::Join),
        1 => thing().prop_map(Edit::Leave),
        1 => thing().prop_map(Edit::Bill),
        1 => Just(Edit::EmptyGroup),
        1 => (0..3_usize).prop_map(Edit::Configure),
        3 => (0..QUERIES.len()).prop_map(Edit::Search),
        1 => Just(Edit::Advance),
    ]
}

/// Carries out an edit. What is refused, such as an update of nothing, is left at that.
async fn apply(local: &Local, edit: &Edit) {
    let attributes = |color: Option<&str>, size: u8| {
        let mut attributes = json!({"size": size.to_string()});
        if let Some(color) = color {
            attributes["color"] = json!(color);
        }
        json!({"attributes": attributes})
    };
    let member = |thing: usize| json!({"thingGroupName": "north", "thingName": THINGS[thing]});
    let (operation, input) = match edit {
        Edit::Create(thing, color, size) => (
            "CreateThing",
            json!({"thingName": THINGS[*thing], "attributePayload": attributes(*color, *size)}),
        ),
        Edit::Update(thing, color, size) => (
            "UpdateThing",
            json!({"thingName": THINGS[*thing], "attributePayload": attributes(*color, *size)}),
        ),
        Edit::Delete(thing) => ("DeleteThing", json!({"thingName": THINGS[*thing]})),
        Edit::Shadow(thing, name, state) => {
            return shadow(local, THINGS[*thing], name, state.clone()).await;
        }
        Edit::DeleteShadow(thing, name) => {
            let (thing, name) = (THINGS[*thing], *name);
            let delete = local.ctx(move |ctx| shadows::delete(ctx, thing, name, None).map(|_| ()));
            // One that is not there is refused, which changes nothing.
            let _refused = delete.await;
            return;
        }
        Edit::Join(thing) => ("AddThingToThingGroup", member(*thing)),
        Edit::Leave(thing) => ("RemoveThingFromThingGroup", member(*thing)),
        Edit::Bill(thing) => (
            "AddThingToBillingGroup",
            json!({"billingGroupName": "payers", "thingName": THINGS[*thing]}),
        ),
        Edit::EmptyGroup => {
            let group = json!({"thingGroupName": "north"});
            local.iot("DeleteThingGroup", group.clone()).await.unwrap();
            ("CreateThingGroup", group)
        }
        Edit::Configure(which) => {
            return configure(local, configurations()[*which].clone()).await;
        }
        Edit::Search(which) => ("SearchIndex", json!({"queryString": QUERIES[*which]})),
        Edit::Advance => return local.advance(Duration::from_secs(5)).await,
    };
    // A refusal changes nothing, which is all that matters here.
    let _refused = local.iot(operation, input).await;
}

/// What is to be found, taken from the tables of things and shadows themselves.
async fn documents(local: &Local, configuration: &Value) -> Vec<(String, Document)> {
    let listed = local
        .iot("ListThings", json!({"maxResults": 250}))
        .await
        .unwrap();
    let mut documents = Vec::new();
    for thing in listed["things"].as_array().unwrap() {
        let name = thing["thingName"].as_str().unwrap().to_owned();
        let mut document = Document::new();
        document.add("thingName", name.as_str());
        for (key, value) in thing["attributes"].as_object().unwrap() {
            document.add_attribute(key, value.as_str().unwrap());
        }
        let of = json!({"thingName": name});
        let described = local.iot("DescribeThing", of.clone()).await.unwrap();
        if let Some(group) = described.get("billingGroupName") {
            document.add("thingGroupNames", group.as_str().unwrap());
        }
        let groups = local.iot("ListThingGroupsForThing", of).await.unwrap();
        for group in groups["thingGroups"].as_array().unwrap() {
            document.add("thingGroupNames", group["groupName"].as_str().unwrap());
        }
        if configuration["thingConnectivityIndexingMode"] == "STATUS" {
            document.add("connectivity.connected", false);
        }
        let named = configuration["filter"]["namedShadowNames"].as_array();
        let named = named
            .into_iter()
            .flatten()
            .map(|name| name.as_str().unwrap());
        let classic = configuration["thingIndexingMode"] == "REGISTRY_AND_SHADOW";
        for shadow in named.chain(classic.then_some("")) {
            add_shadow(local, &mut document, &name, shadow).await;
        }
        documents.push((name, document));
    }
    documents
}

async fn add_shadow(local: &Local, document: &mut Document, thing: &str, shadow: &str) {
    let (thing, name) = (thing.to_owned(), shadow.to_owned());
    let read = local.ctx(move |ctx| {
        let sql = "SELECT desired, reported FROM shadow \
                   WHERE thing_name = ?1 AND name = ?2 AND deleted_ms IS NULL";
        let row = ctx.tx.query_row(sql, [thing, name], |row| {
            Ok((
                row.get::<_, Option<String>>(0)?,
                row.get::<_, Option<String>>(1)?,
            ))
        });
        Ok(row.ok())
    });
    let Some((desired, reported)) = read.await.unwrap() else {
        return;
    };
    let read =
        |text: Option<String>| text.map(|text| serde_json::from_str::<Value>(&text).unwrap());
    let (desired, reported) = (read(desired), read(reported));
    let root = match shadow {
        "" => "shadow".to_owned(),
        name => format!("shadow.name.{name}"),
    };
    // Only `level` is ever desired, so the difference is plain.
    let wanted = desired.as_ref().map(|desired| desired["level"].clone());
    let differs = wanted.is_some_and(|wanted| {
        !wanted.is_null()
            && reported
                .as_ref()
                .is_none_or(|reported| reported["level"] != wanted)
    });
    document.add(&format!("{root}.hasDelta"), differs);
    if differs {
        document.add_json(&format!("{root}.delta"), desired.as_ref().unwrap());
    }
    for (section, state) in [("desired", desired), ("reported", reported)] {
        if let Some(state) = state {
            document.add_json(&format!("{root}.{section}"), &state);
        }
    }
}

async fn check(edits: Vec<Edit>, waits: Waits) {
    let local = Local::with(waits).await;
    let mut configuration = everything();
    configure(&local, configuration.clone()).await;
    let group = json!({"thingGroupName": "north"});
    local.iot("CreateThingGroup", group).await.unwrap();
    let billing = json!({"billingGroupName": "payers"});
    local.iot("CreateBillingGroup", billing).await.unwrap();
    local.advance(waits.index_build).await;
    // Groups by what every configuration has.
    let dynamic = [
        "attributes.color:red",
        "thingGroupNames:north AND NOT attributes.size>3",
    ];
    let half = edits.len() / 2;
    for (at, edit) in edits.iter().enumerate() {
        if at == half {
            for (n, query) in dynamic.iter().enumerate() {
                let input = json!({"thingGroupName": format!("d{n}"), "queryString": query});
                local.iot("CreateDynamicThingGroup", input).await.unwrap();
            }
        }
        if let Edit::Configure(which) = edit {
            configuration = configurations()[*which].clone();
        }
        apply(&local, edit).await;
    }
    local.advance(waits.index_build + waits.index_delay).await;
    let documents = documents(&local, &configuration).await;
    let expected = |query: &str| -> Vec<String> {
        let matcher = Matcher::new(&Query::parse(query).unwrap());
        let matching = documents
            .iter()
            .filter(|(_, document)| matcher.matches(document));
        matching.map(|(name, _)| name.clone()).collect()
    };
    for query in QUERIES {
        assert_eq!(found(&local, query).await, expected(query), "{query}");
    }
    for (n, query) in dynamic.iter().enumerate().filter(|_| half < edits.len()) {
        let input = json!({"thingGroupName": format!("d{n}")});
        let members = local.iot("ListThingsInThingGroup", input).await.unwrap();
        assert_eq!(members["things"], json!(expected(query)), "{query}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn the_index_is_what_a_look_at_everything_finds(
        edits in prop::collection::vec(edit(), 0..40), slow in any::<bool>()
    ) {
        let waits = Waits {
            index_build: Duration::from_secs(if slow { 7 } else { 0 }),
            index_delay: Duration::from_secs(if slow { 3 } else { 0 }),
            ..Waits::default()
        };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(check(edits, waits));
    }
}
