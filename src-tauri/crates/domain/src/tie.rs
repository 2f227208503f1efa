//! Ties between people, found from what is recorded and never asserted without it (DOMAIN §1, §5).

use crate::fold::fold;
use crate::record::Education;

/// Two people who studied at one institution.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tie {
    /// The person whose id sorts first.
    pub a: String,
    /// The other.
    pub b: String,
    /// The institution as it is written.
    pub via: String,
    /// The two education records that say so, `a`'s first.
    pub evidence: (String, String),
}

/// A person's studies, with the institution's name and aliases resolved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Studies {
    /// The record.
    pub education: Education,
    /// Name of the linked institution, else as it was written.
    pub institution: String,
    /// Other names by which the linked institution is known (acronym).
    pub aliases: Vec<String>,
}

/// Finds who studied where another did.
///
/// Two educations meet when they name one institution record, or when a typed name equals the other's name or an alias
/// of it, folded. Once a pair and institution; sorted.
///
/// Source: DOMAIN.md §5, last paragraph.
#[must_use]
pub fn alumni(studies: &[Studies]) -> Vec<Tie> {
    let mut ties: Vec<Tie> = Vec::new();
    for (at, one) in studies.iter().enumerate() {
        for other in studies.iter().skip(at + 1) {
            if one.education.person == other.education.person || !meet(one, other) {
                continue;
            }
            let (a, b) = if one.education.person < other.education.person { (one, other) } else { (other, one) };
            let tie = Tie {
                a: a.education.person.clone(),
                b: b.education.person.clone(),
                via: a.institution.clone(),
                evidence: (a.education.id.clone(), b.education.id.clone()),
            };
            if !ties.iter().any(|known| known.a == tie.a && known.b == tie.b && fold(&known.via) == fold(&tie.via)) {
                ties.push(tie);
            }
        }
    }
    ties.sort();
    ties
}

fn meet(one: &Studies, other: &Studies) -> bool {
    let linked = !one.education.institution.is_empty() && one.education.institution == other.education.institution;
    let names = |s: &Studies| -> Vec<String> {
        s.aliases.iter().chain([&s.institution]).map(|name| fold(name)).filter(|name| !name.is_empty()).collect()
    };
    let theirs = names(other);
    linked || names(one).iter().any(|name| theirs.contains(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn studies(person: &str, institution: &str, name: &str) -> Studies {
        Studies {
            education: Education {
                id: format!("e-{person}-{name}"),
                person: person.into(),
                institution: institution.into(),
                ..Education::default()
            },
            institution: name.into(),
            aliases: vec![],
        }
    }

    #[test]
    fn two_people_of_one_institution_are_tied_with_both_records_as_evidence() {
        let ties =
            alumni(&[studies("p2", "u1", "University of Northgate"), studies("p1", "u1", "University of Northgate")]);
        assert_eq!(ties.len(), 1);
        assert_eq!((ties[0].a.as_str(), ties[0].b.as_str()), ("p1", "p2"));
        assert!(ties[0].evidence.0.contains("p1") && ties[0].evidence.1.contains("p2"));
    }

    #[test]
    fn a_typed_name_meets_a_record_by_folded_name_or_alias() {
        let mut linked = studies("p1", "u1", "Universitatea Politehnica");
        linked.aliases.push("UPB".into());
        assert_eq!(alumni(&[linked.clone(), studies("p2", "", "universitatea POLITEHNICĂ")]).len(), 1);
        assert_eq!(alumni(&[linked, studies("p2", "", "upb")]).len(), 1);
    }

    #[test]
    fn nobody_is_tied_to_themselves_nor_by_an_empty_name() {
        assert!(alumni(&[studies("p1", "u1", "X"), studies("p1", "u1", "X")]).is_empty());
        assert!(alumni(&[studies("p1", "", ""), studies("p2", "", "")]).is_empty());
    }
}
