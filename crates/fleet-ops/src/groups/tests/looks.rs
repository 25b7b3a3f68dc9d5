//! Listing, showing, deleting, and trying queries.

use fleet_core::fault::Fault;

use super::*;

#[tokio::test]
async fn every_dynamic_group_is_listed_whatever_lies_between() {
    let stage = fleet(Fake::with_pages_of(3));
    let place = stage.fake.place();
    stage.fake.change(|state| {
        for number in 0..20 {
            let group = name(&format!("Fleet-{number:02}"));
            state.add_group(&place, &group, GroupKind::Static, None);
        }
        for (group, query) in [
            ("Aa", "attributes.country:US"),
            ("Fleet-07x", "attributes.country:CA"),
            ("z", "attributes.country:FR"),
        ] {
            let query = query.to_owned();
            state.add_group(&place, &name(group), GroupKind::Dynamic { query }, None);
        }
    });
    let listing = stage.listed().await;
    let groups: Vec<_> = listing
        .groups
        .iter()
        .map(|listed| (listed.group.name.as_str(), listed.members))
        .collect();
    // US: sedans 1 and 4, four trucks; CA: sedans 2 and 5.
    assert_eq!(groups, [("Aa", 6), ("Fleet-07x", 2), ("z", 0)]);
    assert_eq!((listing.static_groups, listing.unread.len()), (20, 0));
}

#[tokio::test]
async fn a_group_that_cannot_be_read_is_named_and_the_others_are_listed() {
    let stage = fleet(Fake::new());
    for group in ["a", "b"] {
        let wanted = request(group, "attributes.country:US");
        stage.made(&wanted).await.unwrap();
    }
    stage
        .fake
        .fail_on(Operation::ListThingsInThingGroup, "a", Fault::Service);
    let listing = stage.listed().await;
    assert_eq!(listing.groups[0].group.name.as_str(), "b");
    let (unread, failure) = &listing.unread[0];
    assert_eq!(unread.as_str(), "a");
    assert_eq!(failure.operation, Operation::ListThingsInThingGroup);
}

#[tokio::test]
async fn a_group_is_shown_with_its_first_members_and_all_of_them_counted() {
    let stage = fleet(Fake::with_pages_of(4));
    stage.fake.change(|state| {
        for number in 11..=15 {
            let mut thing = state.things["car-02"].clone();
            thing.name = format!("car-{number}").parse().unwrap();
            state.things.insert(thing.name.to_string(), thing);
        }
    });
    stage.made(&request("D", "thingName:car*")).await.unwrap();
    let reads = stage.fake.cloud().reads;
    let shown = show(&reads, &name("D"), &stage.session).await.unwrap();
    assert_eq!((shown.members, shown.first.len()), (15, 10));
    assert_eq!(shown.first[1].attributes["country"], "CA");
    assert_eq!(shown.tags.unwrap().owner(), Owner::Workshop);
    stage.fake.change(|state| {
        state.add_group(&stage.fake.place(), &name("S"), GroupKind::Static, None);
    });
    let wrong = show(&reads, &name("S"), &stage.session).await;
    assert!(matches!(wrong, Err(GroupError::Static(_))));
    let wrong = show(&reads, &name("nothing"), &stage.session).await;
    assert!(matches!(wrong, Err(GroupError::Missing(_))));
}

#[tokio::test]
async fn only_a_dynamic_group_is_deleted_and_its_members_stay() {
    let stage = fleet(Fake::new());
    stage
        .made(&request("D", "attributes.country:US"))
        .await
        .unwrap();
    stage.fake.change(|state| {
        state.add_group(&stage.fake.place(), &name("S"), GroupKind::Static, None);
    });
    let cloud = stage.fake.cloud();
    let wrong = plan_deletion(&cloud.reads, &name("S")).await;
    assert!(matches!(wrong, Err(GroupError::Static(_))));
    let wrong = plan_deletion(&cloud.reads, &name("nothing")).await;
    assert!(matches!(wrong, Err(GroupError::Missing(_))));
    let plan = plan_deletion(&cloud.reads, &name("D")).await.unwrap();
    assert_eq!(
        (plan.query.as_str(), plan.members),
        ("attributes.country:US", 6)
    );
    delete(&cloud, &plan, &stage.session).await.unwrap();
    let state = stage.fake.state();
    let left: Vec<_> = state.groups.keys().map(String::as_str).collect();
    assert_eq!((left, state.things.len()), (vec!["S"], 10));
    delete(&cloud, &plan, &stage.session).await.unwrap();
}

#[tokio::test]
async fn a_group_that_changed_since_it_was_looked_at_is_not_deleted() {
    let stage = fleet(Fake::new());
    stage
        .made(&request("D", "attributes.country:US"))
        .await
        .unwrap();
    let cloud = stage.fake.cloud();
    let plan = plan_deletion(&cloud.reads, &name("D")).await.unwrap();
    let place = stage.fake.place();
    stage.fake.change(|state| {
        let query = "attributes.country:CA".to_owned();
        state.add_group(&place, &name("D"), GroupKind::Dynamic { query }, None);
    });
    let refused = delete(&cloud, &plan, &stage.session).await;
    assert!(matches!(refused, Err(GroupError::Changed(_))), "made anew");
    let plan = plan_deletion(&cloud.reads, &name("D")).await.unwrap();
    stage.fake.change(|state| {
        if let Some(group) = state.groups.get_mut("D") {
            group.version += 1;
        }
    });
    let refused = delete(&cloud, &plan, &stage.session).await;
    assert!(matches!(refused, Err(GroupError::Changed(_))), "changed");
    assert!(stage.fake.state().groups.contains_key("D"));
}

#[tokio::test]
async fn each_part_of_a_query_tells_how_many_it_alone_keeps_out() {
    let stage = fleet(Fake::new());
    let text = "thingTypeName:Sedan AND attributes.country:(US OR CA) \
                AND shadow.reported.batteryStatus>30";
    let reads = stage.fake.cloud().reads;
    let told = explain(&reads, &query(text), &stage.session).await.unwrap();
    // Sedans 1 to 6 are US CA MX US CA MX with 15 30 45 60 75 90 percent.
    // All three parts: 4 and 5. Without the type: nobody more, trucks report no battery.
    // Without the country: 3, 4, 5, 6. Without the battery: 1, 2, 4, 5.
    assert_eq!((told.things, told.preview.count), (10, 2));
    let part = |query: &str, matches, excludes| Part {
        query: query.to_owned(),
        matches,
        excludes,
    };
    assert_eq!(
        told.parts,
        [
            part("thingTypeName:Sedan", 6, 0),
            part("attributes.country:(US OR CA)", 8, 2),
            part("shadow.reported.batteryStatus>30", 4, 2),
        ]
    );
}

#[tokio::test]
async fn a_query_of_one_part_keeps_out_whatever_does_not_match_it() {
    let stage = fleet(Fake::new());
    let reads = stage.fake.cloud().reads;
    let text = "thingTypeName:Truck OR attributes.country:MX";
    let told = explain(&reads, &query(text), &stage.session).await.unwrap();
    assert_eq!(told.parts.len(), 1);
    assert_eq!((told.parts[0].matches, told.parts[0].excludes), (6, 4));
    let nobody = query("attributes.country:FR AND thingTypeName:Sedan");
    let nothing = explain(&reads, &nobody, &stage.session).await.unwrap();
    let excludes: Vec<_> = nothing.parts.iter().map(|part| part.excludes).collect();
    assert_eq!((nothing.preview.count, excludes), (0, vec![6, 0]));
}
