//! Messages of one language, with English for what it lacks.

use crate::Locale;
use crate::date::Calendar;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::sync::LazyLock;

include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// The message files of a language: name and text, sorted by name. The window formats them itself.
pub fn sources(locale: Locale) -> impl Iterator<Item = (&'static str, &'static str)> {
    FILES.iter().filter(move |(tag, ..)| *tag == locale.tag()).map(|(_, name, text)| (*name, *text))
}

/// The messages of one language.
///
/// Loading takes some milliseconds; [`Messages::of`] keeps each language for the life of the program.
pub struct Messages {
    locale: Locale,
    bundle: FluentBundle<FluentResource>,
    pub(crate) calendar: Calendar,
}

static LOADED: [LazyLock<Messages>; 5] = [
    LazyLock::new(|| Messages::new(Locale::En)),
    LazyLock::new(|| Messages::new(Locale::Ro)),
    LazyLock::new(|| Messages::new(Locale::Fr)),
    LazyLock::new(|| Messages::new(Locale::Ur)),
    LazyLock::new(|| Messages::new(Locale::Ar)),
];

impl Messages {
    /// The messages of a language, loaded once.
    #[must_use]
    pub fn of(locale: Locale) -> &'static Self {
        let [en, ro, fr, ur, ar] = &LOADED;
        match locale {
            Locale::En => en,
            Locale::Ro => ro,
            Locale::Fr => fr,
            Locale::Ur => ur,
            Locale::Ar => ar,
        }
    }

    /// Loads the messages of a language.
    #[must_use]
    pub fn new(locale: Locale) -> Self {
        let language = locale.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // The isolating marks around each value would reach documents, file names and the terminal; the typesetter
        // and the window isolate by element.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match locale {
            Locale::En | Locale::Ur | Locale::Ar => grouped::<','>,
            Locale::Ro => grouped::<'.'>,
            Locale::Fr => grouped::<'\u{202F}'>,
        }));
        for (_, text) in sources(locale) {
            // A file with a mistake gives what is sound in it; that none has one is tested.
            let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(sound, _)| sound);
            bundle.add_resource_overriding(resource);
        }
        let mut messages = Self { locale, bundle, calendar: Calendar::default() };
        messages.calendar = Calendar::read(&messages);
        messages
    }

    /// Their language.
    #[must_use]
    pub const fn locale(&self) -> Locale {
        self.locale
    }

    /// Whether the language itself has a message.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.pattern_text(key, None).is_some()
    }

    /// A message without values. What neither the language nor English has is its key.
    #[must_use]
    pub fn msg(&self, key: &str) -> String {
        self.msg_with(key, &[])
    }

    /// A message with its values by name. Numbers choose plural forms and are grouped from five digits on, so a year
    /// may be given as a number; `key.attribute` names an attribute.
    #[must_use]
    pub fn msg_with(&self, key: &str, values: &[(&str, FluentValue<'_>)]) -> String {
        let args: FluentArgs = values.iter().map(|(name, value)| (*name, self.counted(value.clone()))).collect();
        if let Some(text) = self.pattern_text(key, Some(&args)) {
            return text;
        }
        let english = || Self::of(Locale::En).pattern_text(key, Some(&args));
        if self.locale == Locale::En { key.to_owned() } else { english().unwrap_or_else(|| key.to_owned()) }
    }

    /// A whole number with the language's thousands.
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        group(number, self.locale.thousands())
    }

    /// Words in a row: `a, b and c`.
    #[must_use]
    pub fn list(&self, words: &[impl AsRef<str>]) -> String {
        let text = |word: &str| FluentValue::from(word.to_owned());
        match words {
            [] => String::new(),
            [only] => only.as_ref().to_owned(),
            [first @ .., last] => {
                let first: Vec<&str> = first.iter().map(AsRef::as_ref).collect();
                let first = first.join(&self.msg("list-comma"));
                self.msg_with("list-last", &[("first", text(&first)), ("last", text(last.as_ref()))])
            }
        }
    }

    /// A number as it chooses its plural form.
    ///
    /// CLDR's rules for Romanian and Arabic look at the last two digits, those of `intl_pluralrules` 7 at the whole number. A
    /// number over a hundred therefore chooses by a small one of the same form; what is printed goes with it, in an option
    /// that [`grouped`] alone reads.
    fn counted<'v>(&self, value: FluentValue<'v>) -> FluentValue<'v> {
        let FluentValue::Number(mut number) = value else { return value };
        let last = number.value.abs() % 100.0;
        let stand_in = match self.locale {
            Locale::Ro if (1.0..=19.0).contains(&last) => last.max(2.0),
            Locale::Ar if last >= 3.0 => last,
            _ => return FluentValue::Number(number),
        };
        if number.value.fract() == 0.0 && (100.0..9e15).contains(&number.value) {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole, positive, below 2^53")]
            let printed = number.value as usize;
            number.options.minimum_integer_digits = Some(printed);
            number.value = stand_in;
        }
        FluentValue::Number(number)
    }

    fn pattern_text(&self, key: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
        let (id, attribute) = key.split_once('.').map_or((key, None), |(id, attribute)| (id, Some(attribute)));
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        // A value that is missing shows as its name in braces; the text around it is better than nothing.
        Some(self.bundle.format_pattern(pattern, args, &mut Vec::new()).into_owned())
    }
}

