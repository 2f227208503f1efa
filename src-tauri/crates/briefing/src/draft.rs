//! A document while it is being written: turns records' texts into runs of the document's language and keeps what the
//! last page and the findings say about them.

use crate::input::{Records, TextKey};
use crate::kind::DocumentKind;
use crate::options::{DocumentOptions, Finding, Matter};
use crate::words::Words;
use attache_document::{Block, ListItem, Role, Run, Runs, is_rtl};
use attache_domain::country::Countries;
use attache_domain::field::Printed;
use attache_domain::fold::fold;
use attache_domain::kind::Kind;
use attache_domain::record::{self, Record};
use attache_domain::tie::Studies;
use std::collections::{BTreeMap, BTreeSet};

/// The fields that a public readout may print, besides the names of persons.
const RELEASABLE: [(Kind, &str); 8] = [
    (Kind::Delegation, "title"),
    (Kind::ProgrammeItem, "title"),
    (Kind::ProgrammeItem, "place"),
    (Kind::Participation, "post_text"),
    (Kind::Post, "title"),
    (Kind::Organisation, "name"),
    (Kind::Person, "family"),
    (Kind::Point, "text"),
];

/// Records, options and wording, with what has been noticed so far.
pub(crate) struct Draft<'a> {
    pub(crate) kind: DocumentKind,
    pub(crate) records: &'a Records,
    pub(crate) options: &'a DocumentOptions,
    /// Wording in the document's language.
    pub(crate) words: Words<'a>,
    /// Wording in the language of the person who exports.
    pub(crate) reader: Words<'a>,
    section: (String, String),
    pub(crate) findings: Vec<Finding>,
    seen: BTreeSet<TextKey>,
    untranslated: BTreeMap<String, i64>,
    place_notes: BTreeMap<String, String>,
    sources: BTreeSet<String>,
    left_out: BTreeMap<&'static str, usize>,
    /// What each education is known by, so that ties are sought only among those that share something.
    institutions: BTreeMap<&'a str, BTreeSet<String>>,
}

impl<'a> Draft<'a> {
    pub(crate) fn new(
        kind: DocumentKind,
        records: &'a Records,
        options: &'a DocumentOptions,
        words: Words<'a>,
        reader: Words<'a>,
    ) -> Self {
        Self {
            kind,
            records,
            options,
            words,
            reader,
            section: (String::new(), String::new()),
            findings: Vec::new(),
            seen: BTreeSet::new(),
            untranslated: BTreeMap::new(),
            place_notes: BTreeMap::new(),
            sources: BTreeSet::new(),
            left_out: BTreeMap::new(),
            institutions: records
                .people
                .values()
                .flat_map(|sheet| &sheet.educations)
                .map(|study| (study.education.id.as_str(), known_by(study)))
                .collect(),
        }
    }

    /// Says which part is being written: where findings lie, and under which words the last page counts texts.
    pub(crate) fn enter(&mut self, heading: &str, subject: &str) {
        self.enter_as(heading, subject, subject);
    }

