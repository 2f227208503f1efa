//! Points to say, ask or avoid, as lists.

use crate::draft::Draft;
use attache_document::{Block, ListItem, Role, Run};
use attache_domain::record::Point;

/// The points of one sort in their order: by priority, those without one last.
pub(crate) fn of_sort<'a>(points: &'a [Point], sort: &str) -> Vec<&'a Point> {
    let mut found: Vec<&Point> = points.iter().filter(|point| point.sort == sort).collect();
    found.sort_by_key(|point| (point.priority.unwrap_or(i64::MAX), point.id.clone()));
    found
}

/// Points as a list, each with its addressee; what is said aloud is set as speech, and what is to be made is numbered.
pub(crate) fn point_blocks(draft: &mut Draft<'_>, points: &[&Point], sort: &str) -> Vec<Block> {
    if sort == "press_line" {
        let mut lines = Vec::new();
        for point in points {
            lines.push(Block::runs(Role::Spoken, draft.text(*point, "text", &point.text)));
        }
        return lines;
    }
    let mut items = Vec::new();
    for point in points {
        draft.cite(&point.source);
        let mut blocks = draft.prose(*point, "text", &point.text);
        let addressee = if point.addressee.is_empty() || draft.sheet(&point.addressee).is_none() {
            draft.name(*point, "addressee_text", &point.addressee_text)
        } else {
            draft.person(&point.addressee)
        };
        if let (Some(Block::Paragraph { runs, .. }), false) = (blocks.first_mut(), addressee.is_empty()) {
            let name = attache_document::text_of(&addressee);
            runs.push(Run::muted(format!(" {}", draft.words.fill("book-addressee", &[("name", &name)]))));
        }
        items.push(ListItem { blocks, ..ListItem::default() });
    }
    vec![Block::List { ordered: matches!(sort, "make" | "objective" | "ask"), items }]
}