impl std::fmt::Debug for Messages {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Messages").field("locale", &self.locale).finish_non_exhaustive()
    }
}

fn grouped<const SEPARATOR: char>(value: &FluentValue<'_>, _: &impl Sized) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    if let Some(printed) = number.options.minimum_integer_digits {
        let printed = i64::try_from(printed).ok()?;
        return Some(if printed < 10_000 { printed.to_string() } else { group(printed, SEPARATOR) });
    }
    #[expect(clippy::cast_possible_truncation, reason = "only whole numbers below 2^53 pass the guard")]
    let whole = number.value as i64;
    let is_long = number.value.fract() == 0.0 && (10_000.0..9e15).contains(&number.value.abs());
    is_long.then(|| group(whole, SEPARATOR))
}

fn group(number: i64, separator: char) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut text = String::from(if number < 0 { "−" } else { "" });
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_unknown_everywhere_is_its_key() {
        assert_eq!(Messages::of(Locale::Fr).msg("no-such-message"), "no-such-message");
        assert!(!Messages::of(Locale::En).has("no-such-message"));
    }

    #[test]
    fn numbers_are_parted_as_the_language_does() {
        let number = |locale| Messages::of(locale).number(1_234_567);
        assert_eq!(number(Locale::En), "1,234,567");
        assert_eq!(number(Locale::Ro), "1.234.567");
        assert_eq!(number(Locale::Fr), "1\u{202F}234\u{202F}567");
        assert_eq!(Messages::of(Locale::En).number(-3264), "−3,264");
        assert_eq!(Messages::of(Locale::En).number(999), "999");
    }

    #[test]
    fn a_number_in_a_message_is_parted_but_a_year_is_not() {
        let said = |locale, number: i64| Messages::of(locale).msg_with("date-day", &[("day", number.into())]);
        assert_eq!(said(Locale::Ro, 12_345), "12.345");
        assert_eq!(said(Locale::En, 2026), "2026");
    }

    /// Source: Unicode CLDR 48, cardinal plural rules; Arabic grammar of counted nouns, Romanian `de` from twenty on.
    #[test]
    fn a_number_over_a_hundred_is_counted_by_its_last_two_digits() {
        let days = |locale| move |count: i64| Messages::of(locale).msg_with("tracker-days", &[("count", count.into())]);
        assert_eq!(
            [1, 2, 3, 10, 11, 99, 100, 102, 103, 111, 10_003].map(days(Locale::Ar)),
            [
                "يوم واحد",
                "يومان",
                "3 أيام",
                "10 أيام",
                "11 يومًا",
                "99 يومًا",
                "100 يوم",
                "102 يوم",
                "103 أيام",
                "111 يومًا",
                "10,003 أيام"
            ]
        );
        assert_eq!(
            [1, 2, 19, 20, 100, 101, 119, 120, 12_005].map(days(Locale::Ro)),
            [
                "o zi",
                "2 zile",
                "19 zile",
                "20 de zile",
                "100 de zile",
                "101 zile",
                "119 zile",
                "120 de zile",
                "12.005 zile"
            ]
        );
    }

    #[test]
    fn a_locale_of_the_environment_is_understood() {
        assert_eq!(Locale::of_tag("ro_RO.UTF-8"), Some(Locale::Ro));
        assert_eq!(Locale::of_tag("EN-gb"), Some(Locale::En));
        assert_eq!((Locale::of_tag("C"), Locale::of_tag("")), (None, None));
    }

    #[test]
    fn a_list_ends_in_and() {
        let list = |locale, words: &[&str]| Messages::of(locale).list(words);
        assert_eq!(list(Locale::En, &["a", "b", "c"]), "a, b and c");
        assert_eq!(list(Locale::Ro, &["a", "b"]), "a și b");
        assert_eq!(list(Locale::Fr, &["a"]), "a");
        assert_eq!(list(Locale::Ur, &["ا", "ب", "ج"]), "ا، ب اور ج");
        assert_eq!(list(Locale::Ar, &["ا", "ب", "ج"]), "ا، ب وج");
    }
}