    /// The same about something that the document and whoever exports name each in their own way.
    pub(crate) fn enter_as(&mut self, heading: &str, printed: &str, read: &str) {
        let place = |words: Words<'_>, subject: &str| {
            let heading = words.say(heading);
            if subject.is_empty() { heading } else { format!("{heading} › {}", words.held(subject.to_owned())) }
        };
        self.section = (place(self.words, printed), place(self.reader, read));
    }

    /// Notes something to put right about a record.
    pub(crate) fn find<R: Record>(&mut self, code: &str, of: &R, args: &[(&str, &str)]) {
        let key = format!("finding-{}", code.replace('_', "-"));
        let finding = Finding {
            code: code.to_owned(),
            message: self.reader.fill(&key, args),
            place: self.section.1.clone(),
            kind: R::KIND.name().to_owned(),
            record: of.id().to_owned(),
        };
        if !self.findings.contains(&finding) {
            self.findings.push(finding);
        }
    }

    /// A record's text in the document's language, else its own in a run that says so, which is then a finding.
    pub(crate) fn text<R: Record>(&mut self, of: &R, field: &str, own: &str) -> Runs {
        let own = own.trim();
        if own.is_empty() || !self.releases::<R>(field) {
            return Vec::new();
        }
        if let Some(text) = self.variant(of, field) {
            return vec![Run::plain(text)];
        }
        if same_language(&self.options.lang, &self.records.home.lang) {
            return vec![Run::plain(own)];
        }
        if self.seen.insert(self.key(of, field)) {
            *self.untranslated.entry(self.section.0.clone()).or_default() += 1;
            let (language, excerpt) = (self.reader.language(&self.options.lang), excerpt(own));
            self.find("text_not_translated", of, &[("language", &language), ("text", &excerpt)]);
        }
        vec![Run::plain(own).in_lang(&self.records.home.lang)]
    }

    /// A name of a place or a thing: its variant if there is one, else as it stands, which nobody has to put right.
    pub(crate) fn name<R: Record>(&self, of: &R, field: &str, own: &str) -> Runs {
        let own = own.trim();
        if own.is_empty() || !self.releases::<R>(field) {
            return Vec::new();
        }
        vec![self.variant(of, field).map_or_else(|| self.own_name(own), Run::plain)]
    }

    /// A number or a reference, which is the same in every language.
    pub(crate) fn alike(&self, own: &str) -> Runs {
        let own = own.trim();
        if own.is_empty() { Vec::new() } else { vec![self.own_name(own)] }
    }

    /// A name in the records' own script, tagged where the document's script is another.
    pub(crate) fn own_name(&self, own: &str) -> Run {
        let home = &self.records.home.lang;
        if is_rtl(&self.options.lang) == is_rtl(home) { Run::plain(own) } else { Run::plain(own).in_lang(home) }
    }

    /// The variant of a text in the document's language, when one was written.
    pub(crate) fn variant<R: Record>(&self, of: &R, field: &str) -> Option<String> {
        if !self.releases::<R>(field) {
            return None;
        }
        self.records.translations.get(&self.key(of, field)).filter(|text| !text.trim().is_empty()).cloned()
    }

    /// Whether a field may stand in this kind of document: a public readout holds only what is releasable
    /// (invariant 13).
    fn releases<R: Record>(&self, field: &str) -> bool {
        self.kind != DocumentKind::Readout || RELEASABLE.contains(&(R::KIND, field))
    }

    fn key<R: Record>(&self, of: &R, field: &str) -> TextKey {
        // A text that is printed but not marked so could not be written in the document's language by anybody.
        debug_assert!(
            record::field(R::KIND, field).is_some_and(|field| field.printed != Printed::Alike),
            "{}.{field} is printed and not marked so",
            R::KIND.name()
        );
        TextKey {
            kind: R::KIND.name().to_owned(),
            record: of.id().to_owned(),
            field: field.to_owned(),
            lang: self.options.lang.clone(),
        }
    }

    /// Prose as blocks: paragraphs apart by an empty line, lines that begin with `- ` as points.
    pub(crate) fn prose<R: Record>(&mut self, of: &R, field: &str, own: &str) -> Vec<Block> {
        let Some(run) = self.text(of, field, own).pop() else { return Vec::new() };
        let again = |text: &str| Run { text: text.to_owned(), ..run.clone() };
        let mut blocks: Vec<Block> = Vec::new();
        let mut fresh = true;
        for line in run.text.lines().map(str::trim) {
            let point = line.strip_prefix("- ").map(|point| again(point.trim()));
            match (blocks.last_mut(), point) {
                (Some(Block::List { items, .. }), Some(point)) if !fresh => items.push(ListItem::text(point)),
                (_, Some(point)) => blocks.push(Block::bullets([point])),
                _ if line.is_empty() => {}
                (Some(Block::Paragraph { runs, .. }), None) if !fresh => runs.push(again(&format!("\n{line}"))),
                _ => blocks.push(Block::runs(Role::Body, [again(line)])),
            }
            fresh = line.is_empty();
        }
        blocks
    }

    /// A place's printed name after the home state's usage; a note that it carries stands on the last page.
    pub(crate) fn country(&mut self, code: &str) -> String {
        if code.is_empty() {
            return String::new();
        }
        let printed = Countries::bundled().printed(code, &self.options.lang, &self.records.home.country);
        if let (Some(mark), Some(note)) = (printed.mark, printed.note) {
            self.place_notes.insert(mark, note);
        }
        printed.name
    }

    /// Remembers where a printed fact comes from.
    pub(crate) fn cite(&mut self, source: &str) {
        if !source.trim().is_empty() {
            self.sources.insert(source.trim().to_owned());
        }
    }

    /// The studies of others that may have been at an institution of one of these.
    pub(crate) fn studies_near(&self, own: &[Studies], others: &BTreeSet<String>) -> Vec<Studies> {
        let known = |study: &Studies| self.institutions.get(study.education.id.as_str());
        let mine: BTreeSet<&String> = own.iter().filter_map(known).flatten().collect();
        let of = others.iter().filter_map(|id| self.records.people.get(id)).flat_map(|sheet| &sheet.educations);
        of.filter(|study| known(study).is_some_and(|names| names.iter().any(|name| mine.contains(name))))
            .cloned()
            .collect()
    }

    /// Whether the profile holds a matter.
    pub(crate) fn holds(&self, matter: Matter) -> bool {
        self.options.profile.holds(matter)
    }

    /// Whether this is the delegation list with passports, which only the profile with personal data has.
    pub(crate) fn is_restricted(&self) -> bool {
        self.options.restricted && self.kind == DocumentKind::DelegationList && self.holds(Matter::Personal)
    }

    /// Counts something that the profile or the variant leaves out, for the last page.
    pub(crate) fn leave_out(&mut self, what: &'static str, count: usize) {
        if count > 0 {
            *self.left_out.entry(what).or_default() += count;
        }
    }

    /// What was left out so far, by its message.
    pub(crate) fn left_out(&self) -> &BTreeMap<&'static str, usize> {
        &self.left_out
    }

    pub(crate) fn sources(&self) -> &BTreeSet<String> {
        &self.sources
    }

    /// How many texts were missing in the document's language, by the part they stand in.
    pub(crate) fn untranslated(&self) -> &BTreeMap<String, i64> {
        &self.untranslated
    }

    pub(crate) fn place_notes(&self) -> &BTreeMap<String, String> {
        &self.place_notes
    }
}

