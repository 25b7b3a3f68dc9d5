//! The templates that AWS manages: common operations on Linux devices.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::error::{AwsError, AwsResult};
use crate::iot::jobs::settings::Settings;
use crate::page::Page;
use crate::route::{Ctx, routes};

routes! {
    read GET "/managed-job-templates" ListManagedJobTemplates => list,
    read GET "/managed-job-templates/{templateName}" DescribeManagedJobTemplate => describe,
}

/// The one version that each template has.
const VERSION: &str = "1.0";

/// Entries of a page when the client does not say how many.
const PAGE: usize = 25;

/// A template. Its operation is what follows `AWS-` in its name.
#[derive(Debug)]
pub(crate) struct Managed {
    name: &'static str,
    description: &'static str,
    /// The script that handles it; none for a command that is given.
    handler: Option<&'static str>,
    parameters: &'static [Parameter],
}

/// A parameter that must be given.
#[derive(Debug)]
struct Parameter {
    key: &'static str,
    description: &'static str,
    example: &'static str,
}

const SERVICES: &[Parameter] = &[Parameter {
    key: "services",
    description: "The services, separated by blanks.",
    example: "httpd sshd",
}];

const PACKAGES: &[Parameter] = &[Parameter {
    key: "packages",
    description: "The applications, separated by blanks.",
    example: "git curl",
}];

/// All of them, by name.
const ALL: &[Managed] = &[
    Managed {
        name: "AWS-Download-File",
        description: "A managed job template that downloads a file.",
        handler: Some("download-file.sh"),
        parameters: &[
            Parameter {
                key: "downloadUrl",
                description: "Where the file is downloaded from.",
                example: "https://www.example.com/index.html",
            },
            Parameter {
                key: "filePath",
                description: "Where the device keeps the file.",
                example: "/tmp/index.html",
            },
        ],
    },
    Managed {
        name: "AWS-Install-Application",
        description: "A managed job template that installs applications.",
        handler: Some("install-packages.sh"),
        parameters: PACKAGES,
    },
    Managed {
        name: "AWS-Reboot",
        description: "A managed job template that reboots the device.",
        handler: Some("reboot.sh"),
        parameters: &[],
    },
    Managed {
        name: "AWS-Remove-Application",
        description: "A managed job template that removes applications.",
        handler: Some("remove-packages.sh"),
        parameters: PACKAGES,
    },
    Managed {
        name: "AWS-Restart-Application",
        description: "A managed job template that restarts services.",
        handler: Some("restart-services.sh"),
        parameters: SERVICES,
    },
    Managed {
        name: "AWS-Run-Command",
        description: "A managed job template that runs a shell command.",
        handler: None,
        parameters: &[Parameter {
            key: "command",
            description: "The command and its arguments, separated by commas.",
            example: "ls,-l,/tmp",
        }],
    },
    Managed {
        name: "AWS-Start-Application",
        description: "A managed job template that starts services.",
        handler: Some("start-services.sh"),
        parameters: SERVICES,
    },
    Managed {
        name: "AWS-Stop-Application",
        description: "A managed job template that stops services.",
        handler: Some("stop-services.sh"),
        parameters: SERVICES,
    },
];

/// The template of an ARN such as `arn:aws:iot:us-east-1::jobtemplate/AWS-Reboot:1.0`.
pub(crate) fn by_arn(arn: &str) -> Option<&'static Managed> {
    let (_, rest) = arn.split_once("::jobtemplate/")?;
    let name = match rest.split_once(':') {
        Some((name, VERSION)) => name,
        Some(_) => return None,
        None => rest,
    };
    ALL.iter().find(|template| template.name == name)
}

impl Managed {
    fn arn(&self, ctx: &Ctx<'_>) -> String {
        let caller = ctx.caller;
        format!(
            "arn:{}:iot:{}::jobtemplate/{}:{VERSION}",
            caller.partition(),
            caller.region,
            self.name
        )
    }

    /// The keys that may be left out, and what they are for.
    fn optional(&self) -> Vec<(&'static str, &'static str, &'static str)> {
        let user = (
            "runAsUser",
            "The user that the operation runs as; without one, that of the device's client.",
            "user1",
        );
        let path = (
            "pathToHandler",
            "Where the handler lies on the device; without it, in the client's directory.",
            "/path/to/handlers",
        );
        match self.handler {
            Some(_) => vec![user, path],
            None => vec![user],
        }
    }

