//! Who may assume our roles, and the least they need to be allowed.

use serde_json::{Value, json};

use crate::account::Place;
use crate::name::{BucketName, RolePolicyName, ShadowName};
use crate::naming;

/// How long a session of a role may last, in seconds.
pub const MAX_SESSION_SECONDS: u32 = 14_400;

/// AWS IoT may assume the role.
#[must_use]
pub fn trust() -> Value {
    json!({
        "Version": "2012-10-17",
        "Statement": [{
            "Effect": "Allow",
            "Principal": {"Service": "iot.amazonaws.com"},
            "Action": "sts:AssumeRole"
        }]
    })
}

/// The name of the jobs role's inline policy.
#[must_use]
pub fn jobs_policy_name() -> RolePolicyName {
    naming::fixed("IoTJobsS3Policy")
}

/// What the jobs role may do: read firmware, over TLS, in this Region. `bucket` is named
/// besides the pattern of ours when it does not fit it.
#[must_use]
pub fn jobs_policy(place: &Place, bucket: Option<&BucketName>) -> Value {
    let partition = place.region.partition().as_str();
    let prefix = naming::bucket_prefix(place);
    let mut resources = vec![format!("arn:{partition}:s3:::{prefix}*/*")];
    if let Some(other) = bucket.filter(|bucket| !bucket.as_str().starts_with(&prefix)) {
        resources.push(format!("{}/*", place.bucket(other)));
    }
    json!({
        "Version": "2012-10-17",
        "Statement": [{
            "Effect": "Allow",
            "Action": ["s3:GetObject", "s3:GetObjectVersion"],
            "Resource": resources,
            "Condition": {
                "StringEquals": {"aws:RequestedRegion": place.region.as_str()},
                "Bool": {"aws:SecureTransport": "true"}
            }
        }]
    })
}

/// The name of the package configuration role's inline policy.
#[must_use]
pub fn package_config_policy_name() -> RolePolicyName {
    naming::fixed("PackageConfigPolicy")
}

/// What the package configuration role may do: read and write `$package` shadows in this Region.
#[must_use]
pub fn package_config_policy(place: &Place) -> Value {
    let region = json!({"StringEquals": {"aws:RequestedRegion": place.region.as_str()}});
    json!({
        "Version": "2012-10-17",
        "Statement": [
            {
                "Effect": "Allow",
                "Action": ["iot:DescribeEndpoint"],
                "Resource": "*",
                "Condition": region
            },
            {
                "Effect": "Allow",
                "Action": ["iot:GetThingShadow", "iot:UpdateThingShadow"],
                "Resource": place.named_shadow_of_any_thing(&ShadowName::package()).as_str(),
                "Condition": region
            }
        ]
    })
}

/// Whether two policy documents say the same: a single value and a list of one are the same,
/// and the order within a list does not count.
#[must_use]
pub fn same_policy(a: &Value, b: &Value) -> bool {
    normal(a) == normal(b)
}

fn normal(value: &Value) -> Value {
    match value {
        Value::Array(items) => {
            let mut items: Vec<Value> = items.iter().map(normal).collect();
            if items.len() == 1 {
                return items.swap_remove(0);
            }
            items.sort_by_cached_key(sorted_text);
            Value::Array(items)
        }
        Value::Object(members) => Value::Object(
            members
                .iter()
                .map(|(k, v)| (k.clone(), normal(v)))
                .collect(),
        ),
        other => other.clone(),
    }
}

/// A text that is the same for equal values, whatever the order of their members.
fn sorted_text(value: &Value) -> String {
    match value {
        Value::Object(members) => {
            let mut texts: Vec<String> = members
                .iter()
                .map(|(k, v)| format!("{k}:{}", sorted_text(v)))
                .collect();
            texts.sort();
            texts.join(",")
        }
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(region: &str) -> Place {
        Place::new("123456789012".parse().unwrap(), region.parse().unwrap())
    }

    #[test]
    fn the_jobs_role_reads_our_buckets_and_nothing_else() {
        let policy = jobs_policy(&place("cn-north-1"), None);
        assert_eq!(
            policy["Statement"][0]["Resource"],
            json!(["arn:aws-cn:s3:::iot-dm-workshop-cn-north-1-123456789012-*/*"])
        );
        assert_eq!(
            policy["Statement"][0]["Action"],
            json!(["s3:GetObject", "s3:GetObjectVersion"])
        );
        assert_eq!(
            policy["Statement"][0]["Condition"]["StringEquals"]["aws:RequestedRegion"],
            "cn-north-1"
        );
    }

    #[test]
    fn a_bucket_with_a_legacy_name_is_added() {
        let legacy = "iot-firmware-us-east-1-1700000000".parse().unwrap();
        let policy = jobs_policy(&place("us-east-1"), Some(&legacy));
        assert_eq!(
            policy["Statement"][0]["Resource"][1],
            "arn:aws:s3:::iot-firmware-us-east-1-1700000000/*"
        );
        let ours = "iot-dm-workshop-us-east-1-123456789012-0a1b2c3d"
            .parse()
            .unwrap();
        assert!(same_policy(
            &jobs_policy(&place("us-east-1"), Some(&ours)),
            &jobs_policy(&place("us-east-1"), None)
        ));
    }

    #[test]
    fn the_package_role_touches_package_shadows_only() {
        let policy = package_config_policy(&place("us-east-1"));
        assert_eq!(
            policy["Statement"][1]["Resource"],
            "arn:aws:iot:us-east-1:123456789012:thing/*/$package"
        );
    }

    #[test]
    fn a_policy_is_the_same_however_it_is_written() {
        let a =
            json!({"Statement": [{"Action": ["x"], "Effect": "Allow"}, {"Action": ["b", "a"]}]});
        let b = json!({"Statement": [{"Action": ["a", "b"]}, {"Effect": "Allow", "Action": "x"}]});
        assert!(same_policy(&a, &b));
        assert!(!same_policy(&a, &json!({"Statement": [{"Action": "x"}]})));
    }
}
