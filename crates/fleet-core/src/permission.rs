//! The IAM permissions that each operation needs of the caller.
//!
//! Most operations need the action of their own name ([`Operation::iam_action`]). Some need more:
//! to make something with tags, to hand a role to AWS IoT, to read or delete a version of an object.
//!
//! Sources: the service authorization reference of AWS and the pages of the operations
//! ("Requires permission to access the … actions"). What only some requests need is listed as well,
//! because fleetctl tags what it makes.

use crate::operation::Operation;

/// The IAM actions that a caller needs to be allowed for an operation as fleetctl calls it: its own
/// first, then those that AWS checks along with it. Empty where no permission is needed.
#[must_use]
pub fn actions(operation: Operation) -> &'static [&'static str] {
    use Operation as O;
    match operation {
        O::CreateThingType => &["iot:CreateThingType", "iot:TagResource"],
        O::CreateThingGroup => &["iot:CreateThingGroup", "iot:TagResource"],
        O::CreateDynamicThingGroup => &["iot:CreateDynamicThingGroup", "iot:TagResource"],
        O::CreatePolicy => &["iot:CreatePolicy", "iot:TagResource"],
        O::CreateCommand => &["iot:CreateCommand", "iot:TagResource"],
        // The role is the one that signs the URLs of firmware files.
        O::CreateJob => &["iot:CreateJob", "iot:TagResource", "iam:PassRole"],
        // The catalog looks whether $package shadows are indexed.
        O::CreatePackage => &[
            "iot:CreatePackage",
            "iot:GetIndexingConfiguration",
            "iot:TagResource",
        ],
        O::CreatePackageVersion => &[
            "iot:CreatePackageVersion",
            "iot:GetIndexingConfiguration",
            "iot:TagResource",
        ],
        O::UpdatePackage => &["iot:UpdatePackage", "iot:GetIndexingConfiguration"],
        O::UpdatePackageVersion => &["iot:UpdatePackageVersion", "iot:GetIndexingConfiguration"],
        // The role is the one that writes versions into $package shadows.
        O::UpdatePackageConfiguration => &["iot:UpdatePackageConfiguration", "iam:PassRole"],
        O::CreateRole => &["iam:CreateRole", "iam:TagRole"],
        // Without s3:ListBucket AWS answers 403 and not 404 about an object that is not there.
        O::HeadObject => &["s3:GetObject", "s3:ListBucket"],
        // A delete marker is deleted by its version as well.
        O::DeleteObjects => &["s3:DeleteObjectVersion", "s3:DeleteObject"],
        O::DeleteObject => &["s3:DeleteObjectVersion", "s3:DeleteObject"],
        // Nothing is needed to ask who one is.
        _ if operation.iam_action().is_empty() => &[],
        _ => operation.own_actions(),
    }
}

/// The action that is missing, where a call was denied with this text of AWS: the one that the text
/// names, if the operation needs it, else the operation's own.
#[must_use]
pub fn missing(operation: Operation, message: &str) -> Option<&'static str> {
    let needed = actions(operation);
    needed
        .iter()
        .find(|action| names(message, action))
        .or(needed.first())
        .copied()
}

/// Whether a text has an action as a word of its own: `iot:CreateJob` is no part of
/// `iot:CreateJobTemplate`.
fn names(message: &str, action: &str) -> bool {
    message
        .split(|c: char| !(c.is_ascii_alphanumeric() || c == ':'))
        .any(|word| word == action)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::Service;

    #[test]
    fn every_operation_needs_its_own_action_first_and_each_action_once() {
        for operation in Operation::ALL {
            let actions = actions(*operation);
            if operation.service() == Service::Sts {
                assert!(actions.is_empty(), "{operation}");
                continue;
            }
            assert_eq!(
                actions.first(),
                Some(&operation.iam_action()),
                "{operation}"
            );
            for (at, action) in actions.iter().enumerate() {
                assert!(!actions[..at].contains(action), "{operation}: {action}");
                let (service, name) = action.split_once(':').unwrap();
                let known = ["iot", "iotjobsdata", "s3", "iam"];
                assert!(known.contains(&service), "{operation}: {action}");
                assert!(name.starts_with(|c: char| c.is_ascii_uppercase()));
            }
        }
    }

    #[test]
    fn what_hands_a_role_to_aws_iot_needs_pass_role() {
        for operation in [Operation::CreateJob, Operation::UpdatePackageConfiguration] {
            assert!(actions(operation).contains(&"iam:PassRole"), "{operation}");
        }
        assert!(!actions(Operation::CreateThing).contains(&"iam:PassRole"));
    }

    #[test]
    fn the_names_that_differ_from_the_operations_are_those_of_iam() {
        let first = |operation| actions(operation).first().copied();
        assert_eq!(first(Operation::ListBuckets), Some("s3:ListAllMyBuckets"));
        assert_eq!(first(Operation::HeadBucket), Some("s3:ListBucket"));
        assert_eq!(first(Operation::HeadObject), Some("s3:GetObject"));
        assert_eq!(first(Operation::UploadPart), Some("s3:PutObject"));
        assert_eq!(
            first(Operation::UpdateJobExecution),
            Some("iotjobsdata:UpdateJobExecution")
        );
        assert_eq!(
            first(Operation::StartCommandExecution),
            Some("iot:StartCommandExecution")
        );
        assert_eq!(actions(Operation::GetCallerIdentity), [""; 0]);
    }

    #[test]
    fn the_missing_action_is_the_one_that_aws_names() {
        let said = "User: arn:aws:iam::123456789012:user/ada is not authorized to perform: \
                    iam:PassRole on resource: arn:aws:iam::123456789012:role/x";
        assert_eq!(missing(Operation::CreateJob, said), Some("iam:PassRole"));
        assert_eq!(missing(Operation::CreateJob, ""), Some("iot:CreateJob"));
        let longer = "not authorized to perform: iot:TagResourceX";
        assert_eq!(
            missing(Operation::CreateThingType, longer),
            Some("iot:CreateThingType")
        );
        assert_eq!(missing(Operation::GetCallerIdentity, said), None);
    }
}
