//! What IAM says about permissions.

use fleet_core::account::Arn;
use fleet_core::fault::Fault;
use fleet_core::port::permissions::{Decision, PermissionReads};

use crate::testing::{Answer, aws};

fn answer(results: &[(&str, &str)], marker: Option<&str>) -> Answer {
    let members = results.iter().map(|(action, decision)| {
        format!(
            "<member><EvalActionName>{action}</EvalActionName><EvalDecision>{decision}</EvalDecision></member>"
        )
    });
    let (truncated, marker) = match marker {
        Some(marker) => (true, format!("<Marker>{marker}</Marker>")),
        None => (false, String::new()),
    };
    Answer::text(
        200,
        &format!(
            "<SimulatePrincipalPolicyResponse><SimulatePrincipalPolicyResult><EvaluationResults>{}\
             </EvaluationResults><IsTruncated>{truncated}</IsTruncated>{marker}\
             </SimulatePrincipalPolicyResult></SimulatePrincipalPolicyResponse>",
            members.collect::<String>()
        ),
    )
}

#[tokio::test(start_paused = true)]
async fn decisions_come_in_the_order_of_the_actions_over_all_pages() {
    let (aws, wire) = aws([
        answer(
            &[
                ("s3:PutObject", "explicitDeny"),
                ("iot:CreateThing", "allowed"),
            ],
            Some("m"),
        ),
        answer(&[("iam:PassRole", "implicitDeny")], None),
    ]);
    let role = Arn::from_aws("arn:aws:iam::123456789012:role/path/R");
    let actions = ["iot:CreateThing", "iam:PassRole", "s3:PutObject"];
    assert_eq!(
        aws.simulate(&role, &actions).await.unwrap(),
        [
            ("iot:CreateThing", Decision::Allowed),
            ("iam:PassRole", Decision::NotAllowed),
            ("s3:PutObject", Decision::Forbidden),
        ]
    );
    let asked: Vec<_> = wire.seen().iter().map(|seen| seen.form()).collect();
    let has = |form: &Vec<(String, String)>, key: &str, value: &str| {
        form.contains(&(key.to_owned(), value.to_owned()))
    };
    assert!(has(&asked[0], "Action", "SimulatePrincipalPolicy"));
    assert!(has(&asked[0], "PolicySourceArn", role.as_str()));
    assert!(has(&asked[0], "ActionNames.member.3", "s3:PutObject"));
    assert!(has(&asked[1], "Marker", "m"));
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_leaves_an_action_out_is_the_services_fault() {
    let (aws, _) = aws([answer(&[("iot:CreateThing", "allowed")], None)]);
    let role = Arn::from_aws("arn:aws:iam::123456789012:role/R");
    let error = aws
        .simulate(&role, &["iot:CreateThing", "iot:DeleteThing"])
        .await
        .unwrap_err();
    assert_eq!(error.fault, Fault::Service);
}
