//! Records one at a time: read, create, edit, delete, restore; their history, drafts and translations; undo and redo.

use crate::app::{App, Changed, Here, Open, UserAction};
use crate::command::Nothing;
use crate::error::{ApiError, Code, Result};
use attache_domain::field::{Form, Refusal, Value};
use attache_domain::kind::Kind;
use attache_domain::record::{self, Delegation, Member, Translation};
use attache_domain::rule::{self, Fields};
use attache_domain::{code, dossier};
use attache_store::{RecordRow, Store};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A record by kind and id.
#[derive(Debug, Clone, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Which {
    #[ts(type = "Kind")]
    pub(crate) kind: Kind,
    pub(crate) id: String,
}

/// A field of a record.
#[derive(Debug, Clone, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct OneField {
    #[ts(type = "Kind")]
    kind: Kind,
    id: String,
    field: String,
}

/// The records of a kind that belong to another.
#[derive(Debug, Clone, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct ChildrenOf {
    #[ts(type = "Kind")]
    kind: Kind,
    /// The link field that names the owner.
    link: String,
    id: String,
}

/// What a link field offers.
#[derive(Debug, Clone, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Options {
    #[ts(type = "Kind")]
    kind: Kind,
    text: String,
    limit: usize,
}

/// A new record.
#[derive(Debug, Clone, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Create {
    #[ts(type = "Kind")]
    kind: Kind,
    #[ts(type = "Record<string, string | number | boolean | null>")]
    fields: BTreeMap<String, serde_json::Value>,
}

/// Fields to change. `seen` holds what stood in them when editing began; a field that was changed meanwhile is a conflict.
#[derive(Debug, Clone, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Edit {
    #[ts(type = "Kind")]
    kind: Kind,
    id: String,
    #[ts(type = "Record<string, string | number | boolean | null>")]
    fields: BTreeMap<String, serde_json::Value>,
    #[serde(default)]
    #[ts(optional, type = "Record<string, string | number | null>")]
    seen: Option<BTreeMap<String, serde_json::Value>>,
}

/// A record that was created.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct Created {
    /// Its id.
    pub id: String,
}

/// A record on a screen, with its kind and title.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Ref {
    /// Its kind.
    #[ts(type = "Kind")]
    pub kind: Kind,
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
}

/// A record with its fields.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct RecordView {
    /// Its kind.
    #[ts(type = "Kind")]
    pub kind: Kind,
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its fields by name.
    #[ts(type = "Record<string, string | number | null>")]
    pub fields: BTreeMap<String, Value>,
    /// The records that its link fields name.
    pub refs: BTreeMap<String, Ref>,
    /// Grows with every change.
    pub revision: i64,
    /// It is deleted.
    pub deleted: bool,
    /// UTC, RFC 3339.
    pub created_at: String,
    /// Officer.
    pub created_by: String,
    /// UTC, RFC 3339.
    pub updated_at: String,
    /// Officer.
    pub updated_by: String,
}

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

/// A text in another language.
#[derive(Debug, Clone, Serialize, ts_rs::TS)]
pub struct Translated {
    /// The field.
    pub field: String,
    /// Its language.
    pub lang: String,
    /// The text.
    pub text: String,
}

/// A text to keep in another language; empty takes it away.
#[derive(Debug, Clone, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Translate {
    #[ts(type = "Kind")]
    kind: Kind,
    id: String,
    field: String,
    lang: String,
    text: String,
}

pub(crate) fn get(app: &App, which: Which) -> Result<RecordView> {
    app.reading(|open, _| view(&open.store, which.kind, &which.id))
}

pub(crate) fn children(app: &App, of: ChildrenOf) -> Result<Vec<RecordView>> {
    app.reading(|open, _| {
        let rows = open.store.linked(of.kind, &of.link, &of.id)?;
        rows.into_iter().map(|row| shown(&open.store, row)).collect()
    })
}

pub(crate) fn options(app: &App, asked: Options) -> Result<Vec<Ref>> {
    app.reading(|open, _| {
        let found = open.store.options(asked.kind, &asked.text, asked.limit.min(200))?;
        Ok(found.into_iter().map(|(id, title)| Ref { kind: asked.kind, id, title }).collect())
    })
}

