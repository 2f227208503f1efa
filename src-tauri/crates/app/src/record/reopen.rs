//! A composition that was made final is a draft again once what it prints is changed.

use crate::error::Result;
use attache_domain::field::Value;
use attache_domain::kind::Kind;
use attache_domain::record::Brief;
use attache_domain::rule::{self, Fields};
use attache_store::{Store, Writer};

/// The composition that a change makes a draft again: the one that is changed in more than where it stands, or the one
/// whose note is. `fields` is the record as it stands, `changed` what becomes different of it.
pub(super) fn reopened(
    store: &Store,
    kind: Kind,
    id: &str,
    fields: &Fields,
    changed: Option<&Fields>,
) -> Result<Option<String>> {
    let brief = match kind {
        Kind::Brief if changed.is_some_and(rule::rearranges) => id,
        Kind::BriefNote => fields.get("brief").map_or("", Value::as_str),
        _ => return Ok(None),
    };
    Ok(store.get::<Brief>(brief)?.filter(|brief| brief.status == "final").map(|brief| brief.id))
}

/// Sets where a composition stands.
pub(crate) fn stands(writer: &mut Writer<'_>, brief: &str, status: &str) -> Result<()> {
    Ok(writer.set(Kind::Brief, brief, &[("status".to_owned(), status.into())].into())?)
}
