//! Pacing on tokio's paused clock: order, bounds, memory, and settling at what a server grants.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use super::*;

/// AWS's side of a quota: a token bucket that refuses what exceeds it.
struct Quota {
    rate: f64,
    size: f64,
    state: Mutex<(Instant, f64)>,
}

impl Quota {
    fn new(rate: f64, size: f64) -> Self {
        Self {
            rate,
            size,
            state: Mutex::new((Instant::now(), size)),
        }
    }

    fn take(&self) -> bool {
        let mut state = self.state.lock().unwrap();
        let now = Instant::now();
        let tokens = (state.1 + self.rate * (now - state.0).as_secs_f64()).min(self.size);
        *state = (now, if tokens >= 1.0 { tokens - 1.0 } else { tokens });
        tokens >= 1.0
    }
}

#[derive(Default)]
struct Counts {
    served: AtomicUsize,
    throttled: AtomicUsize,
}

/// Runs workers that keep calling for `time` and counts what the server did in the time after `warm`.
async fn run(pacer: &Arc<Pacer>, quota: Quota, warm: Duration, time: Duration) -> (f64, f64) {
    let counts = Arc::new(Counts::default());
    let quota = Arc::new(quota);
    let start = Instant::now();
    let end = start + warm + time;
    let mut workers = Vec::new();
    for _ in 0..200 {
        let (pacer, quota, counts) = (pacer.clone(), quota.clone(), counts.clone());
        workers.push(tokio::spawn(async move {
            while Instant::now() < end {
                let _slot = pacer.enter().await;
                loop {
                    let sent = Instant::now();
                    tokio::time::sleep(Duration::from_millis(20)).await;
                    let ok = quota.take();
                    tokio::time::sleep(Duration::from_millis(20)).await;
                    pacer.answered(sent, !ok);
                    if Instant::now() >= start + warm && Instant::now() < end {
                        let counter = if ok {
                            &counts.served
                        } else {
                            &counts.throttled
                        };
                        counter.fetch_add(1, Ordering::Relaxed);
                    }
                    if ok || Instant::now() >= end {
                        break;
                    }
                    tokio::time::sleep(Duration::from_millis(100)).await;
                    pacer.turn().await;
                }
            }
        }));
    }
    for worker in workers {
        worker.await.unwrap();
    }
    let per_second = |n: &AtomicUsize| n.load(Ordering::Relaxed) as f64 / time.as_secs_f64();
    (per_second(&counts.served), per_second(&counts.throttled))
}

