//! Bytes as lower-case hexadecimal text and back.

use std::fmt::Write;

/// Two digits a byte.
pub(crate) fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    encode_into(&mut text, bytes);
    text
}

/// Appends two digits a byte; `text` must have the room already when what is written must not be copied about.
pub(crate) fn encode_into(text: &mut String, bytes: &[u8]) {
    for byte in bytes {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
}

/// The `N` bytes that `text` stands for, if it is exactly that.
pub(crate) fn decode<const N: usize>(text: &str) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    let (digits, rest) = text.as_bytes().as_chunks::<2>();
    if digits.len() != N || !rest.is_empty() {
        return None;
    }
    for (byte, [high, low]) in bytes.iter_mut().zip(digits) {
        *byte = digit(*high)? << 4 | digit(*low)?;
    }
    Some(bytes)
}

const fn digit(character: u8) -> Option<u8> {
    match character {
        b'0'..=b'9' => Some(character - b'0'),
        b'a'..=b'f' => Some(character - b'a' + 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{decode, encode};

    #[test]
    fn what_is_written_is_read_back_and_nothing_else_is() {
        assert_eq!(encode(&[0, 15, 16, 255]), "000f10ff");
        assert_eq!(decode::<4>("000f10ff"), Some([0, 15, 16, 255]));
        for wrong in ["000f10f", "000f10ff00", "000F10FF", "000f10fg", "é0f10ff", ""] {
            assert_eq!(decode::<4>(wrong), None, "{wrong}");
        }
    }
}
