//! The file taken apart again: its parts as XML, and that what they refer to is there.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};

use attache_document::Document;
use attache_docx::to_docx;
use roxmltree::Node;

pub const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

pub struct Opened {
    pub names: Vec<String>,
    pub files: BTreeMap<String, Vec<u8>>,
}

impl Opened {
    pub fn of(document: &Document, pages: &[usize]) -> Self {
        Self::read(&to_docx(document, pages).unwrap())
    }

    pub fn read(bytes: &[u8]) -> Self {
        let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut files = BTreeMap::new();
        let mut names = Vec::new();
        for at in 0..zip.len() {
            let mut file = zip.by_index(at).unwrap();
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).unwrap();
            let name = file.name().unwrap().into_owned();
            names.push(name.clone());
            assert!(files.insert(name, bytes).is_none(), "two parts of one name");
        }
        Self { names, files }
    }

    pub fn text(&self, name: &str) -> &str {
        std::str::from_utf8(&self.files[name]).unwrap()
    }

    /// The words of the main part with a line a paragraph; what fields show is text, their instructions are not.
    pub fn words(&self) -> String {
        let xml = roxmltree::Document::parse(self.text("word/document.xml")).unwrap();
        let mut out = String::new();
        for node in xml.descendants().filter(|node| node.tag_name().namespace() == Some(W)) {
            match node.tag_name().name() {
                "t" => out.push_str(node.text().unwrap_or("")),
                "p" if !out.is_empty() => out.push('\n'),
                "br" | "tab" => out.push(' '),
                _ => {}
            }
        }
        out
    }

    /// Checks everything that a word processor would call a damaged file.
    pub fn check(&self) {
        let parts: BTreeMap<&str, roxmltree::Document<'_>> = self
            .files
            .keys()
            .filter(|name| !name.starts_with("word/media/"))
            .map(|name| (name.as_str(), roxmltree::Document::parse(self.text(name)).unwrap()))
            .collect();
        self.types(&parts["[Content_Types].xml"]);
        let styles: BTreeSet<&str> =
            parts["word/styles.xml"].descendants().filter_map(|node| value(node, "styleId")).collect();
        let counts: BTreeSet<&str> = parts["word/numbering.xml"]
            .descendants()
            .filter(|node| node.has_tag_name((W, "num")))
            .filter_map(|node| value(node, "numId"))
            .collect();
        for (name, part) in &parts {
            if name.starts_with("word/") && !name.starts_with("word/_rels/") {
                let targets = self.targets(name, &parts);
                for node in part.descendants() {
                    refers(node, &targets, &styles, &counts, name);
                }
            }
        }
        let main = &parts["word/document.xml"];
        cells_hold_paragraphs(main);
        let bookmarks: Vec<&str> = main
            .descendants()
            .filter(|node| node.has_tag_name((W, "bookmarkStart")))
            .filter_map(|node| value(node, "name"))
            .collect();
        let once: BTreeSet<&str> = bookmarks.iter().copied().collect();
        assert_eq!(bookmarks.len(), once.len(), "a bookmark stands once");
        for anchor in main.descendants().filter_map(|node| value(node, "anchor")) {
            assert!(once.contains(anchor), "no bookmark {anchor}");
        }
        for kind in ["footnote", "endnote"] {
            let held: BTreeSet<&str> = parts[format!("word/{kind}s.xml").as_str()]
                .descendants()
                .filter_map(|node| value(node, "id"))
                .collect();
            let calls = main.descendants().filter(|node| node.tag_name().name() == format!("{kind}Reference"));
            for call in calls {
                assert!(held.contains(value(call, "id").unwrap()), "no {kind}");
            }
        }
    }

    fn types(&self, types: &roxmltree::Document<'_>) {
        for name in self.files.keys().filter(|name| *name != "[Content_Types].xml") {
            let known = types.descendants().any(|node| {
                node.attribute("PartName").is_some_and(|part| part == format!("/{name}"))
                    || node.attribute("Extension").is_some_and(|ending| name.ends_with(&format!(".{ending}")))
            });
            assert!(known, "{name} has no type");
        }
    }

    /// Ids that a part may refer to; every target inside the package must be there.
    fn targets<'x>(&self, name: &str, parts: &'x BTreeMap<&str, roxmltree::Document<'_>>) -> BTreeSet<&'x str> {
        let rels = format!("word/_rels/{}.rels", name.trim_start_matches("word/"));
        let Some(rels) = parts.get(rels.as_str()) else { return BTreeSet::new() };
        let mut ids = BTreeSet::new();
        for node in rels.descendants().filter(|node| node.has_attribute("Target")) {
            let target = node.attribute("Target").unwrap();
            if node.attribute("TargetMode") == Some("External") {
                assert!(target.is_ascii() && !target.contains(' '), "{target} is no address");
            } else {
                assert!(self.files.contains_key(&format!("word/{target}")), "no {target}");
            }
            assert!(ids.insert(node.attribute("Id").unwrap()), "an id stands once");
        }
        ids
    }
}

fn value<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    node.attribute((W, name))
}

fn refers(node: Node<'_, '_>, targets: &BTreeSet<&str>, styles: &BTreeSet<&str>, counts: &BTreeSet<&str>, part: &str) {
    let of_relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    for attribute in node.attributes().filter(|attribute| attribute.namespace() == Some(of_relations)) {
        assert!(targets.contains(attribute.value()), "{part}: no relationship {}", attribute.value());
    }
    let Some(named) = value(node, "val") else { return };
    match node.tag_name().name() {
        "pStyle" | "rStyle" | "tblStyle" | "basedOn" | "next" => {
            assert!(styles.contains(named), "{part}: no style {named}");
        }
        "numId" => assert!(counts.contains(named), "{part}: no count {named}"),
        _ => {}
    }
}

fn cells_hold_paragraphs(main: &roxmltree::Document<'_>) {
    for cell in main.descendants().filter(|node| node.has_tag_name((W, "tc"))) {
        assert!(cell.last_element_child().unwrap().has_tag_name((W, "p")), "a cell ends with a paragraph");
    }
    for row in main.descendants().filter(|node| node.has_tag_name((W, "tr"))) {
        let spans: usize = row
            .children()
            .filter(|node| node.has_tag_name((W, "tc")))
            .map(|cell| {
                let span = cell
                    .descendants()
                    .find(|node| node.has_tag_name((W, "gridSpan")) && node.parent().unwrap().parent() == Some(cell));
                span.map_or(1, |span| value(span, "val").unwrap().parse().unwrap())
            })
            .sum();
        let table = row.parent().unwrap();
        let grid = table.children().find(|node| node.has_tag_name((W, "tblGrid"))).unwrap();
        assert_eq!(spans, grid.children().filter(Node::is_element).count(), "every row fills its grid");
    }
}
