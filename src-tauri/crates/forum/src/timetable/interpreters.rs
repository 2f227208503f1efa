//! Gives every meeting that needs one an interpreter, slot by slot: augmenting paths (Kuhn's algorithm).

use std::collections::BTreeMap;

use crate::model::Forum;
use crate::timetable::grid::Grid;

/// The indices in the forum's list of those who interpret a meeting, slot by slot; empty where nobody has to.
///
/// The pools of the grid are kept by every timetable, so that everybody finds somebody.
#[must_use]
pub fn interpreters(forum: &Forum, grid: &Grid, starts: &[Option<u8>]) -> Vec<Vec<usize>> {
    let mut given = vec![Vec::new(); starts.len()];
    let mut before: BTreeMap<usize, usize> = BTreeMap::new();
    for slot in 0..grid.tables.len() {
        let id = &forum.slots[grid.slot_of[slot]].id;
        let there: Vec<usize> =
            (0..forum.interpreters.len()).filter(|&one| !forum.interpreters[one].away.contains(id)).collect();
        let mut needs: Vec<(usize, Vec<usize>)> = Vec::new();
        for (meeting, start) in starts.iter().enumerate() {
            let own = &grid.meetings[meeting];
            let goes_on = start.is_some_and(|start| (start as usize..start as usize + own.length).contains(&slot));
            let Some(language) = forum.meetings[grid.meeting_of[meeting]].interpreter.as_ref().filter(|_| goes_on)
            else {
                continue;
            };
            let mut able: Vec<usize> =
                there.iter().copied().filter(|&one| forum.interpreters[one].languages.contains(language)).collect();
            // Whoever interpreted the slot before is asked first.
            able.sort_by_key(|one| before.get(&meeting) != Some(one));
            needs.push((meeting, able));
        }
        let mut serves: BTreeMap<usize, usize> = BTreeMap::new();
        for need in 0..needs.len() {
            augment(&needs, need, &mut serves, &mut vec![false; forum.interpreters.len()]);
        }
        before.clear();
        for (one, need) in serves {
            let meeting = needs[need].0;
            given[meeting].push(one);
            before.insert(meeting, one);
        }
    }
    given
}

fn augment(
    needs: &[(usize, Vec<usize>)],
    need: usize,
    serves: &mut BTreeMap<usize, usize>,
    asked: &mut [bool],
) -> bool {
    for &one in &needs[need].1 {
        if std::mem::replace(&mut asked[one], true) {
            continue;
        }
        let other = serves.get(&one).copied();
        if other.is_none_or(|other| augment(needs, other, serves, asked)) {
            serves.insert(one, need);
            return true;
        }
    }
    false
}
