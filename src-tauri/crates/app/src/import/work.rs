//! The walk over a file's rows, with and without writing.

use super::keep::Keeper;
use super::known::Known;
use super::plan::{Change, Marks, Plan, Planner, row_key};
use super::report::Reporter;
use super::seen::Seen;
use super::wanted::{Wanted, kind_of, wanted};
use super::{Ask, Opened, Report};
use crate::app::{App, Here};
use crate::error::Result;
use attache_i18n::Messages;
use attache_interchange::{Code, Facts, Field, Mapping, Problem, Rereader, Row, read};
use attache_store::{Matching, Store, Writer};

/// Rows between two reports of progress.
const STRIDE: usize = 500;

/// Tells what a run would do, and writes nothing.
pub(super) fn dry_run(
    app: &App,
    store: &Store,
    here: &Here,
    mut opened: Opened,
    ask: &Ask,
    messages: &'static Messages,
) -> Result<Report> {
    let mut walk = Walk::new(app, here, &opened, ask, messages, store.matching())?;
    // A name of its own: the window makes its fields read-only while an import writes, not while it looks ahead.
    walk.task = "preview";
    let mapping = opened.mapping.clone();
    read(&mut opened.source, &mapping, |row| {
        walk.row(&mapping, store.matching(), &row, |walk, planned| {
            if let Planned { plan: Plan::Create { .. }, facts, wanted, .. } = planned
                && !wanted.number.is_empty()
            {
                walk.seen.keep_row(&wanted.number, &Marks::of(facts));
            }
            Ok(())
        })
    })?;
    walk.finish()
}

/// Imports.
pub(super) fn run(
    app: &App,
    writer: &mut Writer<'_>,
    here: &Here,
    mut opened: Opened,
    ask: &Ask,
    messages: &'static Messages,
) -> Result<Report> {
    let mut walk = Walk::new(app, here, &opened, ask, messages, writer.matching())?;
    let mapping = opened.mapping.clone();
    let file = opened.name.clone();
    read(&mut opened.source, &mapping, |row| {
        let matching = writer.matching();
        walk.row(&mapping, matching, &row, |walk, planned| {
            let mut keeper = Keeper { writer, ids: &*app.config.ids, here, file: &file };
            let Planned { row, key, wanted, plan, .. } = planned;
            let note = match plan {
                Plan::Create { .. } => keeper.create(wanted, row, &key, &mut walk.known)?,
                Plan::Change(change) => keeper.change(change, wanted, row, &key, &mut walk.known)?,
                Plan::Nothing => return Ok(()),
            };
            if !wanted.number.is_empty() {
                walk.seen.keep_note(&note);
            }
            Ok(())
        })
    })?;
    let report = walk.finish()?;
    let count = i64::try_from(report.created + report.updated).unwrap_or(i64::MAX);
    writer.name("import", Some(kind_of(mapping.register)), &file, count);
    Ok(report)
}

/// A row and what is to become of it.
struct Planned<'a> {
    row: &'a Row,
    key: String,
    facts: &'a Facts,
    wanted: &'a Wanted,
    plan: Plan,
}

/// What a walk carries from row to row.
struct Walk<'a> {
    app: &'a App,
    task: &'static str,
    here: &'a Here,
    known: Known,
    seen: Seen,
    reread: Rereader,
    reporter: Reporter,
    total: usize,
}

impl<'a> Walk<'a> {
    fn new(
        app: &'a App,
        here: &'a Here,
        opened: &Opened,
        ask: &Ask,
        messages: &'static Messages,
        matching: Matching<'_>,
    ) -> Result<Self> {
        Ok(Self {
            app,
            task: "import",
            here,
            known: Known::read(matching, kind_of(opened.mapping.register))?,
            seen: Seen::default(),
            reread: Rereader::new(&opened.source, &opened.mapping),
            reporter: Reporter::new(&opened.source, &opened.mapping, ask.limit, messages),
            total: usize::try_from(opened.source.rows()).unwrap_or(usize::MAX),
        })
    }

    /// Plans a row, counts it, and hands it to `keep` unless it is skipped.
    fn row(
        &mut self,
        mapping: &Mapping,
        matching: Matching<'_>,
        row: &Row,
        keep: impl FnOnce(&mut Self, Planned<'_>) -> Result<()>,
    ) -> Result<()> {
        let rows = self.reporter.counts().rows;
        if rows.is_multiple_of(STRIDE) {
            self.app.progress(self.task, rows, self.total, self.reporter.problems())?;
        }
        self.reporter.counts().rows += 1;
        let Some(facts) = &row.facts else {
            row.problems.iter().for_each(|problem| self.reporter.add(problem));
            self.reporter.counts().skipped += 1;
            return Ok(());
        };
        let wanted = wanted(facts, &self.here.home, self.here.today);
        let planner = Planner {
            matching,
            register: mapping.register,
            kind: wanted.kind,
            known: &self.known,
            seen: &self.seen,
            reread: &self.reread,
            here: self.here,
        };
        let plan = planner.plan(row, facts, &wanted)?;
        self.report(mapping, row, &wanted, &plan);
        match &plan {
            Plan::Create { .. } => self.reporter.counts().created += 1,
            Plan::Change(_) => self.reporter.counts().updated += 1,
            Plan::Nothing => {
                self.reporter.counts().skipped += 1;
                return Ok(());
            }
        }
        keep(self, Planned { row, key: row_key(row), facts, wanted: &wanted, plan })
    }

    fn report(&mut self, mapping: &Mapping, row: &Row, wanted: &Wanted, plan: &Plan) {
        let column = |field: Field| mapping.columns_of(field).next().map(|column| column.name.as_str());
        match plan {
            // What was said of it when it came in need not be said again.
            Plan::Nothing => {
                self.reporter.add(&Problem::of_row(row.row, Code::AlreadyThere).skipping());
                return;
            }
            Plan::Create { taken: true } => {
                let problem = Problem::of_row(row.row, Code::NumberTaken).arg("number", &wanted.number);
                let number = column(Field::Number).unwrap_or_default();
                self.reporter.add(&problem.column(number));
            }
            Plan::Create { .. } => {}
            Plan::Change(Change { kept, .. }) => {
                for (field, text) in kept {
                    let problem = Problem::of_row(row.row, Code::EditKept).arg("field", field.name()).arg("text", text);
                    self.reporter.add(&match column(*field) {
                        Some(column) => problem.column(column),
                        None => problem,
                    });
                }
            }
        }
        for problem in &row.problems {
            if problem.code == Code::UnknownParty && self.is_organisation(problem) {
                continue;
            }
            self.reporter.add(problem);
        }
    }

    /// Whether a party that is no country is a body that is known.
    fn is_organisation(&self, problem: &Problem) -> bool {
        problem.args.get("text").is_some_and(|name| self.known.organisation(name).is_some())
    }

    /// Says that all rows are through, so that no window waits for more.
    fn finish(self) -> Result<Report> {
        self.app.progress(self.task, self.total, self.total, self.reporter.problems())?;
        Ok(self.reporter.finish())
    }
}
