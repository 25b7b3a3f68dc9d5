//! Making dynamic groups.

use fleet_core::fault::Fault;
use fleet_core::port::groups::GroupReads;

use super::*;

const US_SEDANS: &str = "thingTypeName:Sedan AND attributes.country:US";

#[tokio::test]
async fn a_group_is_made_with_its_tags_after_its_query_was_tried() {
    let stage = fleet(Fake::new());
    let plan = stage.planned(&request("D", US_SEDANS)).await.unwrap();
    assert_eq!(plan.action, Action::Create);
    assert_eq!(plan.surroundings.status, IndexStatus::Active);
    let names: Vec<_> = plan.preview.first.iter().map(|t| t.name.as_str()).collect();
    assert_eq!((plan.preview.count, names), (2, vec!["car-01", "car-04"]));
    assert!(
        stage.fake.state().groups.is_empty(),
        "a plan changes nothing"
    );
    let made = apply(&stage.fake.cloud(), &plan, &stage.session).await;
    let made = made.unwrap();
    assert!(made.created && made.untagged.is_none());
    assert_eq!(made.group.status, Some(GroupStatus::Active));
    assert!(made.group.created.is_some());
    let state = stage.fake.state();
    let tags = &state.tags[made.group.arn.as_str()];
    assert_eq!(tags.owner(), Owner::Workshop);
    let listed = stage.listed().await;
    assert_eq!(listed.groups[0].query, US_SEDANS);
    assert_eq!(listed.groups[0].members, 2);
    let told = stage.told.take();
    assert!(matches!(told.first(), Some(Event::Created { name, .. }) if name == "D"));
}

#[tokio::test]
async fn a_count_is_exact_beyond_what_is_shown() {
    let stage = fleet(Fake::with_pages_of(3));
    let everything = stage.planned(&request("D", "thingName:car*")).await;
    let preview = everything.unwrap().preview;
    assert_eq!((preview.count, preview.first.len()), (10, 10));
    stage.fake.change(|state| {
        let extra = state.things["car-01"].clone();
        for number in 11..=700 {
            let mut thing = extra.clone();
            thing.name = format!("car-{number}").parse().unwrap();
            state.things.insert(thing.name.to_string(), thing);
        }
    });
    let more = stage.planned(&request("D", "thingName:car*")).await;
    let preview = more.unwrap().preview;
    assert_eq!((preview.count, preview.first.len()), (700, 10));
    stage.made(&request("D", "thingName:car*")).await.unwrap();
    assert_eq!(stage.listed().await.groups[0].members, 700);
}

#[tokio::test]
async fn a_query_that_finds_nothing_is_refused_unless_that_is_wanted() {
    let stage = fleet(Fake::new());
    let mut wanted = request("D", "attributes.country:FR");
    let refused = stage.planned(&wanted).await.unwrap_err();
    assert!(
        matches!(&refused, GroupError::Empty { query } if query == "attributes.country:FR"),
        "{refused}"
    );
    wanted.allow_empty = true;
    assert!(stage.made(&wanted).await.unwrap().created);
    wanted.allow_empty = false;
    assert!(
        !stage.made(&wanted).await.unwrap().created,
        "what is there is kept, also if it is empty"
    );
}

#[tokio::test]
async fn a_second_run_keeps_the_group_and_adds_the_tags_that_it_lacks() {
    let stage = fleet(Fake::new());
    let wanted = request("D", "attributes.country:(US OR CA) AND thingTypeName:Sedan");
    let first = stage.made(&wanted).await.unwrap();
    let before = stage.fake.state();
    let second = stage.made(&wanted).await.unwrap();
    assert!(!second.created);
    assert_eq!(stage.fake.state(), before);
    stage.fake.change(|state| {
        state.tags.insert(first.group.arn.to_string(), Tags::none());
    });
    let plan = stage.planned(&wanted).await.unwrap();
    assert!(matches!(plan.action, Action::Tag(_)), "{plan:?}");
    stage.made(&wanted).await.unwrap();
    assert_eq!(stage.fake.state(), before);
    let theirs = Tags::none().with("workshop", "theirs").unwrap();
    stage.fake.change(|state| {
        state.tags.insert(first.group.arn.to_string(), theirs);
    });
    let plan = stage.planned(&wanted).await.unwrap();
    assert!(matches!(plan.action, Action::Keep(_)), "{plan:?}");
}

#[tokio::test]
async fn the_same_query_in_other_words_is_the_same_group() {
    let stage = fleet(Fake::new());
    let place = stage.fake.place();
    stage.fake.change(|state| {
        let query = "thingTypeName : Sedan  attributes.country:US".to_owned();
        let kind = GroupKind::Dynamic { query };
        state.add_group(&place, &name("D"), kind, None);
    });
    let made = stage.made(&request("D", US_SEDANS)).await.unwrap();
    assert!(!made.created);
}

