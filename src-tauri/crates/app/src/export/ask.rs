//! What one may ask of an export, and what a kind of document has no use for.

use crate::error::{ApiError, Code, Result};
use crate::format::Format;
use attache_briefing::{Arrangement, DocumentKind, DocumentOptions, Profile, Subject, Variant};
use attache_document::PageSize;
use attache_domain::date::PartialDate;
use attache_domain::field::{Field, Form, Printed, Refusal};
use attache_domain::kind::Kind;
use attache_domain::marking::Marking;
use attache_domain::record::{Brief, BriefNote};
use attache_i18n::Locale;
use attache_store::Store;
use chrono::NaiveDate;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::path::PathBuf;

/// What to export; what is left out takes the usual value, and what a kind of document has no use for is refused.
#[derive(Debug, Clone, Default, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ExportAsk")]
pub struct Ask {
    /// Which document: the briefing book.
    #[ts(optional, type = "DocumentKind")]
    pub(super) document: Option<DocumentKind>,
    /// The delegation, by id or code; documents about the whole workspace have none.
    #[ts(optional)]
    pub(super) delegation: Option<String>,
    /// One meeting by id, for its record or readout: all.
    #[ts(optional)]
    pub(super) meeting: Option<String>,
    /// Language of the document: the home state's.
    #[ts(optional)]
    pub(super) lang: Option<String>,
    /// The day that it speaks of, as one types a day: today at home.
    #[ts(optional)]
    as_of: Option<String>,
    /// Who it is for: the delegation's own staff.
    #[ts(optional, type = "'internal' | 'counterpart' | 'public'")]
    profile: Option<Profile>,
    /// For whom a programme is: the full delegation.
    #[ts(optional, type = "'delegation' | 'principal' | 'host' | 'press' | 'drivers'")]
    pub(super) variant: Option<Variant>,
    /// The delegation list with passports and travel: the open one.
    #[ts(optional)]
    pub(super) restricted: Option<bool>,
    /// The day after which a tracker lists what was done, as one types a day: thirty days ago.
    #[ts(optional)]
    since: Option<String>,
    /// Highest markings allowed, one a scheme, by code: the open levels.
    #[ts(optional)]
    ceiling: Option<Vec<String>>,
    /// Sheet: the usual one of the kind.
    #[ts(optional, type = "'a4' | 'a5' | 'a6' | 'letter'")]
    page: Option<PageSize>,
    /// Format of the file: PDF.
    #[ts(optional)]
    pub(super) format: Option<Format>,
    /// A composition by id, which then says everything but day, format and file: none.
    #[ts(optional)]
    pub(super) brief: Option<String>,
    /// Whether it is a final copy, which is numbered and kept: no.
    #[serde(rename = "final")]
    #[ts(optional, rename = "final")]
    pub(super) is_final: Option<bool>,
    /// Sections left out or moved, and notes at their heads.
    #[serde(skip)]
    #[ts(skip)]
    arrangement: Arrangement,
    /// Cleared already, so that no page says DRAFT.
    #[serde(skip)]
    #[ts(skip)]
    cleared: bool,
    /// The very file to write, replacing what is there: one in the export folder.
    #[ts(optional)]
    pub(super) file: Option<PathBuf>,
}

impl Ask {
    /// What a composition says, today.
    pub(super) fn of_brief(id: String) -> Self {
        Self { brief: Some(id), ..Self::default() }
    }

