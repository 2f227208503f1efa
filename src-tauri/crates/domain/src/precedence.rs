//! The order in which a delegation stands (DOMAIN §4, invariant 7).

use crate::words;
use std::cmp::Ordering;

/// What the order of one member depends on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Standing {
    /// The member's record; the last tie-break, so that the order is total.
    pub id: String,
    /// Word of [`words::MEMBER_CAPACITIES`]; an unknown one stands last.
    pub capacity: String,
    /// Precedence class of the post, 1 the highest.
    pub class: Option<i64>,
    /// Rank inside the class, 1 the highest.
    pub rank: Option<i64>,
    /// Day of taking office, ISO; empty stands last.
    pub took_office: String,
    /// Folded family name.
    pub name: String,
    /// Wanted place, 1 the first.
    pub override_place: Option<i64>,
}

/// Puts members in order and returns their ids.
///
/// Block of the capacity, class, rank, day of taking office (the earlier first), name, id. Then each override moves its
/// member to the wanted place, the smaller places first, so that two overrides of one place keep the computed order.
#[must_use]
pub fn order(mut members: Vec<Standing>) -> Vec<String> {
    members.sort_by(computed);
    let wanted: Vec<Standing> = {
        let mut wanted: Vec<Standing> = members.iter().filter(|m| m.override_place.is_some()).cloned().collect();
        wanted.sort_by_key(|member| member.override_place);
        wanted
    };
    members.retain(|member| member.override_place.is_none());
    for member in wanted {
        let place = member.override_place.unwrap_or(1).max(1) - 1;
        let place = usize::try_from(place).unwrap_or(usize::MAX).min(members.len());
        members.insert(place, member);
    }
    members.into_iter().map(|member| member.id).collect()
}

fn computed(a: &Standing, b: &Standing) -> Ordering {
    let block = |m: &Standing| words::MEMBER_CAPACITIES.iter().position(|word| *word == m.capacity);
    let last = |n: Option<i64>| n.unwrap_or(i64::MAX);
    block(a)
        .unwrap_or(usize::MAX)
        .cmp(&block(b).unwrap_or(usize::MAX))
        .then(last(a.class).cmp(&last(b.class)))
        .then(last(a.rank).cmp(&last(b.rank)))
        .then(a.took_office.is_empty().cmp(&b.took_office.is_empty()))
        .then(a.took_office.cmp(&b.took_office))
        .then(a.name.cmp(&b.name))
        .then(a.id.cmp(&b.id))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn member(id: &str, capacity: &str, rank: i64) -> Standing {
        Standing { id: id.into(), capacity: capacity.into(), rank: Some(rank), ..Standing::default() }
    }

    #[test]
    fn the_head_stands_first_whatever_the_rank() {
        let order = order(vec![member("a", "expert", 1), member("b", "head", 9), member("c", "deputy", 5)]);
        assert_eq!(order, ["b", "c", "a"]);
    }

    #[test]
    fn the_longer_in_office_stands_first_among_equals() {
        let older = Standing { took_office: "2019-01-01".into(), ..member("z", "member", 3) };
        let newer = Standing { took_office: "2024-01-01".into(), ..member("a", "member", 3) };
        assert_eq!(order(vec![newer, member("b", "member", 3), older]), ["z", "a", "b"]);
    }

    #[test]
    fn an_override_moves_one_member_and_nobody_else() {
        let moved = Standing { override_place: Some(2), ..member("d", "observer", 9) };
        let order = order(vec![member("a", "head", 1), member("b", "deputy", 1), member("c", "member", 1), moved]);
        assert_eq!(order, ["a", "d", "b", "c"]);
    }
}
