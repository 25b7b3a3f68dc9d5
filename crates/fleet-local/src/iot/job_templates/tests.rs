//! Tests of job templates, one's own and AWS's.

use serde_json::{Value, json};

use crate::iot::jobs::tests::{Fleet, code};

const ARN: &str = "arn:aws:iot:us-east-1:123456789012:";

async fn create(fleet: &Fleet, more: Value) -> crate::error::AwsResult<Value> {
    let mut input = json!({"jobTemplateId": "t", "description": "a template"});
    let more = more.as_object().unwrap().clone();
    input.as_object_mut().unwrap().extend(more);
    fleet.local.iot("CreateJobTemplate", input).await
}

fn settings() -> Value {
    json!({
        "presignedUrlConfig": {"roleArn": "arn:aws:iam::123456789012:role/r"},
        "jobExecutionsRolloutConfig": {"maximumPerMinute": 1},
        "abortConfig": {"criteriaList": [{"failureType": "ALL", "action": "CANCEL",
            "thresholdPercentage": 10.5, "minNumberOfExecutedThings": 3}]},
        "timeoutConfig": {"inProgressTimeoutInMinutes": 30},
        "jobExecutionsRetryConfig": {"criteriaList":
            [{"failureType": "FAILED", "numberOfRetries": 1}]},
    })
}

#[tokio::test]
async fn a_template_is_described_listed_tagged_and_deleted() {
    let fleet = Fleet::of(0).await;
    let windows = json!([{"startTime": "cron(0 12 * * ? *)", "durationInMinutes": 60}]);
    let mut input = settings();
    input["document"] = json!("{\"a\": 1}");
    input["maintenanceWindows"] = windows.clone();
    input["tags"] = json!([{"Key": "k", "Value": "v"}]);
    let made = create(&fleet, input.clone()).await.unwrap();
    let arn = format!("{ARN}jobtemplate/t");
    assert_eq!(made, json!({"jobTemplateArn": arn, "jobTemplateId": "t"}));
    let named = json!({"jobTemplateId": "t"});
    let described = fleet
        .local
        .iot("DescribeJobTemplate", named.clone())
        .await
        .unwrap();
    for (member, value) in settings().as_object().unwrap() {
        assert_eq!(described[member], *value, "{member}");
    }
    assert_eq!(described["maintenanceWindows"], windows);
    assert_eq!(described["document"], "{\"a\": 1}");
    assert_eq!(described["description"], "a template");
    assert!(described["createdAt"].is_number() && described.get("schedulingConfig").is_none());
    let tags = json!({"resourceArn": arn});
    let tags = fleet.local.iot("ListTagsForResource", tags).await.unwrap();
    assert_eq!(tags["tags"], json!([{"Key": "k", "Value": "v"}]));
    assert_eq!(code(create(&fleet, input).await), "ConflictException");
    let second = json!({"jobTemplateId": "s", "document": "{}"});
    create(&fleet, second).await.unwrap();
    let page = json!({"maxResults": 1});
    let page = fleet.local.iot("ListJobTemplates", page).await.unwrap();
    assert_eq!(page["jobTemplates"][0]["jobTemplateId"], "s");
    let rest = json!({"nextToken": page["nextToken"]});
    let rest = fleet.local.iot("ListJobTemplates", rest).await.unwrap();
    assert_eq!(rest["jobTemplates"][0]["jobTemplateArn"], arn.as_str());
    fleet
        .local
        .iot("DeleteJobTemplate", named.clone())
        .await
        .unwrap();
    for operation in ["DeleteJobTemplate", "DescribeJobTemplate"] {
        let refused = fleet.local.refused(operation, named.clone()).await;
        assert_eq!(refused.0, "ResourceNotFoundException");
    }
}

#[tokio::test]
async fn what_aws_refuses_of_a_template() {
    let fleet = Fleet::of(1).await;
    fleet.job(json!({})).await;
    let job = format!("{ARN}job/j");
    let bad = [
        json!({}),
        json!({"document": "{no"}),
        json!({"document": "{}", "jobArn": job}),
        json!({"document": "{}", "timeoutConfig": {"inProgressTimeoutInMinutes": 0}}),
        json!({"document": "{}", "maintenanceWindows":
            [{"startTime": "noon", "durationInMinutes": 60}]}),
        json!({"jobArn": format!("{ARN}thing/j")}),
    ];
    for input in bad {
        assert_eq!(
            code(create(&fleet, input.clone()).await),
            "InvalidRequestException",
            "{input}"
        );
    }
    let gone = json!({"jobArn": format!("{ARN}job/gone")});
    assert_eq!(
        code(create(&fleet, gone).await),
        "ResourceNotFoundException"
    );
}

