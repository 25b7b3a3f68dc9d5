//! Roles and the caller's identity.

use fleet_core::account::Arn;
use fleet_core::fault::Fault;
use fleet_core::port::identity::IdentityReads;
use fleet_core::port::roles::{NewRole, RoleReads, RoleWrites};
use fleet_core::tag::Tags;
use serde_json::json;

use crate::testing::{Answer, Seen, aws};

fn done(action: &str) -> Answer {
    Answer::text(
        200,
        &format!(
            "<{action}Response><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></{action}Response>"
        ),
    )
}

fn parameter(seen: &Seen, name: &str) -> Option<String> {
    seen.form()
        .into_iter()
        .find(|(key, _)| key == name)
        .map(|(_, value)| value)
}

const ROLE: &str = "<Role><Path>/</Path><RoleName>R</RoleName><RoleId>AROA</RoleId><Arn>arn:aws:iam::123456789012:role/R</Arn>\
    <CreateDate>2026-01-01T00:00:00Z</CreateDate><AssumeRolePolicyDocument>%7B%22Version%22%3A%222012-10-17%22%7D</AssumeRolePolicyDocument>\
    <Tags><member><Key>workshop</Key><Value>x</Value></member></Tags></Role>";

#[tokio::test(start_paused = true)]
async fn a_role_is_read_with_its_trust_decoded() {
    let (aws, wire) = aws([Answer::text(
        200,
        &format!("<GetRoleResponse><GetRoleResult>{ROLE}</GetRoleResult></GetRoleResponse>"),
    )]);
    let role = aws.get_role(&"R".parse().unwrap()).await.unwrap();
    assert_eq!(role.arn.as_str(), "arn:aws:iam::123456789012:role/R");
    assert_eq!(role.id, "AROA");
    assert_eq!(role.trust, json!({ "Version": "2012-10-17" }));
    assert_eq!(role.tags.get("workshop"), Some("x"));
    let seen = &wire.seen()[0];
    assert_eq!(parameter(seen, "Action").as_deref(), Some("GetRole"));
    assert!(
        seen.header("authorization")
            .unwrap()
            .contains("/us-east-1/iam/aws4_request")
    );
}

#[tokio::test(start_paused = true)]
async fn an_inline_policy_is_read_decoded() {
    let answer = "<GetRolePolicyResponse><GetRolePolicyResult><RoleName>R</RoleName><PolicyName>P</PolicyName>\
        <PolicyDocument>%7B%22a%22%3A%22b+c%22%7D</PolicyDocument></GetRolePolicyResult></GetRolePolicyResponse>";
    let (aws, _) = aws([Answer::text(200, answer)]);
    let policy = aws
        .get_role_policy(&"R".parse().unwrap(), &"P".parse().unwrap())
        .await
        .unwrap();
    assert_eq!(policy, json!({ "a": "b+c" }));
}

