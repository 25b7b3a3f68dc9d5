//! URLs of objects in S3, as job documents and requests name them.

use percent_encoding::percent_decode_str;

/// An object in S3.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct S3Object {
    pub(super) bucket: String,
    pub(super) key: String,
    pub(super) version: Option<String>,
}

/// Reads a URL in path style or with the bucket in the host name. `encoded`: it is percent-encoded
/// and may name a version; otherwise everything after the bucket is the key as it is.
pub(super) fn parse(url: &str, encoded: bool) -> Option<S3Object> {
    let rest = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"))?;
    let (host, path) = rest.split_once('/')?;
    let decoded = match encoded {
        true => percent_decode_str(path).decode_utf8().ok()?.into_owned(),
        false => path.to_owned(),
    };
    let (path, version) = match decoded.split_once("?versionId=") {
        Some((path, version)) if encoded => (path.to_owned(), Some(version.to_owned())),
        _ => (decoded, None),
    };
    let (bucket, key) = match bucket_of(host) {
        Host::Bucket(bucket) => (bucket.to_owned(), path),
        Host::S3 => {
            let (bucket, key) = path.split_once('/')?;
            (bucket.to_owned(), key.to_owned())
        }
        Host::Other => return None,
    };
    let complete = !bucket.is_empty() && !key.is_empty();
    complete.then_some(S3Object {
        bucket,
        key,
        version,
    })
}

enum Host<'a> {
    /// S3 itself: the bucket is in the path.
    S3,
    Bucket(&'a str),
    Other,
}

fn bucket_of(host: &str) -> Host<'_> {
    let name = host.split(':').next().unwrap_or_default();
    if matches!(name, "localhost" | "127.0.0.1") {
        return Host::S3;
    }
    let Some(name) = name
        .strip_suffix(".amazonaws.com")
        .or_else(|| name.strip_suffix(".amazonaws.com.cn"))
    else {
        return Host::Other;
    };
    if name == "s3" || name.starts_with("s3.") || name.starts_with("s3-") {
        return Host::S3;
    }
    let bucket = name
        .strip_suffix(".s3")
        .or_else(|| name.split_once(".s3.").map(|(bucket, _)| bucket))
        .or_else(|| name.split_once(".s3-").map(|(bucket, _)| bucket));
    bucket.map_or(Host::Other, Host::Bucket)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(url: &str, encoded: bool) -> Option<String> {
        parse(url, encoded).map(|object| {
            let version = object.version.map(|version| format!("@{version}"));
            format!(
                "{} {}{}",
                object.bucket,
                object.key,
                version.unwrap_or_default()
            )
        })
    }

    #[test]
    fn objects_are_found_in_every_style_of_url() {
        for url in [
            "https://s3.us-west-2.amazonaws.com/b/k/x y",
            "https://s3.amazonaws.com/b/k/x y",
            "https://s3-us-west-2.amazonaws.com/b/k/x y",
            "https://b.s3.us-west-2.amazonaws.com/k/x y",
            "https://b.s3.amazonaws.com/k/x y",
            "http://localhost:4566/b/k/x y",
        ] {
            assert_eq!(shown(url, false).as_deref(), Some("b k/x y"), "{url}");
        }
        let versioned = "https://my.bucket.s3.eu-west-1.amazonaws.com/a%20b%3FversionId%3Dv1";
        assert_eq!(shown(versioned, true).as_deref(), Some("my.bucket a b@v1"));
        let raw = "https://s3.amazonaws.com/b/k%20?versionId=v";
        assert_eq!(shown(raw, false).as_deref(), Some("b k%20?versionId=v"));
        for url in [
            "https://s3.amazonaws.com/b",
            "https://example.com/b/k",
            "s3://b/k",
            "",
        ] {
            assert_eq!(shown(url, false), None, "{url}");
        }
    }
}
