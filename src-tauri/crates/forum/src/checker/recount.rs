//! Every rule, counted again: one function a rule, over lists and maps that a reader can check by hand.

use super::reading::{Answer, Case, Meeting, Place};
use super::{Counted, Findings, PersonBreaks, Violation};
use std::collections::{BTreeMap, BTreeSet};

/// A meeting in its place, by index.
struct Sitting<'a> {
    meeting: usize,
    begin: usize,
    /// The slots that it takes, as many as there are.
    slots: Vec<usize>,
    place: &'a Place,
}

struct Recount<'a> {
    case: &'a Case,
    sittings: Vec<Sitting<'a>>,
    /// The sittings of each person.
    of_person: Vec<Vec<usize>>,
    found: BTreeSet<Violation>,
}

pub fn recount(case: &Case, answer: &Answer, published: Option<&Answer>, fairness: Option<u64>) -> Findings {
    let mut recount =
        Recount { case, sittings: Vec::new(), of_person: vec![Vec::new(); case.people.len()], found: BTreeSet::new() };
    if answer.timetable {
        recount.sit(answer);
        recount.all_meetings(answer);
        recount.places();
        recount.at_once();
        recount.tables();
        recount.order();
        recount.interpreters();
        recount.runs();
    } else {
        recount.found.insert(Violation::NoTimetable);
    }
    let people = recount.breaks();
    let counted: Vec<&PersonBreaks> = people.iter().filter(|person| !person.protocol).collect();
    let most = counted.iter().max_by_key(|person| person.breaks);
    let least = counted.iter().min_by_key(|person| person.breaks);
    let gap = most.zip(least).map_or(0, |(most, least)| most.breaks - least.breaks);
    if let (Some((most, least)), Some(allowed)) = (most.zip(least), fairness.filter(|allowed| gap > *allowed)) {
        let (most, least) = (most.id.clone(), least.id.clone());
        recount.found.insert(Violation::Unfair { gap, allowed, most, least });
    }
    let mut levels = recount.levels(&people, fairness.is_some());
    if let Some(published) = published {
        let moved = recount.moved(published);
        let breaks = levels.iter().find(|level| level.name == "breaks").map_or(0, |level| level.value);
        levels.push(Counted { name: "moved", value: moved });
        levels.push(Counted { name: "moved_and_breaks", value: moved + breaks });
    }
    if answer.timetable {
        recount.claims(answer, &levels);
    }
    let breaks = counted.iter().map(|person| person.breaks).sum();
    Findings { violations: recount.found.into_iter().collect(), breaks, gap, levels, people }
}

