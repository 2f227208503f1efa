//! What two people have in common, in points: first what each has for the other, then what they share.

use super::{Ground, Score, Term, Weights};
use crate::model::Profile;
use std::collections::BTreeSet;

/// Adds up what speaks for a meeting of a person of side A and one of side B, and what against it.
pub fn score(a: &Profile, b: &Profile, weights: &Weights) -> Score {
    let a_offers = common(&a.offers, &b.seeks);
    let b_offers = common(&b.offers, &a.seeks);
    let spoken = common(&a.languages, &b.languages);
    let is_both = !a_offers.is_empty() && !b_offers.is_empty();
    let is_one_way = a_offers.is_empty() != b_offers.is_empty();
    // Who says nothing of languages is not held to speak none.
    let needs_interpreter = spoken.is_empty() && !a.languages.is_empty() && !b.languages.is_empty();
    let mut score = Score::default();
    let mut add = |code: Ground, words: Vec<String>, times: usize, weight: i16| {
        if times > 0 {
            let points = i64::from(weight) * i64::try_from(times).unwrap_or(i64::MAX >> 16);
            score.points += points;
            let is_against = matches!(code, Ground::NoCommonLanguage | Ground::OneWay);
            let terms = if is_against { &mut score.against } else { &mut score.reasons };
            terms.push(Term { code, words, points });
        }
    };
    let mut each = |code: Ground, words: Vec<String>, weight: i16| add(code, words.clone(), words.len(), weight);
    each(Ground::SharedSector, common(&a.sectors, &b.sectors), weights.shared_sector);
    each(Ground::AOffers, a_offers, weights.offer_sought);
    each(Ground::BOffers, b_offers, weights.offer_sought);
    each(Ground::SharedGoal, common(&a.goals, &b.goals), weights.shared_goal);
    each(Ground::SharedAlmaMater, common(&a.alma_mater, &b.alma_mater), weights.shared_alma_mater);
    add(Ground::BothWays, Vec::new(), usize::from(is_both), weights.both_ways);
    let is_spoken = usize::from(!spoken.is_empty());
    add(Ground::CommonLanguage, spoken, is_spoken, weights.common_language);
    add(Ground::NoCommonLanguage, Vec::new(), usize::from(needs_interpreter), weights.no_common_language);
    add(Ground::OneWay, Vec::new(), usize::from(is_one_way), 0);
    score
}

/// The words that both have, each once, in their order.
fn common(one: &[String], other: &[String]) -> Vec<String> {
    let other: BTreeSet<&String> = other.iter().collect();
    let both: BTreeSet<&String> = one.iter().filter(|word| other.contains(word)).collect();
    both.into_iter().cloned().collect()
}
