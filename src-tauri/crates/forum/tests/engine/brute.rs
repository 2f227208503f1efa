//! Every timetable of a small forum, one after the other, counted the plain way.

use std::collections::BTreeMap;

use attache_forum::model::{Aim, Forum, Meeting, Person, Side, Status};

/// The level values of the best timetable; none when there is no timetable.
pub fn best(forum: &Forum) -> Option<Vec<(Aim, u64)>> {
    let mut best: Option<Vec<u64>> = None;
    let mut place = vec![None; forum.meetings.len()];
    try_all(forum, 0, &mut place, &mut best);
    let whole: u64 = wanted(forum).map(|(_, meeting)| u64::from(meeting.weight)).sum();
    let aims = [Aim::PlacedWeight, Aim::BelowFloor, Aim::Breaks, Aim::Balance];
    let told = |values: Vec<u64>| {
        let mut levels: Vec<(Aim, u64)> = aims.into_iter().zip(values).collect();
        levels[0].1 = whole - levels[0].1;
        levels.retain(|(aim, _)| match aim {
            Aim::BelowFloor => forum.people.iter().any(|person| person.floor > 0),
            Aim::Balance => {
                [Side::A, Side::B].iter().all(|side| forum.people.iter().any(|person| person.side == *side))
            }
            _ => true,
        });
        levels
    };
    best.map(told)
}

fn wanted(forum: &Forum) -> impl Iterator<Item = (usize, &Meeting)> {
    forum.meetings.iter().enumerate().filter(|(_, meeting)| meeting.status != Status::Requested)
}

fn try_all(forum: &Forum, next: usize, place: &mut Vec<Option<usize>>, best: &mut Option<Vec<u64>>) {
    let Some(meeting) = forum.meetings.get(next) else {
        if holds(forum, place) {
            let values = values(forum, place);
            if best.as_ref().is_none_or(|best| values < *best) {
                *best = Some(values);
            }
        }
        return;
    };
    place[next] = None;
    try_all(forum, next + 1, place, best);
    if meeting.status != Status::Requested {
        for slot in 0..forum.slots.len() {
            place[next] = Some(slot);
            if fits(forum, meeting, slot) {
                try_all(forum, next + 1, place, best);
            }
        }
        place[next] = None;
    }
}

fn fits(forum: &Forum, meeting: &Meeting, slot: usize) -> bool {
    let end = slot + meeting.length as usize;
    let Some(taken) = forum.slots.get(slot..end) else { return false };
    let people =
        || forum.people.iter().filter(|person| meeting.a.contains(&person.id) || meeting.b.contains(&person.id));
    taken.iter().all(|one| {
        one.tables > 0
            && one.day == taken[0].day
            && meeting.session.as_ref().is_none_or(|session| *session == one.session)
            && people().all(|person| !person.away.contains(&one.id))
    }) && (meeting.slots.is_empty() || meeting.slots.contains(&taken[0].id))
        && (!meeting.is_pinned() || meeting.slot.as_ref() == Some(&taken[0].id))
}

fn takes(forum: &Forum, place: &[Option<usize>], meeting: usize, slot: usize) -> bool {
    place[meeting].is_some_and(|start| (start..start + forum.meetings[meeting].length as usize).contains(&slot))
}

fn sits(meeting: &Meeting, person: &Person) -> bool {
    meeting.a.contains(&person.id) || meeting.b.contains(&person.id)
}

