//! Pages of IAM's listings: `MaxItems`, `Marker`, `IsTruncated`.

use serde::Serialize;

use crate::error::{AwsError, AwsResult};
use crate::page::Page;

/// Items of a page without `MaxItems` (AWS: 100).
const DEFAULT: usize = 100;

/// The tail of every listing.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Tail {
    is_truncated: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    marker: Option<String>,
}

impl From<Option<String>> for Tail {
    fn from(marker: Option<String>) -> Tail {
        Tail {
            is_truncated: marker.is_some(),
            marker,
        }
    }
}

pub(super) fn page(max_items: Option<u32>, marker: Option<&str>) -> AwsResult<Page> {
    Page::new(max_items, marker, DEFAULT, |_| {
        AwsError::new("ValidationError", "Invalid Marker.")
    })
}

/// A page of a list that is short and read whole. The marker is a position, because markers may have
/// 320 characters and some keys have more.
pub(super) fn slice<T>(
    items: Vec<T>,
    max_items: Option<u32>,
    marker: Option<&str>,
) -> AwsResult<(Vec<T>, Tail)> {
    let page = page(max_items, marker)?;
    let start: usize = page.after.parse().unwrap_or(0);
    let rest: Vec<(usize, T)> = items.into_iter().enumerate().skip(start).collect();
    let (rest, marker) = page.cut(rest, |(position, _)| (position + 1).to_string());
    Ok((
        rest.into_iter().map(|(_, item)| item).collect(),
        marker.into(),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_list_pages_by_position() {
        let (first, tail) = slice(vec!["a", "b", "c"], Some(2), None).unwrap();
        assert_eq!((first, tail.is_truncated), (vec!["a", "b"], true));
        let (rest, tail) = slice(vec!["a", "b", "c"], Some(2), tail.marker.as_deref()).unwrap();
        assert_eq!((rest, tail.is_truncated), (vec!["c"], false));
    }
}
