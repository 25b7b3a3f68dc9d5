//! The laws of the assignment.

use proptest::prelude::*;

use super::*;

fn lots(seed: u64, devices: u64) -> Vec<Lot> {
    let job: JobId = "job-1".parse().unwrap();
    let thing = |number| format!("Vehicle-VIN-{number:03}").parse().unwrap();
    (1..=devices)
        .map(|number| Lot::draw(seed, &job, &thing(number)))
        .collect()
}

fn rate(percent: u8) -> SuccessRate {
    percent.to_string().parse().unwrap()
}

fn successes(assignment: &Assignment, lots: &[Lot]) -> u64 {
    let good = |lot: &&Lot| assignment.of(**lot) == Planned::Success;
    u64::try_from(lots.iter().filter(good).count()).unwrap()
}

#[test]
fn a_lot_is_what_the_documentation_says() {
    let job = "job-1".parse().unwrap();
    let lot = Lot::draw(7, &job, &"Vehicle-VIN-001".parse().unwrap());
    // printf 'fleetctl/simulate/v1|7|job-1|Vehicle-VIN-001' | sha256sum | cut -c1-16
    assert_eq!(format!("{:016x}", lot.0), "38df04b7e779a3a0");
}

#[test]
fn the_percentage_is_exact_over_ten_thousand_and_over_a_hundred() {
    for (devices, percent, expected) in [
        (10_000, 90, 9_000),
        (10_000, 1, 100),
        (10_000, 99, 9_900),
        (100, 85, 85),
        (7, 50, 3),
        (1, 99, 0),
        (1, 100, 1),
        (0, 50, 0),
    ] {
        let lots = lots(1, devices);
        let assignment = Assignment::new(lots.clone(), rate(percent));
        assert_eq!(assignment.successes(), expected, "{percent} % of {devices}");
        assert_eq!(successes(&assignment, &lots), expected);
    }
}

#[test]
fn it_is_not_simply_the_first_who_succeed() {
    let lots = lots(1, 100);
    let assignment = Assignment::new(lots.clone(), rate(50));
    let first = successes(&assignment, &lots[..50]);
    // 50 of 100 drawn: fewer than 12 or more than 38 among the first half happens once in a million.
    assert!((12..=38).contains(&first), "{first}");
}

#[test]
fn another_seed_shuffles_anew() {
    let outcomes = |seed| {
        let lots = lots(seed, 200);
        let assignment = Assignment::new(lots.clone(), rate(50));
        lots.iter()
            .map(|lot| assignment.of(*lot))
            .collect::<Vec<_>>()
    };
    assert_eq!(outcomes(3), outcomes(3));
    assert_ne!(outcomes(3), outcomes(4));
}

#[test]
fn a_member_of_two_groups_counts_once() {
    let mut all = lots(1, 100);
    all.extend(lots(1, 60));
    let assignment = Assignment::new(all, rate(90));
    assert_eq!((assignment.targets(), assignment.successes()), (100, 90));
}

#[test]
fn at_none_and_at_all_also_late_comers_do_as_the_others() {
    let late = lots(1, 500);
    for (percent, planned) in [(0, Planned::Failure), (100, Planned::Success)] {
        let assignment = Assignment::new(lots(1, 3), rate(percent));
        assert!(late.iter().all(|lot| assignment.of(*lot) == planned));
    }
}

#[test]
fn some_devices_hold_the_percentage_among_themselves() {
    let all = lots(1, 1000);
    let assignment = Assignment::new(all.clone(), rate(90));
    let chosen = Chosen::new(all.clone(), 20, &assignment);
    assert_eq!((chosen.devices(), chosen.successes()), (20, 18));
    assert_eq!(chosen.later(), (0, 0));
    assert_eq!(all.iter().filter(|lot| chosen.has(**lot)).count(), 20);
}

#[test]
fn where_there_are_too_few_of_one_outcome_the_other_fills_up() {
    let all = lots(1, 100);
    let assignment = Assignment::new(all.clone(), rate(90));
    let of = |planned| {
        let lots = all.iter().filter(|lot| assignment.of(**lot) == planned);
        lots.copied().collect::<Vec<_>>()
    };
    // Only the ten that fail still wait: a run for four of them has no successes.
    let chosen = Chosen::new(of(Planned::Failure), 4, &assignment);
    assert_eq!((chosen.devices(), chosen.successes()), (4, 0));
    let chosen = Chosen::new(of(Planned::Success), 4, &assignment);
    assert_eq!((chosen.devices(), chosen.successes()), (4, 4));
    // Thirty wanted, ten of which are there, all failing: the other twenty come later, all good.
    let chosen = Chosen::new(of(Planned::Failure), 30, &assignment);
    assert_eq!((chosen.devices(), chosen.later()), (10, (20, 0)));
}

#[test]
fn a_rate_is_a_whole_percent() {
    assert_eq!("85%".parse(), Ok(rate(85)));
    for wrong in ["101", "-1", "", "%", "9.5", "ninety", "256"] {
        assert!(wrong.parse::<SuccessRate>().is_err(), "{wrong:?}");
    }
}

proptest! {
    #[test]
    fn the_share_is_exact_and_stays_whatever_the_order(
        devices in 0_u64..400, percent in 0_u8..=100, seed: u64, turn in 0_usize..400,
    ) {
        let all = lots(seed, devices);
        let assignment = Assignment::new(all.clone(), rate(percent));
        prop_assert_eq!(successes(&assignment, &all), devices * u64::from(percent) / 100);
        // Listed in another order, as after a restart: the same for each.
        let mut turned = all.clone();
        turned.rotate_left(turn.min(all.len()));
        turned.reverse();
        prop_assert_eq!(assignment, Assignment::new(turned, rate(percent)));
    }

    #[test]
    fn any_subset_that_is_left_has_the_outcomes_it_had(
        devices in 1_u64..300, percent in 0_u8..=100, done in proptest::collection::vec(any::<bool>(), 300),
    ) {
        let all = lots(9, devices);
        let before = Assignment::new(all.clone(), rate(percent));
        let (acted, left): (Vec<_>, Vec<_>) = all.iter().copied().enumerate()
            .partition(|(at, _)| done[*at]);
        // A killed simulation begins again: the targets are still all of them.
        let after = Assignment::new(all.clone(), rate(percent));
        let count = |some: &[(usize, Lot)], by: &Assignment| {
            let some: Vec<Lot> = some.iter().map(|(_, lot)| *lot).collect();
            successes(by, &some)
        };
        prop_assert_eq!(count(&acted, &before) + count(&left, &after), before.successes());
    }

    #[test]
    fn as_many_are_chosen_as_are_wanted_and_there(
        devices in 0_u64..200, waiting in 0_usize..200, wanted in 0_u64..300, percent in 0_u8..=100,
    ) {
        let all = lots(5, devices);
        let assignment = Assignment::new(all.clone(), rate(percent));
        let waiting: Vec<_> = all.into_iter().take(waiting).collect();
        let there = u64::try_from(waiting.len()).unwrap();
        let chosen = Chosen::new(waiting.clone(), wanted, &assignment);
        prop_assert_eq!(chosen.devices(), wanted.min(there));
        let taken: Vec<Lot> = waiting.into_iter().filter(|lot| chosen.has(*lot)).collect();
        prop_assert_eq!(u64::try_from(taken.len()).unwrap(), chosen.devices());
        prop_assert_eq!(successes(&assignment, &taken), chosen.successes());
        let (good, bad) = chosen.later();
        prop_assert_eq!(chosen.devices() + good + bad, wanted);
    }
}