fn holds(forum: &Forum, place: &[Option<usize>]) -> bool {
    let must = |meeting: &Meeting| meeting.is_pinned() || forum.rules.place_all;
    if wanted(forum).any(|(index, meeting)| must(meeting) && place[index].is_none()) {
        return false;
    }
    for (slot, known) in forum.slots.iter().enumerate() {
        let there: Vec<usize> = (0..place.len()).filter(|&meeting| takes(forum, place, meeting, slot)).collect();
        if there.len() > known.tables as usize {
            return false;
        }
        for person in &forum.people {
            if there.iter().filter(|&&meeting| sits(&forum.meetings[meeting], person)).count() > 1 {
                return false;
            }
        }
        let needs: Vec<&String> =
            there.iter().filter_map(|&meeting| forum.meetings[meeting].interpreter.as_ref()).collect();
        let mut free: Vec<bool> = forum.interpreters.iter().map(|one| !one.away.contains(&known.id)).collect();
        if !interpreted(forum, &needs, &mut free) {
            return false;
        }
    }
    for (index, meeting) in forum.meetings.iter().enumerate() {
        let Some(start) = place[index] else { continue };
        for id in &meeting.after {
            let earlier = forum.meetings.iter().position(|other| other.id == *id).unwrap();
            let ended = place[earlier].is_some_and(|at| at + forum.meetings[earlier].length as usize <= start);
            if !ended {
                return false;
            }
        }
    }
    for person in &forum.people {
        let mut run = 0;
        for (slot, known) in forum.slots.iter().enumerate() {
            let busy = busy(forum, place, person, slot);
            let goes_on = slot > 0 && forum.slots[slot - 1].day == known.day;
            run = if !busy {
                0
            } else if goes_on {
                run + 1
            } else {
                1
            };
            if person.longest_run.is_some_and(|longest| run > longest) {
                return false;
            }
        }
    }
    forum.rules.fairness.is_none_or(|limit| {
        let all = || forum.people.iter().filter(|person| !person.protocol).map(|person| breaks(forum, place, person));
        all().max().unwrap_or(0) - all().min().unwrap_or(0) <= u64::from(limit)
    })
}

/// Tries every way of giving the needs to interpreters.
fn interpreted(forum: &Forum, needs: &[&String], free: &mut [bool]) -> bool {
    let Some((first, rest)) = needs.split_first() else { return true };
    (0..free.len()).any(|one| {
        if !free[one] || !forum.interpreters[one].languages.contains(first) {
            return false;
        }
        free[one] = false;
        let all = interpreted(forum, rest, free);
        free[one] = true;
        all
    })
}

fn busy(forum: &Forum, place: &[Option<usize>], person: &Person, slot: usize) -> bool {
    (0..place.len()).any(|meeting| sits(&forum.meetings[meeting], person) && takes(forum, place, meeting, slot))
}

fn breaks(forum: &Forum, place: &[Option<usize>], person: &Person) -> u64 {
    let mut days: BTreeMap<&str, Vec<bool>> = BTreeMap::new();
    for (slot, known) in forum.slots.iter().enumerate().filter(|(_, known)| known.tables > 0) {
        days.entry(&known.day).or_default().push(busy(forum, place, person, slot));
    }
    let breaks = days.values().map(|day| {
        let line: String = day.iter().map(|busy| if *busy { 'x' } else { ' ' }).collect();
        line.split_whitespace().count().saturating_sub(1) as u64
    });
    breaks.sum()
}

fn values(forum: &Forum, place: &[Option<usize>]) -> Vec<u64> {
    let unplaced =
        wanted(forum).filter(|(index, _)| place[*index].is_none()).map(|(_, meeting)| u64::from(meeting.weight)).sum();
    let mut below = 0;
    let mut price = 0;
    let mut sides = [0, 0];
    for person in &forum.people {
        let meetings =
            (0..place.len()).filter(|&meeting| place[meeting].is_some() && sits(&forum.meetings[meeting], person));
        below += u64::from(person.floor).saturating_sub(meetings.count() as u64);
        if !person.protocol {
            let breaks = breaks(forum, place, person);
            price +=
                if forum.rules.fairness.is_some() { breaks } else { (1..=breaks).map(|k| (k - 1) / 2 * 2 + 1).sum() };
            sides[usize::from(person.side == Side::B)] += breaks;
        }
    }
    vec![unplaced, below, price, u64::abs_diff(sides[0], sides[1])]
}