#[tokio::test(start_paused = true)]
async fn at_200_a_second_against_a_quota_of_100_it_settles_at_95_or_more() {
    for size in [5.0, 10.0, 100.0, 200.0] {
        let pacer = Arc::new(Pacer::new(Some(200.0)));
        let (served, throttled) = run(
            &pacer,
            Quota::new(100.0, size),
            Duration::from_secs(5),
            Duration::from_secs(120),
        )
        .await;
        assert!(
            served >= 95.0,
            "bucket of {size}: {served}/s served, {throttled}/s throttled"
        );
        assert!(
            throttled <= 3.0,
            "bucket of {size}: {served}/s served, {throttled}/s throttled"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn at_80_a_second_against_a_quota_of_100_nothing_is_throttled() {
    let pacer = Arc::new(Pacer::new(Some(80.0)));
    let (served, throttled) = run(
        &pacer,
        Quota::new(100.0, 10.0),
        Duration::ZERO,
        Duration::from_secs(60),
    )
    .await;
    assert!((79.0..=80.2).contains(&served), "{served}/s");
    assert_eq!(throttled, 0.0);
}

#[tokio::test(start_paused = true)]
async fn with_no_ceiling_it_finds_the_quota_by_itself() {
    let pacer = Arc::new(Pacer::new(None));
    let (served, throttled) = run(
        &pacer,
        Quota::new(100.0, 100.0),
        Duration::from_secs(10),
        Duration::from_secs(60),
    )
    .await;
    assert!(served >= 95.0, "{served}/s served, {throttled}/s throttled");
}

#[tokio::test(start_paused = true)]
async fn a_second_never_holds_more_than_the_rate_and_a_tenth() {
    for rate in [0.8, 4.0, 8.0, 80.0, 200.0] {
        let pacer = Pacer::new(Some(rate));
        tokio::time::sleep(Duration::from_secs(60)).await;
        let mut sent = Vec::new();
        for _ in 0..500 {
            pacer.turn().await;
            sent.push(Instant::now());
        }
        let most = sent.iter().enumerate().map(|(i, from)| {
            sent[i..]
                .iter()
                .take_while(|at| **at < *from + Duration::from_secs(1))
                .count()
        });
        let most = most.max().unwrap() as f64;
        assert!(
            most <= (rate * 1.1).ceil().max(1.0) + 1.0,
            "{rate}/s: {most} in one second"
        );
        let took = (sent[499] - sent[0]).as_secs_f64();
        assert!(
            (499.0 / took) <= rate * 1.02 + 0.1,
            "{rate}/s: 500 calls in {took} s"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn turns_that_no_timer_can_hit_do_not_slow_a_bucket_down() {
    // Timers wake on whole milliseconds; one call at 12/s takes 83 and a third.
    for rate in [7.0, 12.0, 16.0, 80.0, 300.0, 3_200.0] {
        let pacer = Pacer::new(Some(rate));
        pacer.turn().await;
        let start = Instant::now();
        for _ in 0..1_000 {
            pacer.turn().await;
        }
        let reached = 1_000.0 / start.elapsed().as_secs_f64();
        assert!(
            (rate * 0.998..=rate * 1.002).contains(&reached),
            "{reached}/s instead of {rate}/s"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_new_rate_starts_with_what_the_old_one_left_of_its_burst() {
    // After 50 idle milliseconds 80/s has four calls to send at once, and 40/s ever has four.
    for (taken, at_once) in [(1, 3), (3, 1), (4, 0)] {
        let old = Limiter::new(80.0, 0).unwrap();
        tokio::time::sleep(Duration::from_millis(50)).await;
        let start = Instant::now();
        let mut left = u32::MAX;
        for _ in 0..taken {
            left = old.take().await;
        }
        let new = Limiter::new(40.0, left).unwrap();
        for _ in 0..at_once {
            new.take().await;
        }
        assert_eq!(start.elapsed(), Duration::ZERO, "{taken} taken before");
        new.take().await;
        assert_eq!(start.elapsed(), Duration::from_millis(25), "{taken} taken");
    }
}

#[tokio::test(start_paused = true)]
async fn the_first_rate_after_none_starts_without_a_burst() {
    let pacer = Pacer::new(None);
    for sent in 0..=100 {
        let at = Instant::now();
        pacer.turn().await;
        pacer.answered(at, sent % 2 == 0);
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    // The first turn after the throttles still goes as it did; from then on there is a rate.
    pacer.turn().await;
    let start = Instant::now();
    pacer.turn().await;
    pacer.turn().await;
    assert!(
        start.elapsed() >= Duration::from_millis(20),
        "{:?}",
        start.elapsed()
    );
}

#[tokio::test(start_paused = true)]
async fn a_hundred_thousand_queued_calls_leave_in_order_and_wait_only_before_their_permit() {
    const CALLS: usize = 100_000;
    let pacer = Arc::new(Pacer::new(Some(10.0)));
    let order = Arc::new(Mutex::new(Vec::with_capacity(CALLS)));
    let start = Instant::now();
    let mut calls = Vec::with_capacity(CALLS);
    for i in 0..CALLS {
        let (pacer, order) = (pacer.clone(), order.clone());
        calls.push(tokio::spawn(async move {
            let _slot = pacer.enter().await;
            let permit = Instant::now();
            // Whatever is between the permit and the wire must not wait for anything of ours.
            tokio::task::yield_now().await;
            order.lock().unwrap().push((i, Instant::now() - permit));
            tokio::time::sleep(Duration::from_millis(300)).await;
        }));
    }
    for call in calls {
        call.await.unwrap();
    }
    let order = Arc::try_unwrap(order).unwrap().into_inner().unwrap();
    assert!(
        order.iter().map(|(i, _)| *i).eq(0..CALLS),
        "first come, first served"
    );
    assert_eq!(
        order.iter().map(|(_, wait)| *wait).max(),
        Some(Duration::ZERO)
    );
    let took = start.elapsed().as_secs_f64();
    assert!(
        (9_990.0..=10_010.0).contains(&took),
        "{took} s for 100,000 calls at 10/s"
    );
}

#[tokio::test(start_paused = true)]
async fn a_retry_waits_at_most_for_the_calls_in_flight() {
    let pacer = Arc::new(Pacer::new(Some(10.0)));
    for _ in 0..10_000 {
        let pacer = pacer.clone();
        tokio::spawn(async move {
            let _slot = pacer.enter().await;
            tokio::time::sleep(Duration::from_millis(50)).await;
        });
    }
    tokio::time::sleep(Duration::from_secs(5)).await;
    let asked = Instant::now();
    pacer.turn().await;
    assert!(
        asked.elapsed() <= Duration::from_millis(1_200),
        "{:?}",
        asked.elapsed()
    );
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_dropped_while_it_waits_gives_its_place_away() {
    let pacer = Arc::new(Pacer::new(Some(1.0)));
    pacer.turn().await;
    let waiting = tokio::spawn({
        let pacer = pacer.clone();
        async move { pacer.turn().await }
    });
    tokio::task::yield_now().await;
    waiting.abort();
    let asked = Instant::now();
    pacer.turn().await;
    assert_eq!(asked.elapsed(), Duration::from_secs(1));
}

#[tokio::test(start_paused = true)]
async fn the_slowest_pace_is_one_call_an_hour() {
    let pacer = Pacer::new(Some(f64::MIN_POSITIVE));
    pacer.turn().await;
    let asked = Instant::now();
    pacer.turn().await;
    assert_eq!(asked.elapsed(), Duration::from_secs(3600));
}
