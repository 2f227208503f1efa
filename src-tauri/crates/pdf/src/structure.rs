//! The structure tree, the link annotations and the bookmarks.

use attache_typeset::{Bookmark, Layout, Node, Scope, Tag, Target};
use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::content::PaintedPage;
use crate::object::{dict, name, place, real, refs, text};

/// Room left above the heading a link or a bookmark leads to.
const ABOVE: f32 = 14.0;

/// Writes annotations and the structure tree; returns the tree's root.
pub(crate) fn write(file: &mut Document, layout: &Layout, pages: &[PaintedPage], ids: &[ObjectId]) -> ObjectId {
    let root = file.new_object_id();
    let elements: Vec<ObjectId> = layout.nodes.iter().map(|_| file.new_object_id()).collect();
    let mut kids: Vec<Vec<Kid>> = layout.nodes.iter().map(|_| Vec::new()).collect();
    let told = told(&layout.nodes, pages);
    for (at, node) in layout.nodes.iter().enumerate().skip(1) {
        if let (Some(parent), Some(id), Some(true)) = (kids.get_mut(node.parent), elements.get(at), told.get(at)) {
            parent.push(Kid::Element(*id));
        }
    }
    for (page, painted) in pages.iter().enumerate() {
        for (mcid, node) in painted.sequences.iter().enumerate() {
            if let Some(kids) = kids.get_mut(*node) {
                kids.push(Kid::Sequence(page, mcid));
            }
        }
    }
    let mut parents = Vec::new();
    for (page, painted) in pages.iter().enumerate() {
        let own: Vec<ObjectId> = painted.sequences.iter().filter_map(|node| elements.get(*node).copied()).collect();
        parents.push(Object::Integer(page as i64));
        parents.push(Object::Reference(file.add_object(refs(&own))));
    }
    let mut next = pages.len() as i64;
    for (page, painted) in pages.iter().enumerate() {
        let mut annotations = Vec::new();
        for link in &painted.links {
            let (Some(kids), Some(element)) = (kids.get_mut(link.node), elements.get(link.node)) else { continue };
            let mut annotation = dict([
                ("Type", name("Annot")),
                ("Subtype", name("Link")),
                ("Rect", Object::Array(link.rect.iter().map(|edge| real(*edge)).collect())),
                ("Border", Object::Array(vec![0.into(), 0.into(), 0.into()])),
                ("F", Object::Integer(4)),
                ("Contents", text(&link.contents)),
                ("StructParent", Object::Integer(next)),
            ]);
            match &link.target {
                Target::Uri(uri) => {
                    let action = dict([("S", name("URI")), ("URI", text(&ascii(uri)))]);
                    annotation.set("A", Object::Dictionary(action));
                }
                Target::Place { page, y } => {
                    if let Some(id) = ids.get(*page) {
                        annotation.set("Dest", place(*id, layout.sheet.1 - y + ABOVE));
                    }
                }
            }
            let id = file.add_object(annotation);
            annotations.push(id);
            kids.push(Kid::Object(page, id));
            parents.push(Object::Integer(next));
            parents.push(Object::Reference(*element));
            next += 1;
        }
        if let Some(page_dict) = ids.get(page).and_then(|id| file.get_dictionary_mut(*id).ok()) {
            page_dict.set("StructParents", Object::Integer(page as i64));
            page_dict.set("Tabs", name("S"));
            if annotations.is_empty() {
                page_dict.remove(b"Annots");
            } else {
                page_dict.set("Annots", refs(&annotations));
            }
        }
    }
    for (((node, kids), id), _) in layout.nodes.iter().zip(kids).zip(&elements).zip(&told).filter(|(_, told)| **told) {
        let parent = if *id == elements.first().copied().unwrap_or(root) {
            root
        } else {
            elements.get(node.parent).copied().unwrap_or(root)
        };
        file.set_object(*id, element(node, kids, parent, ids));
    }
    let tree = file.add_object(dict([("Nums", Object::Array(parents))]));
    let first = elements.first().copied().map(Object::Reference);
    let root_dict = dict([
        ("Type", name("StructTreeRoot")),
        ("K", Object::Array(first.into_iter().collect())),
        ("ParentTree", Object::Reference(tree)),
        ("ParentTreeNextKey", Object::Integer(next)),
    ]);
    file.set_object(root, root_dict);
    root
}

