//! Listings of the fake, page by page.

use fleet_core::port::{Page, PageToken};

use super::Fake;

impl Fake {
    /// The next page of a listing whose items have keys in ascending order. The token is the last
    /// key that was given, so that what is deleted meanwhile does not move the rest.
    pub(super) fn paged<T>(
        &self,
        most: usize,
        all: impl IntoIterator<Item = (String, T)>,
        from: Option<&PageToken>,
    ) -> Page<T> {
        let mut left = all
            .into_iter()
            .filter(|(key, _)| from.is_none_or(|from| *key > from.0))
            .peekable();
        let mut page = Page::last(Vec::new());
        while let Some((key, item)) = left.next() {
            page.items.push(item);
            if page.items.len() == self.page.min(most) {
                page.next = left.peek().map(|_| PageToken(key));
                break;
            }
        }
        page
    }
}
