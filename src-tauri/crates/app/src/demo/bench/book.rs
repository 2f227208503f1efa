//! The bench delegation: 8 days, 40 biographies, 25 agreements, 120 actions, and what a long book prints besides.

use super::{Bench, HOME, Person};
use crate::demo::words;
use crate::error::Result;
use attache_domain::code;
use attache_domain::kind::Kind;

const PARTNER: &str = "PK";
const AHEAD: i64 = 14;
const DAYS: usize = 8;
const MEETINGS_A_DAY: usize = 3;
const MEMBERS: usize = 12;
const COUNTERPARTS: usize = 28;
const AGREEMENTS: usize = 25;
const ACTIONS: usize = 120;

/// Sorts of the points of each meeting.
const POINTS: [&str; 6] = ["make", "make", "if_raised", "avoid", "deliverable", "press_line"];
/// Sorts of the delegation's own points: the book's one page.
const OWN_POINTS: [&str; 12] = [
    "objective",
    "objective",
    "objective",
    "ask",
    "ask",
    "ask",
    "risk",
    "risk",
    "risk",
    "deliverable",
    "deliverable",
    "press_line",
];

impl Bench<'_, '_> {
    /// Writes it; answers how many records of the seven lists it has.
    pub(super) fn book(&mut self) -> Result<usize> {
        let mut organisations = Vec::new();
        for at in 0..10 {
            let country = if at < 4 { HOME } else { PARTNER };
            organisations.push(self.organisation(90_000 + at, country, PARTNER)?);
        }
        let mut people = Vec::new();
        for at in 0..MEMBERS + COUNTERPARTS {
            let side = if at < MEMBERS { at % 4 } else { 4 + at % 6 };
            let Some(organisation) = organisations.get(side) else { continue };
            let person = self.person(organisation, PARTNER, 4)?;
            let university =
                ["University of Warwick", "Politehnica University of Bucharest", "Quaid-i-Azam University"];
            let fields = [
                ("person", person.id.as_str()),
                ("institution_name", university.get(at % 3).copied().unwrap_or_default()),
                ("degree", "MSc"),
                ("start", "1998"),
                ("end", "2000"),
            ];
            self.put(Kind::Education, PARTNER, &fields)?;
            people.push(person);
        }
        let (members, counterparts) = people.split_at(MEMBERS);
        let delegation =
            self.bench_delegation(&organisations.last().map(|host| host.id.clone()).unwrap_or_default())?;
        for (at, person) in members.iter().enumerate() {
            let capacity = ["head", "deputy", "adviser", "expert", "business", "member"];
            let capacity = capacity.get(at).copied().unwrap_or("member");
            self.member(&delegation, PARTNER, person, capacity)?;
        }
        self.programme(&delegation, members, counterparts)?;
        for (sort, priority) in OWN_POINTS.into_iter().zip(1..) {
            self.point(("delegation", &delegation), PARTNER, sort, "", priority)?;
        }
        for at in 0..AGREEMENTS {
            self.agreement(at, PARTNER, 3_000)?;
        }
        for at in 0..ACTIONS {
            let owner = people.get(at % people.len()).map(|person| person.id.clone()).unwrap_or_default();
            self.action(at, ("delegation", &delegation), PARTNER, &owner)?;
        }
        let meetings = DAYS * MEETINGS_A_DAY;
        let points = meetings * POINTS.len() + OWN_POINTS.len();
        Ok(1 + organisations.len() + people.len() + meetings + points + AGREEMENTS + ACTIONS)
    }

    fn bench_delegation(&mut self, host: &str) -> Result<String> {
        let (start, end) = (self.day(AHEAD), self.day(AHEAD + 7));
        let code = self.code(&code::delegation_prefix(HOME, PARTNER, &start.format("%Y").to_string()));
        let scene: Vec<String> = (0..5).map(|_| words::paragraph(&mut self.numbers, 5)).collect();
        let fields = [
            ("code", code.as_str()),
            ("title", "Official visit on the digital economy, energy and research"),
            ("direction", "outbound"),
            ("visit_type", "official"),
            ("country", PARTNER),
            ("host", host),
            ("start", &start.to_string()),
            ("end", &end.to_string()),
            ("status", "confirmed"),
            ("places", "Islamabad, Lahore, Karachi"),
            ("phone", "+40 700 000 100"),
            ("purpose", &words::paragraph(&mut self.numbers, 2)),
            ("scene_setter", &scene.join("\n\n")),
        ];
        self.put(Kind::Delegation, PARTNER, &fields)
    }

    fn programme(&mut self, delegation: &str, members: &[Person], counterparts: &[Person]) -> Result<()> {
        for day in 0..DAYS {
            let date = self.day(AHEAD + i64::try_from(day).unwrap_or(0));
            for (hour, sort, title) in [(8, "movement", "Transfer to the talks"), (19, "meal", "Working dinner")] {
                let fields = [
                    ("delegation", delegation),
                    ("sort", sort),
                    ("title", title),
                    ("start", &format!("{date}T{hour:02}:00")),
                    ("end", &format!("{date}T{hour:02}:45")),
                    ("zone", "Asia/Karachi"),
                    ("status", "confirmed"),
                    ("place", "Islamabad"),
                ];
                self.put(Kind::ProgrammeItem, PARTNER, &fields)?;
            }
            for slot in 0..MEETINGS_A_DAY {
                let hour = 9 + slot * 3;
                let times = (format!("{date}T{hour:02}:30"), format!("{date}T{:02}:00", hour + 2));
                let at = day * MEETINGS_A_DAY + slot;
                self.bench_meeting(delegation, &times, members, &rotated(counterparts, at, 3))?;
            }
        }
        Ok(())
    }

    fn bench_meeting(
        &mut self,
        delegation: &str,
        (start, end): &(String, String),
        members: &[Person],
        theirs: &[&Person],
    ) -> Result<()> {
        let numbers = &mut self.numbers;
        let title = format!("Talks on {}", words::subject(numbers));
        let texts = [(); 3].map(|()| words::paragraph(numbers, 2));
        let [purpose, ours, wanted] = texts;
        let background = words::paragraph(numbers, 6);
        let fields = [
            ("delegation", delegation),
            ("sort", "meeting"),
            ("title", &title),
            ("start", start),
            ("end", end),
            ("zone", "Asia/Karachi"),
            ("status", "confirmed"),
            ("format", "plenary"),
            ("meeting_status", "agenda_agreed"),
            ("place", "Islamabad"),
            ("press", "pool"),
            ("interpretation", "Consecutive, Romanian and Urdu"),
            ("purpose", &purpose),
            ("objectives_ours", &ours),
            ("objectives_theirs", &wanted),
            ("background", &background),
        ];
        let item = self.put(Kind::ProgrammeItem, PARTNER, &fields)?;
        let roles = ["principal", "participant", "participant", "note_taker"];
        for (person, role) in members.iter().zip(roles) {
            self.participation(&item, PARTNER, person, "ours", role)?;
        }
        for (person, role) in theirs.iter().zip(roles) {
            self.participation(&item, PARTNER, person, "theirs", role)?;
        }
        let addressee = theirs.first().map(|person| person.id.clone()).unwrap_or_default();
        for (sort, priority) in POINTS.into_iter().zip(1..) {
            self.point(("item", &item), PARTNER, sort, &addressee, priority)?;
        }
        Ok(())
    }
}

/// Some of several, beginning at another each time.
fn rotated(of: &[Person], at: usize, count: usize) -> Vec<&Person> {
    of.iter().cycle().skip(at % of.len().max(1)).take(count.min(of.len())).collect()
}
