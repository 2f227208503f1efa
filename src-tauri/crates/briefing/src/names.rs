//! A person's name in the script of the reader: every printed name passes through here.
//!
//! A document in Arabic script prints the spelling kept in that script, one in Latin script the Latin one; where no such
//! spelling is kept, the name stands as the record has it. An Arabic document prefers a spelling in letters of Arabic itself
//! to one in those of Urdu.

use crate::draft::Draft;
use crate::words::Words;
use attache_document::{Run, Runs, text_of};
use attache_domain::record::Person;

/// Honorifics that have a word of their own in the other script; others are left out there.
const HONORIFICS: [(&str, &str); 8] = [
    ("he", "honorific-he"),
    ("dr", "honorific-dr"),
    ("prof", "honorific-prof"),
    ("mr", "honorific-mr"),
    ("ms", "honorific-ms"),
    ("mrs", "honorific-ms"),
    ("eng", "honorific-eng"),
    ("engr", "honorific-eng"),
];

impl Draft<'_> {
    /// A person's name after the honorific; nothing for a link that leads nowhere.
    pub(crate) fn person(&self, id: &str) -> Runs {
        self.sheet(id).map(|sheet| self.person_name(&sheet.person)).unwrap_or_default()
    }

    /// The same as plain words, in the document's script.
    pub(crate) fn person_words(&self, id: &str) -> String {
        text_of(&self.person(id))
    }

    /// The same for whoever exports, in the script of their language: findings and where they lie.
    pub(crate) fn person_for_reader(&self, id: &str) -> String {
        self.sheet(id).map(|sheet| name_in(self.reader, &sheet.person)).unwrap_or_default()
    }

    /// The name without the honorific, then the honorific: two columns of a list.
    pub(crate) fn name_and_honorific(&self, person: &Person) -> (Runs, Runs) {
        let bare = self.person_name(&Person { honorific: String::new(), ..person.clone() });
        let honorific = match self.variant(person, "honorific") {
            Some(honorific) => vec![Run::plain(honorific)],
            None if spelling(person, self.words).is_some() => said(self.words, &person.honorific),
            None if person.honorific.trim().is_empty() => Vec::new(),
            None => vec![self.own_name(person.honorific.trim())],
        };
        (bare, honorific)
    }

    /// The name as it was translated, else in the document's script, else as it stands.
    pub(crate) fn person_name(&self, person: &Person) -> Runs {
        let variant = |field: &str| self.variant(person, field);
        let name = match variant("family") {
            Some(family) => Run::plain(
                Person {
                    family,
                    given: variant("given").unwrap_or_default(),
                    honorific: variant("honorific").filter(|_| !person.honorific.is_empty()).unwrap_or_default(),
                    name_order: person.name_order.clone(),
                    ..Person::default()
                }
                .name_with_honorific(),
            ),
            None if spelling(person, self.words).is_some() => Run::plain(name_in(self.words, person)),
            None => self.own_name(&person.name_with_honorific()),
        };
        if name.text.is_empty() { Vec::new() } else { vec![name] }
    }

    /// The name as the heading of a biography: in the document's script, then as the record has it, in grey.
    pub(crate) fn person_heading(&self, person: &Person) -> Runs {
        let mut runs = self.person_name(person);
        let own = person.name_with_honorific();
        if !in_script(&own, self.words.is_rtl()) && text_of(&runs) != own {
            let own = Run { style: attache_document::RunStyle::Muted, ..self.own_name(&own) };
            runs.push(Run { text: " ".to_owned(), ..Run::default() });
            runs.push(own);
        }
        runs
    }
}

/// The name in the script of these words, with the honorific said in them; as it stands where no spelling is kept.
fn name_in(words: Words<'_>, person: &Person) -> String {
    let Some(spelling) = spelling(person, words) else { return person.name_with_honorific() };
    let mut parts: Vec<String> = said(words, &person.honorific).into_iter().map(|run| run.text).collect();
    parts.push(spelling.to_owned());
    parts.join(" ")
}

/// Honorifics in these words, those without a word of their own left out.
fn said(words: Words<'_>, honorifics: &str) -> Runs {
    let one = |honorific: &str| {
        let bare: String = honorific.chars().filter(|c| c.is_alphabetic()).flat_map(char::to_lowercase).collect();
        HONORIFICS.iter().find(|(known, _)| *known == bare).map(|(_, key)| words.say(key))
    };
    let said: Vec<String> = honorifics.split_whitespace().filter_map(one).collect();
    if said.is_empty() { Vec::new() } else { vec![Run::plain(said.join(" "))] }
}