    /// The document with its placeholders.
    pub(crate) fn document(&self) -> String {
        let placeholder = |key: &str| Value::String(format!("${{aws:iot:parameter:{key}}}"));
        let operation = self.name.trim_start_matches("AWS-");
        let (kind, input) = match self.handler {
            Some(handler) => {
                let keys = self.parameters.iter().map(|parameter| parameter.key);
                let args: Vec<Value> = keys.map(placeholder).collect();
                let mut input = json!({"handler": handler});
                if !args.is_empty() {
                    input["args"] = Value::Array(args);
                }
                input["path"] = placeholder("pathToHandler");
                ("runHandler", input)
            }
            None => ("runCommand", json!({"command": placeholder("command")})),
        };
        let action = json!({
            "name": operation,
            "type": kind,
            "input": input,
            "runAsUser": placeholder("runAsUser"),
        });
        json!({"version": VERSION, "steps": [{"action": action}]}).to_string()
    }

    /// What a job takes over from the template.
    pub(crate) fn settings(&self) -> Settings {
        Settings {
            description: Some(self.description.to_owned()),
            ..Settings::default()
        }
    }

    /// Refuses a missing parameter, and one that the template does not know.
    pub(crate) fn check(&self, given: &BTreeMap<String, String>) -> AwsResult<()> {
        let missing = self
            .parameters
            .iter()
            .find(|parameter| !given.contains_key(parameter.key));
        if let Some(parameter) = missing {
            return Err(AwsError::invalid_request(format!(
                "Template {} needs the document parameter {}",
                self.name, parameter.key
            )));
        }
        let optional = self.optional();
        let known = |key: &str| {
            self.parameters.iter().any(|known| known.key == key)
                || optional.iter().any(|(known, ..)| *known == key)
        };
        match given.keys().find(|key| !known(key)) {
            Some(key) => Err(AwsError::invalid_request(format!(
                "Template {} has no document parameter {key}",
                self.name
            ))),
            None => Ok(()),
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct List {
    template_name: Option<String>,
    max_results: Option<u32>,
    next_token: Option<String>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Listed {
    managed_job_templates: Vec<Summary>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_token: Option<String>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Summary {
    template_arn: String,
    template_name: &'static str,
    description: &'static str,
    environments: [&'static str; 1],
    template_version: &'static str,
}

impl Summary {
    fn of(ctx: &Ctx<'_>, template: &Managed) -> Summary {
        Summary {
            template_arn: template.arn(ctx),
            template_name: template.name,
            description: template.description,
            environments: ["LINUX"],
            template_version: VERSION,
        }
    }
}

fn list(ctx: &Ctx<'_>, input: List) -> AwsResult<Listed> {
    let page = Page::iot(input.max_results, input.next_token.as_deref(), PAGE)?;
    let templates: Vec<&Managed> = ALL
        .iter()
        .filter(|template| template.name > page.after.as_str())
        .filter(|template| {
            let wanted = input.template_name.as_deref();
            wanted.is_none_or(|name| name == template.name)
        })
        .collect();
    let (templates, next_token) = page.cut(templates, |template| template.name.to_owned());
    let templates = templates.into_iter();
    Ok(Listed {
        managed_job_templates: templates
            .map(|template| Summary::of(ctx, template))
            .collect(),
        next_token,
    })
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Describe {
    template_name: String,
    template_version: Option<String>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Described {
    #[serde(flatten)]
    summary: Summary,
    document_parameters: Vec<DocumentParameter>,
    document: String,
}

#[derive(Debug, Serialize)]
struct DocumentParameter {
    key: &'static str,
    description: &'static str,
    regex: &'static str,
    example: &'static str,
    optional: bool,
}

fn describe(ctx: &Ctx<'_>, input: Describe) -> AwsResult<Described> {
    let wanted = input.template_version.as_deref().unwrap_or(VERSION);
    let template = ALL
        .iter()
        .find(|template| template.name == input.template_name && wanted == VERSION)
        .ok_or_else(|| {
            AwsError::not_found(format!(
                "Managed job template {} not found.",
                input.template_name
            ))
        })?;
    let required = template
        .parameters
        .iter()
        .map(|parameter| DocumentParameter {
            key: parameter.key,
            description: parameter.description,
            regex: "(.*?)",
            example: parameter.example,
            optional: false,
        });
    let optional = template.optional().into_iter();
    let optional = optional.map(|(key, description, example)| DocumentParameter {
        key,
        description,
        regex: "(.*?)",
        example,
        optional: true,
    });
    Ok(Described {
        summary: Summary::of(ctx, template),
        document_parameters: required.chain(optional).collect(),
        document: template.document(),
    })
}
