//! What is refused of a record: values that no field accepts, and what the rules forbid of it beside the records around it.

use crate::error::{ApiError, Result};
use attache_domain::field::{Refusal, Value};
use attache_domain::kind::Kind;
use attache_domain::record::{self, Delegation, Member};
use attache_domain::rule::{self, Fields};
use attache_store::Store;
use std::collections::BTreeMap;

/// Reads what was given into values, or names every field that is refused.
pub(super) fn accept(kind: Kind, given: &BTreeMap<String, serde_json::Value>) -> Result<Fields> {
    let mut fields = Fields::new();
    let mut refused = Vec::new();
    for (name, value) in given {
        match record::field(kind, name).ok_or(Refusal::UnknownField).and_then(|field| field.accept(value)) {
            Ok(value) => {
                fields.insert(name.clone(), value);
            }
            Err(refusal) => refused.push((name.clone(), refusal)),
        }
    }
    if refused.is_empty() { Ok(fields) } else { Err(ApiError::invalid_all(refused)) }
}

/// Refuses what the rules forbid of the record as it would stand.
pub(super) fn hold(store: &Store, kind: Kind, id: &str, fields: &Fields) -> Result<()> {
    let mut broken: Vec<(String, Refusal)> =
        rule::broken(kind, fields).into_iter().map(|(field, refusal)| (field.to_owned(), refusal)).collect();
    let text = |name: &str| fields.get(name).map_or("", Value::as_str);
    match kind {
        Kind::Member => {
            let others = store.all_linked::<Member>("delegation", text("delegation"))?;
            let mut heads = others.iter().filter(|member| member.capacity == "head");
            if text("capacity") == "head" {
                if heads.any(|head| head.id != id) {
                    broken.push(("capacity".to_owned(), Refusal::SecondHead));
                }
            } else if heads.any(|head| head.id == id) {
                keep_head(store, text("delegation"))?;
            }
        }
        Kind::Delegation if rule::needs_head(text("status")) => {
            let was = store.get::<Delegation>(id)?.map(|was| was.status).unwrap_or_default();
            let members = store.all_linked::<Member>("delegation", id)?;
            let heads = members.iter().filter(|member| member.capacity == "head").count();
            // The rule binds the act of approving, not a register's past visits.
            if was != text("status") && heads != 1 {
                broken.push(("status".to_owned(), Refusal::HeadNeeded));
            }
        }
        _ => {}
    }
    if broken.is_empty() { Ok(()) } else { Err(ApiError::invalid_all(broken)) }
}

/// Refuses to take the head away from a delegation that needs one.
pub(super) fn keep_head(store: &Store, delegation: &str) -> Result<()> {
    let status = store.get::<Delegation>(delegation)?.map(|delegation| delegation.status).unwrap_or_default();
    if rule::needs_head(&status) { Err(ApiError::invalid("capacity", Refusal::HeadNeeded)) } else { Ok(()) }
}
