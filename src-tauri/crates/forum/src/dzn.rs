//! Reads the field's benchmark format, one file one instance, strictly.
//!
//! The format is that of the instances published with Bofill et al., *Constraint Solving Approaches to the
//! Business-to-Business Meeting Scheduling Problem*, JAIR 74 (2022): `name = value;` where a value is a number, a list, a
//! list of sets or a table; `%` begins a comment. `meetingsxBusiness` and `nMeetingsBusiness` repeat what `requested`
//! says and are read for their form alone.

use std::collections::BTreeMap;
use std::iter::Peekable;
use std::str::Chars;

use crate::fault::{Expected, Fault, MOST_MEETINGS, MOST_PEOPLE, MOST_SLOTS, MOST_TABLES};
use crate::model::{Forum, Meeting, Person, Rules, Slot, Status};

/// The names of a file; the last two may be left out.
const NAMES: [&str; 11] = [
    "nBusiness",
    "nMeetings",
    "nTables",
    "nTotalSlots",
    "nMorningSlots",
    "requested",
    "forbidden",
    "fixed",
    "precedences",
    "meetingsxBusiness",
    "nMeetingsBusiness",
];

/// By how many breaks two people may differ where the caller asks nothing else: as in the paper; a file does not say.
const FAIRNESS: u32 = 2;

/// Reads an instance as a forum in which every meeting has to be placed and two people's breaks differ by 2 at most. People,
/// meetings and slots get their numbers as ids, counted from 1.
///
/// # Errors
/// [`Fault::Malformed`] with the first line that says something else than it should.
pub fn read(text: &str) -> Result<Forum, Fault> {
    let items = items(text)?;
    let people = count(&items, "nBusiness", 1, MOST_PEOPLE)?;
    let meetings = count(&items, "nMeetings", 0, MOST_MEETINGS)?;
    let tables = count(&items, "nTables", 1, MOST_TABLES as usize)?;
    let slots = count(&items, "nTotalSlots", 1, MOST_SLOTS)?;
    let mornings = count(&items, "nMorningSlots", 0, slots)?;

    let requested = rows(&items, "requested", meetings)?;
    let forbidden = rows(&items, "forbidden", people)?;
    let fixed = rows(&items, "fixed", meetings)?;
    let precedences = rows(&items, "precedences", meetings)?;
    for (name, length) in [("meetingsxBusiness", people), ("nMeetingsBusiness", people)] {
        if items.contains_key(name) {
            rows(&items, name, length)?;
        }
    }

    let tables = u32::try_from(tables).unwrap_or(MOST_TABLES);
    let mut forum = Forum { rules: Rules { place_all: true, fairness: Some(FAIRNESS) }, ..Forum::default() };
    forum.slots = (1..=slots)
        .map(|slot| Slot {
            id: slot.to_string(),
            tables,
            session: if slot <= mornings { "am" } else { "pm" }.to_owned(),
            ..Slot::default()
        })
        .collect();
    for (index, away) in forbidden.iter().enumerate() {
        let away = ids(away, slots)?;
        forum.people.push(Person { id: (index + 1).to_string(), away, ..Person::default() });
    }
    for (index, ((request, fixed), before)) in requested.iter().zip(fixed).zip(precedences).enumerate() {
        let [a, b, session] = request.numbers.as_slice() else {
            return Err(malformed(request.line, Expected::ThreeInRow, &request.numbers.len()));
        };
        let session = match session {
            1 => Some("am".to_owned()),
            2 => Some("pm".to_owned()),
            3 => None,
            other => return Err(malformed(request.line, Expected::InRange, other)),
        };
        let person = |number: &usize| match number {
            number if (1..=people).contains(number) => Ok(vec![number.to_string()]),
            number => Err(malformed(request.line, Expected::InRange, number)),
        };
        let slot = ids(fixed, slots)?.pop();
        forum.meetings.push(Meeting {
            status: if slot.is_some() { Status::Fixed } else { Status::Accepted },
            slot,
            session,
            after: ids(before, meetings)?,
            ..Meeting::between((index + 1).to_string(), person(a)?, person(b)?)
        });
    }
    Ok(forum)
}

