//! Open actions: what we owe, what they owe, what both do; lateness as a fact.

use crate::draft::Draft;
use crate::frame::chapter;
use crate::lateness::{is_open, table_by_side};
use attache_document::Block;
use attache_domain::record::Action;

pub(super) fn actions(draft: &mut Draft<'_>) -> Option<Block> {
    draft.enter("book-actions", "");
    let open: Vec<&Action> = draft.records.actions.iter().filter(|action| is_open(action)).collect();
    let table = table_by_side(draft, &open)?;
    Some(chapter(draft, "actions", "book-actions", vec![table]))
}
