//! Notes to runs: where they are called, and the parts that hold them.

use attache_document::{Align, Notes, Runs};

use crate::body::Body;
use crate::package::{R, W};
use crate::xml::Xml;

/// The parts that hold notes: element of the whole, of one, and of the mark that calls for it.
const KINDS: [(Notes, [&str; 4]); 2] = [
    (Notes::Foot, ["w:footnotes", "w:footnote", "w:footnoteReference", "w:footnoteRef"]),
    (Notes::End, ["w:endnotes", "w:endnote", "w:endnoteReference", "w:endnoteRef"]),
];

fn names(kind: Notes) -> [&'static str; 4] {
    KINDS.into_iter().find(|(known, _)| *known == kind).map_or([""; 4], |(_, names)| names)
}

impl Body<'_> {
    /// Puts the mark of a note into the open paragraph and keeps the note. Notes to notes are said inside them.
    pub fn call_note(&mut self, note: &Runs) {
        if self.in_note {
            self.plain_run(" (");
            self.runs(note, self.reads_rtl(note));
            self.plain_run(")");
            return;
        }
        self.notes.push(note.clone());
        let [_, _, reference, _] = names(self.document.notes);
        let id = self.notes.len().to_string();
        self.xml.open("w:r", &[]);
        self.xml.open("w:rPr", &[]);
        self.xml.val("w:rStyle", "NoteReference");
        self.xml.close();
        self.xml.empty(reference, &[("w:id", &id)]);
        self.xml.close();
    }

    /// `word/footnotes.xml` or `word/endnotes.xml`, whichever `kind` names; the other one holds its rules alone.
    pub fn notes_part(&mut self, kind: Notes) -> Vec<u8> {
        let [root, one, _, mark] = names(kind);
        let body = std::mem::replace(&mut self.xml, Xml::part(root, &[W, R]));
        for (id, role, line) in
            [("-1", "separator", "w:separator"), ("0", "continuationSeparator", "w:continuationSeparator")]
        {
            self.xml.open(one, &[("w:type", role), ("w:id", id)]);
            self.xml.open("w:p", &[]);
            self.xml.open("w:r", &[]);
            self.xml.empty(line, &[]);
            for _ in 0..3 {
                self.xml.close();
            }
        }
        if kind == self.document.notes {
            self.in_note = true;
            let notes = std::mem::take(&mut self.notes);
            for (at, note) in notes.iter().enumerate() {
                self.xml.open(one, &[("w:id", &(at + 1).to_string())]);
                self.note(note, mark);
                self.xml.close();
            }
            self.in_note = false;
        }
        std::mem::replace(&mut self.xml, body).finish()
    }

    fn note(&mut self, runs: &Runs, mark: &'static str) {
        let rtl = self.reads_rtl(runs);
        self.xml.open("w:p", &[]);
        self.xml.open("w:pPr", &[]);
        self.xml.val("w:pStyle", "NoteText");
        self.direction(rtl, Align::Start, 0, 0);
        self.xml.close();
        self.xml.open("w:r", &[]);
        self.xml.open("w:rPr", &[]);
        self.xml.val("w:rStyle", "NoteReference");
        self.xml.close();
        self.xml.empty(mark, &[]);
        self.xml.close();
        self.plain_run(" ");
        self.runs(runs, rtl);
        self.xml.close();
    }
}
