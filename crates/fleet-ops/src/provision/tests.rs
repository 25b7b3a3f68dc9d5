//! Workflow tests: a provision on a small AWS in memory.
