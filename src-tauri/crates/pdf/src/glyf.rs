//! Adds composite glyphs to a TrueType file: tables `glyf`, `loca`, `hmtx`, `maxp`, `hhea`, `head`.
//!
//! Source: OpenType 1.9, chapters of those tables.

/// A glyph, moved right and up.
pub(crate) type Part = (u16, i16, i16);

/// Glyphs of the same file at their places. Font units.
pub(crate) struct Composite {
    pub parts: Vec<Part>,
    pub advance: u16,
}

const ARGS_ARE_WORDS: u16 = 0x0001;
const ARGS_ARE_XY: u16 = 0x0002;
const MORE_COMPONENTS: u16 = 0x0020;

/// A file's tables by tag, in the order of the directory.
struct Tables<'a>(Vec<([u8; 4], &'a [u8])>);

impl<'a> Tables<'a> {
    fn read(data: &'a [u8]) -> Option<Self> {
        let count = usize::from(u16_at(data, 4)?);
        let records = data.get(12..12 + 16 * count)?.chunks_exact(16);
        let table = |record: &[u8]| {
            let (start, length) = (u32_at(record, 8)? as usize, u32_at(record, 12)? as usize);
            Some((record.get(..4)?.try_into().ok()?, data.get(start..start.checked_add(length)?)?))
        };
        records.map(table).collect::<Option<Vec<_>>>().map(Self)
    }

    fn get(&self, tag: [u8; 4]) -> Option<&'a [u8]> {
        self.0.iter().find(|(own, _)| *own == tag).map(|(_, data)| *data)
    }
}

/// How many glyphs a font file has.
pub(crate) fn glyph_count(data: &[u8]) -> Option<u16> {
    u16_at(Tables::read(data)?.get(*b"maxp")?, 4)
}

/// The same font with `composites` after its last glyph; `None` when the file is not a whole TrueType font.
pub(crate) fn extend(data: &[u8], composites: &[Composite]) -> Option<Vec<u8>> {
    let tables = Tables::read(data)?;
    let count = usize::from(u16_at(tables.get(*b"maxp")?, 4)?);
    let total = u16::try_from(count + composites.len()).ok()?;
    let long = u16_at(tables.get(*b"head")?, 50)? == 1;
    let (loca, old) = (tables.get(*b"loca")?, tables.get(*b"glyf")?);
    let offset = |glyph: usize| -> Option<usize> {
        if long { Some(u32_at(loca, 4 * glyph)? as usize) } else { Some(usize::from(u16_at(loca, 2 * glyph)?) * 2) }
    };
    let (mut glyf, mut offsets, mut boxes) = (Vec::with_capacity(old.len()), Vec::new(), Vec::with_capacity(count));
    for glyph in 0..count {
        offsets.push(glyf.len() as u32);
        let outline = old.get(offset(glyph)?..offset(glyph + 1)?)?;
        boxes.push(bounds(outline));
        glyf.extend_from_slice(outline);
        pad(&mut glyf);
    }
    let mut hmtx = full_metrics(&tables, count)?;
    let mut most_parts = 1;
    for composite in composites {
        offsets.push(glyf.len() as u32);
        let drawn = |part: &(u16, i16, i16)| {
            let own = (*boxes.get(usize::from(part.0))?)?;
            Some((*part, own))
        };
        let parts: Vec<_> = composite.parts.iter().filter_map(drawn).collect();
        most_parts = most_parts.max(parts.len() as u16);
        let left = write_composite(&mut glyf, &parts);
        pad(&mut glyf);
        hmtx.extend(composite.advance.to_be_bytes());
        hmtx.extend(left.to_be_bytes());
    }
    offsets.push(glyf.len() as u32);
    let mut new = Vec::with_capacity(tables.0.len());
    for (tag, data) in &tables.0 {
        let mut table = data.to_vec();
        match tag {
            b"glyf" => table = std::mem::take(&mut glyf),
            b"loca" => table = offsets.iter().flat_map(|offset| offset.to_be_bytes()).collect(),
            b"hmtx" => table = std::mem::take(&mut hmtx),
            b"hhea" => put(&mut table, 34, total),
            b"head" => {
                put(&mut table, 50, 1);
                put(&mut table, 8, 0);
                put(&mut table, 10, 0);
            }
            b"maxp" => {
                let deepest = u16_at(&table, 30).unwrap_or(0).max(1) + 1;
                let widest = u16_at(&table, 28).unwrap_or(0).max(most_parts);
                put(&mut table, 4, total);
                put(&mut table, 28, widest);
                put(&mut table, 30, deepest);
            }
            _ => {}
        }
        new.push((*tag, table));
    }
    Some(assemble(new))
}

