//! How much a drawing would become when all it repeats is written out, known before anything is.

use std::collections::BTreeMap;

use usvg::roxmltree::{Document, Node};

use crate::picture::PictureFault;

/// Most elements a drawing may have, repeated ones counted each time.
pub(super) const MOST: u32 = 100_000;
/// Deepest nesting: each level takes room on the stack of whoever reads it.
const DEEPEST: usize = 96;

/// Refuses text whose elements nest too deep, before a parser follows them.
pub(super) fn depth(text: &str) -> Result<(), PictureFault> {
    let mut open = 0usize;
    for tag in text.split('<').skip(1) {
        let own = tag.split('>').next().unwrap_or("");
        if own.starts_with('/') {
            open = open.saturating_sub(1);
        } else if !own.starts_with(['!', '?']) && !own.ends_with('/') {
            open += 1;
            if open > DEEPEST {
                return Err(PictureFault::TooLarge);
            }
        }
    }
    Ok(())
}

/// Refuses a drawing that becomes too much.
pub(super) fn check(xml: &Document<'_>) -> Result<(), PictureFault> {
    let by_id: BTreeMap<&str, Node<'_, '_>> =
        xml.descendants().filter_map(|node| node.attribute("id").map(|id| (id, node))).collect();
    let mut known = BTreeMap::new();
    let all = size(xml.root(), &by_id, &mut known, 0)?;
    if all > MOST { Err(PictureFault::TooLarge) } else { Ok(()) }
}

fn size<'a>(
    node: Node<'a, 'a>,
    by_id: &BTreeMap<&'a str, Node<'a, 'a>>,
    known: &mut BTreeMap<usize, u32>,
    depth: usize,
) -> Result<u32, PictureFault> {
    if depth > DEEPEST {
        return Err(PictureFault::TooLarge);
    }
    let key = node.id().get_usize();
    if let Some(size) = known.get(&key) {
        return Ok(*size);
    }
    let mut all = 1u32;
    for child in node.children() {
        all = all.saturating_add(size(child, by_id, known, depth + 1)?);
    }
    let xlink = "http://www.w3.org/1999/xlink";
    let target = node.attribute("href").or_else(|| node.attribute((xlink, "href")));
    if node.tag_name().name() == "use"
        && let Some(repeated) = target.and_then(|href| by_id.get(href.strip_prefix('#')?))
    {
        all = all.saturating_add(size(*repeated, by_id, known, depth + 1)?);
    }
    known.insert(key, all);
    Ok(all)
}
