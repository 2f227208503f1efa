//! A large workspace, and in it one delegation with everything that a long book has.

use super::HOME;
use super::ids::{Ids, Numbers};
use super::words;
use crate::error::Result;
use attache_domain::code;
use attache_domain::field::Value;
use attache_domain::kind::Kind;
use attache_domain::rule::Fields;
use attache_store::Writer;
use chrono::{Days, NaiveDate};
use std::collections::BTreeMap;

mod book;

/// How many of a thousand records are of each list; points are the rest.
const ORGANISATIONS: usize = 40;
const PEOPLE: usize = 200;
const DELEGATIONS: usize = 80;
const MEETINGS: usize = 160;
const AGREEMENTS: usize = 80;
const ACTIONS: usize = 220;

/// Writes the large workspace.
pub(super) struct Bench<'a, 'conn> {
    writer: &'a mut Writer<'conn>,
    as_of: NaiveDate,
    ids: Ids,
    numbers: Numbers,
    codes: BTreeMap<String, u32>,
}

/// Someone with a post, by what others need of them.
#[derive(Debug, Clone)]
struct Person {
    id: String,
    post: String,
}

/// A body and its posts: id and title.
#[derive(Debug, Clone)]
struct Organisation {
    id: String,
    country: &'static str,
    posts: Vec<(String, String)>,
}

impl<'a, 'conn> Bench<'a, 'conn> {
    pub(super) fn new(writer: &'a mut Writer<'conn>, as_of: NaiveDate, seed: u32) -> Self {
        let seed = u64::from(seed);
        Self { writer, as_of, ids: Ids::new(as_of, seed), numbers: Numbers(seed ^ 0x5eed), codes: BTreeMap::new() }
    }

    /// Fills it with `size` records of the seven lists; not fewer than those of the bench delegation.
    pub(super) fn fill(mut self, size: usize) -> Result<()> {
        let rest = size.saturating_sub(self.book()?);
        let part = |of: usize| rest * of / 1_000;
        let organisations = self.organisations(part(ORGANISATIONS))?;
        let people = self.people(part(PEOPLE), &organisations)?;
        let delegations = self.delegations(part(DELEGATIONS), &people)?;
        let meetings = self.meetings(part(MEETINGS), &delegations, &people)?;
        let others = [ORGANISATIONS, PEOPLE, DELEGATIONS, MEETINGS, AGREEMENTS, ACTIONS];
        self.points(rest - others.into_iter().map(part).sum::<usize>(), &delegations, &meetings, &people)?;
        self.agreements(part(AGREEMENTS))?;
        self.actions(part(ACTIONS), &delegations, &people)?;
        self.writer.name("demo", None, "", i64::try_from(size).unwrap_or(i64::MAX));
        Ok(())
    }

    fn put(&mut self, kind: Kind, dossier: &str, fields: &[(&str, &str)]) -> Result<String> {
        self.put_with(kind, dossier, fields, &[])
    }

    fn put_with(
        &mut self,
        kind: Kind,
        dossier: &str,
        fields: &[(&str, &str)],
        numbers: &[(&str, i64)],
    ) -> Result<String> {
        let id = self.ids.next();
        let texts = fields.iter().filter(|(_, text)| !text.is_empty());
        let mut all: Fields = texts.map(|(name, text)| ((*name).to_owned(), Value::from(*text))).collect();
        all.extend(numbers.iter().map(|(name, number)| ((*name).to_owned(), Value::Integer(*number))));
        self.writer.insert(kind, &id, dossier, &all)?;
        Ok(id)
    }

    fn code(&mut self, prefix: &str) -> String {
        let number = self.codes.entry(prefix.to_owned()).or_default();
        *number += 1;
        code::next(prefix, std::iter::once(format!("{prefix}{:02}", *number - 1).as_str()))
    }

    /// A day so far from the one it is laid around.
    fn day(&self, ahead: i64) -> NaiveDate {
        let days = Days::new(ahead.unsigned_abs());
        let day = if ahead < 0 { self.as_of.checked_sub_days(days) } else { self.as_of.checked_add_days(days) };
        day.unwrap_or(self.as_of)
    }