#[tokio::test]
async fn a_name_that_is_taken_is_told_with_what_has_it() {
    let stage = fleet(Fake::new());
    let place = stage.fake.place();
    stage.fake.change(|state| {
        state.add_group(&place, &name("S"), GroupKind::Static, None);
        let query = "attributes.country:MX".to_owned();
        state.add_group(&place, &name("D"), GroupKind::Dynamic { query }, None);
    });
    let taken = stage.planned(&request("S", US_SEDANS)).await.unwrap_err();
    assert!(matches!(taken, GroupError::ExistsStatic(_)), "{taken}");
    let taken = stage.planned(&request("D", US_SEDANS)).await.unwrap_err();
    assert!(
        matches!(&taken, GroupError::ExistsOther { query, .. } if query == "attributes.country:MX"),
        "{taken}"
    );
}

#[tokio::test]
async fn without_an_index_that_answers_nothing_is_made() {
    let stage = fleet(Fake::new());
    stage.fake.change(|state| state.index_built = false);
    let building = stage.planned(&request("D", US_SEDANS)).await.unwrap_err();
    assert!(matches!(building, GroupError::IndexBuilding), "{building}");
    let plan = {
        stage.fake.change(|state| state.index_built = true);
        stage.planned(&request("D", US_SEDANS)).await.unwrap()
    };
    stage
        .fake
        .change(|state| state.indexing = IndexingConfiguration::default());
    let off = stage.planned(&request("D", US_SEDANS)).await.unwrap_err();
    assert!(matches!(off, GroupError::IndexOff), "{off}");
    let off = apply(&stage.fake.cloud(), &plan, &stage.session).await;
    let off = off.unwrap_err();
    assert!(matches!(off, GroupError::IndexOff), "{off}");
    assert!(stage.fake.state().groups.is_empty());
}

#[tokio::test]
async fn fields_that_are_not_indexed_are_named() {
    let stage = fleet(Fake::new());
    stage
        .fake
        .change(|state| state.indexing.things = ThingIndexingMode::Registry);
    let text = "thingTypeName:Sedan AND NOT shadow.reported.batteryStatus>50";
    let plan = stage.planned(&request("D", text)).await.unwrap();
    assert_eq!(
        plan.surroundings.unindexed,
        ["shadow.reported.batteryStatus"]
    );
}

#[tokio::test(start_paused = true)]
async fn a_lost_answer_is_no_loss_and_the_next_run_changes_nothing() {
    let wanted = request("D", US_SEDANS);
    let counting = fleet(Fake::new());
    counting.made(&wanted).await.unwrap();
    let calls = counting.fake.take_calls();
    assert_eq!(calls.last(), Some(&Operation::DescribeThingGroup));
    let end = counting.fake.state();
    for at in 1..=u64::try_from(calls.len()).unwrap() {
        for trouble in [Trouble::Before(at), Trouble::After(at)] {
            let stage = fleet(Fake::new());
            stage.fake.trouble(Some(trouble));
            stage.made(&wanted).await.unwrap_err();
            stage.fake.trouble(None);
            stage.made(&wanted).await.unwrap();
            assert_eq!(stage.fake.state(), end, "{trouble:?}");
        }
    }
}

#[tokio::test]
async fn without_the_permission_to_tag_the_group_is_made_and_that_is_told() {
    let stage = fleet(Fake::new());
    stage.fake.deny(&[Operation::TagResource]);
    let made = stage.made(&request("D", US_SEDANS)).await.unwrap();
    let untagged = made.untagged.unwrap();
    assert_eq!(untagged.missing_action.as_deref(), Some("iot:TagResource"));
    stage.fake.deny(&[Operation::CreateDynamicThingGroup]);
    let denied = stage.made(&request("E", US_SEDANS)).await.unwrap_err();
    let GroupError::Cloud(denied) = denied else {
        panic!("{denied}");
    };
    assert_eq!(
        (denied.fault, denied.operation),
        (Fault::Denied, Operation::CreateDynamicThingGroup)
    );
}

#[tokio::test]
async fn a_group_of_that_name_that_came_meanwhile_is_ours_only_with_our_query() {
    let stage = fleet(Fake::new());
    let wanted = request("D", US_SEDANS);
    let plan = stage.planned(&wanted).await.unwrap();
    let place = stage.fake.place();
    for (text, same) in [("attributes.country:MX", false), (US_SEDANS, true)] {
        stage.fake.change(|state| {
            state.groups.clear();
            let query = text.to_owned();
            state.add_group(&place, &name("D"), GroupKind::Dynamic { query }, None);
        });
        let made = apply(&stage.fake.cloud(), &plan, &stage.session).await;
        assert_eq!(made.is_ok(), same, "{made:?}");
    }
    assert!(stage.fake.describe_thing_group(&name("D")).await.is_ok());
}

#[tokio::test]
async fn a_stop_before_the_change_changes_nothing() {
    let stage = fleet(Fake::new());
    let plan = stage.planned(&request("D", US_SEDANS)).await.unwrap();
    stage.session.cancel.cancel();
    let stopped = apply(&stage.fake.cloud(), &plan, &stage.session).await;
    assert!(matches!(stopped, Err(GroupError::Interrupted)));
    assert!(stage.fake.state().groups.is_empty());
}