pub(crate) fn create(app: &App, args: Create) -> Result<Changed<Created>> {
    let kind = args.kind;
    let mut fields = accept(kind, &args.fields)?;
    let lacking: Vec<(String, Refusal)> = record::fields(kind)
        .filter(|field| field.required && !fields.contains_key(field.name))
        .map(|field| (field.name.to_owned(), Refusal::Required))
        .collect();
    if !lacking.is_empty() {
        return Err(ApiError::invalid_all(lacking));
    }
    for (name, word) in starting_words(kind) {
        fields.entry((*name).to_owned()).or_insert_with(|| Value::from(*word));
    }
    let id = app.config.ids.next();
    app.acting(|open, here, actor| {
        hold(&open.store, kind, &id, &fields)?;
        if matches!(kind, Kind::Delegation | Kind::Agreement) && fields.get("code").is_none_or(Value::is_absent) {
            fields.insert("code".to_owned(), Value::from(next_code(&open.store, kind, &fields, here)?));
        }
        let dossier = dossier_of(&open.store, kind, &fields, here)?;
        open.store.write(actor, |writer| {
            writer.insert(kind, &id, &dossier, &fields)?;
            let title = writer.title(kind, &id)?;
            writer.name("create", Some(kind), &title, 1);
            Ok(Created { id: id.clone() })
        })
    })
}

pub(crate) fn edit(app: &App, args: Edit) -> Result<Changed<RecordView>> {
    let (kind, id) = (args.kind, args.id);
    let new = accept(kind, &args.fields)?;
    let changed = app.acting(|open, _, actor| {
        let row = standing(&open.store, kind, &id)?;
        for (name, seen) in args.seen.iter().flatten() {
            let Some(field) = record::field(kind, name) else { continue };
            let current = row.fields.get(name).cloned().unwrap_or_else(|| field.absent());
            let seen = field.accept(seen).unwrap_or_else(|_| field.absent());
            let wanted = new.get(name);
            if seen != current && wanted != Some(&current) {
                return Err(conflict(&open.store, &row, name, &seen, &current));
            }
        }
        let mut fields: Fields = row.fields.clone();
        fields.extend(new.clone());
        hold(&open.store, kind, &id, &fields)?;
        let different: Fields = new.into_iter().filter(|(name, value)| row.fields.get(name) != Some(value)).collect();
        open.store.write(actor, |writer| {
            writer.set(kind, &id, &different)?;
            let title = writer.title(kind, &id)?;
            writer.name("edit", Some(kind), &title, 1);
            Ok(())
        })
    })?;
    let value = app.reading(|open, _| view(&open.store, kind, &id))?;
    Ok(Changed { value, touched: changed.touched, action: changed.action })
}

pub(crate) fn delete(app: &App, which: Which) -> Result<Changed<()>> {
    app.acting(|open, _, actor| {
        let row = standing(&open.store, which.kind, &which.id)?;
        if which.kind == Kind::Member && row.text("capacity") == "head" {
            keep_head(&open.store, row.text("delegation"))?;
        }
        let title = open.store.title(which.kind, &which.id)?;
        open.store.write(actor, |writer| {
            writer.name("delete", Some(which.kind), &title, 1);
            Ok(writer.delete(which.kind, &which.id)?)
        })
    })
}

