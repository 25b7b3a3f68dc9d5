//! Making, listing and deleting commands.

use fleet_core::command::template::TemplateError;
use fleet_core::command::{Parameter, ParameterType, Payload};
use fleet_core::operation::Operation;
use fleet_core::port::commands::Deletion;
use fleet_core::tag::{WORKSHOP, WORKSHOP_VALUE};

use super::*;

fn own(text: &str) -> Result<create::Request, CommandsError> {
    create::Request::of_payload(id("honk"), "Sound the horn".to_owned(), text, Vec::new())
}

#[tokio::test(start_paused = true)]
async fn a_template_becomes_a_tagged_command_and_is_kept_the_second_time() {
    let stage = stage();
    made(&stage, Template::VehicleLock).await;
    let cloud = stage.fake.cloud();
    let command = get(&cloud.reads, &id("vehicle-lock")).await.unwrap();
    assert_eq!(list::template_of(&command), Some(Template::VehicleLock));
    let tags = stage.fake.state().tags[command.arn.as_str()].clone();
    assert_eq!(tags.get(WORKSHOP), Some(WORKSHOP_VALUE));
    let request = create::Request::of_template(Template::VehicleLock, None);
    let plan = create::plan(&cloud.reads, &request, &stage.fake.place())
        .await
        .unwrap();
    let made = create::apply(&cloud, &plan, &stage.session).await.unwrap();
    assert!(!made.created);
    assert_eq!(
        stage
            .fake
            .take_calls()
            .iter()
            .filter(|one| **one == Operation::CreateCommand)
            .count(),
        0
    );
}

#[tokio::test(start_paused = true)]
async fn another_payload_under_the_same_name_is_refused() {
    let stage = stage();
    made(&stage, Template::VehicleLock).await;
    let mut request = create::Request::of_template(Template::VehicleUnlock, None);
    request.id = id("vehicle-lock");
    let cloud = stage.fake.cloud();
    let error = create::plan(&cloud.reads, &request, &stage.fake.place())
        .await
        .unwrap_err();
    assert!(matches!(error, CommandsError::Exists(_)));
}

#[tokio::test(start_paused = true)]
async fn without_the_permission_to_tag_the_command_is_made_and_the_missing_tags_are_told() {
    let stage = stage();
    stage.fake.deny(&[Operation::TagResource]);
    let cloud = stage.fake.cloud();
    let request = create::Request::of_template(Template::StopEngine, None);
    let plan = create::plan(&cloud.reads, &request, &stage.fake.place())
        .await
        .unwrap();
    let made = create::apply(&cloud, &plan, &stage.session).await.unwrap();
    assert!(made.created);
    let action = made.untagged.unwrap().missing_action;
    assert_eq!(action.as_deref(), Some("iot:TagResource"));
    assert!(
        stage
            .told
            .take()
            .iter()
            .any(|event| matches!(event, Event::TagFailed { .. }))
    );
}