    /// Up to so many days ago.
    fn past(&mut self, within: usize) -> NaiveDate {
        let days = self.numbers.below(within) + 1;
        self.day(-i64::try_from(days).unwrap_or(1))
    }

    fn organisation(&mut self, at: usize, country: &'static str, dossier: &str) -> Result<Organisation> {
        let name = words::body(&mut self.numbers, at);
        let sector = words::any(&mut self.numbers, words::SECTORS);
        let fields = [("name", name.as_str()), ("sort", "agency"), ("country", country), ("sectors", sector)];
        let id = self.put(Kind::Organisation, dossier, &fields)?;
        let mut posts = Vec::new();
        for rank in 1..=3 {
            let title = words::office(&mut self.numbers);
            let fields = [("title", title.as_str()), ("organisation", id.as_str())];
            let post = self.put_with(Kind::Post, dossier, &fields, &[("rank", rank), ("precedence_class", rank)])?;
            posts.push((post, title));
        }
        Ok(Organisation { id, country, posts })
    }

    fn person(&mut self, organisation: &Organisation, dossier: &str, sentences: usize) -> Result<Person> {
        let (given, family) = words::name(&mut self.numbers, organisation.country);
        let biography = words::paragraph(&mut self.numbers, sentences);
        let notes = words::note(&mut self.numbers);
        let fields = [
            ("given", given),
            ("family", family),
            ("nationality", organisation.country),
            ("languages", "English C1"),
            ("biography", biography.as_str()),
            ("notes", notes.as_str()),
        ];
        let id = self.put(Kind::Person, dossier, &fields)?;
        let at = self.numbers.below(organisation.posts.len());
        let (post, title) = organisation.posts.get(at).cloned().unwrap_or_default();
        let since = self.past(3_000).to_string();
        let fields = [("person", id.as_str()), ("post", &post), ("capacity", "full"), ("took_office", &since)];
        self.put(Kind::Tenure, dossier, &fields)?;
        Ok(Person { id, post: title })
    }

    fn organisations(&mut self, count: usize) -> Result<Vec<Organisation>> {
        let made = (0..count).map(|at| {
            let country = if at.is_multiple_of(4) { HOME } else { words::any(&mut self.numbers, words::PARTNERS) };
            self.organisation(at + 1, country, dossier(country))
        });
        made.collect()
    }

    fn people(&mut self, count: usize, organisations: &[Organisation]) -> Result<Vec<Person>> {
        let mut people = Vec::with_capacity(count);
        for _ in 0..count {
            let at = self.numbers.below(organisations.len());
            let Some(organisation) = organisations.get(at) else { break };
            people.push(self.person(organisation, dossier(organisation.country), 1)?);
        }
        Ok(people)
    }

    fn delegations(&mut self, count: usize, people: &[Person]) -> Result<Vec<(String, NaiveDate, &'static str)>> {
        let mut made = Vec::with_capacity(count);
        for at in 0..count {
            let country = words::any(&mut self.numbers, words::PARTNERS);
            // The bench delegation is the next one; a few come after it.
            let ahead = at.is_multiple_of(50);
            let start = if ahead { self.day(60 + i64::try_from(at % 600).unwrap_or(0)) } else { self.past(9_000) };
            let end = start.checked_add_days(Days::new(u64::try_from(at % 4).unwrap_or(0))).unwrap_or(start);
            let code = self.code(&code::delegation_prefix(HOME, country, &start.format("%Y").to_string()));
            let subject = words::subject(&mut self.numbers);
            let (purpose, remarks) = (words::sentence(&mut self.numbers), words::note(&mut self.numbers));
            let fields = [
                ("code", code.as_str()),
                ("title", &format!("Visit on {subject}")),
                ("direction", if at.is_multiple_of(2) { "outbound" } else { "inbound" }),
                ("visit_type", "working"),
                ("country", country),
                ("start", &start.to_string()),
                ("end", &end.to_string()),
                ("status", if ahead { "proposed" } else { "completed" }),
                ("places", words::any(&mut self.numbers, words::PLACES)),
                ("purpose", &purpose),
                ("remarks", &remarks),
            ];
            let id = self.put(Kind::Delegation, country, &fields)?;
            for capacity in ["head", "deputy", "adviser"] {
                if let Some(person) = self.someone(people) {
                    self.member(&id, country, &person, capacity)?;
                }
            }
            made.push((id, start, country));
        }
        Ok(made)
    }

