//! A listing as a stream of pages.

use std::future::Future;

use fleet_core::fault::CloudError;
use fleet_core::port::{Page, PageToken, Result};
use futures::Stream;
use futures::stream::try_unfold;

/// The pages of a listing, fetched one after the other while the stream is read.
pub(crate) fn pages<T, F, P>(list: F) -> impl Stream<Item = Result<Vec<T>, CloudError>>
where
    F: Fn(Option<PageToken>) -> P,
    P: Future<Output = Result<Page<T>>>,
{
    try_unfold((list, Some(None)), |(list, from)| async move {
        let Some(from) = from else { return Ok(None) };
        let page = list(from).await?;
        let next = page.next.map(Some);
        Ok(Some((page.items, (list, next))))
    })
}