    /// What a composition asks for; day, format and file stay as they were asked.
    pub(super) fn composed(self, store: &Store) -> Result<Self> {
        let Some(id) = &self.brief else { return Ok(self) };
        let brief =
            store.get::<Brief>(id)?.ok_or_else(|| ApiError::new(Code::NotFound).with("kind", Kind::Brief.name()))?;
        let notes = store.all_linked::<BriefNote>("brief", id)?;
        let notes = notes.into_iter().map(|note| (note.section, note.text)).collect();
        let kind: Option<DocumentKind> = word(&brief.document);
        let internal = matches!(brief.profile.as_str(), "" | "internal");
        let ceiling = if brief.ceiling.is_empty() { None } else { Some(vec![brief.ceiling]) };
        Ok(Self {
            document: kind,
            delegation: Some(brief.delegation).filter(|id| !id.is_empty()),
            lang: Some(brief.lang).filter(|lang| !lang.is_empty()),
            profile: word(&brief.profile),
            variant: word(&brief.variant).filter(|_| kind == Some(DocumentKind::Programme)),
            restricted: (brief.restricted == 1 && kind == Some(DocumentKind::DelegationList) && internal)
                .then_some(true),
            ceiling,
            page: word(&brief.page_size),
            arrangement: Arrangement::new(&brief.sections, notes),
            // Of what was made final only the copy itself is: the composition prints what stands in the records today.
            cleared: brief.status == "cleared",
            ..self
        })
    }

    /// The kind of document.
    pub(super) fn document(&self) -> DocumentKind {
        self.document.unwrap_or_default()
    }

    /// Refuses what the kind of document has no use for, and a lack of what it needs.
    pub(super) fn checked(&self) -> Result<()> {
        let kind = self.document();
        let internal = self.profile.unwrap_or_default() == Profile::Internal;
        let of_delegation = kind.subject() != Subject::Workspace;
        let off = [
            ("delegation", of_delegation != self.delegation.is_some()),
            ("meeting", self.meeting.is_some() && kind.subject() != Subject::Meetings),
            ("variant", self.variant.is_some() && kind != DocumentKind::Programme),
            ("restricted", self.restricted == Some(true) && !(kind == DocumentKind::DelegationList && internal)),
            ("since", self.since.is_some() && kind != DocumentKind::Tracker),
        ];
        match off.into_iter().find(|(_, off)| *off) {
            Some((what, _)) => Err(ApiError::new(Code::Usage).with("document", kind.name()).with("option", what)),
            None => Ok(()),
        }
    }

    /// The language of the document.
    pub(super) fn lang(&self, home: &str) -> &str {
        self.lang.as_deref().unwrap_or_else(|| Locale::of_country(home).tag())
    }

    /// The choices under which it is composed.
    pub(super) fn options(&self, home: &str, today: NaiveDate) -> Result<DocumentOptions> {
        let parse =
            |code: &String| Marking::parse(code).ok_or_else(|| ApiError::new(Code::Usage).with("ceiling", code));
        Ok(DocumentOptions {
            profile: self.profile.unwrap_or_default(),
            ceiling: self.ceiling.iter().flatten().map(parse).collect::<Result<_>>()?,
            page: self.page,
            variant: self.variant.unwrap_or_default(),
            restricted: self.restricted.unwrap_or_default(),
            meeting: self.meeting.clone().unwrap_or_default(),
            since: day("since", self.since.as_deref())?,
            arrangement: self.arrangement.clone(),
            draft: !self.cleared && self.is_final != Some(true),
            ..DocumentOptions::draft(self.lang(home), day("as_of", self.as_of.as_deref())?.unwrap_or(today))
        })
    }
}

/// A word of a record's field as the value that it names; nothing for the empty word.
fn word<T: DeserializeOwned>(word: &str) -> Option<T> {
    serde_json::from_value(word.into()).ok()
}

/// A day as one types it; nothing for none.
fn day(name: &'static str, typed: Option<&str>) -> Result<Option<NaiveDate>> {
    let Some(typed) = typed.filter(|typed| !typed.trim().is_empty()) else { return Ok(None) };
    let field = Field { name, form: Form::Date, required: false, personal: false, printed: Printed::Alike };
    let date = field.accept(&typed.into()).map_err(|refusal| ApiError::invalid(name, refusal))?;
    let day = PartialDate::parse_iso(date.as_str()).and_then(PartialDate::exact_day);
    Ok(Some(day.ok_or_else(|| ApiError::invalid(name, Refusal::NotADate))?))
}
