//! Short forms of PDF objects.

use lopdf::{Dictionary, Object, ObjectId, StringFormat};

pub(crate) fn name(text: &str) -> Object {
    Object::Name(text.as_bytes().to_vec())
}

/// A text string: plain when ASCII, UTF-16 otherwise.
pub(crate) fn text(words: &str) -> Object {
    if words.bytes().all(|byte| (0x20..0x7f).contains(&byte)) {
        return Object::String(words.as_bytes().to_vec(), StringFormat::Literal);
    }
    let mut bytes = vec![0xfe, 0xff];
    bytes.extend(words.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, StringFormat::Hexadecimal)
}

pub(crate) fn dict<const N: usize>(entries: [(&str, Object); N]) -> Dictionary {
    Dictionary::from_iter(entries)
}

/// A number with two decimals at most.
pub(crate) fn real(value: f32) -> Object {
    Object::Real((value * 100.0).round() / 100.0)
}

pub(crate) fn refs(ids: &[ObjectId]) -> Object {
    Object::Array(ids.iter().map(|id| Object::Reference(*id)).collect())
}

/// A place on a page, with the sheet's own measure from the bottom.
pub(crate) fn place(page: ObjectId, from_bottom: f32) -> Object {
    Object::Array(vec![
        Object::Reference(page),
        name("XYZ"),
        Object::Integer(0),
        real(from_bottom.round()),
        Object::Null,
    ])
}