/// Writes one composite and returns its left edge; nothing for no parts.
fn write_composite(glyf: &mut Vec<u8>, parts: &[(Part, [i16; 4])]) -> i16 {
    if parts.is_empty() {
        return 0;
    }
    let mut all = [i16::MAX, i16::MAX, i16::MIN, i16::MIN];
    for ((_, x, y), [left, bottom, right, top]) in parts {
        let moved =
            [left.saturating_add(*x), bottom.saturating_add(*y), right.saturating_add(*x), top.saturating_add(*y)];
        all = [all[0].min(moved[0]), all[1].min(moved[1]), all[2].max(moved[2]), all[3].max(moved[3])];
    }
    glyf.extend((-1i16).to_be_bytes());
    glyf.extend(all.iter().flat_map(|edge| edge.to_be_bytes()));
    for (at, ((glyph, x, y), _)) in parts.iter().enumerate() {
        let more = if at + 1 < parts.len() { MORE_COMPONENTS } else { 0 };
        glyf.extend((ARGS_ARE_WORDS | ARGS_ARE_XY | more).to_be_bytes());
        glyf.extend(glyph.to_be_bytes());
        glyf.extend(x.to_be_bytes());
        glyf.extend(y.to_be_bytes());
    }
    all[0]
}

/// The horizontal metrics with an advance for every glyph.
fn full_metrics(tables: &Tables<'_>, count: usize) -> Option<Vec<u8>> {
    let long = usize::from(u16_at(tables.get(*b"hhea")?, 34)?);
    let hmtx = tables.get(*b"hmtx")?;
    let mut full = Vec::with_capacity(4 * count);
    for glyph in 0..count {
        let advance = u16_at(hmtx, 4 * glyph.min(long.checked_sub(1)?))?;
        let left =
            if glyph < long { u16_at(hmtx, 4 * glyph + 2)? } else { u16_at(hmtx, 4 * long + 2 * (glyph - long))? };
        full.extend(advance.to_be_bytes());
        full.extend(left.to_be_bytes());
    }
    Some(full)
}

pub(crate) fn assemble(mut tables: Vec<([u8; 4], Vec<u8>)>) -> Vec<u8> {
    tables.sort_by_key(|(tag, _)| *tag);
    let count = tables.len() as u16;
    let power = count.max(1).ilog2() as u16;
    let range = 16 << power;
    let mut out = vec![0, 1, 0, 0];
    out.extend([count, range, power, 16 * count - range].iter().flat_map(|word| word.to_be_bytes()));
    let mut body = Vec::new();
    let start = 12 + 16 * tables.len();
    let mut head = None;
    for (tag, data) in &tables {
        let at = start + body.len();
        if tag == b"head" {
            head = Some(at);
        }
        out.extend(tag);
        out.extend([sum(data), at as u32, data.len() as u32].iter().flat_map(|word| word.to_be_bytes()));
        body.extend_from_slice(data);
        pad(&mut body);
    }
    out.extend(body);
    let adjustment = 0xB1B0_AFBA_u32.wrapping_sub(sum(&out));
    if let Some(slot) = head.and_then(|at| out.get_mut(at + 8..at + 12)) {
        slot.copy_from_slice(&adjustment.to_be_bytes());
    }
    out
}

fn bounds(outline: &[u8]) -> Option<[i16; 4]> {
    let edge = |at| u16_at(outline, at).map(u16::cast_signed);
    Some([edge(2)?, edge(4)?, edge(6)?, edge(8)?])
}

pub(crate) fn pad(data: &mut Vec<u8>) {
    data.resize(data.len().next_multiple_of(4), 0);
}

fn put(data: &mut [u8], at: usize, value: u16) {
    if let Some(slot) = data.get_mut(at..at + 2) {
        slot.copy_from_slice(&value.to_be_bytes());
    }
}

fn u16_at(data: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(data.get(at..at + 2)?.try_into().ok()?))
}

fn u32_at(data: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(data.get(at..at + 4)?.try_into().ok()?))
}

fn sum(data: &[u8]) -> u32 {
    let word =
        |chunk: &[u8]| chunk.iter().enumerate().fold(0u32, |sum, (at, byte)| sum | u32::from(*byte) << (24 - 8 * at));
    data.chunks(4).map(word).fold(0, u32::wrapping_add)
}