#[tokio::test]
async fn a_job_takes_from_its_template_what_it_does_not_say_itself() {
    let fleet = Fleet::of(3).await;
    let mut input = settings();
    input["document"] = json!("{\"from\": \"template\"}");
    create(&fleet, input).await.unwrap();
    let arn = format!("{ARN}jobtemplate/t");
    fleet
        .job(json!({"document": null, "jobTemplateArn": arn,
                    "timeoutConfig": {"inProgressTimeoutInMinutes": 5}}))
        .await;
    let job = fleet.describe().await;
    assert_eq!(job["jobTemplateArn"], arn.as_str());
    assert_eq!(job["description"], "a template");
    assert_eq!(job["timeoutConfig"]["inProgressTimeoutInMinutes"], 5);
    assert_eq!(job["abortConfig"], settings()["abortConfig"]);
    assert_eq!(fleet.queued().await, 1, "the template's rate");
    let document = fleet
        .local
        .iot("GetJobDocument", json!({"jobId": "j"}))
        .await;
    assert_eq!(document.unwrap()["document"], "{\"from\": \"template\"}");
    // And the other way round.
    let of_job = json!({"jobTemplateId": "again", "jobArn": format!("{ARN}job/j")});
    create(&fleet, of_job).await.unwrap();
    let named = json!({"jobTemplateId": "again"});
    let described = fleet.local.iot("DescribeJobTemplate", named).await.unwrap();
    assert_eq!(described["document"], "{\"from\": \"template\"}");
    assert_eq!(described["timeoutConfig"]["inProgressTimeoutInMinutes"], 5);
    assert_eq!(described["description"], "a template");
    for more in [
        json!({"jobTemplateArn": arn}),
        json!({"document": null, "jobTemplateArn": arn, "documentParameters": {"a": "b"}}),
    ] {
        let mut settings = more;
        settings["jobId"] = json!("k");
        assert_eq!(
            code(fleet.try_job(settings).await),
            "InvalidRequestException"
        );
    }
    let gone = json!({"jobId": "k", "document": null,
                      "jobTemplateArn": format!("{ARN}jobtemplate/gone")});
    assert_eq!(code(fleet.try_job(gone).await), "ResourceNotFoundException");
}

#[tokio::test]
async fn the_eight_templates_of_aws_make_jobs_with_their_parameters() {
    let fleet = Fleet::of(1).await;
    let listed = fleet
        .local
        .iot("ListManagedJobTemplates", json!({}))
        .await
        .unwrap();
    let templates = listed["managedJobTemplates"].as_array().unwrap();
    assert_eq!(templates.len(), 8);
    for template in templates {
        let name = json!({"templateName": template["templateName"]});
        let described = fleet
            .local
            .iot("DescribeManagedJobTemplate", name)
            .await
            .unwrap();
        let document = described["document"].as_str().unwrap();
        serde_json::from_str::<Value>(document).unwrap();
        for parameter in described["documentParameters"].as_array().unwrap() {
            let key = parameter["key"].as_str().unwrap();
            assert!(
                document.contains(&format!("${{aws:iot:parameter:{key}}}")),
                "{key}"
            );
        }
        assert_eq!(described["templateArn"], template["templateArn"]);
    }
    let arn = "arn:aws:iot:us-east-1::jobtemplate/AWS-Download-File:1.0";
    let parameters = json!({"downloadUrl": "https://e.com/x", "filePath": "/tmp/\"x\""});
    let job = |parameters: Value| {
        fleet.try_job(json!({"document": null, "jobTemplateArn": arn,
                             "documentParameters": parameters}))
    };
    let missing = job(json!({"filePath": "/tmp/x"})).await;
    assert_eq!(code(missing), "InvalidRequestException");
    let mut other = parameters.clone();
    other["color"] = json!("red");
    assert_eq!(code(job(other).await), "InvalidRequestException");
    job(parameters).await.unwrap();
    let document = fleet
        .local
        .iot("GetJobDocument", json!({"jobId": "j"}))
        .await
        .unwrap();
    let document: Value = serde_json::from_str(document["document"].as_str().unwrap()).unwrap();
    let action = &document["steps"][0]["action"];
    assert_eq!(action["name"], "Download-File");
    assert_eq!(
        action["input"]["args"],
        json!(["https://e.com/x", "/tmp/\"x\""])
    );
    assert_eq!(action["runAsUser"], "");
    for (name, more) in [
        ("AWS-Nothing", json!({})),
        ("AWS-Reboot", json!({"templateVersion": "2.0"})),
    ] {
        let mut input = more;
        input["templateName"] = json!(name);
        let refused = fleet
            .local
            .refused("DescribeManagedJobTemplate", input)
            .await;
        assert_eq!(refused.0, "ResourceNotFoundException");
    }
}
