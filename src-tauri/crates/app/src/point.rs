//! The order of points: what is said first.

use crate::app::{App, Changed};
use crate::error::{ApiError, Code, Result};
use attache_domain::field::Value;
use attache_domain::kind::Kind;
use attache_domain::record::Point;
use serde::Deserialize;
use std::collections::BTreeMap;

/// A point and its new place.
#[derive(Debug, Clone, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "PointMove")]
pub struct Move {
    id: String,
    /// Among the points of its sort, 1 first; beyond the last is the last.
    place: usize,
}

/// Moves a point among those of its sort at its meeting, or of its delegation: all that change place are one action.
pub(crate) fn move_to(app: &App, args: Move) -> Result<Changed<()>> {
    app.acting(|open, _, actor| {
        let lost = || ApiError::new(Code::NotFound).with("kind", Kind::Point.name());
        let point = open.store.get::<Point>(&args.id)?.ok_or_else(lost)?;
        let (link, owner) =
            if point.item.is_empty() { ("delegation", &point.delegation) } else { ("item", &point.item) };
        let mut order = open.store.all_linked::<Point>(link, owner)?;
        order.retain(|other| other.sort == point.sort && other.item == point.item);
        order.sort_by_key(|other| other.priority.unwrap_or(i64::MAX));
        let at = order.iter().position(|other| other.id == args.id).ok_or_else(lost)?;
        let moved = order.remove(at);
        order.insert(args.place.saturating_sub(1).min(order.len()), moved);
        open.store.write(actor, |writer| {
            for (place, other) in (1_i64..).zip(&order) {
                if other.priority != Some(place) {
                    let fields = BTreeMap::from([("priority".to_owned(), Value::Integer(place))]);
                    writer.set(Kind::Point, &other.id, &fields)?;
                }
            }
            let title = writer.title(Kind::Point, &args.id)?;
            writer.name("move", Some(Kind::Point), &title, 1);
            Ok(())
        })
    })
}
