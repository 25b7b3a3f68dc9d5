//! By which template a CA's devices are provisioned when they connect first.
//!
//! It is checked, kept and told. Templates are not carried out: a certificate that is registered
//! automatically stays PENDING_ACTIVATION until somebody activates it.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::error::{AwsError, AwsResult};
use crate::iam::access::{self, Refusal};
use crate::route::Ctx;

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct RegistrationConfig {
    #[serde(skip_serializing_if = "Option::is_none")]
    template_body: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    role_arn: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    template_name: Option<String>,
}

impl RegistrationConfig {
    /// Refuses what cannot be a template with its role. AWS's words are not documented.
    pub(super) fn check(&self, ctx: &Ctx<'_>) -> AwsResult<()> {
        let refuse = |why: &str| Err(AwsError::invalid_request(why));
        if let Some(name) = &self.template_name {
            if self.template_body.is_some() {
                return refuse("Give either templateName or templateBody");
            }
            // Provisioning templates are not built, so that none has this name.
            return Err(AwsError::not_found(format!(
                "Provisioning template {name} not found."
            )));
        }
        match (&self.template_body, &self.role_arn) {
            (None, None) => Ok(()),
            (Some(body), Some(role)) => {
                let template = serde_json::from_str::<Value>(body).ok();
                if !template.is_some_and(|template| template["Resources"].is_object()) {
                    return refuse("templateBody is not a provisioning template");
                }
                check_role(ctx, role)
            }
            _ => refuse("templateBody and roleArn go together"),
        }
    }
}

fn check_role(ctx: &Ctx<'_>, arn: &str) -> AwsResult<()> {
    let why = match access::assumable(ctx, arn, "iot.amazonaws.com")? {
        Ok(_) => return Ok(()),
        Err(Refusal::NoSuchRole) => "it does not exist",
        Err(Refusal::NotTrusted) => "its trust policy does not let iot.amazonaws.com assume it",
    };
    Err(AwsError::invalid_request(format!(
        "AWS IoT cannot assume the role {arn}: {why}"
    )))
}
