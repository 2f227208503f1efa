//! What a record's field is and which values it takes. The one description from which the schema's columns, the forms,
//! the history, the search index and the import are checked or built; the fields themselves stand in `record.rs`.

use crate::country::Countries;
use crate::date::{DayOrder, read_dates};
use crate::kind::Kind;
use serde::Serialize;

/// A field of a kind of record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Field {
    /// Its column and its name on the wire.
    pub name: &'static str,
    /// Which values it takes.
    pub form: Form,
    /// A record is not created, and the field not emptied, without it.
    pub required: bool,
    /// Personal data: stands only in documents of the *internal* profile (DOMAIN §4, invariant 9).
    pub personal: bool,
    /// Whether documents print it in their own language.
    pub printed: Printed,
}

/// How documents print a field that is written in the language of its record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Printed {
    /// Not at all, or the same in every language.
    Alike,
    /// As a text: where the document's language lacks it, the record's own stands there and is a finding.
    Text,
    /// As a name: where the document's language has no other, as it is spelt, which nobody has to put right.
    Name,
}

/// The form of a field's values. Every absent value is the empty text, except for [`Form::Integer`], where it is nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(tag = "form", content = "of", rename_all = "snake_case")]
pub enum Form {
    /// One line of text.
    Text,
    /// Paragraphs and `- ` lists; merged word by word between laptops.
    Prose,
    /// A date that may be imprecise: `1998`, `1998-03`, `1998-03-12`.
    Date,
    /// Local wall time to the minute: `2026-11-24T10:00`; its zone is another field.
    WallTime,
    /// An IANA zone.
    Zone,
    /// A country or territory by code.
    Country,
    /// Sector codes, separated by blanks.
    Sectors,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// Another record's id.
    Link(Kind),
    /// A whole number.
    Integer,
    /// Yes or no, stored 1 and 0.
    Flag,
    /// A marking by code (see `marking`).
    Marking,
}

/// A stored value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Value {
    /// No value; only numbers can lack one.
    Nothing,
    /// Text, empty when absent.
    Text(String),
    /// A number or a flag.
    Integer(i64),
}

impl Value {
    /// The text, or `""`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        if let Self::Text(text) = self { text } else { "" }
    }

    /// Whether nothing stands here.
    #[must_use]
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Nothing) || matches!(self, Self::Text(text) if text.is_empty())
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

/// Why a value is refused; worded by the interface from the code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// The record needs it.
    Required,
    /// No such day: 31 February.
    ImpossibleDate,
    /// Not a date in any form that is read.
    NotADate,
    /// Not `YYYY-MM-DD hh:mm`.
    NotATime,
    /// Not a zone of the IANA list.
    UnknownZone,
    /// Not a country, territory or former state.
    UnknownCountry,
    /// Not a sector of the list.
    UnknownSector,
    /// Not one of the words.
    UnknownChoice,
    /// Not a whole number.
    NotANumber,
    /// Not a marking of the schemes.
    UnknownMarking,
    /// Longer than [`LONGEST`].
    TooLong,
    /// The kind has no such field.
    UnknownField,
    /// A span ends before it starts.
    EndBeforeStart,
    /// *Done* needs evidence: a text, a file or a link.
    EvidenceNeeded,
    /// *Waiting* needs whom one waits for, and a review date.
    WaitingNeedsWhomAndWhen,
    /// Cancelled, dropped and an override of precedence need their reason.
    ReasonNeeded,
    /// The delegation has a head already.
    SecondHead,
    /// A delegation from *approved* on has exactly one head.
    HeadNeeded,
}

/// The most characters that one field takes: a book chapter; more is a file, not a field.
pub const LONGEST: usize = 200_000;