impl<'a> Recount<'a> {
    fn meeting(&self, at: usize) -> Option<&'a Meeting> {
        self.case.meetings.get(at)
    }

    fn slot_id(&self, at: usize) -> String {
        self.case.slots.get(at).map(|slot| slot.id.clone()).unwrap_or_default()
    }

    fn person_id(&self, at: usize) -> String {
        self.case.people.get(at).map(|person| person.id.clone()).unwrap_or_default()
    }

    fn meeting_ids(&self, meetings: &[usize]) -> Vec<String> {
        meetings.iter().filter_map(|at| self.meeting(*at)).map(|meeting| meeting.id.clone()).collect()
    }

    /// The sittings that the plan names, those left out that cannot be understood.
    fn sit(&mut self, answer: &'a Answer) {
        let case = self.case;
        let meetings: BTreeMap<&str, usize> =
            case.meetings.iter().enumerate().map(|(at, meeting)| (meeting.id.as_str(), at)).collect();
        let mut sitting = BTreeSet::new();
        for place in &answer.places {
            let meeting = place.meeting.clone();
            let Some(&at) = meetings.get(place.meeting.as_str()) else {
                self.found.insert(Violation::UnknownMeeting { meeting });
                continue;
            };
            let Some(begin) = case.slots.iter().position(|slot| slot.id == place.slot) else {
                self.found.insert(Violation::UnknownSlot { meeting, slot: place.slot.clone() });
                continue;
            };
            if !sitting.insert(at) {
                self.found.insert(Violation::Twice { meeting });
                continue;
            }
            let slots = taken(case, begin, case.meetings.get(at).map_or(1, |meeting| meeting.length));
            let people: BTreeSet<usize> =
                case.meetings.get(at).into_iter().flat_map(|meeting| meeting.people.clone()).collect();
            for person in people {
                self.of_person.get_mut(person).into_iter().for_each(|theirs| theirs.push(self.sittings.len()));
            }
            self.sittings.push(Sitting { meeting: at, begin, slots, place });
        }
    }

    /// Every meeting stands in the plan once, and has a place where it must.
    fn all_meetings(&mut self, answer: &Answer) {
        let case = self.case;
        if let Some(entries) = answer.entries.filter(|entries| *entries != case.meetings.len()) {
            self.found.insert(Violation::ScheduleLength { entries, meetings: case.meetings.len() });
        }
        let placed: BTreeSet<&str> = answer.places.iter().map(|place| place.meeting.as_str()).collect();
        let sits: BTreeSet<usize> = self.sittings.iter().map(|sitting| sitting.meeting).collect();
        let mut unplaced: BTreeMap<&str, &str> = BTreeMap::new();
        for (id, reason) in &answer.unplaced {
            let meeting = id.clone();
            if placed.contains(id.as_str()) || unplaced.insert(id, reason).is_some() {
                self.found.insert(Violation::Twice { meeting });
            }
        }
        for (at, wanted) in case.meetings.iter().enumerate() {
            let meeting = || wanted.id.clone();
            let is_placed = placed.contains(wanted.id.as_str());
            if is_placed && wanted.requested {
                self.found.insert(Violation::NotAccepted { meeting: meeting() });
            }
            if !sits.contains(&at) && !wanted.requested && (case.place_all || wanted.pinned.is_some()) {
                self.found.insert(Violation::NotPlaced { meeting: meeting() });
            }
            match unplaced.remove(wanted.id.as_str()) {
                None if is_placed || case.benchmark => {}
                None => {
                    self.found.insert(Violation::Missing { meeting: meeting() });
                }
                Some("requested") if wanted.requested => {}
                Some("no_common_slot") if !wanted.requested && !could_begin(case, wanted) => {}
                Some("outweighed" | "not_found") if !wanted.requested => {}
                Some(reason) => {
                    self.found.insert(Violation::WrongReason { meeting: meeting(), reason: reason.to_owned() });
                }
            }
        }
        for id in unplaced.into_keys() {
            self.found.insert(Violation::UnknownMeeting { meeting: id.to_owned() });
        }
    }

    /// Each meeting is where it may be.
    fn places(&mut self) {
        let case = self.case;
        for sitting in &self.sittings {
            let Some(meeting) = self.meeting(sitting.meeting) else { continue };
            let (id, slot) = (meeting.id.clone(), self.slot_id(sitting.begin));
            if let Some(wanted) = meeting.pinned.filter(|wanted| *wanted != sitting.begin) {
                let wanted_slot = self.slot_id(wanted);
                self.found.insert(Violation::Moved { meeting: id.clone(), slot: slot.clone(), wanted_slot });
            }
            if meeting.starts.as_ref().is_some_and(|starts| !starts.contains(&sitting.begin)) {
                self.found.insert(Violation::SlotNotAllowed { meeting: id.clone(), slot: slot.clone() });
            }
            if sitting.slots.len() < meeting.length {
                let length = meeting.length;
                self.found.insert(Violation::TooLong { meeting: id.clone(), slot: slot.clone(), length });
            }
            for at in &sitting.slots {
                let session = meeting.session.clone().unwrap_or_default();
                if meeting.session.is_some() && case.slots.get(*at).is_some_and(|slot| slot.session != session) {
                    let slot = self.slot_id(*at);
                    self.found.insert(Violation::WrongSession { meeting: id.clone(), slot, session });
                }
                for person in &meeting.people {
                    if case.people.get(*person).is_some_and(|person| person.away.contains(at)) {
                        let (person, slot) = (self.person_id(*person), self.slot_id(*at));
                        self.found.insert(Violation::Away { person, slot, meeting: id.clone() });
                    }
                }
            }
        }
    }

    /// Nobody sits in two meetings at once.
    fn at_once(&mut self) {
        let mut sits: BTreeMap<(usize, usize), Vec<usize>> = BTreeMap::new();
        for sitting in &self.sittings {
            for person in self.meeting(sitting.meeting).into_iter().flat_map(|meeting| &meeting.people) {
                for slot in &sitting.slots {
                    sits.entry((*person, *slot)).or_default().push(sitting.meeting);
                }
            }
        }
        for ((person, slot), meetings) in sits.into_iter().filter(|(_, meetings)| meetings.len() > 1) {
            let (person, slot, meetings) = (self.person_id(person), self.slot_id(slot), self.meeting_ids(&meetings));
            self.found.insert(Violation::Clash { person, slot, meetings });
        }
    }

    /// No slot holds more meetings than tables, and no table more than one.
    fn tables(&mut self) {
        let most = self.case.slots.iter().map(|slot| slot.tables).max().unwrap_or(0);
        for (at, slot) in self.case.slots.iter().enumerate() {
            let here = || self.sittings.iter().filter(|sitting| sitting.slots.contains(&at));
            let (meetings, tables) = (here().count(), slot.tables);
            let mut found = Vec::new();
            if meetings > tables {
                found.push(Violation::TooManyMeetings { slot: slot.id.clone(), meetings, tables });
            }
            let mut seated: BTreeMap<u64, Vec<usize>> = BTreeMap::new();
            for sitting in here() {
                let Some(table) = sitting.place.table else { continue };
                seated.entry(table).or_default().push(sitting.meeting);
                if !usize::try_from(table).is_ok_and(|table| (1..=most).contains(&table)) {
                    let meeting = sitting.place.meeting.clone();
                    found.push(Violation::UnknownTable { meeting, table, tables: most });
                }
            }
            for (table, meetings) in seated.into_iter().filter(|(_, meetings)| meetings.len() > 1) {
                let meetings = self.meeting_ids(&meetings);
                found.push(Violation::TableTwice { slot: slot.id.clone(), table, meetings });
            }
            self.found.extend(found);
        }
    }

    /// What has to come earlier ends before the later begins.
    fn order(&mut self) {
        let by_meeting: BTreeMap<usize, &Sitting<'_>> =
            self.sittings.iter().map(|sitting| (sitting.meeting, sitting)).collect();
        for sitting in &self.sittings {
            let Some(later) = self.meeting(sitting.meeting) else { continue };
            for at in &later.after {
                let Some(earlier) = self.meeting(*at) else { continue };
                let (earlier, meeting, length) = (earlier.id.clone(), later.id.clone(), earlier.length);
                match by_meeting.get(at) {
                    None => self.found.insert(Violation::EarlierMissing { earlier, meeting }),
                    Some(before) => {
                        before.begin.saturating_add(length) > sitting.begin
                            && self.found.insert(Violation::Order { earlier, meeting })
                    }
                };
            }
        }
    }

    /// Each slot of a meeting that needs one has an interpreter who can, is there, and sits nowhere else.
    fn interpreters(&mut self) {
        let case = self.case;
        let mut works: BTreeMap<(usize, usize), Vec<usize>> = BTreeMap::new();
        for sitting in &self.sittings {
            let Some(wanted) = self.meeting(sitting.meeting) else { continue };
            let meeting = wanted.id.clone();
            let (given, needed) =
                (sitting.place.interpreters.len(), wanted.languages.as_ref().map_or(0, |_| wanted.length));
            if given != needed {
                self.found.insert(Violation::InterpreterCount { meeting: meeting.clone(), given, needed });
            }
            for (id, slot) in sitting.place.interpreters.iter().zip(&sitting.slots) {
                let (meeting, interpreter) = (meeting.clone(), id.clone());
                let Some(at) = case.interpreters.iter().position(|interpreter| interpreter.id == *id) else {
                    self.found.insert(Violation::UnknownInterpreter { meeting, interpreter });
                    continue;
                };
                works.entry((at, *slot)).or_default().push(sitting.meeting);
                let Some(who) = case.interpreters.get(at) else { continue };
                if who.away.contains(slot) {
                    let (meeting, interpreter, slot) = (meeting.clone(), id.clone(), self.slot_id(*slot));
                    self.found.insert(Violation::InterpreterAway { meeting, interpreter, slot });
                }
                if let Some(languages) = wanted.languages.clone().filter(|words| !who.languages.contains(words)) {
                    self.found.insert(Violation::InterpreterLanguages { meeting, interpreter, languages });
                }
            }
        }
        for ((interpreter, slot), meetings) in works.into_iter().filter(|(_, meetings)| meetings.len() > 1) {
            let interpreter = case.interpreters.get(interpreter).map(|who| who.id.clone()).unwrap_or_default();
            let (slot, meetings) = (self.slot_id(slot), self.meeting_ids(&meetings));
            self.found.insert(Violation::InterpreterTwice { interpreter, slot, meetings });
        }
    }

    /// Where a person sits.
    fn theirs(&self, person: usize) -> impl Iterator<Item = &Sitting<'a>> {
        self.of_person.get(person).into_iter().flatten().filter_map(|at| self.sittings.get(*at))
    }

    /// The slots in which a person sits.
    fn busy(&self, person: usize) -> BTreeSet<usize> {
        self.theirs(person).flat_map(|sitting| sitting.slots.iter().copied()).collect()
    }

    /// Nobody meets in more slots without a pause than they can take.
    fn runs(&mut self) {
        let case = self.case;
        for (at, person) in case.people.iter().enumerate() {
            let Some(longest) = person.longest_run else { continue };
            let busy = self.busy(at);
            let mut run = 0;
            let mut day = 0;
            for (slot, here) in case.slots.iter().enumerate() {
                run = if !busy.contains(&slot) {
                    0
                } else if here.day == day {
                    run + 1
                } else {
                    1
                };
                day = here.day;
                let goes_on =
                    busy.contains(&(slot + 1)) && case.slots.get(slot + 1).is_some_and(|next| next.day == day);
                if run > longest && !goes_on {
                    let (person, slot) = (person.id.clone(), here.id.clone());
                    self.found.insert(Violation::LongRun { person, slot, slots: run, longest });
                }
            }
        }
    }

    /// The breaks of each person: day by day, of the slots with tables, the stretches in which the person sits, less one.
    fn breaks(&self) -> Vec<PersonBreaks> {
        let case = self.case;
        let days: BTreeSet<usize> = case.slots.iter().map(|slot| slot.day).collect();
        let of_person = |at: usize| {
            let busy = self.busy(at);
            let of_day = |day: &usize| {
                let here = case.slots.iter().enumerate().filter(|(_, slot)| slot.day == *day && slot.tables > 0);
                let sits: Vec<bool> = here.map(|(at, _)| busy.contains(&at)).collect();
                let stretches = sits.split(|sits| !sits).filter(|stretch| !stretch.is_empty());
                stretches.count().saturating_sub(1) as u64
            };
            days.iter().map(of_day).sum()
        };
        let people = case.people.iter().enumerate();
        people
            .map(|(at, person)| PersonBreaks {
                id: person.id.clone(),
                breaks: of_person(at),
                protocol: person.protocol,
            })
            .collect()
    }

    /// How often people change tables between one meeting and their next of the day.
    fn table_changes(&self) -> u64 {
        let of_person = |at: usize| {
            let mut sat: Vec<&Sitting<'_>> = self.theirs(at).collect();
            sat.sort_by_key(|sitting| sitting.begin);
            let day = |sitting: &Sitting<'_>| self.case.slots.get(sitting.begin).map(|slot| slot.day);
            let changes = sat.windows(2).filter(|pair| match pair {
                [one, next] => day(one) == day(next) && one.place.table != next.place.table,
                _ => false,
            });
            changes.count() as u64
        };
        (0..self.case.people.len()).map(of_person).sum()
    }

    /// What it costs that published meetings, as far as they are still wanted, begin elsewhere or have lost their place: 1 each,
    /// 3 where both sides had confirmed.
    fn moved(&self, published: &Answer) -> u64 {
        let begins: BTreeMap<&str, &str> =
            self.sittings.iter().map(|sitting| (sitting.place.meeting.as_str(), sitting.place.slot.as_str())).collect();
        let moved =
            published.places.iter().filter(|place| begins.get(place.meeting.as_str()) != Some(&place.slot.as_str()));
        let wanted = moved.filter_map(|place| self.case.meetings.iter().find(|meeting| meeting.id == place.meeting));
        wanted.filter(|meeting| !meeting.requested).map(|meeting| if meeting.confirmed { 3 } else { 1 }).sum()
    }

    /// What the timetable is worth.
    fn levels(&self, people: &[PersonBreaks], is_fair: bool) -> Vec<Counted> {
        let case = self.case;
        let of_side = |of_a: bool| -> u64 {
            let counted = case.people.iter().zip(people).filter(|(person, _)| person.of_a == of_a && !person.protocol);
            counted.map(|(_, counted)| counted.breaks).sum()
        };
        let all = of_side(true) + of_side(false);
        if case.benchmark {
            return vec![Counted { name: "breaks", value: all }];
        }
        let weight =
            self.sittings.iter().filter_map(|sitting| self.meeting(sitting.meeting)).map(|meeting| meeting.weight);
        let people_of = case.people.iter().enumerate();
        let lacking = people_of.map(|(at, person)| person.floor.saturating_sub(self.theirs(at).count()) as u64);
        let price = people.iter().filter(|person| !person.protocol).map(|person| price(person.breaks));
        vec![
            Counted { name: "placed_weight", value: weight.sum() },
            Counted { name: "below_floor", value: lacking.sum() },
            Counted { name: "breaks", value: if is_fair { all } else { price.sum() } },
            Counted { name: "balance", value: of_side(true).abs_diff(of_side(false)) },
            Counted { name: "table_changes", value: self.table_changes() },
        ]
    }

    /// What the plan says of itself agrees with what was counted and with itself.
    fn claims(&mut self, answer: &Answer, counted: &[Counted]) {
        for said in &answer.levels {
            let level = said.name.clone();
            if let Some(counted) = counted.iter().find(|counted| counted.name == level && counted.value != said.value) {
                let (said, counted) = (said.value, counted.value);
                self.found.insert(Violation::WrongValue { level: level.clone(), said, counted });
            }
            let value = said.value;
            let beats = |bound: u64| if level == "placed_weight" { value > bound } else { value < bound };
            if let Some(bound) = said.bound.filter(|bound| beats(*bound)) {
                self.found.insert(Violation::BeyondBound { level: level.clone(), value, bound });
            }
            // Tables are given out last and are no part of the proof.
            let is_best = answer.optimal && level != "table_changes";
            if (said.proved && said.bound != Some(value)) || (is_best && !said.proved) {
                self.found.insert(Violation::NotProved { level });
            }
        }
    }
}

