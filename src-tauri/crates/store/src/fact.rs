//! `agreement_fact`: what an agreement's events and typed facts say, kept beside it so that lists sort and filter by it.
//! Outside the capture; a pure function of the rows, written again whenever one of them changes.

use crate::capture::Row;
use crate::error::Result;
use crate::record::{load, load_where, title};
use attache_domain::agreement::{Facts, facts};
use attache_domain::country::Countries;
use attache_domain::kind::Kind;
use attache_domain::record::{Agreement, AgreementEvent, AgreementParty};
use rusqlite::{Connection, params};
use std::collections::BTreeSet;

/// Writes the facts again of every agreement that the rows belong to, belonged to or name.
pub(crate) fn follow(conn: &Connection, rows: &[Row]) -> Result<()> {
    let mut agreements = BTreeSet::new();
    for row in rows {
        agreements.extend(row.left().filter(|(kind, _)| *kind == Kind::Agreement).map(|(_, id)| id.to_owned()));
        let sql = match row.kind {
            Kind::Agreement => "SELECT id FROM agreement WHERE id = ?1",
            Kind::AgreementParty => "SELECT agreement FROM agreement_party WHERE id = ?1",
            Kind::AgreementEvent => "SELECT agreement FROM agreement_event WHERE id = ?1",
            Kind::Organisation if row.changed(&["name"]) => {
                "SELECT agreement FROM agreement_party WHERE organisation = ?1"
            }
            _ => continue,
        };
        let mut query = conn.prepare_cached(sql)?;
        for id in query.query_map([&row.id], |found| found.get(0))? {
            agreements.insert(id?);
        }
    }
    agreements.iter().try_for_each(|agreement| refresh(conn, agreement))
}

fn refresh(conn: &Connection, id: &str) -> Result<()> {
    let Some(agreement) = load::<Agreement>(conn, id)? else { return Ok(()) };
    let events =
        load_where::<AgreementEvent>(conn, "agreement = ?1 AND deleted_at IS NULL ORDER BY done_on, id", &[&id])?;
    let parties =
        load_where::<AgreementParty>(conn, "agreement = ?1 AND deleted_at IS NULL ORDER BY side, id", &[&id])?;
    let names: Vec<String> = parties.iter().map(|party| party_name(conn, party)).collect::<Result<_>>()?;
    let names: Vec<String> = names.into_iter().filter(|name| !name.is_empty()).collect();
    let Facts {
        preparation,
        signed,
        in_force,
        provisional,
        ended,
        ending,
        ended_undated,
        notice_given,
        suspended,
        last_day,
        notice_by,
    } = facts(&agreement, &events);
    conn.prepare_cached(include_str!("fact/refresh.sql"))?.execute(params![
        id,
        preparation,
        signed,
        in_force,
        provisional,
        ended,
        ending,
        ended_undated,
        notice_given,
        suspended,
        last_day,
        notice_by,
        names.join("; ")
    ])?;
    Ok(())
}

/// A party as a list shows it: as it was written, else the body's name, else the country's in English.
fn party_name(conn: &Connection, party: &AgreementParty) -> Result<String> {
    if !party.name.is_empty() {
        return Ok(party.name.clone());
    }
    let body = title(conn, Kind::Organisation, &party.organisation)?;
    Ok(if body.is_empty() { Countries::bundled().name(&party.country, "en").to_owned() } else { body })
}