/// Numbers that stand together: a row, a set or a lonely number, with the line on which they begin.
#[derive(Debug, Clone, Default)]
struct Row {
    line: usize,
    numbers: Vec<usize>,
}

/// The ids of a row: its numbers without 0, which stands for none.
fn ids(row: &Row, most: usize) -> Result<Vec<String>, Fault> {
    match row.numbers.iter().find(|number| **number > most) {
        Some(number) => Err(malformed(row.line, Expected::InRange, number)),
        None => Ok(row.numbers.iter().filter(|number| **number > 0).map(ToString::to_string).collect()),
    }
}

/// A value: what it is and where.
struct Item {
    line: usize,
    rows: Vec<Row>,
}

fn item<'a>(items: &'a BTreeMap<String, Item>, name: &str) -> Result<&'a Item, Fault> {
    items.get(name).ok_or_else(|| malformed(0, Expected::MissingName, name))
}

fn count(items: &BTreeMap<String, Item>, name: &str, least: usize, most: usize) -> Result<usize, Fault> {
    let item = item(items, name)?;
    match item.rows.as_slice() {
        [row] => match row.numbers.as_slice() {
            [number] if (least..=most).contains(number) => Ok(*number),
            [number] => Err(malformed(item.line, Expected::InRange, number)),
            _ => Err(malformed(item.line, Expected::Number, name)),
        },
        _ => Err(malformed(item.line, Expected::Number, name)),
    }
}

fn rows<'a>(items: &'a BTreeMap<String, Item>, name: &str, length: usize) -> Result<&'a [Row], Fault> {
    let item = item(items, name)?;
    if item.rows.len() == length {
        Ok(&item.rows)
    } else {
        Err(malformed(item.line, Expected::AsMany, &item.rows.len()))
    }
}

fn malformed(line: usize, expected: Expected, found: &(impl ToString + ?Sized)) -> Fault {
    Fault::Malformed { line, expected, found: found.to_string() }
}

fn items(text: &str) -> Result<BTreeMap<String, Item>, Fault> {
    let mut reader = Reader { chars: text.chars().peekable(), line: 1 };
    let mut items = BTreeMap::new();
    while reader.peek().is_some() {
        let line = reader.line;
        let name = reader.name();
        if !NAMES.contains(&name.as_str()) || items.contains_key(&name) {
            return Err(malformed(line, Expected::Name, &if name.is_empty() { reader.rest() } else { name }));
        }
        reader.mark('=')?;
        reader.peek();
        let line = reader.line;
        let rows = reader.value()?;
        reader.mark(';')?;
        items.insert(name, Item { line, rows });
    }
    let missing = NAMES.iter().take(9).find(|name| !items.contains_key(**name));
    missing.map_or(Ok(items), |name| Err(malformed(reader.line, Expected::MissingName, *name)))
}

struct Reader<'a> {
    chars: Peekable<Chars<'a>>,
    line: usize,
}

