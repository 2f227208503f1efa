//! The structure tree and the link annotations it tells of.

use attache_typeset::{Node, NodeId, Scope, Tag, Target};

use crate::content::PaintedPage;
use crate::file::File;
use crate::object::{Bare, Bytes, Dict, Id, Name, Spot, Text, Value};

/// Room left above the heading a link or a bookmark leads to.
const ABOVE: f32 = 14.0;

/// The place `y` below the top edge of a page, where a link or a bookmark leads.
pub(crate) fn spot(pages: &[PaintedPage], ids: &[Id], page: usize, y: f32) -> Option<Spot> {
    Some(Spot { page: *ids.get(page)?, from_bottom: pages.get(page)?.sheet.1 - y + ABOVE })
}

/// What stands in an element.
enum Kid {
    Element(Id),
    /// Page and number of a marked sequence.
    Sequence(usize, usize),
    /// Page and annotation.
    Object(usize, Id),
}

/// An element of the tree that a reader is told of.
struct Element {
    id: Id,
    kids: Vec<Kid>,
    /// Where a figure stands, on the first of its pages.
    area: Option<[f32; 4]>,
}

/// The tree in the file.
pub(crate) struct Tree {
    pub root: Id,
    /// The annotations of each page.
    pub annotations: Vec<Vec<Id>>,
}

/// Writes annotations and the structure tree.
pub(crate) fn write(file: &mut File, nodes: &[Node], pages: &[PaintedPage], ids: &[Id]) -> Tree {
    let root = file.reserve();
    let told = told(nodes, pages);
    let element = |told: bool| told.then(|| Element { id: file.reserve(), kids: Vec::new(), area: None });
    let mut elements: Vec<Option<Element>> = told.into_iter().map(element).collect();
    let id_of = |elements: &[Option<Element>], node: NodeId| Some(elements.get(node)?.as_ref()?.id);
    for (at, node) in nodes.iter().enumerate().skip(1) {
        if let Some(id) = id_of(&elements, at) {
            add(&mut elements, node.parent, Kid::Element(id));
        }
    }
    let mut parents: Vec<Id> = Vec::with_capacity(pages.len());
    for (number, page) in pages.iter().enumerate() {
        for (mcid, node) in page.sequences.iter().enumerate() {
            add(&mut elements, *node, Kid::Sequence(number, mcid));
        }
        for (node, area) in &page.figures {
            if let Some(Some(element)) = elements.get_mut(*node) {
                element.area.get_or_insert(*area);
            }
        }
        let own: Vec<Id> = page.sequences.iter().filter_map(|node| id_of(&elements, *node)).collect();
        let id = file.reserve();
        file.object(id, own.as_slice());
        parents.push(id);
    }
    let mut annotations: Vec<Vec<Id>> = Vec::with_capacity(pages.len());
    for (number, page) in pages.iter().enumerate() {
        let mut own = Vec::with_capacity(page.links.len());
        for link in &page.links {
            let Some(element) = id_of(&elements, link.node) else { continue };
            let id = file.reserve();
            file.dict(id, |dict| {
                dict.set("Type", Name("Annot")).set("Subtype", Name("Link")).set("Rect", link.rect);
                dict.set("Border", [0i64, 0, 0]).set("F", 4usize).set("Contents", Text(&link.contents));
                dict.set("StructParent", parents.len());
                match &link.target {
                    Target::Uri(uri) => {
                        dict.nest("A", |dict| {
                            dict.set("S", Name("URI")).set("URI", Text(&ascii(uri)));
                        });
                    }
                    Target::Place { page, y } => {
                        if let Some(spot) = spot(pages, ids, *page, *y) {
                            dict.set("Dest", spot);
                        }
                    }
                }
            });
            add(&mut elements, link.node, Kid::Object(number, id));
            parents.push(element);
            own.push(id);
        }
        annotations.push(own);
    }
    let mut named: Vec<(NoteName, Id)> = Vec::new();
    for (at, (node, element)) in nodes.iter().zip(&elements).enumerate() {
        let Some(element) = element else { continue };
        let parent = if at == 0 { root } else { id_of(&elements, node.parent).unwrap_or(root) };
        if node.tag == Tag::Note {
            named.push((NoteName(at), element.id));
        }
        file.dict(element.id, |dict| describe(dict, (at, node), element, parent, ids));
    }
    let tree = file.reserve();
    let parents: Vec<(usize, Id)> = parents.into_iter().enumerate().collect();
    file.dict(tree, |dict| {
        dict.set("Nums", parents.as_slice());
    });
    file.dict(root, |dict| {
        dict.set("Type", Name("StructTreeRoot")).set("ParentTree", tree).set("ParentTreeNextKey", parents.len());
        if let Some(first) = id_of(&elements, 0) {
            dict.set("K", [first]);
        }
        if !named.is_empty() {
            dict.nest("IDTree", |dict| {
                dict.set("Names", named.as_slice());
            });
        }
    });
    Tree { root, annotations }
}

