//! One page of a listing. A port lists page by page, so that whoever reads can stop.

/// Where the next page begins. Opaque, and good only for the listing it came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageToken(pub String);

/// A page of a listing. AWS may return an empty page that has a next one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page<T> {
    /// What is on the page.
    pub items: Vec<T>,
    /// Where the next page begins, if there is one.
    pub next: Option<PageToken>,
}

impl<T> Page<T> {
    /// A page with nothing after it.
    #[must_use]
    pub fn last(items: Vec<T>) -> Self {
        Self { items, next: None }
    }
}