/// Which elements a reader is told of: those that hold something, and cells and points even when empty.
fn told(nodes: &[Node], pages: &[PaintedPage]) -> Vec<bool> {
    let keeps = |tag: Tag| {
        matches!(tag, Tag::Document | Tag::Label | Tag::ListBody | Tag::Cell { .. } | Tag::HeaderCell { .. })
    };
    let mut told: Vec<bool> = nodes.iter().map(|node| keeps(node.tag)).collect();
    for page in pages {
        for node in page.sequences.iter().copied().chain(page.links.iter().map(|link| link.node)) {
            if let Some(told) = told.get_mut(node) {
                *told = true;
            }
        }
    }
    // Parents stand before their children.
    for at in (1..nodes.len()).rev() {
        if let (Some(true), Some(node)) = (told.get(at).copied(), nodes.get(at))
            && let Some(parent) = told.get_mut(node.parent)
        {
            *parent = true;
        }
    }
    told
}

/// What stands in an element.
enum Kid {
    Element(ObjectId),
    /// Page and number of a marked sequence.
    Sequence(usize, usize),
    /// Page and annotation.
    Object(usize, ObjectId),
}

fn element(node: &Node, kids: Vec<Kid>, parent: ObjectId, pages: &[ObjectId]) -> Dictionary {
    let home = kids.iter().find_map(|kid| match kid {
        Kid::Sequence(page, _) => Some(*page),
        _ => None,
    });
    let page_ref = |page: usize| pages.get(page).map_or(Object::Null, |id| Object::Reference(*id));
    let mut list: Vec<Object> = kids
        .into_iter()
        .map(|kid| match kid {
            Kid::Element(id) => Object::Reference(id),
            Kid::Sequence(page, mcid) if Some(page) == home => Object::Integer(mcid as i64),
            Kid::Sequence(page, mcid) => {
                let entries = [("Type", name("MCR")), ("Pg", page_ref(page)), ("MCID", Object::Integer(mcid as i64))];
                Object::Dictionary(dict(entries))
            }
            Kid::Object(page, id) => {
                let entries = [("Type", name("OBJR")), ("Pg", page_ref(page)), ("Obj", Object::Reference(id))];
                Object::Dictionary(dict(entries))
            }
        })
        .collect();
    let mut element = dict([("S", name(tag(node.tag))), ("P", Object::Reference(parent))]);
    if let Some(page) = home {
        element.set("Pg", page_ref(page));
    }
    if list.len() > 1 {
        element.set("K", Object::Array(list));
    } else if let Some(only) = list.pop() {
        element.set("K", only);
    }
    if let Some(lang) = &node.lang {
        element.set("Lang", text(lang));
    }
    if let Some(attributes) = attributes(node.tag) {
        element.set("A", Object::Dictionary(attributes));
    }
    element
}

fn attributes(tag: Tag) -> Option<Dictionary> {
    let mut table = dict([("O", name("Table"))]);
    let span = match tag {
        Tag::List { ordered } => {
            let numbering = name(if ordered { "Decimal" } else { "Disc" });
            return Some(dict([("O", name("List")), ("ListNumbering", numbering)]));
        }
        Tag::HeaderCell { scope, span } => {
            table.set(
                "Scope",
                name(match scope {
                    Scope::Column => "Column",
                    Scope::Row => "Row",
                }),
            );
            span
        }
        Tag::Cell { span } => span,
        _ => return None,
    };
    if span > 1 {
        table.set("ColSpan", Object::Integer(i64::from(span)));
    }
    (table.len() > 1).then_some(table)
}

