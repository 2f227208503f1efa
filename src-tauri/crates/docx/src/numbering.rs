//! How points of lists are marked: one pattern of bullets, one of numbers, and a count of its own for each numbered list.

use crate::package::W;
use crate::xml::Xml;

/// The count that all bulleted lists share.
pub(crate) const BULLETS: u32 = 1;
/// Levels that a list can have in a word processor.
pub(crate) const LEVELS: u8 = 9;

/// From the mark of a point to its text, twentieths of a point.
pub(crate) const fn hang(ordered: bool) -> u32 {
    if ordered { 360 } else { 260 }
}

/// `word/numbering.xml`; `ordered` holds the level of each numbered list, in reading order.
pub(crate) fn part(ordered: &[u8]) -> Vec<u8> {
    let mut xml = Xml::part("w:numbering", &[W]);
    for (id, numbers) in [("0", false), ("1", true)] {
        xml.open("w:abstractNum", &[("w:abstractNumId", id)]);
        xml.val("w:multiLevelType", "hybridMultilevel");
        for level in 0..LEVELS {
            pattern(&mut xml, level, numbers);
        }
        xml.close();
    }
    xml.open("w:num", &[("w:numId", &BULLETS.to_string())]);
    xml.val("w:abstractNumId", "0");
    xml.close();
    for (at, level) in (BULLETS + 1..).zip(ordered) {
        xml.open("w:num", &[("w:numId", &at.to_string())]);
        xml.val("w:abstractNumId", "1");
        xml.open("w:lvlOverride", &[("w:ilvl", &level.to_string())]);
        xml.val("w:startOverride", "1");
        xml.close();
        xml.close();
    }
    xml.finish()
}

fn pattern(xml: &mut Xml, level: u8, numbers: bool) {
    let text = match (numbers, level) {
        (true, level) => format!("%{}.", level + 1),
        (false, 0) => "•".to_owned(),
        // Points within points have a quieter mark.
        (false, _) => "–".to_owned(),
    };
    xml.open("w:lvl", &[("w:ilvl", &level.to_string())]);
    xml.val("w:start", "1");
    xml.val("w:numFmt", if numbers { "decimal" } else { "bullet" });
    xml.val("w:lvlText", &text);
    xml.val("w:lvlJc", "left");
    let hang = hang(numbers);
    let left = (u32::from(level) + 1) * hang;
    xml.open("w:pPr", &[]);
    xml.empty("w:ind", &[("w:left", &left.to_string()), ("w:hanging", &hang.to_string())]);
    xml.close();
    // A face that hangs would push the lines of the point apart.
    xml.open("w:rPr", &[]);
    let face = "Noto Sans";
    xml.empty("w:rFonts", &[("w:ascii", face), ("w:hAnsi", face), ("w:cs", face)]);
    xml.close();
    xml.close();
}
