//! Laws that hold for every state and every plan.

use proptest::prelude::*;

use super::*;
use crate::fake::State;

const DEVICES: u32 = 12;

/// Something that is taken away from a fleet.
#[derive(Debug, Clone)]
enum Loss {
    Thing(u32),
    Member(u32),
    Shadow(u32),
    PackageShadow(u32),
    Type,
    Group,
    Packages,
    Firmware,
    Roles,
    Tags,
    Indexing,
    Configuration,
}

fn loss() -> impl Strategy<Value = Loss> {
    prop_oneof![
        (1..=DEVICES).prop_map(Loss::Thing),
        (1..=DEVICES).prop_map(Loss::Member),
        (1..=DEVICES).prop_map(Loss::Shadow),
        (1..=DEVICES).prop_map(Loss::PackageShadow),
        Just(Loss::Type),
        Just(Loss::Group),
        Just(Loss::Packages),
        Just(Loss::Firmware),
        Just(Loss::Roles),
        Just(Loss::Tags),
        Just(Loss::Indexing),
        Just(Loss::Configuration),
    ]
}

impl Loss {
    fn happen(&self, state: &mut State) {
        let name = |number: &u32| format!("Vehicle-VIN-{number:03}");
        match self {
            Self::Thing(number) => {
                state.things.remove(&name(number));
                Self::Member(*number).happen(state);
                Self::Shadow(*number).happen(state);
                Self::PackageShadow(*number).happen(state);
            }
            Self::Member(number) => {
                for members in state.members.values_mut() {
                    members.remove(&name(number));
                }
            }
            Self::Shadow(number) => {
                state.shadows.remove(&(name(number), String::new()));
            }
            Self::PackageShadow(number) => {
                state.shadows.remove(&(name(number), "$package".into()));
            }
            Self::Type => {
                state.types.remove("SUVVehicle");
            }
            Self::Group => {
                state.groups.remove("Fleet-CA");
                state.members.remove("Fleet-CA");
            }
            Self::Packages => {
                state.versions.clear();
                state.packages.clear();
            }
            Self::Firmware => {
                state.buckets.clear();
                Self::Packages.happen(state);
            }
            Self::Roles => {
                state.role_policies.clear();
                state.roles.clear();
            }
            Self::Tags => state.tags.clear(),
            Self::Indexing => state.indexing = Default::default(),
            Self::Configuration => state.configuration = Default::default(),
        }
    }
}

fn block_on<F: Future>(future: F) -> F::Output {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .unwrap();
    runtime.block_on(future)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_is_lost_the_next_run_makes_and_the_one_after_does_nothing(
        losses in proptest::collection::vec(loss(), 0..8),
    ) {
        block_on(async {
            let stage = stage();
            stage.run(DEVICES).await;
            stage.fake.change(|state| losses.iter().for_each(|loss| loss.happen(state)));
            let plan = stage.plan(DEVICES).await;
            stage.fake.take_calls();
            let summary = stage.apply(&plan).await;
            assert!(summary.is_complete(), "{summary:?}");
            assert_eq!(count(&stage.fake.take_calls()), plan.calls());
            stage.assert_complete(DEVICES as usize);
            assert!(stage.plan(DEVICES).await.is_empty());
        });
    }

    #[test]
    fn a_plan_is_read_as_it_was_written(
        total in 1_u32..200,
        numbers in proptest::collection::vec((0_usize..5, 1_u32..200), 0..100),
    ) {
        block_on(async {
            let stage = stage();
            let mut plan = stage.plan(total).await;
            plan.devices = DevicePlan::keep_all(total);
            for (set, number) in numbers {
                let devices = &mut plan.devices;
                let sets = [
                    &mut devices.create,
                    &mut devices.different,
                    &mut devices.join,
                    &mut devices.shadow,
                    &mut devices.package_shadow,
                ];
                sets.into_iter().nth(set).unwrap().insert(number);
            }
            let file = plan.write(Vec::new()).unwrap();
            plan.saved = true;
            assert_eq!(ProvisionPlan::read(file.as_slice()).unwrap(), plan);
        });
    }
}

#[test]
fn two_runs_at_the_same_time_make_one_fleet() {
    block_on(async {
        let stage = stage();
        let (first, second) = futures::join!(stage.run(30), stage.run(30));
        assert!(first.is_complete(), "{first:?}");
        assert!(second.is_complete(), "{second:?}");
        stage.assert_there(30);
    });
}
