//! Looking at what is there takes the shorter way: a listing, or one question for each device.

use super::*;

#[tokio::test]
async fn a_small_fleet_in_a_big_account_is_not_looked_for_in_a_long_listing() {
    let stage = stage();
    stage.run(20).await;
    stage.fake.change(|state| {
        let some = state.things["Vehicle-VIN-001"].clone();
        for number in 0..5000 {
            let mut other = some.clone();
            other.name = format!("Other-{number:05}").parse().unwrap();
            state.things.insert(other.name.to_string(), other);
        }
    });
    stage.fake.take_calls();
    let plan = stage.plan(20).await;
    assert!(plan.is_empty());
    let calls = count(&stage.fake.take_calls());
    assert_eq!(calls.of(Operation::ListThings), 4);
    assert_eq!(calls.of(Operation::DescribeThing), 20);
}

#[tokio::test]
async fn a_big_fleet_is_looked_for_in_the_listing() {
    let stage = stage();
    stage.run(1500).await;
    stage.assert_complete(1500);
    stage.fake.take_calls();
    let plan = stage.plan(1500).await;
    assert!(plan.is_empty());
    let calls = count(&stage.fake.take_calls());
    assert_eq!(calls.of(Operation::ListThings), 6);
    assert_eq!(calls.of(Operation::DescribeThing), 0);
    // About 500 members each: three pages a group at most.
    assert!(calls.of(Operation::ListThingsInThingGroup) <= 9);
    assert_eq!(calls.of(Operation::GetThingShadow), 3000);
}

#[tokio::test]
async fn a_small_fleet_in_a_big_group_asks_each_device_for_its_groups() {
    let stage = stage();
    stage.run(20).await;
    stage.fake.change(|state| {
        for members in state.members.values_mut() {
            members.extend((0..5000).map(|number| format!("Other-{number:05}")));
        }
        for members in state.members.values_mut() {
            members.remove("Vehicle-VIN-009");
        }
    });
    let plan = stage.plan(20).await;
    assert_eq!(plan.devices.join.iter().collect::<Vec<_>>(), [9]);
}

#[tokio::test]
async fn no_more_devices_are_in_flight_than_allowed() {
    let mut stage = stage();
    stage.session.pace.in_flight = 8;
    let plan = stage.plan(300).await;
    let before = stage.fake.most_in_flight();
    stage.apply(&plan).await;
    // Eight devices, and a few calls of the steps that run beside them.
    assert!(stage.fake.most_in_flight() <= before.max(8 + 8 * 8));
}
