//! Word lists of the large workspace.