pub(crate) fn restore(app: &App, which: Which) -> Result<Changed<()>> {
    app.acting(|open, _, actor| {
        let title = open.store.title(which.kind, &which.id)?;
        open.store.write(actor, |writer| {
            writer.name("restore", Some(which.kind), &title, 1);
            Ok(writer.restore(which.kind, &which.id)?)
        })
    })
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
        lines
            .into_iter()
            .map(|line| {
                let edits = line.edits.into_iter().map(|edit| {
                    let (old, new) =
                        (shown(edit.kind, &edit.field, edit.old)?, shown(edit.kind, &edit.field, edit.new)?);
                    Ok(EditView { kind: edit.kind, id: edit.id, title: edit.title, field: edit.field, old, new })
                });
                let label = UserAction::from(&line.deed);
                let edits = edits.collect::<Result<_>>()?;
                Ok(HistoryLine { action: line.action, at: line.at, who: line.who, post: line.post, label, edits })
            })
            .collect()
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

pub(crate) fn save_draft(app: &App, args: SaveDraft) -> Result<()> {
    app.writing(|open, _, actor| {
        let draft = attache_store::Draft { field: args.field, text: args.text, base: args.base, at: actor.at.clone() };
        Ok(open.store.save_draft(args.kind, &args.id, &draft)?)
    })
}

pub(crate) fn drop_draft(app: &App, at: OneField) -> Result<()> {
    app.writing(|open, _, _| Ok(open.store.drop_draft(at.kind, &at.id, &at.field)?))
}

pub(crate) fn drafts(app: &App, which: Which) -> Result<Vec<Draft>> {
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

pub(crate) fn translations(app: &App, which: Which) -> Result<Vec<Translated>> {
    app.reading(|open, _| {
        let found = open.store.all_linked::<Translation>("record", &which.id)?;
        let shown = |text: Translation| Translated { field: text.field, lang: text.lang, text: text.text };
        Ok(found.into_iter().filter(|text| text.kind == which.kind.name()).map(shown).collect())
    })
}

pub(crate) fn translate(app: &App, args: Translate) -> Result<Changed<()>> {
    let fresh = app.config.ids.next();
    app.acting(|open, _, actor| {
        let row = standing(&open.store, args.kind, &args.id)?;
        let known = open.store.all_linked::<Translation>("record", &args.id)?;
        let known = known.into_iter().find(|known| known.field == args.field && known.lang == args.lang);
        let title = open.store.title(args.kind, &row.id)?;
        let text = |value: &str| Value::from(value);
        open.store.write(actor, |writer| {
            writer.name("translate", Some(args.kind), &title, 1);
            if let Some(known) = known {
                let fields = BTreeMap::from([("text".to_owned(), text(&args.text))]);
                return Ok(writer.set(Kind::Translation, &known.id, &fields)?);
            }
            let fields = [
                ("kind", args.kind.name()),
                ("record", args.id.as_str()),
                ("field", args.field.as_str()),
                ("lang", args.lang.as_str()),
                ("text", args.text.as_str()),
            ];
            let fields = fields.map(|(name, value)| (name.to_owned(), text(value))).into();
            let dossier = writer.dossier(args.kind, &args.id)?;
            Ok(writer.insert(Kind::Translation, &fresh, &dossier, &fields)?)
        })
    })
}

/// A record's view.
pub(crate) fn view(store: &Store, kind: Kind, id: &str) -> Result<RecordView> {
    let row = store.record(kind, id)?.ok_or_else(|| ApiError::new(Code::NotFound).with("kind", kind.name()))?;
    shown(store, row)
}

/// A row as a screen shows it: link fields with the titles of what they name.
pub(crate) fn shown(store: &Store, row: RecordRow) -> Result<RecordView> {
    let mut refs = BTreeMap::new();
    for field in record::fields(row.kind) {
        if let Form::Link(kind) = field.form {
            let id = row.text(field.name);
            if !id.is_empty() {
                let title = store.title(kind, id)?;
                refs.insert(field.name.to_owned(), Ref { kind, id: id.to_owned(), title });
            }
        }
    }
    Ok(RecordView {
        title: store.title(row.kind, &row.id)?,
        refs,
        kind: row.kind,
        id: row.id,
        fields: row.fields,
        revision: row.revision,
        deleted: row.deleted_at.is_some(),
        created_at: row.created_at,
        created_by: row.created_by,
        updated_at: row.updated_at,
        updated_by: row.updated_by,
    })
}

fn standing(store: &Store, kind: Kind, id: &str) -> Result<RecordRow> {
    let row = store.record(kind, id)?.filter(|row| row.deleted_at.is_none());
    row.ok_or_else(|| ApiError::new(Code::NotFound).with("kind", kind.name()))
}

/// Reads what was given into values, or names every field that is refused.
fn accept(kind: Kind, given: &BTreeMap<String, serde_json::Value>) -> Result<Fields> {
    let mut fields = Fields::new();
    let mut refused = Vec::new();
    for (name, value) in given {
        match record::field(kind, name).ok_or(Refusal::UnknownField).and_then(|field| field.accept(value)) {
            Ok(value) => {
                fields.insert(name.clone(), value);
            }
            Err(refusal) => refused.push((name.clone(), refusal)),
        }
    }
    if refused.is_empty() { Ok(fields) } else { Err(ApiError::invalid_all(refused)) }
}

/// Refuses what the rules forbid of the record as it would stand.
fn hold(store: &Store, kind: Kind, id: &str, fields: &Fields) -> Result<()> {
    let mut broken: Vec<(String, Refusal)> =
        rule::broken(kind, fields).into_iter().map(|(field, refusal)| (field.to_owned(), refusal)).collect();
    let text = |name: &str| fields.get(name).map_or("", Value::as_str);
    match kind {
        Kind::Member => {
            let others = store.all_linked::<Member>("delegation", text("delegation"))?;
            let mut heads = others.iter().filter(|member| member.capacity == "head");
            if text("capacity") == "head" {
                if heads.any(|head| head.id != id) {
                    broken.push(("capacity".to_owned(), Refusal::SecondHead));
                }
            } else if heads.any(|head| head.id == id) {
                keep_head(store, text("delegation"))?;
            }
        }
        Kind::Delegation if rule::needs_head(text("status")) => {
            let was = store.get::<Delegation>(id)?.map(|was| was.status).unwrap_or_default();
            let members = store.all_linked::<Member>("delegation", id)?;
            let heads = members.iter().filter(|member| member.capacity == "head").count();
            // The rule binds the act of approving, not a register's past visits.
            if was != text("status") && heads != 1 {
                broken.push(("status".to_owned(), Refusal::HeadNeeded));
            }
        }
        _ => {}
    }
    if broken.is_empty() { Ok(()) } else { Err(ApiError::invalid_all(broken)) }
}

/// Refuses to take the head away from a delegation that needs one.
fn keep_head(store: &Store, delegation: &str) -> Result<()> {
    let status = store.get::<Delegation>(delegation)?.map(|delegation| delegation.status).unwrap_or_default();
    if rule::needs_head(&status) { Err(ApiError::invalid("capacity", Refusal::HeadNeeded)) } else { Ok(()) }
}

/// The words that a new record starts with where nothing else was said.
const fn starting_words(kind: Kind) -> &'static [(&'static str, &'static str)] {
    match kind {
        Kind::Delegation => &[("status", "idea")],
        Kind::ProgrammeItem => &[("status", "tentative"), ("meeting_status", "planned")],
        Kind::Action => &[("status", "inbox"), ("side", "ours"), ("priority", "normal")],
        Kind::Agreement => &[("preparation", "idea")],
        Kind::Tenure => &[("capacity", "full")],
        Kind::Member => &[("capacity", "member")],
        Kind::Participation => &[("role", "participant")],
        _ => &[],
    }
}

fn next_code(store: &Store, kind: Kind, fields: &Fields, here: &Here) -> Result<String> {
    let text = |name: &str| fields.get(name).map_or("", Value::as_str);
    let this_year = here.day();
    let year = |date: &str| date.get(..4).or(this_year.get(..4)).unwrap_or_default().to_owned();
    let prefix = match kind {
        Kind::Delegation => code::delegation_prefix(&here.home, text("country"), &year(text("start"))),
        _ => code::agreement_prefix("", &year("")),
    };
    let taken = store.codes(kind, &prefix)?;
    Ok(code::next(&prefix, taken.iter().map(String::as_str)))
}

fn dossier_of(store: &Store, kind: Kind, fields: &Fields, here: &Here) -> Result<String> {
    for (link, owner) in kind.owners() {
        let id = fields.get(*link).map_or("", Value::as_str);
        if !id.is_empty() {
            return Ok(store.dossier(*owner, id)?);
        }
    }
    if kind == Kind::Action {
        let origins = [("delegation", Kind::Delegation), ("item", Kind::ProgrammeItem), ("agreement", Kind::Agreement)];
        for (link, origin) in origins {
            let id = fields.get(link).map_or("", Value::as_str);
            if !id.is_empty() {
                return Ok(store.dossier(origin, id)?);
            }
        }
    }
    Ok(dossier::of_new(kind, fields, &here.home))
}

fn conflict(store: &Store, row: &RecordRow, field: &str, seen: &Value, current: &Value) -> ApiError {
    let text = |value: &Value| match value {
        Value::Integer(number) => number.to_string(),
        other => other.as_str().to_owned(),
    };
    let last = store
        .history(row.kind, &row.id)
        .unwrap_or_default()
        .into_iter()
        .find(|line| line.edits.iter().any(|edit| edit.id == row.id && edit.field == field));
    let (who, at) = last.map_or((row.updated_by.clone(), row.updated_at.clone()), |line| (line.who, line.at));
    ApiError::new(Code::Conflict)
        .with("field", field)
        .with("seen", text(seen))
        .with("current", text(current))
        .with("who", who)
        .with("at", at)
}

/// The open workspace may be asked for a record's title by other modules.
pub(crate) fn reference(open: &Open, kind: Kind, id: &str) -> Result<Ref> {
    Ok(Ref { kind, id: id.to_owned(), title: open.store.title(kind, id)? })
}
