//! Writes what was planned.

use super::known::Known;
use super::plan::{Change, Step, resolve};
use super::wanted::{Child, Link, Wanted, fields};
use crate::app::Here;
use crate::error::Result;
use crate::ports::Ids;
use attache_domain::field::Value;
use attache_domain::kind::Kind;
use attache_domain::rule::Fields;
use attache_domain::{code, dossier};
use attache_interchange::Row;
use attache_store::Writer;

/// Writes rows of one file.
pub(super) struct Keeper<'a, 'conn> {
    pub writer: &'a mut Writer<'conn>,
    pub ids: &'a dyn Ids,
    pub here: &'a Here,
    /// Name of the file.
    pub file: &'a str,
}

impl Keeper<'_, '_> {
    /// Writes a new record; answers its source note.
    pub(super) fn create(&mut self, wanted: &Wanted, row: &Row, key: &str, known: &mut Known) -> Result<String> {
        let id = self.ids.next();
        let mut fields = wanted.fields.clone();
        fields.extend(wanted.starting.clone());
        if let Some((partner, year)) = &wanted.code {
            let prefix = match wanted.kind {
                Kind::Delegation => code::delegation_prefix(&self.here.home, partner, year),
                _ => code::agreement_prefix(partner, year),
            };
            let code = known.code(self.writer.matching(), wanted.kind, &prefix)?;
            fields.insert("code".to_owned(), Value::from(code));
        }
        let dossier = dossier::of_new(wanted.kind, &fields, &self.here.home);
        self.writer.insert(wanted.kind, &id, &dossier, &filled(fields))?;
        for child in &wanted.children {
            self.child(child.clone(), &id, &dossier, known)?;
        }
        let note = self.ids.next();
        self.note(None, &note, wanted, &id, &dossier, row, key)?;
        Ok(note)
    }

    /// Writes changes; answers the source note.
    pub(super) fn change(
        &mut self,
        change: Change,
        wanted: &Wanted,
        row: &Row,
        key: &str,
        known: &mut Known,
    ) -> Result<String> {
        let dossier = self.writer.dossier(wanted.kind, &change.record)?;
        for step in change.steps {
            match step {
                Step::Set { kind, id, fields } => self.writer.set(kind, &id, &fields)?,
                Step::Delete { kind, id } => self.writer.delete(kind, &id)?,
                Step::Insert(child) => self.child(child, &change.record, &dossier, known)?,
            }
        }
        let fresh = self.ids.next();
        self.note(change.note.as_deref(), &fresh, wanted, &change.record, &dossier, row, key)?;
        Ok(change.note.unwrap_or(fresh))
    }

    fn child(&mut self, child: Child, owner: &str, dossier: &str, known: &mut Known) -> Result<()> {
        let mut child = resolve(child, known);
        for (field, link) in std::mem::take(&mut child.links) {
            let id = self.made(link, known)?;
            child.fields.insert(field.to_owned(), Value::from(id));
        }
        child.fields.insert(child.owner.to_owned(), Value::from(owner));
        Ok(self.writer.insert(child.kind, &self.ids.next(), dossier, &filled(child.fields))?)
    }

    /// Makes what a link names and nobody knows.
    fn made(&mut self, link: Link, known: &mut Known) -> Result<String> {
        let id = self.ids.next();
        match link {
            Link::Person { name, country, country_text } => {
                let fields = fields(&[("family", &name), ("nationality", &country)]);
                let dossier = dossier::of_new(Kind::Person, &fields, &self.here.home);
                self.writer.insert(Kind::Person, &id, &dossier, &filled(fields))?;
                known.keep_person(&name, &country, &country_text, &id);
            }
            Link::Post { title, organisation } => {
                let organisation = if organisation.is_empty() {
                    String::new()
                } else {
                    match known.organisation(&organisation) {
                        Some(id) => id,
                        None => self.organisation(&organisation, known)?,
                    }
                };
                let dossier = self.writer.dossier(Kind::Organisation, &organisation)?;
                let fields = fields(&[("title", &title), ("organisation", &organisation)]);
                self.writer.insert(Kind::Post, &id, &dossier, &filled(fields))?;
                known.keep_post(&title, &organisation, &id);
            }
            Link::Organisation { name, .. } => return self.organisation(&name, known),
        }
        Ok(id)
    }

    fn organisation(&mut self, name: &str, known: &mut Known) -> Result<String> {
        let id = self.ids.next();
        self.writer.insert(Kind::Organisation, &id, "", &fields(&[("name", name)]))?;
        known.keep_organisation(name, &id);
        Ok(id)
    }

    #[expect(clippy::too_many_arguments, reason = "the parts of one row of a table")]
    fn note(
        &mut self,
        known: Option<&str>,
        fresh: &str,
        wanted: &Wanted,
        record: &str,
        dossier: &str,
        row: &Row,
        key: &str,
    ) -> Result<()> {
        let cells = serde_json::to_string(&row.cells).unwrap_or_default();
        let mut kept = fields(&[("file", self.file), ("number", &wanted.number), ("row_key", key), ("cells", &cells)]);
        kept.insert("row".to_owned(), Value::Integer(i64::from(row.row)));
        if let Some(note) = known {
            return Ok(self.writer.set(Kind::SourceNote, note, &kept)?);
        }
        kept.extend(fields(&[("kind", wanted.kind.name()), ("record", record)]));
        Ok(self.writer.insert(Kind::SourceNote, fresh, dossier, &kept)?)
    }
}

/// Absent fields need no column.
fn filled(fields: Fields) -> Fields {
    fields.into_iter().filter(|(_, value)| !value.is_absent()).collect()
}