#[test]
fn a_payload_without_placeholders_is_static_and_one_with_them_has_parameters() {
    let fixed = own(r#"{ "action" : "horn" }"#).unwrap();
    let Payload::Static {
        content,
        content_type,
    } = &fixed.payload
    else {
        panic!()
    };
    assert_eq!(content, br#"{"action":"horn"}"#);
    assert_eq!(content_type, "application/json");
    assert!(fixed.parameters.is_empty());
    let template = r#"{"for":"${aws:iot:commandexecution::parameter:seconds}"}"#;
    let open = own(template).unwrap();
    assert!(matches!(open.payload, Payload::Template { .. }));
    assert_eq!(open.parameters.len(), 1);
    assert_eq!(open.parameters[0].kind, Some(ParameterType::String));
}

#[test]
fn what_is_wrong_with_a_request_is_said_before_anything_is_asked() {
    assert!(matches!(
        own("[]"),
        Err(CommandsError::Payload(TemplateError::NotObject))
    ));
    let long = format!("{{\"a\":\"{}\"}}", "x".repeat(10_240));
    assert!(matches!(
        own(&long),
        Err(CommandsError::Payload(TemplateError::TooLong { .. }))
    ));
    let silent = create::Request::of_payload(id("a"), String::new(), "{}", Vec::new());
    assert!(matches!(silent, Err(CommandsError::Description(0))));
    let unused = Parameter {
        name: "volume".to_owned(),
        kind: Some(ParameterType::Integer),
        value: None,
        default: None,
        conditions: Vec::new(),
        description: None,
    };
    let unused = create::Request::of_payload(id("a"), "b".to_owned(), "{}", vec![unused]);
    assert!(matches!(unused, Err(CommandsError::Unused(name)) if name == "volume"));
}

#[tokio::test(start_paused = true)]
async fn a_listing_has_descriptions_and_the_templates_that_are_not_there() {
    let stage = on(Fake::with_pages_of(2));
    for template in [
        Template::VehicleLock,
        Template::SetClimate,
        Template::ActivateHorn,
    ] {
        made(&stage, template).await;
    }
    let listing = list::list(&stage.fake.cloud().reads, &stage.session)
        .await
        .unwrap();
    let names: Vec<_> = listing
        .commands
        .iter()
        .map(|one| one.command.id.as_str())
        .collect();
    assert_eq!(names, ["activate-horn", "set-climate", "vehicle-lock"]);
    let about = listing.commands[2].description.as_deref();
    assert_eq!(about, Some("Lock all doors of a vehicle"));
    assert_eq!(
        listing.absent,
        [
            Template::VehicleUnlock,
            Template::StartEngine,
            Template::StopEngine
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn templates_and_commands_in_use_are_not_deleted_and_others_are() {
    let stage = stage();
    fleet(&stage, 1);
    made(&stage, Template::VehicleLock).await;
    let cloud = stage.fake.cloud();
    let refused = delete::plan(&cloud.reads, &id("vehicle-lock"), &stage.session).await;
    assert!(matches!(refused, Err(CommandsError::Predefined(_))));

    let plan = create::plan(&cloud.reads, &own("{}").unwrap(), &stage.fake.place())
        .await
        .unwrap();
    create::apply(&cloud, &plan, &stage.session).await.unwrap();
    let request = running::request("honk", &[1]);
    running::ran(&stage, &request).await;
    let busy = delete::plan(&cloud.reads, &id("honk"), &stage.session).await;
    assert!(
        matches!(busy, Err(CommandsError::InUse { count: 1, .. })),
        "{busy:?}"
    );
    stage.fake.advance(SignedDuration::from_secs(61));
    let plan = delete::plan(&cloud.reads, &id("honk"), &stage.session)
        .await
        .unwrap();
    let deletion = delete::apply(&cloud, &plan, &stage.session).await.unwrap();
    assert_eq!(deletion, Deletion::Pending, "AWS takes up to twelve hours");
    let again = delete::plan(&cloud.reads, &id("honk"), &stage.session).await;
    assert!(matches!(again, Err(CommandsError::PendingDeletion(_))));
}

#[tokio::test(start_paused = true)]
async fn a_deprecated_command_cannot_be_run_until_it_is_restored() {
    let stage = stage();
    fleet(&stage, 1);
    made(&stage, Template::VehicleLock).await;
    let cloud = stage.fake.cloud();
    deprecate::set(&cloud, &id("vehicle-lock"), true)
        .await
        .unwrap();
    let request = running::request("vehicle-lock", &[1]);
    let refused = run::plan(&cloud.reads, &request, &stage.fake.place(), &stage.session).await;
    assert!(matches!(refused, Err(CommandsError::Deprecated(_))));
    deprecate::set(&cloud, &id("vehicle-lock"), false)
        .await
        .unwrap();
    let plan = run::plan(&cloud.reads, &request, &stage.fake.place(), &stage.session).await;
    assert!(plan.is_ok());
}
