//! That the languages say the same things: every key of English in Romanian, and those of documents in all of them.

use crate::{Locale, sources};
use fluent_bundle::FluentResource;
use std::collections::{BTreeMap, BTreeSet};

/// Files whose every key is said in every language.
const OF_DOCUMENTS: [&str; 3] = ["dates.ftl", "document.ftl", "enums.ftl"];

/// Each message and attribute of a file with the names of the values it takes.
fn keys(text: &str) -> Vec<(String, BTreeSet<String>)> {
    let mut found: Vec<(String, BTreeSet<String>)> = Vec::new();
    let mut message = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let head = |line: &str| line.split_once('=').map(|(key, _)| key.trim().to_owned());
        if line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-') {
            message = head(line).unwrap_or_default();
            found.push((message.clone(), BTreeSet::new()));
        } else if let Some(key) = line.trim_start().strip_prefix('.').and_then(head) {
            found.push((format!("{message}.{key}"), BTreeSet::new()));
        }
        if let Some((_, values)) = found.last_mut() {
            let names = line.split('$').skip(1).map(|rest| {
                rest.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect::<String>()
            });
            values.extend(names);
        }
    }
    found
}

fn of_file(locale: Locale, file: &str) -> BTreeMap<String, BTreeSet<String>> {
    sources(locale).filter(|(name, _)| *name == file).flat_map(|(_, text)| keys(text)).collect()
}

fn assert_same_keys(other: Locale, file: &str) {
    let (english, translated) = (of_file(Locale::En, file), of_file(other, file));
    let missing: Vec<_> = english.keys().filter(|key| !translated.contains_key(*key)).collect();
    let surplus: Vec<_> = translated.keys().filter(|key| !english.contains_key(*key)).collect();
    assert!(missing.is_empty() && surplus.is_empty(), "{file} in {other}: missing {missing:?}, surplus {surplus:?}");
    for (key, values) in &translated {
        let known = &english[key];
        assert!(values.is_subset(known), "{file} in {other}: {key} takes {values:?}, in English {known:?}");
    }
}

#[test]
fn romanian_says_all_that_english_says() {
    let files: BTreeSet<&str> = sources(Locale::En).chain(sources(Locale::Ro)).map(|(name, _)| name).collect();
    for file in files {
        assert_same_keys(Locale::Ro, file);
    }
}

#[test]
fn documents_speak_every_language() {
    for file in OF_DOCUMENTS {
        assert_same_keys(Locale::Fr, file);
        assert_same_keys(Locale::Ur, file);
        assert_same_keys(Locale::Ar, file);
    }
}

#[test]
fn no_key_is_used_twice() {
    for locale in Locale::ALL {
        let mut seen = BTreeMap::new();
        for (file, text) in sources(locale) {
            for (key, _) in keys(text) {
                let earlier = seen.insert(key.clone(), file);
                assert!(earlier.is_none(), "{key} stands in {} and {file} of {locale}", earlier.unwrap_or_default());
            }
        }
    }
}

#[test]
fn every_file_is_sound() {
    for locale in Locale::ALL {
        for (file, text) in sources(locale) {
            let errors = FluentResource::try_new(text.to_owned()).err().map(|(_, errors)| errors);
            assert!(errors.is_none(), "{file} of {locale}: {errors:?}");
        }
    }
}
