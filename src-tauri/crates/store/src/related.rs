//! What belongs on a record's screen besides its own rows: ids, to be read as rows of a list.

use crate::error::Result;
use crate::found::match_expression;
use crate::store::Store;
use attache_domain::agreement::DECISION_DAYS;
use attache_domain::filter::Word;
use attache_domain::kind::Kind;
use chrono::{Days, NaiveDate};
use rusqlite::{ToSql, params};

impl Store {
    fn found_ids(&self, sql: &str, values: &[&dyn ToSql]) -> Result<Vec<String>> {
        let mut query = self.conn.prepare_cached(sql)?;
        let ids = query.query_map(values, |row| row.get(0))?;
        Ok(ids.collect::<std::result::Result<_, _>>()?)
    }

    /// Actions that came from a record, or that a person owns or is the counterpart of; open first, then by due date.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn actions_of(&self, kind: Kind, id: &str) -> Result<Vec<String>> {
        let whose = match kind {
            Kind::Delegation => "(delegation = ?1 OR item IN (SELECT id FROM programme_item WHERE delegation = ?1))",
            Kind::ProgrammeItem => "(item = ?1 OR point IN (SELECT id FROM point WHERE item = ?1))",
            Kind::Agreement => "agreement = ?1",
            Kind::Point => "point = ?1",
            Kind::Person => "(owner = ?1 OR counterpart = ?1)",
            _ => return Ok(Vec::new()),
        };
        let sql = format!(
            "SELECT id FROM follow_up WHERE deleted_at IS NULL AND {whose}
             ORDER BY status IN ('done', 'dropped'), due = '', due, id"
        );
        self.found_ids(&sql, &[&id])
    }

    /// Agreements to which a country, or a body seated there, is a party, the newest signature first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn agreements_with(&self, country: &str) -> Result<Vec<String>> {
        let sql = "SELECT a.id FROM agreement a JOIN agreement_fact f ON f.agreement = a.id
                   WHERE ?1 <> '' AND a.deleted_at IS NULL AND a.id IN (
                       SELECT agreement FROM agreement_party WHERE country = ?1 AND deleted_at IS NULL
                       UNION SELECT agreement FROM agreement_party WHERE deleted_at IS NULL
                           AND organisation IN (SELECT id FROM organisation WHERE country = ?1))
                   ORDER BY f.signed = '' DESC, f.signed DESC, a.id DESC LIMIT 200";
        self.found_ids(sql, &[&country])
    }

    /// Agreements for which a body is responsible or to which it is a party.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn agreements_of_organisation(&self, id: &str) -> Result<Vec<String>> {
        let sql = "SELECT id FROM agreement WHERE deleted_at IS NULL AND (unit = ?1 OR id IN (
                       SELECT agreement FROM agreement_party WHERE organisation = ?1 AND deleted_at IS NULL))
                   ORDER BY id DESC LIMIT 200";
        self.found_ids(sql, &[&id])
    }

    /// Delegations of which a person is a member, the newest first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn delegations_of(&self, person: &str) -> Result<Vec<String>> {
        let sql = "SELECT DISTINCT d.id FROM member m JOIN delegation d ON d.id = m.delegation
                   WHERE m.person = ?1 AND m.deleted_at IS NULL AND d.deleted_at IS NULL
                   ORDER BY d.\"start\" DESC, d.id DESC LIMIT 200";
        self.found_ids(sql, &[&person])
    }

    /// Meetings at which a person sat, the newest first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn meetings_of(&self, person: &str) -> Result<Vec<String>> {
        let sql = "SELECT DISTINCT i.id FROM participation p JOIN programme_item i ON i.id = p.item
                   WHERE p.person = ?1 AND p.deleted_at IS NULL AND i.deleted_at IS NULL AND i.format <> ''
                   ORDER BY i.\"start\" DESC, i.id DESC LIMIT 200";
        self.found_ids(sql, &[&person])
    }

    /// People in the posts of a body, those of today first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn people_of(&self, organisation: &str) -> Result<Vec<String>> {
        let sql = "SELECT DISTINCT t.person FROM post s JOIN tenure t ON t.post = s.id JOIN person p ON p.id = t.person
                   WHERE s.organisation = ?1 AND s.deleted_at IS NULL AND t.deleted_at IS NULL AND p.deleted_at IS NULL
                   ORDER BY t.ended = '' DESC, p.family, p.given LIMIT 200";
        self.found_ids(sql, &[&organisation])
    }

    /// People of a delegation, and of a meeting for its id: members, and who sits at its meetings.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn people_around(&self, kind: Kind, id: &str) -> Result<Vec<String>> {
        let sql = match kind {
            Kind::Delegation => {
                "SELECT person FROM member WHERE delegation = ?1 AND deleted_at IS NULL UNION
                 SELECT p.person FROM participation p JOIN programme_item i ON i.id = p.item
                 WHERE i.delegation = ?1 AND p.deleted_at IS NULL AND i.deleted_at IS NULL"
            }
            _ => "SELECT person FROM participation WHERE item = ?1 AND deleted_at IS NULL",
        };
        self.found_ids(sql, &[&id])
    }

    /// People of whom an institution is told under one of these names, the newest first: at most 50. The search index
    /// answers, so that a typed name and a linked record are found alike; whether they studied there is the caller's to see.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn people_told_of(&self, institutions: &[String]) -> Result<Vec<String>> {
        let mut people = Vec::new();
        for name in institutions {
            let phrase = Word { text: name.clone(), phrase: true, excluded: false };
            if let Some(query) = match_expression(&[phrase]) {
                let sql = "SELECT record FROM found WHERE kind = 'person' AND id IN (
                               SELECT rowid FROM found_text WHERE found_text MATCH ?1 ORDER BY rowid DESC LIMIT 50)";
                people.extend(self.found_ids(sql, &[&query])?);
            }
        }
        Ok(people)
    }

    /// Agreements on which something is to be decided: a day within 90 days, or a text cleared for signature.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn decisions_due(&self, today: NaiveDate) -> Result<Vec<String>> {
        let until = today.checked_add_days(Days::new(DECISION_DAYS.unsigned_abs())).unwrap_or(today).to_string();
        let sql = "SELECT agreement FROM (
                       SELECT agreement, notice_by AS day FROM agreement_fact
                       WHERE standing = 1 AND notice_by <> '' AND notice_by BETWEEN ?1 AND ?2
                       UNION ALL SELECT agreement, last_day FROM agreement_fact
                       WHERE standing = 1 AND last_day <> '' AND last_day BETWEEN ?1 AND ?2
                       UNION ALL SELECT agreement, '~' FROM agreement_fact
                       WHERE standing = 1 AND signed = '' AND in_force = '' AND preparation = 'cleared')
                   GROUP BY agreement ORDER BY min(day), agreement LIMIT 100";
        let mut query = self.conn.prepare_cached(sql)?;
        let ids = query.query_map(params![today.to_string(), until], |row| row.get(0))?;
        Ok(ids.collect::<std::result::Result<_, _>>()?)
    }

    /// Open actions due until a day, the earliest first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn actions_due(&self, from: &str, until: &str, limit: usize) -> Result<Vec<String>> {
        let sql = "SELECT id FROM follow_up WHERE deleted_at IS NULL AND due <> '' AND due >= ?1 AND due < ?2
                   AND status NOT IN ('done', 'dropped') ORDER BY due, id LIMIT ?3";
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        self.found_ids(sql, &[&from, &until, &limit])
    }

    /// How much each side owes: open, overdue, and open by age in days (0–7, 8–30, 31–90, over 90).
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn owing(&self, side: &str, today: &str) -> Result<(i64, i64, [i64; 4])> {
        let sql = "SELECT count(*), total(due <> '' AND due < ?2),
                       total(age <= 7), total(age BETWEEN 8 AND 30), total(age BETWEEN 31 AND 90), total(age > 90)
                   FROM (SELECT due, CAST(julianday(?2) - julianday(substr(created_at, 1, 10)) AS INTEGER) AS age
                         FROM follow_up WHERE side = ?1 AND deleted_at IS NULL AND status NOT IN ('done', 'dropped'))";
        #[expect(clippy::cast_possible_truncation, reason = "counts of records fit")]
        let whole = |number: f64| number as i64;
        Ok(self.conn.prepare_cached(sql)?.query_row([side, today], |row| {
            let ages = [whole(row.get(2)?), whole(row.get(3)?), whole(row.get(4)?), whole(row.get(5)?)];
            Ok((row.get(0)?, whole(row.get(1)?), ages))
        })?)
    }

    /// The open actions of a side that press most: overdue first, then by due date.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn pressing(&self, side: &str, limit: usize) -> Result<Vec<String>> {
        let sql = "SELECT id FROM follow_up WHERE side = ?1 AND due <> '' AND deleted_at IS NULL
                   AND status NOT IN ('done', 'dropped') ORDER BY due, id LIMIT ?2";
        let undated = "SELECT id FROM follow_up WHERE side = ?1 AND due = '' AND deleted_at IS NULL
                       AND status NOT IN ('done', 'dropped') ORDER BY id LIMIT ?2";
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let mut pressing = self.found_ids(sql, &[&side, &limit])?;
        let rest = limit - i64::try_from(pressing.len()).unwrap_or(limit);
        pressing.extend(self.found_ids(undated, &[&side, &rest])?);
        Ok(pressing)
    }
}
