//! Takes secrets out of what is shown: secret keys, session tokens, private keys, presigned signatures.

use serde_json::Value;

/// What stands in place of a secret.
const MASK: &str = "***";

/// Members and elements whose value is a secret, compared without case.
const SECRETS: &[&str] = &[
    "privatekey",
    "secretaccesskey",
    "sessiontoken",
    "secretkey",
    "password",
    "authorization",
];

/// Query parameters of presigned URLs that let their holder in.
const SIGNED: &[&str] = &[
    "X-Amz-Signature=",
    "X-Amz-Security-Token=",
    "X-Amz-Credential=",
];

/// Masks every secret in a JSON value, in place: members by their name, private keys and
/// presigned URLs wherever they stand in a text.
pub(super) fn mask(value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                if SECRETS.contains(&name.to_ascii_lowercase().as_str()) && !member.is_object() {
                    *member = Value::from(MASK);
                } else {
                    mask(member);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(mask),
        Value::String(text) => {
            if let Some(masked) = mask_text(text) {
                *text = masked;
            }
        }
        _ => {}
    }
}

/// The text without its secrets, if it has any.
fn mask_text(text: &str) -> Option<String> {
    let mut masked = text.to_owned();
    for name in SIGNED {
        masked = cut(&masked, name, |rest| {
            rest.find(|c: char| c == '&' || c.is_whitespace() || matches!(c, '"' | '<' | '\\'))
        });
    }
    for name in ["SecretAccessKey", "SessionToken"] {
        masked = cut(&masked, &format!("<{name}>"), |rest| rest.find('<'));
    }
    masked = cut_private_keys(&masked);
    (masked != text).then_some(masked)
}

/// Replaces what follows each `before`, up to where `end` finds its end, or all of it.
fn cut(text: &str, before: &str, end: impl Fn(&str) -> Option<usize>) -> String {
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(before) {
        let (kept, secret) = rest.split_at(at + before.len());
        result.push_str(kept);
        result.push_str(MASK);
        rest = end(secret).map_or("", |length| &secret[length..]);
    }
    result.push_str(rest);
    result
}

/// Replaces what stands between the first and the last line of each private key in PEM.
fn cut_private_keys(text: &str) -> String {
    const LINE: &str = "PRIVATE KEY-----";
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(LINE) {
        let (kept, secret) = rest.split_at(at + LINE.len());
        result.push_str(kept);
        rest = if kept.rfind("-----BEGIN ") > kept.rfind("-----END ") {
            result.push_str(MASK);
            secret
                .find("-----END ")
                .map_or("", |length| &secret[length..])
        } else {
            secret
        };
    }
    result.push_str(rest);
    result
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn masked(mut value: Value) -> Value {
        mask(&mut value);
        value
    }

    #[test]
    fn private_keys_are_masked_wherever_they_are() {
        let pem = "-----BEGIN RSA PRIVATE KEY-----\nMIIEow\n-----END RSA PRIVATE KEY-----\n";
        let masked = masked(
            json!({ "keyPair": { "PrivateKey": pem, "PublicKey": "p" }, "text": format!("a{pem}b{pem}c") }),
        );
        assert_eq!(
            masked["keyPair"],
            json!({ "PrivateKey": "***", "PublicKey": "p" })
        );
        let left = "-----BEGIN RSA PRIVATE KEY-----***-----END RSA PRIVATE KEY-----\n";
        assert_eq!(masked["text"], json!(format!("a{left}b{left}c")));
    }

    #[test]
    fn presigned_urls_keep_all_but_what_opens_them() {
        let url = "https://b.s3.amazonaws.com/k?X-Amz-Date=1&X-Amz-Credential=AKIA%2F1&X-Amz-Signature=abc123&x=1";
        assert_eq!(
            masked(json!({ "document": format!("{{\"url\":\"{url}\"}}") })),
            json!({ "document": "{\"url\":\"https://b.s3.amazonaws.com/k?X-Amz-Date=1&X-Amz-Credential=***&X-Amz-Signature=***&x=1\"}" })
        );
    }

    #[test]
    fn session_credentials_in_xml_are_masked() {
        let xml = "<Credentials><AccessKeyId>AKIA</AccessKeyId><SecretAccessKey>s3cr3t</SecretAccessKey><SessionToken>t0k3n</SessionToken></Credentials>";
        assert_eq!(
            masked(json!(xml)),
            json!(
                "<Credentials><AccessKeyId>AKIA</AccessKeyId><SecretAccessKey>***</SecretAccessKey><SessionToken>***</SessionToken></Credentials>"
            )
        );
    }

    #[test]
    fn other_values_stay_as_they_are() {
        let value = json!({ "thingName": "car", "attributes": { "token": "x" }, "n": 1, "list": [true, null] });
        assert_eq!(masked(value.clone()), value);
    }
}
