//! Lists as a screen shows them: narrowed, sorted and paged in SQL, first the ids of a page, then its rows.

use crate::error::Result;
use crate::narrow::{Narrowed, id_of, narrow};
use crate::store::Store;
use attache_domain::filter::Filter;
use attache_domain::kind::Kind;
use rusqlite::Row;
use rusqlite::types::Value;
use serde::Serialize;

mod action;
mod agreement;
mod delegation;
mod meeting;
mod organisation;
mod person;

pub use action::ActionRow;
pub use agreement::AgreementRow;
pub use delegation::DelegationRow;
pub(crate) use delegation::over;
pub use meeting::MeetingRow;
pub use organisation::OrganisationRow;
pub use person::PersonRow;

/// What a screen asks for.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// The filter, its values resolved to codes.
    pub filter: Filter,
    /// Column to sort by; empty is the list's natural order.
    pub sort: String,
    /// Highest first.
    pub descending: bool,
    /// Rows before the page.
    pub offset: usize,
    /// Rows of the page.
    pub limit: usize,
    /// The day that statuses are computed on, ISO.
    pub today: String,
}

/// A page of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Page<R> {
    /// The rows.
    pub rows: Vec<R>,
    /// Rows of the whole list.
    pub total: usize,
    /// Rows before the page.
    pub offset: usize,
}

/// A kind of record that is listed.
pub trait Listed: Sized {
    /// The kind.
    const KIND: Kind;
    /// The rows' columns and joins over the table `r`, up to the WHERE.
    const SELECT: &'static str;
    /// Reads a row.
    ///
    /// # Errors
    /// When a column is not of its type.
    fn read(row: &Row<'_>, today: &str) -> rusqlite::Result<Self>;
    /// The row's id.
    fn id(&self) -> &str;
    /// The natural order in parts, read one after the other: a condition, and its order. Empty when it is by title.
    fn natural(today: &str) -> Vec<(String, &'static str)>;
    /// The tables that a page's ids are read from, for a query that asks this of them.
    #[must_use]
    fn source(_asks: &str) -> String {
        format!("{} r", Self::KIND.table())
    }
    /// The column of a sort other than by title; nothing sorts as the natural order.
    fn column(sort: &str) -> Option<&'static str>;
}

impl Store {
    /// A page of a list.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn list<R: Listed>(&self, asked: &Asked) -> Result<Page<R>> {
        let narrowed = narrow(R::KIND, &asked.filter, &asked.today);
        let (ids, total) = self.page_ids::<R>(asked, &narrowed)?;
        Ok(Page { rows: self.rows_of(&ids, &asked.today)?, total, offset: asked.offset })
    }

    /// The rows of records by id, in that order.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn rows_of<R: Listed>(&self, ids: &[String], today: &str) -> Result<Vec<R>> {
        let mut statement = self.conn.prepare_cached(&format!("{} WHERE r.id = ?1", R::SELECT))?;
        let with_day = statement.parameter_index(":today")?;
        let mut rows = Vec::with_capacity(ids.len());
        for id in ids {
            statement.raw_bind_parameter(1, id)?;
            if let Some(at) = with_day {
                statement.raw_bind_parameter(at, today)?;
            }
            let mut found = statement.raw_query();
            if let Some(row) = found.next()? {
                rows.push(R::read(row, today)?);
            }
        }
        Ok(rows)
    }

    fn page_ids<R: Listed>(&self, asked: &Asked, narrowed: &Narrowed) -> Result<(Vec<String>, usize)> {
        let natural = R::natural(&asked.today);
        let column = R::column(&asked.sort);
        let by_title = matches!(asked.sort.as_str(), "title" | "name") || (column.is_none() && natural.is_empty());
        if by_title && !narrowed.deleted {
            return self.ids_by_title::<R>(asked, narrowed);
        }
        let id = id_of(R::KIND);
        let parts = match column {
            Some(column) => {
                let way = if asked.descending { "DESC" } else { "ASC" };
                vec![("1".to_owned(), format!("({column} = '') ASC, {column} {way}, {id} {way}"))]
            }
            None if narrowed.deleted => vec![("1".to_owned(), "r.deleted_at DESC, r.id".to_owned())],
            None => natural.into_iter().map(|(part, order)| (part, order.to_owned())).collect(),
        };
        let (mut ids, mut total) = (Vec::new(), 0);
        for (part, order) in parts {
            let condition = format!("{} AND {part}", narrowed.condition);
            let source = R::source(&condition);
            let count =
                self.count(&format!("SELECT count(*) FROM {source} WHERE {condition}"), narrowed, &asked.today)?;
            let wanted = asked.limit.saturating_sub(ids.len());
            let skip = asked.offset.saturating_sub(total);
            if wanted > 0 && skip < count {
                let source = R::source(&format!("{condition} {order}"));
                let sql = format!(
                    "SELECT {id} FROM {source} WHERE {condition} ORDER BY {order} LIMIT {wanted} OFFSET {skip}"
                );
                ids.extend(self.ids(&sql, narrowed, &asked.today)?);
            }
            total += count;
        }
        Ok((ids, total))
    }

    /// By title the index of `found` gives the order; the table is only read where a filter asks about it.
    fn ids_by_title<R: Listed>(&self, asked: &Asked, narrowed: &Narrowed) -> Result<(Vec<String>, usize)> {
        let name = if R::KIND == Kind::ProgrammeItem { "meeting" } else { R::KIND.name() };
        let way = if asked.descending { "DESC" } else { "ASC" };
        let (source, condition) = if narrowed.everything {
            ("found t".to_owned(), String::new())
        } else {
            let asks = &narrowed.condition;
            (
                format!("found t CROSS JOIN {}", R::source(asks)),
                format!(" AND {} = t.record AND {asks}", id_of(R::KIND)),
            )
        };
        let from = format!("{source} WHERE t.kind = '{name}' AND t.standing = 1{condition}");
        let total = self.count(&format!("SELECT count(*) FROM {from}"), narrowed, &asked.today)?;
        let sql = format!(
            "SELECT t.record FROM {from} ORDER BY t.sort_key {way}, t.record {way} LIMIT {} OFFSET {}",
            asked.limit, asked.offset
        );
        Ok((self.ids(&sql, narrowed, &asked.today)?, total))
    }

    fn count(&self, sql: &str, narrowed: &Narrowed, today: &str) -> Result<usize> {
        let mut statement = self.conn.prepare_cached(sql)?;
        bind(&mut statement, &narrowed.values, today)?;
        let mut rows = statement.raw_query();
        Ok(match rows.next()? {
            Some(row) => row.get(0)?,
            None => 0,
        })
    }

    fn ids(&self, sql: &str, narrowed: &Narrowed, today: &str) -> Result<Vec<String>> {
        let mut statement = self.conn.prepare_cached(sql)?;
        bind(&mut statement, &narrowed.values, today)?;
        let mut rows = statement.raw_query();
        let mut ids = Vec::new();
        while let Some(row) = rows.next()? {
            ids.push(row.get(0)?);
        }
        Ok(ids)
    }
}

/// Binds the filter's values to the unnamed parameters in order, and the day to `:today` where it is asked for.
fn bind(statement: &mut rusqlite::CachedStatement<'_>, values: &[Value], today: &str) -> Result<()> {
    let day = statement.parameter_index(":today")?;
    let mut places = (1..=statement.parameter_count()).filter(|place| Some(*place) != day);
    for (place, value) in places.by_ref().zip(values) {
        statement.raw_bind_parameter(place, value)?;
    }
    if let Some(place) = day {
        statement.raw_bind_parameter(place, today)?;
    }
    Ok(())
}
