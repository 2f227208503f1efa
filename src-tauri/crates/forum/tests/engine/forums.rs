//! Small forums by chance, with everything that a forum can have.

use attache_forum::model::{Forum, Interpreter, Meeting, Person, Rules, Side, Slot, Status};

/// Numbers that look random.
pub struct Chance(u64);

impl Chance {
    /// The stream of a seed.
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// A number below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from((self.0 >> 20) % end as u64).unwrap()
    }

    /// True once in so many times.
    pub fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    /// Some of these, few.
    fn some(&mut self, ids: &[String], once_in: usize) -> Vec<String> {
        ids.iter().filter(|_| self.once_in(once_in)).cloned().collect()
    }
}

/// How large a forum is at most.
pub struct Size {
    /// People of each side.
    pub people: usize,
    /// Slots.
    pub slots: usize,
    /// Meetings.
    pub meetings: usize,
}

/// A forum that brute force can take: of many slots, or of many meetings for few.
pub fn small(seed: u64) -> Forum {
    let wide = Size { people: 3, slots: 5, meetings: 5 };
    let tight = Size { people: 3, slots: 3, meetings: 7 };
    forum(seed, if seed.is_multiple_of(2) { &wide } else { &tight })
}

/// A forum by chance: about every rule takes part in some of them.
pub fn forum(seed: u64, size: &Size) -> Forum {
    let mut chance = Chance::new(seed);
    let slots = 2 + chance.below(size.slots - 1);
    let days = if chance.once_in(3) { 2 } else { 1 };
    let mut forum = Forum::default();
    for slot in 0..slots {
        forum.slots.push(Slot {
            id: format!("s{slot}"),
            tables: if slot > 0 && chance.once_in(6) { 0 } else { 1 + u32::from(chance.once_in(4)) },
            day: (slot * days / slots).to_string(),
            session: if slot < slots / 2 { "am" } else { "pm" }.to_owned(),
            label: String::new(),
        });
    }
    let ids: Vec<String> = forum.slots.iter().map(|slot| slot.id.clone()).collect();
    for (side, name) in [(Side::A, "a"), (Side::B, "b")] {
        for person in 0..2 + chance.below(size.people - 1) {
            forum.people.push(Person {
                id: format!("{name}{person}"),
                side,
                away: chance.some(&ids, 8),
                floor: u32::try_from(chance.below(3)).unwrap() / 2 * 2,
                longest_run: chance.once_in(5).then(|| 1 + u32::try_from(chance.below(2)).unwrap()),
                protocol: chance.once_in(6),
                ..Person::default()
            });
        }
    }
    let languages = ["ro-ur".to_owned(), "ro-ar".to_owned()];
    for interpreter in 0..chance.below(3) {
        forum.interpreters.push(Interpreter {
            id: format!("i{interpreter}"),
            languages: chance.some(&languages, 2),
            away: chance.some(&ids, 6),
        });
    }
    let of = |side: Side, forum: &Forum| -> Vec<String> {
        forum.people.iter().filter(|person| person.side == side).map(|person| person.id.clone()).collect()
    };
    let sides = [of(Side::A, &forum), of(Side::B, &forum)];
    // Half of the forums are of plain pairs and single slots: for those more is known, and said to the solver.
    let plain = chance.once_in(2);
    let mut pairs = Vec::new();
    for _ in 0..=chance.below(size.meetings) {
        let mut of = sides.each_ref().map(|side| vec![side[chance.below(side.len())].clone()]);
        if !plain && chance.once_in(8) {
            let another = &sides[0][chance.below(sides[0].len())];
            if !of[0].contains(another) {
                of[0].push(another.clone());
                of[0].sort();
            }
        }
        if pairs.contains(&of) {
            continue;
        }
        pairs.push(of.clone());
        let [a, b] = of;
        let index = forum.meetings.len();
        let mut meeting = Meeting::between(format!("m{index}"), a, b);
        meeting.weight = 1 + u32::try_from(chance.below(5)).unwrap();
        meeting.length = if !plain && chance.once_in(6) { 2 } else { 1 };
        meeting.session = chance.once_in(8).then(|| "am".to_owned());
        meeting.interpreter = chance.once_in(4).then(|| languages[chance.below(2)].clone());
        if chance.once_in(8) {
            meeting.slots = chance.some(&ids, 2);
        }
        if index > 0 && chance.once_in(5) {
            meeting.after = vec![format!("m{}", chance.below(index))];
        }
        meeting.status = match chance.below(12) {
            0 => Status::Requested,
            1 => Status::Fixed,
            2 => Status::Locked,
            _ => Status::Accepted,
        };
        meeting.slot = meeting.is_pinned().then(|| ids[chance.below(slots)].clone());
        forum.meetings.push(meeting);
    }
    forum.rules = Rules {
        place_all: chance.once_in(5),
        fairness: chance.once_in(3).then(|| u32::try_from(chance.below(3)).unwrap()),
    };
    forum
}

/// A forum of plain pairs at few tables whose people are often away: breaks cannot be helped, and every table counts.
pub fn tight(seed: u64) -> Forum {
    let mut forum = small(2 * seed);
    let mut chance = Chance::new(seed + 5_000);
    let ids: Vec<String> = forum.slots.iter().map(|slot| slot.id.clone()).collect();
    for slot in &mut forum.slots {
        (slot.tables, slot.day) = (1, String::new());
    }
    for person in &mut forum.people {
        (person.longest_run, person.protocol, person.away) = (None, false, chance.some(&ids, 4));
    }
    for meeting in &mut forum.meetings {
        let [a, b] = [&meeting.a, &meeting.b].map(|side| side[..1].to_vec());
        *meeting = Meeting::between(meeting.id.clone(), a, b);
    }
    let mut pairs = Vec::new();
    forum.meetings.retain(|meeting| {
        let pair = (meeting.a.clone(), meeting.b.clone());
        let new = !pairs.contains(&pair);
        pairs.push(pair);
        new
    });
    forum
}
