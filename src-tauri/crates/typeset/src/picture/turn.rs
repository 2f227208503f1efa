//! How a camera was held: photographs are stored as the sensor saw them and say how to turn them upright.

use super::photo::Pixels;

/// One of the eight ways to hold a camera: mirrored first, then turned clockwise by quarters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Turn {
    mirrored: bool,
    quarters: u8,
}

impl Turn {
    /// Reads the orientation of an Exif block (tag 0x0112 of the first directory, Exif 2.32 §4.6.4); upright when there is
    /// none.
    pub fn of_exif(exif: &[u8]) -> Self {
        let orientation = orientation(exif).unwrap_or(1);
        let (mirrored, quarters) = match orientation {
            2 => (true, 0),
            3 => (false, 2),
            4 => (true, 2),
            5 => (true, 3),
            6 => (false, 1),
            7 => (true, 1),
            8 => (false, 3),
            _ => (false, 0),
        };
        Self { mirrored, quarters }
    }

    pub fn is_upright(self) -> bool {
        self == Self::default()
    }

    /// Whether width and height change places.
    pub fn swaps(self) -> bool {
        self.quarters % 2 == 1
    }

    /// Turns pixels upright.
    pub fn apply(self, pixels: Pixels) -> Pixels {
        if self.is_upright() {
            return pixels;
        }
        let (width, height) = (pixels.width as usize, pixels.height as usize);
        let (wide, high) = if self.swaps() { (height, width) } else { (width, height) };
        let channels = usize::from(pixels.channels);
        let mut bytes = Vec::with_capacity(pixels.bytes.len());
        for y in 0..high {
            for x in 0..wide {
                let (from_x, from_y) = match self.quarters {
                    0 => (x, y),
                    1 => (y, height - 1 - x),
                    2 => (width - 1 - x, height - 1 - y),
                    _ => (width - 1 - y, x),
                };
                let from_x = if self.mirrored { width - 1 - from_x } else { from_x };
                let at = (from_y * width + from_x) * channels;
                bytes.extend_from_slice(pixels.bytes.get(at..at + channels).unwrap_or_default());
            }
        }
        Pixels { width: wide as u32, height: high as u32, bytes, ..pixels }
    }
}

fn orientation(exif: &[u8]) -> Option<u16> {
    let exif = exif.strip_prefix(b"Exif\0\0").unwrap_or(exif);
    let big = match exif.get(..2)? {
        b"MM" => true,
        b"II" => false,
        _ => return None,
    };
    let word = |at: usize| -> Option<u16> {
        let two: [u8; 2] = exif.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if big { u16::from_be_bytes(two) } else { u16::from_le_bytes(two) })
    };
    let long = |at: usize| -> Option<u32> {
        let four: [u8; 4] = exif.get(at..at.checked_add(4)?)?.try_into().ok()?;
        Some(if big { u32::from_be_bytes(four) } else { u32::from_le_bytes(four) })
    };
    let first = long(4)? as usize;
    (0..usize::from(word(first)?))
        .map(|n| first + 2 + n * 12)
        .find(|at| word(*at) == Some(0x0112))
        .and_then(|at| word(at + 8))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exif(orientation: u8) -> Vec<u8> {
        let mut block = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
        block.extend([orientation, 0, 0, 0, 0, 0, 0]);
        block
    }

    /// Two pixels beside each other, 1 and 2, over 3 and 4, over 5 and 6.
    fn six() -> Pixels {
        Pixels { width: 2, height: 3, channels: 1, bytes: vec![1, 2, 3, 4, 5, 6] }
    }

    #[test]
    fn each_way_to_hold_a_camera_ends_upright() {
        let turned = |orientation| {
            let pixels = Turn::of_exif(&exif(orientation)).apply(six());
            (pixels.width, pixels.bytes)
        };
        assert_eq!(turned(1), (2, vec![1, 2, 3, 4, 5, 6]));
        assert_eq!(turned(2), (2, vec![2, 1, 4, 3, 6, 5]));
        assert_eq!(turned(3), (2, vec![6, 5, 4, 3, 2, 1]));
        assert_eq!(turned(4), (2, vec![5, 6, 3, 4, 1, 2]));
        assert_eq!(turned(5), (3, vec![1, 3, 5, 2, 4, 6]));
        assert_eq!(turned(6), (3, vec![5, 3, 1, 6, 4, 2]));
        assert_eq!(turned(7), (3, vec![6, 4, 2, 5, 3, 1]));
        assert_eq!(turned(8), (3, vec![2, 4, 6, 1, 3, 5]));
    }

    #[test]
    fn a_block_that_lies_about_its_length_is_upright() {
        assert!(Turn::of_exif(b"Exif\0\0MM\0\x2a\xff\xff\xff\xff").is_upright());
        assert!(Turn::of_exif(b"").is_upright());
    }
}
