//! Persons as documents print them: the office held on a day, order of precedence, ties.

use crate::draft::{Draft, joined};
use crate::input::{Office, PersonSheet};
use attache_document::{Block, Role, Run, Runs, text_of};
use attache_domain::date::PartialDate;
use attache_domain::fold::fold;
use attache_domain::precedence::{self, Standing};
use attache_domain::record::{Member, Participation};
use attache_domain::tie::{self, Studies};
use chrono::NaiveDate;
use std::collections::BTreeSet;

impl<'a> Draft<'a> {
    /// A person's sheet by id.
    pub(crate) fn sheet(&self, id: &str) -> Option<&'a PersonSheet> {
        self.records.people.get(id)
    }

    /// An organisation's name by link, else as it was typed.
    pub(crate) fn organisation(&mut self, id: &str, typed: &str) -> Runs {
        match self.records.organisations.get(id) {
            Some(organisation) => self.text(organisation, "name", &organisation.name),
            None if typed.trim().is_empty() => Vec::new(),
            None => vec![self.own_name(typed.trim())],
        }
    }

    /// Where someone studied, by link, else as it was typed.
    pub(crate) fn institution(&mut self, study: &Studies) -> Runs {
        self.organisation(&study.education.institution, &study.institution)
    }

    /// The offices that a person held on a day, the highest first; invariant 4.
    pub(crate) fn offices_on(&self, id: &str, day: NaiveDate) -> Vec<&'a Office> {
        let mut offices: Vec<&Office> =
            self.sheet(id).into_iter().flat_map(|sheet| &sheet.tenures).filter(|office| held_on(office, day)).collect();
        let last = |n: Option<i64>| n.unwrap_or(i64::MAX);
        offices.sort_by(|a, b| {
            let rank = |office: &Office| (last(office.post.precedence_class), last(office.post.rank));
            rank(a)
                .cmp(&rank(b))
                .then_with(|| a.tenure.took_office.cmp(&b.tenure.took_office))
                .then_with(|| a.tenure.id.cmp(&b.tenure.id))
        });
        offices
    }

    /// An office with its body: `Federal Minister for IT (acting), Ministry of IT`.
    pub(crate) fn office(&mut self, office: &Office) -> Runs {
        let title = self.office_title(office);
        let body = self.organisation(&office.post.organisation, "");
        let said = fold(&text_of(&title));
        let repeats = body.first().is_some_and(|body| said.contains(&fold(&body.text)));
        self.cite(&office.tenure.source);
        joined([title, if repeats { Vec::new() } else { body }], &self.words.comma())
    }

    fn office_title(&mut self, office: &Office) -> Runs {
        let mut title = self.text(&office.post, "title", &office.post.title);
        if matches!(office.tenure.capacity.as_str(), "acting" | "designate") {
            title.push(Run::plain(format!(" ({})", self.words.word("tenure-capacity", &office.tenure.capacity))));
        }
        title
    }

    /// Everything a person was on a day, in a line.
    pub(crate) fn offices(&mut self, id: &str, day: NaiveDate) -> Runs {
        let held = self.offices_on(id, day);
        let each: Vec<Runs> = held.into_iter().map(|office| self.office(office)).collect();
        joined(each, &self.words.semicolon())
    }

    /// A participant's office: as it was written for the meeting, else as held on its day.
    pub(crate) fn participant_office(&mut self, participation: &Participation, day: NaiveDate) -> Runs {
        if participation.post_text.trim().is_empty() {
            self.offices(&participation.person, day)
        } else {
            self.text(participation, "post_text", &participation.post_text)
        }
    }

    /// A member's office: the tenure named, else as written, else as held on the first day.
    pub(crate) fn member_office(&mut self, member: &Member) -> Runs {
        let day = self.first_day();
        self.member_office_on(member, day)
    }

    /// The same for a member of another delegation, which set out on `day`.
    pub(crate) fn member_office_on(&mut self, member: &Member, day: NaiveDate) -> Runs {
        if let Some(office) = self.member_tenure(member) {
            return self.office(office);
        }
        if !member.post_text.trim().is_empty() {
            return self.text(member, "post_text", &member.post_text);
        }
        self.offices(&member.person, day)
    }

    /// A member's post and body apart: two columns of a list. As it was written, the post stands alone.
    pub(crate) fn member_post(&mut self, member: &Member) -> (Runs, Runs) {
        let held = self.offices_on(&member.person, self.first_day());
        let typed = !member.post_text.trim().is_empty();
        let office = self.member_tenure(member).or_else(|| held.first().copied().filter(|_| !typed));
        let Some(office) = office else {
            return (self.text(member, "post_text", &member.post_text), Vec::new());
        };
        self.cite(&office.tenure.source);
        let title = self.office_title(office);
        (title, self.organisation(&office.post.organisation, ""))
    }

    fn member_tenure(&self, member: &Member) -> Option<&'a Office> {
        self.sheet(&member.person)?
            .tenures
            .iter()
            .find(|office| office.tenure.id == member.tenure && !member.tenure.is_empty())
    }

    /// The first day of the visit, or the as-of day while none is set.
    pub(crate) fn first_day(&self) -> NaiveDate {
        PartialDate::parse_iso(&self.records.delegation.start).map_or(self.options.as_of, PartialDate::first_day)
    }

    /// The members in their order of precedence (invariant 7).
    pub(crate) fn members(&self) -> Vec<&'a Member> {
        let order = precedence::order(self.records.members.iter().map(|member| self.standing(member)).collect());
        order.iter().filter_map(|id| self.records.members.iter().find(|member| member.id == *id)).collect()
    }

    /// What a member's place depends on.
    pub(crate) fn standing(&self, member: &Member) -> Standing {
        let held = self.offices_on(&member.person, self.first_day());
        let office = self.member_tenure(member).or_else(|| held.first().copied());
        Standing {
            id: member.id.clone(),
            capacity: member.capacity.clone(),
            class: office.and_then(|office| office.post.precedence_class),
            rank: office.and_then(|office| office.post.rank),
            took_office: office.map(|office| office.tenure.took_office.clone()).unwrap_or_default(),
            name: self.sheet(&member.person).map(|sheet| fold(&sheet.person.family)).unwrap_or_default(),
            override_place: member.order_override,
        }
    }

    /// The head of the delegation.
    pub(crate) fn head(&self) -> Option<&'a Member> {
        self.members().into_iter().find(|member| member.capacity == "head")
    }

    /// Who studied where `person` did, among `others`: sentences with both sides' years.
    pub(crate) fn ties(&mut self, person: &str, others: &BTreeSet<String>) -> Vec<Runs> {
        let mut studies = self.sheet(person).map(|sheet| sheet.educations.clone()).unwrap_or_default();
        let near = self.studies_near(&studies, others);
        studies.extend(near);
        let mut lines = Vec::new();
        for tie in tie::alumni(&studies) {
            let (other, own, theirs) = match (tie.a == person, tie.b == person) {
                (true, false) => (&tie.b, &tie.evidence.0, &tie.evidence.1),
                (false, true) => (&tie.a, &tie.evidence.1, &tie.evidence.0),
                _ => continue,
            };
            for id in [own, theirs] {
                let source = studies.iter().find(|one| one.education.id == *id).map(|one| one.education.source.clone());
                self.cite(&source.unwrap_or_default());
            }
            let years = |id: &str| {
                let found = studies.iter().find(|one| one.education.id == id);
                let latest = found
                    .map(|one| if one.education.end.is_empty() { &one.education.start } else { &one.education.end });
                latest.and_then(|date| date.get(..4)).unwrap_or_default().to_owned()
            };
            let via = studies.iter().find(|one| one.education.id == *own).cloned();
            let via = via.map_or_else(|| tie.via.clone(), |one| text_of(&self.institution(&one)));
            let said = |id: &str, years: String| {
                let name = self.person_words(id);
                if years.is_empty() { name } else { format!("{name} {years}") }
            };
            let line = self.words.fill(
                "book-tie-alumni",
                &[("institution", &via), ("one", &said(person, years(own))), ("other", &said(other, years(theirs)))],
            );
            lines.push(vec![Run::plain(line)]);
        }
        lines
    }
}

/// As of which day the order of precedence stands, and who is placed otherwise and why (invariant 7).
pub(crate) fn precedence_note(draft: &mut Draft<'_>) -> Vec<Block> {
    let mut overrides = Vec::new();
    for member in draft.members() {
        if member.order_override.is_some() {
            let reason = draft.text(member, "order_reason", &member.order_reason);
            overrides.push(joined([draft.person(&member.person), reason], &draft.words.colon()));
        }
    }
    let words = &draft.words;
    let as_of = words.fill("book-precedence-as-of", &[("day", &words.long_day(draft.options.as_of))]);
    let mut blocks = vec![Block::para(Role::Meta, as_of)];
    if !overrides.is_empty() {
        let mut note = vec![Run::plain(format!("{} ", words.say("book-overrides")))];
        note.extend(joined(overrides, &words.semicolon()));
        blocks.push(Block::runs(Role::Meta, note));
    }
    blocks
}

fn held_on(office: &Office, day: NaiveDate) -> bool {
    let began = PartialDate::parse_iso(&office.tenure.took_office).is_none_or(|date| date.first_day() <= day);
    let lasted = PartialDate::parse_iso(&office.tenure.ended).is_none_or(|date| date.last_day() >= day);
    began && lasted
}
