//! D: what looks wrong or is missing, per agreement (invariant 19): to be looked at, never refused.

use crate::draft::{Draft, about};
use crate::frame::chapter;
use crate::instrument::Instrument;
use attache_document::{Block, Cell, Column, Role, Row, Table, Width};
use attache_domain::agreement;
use attache_domain::kind::Kind;

pub(super) fn quality(draft: &mut Draft<'_>, all: &[Instrument<'_>]) -> Block {
    draft.enter("register-quality", "");
    let mut rows = Vec::new();
    for one in all {
        let wrong: Vec<String> = problems(one).into_iter().map(|key| draft.words.say(&key)).collect();
        if !wrong.is_empty() {
            let of = &one.sheet.agreement;
            let title = draft.text(of, "title", &of.title).into_iter().map(|run| run.to(super::sheets::anchor(&of.id)));
            let said = wrong.join(&draft.words.semicolon());
            rows.push(Row {
                keep: true,
                about: about(Kind::Agreement, &of.id),
                ..Row::new(vec![Cell::runs(title), Cell::text(crate::words::opening(&said))])
            });
        }
    }
    let blocks = if rows.is_empty() {
        vec![Block::para(Role::Body, draft.words.say("register-no-problems"))]
    } else {
        let words = &draft.words;
        let columns = vec![
            Column::new(words.say("book-agreement"), Width::Share(1)),
            Column::new(words.say("register-problem"), Width::Share(1)),
        ];
        vec![Block::Table(Table { columns, rows, ..Table::default() })]
    };
    chapter(draft, "quality", "register-quality", blocks)
}

/// Messages of what is wrong: the order of dates first, then what is missing.
fn problems(one: &Instrument<'_>) -> Vec<String> {
    let of = &one.sheet.agreement;
    let mut found: Vec<String> = agreement::oddities(of, &one.sheet.events)
        .into_iter()
        .map(|oddity| format!("quality-{}", oddity.code().replace('_', "-")))
        .collect();
    let running = matches!(one.status.as_str(), "in_force" | "provisional" | "signed");
    let missing = [
        ("quality-no-parties", one.sheet.parties.is_empty()),
        ("quality-no-nature", of.nature.is_empty()),
        ("quality-no-unit", of.unit.is_empty() && running),
        ("quality-no-clause", of.term_clause.trim().is_empty() && running),
        (
            "quality-notice-after-last-day",
            !of.notice_by.is_empty() && !of.last_day.is_empty() && of.notice_by > of.last_day,
        ),
    ];
    found.extend(missing.into_iter().filter(|(_, is)| *is).map(|(key, _)| key.to_owned()));
    found
}