/// What a row, a point or a heading is about: the record that whoever asks for more is led to.
pub(crate) fn about(kind: Kind, id: &str) -> String {
    if id.is_empty() { String::new() } else { format!("{}/{id}", kind.name()) }
}

/// Puts parts that are not empty one after the other.
pub(crate) fn joined(parts: impl IntoIterator<Item = Runs>, between: &str) -> Runs {
    let mut all = Runs::new();
    for part in parts.into_iter().filter(|part| part.iter().any(|run| !run.text.is_empty())) {
        if !all.is_empty() {
            all.push(Run::plain(between));
        }
        all.extend(part);
    }
    all
}

/// The names of a study's institution, folded, and the record that it links to.
fn known_by(study: &Studies) -> BTreeSet<String> {
    let names = study.aliases.iter().chain([&study.institution]).map(|name| fold(name));
    let link = format!("#{}", study.education.institution);
    names.chain([link]).filter(|name| !matches!(name.as_str(), "" | "#")).collect()
}

/// Whether two tags name one language: `ro` and `ro-RO` do.
fn same_language(one: &str, other: &str) -> bool {
    let primary = |tag: &str| tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    other.is_empty() || primary(one) == primary(other)
}

fn excerpt(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default().trim();
    if line.chars().count() <= 60 {
        return line.to_owned();
    }
    let cut: String = line.chars().take(58).collect();
    format!("{}…", cut.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;
    use attache_domain::record::ProgrammeItem;
    use attache_i18n::{Locale, Messages};

    #[test]
    fn a_readout_refuses_every_field_that_is_not_releasable_and_other_documents_do_not() {
        let (records, options) = (Records::default(), DocumentOptions::draft("en", chrono::NaiveDate::default()));
        let words = Words::new(Messages::of(Locale::En));
        let item = ProgrammeItem { id: "i".into(), ..ProgrammeItem::default() };
        for (kind, held) in [(DocumentKind::Readout, false), (DocumentKind::Record, true)] {
            let mut draft = Draft::new(kind, &records, &options, words, words);
            assert_eq!(!draft.text(&item, "background", "Talks began in secret.").is_empty(), held);
            assert_eq!(!draft.name(&item, "room", "Cabinet room").is_empty(), held);
            assert_eq!(!draft.prose(&item, "purpose", "To agree.").is_empty(), held);
            assert!(!draft.text(&item, "title", "Minister for Data").is_empty());
        }
    }
}
