//! The benchmark's instances: `name = value;` with whole numbers, lists of them in `[…]` or `[|…|…|]`, lists of sets `{…}`.
//!
//! Ids are numbers from 1. In `forbidden` and `fixed` 0 stands for nothing. What only repeats other fields is not read.

use super::{Case, Meeting, Person, Slot, Unread};
use std::collections::{BTreeMap, BTreeSet};

/// The value of a field, with the line in which it begins.
struct Field {
    line: usize,
    /// One entry for a number, one a list's entry; a set has any number of them, all others one.
    entries: Vec<Vec<i64>>,
}

pub fn case(text: &str) -> Result<Case, Unread> {
    let fields = fields(text)?;
    let end = text.lines().count();
    let field = |name: &str| fields.get(name).ok_or_else(|| expected(end, &format!("{name} =")));
    let count = |name: &str| {
        let field = field(name)?;
        match field.entries.as_slice() {
            [one] => one.first().and_then(|count| usize::try_from(*count).ok()),
            _ => None,
        }
        .ok_or_else(|| expected(field.line, &format!("{name} = 0, 1, 2 …")))
    };
    let (people, meetings, tables) = (count("nBusiness")?, count("nMeetings")?, count("nTables")?);
    let (slots, morning) = (count("nTotalSlots")?, count("nMorningSlots")?);
    // A list that is left out says nothing of anyone.
    let entries = |name: &str, length: usize| match fields.get(name) {
        Some(field) if field.entries.len() != length => Err(expected(field.line, &format!("{name}: {length}"))),
        Some(field) => Ok(field.entries.clone()),
        None => Ok(vec![Vec::new(); length]),
    };
    let place = |name: &str, id: i64, most: usize| {
        let line = fields.get(name).map_or(end, |field| field.line);
        let place = usize::try_from(id).ok().filter(|id| (1..=most).contains(id));
        place.map(|id| id - 1).ok_or_else(|| expected(line, &format!("{name}: 1..{most}, not {id}")))
    };
    let session = |at: usize| if at < morning { "am" } else { "pm" };
    // The paper's bound; no file says another.
    let mut case = Case { place_all: true, benchmark: true, fairness: Some(2), ..Case::default() };
    case.slots = (0..slots)
        .map(|at| Slot { id: (at + 1).to_string(), tables, day: 0, session: session(at).to_owned() })
        .collect();
    for (at, forbidden) in entries("forbidden", people)?.into_iter().enumerate() {
        let away = forbidden.into_iter().filter(|slot| *slot != 0).map(|slot| place("forbidden", slot, slots));
        case.people.push(Person {
            id: (at + 1).to_string(),
            of_a: true,
            away: away.collect::<Result<_, _>>()?,
            ..Person::default()
        });
    }
    let requested = field("requested")?;
    let numbers: Vec<i64> = requested.entries.concat();
    if numbers.len() != meetings.saturating_mul(3) {
        return Err(expected(requested.line, &format!("requested: 3 × {meetings}")));
    }
    let (fixed, precedences) = (entries("fixed", meetings)?, entries("precedences", meetings)?);
    for (at, ((wanted, fixed), before)) in numbers.chunks_exact(3).zip(fixed).zip(precedences).enumerate() {
        let &[one, other, session] = wanted else { continue };
        let session = match session {
            1 => Some("am".to_owned()),
            2 => Some("pm".to_owned()),
            3 => None,
            _ => return Err(expected(requested.line, "session: 1, 2, 3")),
        };
        let fixed = fixed.first().copied().filter(|slot| *slot != 0);
        let people = [place("requested", one, people)?, place("requested", other, people)?];
        let before = before.into_iter().filter(|meeting| *meeting != 0);
        case.meetings.push(Meeting {
            id: (at + 1).to_string(),
            people: people.to_vec(),
            weight: 1,
            requested: false,
            pinned: fixed.map(|slot| place("fixed", slot, slots)).transpose()?,
            length: 1,
            starts: None,
            session,
            languages: None,
            after: before.map(|meeting| place("precedences", meeting, meetings)).collect::<Result<_, _>>()?,
            confirmed: false,
        });
    }
    Ok(case)
}

fn expected(line: usize, expected: &str) -> Unread {
    Unread::Dzn { line, expected: expected.to_owned() }
}

#[derive(Debug, PartialEq)]
enum Token {
    Word(String),
    Number(i64),
    Sign(char),
}

/// The words, numbers and signs, each with its line.
fn tokens(text: &str) -> Result<Vec<(usize, Token)>, Unread> {
    let mut tokens = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let mut rest = line.split('%').next().unwrap_or_default();
        while let Some(first) = rest.chars().next() {
            let long = |belongs: fn(char) -> bool| rest.find(|c| !belongs(c)).unwrap_or(rest.len());
            let length = match first {
                c if c.is_whitespace() => c.len_utf8(),
                '=' | ';' | ',' | '[' | ']' | '{' | '}' | '|' => 1,
                c if c.is_ascii_alphabetic() => long(|c| c.is_ascii_alphanumeric() || c == '_'),
                c if c.is_ascii_digit() => long(|c| c.is_ascii_digit()),
                _ => return Err(expected(at + 1, "a field or a number")),
            };
            let (token, after) = rest.split_at(length);
            rest = after;
            tokens.push((
                at + 1,
                match first {
                    c if c.is_whitespace() => continue,
                    c if c.is_ascii_alphabetic() => Token::Word(token.to_owned()),
                    c if c.is_ascii_digit() => {
                        Token::Number(token.parse().map_err(|_| expected(at + 1, "a smaller number"))?)
                    }
                    sign => Token::Sign(sign),
                },
            ));
        }
    }
    Ok(tokens)
}

fn fields(text: &str) -> Result<BTreeMap<String, Field>, Unread> {
    let mut fields = BTreeMap::new();
    let tokens = tokens(text)?;
    for statement in tokens.split(|(_, token)| *token == Token::Sign(';')) {
        let (line, name, value) = match statement {
            [] => continue,
            [(line, Token::Word(name)), (_, Token::Sign('=')), value @ ..] => (*line, name, value),
            [(line, _), ..] => return Err(expected(*line, "name = value;")),
        };
        let entries = entries(value, line)?;
        if fields.insert(name.clone(), Field { line, entries }).is_some() {
            return Err(expected(line, &format!("one {name}")));
        }
    }
    Ok(fields)
}

/// The entries of a number, a list of numbers, a table or a list of sets. Bars and commas between entries are the same here.
fn entries(value: &[(usize, Token)], line: usize) -> Result<Vec<Vec<i64>>, Unread> {
    let mut entries = Vec::new();
    let inside = match value {
        [(_, Token::Number(number))] => return Ok(vec![vec![*number]]),
        [(_, Token::Sign('[')), inside @ .., (_, Token::Sign(']'))] => inside,
        [(line, _), ..] => return Err(expected(*line, "a number or […]")),
        [] => return Err(expected(line, "a value")),
    };
    let mut set: Option<BTreeSet<i64>> = None;
    for (line, token) in inside {
        match (token, &mut set) {
            (Token::Number(number), None) => entries.push(vec![*number]),
            (Token::Number(number), Some(set)) => {
                set.insert(*number);
            }
            (Token::Sign('{'), None) => set = Some(BTreeSet::new()),
            (Token::Sign('}'), Some(_)) => entries.extend(set.take().map(|set| set.into_iter().collect())),
            (Token::Sign(','), _) | (Token::Sign('|'), None) => {}
            _ => return Err(expected(*line, "a number or {…}")),
        }
    }
    if set.is_some() { Err(expected(line, "}")) } else { Ok(entries) }
}
