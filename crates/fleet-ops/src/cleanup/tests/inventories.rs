//! Generated inventories: whatever an account holds and whatever happens to it between plan and
//! apply, nothing that is not ours is deleted, and what is ours is.
//!
//! What is ours is said here a second time, by regular expressions and by hand, apart from the
//! code that it judges. Each inventory comes from its number, which a failure names.
//! `FLEETCTL_INVENTORIES=10000000 cargo test --release -p fleet-ops inventories` tries more.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicU64, Ordering};

use filling::Inventory;

use super::*;

mod changing;
mod filling;
mod oracle;

const INVENTORIES: u64 = 10_000;

async fn try_one(number: u64) {
    let mut inventory = Inventory::new(number);
    inventory.fill();
    let request = Request {
        prefix: "Car-".parse().unwrap(),
        ..Request::default()
    };
    let plan = planned(&inventory.stage, &request).await;
    for (kind, section) in &plan.sections {
        for item in &section.items {
            let key = (*kind, item.name.clone());
            let ours = *kind == ResourceKind::Attachment || inventory.ours.contains(&key);
            assert!(ours, "inventory {number}: {key:?} is planned and not ours");
        }
    }
    for (name, _) in plan.things.iter() {
        let key = (ResourceKind::Thing, name.to_string());
        assert!(
            inventory.ours.contains(&key),
            "inventory {number}: {name} is planned"
        );
    }
    inventory.change();
    let before = inventory.stage.fake.state();
    let summary = applied(&inventory.stage, &plan).await;
    let after = inventory.stage.fake.state();
    let calm = inventory.held.is_empty() && !inventory.unreadable;
    assert_eq!(
        inventory.without_ours(after.clone()),
        inventory.without_ours(before),
        "inventory {number}: what is not ours stays as it was"
    );
    if calm {
        let left = inventory.without_ours(after.clone());
        assert_eq!(bare(after), left, "inventory {number}: what is ours goes");
        assert!(summary.is_complete(), "inventory {number}: {summary:?}");
    }
}

#[test]
fn whatever_there_is_only_ours_is_deleted() {
    #[expect(
        clippy::disallowed_methods,
        reason = "a test may be told how long to try"
    )]
    let wanted = std::env::var("FLEETCTL_INVENTORIES").ok();
    let count = wanted.map_or(INVENTORIES, |count| count.parse().unwrap());
    let next = AtomicU64::new(0);
    let work = || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .start_paused(true)
            .build()
            .unwrap();
        runtime.block_on(async {
            loop {
                let number = next.fetch_add(1, Ordering::Relaxed);
                if number >= count {
                    return;
                }
                try_one(number).await;
            }
        });
    };
    std::thread::scope(|scope| {
        let workers: Vec<_> = (0..2).map(|_| scope.spawn(work)).collect();
        for worker in workers {
            worker.join().unwrap();
        }
    });
}
