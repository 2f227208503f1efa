//! Wording in one language: messages, dates and the words of closed lists, as the book's modules ask for them.

use attache_i18n::{DateStyle, Locale, Messages, Value};
use chrono::NaiveDate;

/// The wording of one language.
#[derive(Clone, Copy)]
pub(crate) struct Words<'a> {
    messages: &'a Messages,
}

impl<'a> Words<'a> {
    pub(crate) fn new(messages: &'a Messages) -> Self {
        Self { messages }
    }

    /// A message without arguments.
    pub(crate) fn say(self, key: &str) -> String {
        self.messages.msg(key)
    }

    /// A message with texts filled in.
    pub(crate) fn fill(self, key: &str, texts: &[(&str, &str)]) -> String {
        self.messages.msg_with(key, &self.values(texts))
    }

    /// A message that counts, with `$count` in the language's plural.
    pub(crate) fn count(self, key: &str, count: usize, texts: &[(&str, &str)]) -> String {
        let mut values = self.values(texts);
        values.push(("count", Value::from(i64::try_from(count).unwrap_or(i64::MAX))));
        self.messages.msg_with(key, &values)
    }

    /// The wording of a word of a closed list; empty for none.
    pub(crate) fn word(self, list: &str, word: &str) -> String {
        if word.is_empty() { String::new() } else { self.say(&format!("{list}-{}", word.replace('_', "-"))) }
    }

    /// The same where it stands by itself, in a cell or after a label: with a capital.
    pub(crate) fn label(self, list: &str, word: &str) -> String {
        opening(&self.word(list, word))
    }

    /// The name of a language that documents come in, else its tag.
    pub(crate) fn language(self, lang: &str) -> String {
        match lang {
            "en" | "ro" | "fr" | "ur" | "ar" => self.say(&format!("document-language-{lang}")),
            _ => lang.to_owned(),
        }
    }

    /// Words in a row: `a, b and c`.
    pub(crate) fn list(self, words: &[String]) -> String {
        self.messages.list(words)
    }

    /// Left-to-right text as it stands in this language: a right-to-left line holds it together, so that `10:00–10:45 PKT`
    /// or a name with its year is not turned around by what stands beside it.
    pub(crate) fn held(self, text: String) -> String {
        if text.chars().any(|c| c.is_ascii_alphabetic()) { self.apart(text) } else { text }
    }

    /// Whether the language is written from right to left.
    pub(crate) fn is_rtl(self) -> bool {
        self.messages.locale().is_right_to_left()
    }

    /// Whether the language is Arabic.
    pub(crate) fn is_arabic(self) -> bool {
        self.messages.locale() == Locale::Ar
    }

    /// Text that neither turns nor is turned by what stands beside it, in a right-to-left language.
    pub(crate) fn apart(self, text: String) -> String {
        if self.is_rtl() { format!("\u{2068}{text}\u{2069}") } else { text }
    }

    /// What parts the words of a list: `, `, in Urdu and Arabic `، `.
    pub(crate) fn comma(self) -> String {
        self.say("list-comma")
    }

    /// What parts the members of a list that hold commas themselves.
    pub(crate) fn semicolon(self) -> String {
        self.say("list-semicolon")
    }

    /// What stands between a label and its value, with the space that French has before it.
    pub(crate) fn colon(self) -> String {
        self.say("list-colon")
    }

    fn values<'t>(self, texts: &[(&'t str, &'t str)]) -> Vec<(&'t str, Value<'t>)> {
        texts.iter().map(|(name, text)| (*name, Value::from(self.held((*text).to_owned())))).collect()
    }

    pub(crate) fn number(self, number: usize) -> String {
        self.messages.number(i64::try_from(number).unwrap_or(i64::MAX))
    }

    /// `Tuesday, 15 December 2026`.
    pub(crate) fn long_day(self, day: NaiveDate) -> String {
        self.messages.date(day, DateStyle::Long)
    }

    /// `Tue 15 Dec 2026`.
    pub(crate) fn short_day(self, day: NaiveDate) -> String {
        self.messages.date(day, DateStyle::Short)
    }

    /// A stored date with its weekday when the day is known.
    pub(crate) fn date(self, stored: &str) -> String {
        self.messages.stored_date(stored, DateStyle::Short)
    }

    /// A stored date without its weekday, as of births.
    pub(crate) fn plain_date(self, stored: &str) -> String {
        if stored.is_empty() { String::new() } else { self.messages.stored_date(stored, DateStyle::Plain) }
    }

    /// The same written out.
    pub(crate) fn long_date(self, stored: &str) -> String {
        self.messages.stored_date(stored, DateStyle::Long)
    }

    /// Two stored dates as a span; one of them, or none, when that is all there is.
    pub(crate) fn span(self, start: &str, end: &str) -> String {
        if start.is_empty() { self.date(end) } else { self.messages.stored_range(start, end, DateStyle::Medium) }
    }
}

/// Text with a capital at its beginning, where the script has one.
pub(crate) fn opening(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The years of two stored dates: `2001–2004`.
pub(crate) fn years(start: &str, end: &str) -> String {
    let year = |date: &str| date.get(..4).unwrap_or_default().to_owned();
    match (year(start), year(end)) {
        (start, end) if start == end || end.is_empty() => start,
        (start, end) if start.is_empty() => end,
        (start, end) => format!("{start}–{end}"),
    }
}
