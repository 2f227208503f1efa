//! Whom a register names: the office that leads a cell, the person behind it, and cells that name several people.
//!
//! The words are those of the registers (English and Romanian), not a list of what offices exist: a word stands here when
//! leaving it in a name would make two people of one. Source: DOMAIN §5 (Visits).

use crate::country::Countries;
use crate::fold::fold;
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// A person as a register names them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Visitor {
    /// The leading office words as written (`Prime Minister`), or empty.
    pub office: String,
    /// What follows them as written, or empty when the cell holds only an office.
    pub name: String,
}

impl Visitor {
    /// Reads one person: leading office words, then the name.
    ///
    /// `Premier and Prince Sihanouk` is one man with two offices; `Amir Sheikh Sabah` keeps *Sheikh* as part of the name,
    /// because the same people appear with and without it; `President of Chile Montt` keeps the country with the office.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let words: Vec<&str> = text.split_whitespace().collect();
        let (office, name) = words.split_at(office_length(&words).min(words.len()));
        Self { office: office.join(" "), name: name.join(" ") }
    }

    /// Reads a cell that may name several people; the first is the head.
    ///
    /// It is cut at ` and `, `, ` and their like only when an office with a name stands on both sides, so that
    /// `Aquino, 3rd` and `Premier and Prince Sihanouk` stay one man each.
    #[must_use]
    pub fn read_all(cell: &str) -> Vec<Self> {
        let mut people = Vec::new();
        let mut rest = cell.trim();
        while let Some((left, right)) = first_cut(rest) {
            people.push(Self::read(left));
            rest = right;
        }
        if !rest.is_empty() {
            people.push(Self::read(rest));
        }
        people
    }

    /// Whether an office leads and a name follows.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        !self.office.is_empty() && self.name.chars().any(char::is_alphabetic)
    }
}

/// A longer cell is prose: it is read as one person rather than cut.
const LONGEST_CELL: usize = 1000;

/// No word of an office is longer, hyphens included.
const LONGEST_WORD: usize = 60;

/// What may stand between two people.
const SEPARATORS: [&str; 8] = [" and ", " & ", " și ", " şi ", " si ", ", ", "; ", "\n"];

/// The leftmost separator with an office and a name on both sides.
fn first_cut(text: &str) -> Option<(&str, &str)> {
    if text.len() > LONGEST_CELL {
        return None;
    }
    let mut cuts: Vec<(usize, usize)> =
        SEPARATORS.iter().flat_map(|mark| text.match_indices(mark).map(|(at, _)| (at, mark.len()))).collect();
    cuts.sort_unstable();
    cuts.into_iter().find_map(|(at, length)| {
        let left = text.get(..at)?.trim_end_matches([' ', ',', ';']);
        let right = text.get(at + length..)?.trim();
        (Visitor::read(left).is_complete() && Visitor::read(right).is_complete()).then_some((left, right))
    })
}

/// How many leading words are the office.
fn office_length(words: &[&str]) -> usize {
    let (mut length, mut at, mut linked, mut civil) = (0, 0, false, false);
    while let Some(word) = words.get(at) {
        let folded = fold(word.trim_end_matches(['.', ',', ':', ';']));
        let part = Part::of(&folded);
        match part {
            // "Foreign Minister Shah Mahmood": after a civil office a ruler's word begins the name, unless "and" links it.
            Some(Part::Ruler) if civil && !linked => break,
            Some(Part::Ruler | Part::Civil) => {
                civil |= part == Some(Part::Civil);
                linked = false;
                length = at + 1;
            }
            // "Crown", "vice", "acting": an office only together with what follows.
            Some(Part::Portfolio | Part::LeadingPortfolio) if linked => length = at + 1,
            Some(Part::Leading | Part::LeadingPortfolio) if !civil || linked => {}
            Some(Part::Link) if length > 0 => linked = true,
            Some(Part::Genitive | Part::Suffix) if length > 0 => length = at + 1,
            _ => {
                if let Some(end) = country_after(words, at).filter(|_| linked && length > 0) {
                    length = end;
                    at = end;
                    linked = false;
                    continue;
                }
                break;
            }
        }
        at += 1;
    }
    length
}

