//! Fixed clock and ids, builders and temporary workspaces for tests.
