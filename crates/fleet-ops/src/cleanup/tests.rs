//! What a cleanup promises.