/// The price of a person's breaks: the first two cost 1 each, the next two 3 each, and so on by two.
fn price(breaks: u64) -> u64 {
    (0..breaks).map(|earlier| earlier / 2 * 2 + 1).sum()
}

/// The slots that a meeting takes when it begins here: neighbours of one day. Fewer than its length where the day ends or a
/// slot has no tables; the first is always among them.
fn taken(case: &Case, begin: usize, length: usize) -> Vec<usize> {
    let day = case.slots.get(begin).map(|slot| slot.day);
    let follows =
        |at: &usize| *at == begin || case.slots.get(*at).is_some_and(|slot| Some(slot.day) == day && slot.tables > 0);
    (begin..case.slots.len()).take(length).take_while(follows).collect()
}

/// Whether the meeting could begin in some slot, were only the fixed and locked ones placed beside it.
fn could_begin(case: &Case, meeting: &Meeting) -> bool {
    let pinned = |person: usize, slot: usize| {
        let others = case.meetings.iter().filter(|other| other.id != meeting.id && other.people.contains(&person));
        others
            .filter_map(|other| other.pinned.map(|begin| taken(case, begin, other.length)))
            .any(|taken| taken.contains(&slot))
    };
    let suits = |slot: usize| {
        let Some(here) = case.slots.get(slot) else { return false };
        let there = |person: &usize| {
            case.people.get(*person).is_some_and(|person| !person.away.contains(&slot)) && !pinned(*person, slot)
        };
        let interpreted = |languages: &String| {
            case.interpreters.iter().any(|who| who.languages.contains(languages) && !who.away.contains(&slot))
        };
        here.tables > 0
            && meeting.session.as_ref().is_none_or(|session| *session == here.session)
            && meeting.people.iter().all(there)
            && meeting.languages.as_ref().is_none_or(interpreted)
    };
    let begins = |begin: usize| {
        let slots = taken(case, begin, meeting.length);
        slots.len() == meeting.length
            && meeting.starts.as_ref().is_none_or(|starts| starts.contains(&begin))
            && slots.into_iter().all(suits)
    };
    let tires = |person: &usize| {
        case.people.get(*person).and_then(|person| person.longest_run).is_some_and(|run| meeting.length > run)
    };
    let waits = |earlier: &usize| case.meetings.get(*earlier).is_some_and(|earlier| earlier.requested);
    let never = meeting.people.iter().any(tires) || meeting.after.iter().any(waits);
    !never && (0..case.slots.len()).any(begins)
}
