//! User stories told through the dispatcher and the command line.

#[cfg(test)]
mod structure;