fn tag(tag: Tag) -> &'static str {
    match tag {
        Tag::Document => "Document",
        Tag::Sect => "Sect",
        Tag::Heading(1) => "H1",
        Tag::Heading(2) => "H2",
        Tag::Heading(3) => "H3",
        Tag::Heading(4) => "H4",
        Tag::Heading(5) => "H5",
        Tag::Heading(_) => "H6",
        Tag::Paragraph => "P",
        Tag::Span => "Span",
        Tag::Link => "Link",
        Tag::BlockQuote => "BlockQuote",
        Tag::List { .. } => "L",
        Tag::ListItem => "LI",
        Tag::Label => "Lbl",
        Tag::ListBody => "LBody",
        Tag::Table => "Table",
        Tag::Caption => "Caption",
        Tag::TableHead => "THead",
        Tag::TableBody => "TBody",
        Tag::Row => "TR",
        Tag::HeaderCell { .. } => "TH",
        Tag::Cell { .. } => "TD",
        Tag::Contents => "TOC",
        Tag::ContentsItem => "TOCI",
        Tag::Reference => "Reference",
    }
}

/// A URI in ASCII: other characters percent-encoded (RFC 3987 §3.1).
fn ascii(uri: &str) -> String {
    uri.bytes()
        .map(|byte| if (0x21..0x7f).contains(&byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

/// Writes the bookmarks as a tree by level; `None` when there are none.
pub(crate) fn bookmarks(
    file: &mut Document,
    outline: &[Bookmark],
    height: f32,
    pages: &[ObjectId],
) -> Option<ObjectId> {
    if outline.is_empty() {
        return None;
    }
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = outline.iter().map(|_| file.new_object_id()).collect();
    let mut entries: Vec<Dictionary> = Vec::with_capacity(outline.len());
    // The last bookmark of each open level; children hang on the nearest higher one.
    let mut open: Vec<usize> = Vec::new();
    let mut children: Vec<Vec<usize>> = outline.iter().map(|_| Vec::new()).collect();
    let mut top: Vec<usize> = Vec::new();
    for (at, bookmark) in outline.iter().enumerate() {
        while open.last().is_some_and(|above| outline.get(*above).is_some_and(|above| above.level >= bookmark.level)) {
            open.pop();
        }
        let above = open.last().copied();
        let siblings = match above.and_then(|above| children.get_mut(above)) {
            Some(siblings) => siblings,
            None => &mut top,
        };
        let mut entry = dict([("Title", text(&bookmark.title))]);
        let id_of = |at: usize| Object::Reference(ids.get(at).copied().unwrap_or(root));
        entry.set("Parent", above.map_or(Object::Reference(root), id_of));
        if let Some(page) = pages.get(bookmark.page) {
            entry.set("Dest", place(*page, height - bookmark.y + ABOVE));
        }
        if let Some(before) = siblings.last() {
            entry.set("Prev", id_of(*before));
            if let Some(before) = entries.get_mut(*before) {
                before.set("Next", id_of(at));
            }
        }
        siblings.push(at);
        entries.push(entry);
        open.push(at);
    }
    let ends = |list: &[usize]| Some((*ids.get(*list.first()?)?, *ids.get(*list.last()?)?));
    for (entry, children) in entries.iter_mut().zip(&children) {
        if let Some((first, last)) = ends(children) {
            entry.set("First", Object::Reference(first));
            entry.set("Last", Object::Reference(last));
            // Negative: closed until the reader opens it.
            entry.set("Count", Object::Integer(-(children.len() as i64)));
        }
    }
    for (entry, id) in entries.into_iter().zip(&ids) {
        file.set_object(*id, entry);
    }
    let (first, last) = ends(&top)?;
    let outlines = [
        ("Type", name("Outlines")),
        ("First", Object::Reference(first)),
        ("Last", Object::Reference(last)),
        ("Count", Object::Integer(top.len() as i64)),
    ];
    file.set_object(root, dict(outlines));
    Some(root)
}
