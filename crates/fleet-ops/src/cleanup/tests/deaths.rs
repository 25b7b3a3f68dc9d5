//! Killed at any call, the same command finishes the job.

use super::*;
use crate::fake::Trouble;

/// A fleet of ours with certificates, beside things of others.
async fn fleet() -> (Stage, State) {
    let stage = stage();
    let place = stage.fake.place();
    stage.fake.change(|state| {
        thing(state, "production-device-001", None);
        state.add_group(
            &place,
            &"production".parse().unwrap(),
            GroupKind::Static,
            None,
        );
    });
    let others = bare(stage.fake.state());
    provision(&stage, 4).await;
    let id = certificate(&stage, "a", &["Vehicle-VIN-001"]);
    certificate(&stage, "b", &["Vehicle-VIN-001", "Vehicle-VIN-002"]);
    iot_policies::device_policy(&stage, 2, &[&id]);
    (stage, others)
}

#[tokio::test(start_paused = true)]
async fn killed_at_every_call_in_turn_the_next_run_leaves_nothing_of_ours_and_all_of_others() {
    let mut deaths = 0;
    for effect in [false, true] {
        for at in 1.. {
            let (stage, others) = fleet().await;
            stage.fake.trouble(Some(Trouble::Death { at, effect }));
            let request = all();
            let ended = stage.fake.until_death(cleaned(&stage, &request)).await;
            stage.fake.trouble(None);
            let died = ended.is_none();
            deaths += u32::from(died);
            let next = cleaned(&super::on(stage.fake.clone()), &all()).await;
            assert!(next.is_complete(), "{at} {effect}: {next:?}");
            assert_eq!(bare(stage.fake.state()), others, "{at} {effect}");
            if !died {
                break;
            }
        }
    }
    assert!(deaths > 200, "{deaths}");
}

#[tokio::test(start_paused = true)]
async fn killed_again_and_again_it_ends() {
    for step in [7, 23, 61] {
        let (stage, others) = fleet().await;
        for times in 1.. {
            assert!(times < 200, "every run gets a little further");
            // What is deprecated has to wait, whoever is killed meanwhile.
            stage.fake.advance(jiff::SignedDuration::from_mins(5));
            stage.fake.take_calls();
            let at = step + 70;
            stage
                .fake
                .trouble(Some(Trouble::Death { at, effect: true }));
            let request = all();
            let next = super::on(stage.fake.clone());
            if let Some(summary) = stage.fake.until_death(cleaned(&next, &request)).await
                && summary.is_complete()
            {
                break;
            }
        }
        assert_eq!(bare(stage.fake.state()), others, "{step}");
    }
}
