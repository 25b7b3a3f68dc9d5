//! Throttles, failures and lost replies.

use fleet_local::{Config, Faults, Server, StateDir};

use super::{connected, thing};

#[tokio::test]
async fn a_bad_day_of_aws_is_sat_out() {
    let mut config = Config::new(StateDir::Memory);
    config.faults = "seed=7;throttle=5%;5xx=2%;drop-after=1%"
        .parse::<Faults>()
        .unwrap();
    let server = Server::start(config).await.unwrap();
    let connection = connected(&server).await;
    let made = (0..300).map(|i| {
        let cloud = connection.cloud.clone();
        tokio::spawn(async move {
            cloud
                .writes
                .things
                .create_thing(&thing(&format!("car-{i}"), None))
                .await
        })
    });
    for result in futures::future::join_all(made.collect::<Vec<_>>()).await {
        result.unwrap().unwrap();
    }
    let counts = connection.meter.snapshot();
    assert_eq!(counts.calls.total(), 1 + 300 + counts.retries);
    assert!(counts.retries > 10 && counts.throttled() > 5, "{counts:?}");
    let mut names = 0;
    let mut token = None;
    loop {
        let page = connection
            .cloud
            .reads
            .things
            .list_things(token)
            .await
            .unwrap();
        names += page.items.len();
        token = page.next;
        if token.is_none() {
            break;
        }
    }
    assert_eq!(names, 300);
}
