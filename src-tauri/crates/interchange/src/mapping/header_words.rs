//! What headers are called, in English and Romanian. Compared folded and without punctuation.

use crate::register::{Field, Register};
use attache_domain::fold::fold;
use std::collections::BTreeMap;
use std::sync::LazyLock;

mod lists;

/// The field of each synonym.
static FIELDS: LazyLock<BTreeMap<(Register, &'static str), Field>> = LazyLock::new(|| {
    let mut fields = BTreeMap::new();
    for register in [Register::Delegations, Register::Agreements, Register::People] {
        for (field, words) in lists::words(register) {
            for word in words.split([',', '\n']).map(str::trim).filter(|word| !word.is_empty()) {
                fields.entry((register, word)).or_insert(*field);
            }
        }
    }
    fields
});

/// The field that each header names in a register; each field goes to the first that names it.
pub(super) fn fields(headers: &[String], register: Register) -> Vec<Option<Field>> {
    let mut taken: Vec<Field> = Vec::new();
    let mut found: Vec<Option<Field>> = vec![None; headers.len()];
    // The product's own names win over synonyms, synonyms over words that merely begin alike.
    let ways: [fn(&str, Register) -> Option<Field>; 3] = [exact_field, named_field, stem_field];
    for way in ways {
        for (slot, header) in found.iter_mut().zip(headers) {
            let field = way(header, register);
            if let (None, Some(field)) = (*slot, field)
                && (!taken.contains(&field) || field == Field::Parties)
            {
                taken.push(field);
                *slot = Some(field);
            }
        }
    }
    if register == Register::People {
        settle_names(headers, &mut found);
    }
    found
}

/// *Name* beside *First name* is the family name; *Nume* without *Prenume* is the whole name.
fn settle_names(headers: &[String], found: &mut [Option<Field>]) {
    let given = found.contains(&Some(Field::Given));
    let family = found.contains(&Some(Field::Family));
    for (slot, header) in found.iter_mut().zip(headers) {
        let bare = matches!(plain(header).as_str(), "name" | "nume" | "numele");
        match slot {
            Some(Field::Name) if bare && given && !family => *slot = Some(Field::Family),
            Some(Field::Family) if bare && !given => *slot = Some(Field::Name),
            _ => {}
        }
    }
}

/// How many cells are words that head a column in any of the registers.
pub(crate) fn known(cells: &[String]) -> usize {
    let named = |cell: &&String| {
        [Register::Delegations, Register::Agreements, Register::People]
            .into_iter()
            .any(|register| named_field(cell, register).is_some())
    };
    cells.iter().filter(named).count()
}

fn exact_field(header: &str, register: Register) -> Option<Field> {
    let folded = fold(header.trim()).replace([' ', '-'], "_");
    register.fields().iter().copied().find(|field| field.name() == folded)
}

fn named_field(header: &str, register: Register) -> Option<Field> {
    let plain = plain(header);
    if plain.is_empty() {
        return None;
    }
    let named = |wanted: &str| FIELDS.get(&(register, wanted)).copied();
    // "Date of arrival (local)" names what "date of arrival" names, "Entry into force (effective)" something of its own.
    named(&plain).or_else(|| {
        let outside = header.split(['(', '[', '/']).next().map(self::plain)?;
        named(&outside).filter(|_| outside != plain && !plain.contains("efect") && !plain.contains("effect"))
    })
}

fn stem_field(header: &str, register: Register) -> Option<Field> {
    let plain = plain(header);
    let stands = |stem: &str| plain.split(' ').any(|word| word.starts_with(stem));
    let fits = |stems: &str| stems.split(' ').all(stands);
    // A long header is a sentence, not a name.
    let short = plain.split(' ').count() <= 8;
    lists::stems(register).iter().find(|(_, stems)| short && fits(stems)).map(|(field, _)| *field)
}

/// A header folded, with single blanks for punctuation: `Nr. crt.` is `nr crt`, `start_date` is `start date`.
fn plain(header: &str) -> String {
    let folded = fold(header);
    let spaced: String = folded.chars().map(|letter| if letter.is_alphanumeric() { letter } else { ' ' }).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}