    fn someone(&mut self, people: &[Person]) -> Option<Person> {
        let at = self.numbers.below(people.len());
        people.get(at).cloned()
    }

    fn member(&mut self, delegation: &str, dossier: &str, person: &Person, capacity: &str) -> Result<String> {
        let fields =
            [("delegation", delegation), ("person", &person.id), ("post_text", &person.post), ("capacity", capacity)];
        self.put(Kind::Member, dossier, &fields)
    }

    fn meetings(
        &mut self,
        count: usize,
        delegations: &[(String, NaiveDate, &'static str)],
        people: &[Person],
    ) -> Result<Vec<String>> {
        let mut made = Vec::with_capacity(count);
        for at in 0..count {
            let Some((delegation, start, country)) = delegations.get(at / 2 % delegations.len().max(1)) else { break };
            let hour = 9 + at % 2 * 3;
            let title = format!("Talks on {}", words::subject(&mut self.numbers));
            let purpose = words::sentence(&mut self.numbers);
            let status = if *start < self.as_of { ("done", "held") } else { ("proposed", "planned") };
            let fields = [
                ("delegation", delegation.as_str()),
                ("sort", "meeting"),
                ("title", &title),
                ("start", &format!("{start}T{hour:02}:00")),
                ("end", &format!("{start}T{:02}:30", hour + 1)),
                ("zone", "Europe/Bucharest"),
                ("status", status.0),
                ("format", "plenary"),
                ("meeting_status", status.1),
                ("place", words::any(&mut self.numbers, words::PLACES)),
                ("purpose", &purpose),
            ];
            let id = self.put(Kind::ProgrammeItem, country, &fields)?;
            for side in ["ours", "theirs"] {
                if let Some(person) = self.someone(people) {
                    self.participation(&id, country, &person, side, "principal")?;
                }
            }
            made.push(id);
        }
        Ok(made)
    }

    fn participation(&mut self, item: &str, dossier: &str, person: &Person, side: &str, role: &str) -> Result<String> {
        let fields =
            [("item", item), ("person", &person.id), ("post_text", &person.post), ("side", side), ("role", role)];
        self.put(Kind::Participation, dossier, &fields)
    }

    fn point(
        &mut self,
        owner: (&str, &str),
        dossier: &str,
        sort: &str,
        addressee: &str,
        priority: i64,
    ) -> Result<String> {
        let text = words::sentence(&mut self.numbers);
        let fields = [owner, ("sort", sort), ("text", &text), ("addressee", addressee)];
        self.put_with(Kind::Point, dossier, &fields, &[("priority", priority)])
    }

    fn points(
        &mut self,
        count: usize,
        delegations: &[(String, NaiveDate, &'static str)],
        meetings: &[String],
        people: &[Person],
    ) -> Result<()> {
        let sorts = ["make", "if_raised", "avoid", "deliverable"];
        for at in 0..count {
            let place = at % meetings.len().max(1);
            let Some(item) = meetings.get(place) else { break };
            let dossier = delegations.get(place / 2 % delegations.len().max(1)).map_or("", |(_, _, country)| country);
            let addressee = self.someone(people).map(|person| person.id).unwrap_or_default();
            let sort = sorts.get(at % sorts.len()).copied().unwrap_or("make");
            self.point(("item", item), dossier, sort, &addressee, 1)?;
        }
        Ok(())
    }

    fn agreements(&mut self, count: usize) -> Result<()> {
        for at in 0..count {
            let country = words::any(&mut self.numbers, words::PARTNERS);
            self.agreement(at, country, 12_000)?;
        }
        Ok(())
    }

    /// An agreement in one of the usual states, signed at most so many days ago.
    fn agreement(&mut self, at: usize, country: &str, within: usize) -> Result<String> {
        let subject = words::subject(&mut self.numbers);
        let signed = self.past(within);
        let nature = ["treaty", "mou", "protocol", "programme"].get(at % 4).copied().unwrap_or("mou");
        let prepared = at % 9 == 4;
        let (last_day, notice_by) = if at % 6 == 1 {
            (self.day(40 + i64::try_from(at % 300).unwrap_or(0)).to_string(), self.day(20).to_string())
        } else {
            Default::default()
        };
        let code = self.code(&code::agreement_prefix(country, &signed.format("%Y").to_string()));
        let fields = [
            ("code", code.as_str()),
            ("title", &format!("Agreement on {subject}")),
            ("nature", nature),
            ("level", "governmental"),
            ("subject", &subject),
            ("sectors", words::any(&mut self.numbers, words::SECTORS)),
            ("place", words::any(&mut self.numbers, words::PLACES)),
            ("preparation", if prepared { "cleared" } else { "" }),
            ("last_day", &last_day),
            ("notice_by", &notice_by),
            ("term_clause", if last_day.is_empty() { "" } else { "Article 12" }),
            ("notes", &words::note(&mut self.numbers)),
        ];
        let id = self.put(Kind::Agreement, country, &fields)?;
        for (side, country_of) in [("ours", HOME), ("theirs", country)] {
            let fields = [("agreement", id.as_str()), ("side", side), ("country", country_of)];
            self.put(Kind::AgreementParty, country, &fields)?;
        }
        let later = |days: u64| signed.checked_add_days(Days::new(days)).filter(|day| *day <= self.as_of);
        let mut events = Vec::new();
        if !prepared {
            events.push(("signed", Some(signed)));
            events.push(("in_force", later(120).filter(|_| at % 5 != 3)));
            events.push(("terminated", later(4_000).filter(|_| at % 7 == 2)));
        }
        for (sort, day) in events {
            let Some(day) = day else { continue };
            let fields = [("agreement", id.as_str()), ("sort", sort), ("done_on", &day.to_string())];
            self.put(Kind::AgreementEvent, country, &fields)?;
        }
        Ok(id)
    }

    fn actions(
        &mut self,
        count: usize,
        delegations: &[(String, NaiveDate, &'static str)],
        people: &[Person],
    ) -> Result<()> {
        for at in 0..count {
            let place = self.numbers.below(delegations.len());
            let (delegation, dossier) = delegations.get(place).map_or(("", ""), |(id, _, country)| (id, country));
            let owner = self.someone(people).map(|person| person.id).unwrap_or_default();
            self.action(at, ("delegation", delegation), dossier, &owner)?;
        }
        Ok(())
    }

    fn action(&mut self, at: usize, origin: (&str, &str), dossier: &str, owner: &str) -> Result<String> {
        let title = words::deed(&mut self.numbers);
        let side = ["ours", "theirs", "joint"].get(at % 3).copied().unwrap_or("ours");
        let status = ["done", "next", "done", "waiting", "done", "next", "dropped", "scheduled"];
        let status = status.get(at % status.len()).copied().unwrap_or("next");
        let due = self.past(400);
        let due = if at.is_multiple_of(2) { due } else { due.checked_add_days(Days::new(300)).unwrap_or(due) };
        let of = |word: &str, text: &str| if status == word { text.to_owned() } else { String::new() };
        let fields = [
            ("title", title.as_str()),
            ("owner", owner),
            ("side", side),
            origin,
            ("due", &due.to_string()),
            ("priority", if at.is_multiple_of(5) { "high" } else { "normal" }),
            ("status", status),
            ("evidence", &of("done", "Letter received and filed")),
            ("done_on", &of("done", &due.min(self.as_of).to_string())),
            ("drop_reason", &of("dropped", "Overtaken by a later request")),
            ("waiting_for", &of("waiting", "The partner's legal service")),
            ("waiting_since", &of("waiting", &self.day(-45).to_string())),
            ("review_on", &of("waiting", &self.day(10).to_string())),
            ("scheduled", &of("scheduled", &self.day(14).to_string())),
        ];
        self.put(Kind::Action, dossier, &fields)
    }
}

/// The dossier of what is of one country.
fn dossier(country: &'static str) -> &'static str {
    if country == HOME { "" } else { country }
}
