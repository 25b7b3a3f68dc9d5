//! Helpers for the whole-system tests.

/// The code of the guide for those who embed `fleet-ops` is compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../../docs/embedding.md")]
struct EmbeddingGuide;