/// The spelling kept in a script that the name itself is not written in.
fn spelling<'p>(person: &'p Person, words: Words<'_>) -> Option<&'p str> {
    let rtl = words.is_rtl();
    if in_script(&person.name(), rtl) {
        return None;
    }
    let mut spellings = person.variants.split([';', '؛']).map(str::trim).filter(|variant| in_script(variant, rtl));
    let first = spellings.clone().next();
    if words.is_arabic() { spellings.find(|variant| !variant.contains(is_urdu)).or(first) } else { first }
}

/// Whether text has letters, and all of them are of the Arabic script, or else of the Latin one.
fn in_script(text: &str, rtl: bool) -> bool {
    let mut letters = text.chars().filter(|c| c.is_alphabetic()).peekable();
    letters.peek().is_some() && letters.all(|c| if rtl { is_arabic(c) } else { is_latin(c) })
}

fn is_arabic(c: char) -> bool {
    matches!(c as u32, 0x600..=0x6FF | 0x750..=0x77F | 0x870..=0x8FF | 0xFB50..=0xFDFF | 0xFE70..=0xFEFC)
}

/// Letters of Urdu and Persian that Arabic does not write, with their own kaf and yeh.
fn is_urdu(c: char) -> bool {
    "ٹپچڈڑژکگںھہۂیے".contains(c)
}

fn is_latin(c: char) -> bool {
    matches!(c as u32, 0x41..=0x24F | 0x1E00..=0x1EFF)
}

#[cfg(test)]
mod tests {
    use super::*;
    use attache_i18n::{Locale, Messages};

    fn person(honorific: &str, given: &str, family: &str, variants: &str) -> Person {
        let own = str::to_owned;
        Person {
            honorific: own(honorific),
            given: own(given),
            family: own(family),
            variants: own(variants),
            ..Person::default()
        }
    }

    fn said(locale: Locale, person: &Person) -> String {
        name_in(Words::new(Messages::of(locale)), person)
    }

    #[test]
    fn urdu_takes_the_first_spelling_in_arabic_script_whatever_stands_before_it() {
        let zahra = person("", "Zahra", "Baloch", "Zehra Balouch; Захра Балоч; زہرا بلوچ; زهرا بلوش");
        assert_eq!(said(Locale::Ur, &zahra), "زہرا بلوچ");
        let mixed = person("", "Zahra", "Baloch", "زہرا Baloch");
        assert_eq!(said(Locale::Ur, &mixed), "Zahra Baloch", "half a name in each script is no spelling");
    }

    #[test]
    fn arabic_takes_an_arabic_spelling_before_an_urdu_one_and_the_urdu_one_where_it_is_all_there_is() {
        let both = person("Dr.", "Zahra", "Baloch", "زہرا بلوچ; زهرا بلوش");
        assert_eq!(said(Locale::Ar, &both), "د. زهرا بلوش");
        assert_eq!(said(Locale::Ar, &person("", "Zahra", "Baloch", "زہرا بلوچ")), "زہرا بلوچ");
    }

    #[test]
    fn latin_documents_print_the_latin_name_even_of_a_record_kept_in_urdu() {
        let zahra = person("H.E.", "Zahra", "Baloch", "زہرا بلوچ; Zehra Balouch");
        for locale in [Locale::En, Locale::Ro, Locale::Fr] {
            assert_eq!(said(locale, &zahra), "H.E. Zahra Baloch");
        }
        assert_eq!(said(Locale::En, &person("", "زہرا", "بلوچ", "Zahra Baloch")), "Zahra Baloch");
    }

    #[test]
    fn honorifics_are_said_in_urdu_and_unknown_ones_left_out() {
        let spelt = |honorific| said(Locale::Ur, &person(honorific, "Zahra", "Baloch", "زہرا بلوچ"));
        assert_eq!(spelt("H.E."), "عزت مآب زہرا بلوچ");
        assert_eq!(spelt("Prof. Dr."), "پروفیسر ڈاکٹر زہرا بلوچ");
        assert_eq!(spelt("Hon."), "زہرا بلوچ");
        assert_eq!(said(Locale::Ur, &person("H.E.", "Zahra", "Baloch", "")), "H.E. Zahra Baloch");
    }
}
