//! What was done to a record, and the taking back of the last action.

use crate::app::{App, Changed, UserAction};
use crate::command::Nothing;
use crate::error::Result;
use crate::record::Which;
use attache_domain::field::Form;
use attache_domain::kind::Kind;
use attache_domain::record::{self, Translation};
use attache_store::{EditLine, Store};
use serde::Serialize;
use std::collections::BTreeMap;

/// An action in a record's history.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct HistoryLine {
    /// Number of the action.
    pub action: i64,
    /// UTC, RFC 3339.
    pub at: String,
    /// Officer.
    pub who: String,
    /// Officer's post then.
    pub post: String,
    /// What was done.
    pub label: UserAction,
    /// What it changed.
    pub edits: Vec<EditView>,
}

/// A changed field; the field is empty for a creation.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct EditView {
    /// Kind of the record.
    #[ts(type = "Kind")]
    pub kind: Kind,
    /// The record.
    pub id: String,
    /// Its title now.
    pub title: String,
    /// The field.
    pub field: String,
    /// Language of the text, when it is another than the record's own.
    pub lang: String,
    /// Value before; of a link the title.
    pub old: String,
    /// Value after; of a link the title.
    pub new: String,
}

/// What an undo or redo did.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct Reverted {
    /// The action.
    pub label: UserAction,
    /// Fields left as they are, because they were changed later.
    pub left: Vec<Left>,
}

/// A field that undo left as it is.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct Left {
    /// Title of the record.
    pub title: String,
    /// The field.
    pub field: String,
}

pub(crate) fn history(app: &App, which: Which) -> Result<Vec<HistoryLine>> {
    app.reading(|open, _| {
        let lines = open.store.history(which.kind, &which.id)?;
        let shown = |kind: Kind, field: &str, value: String| -> Result<String> {
            match record::field(kind, field).map(|field| field.form) {
                Some(Form::Link(to)) if !value.is_empty() => Ok(open.store.title(to, &value)?),
                _ => Ok(value),
            }
        };
        let first = first_texts(&lines);
        lines
            .into_iter()
            .map(|line| {
                let edits = line.edits.into_iter().map(|edit| {
                    if edit.kind == Kind::Translation {
                        return translated(&open.store, edit, &first);
                    }
                    let (old, new) =
                        (shown(edit.kind, &edit.field, edit.old)?, shown(edit.kind, &edit.field, edit.new)?);
                    let EditLine { kind, id, title, field, .. } = edit;
                    Ok(EditView { kind, id, title, field, lang: String::new(), old, new })
                });
                let label = UserAction::from(&line.deed);
                let edits = edits.collect::<Result<_>>()?;
                Ok(HistoryLine { action: line.action, at: line.at, who: line.who, post: line.post, label, edits })
            })
            .collect()
    })
}

/// What each text in another language was before it was first changed: that is what it was written with.
fn first_texts(lines: &[attache_store::HistoryLine]) -> BTreeMap<String, String> {
    let edits = lines.iter().flat_map(|line| &line.edits);
    let texts = edits.filter(|edit| edit.kind == Kind::Translation && edit.field == "text");
    // The newest comes first, so that the oldest is what stays.
    texts.map(|edit| (edit.id.clone(), edit.old.clone())).collect()
}

/// The change of a text in another language as a change of the field that it belongs to.
fn translated(store: &Store, edit: EditLine, first: &BTreeMap<String, String>) -> Result<EditView> {
    let text = store.get::<Translation>(&edit.id)?.unwrap_or_default();
    let kind = Kind::of(&text.kind).unwrap_or(edit.kind);
    let (old, new) = match edit.field.as_str() {
        "" => (String::new(), first.get(&edit.id).cloned().unwrap_or(text.text)),
        "text" => (edit.old, edit.new),
        // Taken back, or brought again: what stood there is gone, or stands there again.
        _ if edit.new.is_empty() => (String::new(), text.text),
        _ => (text.text, String::new()),
    };
    Ok(EditView {
        title: store.title(kind, &text.record)?,
        kind,
        id: text.record,
        field: text.field,
        lang: text.lang,
        old,
        new,
    })
}

pub(crate) fn undo(app: &App, _: Nothing) -> Result<Changed<Option<Reverted>>> {
    revert(app, |store, actor, progress| store.undo(actor, progress))
}

pub(crate) fn redo(app: &App, _: Nothing) -> Result<Changed<Option<Reverted>>> {
    revert(app, |store, actor, progress| store.redo(actor, progress))
}

type Progress<'a> = &'a mut dyn FnMut(usize, usize) -> attache_store::Result<()>;
type Outcome = attache_store::Result<Option<attache_store::Written<attache_store::Reverted>>>;

fn revert(
    app: &App,
    act: impl FnOnce(&mut Store, &attache_store::Actor, Progress<'_>) -> Outcome,
) -> Result<Changed<Option<Reverted>>> {
    app.begin_long_work();
    app.writing(|open, _, actor| {
        let mut progress = |done: usize, total: usize| {
            app.progress("undo", done, total, 0).map_err(|_| attache_store::StoreError::Stopped)
        };
        let Some(written) = act(&mut open.store, actor, &mut progress)? else {
            return Ok(Changed { value: None, touched: Vec::new(), action: None });
        };
        let changed = app.changed(open, written);
        let left = changed.value.left.into_iter().map(|(title, field)| Left { title, field }).collect();
        let value = Reverted { label: UserAction::from(&changed.value.deed), left };
        Ok(Changed { value: Some(value), touched: changed.touched, action: None })
    })
}
