//! A row of a list of people.

use super::cells::Cells;
use super::date;
use crate::register::Field;
use attache_domain::date::PartialDate;
use attache_domain::fold::fold;

/// A person as a list tells it. Texts are empty where it says nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonRow {
    /// The file's own number.
    pub number: String,
    /// The whole name, without honorific.
    pub name: String,
    /// The family name, when the file tells it apart: in a column, before a comma, or in capitals.
    pub family: String,
    /// The given names, told apart likewise.
    pub given: String,
    /// H.E., Dr., Mr.: from its column, else from the front of the name.
    pub honorific: String,
    /// The office held.
    pub post: String,
    /// The body it belongs to.
    pub organisation: String,
    /// Code of the country, when it is known.
    pub country: Option<String>,
    /// The country as written.
    pub country_text: String,
    /// E-mail addresses, each once.
    pub emails: Vec<String>,
    /// Telephone numbers, each once.
    pub phones: Vec<String>,
    /// Languages as written.
    pub languages: String,
    /// Where they studied.
    pub institution: String,
    /// With which degree.
    pub degree: String,
    /// Date of birth.
    pub birth_date: Option<PartialDate>,
    /// Everything else.
    pub notes: String,
}

/// Reads a row; nothing when it is skipped, which is then reported.
pub(super) fn read(cells: &mut Cells<'_>) -> Option<PersonRow> {
    let whole = cells.text(Field::Name);
    let (family, given) = (cells.text(Field::Family), cells.text(Field::Given));
    if whole.is_empty() && family.is_empty() && given.is_empty() {
        cells.skip_for_want_of(&[Field::Name, Field::Family, Field::Given]);
        return None;
    }
    let stated = cells.text(Field::Honorific);
    let (found, bare) = split_honorific(&whole);
    let (parted_family, parted_given) = part_name(bare);
    let family = if family.is_empty() { parted_family } else { family };
    let given = if given.is_empty() { parted_given } else { given };
    let name = if bare.is_empty() || bare.contains(',') {
        [given.as_str(), family.as_str()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    } else {
        bare.to_owned()
    };
    let (country, country_text) = cells.country(Field::Country);
    Some(PersonRow {
        number: cells.text(Field::Number),
        name,
        family,
        given,
        honorific: if stated.is_empty() { found.to_owned() } else { stated },
        post: cells.text(Field::Post),
        organisation: cells.text(Field::Organisation),
        country,
        country_text,
        emails: several(&cells.text(Field::Email), &[',', ';', ' ', '\n', '/']),
        phones: several(&cells.text(Field::Phone), &[',', ';', '\n']),
        languages: cells.text(Field::Languages),
        institution: cells.text(Field::Institution),
        degree: cells.text(Field::Degree),
        birth_date: date::day(cells, Field::BirthDate),
        notes: cells.text(Field::Notes),
    })
}

/// What stands before a name and is no part of it, folded and without full stops.
const HONORIFICS: &[&str] = &[
    "he",
    "hon",
    "mr",
    "mrs",
    "ms",
    "miss",
    "dr",
    "prof",
    "ing",
    "eng",
    "sir",
    "dame",
    "acad",
    "dl",
    "dna",
    "dra",
    "es",
    "excelenta",
    "sa",
    "domnul",
    "doamna",
    "domnisoara",
    "conf",
    "av",
    "ec",
];

/// Honorifics from the front of a name, and the rest.
fn split_honorific(whole: &str) -> (&str, &str) {
    let mut rest = whole.trim();
    while let Some((word, behind)) = rest.split_once(char::is_whitespace) {
        let folded = fold(word).replace('.', "");
        // "He" and "Sa" are also names; as honorifics they are written in capitals or with full stops.
        let short = folded.len() == 2 && !word.contains('.') && word.chars().any(char::is_lowercase);
        let ambiguous = matches!(folded.as_str(), "he" | "sa" | "es" | "ec" | "av") && short;
        if !HONORIFICS.contains(&folded.as_str()) || ambiguous {
            break;
        }
        rest = behind.trim_start();
    }
    let honorific = whole.trim().strip_suffix(rest).unwrap_or_default().trim();
    (honorific, rest)
}

/// Family and given names, only where the writing tells them apart.
fn part_name(bare: &str) -> (String, String) {
    if let Some((family, given)) = bare.split_once(',') {
        return (family.trim().to_owned(), given.trim().to_owned());
    }
    let words: Vec<&str> = bare.split_whitespace().collect();
    let capitals = |word: &&str| {
        word.chars().filter(|letter| letter.is_alphabetic()).count() > 1 && !word.chars().any(char::is_lowercase)
    };
    let (upper, other): (Vec<&str>, Vec<&str>) = words.iter().copied().partition(capitals);
    if upper.is_empty() || other.is_empty() || other.iter().all(|word| word.len() <= 2) {
        return (String::new(), String::new());
    }
    (upper.join(" "), other.join(" "))
}

/// The different parts of a cell that lists several.
fn several(text: &str, between: &[char]) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    for part in text.split(between).map(str::trim).filter(|part| !part.is_empty()) {
        if !parts.iter().any(|other| other == part) {
            parts.push(part.to_owned());
        }
    }
    parts
}