fn add(elements: &mut [Option<Element>], node: NodeId, kid: Kid) {
    if let Some(Some(element)) = elements.get_mut(node) {
        element.kids.push(kid);
    }
}

/// What a note is called in the tree; in order of bytes, as the tree of names must be.
#[derive(Clone, Copy)]
struct NoteName(NodeId);

impl Value for NoteName {
    fn write(&self, out: &mut Vec<u8>) {
        Bytes(format!("n{:08}", self.0).as_bytes()).write(out);
    }
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

/// Sets the entries of an element; `pages` are the numbers of the pages.
fn describe(dict: &mut Dict<'_>, (at, node): (NodeId, &Node), element: &Element, parent: Id, pages: &[Id]) {
    let home = element.kids.iter().find_map(|kid| match kid {
        Kid::Sequence(page, _) => Some(*page),
        _ => None,
    });
    dict.set("S", Name(tag(node.tag))).set("P", parent);
    if let Some(page) = home.and_then(|page| pages.get(page)) {
        dict.set("Pg", *page);
    }
    let kids: Vec<Placed<'_>> = element.kids.iter().map(|kid| Placed { kid, home, pages }).collect();
    match kids.as_slice() {
        [] => {}
        [only] => {
            dict.set("K", only);
        }
        all => {
            dict.set("K", all);
        }
    }
    if let Some(lang) = &node.lang {
        dict.set("Lang", Text(lang));
    }
    if let Some(alt) = &node.alt {
        dict.set("Alt", Text(alt));
    }
    if node.tag == Tag::Note {
        dict.set("ID", NoteName(at));
    }
    attributes(dict, node.tag, element.area);
}

/// What stands in an element, as its dictionary says it.
struct Placed<'a> {
    kid: &'a Kid,
    /// The page that goes without saying.
    home: Option<usize>,
    pages: &'a [Id],
}

impl Value for Placed<'_> {
    fn write(&self, out: &mut Vec<u8>) {
        let on = |dict: &mut Dict<'_>, kind: &str, page: usize| {
            dict.set("Type", Name(kind));
            if let Some(page) = self.pages.get(page) {
                dict.set("Pg", *page);
            }
        };
        match self.kid {
            Kid::Element(id) => id.write(out),
            Kid::Sequence(page, mcid) if Some(*page) == self.home => mcid.write(out),
            Kid::Sequence(page, mcid) => Dict::write(out, |dict| {
                on(dict, "MCR", *page);
                dict.set("MCID", *mcid);
            }),
            Kid::Object(page, id) => Dict::write(out, |dict| {
                on(dict, "OBJR", *page);
                dict.set("Obj", *id);
            }),
        }
    }
}

fn attributes(dict: &mut Dict<'_>, tag: Tag, area: Option<[f32; 4]>) {
    let covers = |span: u8| if span > 1 { format!("/ColSpan {span}") } else { String::new() };
    let owned = match (tag, area) {
        (Tag::List { ordered }, _) => {
            format!("<</O/List/ListNumbering/{}>>", if ordered { "Decimal" } else { "Disc" })
        }
        (Tag::HeaderCell { scope, span }, _) => {
            let scope = match scope {
                Scope::Column => "Column",
                Scope::Row => "Row",
            };
            format!("<</O/Table/Scope/{scope}{}>>", covers(span))
        }
        (Tag::Cell { span }, _) if span > 1 => format!("<</O/Table{}>>", covers(span)),
        (Tag::Figure, Some(area)) => {
            dict.nest("A", |dict| {
                dict.set("O", Name("Layout")).set("Placement", Name("Block")).set("BBox", area);
            });
            return;
        }
        _ => return,
    };
    dict.set("A", Bare(&owned));
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
        Tag::Figure => "Figure",
        Tag::Note => "Note",
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
