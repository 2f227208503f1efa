//! How values are written in a PDF file.
//!
//! Source: ISO 32000-1 §7.3.

use lopdf::Object;

/// The number of an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Id(pub u32);

/// A name; characters of the product's own choice, never a user's.
pub(crate) struct Name<'a>(pub &'a str);

/// A text string: plain when ASCII, UTF-16 otherwise.
pub(crate) struct Text<'a>(pub &'a str);

/// Bytes as a string.
pub(crate) struct Bytes<'a>(pub &'a [u8]);

/// A value as it is written.
pub(crate) struct Bare<'a>(pub &'a str);

/// A place on a page, at a distance from the bottom of the sheet.
pub(crate) struct Spot {
    pub page: Id,
    pub from_bottom: f32,
}

/// Something that can stand in an array or a dictionary.
pub(crate) trait Value {
    /// Writes it, with a blank before it where nothing else parts it from what stands there.
    fn write(&self, out: &mut Vec<u8>);
}

impl<T: Value + ?Sized> Value for &T {
    fn write(&self, out: &mut Vec<u8>) {
        (*self).write(out);
    }
}

impl Value for Id {
    fn write(&self, out: &mut Vec<u8>) {
        i64::from(self.0).write(out);
        out.extend_from_slice(b" 0 R");
    }
}

impl Value for bool {
    fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(if *self { b" true" } else { b" false" });
    }
}

impl Value for i64 {
    fn write(&self, out: &mut Vec<u8>) {
        gap(out);
        integer(out, *self);
    }
}

impl Value for usize {
    fn write(&self, out: &mut Vec<u8>) {
        (*self as i64).write(out);
    }
}

/// Two decimals at most.
impl Value for f32 {
    fn write(&self, out: &mut Vec<u8>) {
        gap(out);
        hundredths(out, in_hundredths(*self));
    }
}

impl Value for Name<'_> {
    fn write(&self, out: &mut Vec<u8>) {
        out.push(b'/');
        out.extend_from_slice(self.0.as_bytes());
    }
}

impl Value for Text<'_> {
    fn write(&self, out: &mut Vec<u8>) {
        if self.0.bytes().all(|byte| (0x20..0x7f).contains(&byte)) {
            return Bytes(self.0.as_bytes()).write(out);
        }
        out.extend_from_slice(b"(\xfe\xff");
        for byte in self.0.encode_utf16().flat_map(u16::to_be_bytes) {
            literal(out, byte);
        }
        out.push(b')');
    }
}

impl Value for Bytes<'_> {
    fn write(&self, out: &mut Vec<u8>) {
        out.push(b'(');
        for byte in self.0 {
            literal(out, *byte);
        }
        out.push(b')');
    }
}

impl Value for Bare<'_> {
    fn write(&self, out: &mut Vec<u8>) {
        gap(out);
        out.extend_from_slice(self.0.as_bytes());
    }
}

impl Value for Spot {
    fn write(&self, out: &mut Vec<u8>) {
        out.push(b'[');
        self.page.write(out);
        out.extend_from_slice(b"/XYZ 0");
        (self.from_bottom.round() as i64).write(out);
        out.extend_from_slice(b" null]");
    }
}

impl<T: Value> Value for [T] {
    fn write(&self, out: &mut Vec<u8>) {
        out.push(b'[');
        for value in self {
            value.write(out);
        }
        out.push(b']');
    }
}

/// One behind the other.
impl<A: Value, B: Value> Value for (A, B) {
    fn write(&self, out: &mut Vec<u8>) {
        self.0.write(out);
        self.1.write(out);
    }
}

impl<T: Value, const N: usize> Value for [T; N] {
    fn write(&self, out: &mut Vec<u8>) {
        self.as_slice().write(out);
    }
}

/// An object that printpdf made; of a stream, the dictionary.
impl Value for Object {
    fn write(&self, out: &mut Vec<u8>) {
        match self {
            Self::Null => Bare("null").write(out),
            Self::Boolean(value) => value.write(out),
            Self::Integer(value) => value.write(out),
            Self::Real(value) => value.write(out),
            Self::Name(name) => Name(&String::from_utf8_lossy(name)).write(out),
            Self::String(bytes, _) => Bytes(bytes).write(out),
            Self::Array(values) => values.as_slice().write(out),
            Self::Dictionary(dict) => dict.write(out),
            Self::Stream(stream) => stream.dict.write(out),
            Self::Reference((number, _)) => Id(*number).write(out),
        }
    }
}

