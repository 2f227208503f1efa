//! What is being typed in a field, kept inside the encrypted file until it is committed or given up; in no history.

use crate::app::App;
use crate::error::Result;
use crate::record::Which;
use attache_domain::kind::Kind;
use serde::{Deserialize, Serialize};

/// A field of a record.
#[derive(Debug, Clone, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct OneField {
    #[ts(type = "Kind")]
    kind: Kind,
    id: String,
    field: String,
}

/// What is typed in a field.
#[derive(Debug, Clone, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct SaveDraft {
    #[ts(type = "Kind")]
    kind: Kind,
    id: String,
    field: String,
    text: String,
    base: String,
}

/// What was typed in a field and not kept.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct Draft {
    /// The field.
    pub field: String,
    /// What stands in it.
    pub text: String,
    /// What stood in the record when typing began.
    pub base: String,
    /// UTC, RFC 3339.
    pub at: String,
}

pub(crate) fn save(app: &App, args: SaveDraft) -> Result<()> {
    app.writing(|open, _, actor| {
        let draft = attache_store::Draft { field: args.field, text: args.text, base: args.base, at: actor.at.clone() };
        Ok(open.store.save_draft(args.kind, &args.id, &draft)?)
    })
}

pub(crate) fn discard(app: &App, at: OneField) -> Result<()> {
    app.writing(|open, _, _| Ok(open.store.drop_draft(at.kind, &at.id, &at.field)?))
}

pub(crate) fn of_record(app: &App, which: Which) -> Result<Vec<Draft>> {
    app.reading(|open, _| {
        let drafts = open.store.drafts(which.kind, &which.id)?;
        let shown = |draft: attache_store::Draft| Draft {
            field: draft.field,
            text: draft.text,
            base: draft.base,
            at: draft.at,
        };
        Ok(drafts.into_iter().map(shown).collect())
    })
}
