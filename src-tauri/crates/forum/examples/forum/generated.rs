//! Made-up forums: two countries' participants with profiles, calendars and the meetings that they want, from a seed.
//!
//! Of JSON alone, so that tests and benches of any crate may include it.

#![allow(
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    reason = "made up for tests, from lists that are not empty"
)]

use serde_json::{Value, json};
use std::collections::BTreeSet;

const SECTORS: [&str; 10] = [
    "agriculture",
    "construction",
    "education",
    "energy",
    "finance",
    "health",
    "information technology",
    "textiles",
    "tourism",
    "transport",
];
const GOODS: [&str; 16] = [
    "cold chains",
    "cotton yarn",
    "crop insurance",
    "data centres",
    "drip irrigation",
    "hospital beds",
    "nursing courses",
    "payment services",
    "port terminals",
    "power lines",
    "rail signalling",
    "rooftop solar",
    "scholarships",
    "seeds",
    "surgical instruments",
    "tile factories",
];
const GOALS: [&str; 6] =
    ["an agent", "a distributor", "an investor", "a joint venture", "a licence", "a research partner"];
const SCHOOLS: [&str; 5] =
    ["Academy of Trade", "Harbour University", "Institute of Agronomy", "National Polytechnic", "School of Diplomacy"];

/// Numbers from a seed (`SplitMix64`, public domain, S. Vigna).
pub struct Dice(u64);

impl Dice {
    /// The numbers of this seed.
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below `most`.
    pub const fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % most as u64) as usize
    }

    /// Up to `most` different ones of a list, in its order.
    fn some<'a>(&mut self, list: &[&'a str], most: usize) -> Vec<&'a str> {
        let chosen: BTreeSet<usize> = (0..=self.below(most)).map(|_| self.below(list.len())).collect();
        chosen.into_iter().map(|at| list[at]).collect()
    }
}

/// A forum with six meetings a person.
pub fn forum(per_side: usize, seed: u64) -> Value {
    forum_of(per_side, per_side * 6, seed)
}

/// A forum of one day with `per_side` people of each side, sixteen slots of which one is a plenary, and just as many tables as
/// `wanted` meetings need. A minister a side has fixed meetings; some people are away for a while, one meeting in twelve needs
/// an interpreter, few have to follow another.
pub fn forum_of(per_side: usize, wanted: usize, seed: u64) -> Value {
    let mut dice = Dice::new(seed);
    let tables = wanted.div_ceil(15).max(1);
    let slots: Vec<Value> = (0..16)
        .map(|at| {
            let (open, session) = (if at == 7 { 0 } else { tables }, if at < 8 { "am" } else { "pm" });
            json!({ "id": format!("s{at}"), "tables": open, "day": "1", "session": session })
        })
        .collect();
    let mut people = Vec::new();
    for side in ["a", "b"] {
        for at in 0..per_side {
            people.push(person(&mut dice, side, at));
        }
    }
    let meetings = meetings(&mut dice, per_side, wanted);
    let interpreters: Vec<Value> = (0..per_side.div_ceil(8))
        .map(|at| json!({ "id": format!("i{at}"), "languages": if at % 3 == 0 { vec!["ro-ur", "ro-en"] } else { vec!["ro-ur"] } }))
        .collect();
    json!({ "slots": slots, "people": people, "meetings": meetings, "interpreters": interpreters })
}

fn person(dice: &mut Dice, side: &str, at: usize) -> Value {
    let is_minister = at == 0;
    // One in ten comes late or leaves early, none of those whom the ministers meet.
    let is_fixed = at <= 3;
    let away: Vec<String> = match dice.below(20) {
        0 if !is_fixed => (0..2 + dice.below(3)).map(|slot| format!("s{slot}")).collect(),
        1 if !is_fixed => (13 - dice.below(3)..16).map(|slot| format!("s{slot}")).collect(),
        _ => Vec::new(),
    };
    let home = if side == "a" { "ro" } else { "ur" };
    let languages = if dice.below(4) == 0 { vec![home] } else { vec![home, "en"] };
    json!({
        "id": format!("{side}{at}"), "name": format!("Participant {} {at}", side.to_uppercase()), "side": side, "away": away,
        "floor": if is_minister { 0 } else { 2 }, "protocol": is_minister,
        "profile": {
            "sectors": dice.some(&SECTORS, 3), "offers": dice.some(&GOODS, 4), "seeks": dice.some(&GOODS, 4),
            "goals": dice.some(&GOALS, 2), "alma_mater": if dice.below(5) == 0 { dice.some(&SCHOOLS, 1) } else { Vec::new() },
            "languages": languages, "quota": 6 + dice.below(5)
        }
    })
}

/// `wanted` meetings of different pairs, none with more than ten of one person.
fn meetings(dice: &mut Dice, per_side: usize, wanted: usize) -> Vec<Value> {
    let mut pairs = BTreeSet::new();
    let mut has = vec![[0; 2]; per_side];
    let mut meetings = Vec::new();
    // Ministers meet first, each in a slot of protocol's choice.
    for (at, slot) in ["s1", "s5", "s9"].iter().enumerate().filter(|(at, _)| at + 1 < per_side) {
        pairs.extend([(0, at + 1), (at + 1, 0)]);
        meetings.push(json!({ "id": format!("p{at}"), "a": ["a0"], "b": [format!("b{}", at + 1)], "weight": 5, "status": "fixed", "slot": slot }));
        meetings.push(json!({ "id": format!("q{at}"), "a": [format!("a{}", at + 1)], "b": ["b0"], "weight": 5, "status": "fixed", "slot": slot }));
    }
    for _ in 0..wanted * 20 {
        let (a, b) = (dice.below(per_side), dice.below(per_side));
        let is_free = a > 0 && b > 0 && has[a][0] < 10 && has[b][1] < 10 && !pairs.contains(&(a, b));
        if meetings.len() < wanted && is_free {
            pairs.insert((a, b));
            has[a][0] += 1;
            has[b][1] += 1;
            let at = meetings.len();
            let mut meeting = json!({ "id": format!("m{at}"), "a": [format!("a{a}")], "b": [format!("b{b}")], "weight": 1 + dice.below(3) });
            if dice.below(12) == 0 {
                meeting["interpreter"] = json!("ro-ur");
            }
            if dice.below(40) == 0 && at > 8 {
                meeting["after"] = json!([format!("m{}", at - 1)]);
            }
            meetings.push(meeting);
        }
    }
    meetings
}