#[tokio::test(start_paused = true)]
async fn a_role_is_made_with_trust_and_tags() {
    let created = Answer::text(
        200,
        &format!(
            "<CreateRoleResponse><CreateRoleResult>{ROLE}</CreateRoleResult></CreateRoleResponse>"
        ),
    );
    let (aws, wire) = aws([created]);
    let role = NewRole {
        name: "R".parse().unwrap(),
        description: "d".into(),
        trust: json!({ "Version": "2012-10-17" }),
        max_session_seconds: 43_200,
    };
    aws.create_role(&role, &Tags::none().with("workshop", "x").unwrap())
        .await
        .unwrap();
    let seen = &wire.seen()[0];
    for (name, value) in [
        ("Action", "CreateRole"),
        ("RoleName", "R"),
        ("AssumeRolePolicyDocument", r#"{"Version":"2012-10-17"}"#),
        ("MaxSessionDuration", "43200"),
        ("Tags.member.1.Key", "workshop"),
        ("Tags.member.1.Value", "x"),
    ] {
        assert_eq!(parameter(seen, name).as_deref(), Some(value), "{name}");
    }
}

#[tokio::test(start_paused = true)]
async fn trust_policies_and_tags_of_a_role_are_set() {
    let (aws, wire) = aws([
        done("UpdateAssumeRolePolicy"),
        done("PutRolePolicy"),
        done("TagRole"),
    ]);
    let role = "R".parse().unwrap();
    aws.update_trust(&role, &json!({ "a": 1 })).await.unwrap();
    aws.put_role_policy(&role, &"P".parse().unwrap(), &json!({ "b": 2 }))
        .await
        .unwrap();
    aws.tag_role(&role, &Tags::none().with("workshop", "x").unwrap())
        .await
        .unwrap();
    let seen = wire.seen();
    assert_eq!(
        parameter(&seen[0], "PolicyDocument").as_deref(),
        Some(r#"{"a":1}"#)
    );
    assert_eq!(parameter(&seen[1], "PolicyName").as_deref(), Some("P"));
    assert_eq!(
        parameter(&seen[2], "Tags.member.1.Key").as_deref(),
        Some("workshop")
    );
}

/// A page of a listing, and where the next begins.
fn page(action: &str, list: &str, members: &str, marker: &str) -> Answer {
    let more = match marker {
        "" => "<IsTruncated>false</IsTruncated>".to_owned(),
        marker => format!("<IsTruncated>true</IsTruncated><Marker>{marker}</Marker>"),
    };
    Answer::text(
        200,
        &format!(
            "<{action}Response><{action}Result><{list}>{members}</{list}>{more}</{action}Result></{action}Response>"
        ),
    )
}

#[tokio::test(start_paused = true)]
async fn roles_are_listed_by_pages_with_the_trust_that_can_be_read() {
    let role = |name: &str, trust: &str| {
        let role = ROLE.replace(">R<", &format!(">{name}<"));
        let members = role.strip_prefix("<Role>").unwrap();
        let members = members.strip_suffix("</Role>").unwrap();
        let members = members.replace("%7B%22Version%22%3A%222012-10-17%22%7D", trust);
        format!("<member>{members}</member>")
    };
    let both = role("A", "%7B%22a%22%3A1%7D") + &role("B", "no+JSON");
    let (aws, wire) = aws([
        page("ListRoles", "Roles", &both, "m/1=="),
        page("ListRoles", "Roles", "", ""),
    ]);
    let first = aws.list_roles(None).await.unwrap();
    let [a, b] = first.items.as_slice() else {
        panic!("{first:?}")
    };
    assert_eq!((a.name.as_str(), b.name.as_str()), ("A", "B"));
    assert_eq!((&a.trust, &b.trust), (&json!({ "a": 1 }), &json!(null)));
    assert_eq!((a.id.as_str(), a.path.as_str()), ("AROA", "/"));
    let rest = aws.list_roles(first.next).await.unwrap();
    assert_eq!((rest.items, rest.next), (Vec::new(), None));
    let seen = wire.seen();
    assert_eq!(parameter(&seen[0], "MaxItems").as_deref(), Some("1000"));
    assert_eq!(parameter(&seen[0], "Marker"), None);
    assert_eq!(parameter(&seen[1], "Marker").as_deref(), Some("m/1=="));
}

#[tokio::test(start_paused = true)]
async fn the_policies_of_a_role_are_listed_over_all_pages() {
    let role = "R".parse().unwrap();
    let name = |name: &str| format!("<member>{name}</member>");
    let (aws, wire) = aws([
        page("ListRolePolicies", "PolicyNames", &name("A"), "m"),
        page("ListRolePolicies", "PolicyNames", &name("B"), ""),
    ]);
    let names = aws.list_role_policies(&role).await.unwrap();
    assert_eq!(names, ["A", "B"].map(|name| name.parse().unwrap()));
    let seen = wire.seen();
    assert_eq!(parameter(&seen[1], "RoleName").as_deref(), Some("R"));
    assert_eq!(parameter(&seen[1], "Marker").as_deref(), Some("m"));

    let policy = |name: &str| {
        format!(
            "<member><PolicyName>{name}</PolicyName><PolicyArn>arn:aws:iam::aws:policy/{name}</PolicyArn></member>"
        )
    };
    let operation = "ListAttachedRolePolicies";
    let (aws, wire) = crate::testing::aws([
        page(operation, "AttachedPolicies", &policy("A"), "m"),
        page(operation, "AttachedPolicies", &policy("B"), ""),
    ]);
    let arns = aws.list_attached_role_policies(&role).await.unwrap();
    let expected = ["A", "B"].map(|name| format!("arn:aws:iam::aws:policy/{name}"));
    assert_eq!(arns, expected.map(Arn::from_aws));
    let seen = wire.seen();
    assert_eq!(parameter(&seen[0], "Action").as_deref(), Some(operation));
    assert_eq!(parameter(&seen[1], "Marker").as_deref(), Some("m"));
}

#[tokio::test(start_paused = true)]
async fn a_listing_that_goes_on_nowhere_is_an_error() {
    let (aws, _) = aws([Answer::text(
        200,
        "<ListRolesResponse><ListRolesResult><Roles/><IsTruncated>true</IsTruncated></ListRolesResult></ListRolesResponse>",
    )]);
    let error = aws.list_roles(None).await.unwrap_err();
    assert_eq!(error.fault, Fault::Service);
}

#[tokio::test(start_paused = true)]
async fn a_role_is_stripped_and_deleted() {
    let (aws, wire) = aws([
        done("DeleteRolePolicy"),
        done("DetachRolePolicy"),
        done("DeleteRole"),
    ]);
    let role = "R".parse().unwrap();
    let inline = "P".parse().unwrap();
    aws.delete_role_policy(&role, &inline).await.unwrap();
    let managed = Arn::from_aws("arn:aws:iam::aws:policy/A");
    aws.detach_role_policy(&role, &managed).await.unwrap();
    aws.delete_role(&role).await.unwrap();
    let seen = wire.seen();
    for (seen, action, name, value) in [
        (&seen[0], "DeleteRolePolicy", "PolicyName", "P"),
        (&seen[1], "DetachRolePolicy", "PolicyArn", managed.as_str()),
        (&seen[2], "DeleteRole", "RoleName", "R"),
    ] {
        assert_eq!(parameter(seen, "Action").as_deref(), Some(action));
        assert_eq!(parameter(seen, "RoleName").as_deref(), Some("R"));
        assert_eq!(parameter(seen, name).as_deref(), Some(value));
    }
}

#[tokio::test(start_paused = true)]
async fn the_caller_is_known() {
    let answer = |account: &str| {
        Answer::text(
            200,
            &format!(
                "<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:aws:iam::123456789012:user/me</Arn>\
             <UserId>AIDA</UserId><Account>{account}</Account></GetCallerIdentityResult></GetCallerIdentityResponse>"
            ),
        )
    };
    let (aws, _) = aws([answer("123456789012"), answer("somebody")]);
    let identity = aws.caller_identity().await.unwrap();
    assert_eq!(
        (identity.account.as_str(), identity.arn.as_str()),
        ("123456789012", "arn:aws:iam::123456789012:user/me")
    );
    assert_eq!(
        aws.caller_identity().await.unwrap_err().fault,
        Fault::Service
    );
}