/// The end of a country's name that begins at a word ("of the Ivory Coast Bédié"), longest first.
fn country_after(words: &[&str], at: usize) -> Option<usize> {
    (1..=4)
        .rev()
        .map(|count| at + count)
        .find(|end| words.get(at..*end).is_some_and(|name| Countries::bundled().find(&name.join(" ")).is_some()))
}

/// What a word does in the name of an office.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// A ruler's title, which may also begin a name.
    Ruler,
    /// Any other office.
    Civil,
    /// Qualifies the office that follows.
    Leading,
    /// Joins two offices, or an office and its portfolio.
    Link,
    /// Either: *Defence Minister*, *Minister of Defence*.
    LeadingPortfolio,
    /// A portfolio or an institution; counts only behind a link.
    Portfolio,
    /// A Romanian portfolio in the genitive, which needs no link.
    Genitive,
    /// Qualifies the office before it.
    Suffix,
}

impl Part {
    fn of(folded: &str) -> Option<Self> {
        if let Some(part) = WORDS.get(folded) {
            return Some(*part);
        }
        if folded.len() > LONGEST_WORD {
            return None;
        }
        // "President-elect", "President-" before a stray blank, "Prime Minister-Prince", "prim-ministru".
        let (first, rest) = folded.split_once('-')?;
        match (Self::of(first)?, rest) {
            (part, "") => Some(part),
            (Self::Leading, rest) => Self::of(rest),
            (part @ (Self::Ruler | Self::Civil), rest) => Self::of(rest).map(|_| part),
            _ => None,
        }
    }
}

/// The words of offices, folded, by what they do.
static WORDS: LazyLock<BTreeMap<&'static str, Part>> = LazyLock::new(|| {
    let lists = [
        (Part::Ruler, RULERS),
        (Part::Civil, CIVIL),
        (Part::Leading, LEADING),
        (Part::LeadingPortfolio, LEADING_PORTFOLIOS),
        (Part::Link, LINKS),
        (Part::Portfolio, PORTFOLIOS),
        (Part::Genitive, GENITIVES),
        (Part::Suffix, SUFFIXES),
    ];
    // Of a word in several lists the first counts, so that "general" is an office before it is anything else.
    lists.into_iter().rev().flat_map(|(part, words)| words.split_whitespace().map(move |word| (word, part))).collect()
});

const RULERS: &str = "
    king queen emperor empress prince princess shah sultan amir emir regent duke duchess tsar czar regele rege
    regina imparatul imparat imparateasa printul print printesa principele principe sultanul emirul regentul
    ducele ducesa
";

const CIVIL: &str = "
    president minister minster ministere premier chancellor chairman chairwoman chairperson governor secretary
    general pope taoiseach chief head speaker ambassador commissioner senator mayor marshal admiral colonel member
    director patriarch presidentul presedinte presedintele presedinta ministru ministrul ministra premierul
    cancelar cancelarul guvernator guvernatorul secretar secretarul generalul papa seful ambasador ambasadorul
    ambasadoarea comisar comisarul senatorul primar primarul primarita deputat deputatul maresalul directorul
    patriarhul vicepresedinte vicepresedintele viceprim-ministru viceprim-ministrul viceprimministru vicepremierul
    taoiseachul
";

const LEADING: &str = "
    prime vice deputy acting interim provisional federal crown grand first junta brigadier lieutenant major field
    former prim prim- marele marea mare fostul fosta supreme
";

const LEADING_PORTFOLIOS: &str = "
    foreign defence defense finance interior trade justice health education energy agriculture culture
";

const LINKS: &str = "and & si of for the al ai a de pentru";

const PORTFOLIOS: &str = "
    affairs armed assembly bank board cabinet central commerce commission committee communications cooperation
    council court delegation deputies development digital economic economy environment executive external forces
    government home house industry information innovation internal international investment it labor labour
    military ministers national parliament party planning power presidency public regional representatives
    republic research resources revolutionary science security senate social sport sports staff stat state
    telecommunication telecommunications tourism transport treasury union water works youth
";

const GENITIVES: &str = "
    afacerilor externe interne apararii nationale economiei finantelor publice educatiei sanatatii justitiei
    culturii energiei transporturilor agriculturii mediului muncii comunicatiilor digitalizarii cercetarii
    inovarii turismului comertului industriei senatului camerei deputatilor republicii guvernului statului
    parlamentului consiliului