impl Field {
    /// Reads what a user or a script gave into the stored value.
    ///
    /// Dates are read in every form that the import reads (day first); countries by name, alias or code.
    ///
    /// # Errors
    /// The [`Refusal`] that says what is wrong with it.
    pub fn accept(&self, given: &serde_json::Value) -> Result<Value, Refusal> {
        let value = match given {
            serde_json::Value::Null => self.absent(),
            serde_json::Value::Bool(flag) => Value::Integer(i64::from(*flag)),
            serde_json::Value::Number(number) => Value::Integer(number.as_i64().ok_or(Refusal::NotANumber)?),
            serde_json::Value::String(text) => self.read(text)?,
            _ => return Err(Refusal::UnknownChoice),
        };
        let fits = match value {
            Value::Integer(_) => matches!(self.form, Form::Integer | Form::Flag),
            Value::Nothing => matches!(self.form, Form::Integer),
            Value::Text(_) => !matches!(self.form, Form::Integer | Form::Flag),
        };
        if !fits {
            return Err(Refusal::UnknownChoice);
        }
        if self.required && value.is_absent() {
            return Err(Refusal::Required);
        }
        Ok(value)
    }

    /// The value that stands for none.
    #[must_use]
    pub fn absent(&self) -> Value {
        match self.form {
            Form::Integer => Value::Nothing,
            Form::Flag => Value::Integer(0),
            _ => Value::Text(String::new()),
        }
    }

    fn read(&self, text: &str) -> Result<Value, Refusal> {
        if text.chars().count() > LONGEST {
            return Err(Refusal::TooLong);
        }
        let trimmed = text.trim();
        if trimmed.is_empty() {
            return Ok(self.absent());
        }
        Ok(match self.form {
            Form::Prose => Value::from(text.trim_end()),
            Form::Text | Form::Link(_) => Value::from(trimmed),
            Form::Date => Value::from(read_date(trimmed)?),
            Form::WallTime => Value::from(read_wall_time(trimmed)?),
            Form::Zone => {
                trimmed.parse::<chrono_tz::Tz>().map_err(|_| Refusal::UnknownZone)?;
                Value::from(trimmed)
            }
            Form::Country => {
                let countries = Countries::bundled();
                let country = countries.get(&trimmed.to_uppercase()).or_else(|| countries.find(trimmed));
                Value::from(country.ok_or(Refusal::UnknownCountry)?.code.as_str())
            }
            Form::Sectors => {
                let known = |code: &&str| crate::sector::Sectors::bundled().get(code).is_some();
                let codes: Vec<&str> = trimmed.split([' ', ',', ';']).filter(|code| !code.is_empty()).collect();
                if !codes.iter().all(known) {
                    return Err(Refusal::UnknownSector);
                }
                Value::from(codes.join(" "))
            }
            Form::Choice(words) => {
                Value::from(*words.iter().find(|word| **word == trimmed).ok_or(Refusal::UnknownChoice)?)
            }
            Form::Integer => Value::Integer(trimmed.parse().map_err(|_| Refusal::NotANumber)?),
            Form::Flag => Value::Integer(match trimmed {
                "1" | "true" | "yes" => 1,
                "0" | "false" | "no" => 0,
                _ => return Err(Refusal::UnknownChoice),
            }),
            Form::Marking => {
                let marking = crate::marking::Marking::parse(trimmed).ok_or(Refusal::UnknownMarking)?;
                Value::from(marking.code())
            }
        })
    }
}

/// Reads one date in any written form into `YYYY[-MM[-DD]]`.
///
/// # Errors
/// [`Refusal::NotADate`] for anything else, also for a span; [`Refusal::ImpossibleDate`] for a day that no calendar has.
pub fn read_date(text: &str) -> Result<String, Refusal> {
    let reading = read_dates(text, DayOrder::DayFirst)
        .map_err(|error| if error.is_impossible() { Refusal::ImpossibleDate } else { Refusal::NotADate })?;
    if reading.end.is_some() { Err(Refusal::NotADate) } else { Ok(reading.start.to_string()) }
}

/// Reads `DATE hh:mm` (a blank or `T` between) into `YYYY-MM-DDThh:mm`.
fn read_wall_time(text: &str) -> Result<String, Refusal> {
    let (date, time) = text.rsplit_once(['T', ' ']).ok_or(Refusal::NotATime)?;
    let day = read_date(date.trim())?;
    let time = chrono::NaiveTime::parse_from_str(time, "%H:%M")
        .or_else(|_| chrono::NaiveTime::parse_from_str(time, "%H:%M:%S"))
        .map_err(|_| Refusal::NotATime)?;
    if day.len() != 10 {
        return Err(Refusal::NotATime);
    }
    Ok(format!("{day}T{}", time.format("%H:%M")))
}
