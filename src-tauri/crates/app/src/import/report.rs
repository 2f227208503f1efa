//! What an import says about rows, columns and the file, in sentences.

use super::{Report, Reported};
use attache_i18n::{Messages, Value};
use attache_interchange::{Mapping, Problem, Source};

/// As many entries as a window shows.
const WINDOW: usize = 500;

impl Report {
    /// Of nothing yet.
    pub(super) fn empty(mapping: &Mapping) -> Self {
        let mapping = mapping.pairs().map(|(column, field)| (column.to_owned(), field.to_owned())).collect();
        Self { mapping, rows: 0, created: 0, updated: 0, skipped: 0, reported: Vec::new(), more: 0 }
    }
}

/// Counts and words what is found.
pub(super) struct Reporter {
    report: Report,
    limit: usize,
    messages: &'static Messages,
}

impl Reporter {
    /// Begins with what is to be said of the file as a whole.
    pub(super) fn new(source: &Source, mapping: &Mapping, limit: Option<usize>, messages: &'static Messages) -> Self {
        let report = Report::empty(mapping);
        let mut reporter = Self { report, limit: limit.unwrap_or(WINDOW), messages };
        source.problems().iter().for_each(|problem| reporter.add(problem));
        mapping.problems().iter().for_each(|problem| reporter.add(problem));
        reporter
    }

    /// Words one thing, or only counts it when there are enough.
    pub(super) fn add(&mut self, problem: &Problem) {
        if self.report.reported.len() >= self.limit {
            self.report.more += 1;
            return;
        }
        self.report.reported.push(Reported {
            row: problem.row,
            column: problem.column.clone(),
            code: problem.code.name().to_owned(),
            problem: sentence(problem, self.messages),
            skipped: problem.skipped,
        });
    }

    /// The counts.
    pub(super) const fn counts(&mut self) -> &mut Report {
        &mut self.report
    }

    /// How much there is to be said.
    pub(super) fn problems(&self) -> usize {
        self.report.reported.len() + self.report.more
    }

    /// The report.
    pub(super) fn finish(self) -> Report {
        self.report
    }
}

/// A problem as a sentence: message `problem-<code>` with its arguments.
pub(super) fn sentence(problem: &Problem, messages: &Messages) -> String {
    let value = |name: &str, text: &str| match text.parse::<i64>() {
        // Only counts choose plural forms; a number in a cell stays as it is written.
        Ok(count) if matches!(name, "count" | "cells" | "columns") => Value::from(count),
        _ => Value::from(text.to_owned()),
    };
    let values: Vec<(&str, Value<'_>)> = problem.args.iter().map(|(name, text)| (*name, value(name, text))).collect();
    messages.msg_with(&format!("problem-{}", problem.code.name().replace('_', "-")), &values)
}

#[cfg(test)]
mod tests {
    use attache_i18n::{Locale, Messages};
    use attache_interchange::Code;

    #[test]
    fn everything_that_can_be_reported_has_a_sentence_in_both_languages() {
        for locale in [Locale::En, Locale::Ro] {
            for code in Code::ALL {
                let key = format!("problem-{}", code.name().replace('_', "-"));
                assert!(Messages::of(locale).has(&key), "{key} in {locale}");
            }
        }
    }
}