impl Reader<'_> {
    /// The next character that is neither blank nor comment.
    fn peek(&mut self) -> Option<char> {
        while let Some(&next) = self.chars.peek() {
            if next == '%' {
                while self.chars.next_if(|&c| c != '\n').is_some() {}
            } else if next.is_whitespace() {
                self.line += usize::from(next == '\n');
                self.chars.next();
            } else {
                return Some(next);
            }
        }
        None
    }

    /// Some of what stands here, for a message.
    fn rest(&mut self) -> String {
        self.chars.by_ref().take_while(|c| *c != '\n').take(20).collect()
    }

    fn fails<T>(&mut self, expected: Expected) -> Result<T, Fault> {
        let line = self.line;
        Err(malformed(line, expected, &self.rest()))
    }

    fn takes(&mut self, mark: char) -> bool {
        self.peek() == Some(mark) && self.chars.next().is_some()
    }

    fn mark(&mut self, mark: char) -> Result<(), Fault> {
        if self.takes(mark) { Ok(()) } else { self.fails(Expected::Mark) }
    }

    fn word(&mut self, is: fn(&char) -> bool) -> String {
        self.peek();
        let mut word = String::new();
        while let Some(next) = self.chars.next_if(is) {
            word.push(next);
        }
        word
    }

    fn name(&mut self) -> String {
        self.word(char::is_ascii_alphabetic)
    }

    fn number(&mut self) -> Result<usize, Fault> {
        let line = self.line;
        let word = self.word(char::is_ascii_digit);
        if word.is_empty() {
            return self.fails(Expected::Number);
        }
        // What does not fit is certainly out of every range.
        word.parse().map_err(|_| malformed(line, Expected::InRange, &word))
    }

    /// A number, a list of numbers or sets, or a table.
    fn value(&mut self) -> Result<Vec<Row>, Fault> {
        if !self.takes('[') {
            return Ok(vec![self.entry()?]);
        }
        if self.takes('|') {
            return self.table();
        }
        let mut rows = Vec::new();
        while !self.takes(']') {
            rows.push(self.entry()?);
            if !self.takes(',') {
                self.mark(']')?;
                break;
            }
        }
        Ok(rows)
    }

    /// A number or a set of numbers.
    fn entry(&mut self) -> Result<Row, Fault> {
        self.peek();
        let line = self.line;
        let numbers = if self.takes('{') { self.numbers('}')? } else { vec![self.number()?] };
        Ok(Row { line, numbers })
    }

    /// Rows that end with a bar each, the last one with `|]`.
    fn table(&mut self) -> Result<Vec<Row>, Fault> {
        let mut rows = Vec::new();
        while !self.takes(']') {
            let line = self.line;
            rows.push(Row { line, numbers: self.numbers('|')? });
        }
        Ok(rows)
    }

    fn numbers(&mut self, end: char) -> Result<Vec<usize>, Fault> {
        let mut numbers = Vec::new();
        while !self.takes(end) {
            numbers.push(self.number()?);
            if !self.takes(',') {
                self.mark(end)?;
                break;
            }
        }
        Ok(numbers)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SMALL: &str = "% two people\nnBusiness = 2; nMeetings = 1; nTables = 1;\nnTotalSlots = 2; nMorningSlots = 1;\n\
        requested = [|1, 2, 2,\n|];\nmeetingsxBusiness = [{1,2},{1,2}]; nMeetingsBusiness = [1,1];\n\
        forbidden = [{0,1}, {0}];\nfixed = [0];\nprecedences = [{}];\n";

    fn fails(text: &str) -> (usize, Expected) {
        match read(text) {
            Err(Fault::Malformed { line, expected, .. }) => (line, expected),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn an_instance_is_read_as_a_forum() {
        let forum = read(SMALL).unwrap();
        assert_eq!(forum.slots.iter().map(|slot| slot.session.as_str()).collect::<Vec<_>>(), ["am", "pm"]);
        assert_eq!(forum.people[0].away, ["1"]);
        let meeting = &forum.meetings[0];
        assert_eq!((meeting.a[0].as_str(), meeting.b[0].as_str()), ("1", "2"));
        assert_eq!((meeting.session.as_deref(), &meeting.slot), (Some("pm"), &None));
        assert_eq!(forum.rules, Rules { place_all: true, fairness: Some(2) });
    }

    #[test]
    fn what_is_malformed_is_told_with_its_line() {
        assert_eq!(fails(&SMALL.replace("fixed = [0]", "fixed = [3]")), (8, Expected::InRange));
        assert_eq!(fails(&SMALL.replace("fixed = [0]", "fixed = [0,0]")), (8, Expected::AsMany));
        assert_eq!(fails(&SMALL.replace("fixed = [0]", "fixed = [x]")), (8, Expected::Number));
        assert_eq!(fails(&SMALL.replace("fixed = [0];", "")), (10, Expected::MissingName));
        assert_eq!(fails(&SMALL.replace("fixed", "fixd")), (8, Expected::Name));
        assert_eq!(fails(&SMALL.replace("|1, 2, 2,", "|1, 2,")), (4, Expected::ThreeInRow));
        assert_eq!(fails(&SMALL.replace("|1, 2, 2,", "|1, 3, 2,")), (4, Expected::InRange));
        assert_eq!(fails(&SMALL.replace("nTables = 1;", "nTables = 1")), (3, Expected::Mark));
        assert_eq!(fails(&SMALL.replace("nTables = 1", "nTables = 99999999999999999999")), (2, Expected::InRange));
        assert_eq!(fails(""), (1, Expected::MissingName));
        assert_eq!(fails("{"), (1, Expected::Name));
    }
}