";

const SUFFIXES: &str = "elect designate ales aleasa desemnat desemnata interimar interimara";

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(text: &str) -> (String, String) {
        let visitor = Visitor::read(text);
        (visitor.office, visitor.name)
    }

    #[test]
    fn the_office_leads_and_the_name_follows() {
        for (text, office, name) in [
            ("President Ayala", "President", "Ayala"),
            ("Prime Minister Mackenzie King", "Prime Minister", "Mackenzie King"),
            ("President-elect Ana Ruiz", "President-elect", "Ana Ruiz"),
            ("President- elect Ana Ruiz", "President- elect", "Ana Ruiz"),
            ("Crown Prince Salman", "Crown Prince", "Salman"),
            ("Grand Duchess Charlotte", "Grand Duchess", "Charlotte"),
            ("Amir Sheikh Sabah", "Amir", "Sheikh Sabah"),
            ("Prime Minister Sheikh Hasina", "Prime Minister", "Sheikh Hasina"),
            ("Prime Minister-Prince Norodom", "Prime Minister-Prince", "Norodom"),
            ("Foreign Minister Shah Mahmood", "Foreign Minister", "Shah Mahmood"),
            ("Governor General Earl of Athlone", "Governor General", "Earl of Athlone"),
            ("Chief of State Hubert Maga", "Chief of State", "Hubert Maga"),
            ("Chairman of the Presidency Alija", "Chairman of the Presidency", "Alija"),
            ("Minister of Foreign Affairs Jane Doe", "Minister of Foreign Affairs", "Jane Doe"),
            ("Minister of Defence Jane Doe", "Minister of Defence", "Jane Doe"),
            ("Defence Minister Jane Doe", "Defence Minister", "Jane Doe"),
            ("President of Chile Pedro Montt", "President of Chile", "Pedro Montt"),
            ("Pope John", "Pope", "John"),
            ("Prim-ministrul Ion Ionescu", "Prim-ministrul", "Ion Ionescu"),
            ("Președintele Ana Pop", "Președintele", "Ana Pop"),
            ("Ministrul afacerilor externe Ana Pop", "Ministrul afacerilor externe", "Ana Pop"),
            ("Ana Pop", "", "Ana Pop"),
            ("Sheikh Haya", "", "Sheikh Haya"),
            ("Prime Minister", "Prime Minister", ""),
            ("", "", ""),
        ] {
            assert_eq!(pair(text), (office.to_owned(), name.to_owned()), "{text}");
        }
    }

    #[test]
    fn one_man_with_two_offices_stays_one_man() {
        assert_eq!(
            Visitor::read_all("Premier and Prince Sihanouk"),
            [Visitor { office: "Premier and Prince".into(), name: "Sihanouk".into() }]
        );
        assert_eq!(Visitor::read_all("Premier & Prince Sihanouk").len(), 1);
    }

    #[test]
    fn a_comma_before_a_suffix_divides_nobody() {
        assert_eq!(Visitor::read_all("President Benigno Aquino, 3rd").len(), 1);
        assert_eq!(Visitor::read_all("President Tommy Remengesau, Jr.").len(), 1);
    }

    #[test]
    fn two_offices_with_names_are_two_people_and_the_first_leads() {
        for cell in [
            "King Abdullah and Crown Prince Hussein",
            "King Abdullah, Crown Prince Hussein",
            "King Abdullah & Crown Prince Hussein",
            "Regele Abdullah și prințul Hussein",
        ] {
            let names: Vec<String> = Visitor::read_all(cell).into_iter().map(|visitor| visitor.name).collect();
            assert_eq!(names, ["Abdullah", "Hussein"], "{cell}");
        }
        assert_eq!(Visitor::read_all("President A. B, Prime Minister C. D and Minister E. F").len(), 3);
        assert_eq!(Visitor::read_all("King Abdullah, and Crown Prince Hussein")[0].name, "Abdullah");
        assert!(Visitor::read_all("  ").is_empty());
    }

    #[test]
    fn a_cell_of_any_length_is_read_in_no_time() {
        let _ = Visitor::read_all(&"President A, ".repeat(100_000));
        let _ = Visitor::read(&"prime-".repeat(100_000));
    }
}