impl Value for lopdf::Dictionary {
    fn write(&self, out: &mut Vec<u8>) {
        Dict::write(out, |dict| {
            for (key, value) in self {
                dict.set(&String::from_utf8_lossy(key), value);
            }
        });
    }
}

/// Writes the entries of a dictionary.
pub(crate) struct Dict<'a>(&'a mut Vec<u8>);

impl<'a> Dict<'a> {
    /// Writes a dictionary: its entries are what `entries` sets.
    pub fn write(out: &'a mut Vec<u8>, entries: impl FnOnce(&mut Dict<'_>)) {
        out.extend_from_slice(b"<<");
        entries(&mut Dict(out));
        out.extend_from_slice(b">>");
    }

    /// Sets an entry.
    pub fn set(&mut self, key: &str, value: impl Value) -> &mut Self {
        Name(key).write(self.0);
        value.write(self.0);
        self
    }

    /// Sets an entry that is a dictionary.
    pub fn nest(&mut self, key: &str, entries: impl FnOnce(&mut Dict<'_>)) -> &mut Self {
        Name(key).write(self.0);
        Dict::write(self.0, entries);
        self
    }
}

/// A blank, unless what stands before delimits by itself.
fn gap(out: &mut Vec<u8>) {
    if !matches!(out.last(), Some(b'[' | b'<' | b'(' | b')' | b'>' | b']' | b' ' | b'\n')) {
        out.push(b' ');
    }
}

/// A byte of a string in parentheses.
pub(crate) fn literal(out: &mut Vec<u8>, byte: u8) {
    match byte {
        b'(' | b')' | b'\\' => out.extend_from_slice(&[b'\\', byte]),
        b'\r' => out.extend_from_slice(b"\\r"),
        _ => out.push(byte),
    }
}

/// A number without decimals.
pub(crate) fn integer(out: &mut Vec<u8>, value: i64) {
    if value < 0 {
        out.push(b'-');
    }
    let mut rest = value.unsigned_abs();
    let start = out.len();
    loop {
        out.push(b'0' + (rest % 10) as u8);
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    if let Some(digits) = out.get_mut(start..) {
        digits.reverse();
    }
}

/// A length as files keep it.
pub(crate) fn in_hundredths(value: f32) -> i64 {
    (f64::from(value) * 100.0).round() as i64
}

/// A number of hundredths, with the decimals it needs.
pub(crate) fn hundredths(out: &mut Vec<u8>, value: i64) {
    let (whole, rest) = (value.unsigned_abs() / 100, value.unsigned_abs() % 100);
    if value < 0 {
        out.push(b'-');
    }
    if whole > 0 || rest == 0 {
        integer(out, whole as i64);
    }
    if rest > 0 {
        out.extend_from_slice(&[b'.', b'0' + (rest / 10) as u8]);
        if rest % 10 > 0 {
            out.push(b'0' + (rest % 10) as u8);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Bytes, Text, Value, hundredths, in_hundredths};

    fn written(value: &(impl Value + ?Sized)) -> Vec<u8> {
        let mut out = Vec::new();
        value.write(&mut out);
        out
    }

    #[test]
    fn numbers_carry_the_decimals_they_need() {
        let number = |value: f32| {
            let mut out = Vec::new();
            hundredths(&mut out, in_hundredths(value));
            String::from_utf8(out).unwrap()
        };
        for (value, text) in
            [(0.0, "0"), (0.5, ".5"), (-0.07, "-.07"), (12.0, "12"), (595.276, "595.28"), (-3.1, "-3.1")]
        {
            assert_eq!(number(value), text);
        }
    }

    #[test]
    fn strings_keep_their_brackets_and_line_ends() {
        assert_eq!(written(&Text("a (b) \\")), b"(a \\(b\\) \\\\)");
        assert_eq!(written(&Text("ș")), b"(\xfe\xff\x02\x19)");
        assert_eq!(written(&Bytes(b"\r\n")), b"(\\r\n)");
    }

    #[test]
    fn arrays_put_a_blank_only_where_one_is_needed() {
        assert_eq!(written(&[1i64, -2, 30]), b"[1 -2 30]");
        assert_eq!(written(&[super::Id(4), super::Id(5)]), b"[4 0 R 5 0 R]");
    }
}
