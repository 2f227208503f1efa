//! What may stand on the window's command line; everything that needs no window is `attachectl`'s.

use std::ffi::OsString;
use std::path::PathBuf;

/// What the window is opened with.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Arguments {
    /// An empty page instead of the application: what a window alone costs, for the benches.
    pub blank: bool,
    /// The workspace folder to show first, instead of the last one.
    pub workspace: Option<PathBuf>,
}

impl Arguments {
    /// Reads the arguments after the program's name.
    ///
    /// # Errors
    /// A usage line when an argument is unknown or lacks its value.
    pub fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Self, String> {
        let mut parsed = Self::default();
        let mut rest = arguments.into_iter();
        while let Some(argument) = rest.next() {
            match argument.to_str() {
                Some("--blank") => parsed.blank = true,
                Some("--workspace") => {
                    parsed.workspace = Some(rest.next().ok_or("--workspace needs a folder")?.into());
                }
                _ => {
                    let argument = argument.display();
                    return Err(format!("unknown argument {argument}\nusage: attache [--workspace DIR] [--blank]"));
                }
            }
        }
        Ok(parsed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(words: &[&str]) -> Result<Arguments, String> {
        Arguments::parse(words.iter().map(OsString::from))
    }

    #[test]
    fn a_workspace_can_be_named_and_a_bench_can_ask_for_an_empty_page() {
        let expected = Arguments { blank: true, workspace: Some("Visits 2026".into()) };
        assert_eq!(parse(&["--workspace", "Visits 2026", "--blank"]), Ok(expected));
        assert_eq!(parse(&[]), Ok(Arguments::default()));
    }

    #[test]
    fn a_mistyped_argument_is_named_and_opens_nothing() {
        assert!(parse(&["--wrokspace", "x"]).is_err_and(|problem| problem.contains("--wrokspace")));
        assert!(parse(&["--workspace"]).is_err_and(|problem| problem.contains("needs a folder")));
    }
}
