//! What may be answered where devices are enrolled: certificates, policies and what they hang on.

use fleet_core::fault::Fault;
use fleet_core::operation::Operation;
use fleet_core::port::certificates::{CertificateReads, CertificateWrites};
use fleet_core::port::policies::{PolicyReads, PolicyWrites};
use fleet_core::tag::Tags;
use serde_json::json;

use super::{MISSING, Refusal, certificate, iot};

const LIMIT: Refusal = (410, "LimitExceededException", Fault::Limit);
const HELD: Refusal = (409, "DeleteConflictException", Fault::Conflict);

#[tokio::test(start_paused = true)]
async fn certificates_of_new_devices() {
    let (car, policy) = ("car".parse().unwrap(), "P".parse().unwrap());
    let (id, arn) = ("a".repeat(64).parse().unwrap(), &certificate());
    iot(Operation::CreateCertificateFromCsr, &[], async |aws| {
        aws.create_certificate_from_csr("x").await
    })
    .await;
    iot(Operation::DescribeCertificate, &[MISSING], async |aws| {
        aws.describe_certificate(&id).await
    })
    .await;
    iot(Operation::AttachThingPrincipal, &[MISSING], async |aws| {
        aws.attach_thing_principal(&car, arn).await
    })
    .await;
    iot(Operation::AttachPolicy, &[MISSING, LIMIT], async |aws| {
        aws.attach_policy(&policy, arn).await
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn policies() {
    let name = "P".parse().unwrap();
    let exists = (409, "ResourceAlreadyExistsException", Fault::AlreadyExists);
    let malformed = (400, "MalformedPolicyException", Fault::Invalid);
    iot(Operation::CreatePolicy, &[exists, malformed], async |aws| {
        aws.create_policy(&name, &json!({}), &Tags::none()).await
    })
    .await;
    iot(Operation::GetPolicy, &[MISSING], async |aws| {
        aws.get_policy(&name).await
    })
    .await;
    iot(Operation::ListPolicies, &[], async |aws| {
        aws.list_policies(None).await
    })
    .await;
    iot(Operation::ListPolicyVersions, &[MISSING], async |aws| {
        aws.list_policy_versions(&name).await
    })
    .await;
    let operation = Operation::ListTargetsForPolicy;
    iot(operation, &[MISSING, LIMIT], async |aws| {
        aws.list_targets_for_policy(&name, None).await
    })
    .await;
    iot(
        Operation::DeletePolicyVersion,
        &[MISSING, HELD],
        async |aws| aws.delete_policy_version(&name, "1").await,
    )
    .await;
    iot(Operation::DeletePolicy, &[MISSING, HELD], async |aws| {
        aws.delete_policy(&name).await
    })
    .await;
}
