//! The sRGB colour profile, computed: no third party's profile to license. About 600 bytes.
//!
//! Source: ICC.1:2010 (v4.3) for the form, IEC 61966-2-1 for the numbers, adapted to D50.

fn fixed(value: f64) -> [u8; 4] {
    ((value * 65536.0).round() as i32).to_be_bytes()
}

fn text(words: &str) -> Vec<u8> {
    let mut tag = b"mluc\0\0\0\0\0\0\0\x01\0\0\0\x0cenUS".to_vec();
    tag.extend((words.len() as u32 * 2).to_be_bytes());
    tag.extend(28u32.to_be_bytes());
    tag.extend(words.encode_utf16().flat_map(u16::to_be_bytes));
    tag.resize(tag.len().next_multiple_of(4), 0);
    tag
}

fn numbers(kind: &[u8], values: &[f64]) -> Vec<u8> {
    kind.iter().copied().chain(values.iter().flat_map(|value| fixed(*value))).collect()
}

/// The profile as a file.
pub(crate) fn srgb() -> Vec<u8> {
    let white = [0.9642, 1.0, 0.824_91];
    let curve = [2.4, 1.0 / 1.055, 0.055 / 1.055, 1.0 / 12.92, 0.040_45];
    let adaptation =
        [1.047_882, 0.022_918, -0.050_217, 0.029_586, 0.990_478, -0.017_075, -0.009_247, 0.015_075, 0.751_678];
    let xyz = b"XYZ \0\0\0\0";
    let parts: [(&[&[u8; 4]], Vec<u8>); 8] = [
        (&[b"desc"], text("sRGB")),
        (&[b"cprt"], text("CC0")),
        (&[b"wtpt"], numbers(xyz, &white)),
        (&[b"rXYZ"], numbers(xyz, &[0.436_066, 0.222_488, 0.013_916])),
        (&[b"gXYZ"], numbers(xyz, &[0.385_147, 0.716_873, 0.097_076])),
        (&[b"bXYZ"], numbers(xyz, &[0.143_066, 0.060_608, 0.714_096])),
        (&[b"rTRC", b"gTRC", b"bTRC"], numbers(b"para\0\0\0\0\0\x03\0\0", &curve)),
        (&[b"chad"], numbers(b"sf32\0\0\0\0", &adaptation)),
    ];
    let count: usize = parts.iter().map(|(tags, _)| tags.len()).sum();
    let mut at = 128 + 4 + 12 * count;
    let mut directory = (count as u32).to_be_bytes().to_vec();
    let mut body: Vec<u8> = Vec::new();
    for (tags, data) in &parts {
        for tag in *tags {
            directory.extend(tag.iter());
            directory.extend((at as u32).to_be_bytes());
            directory.extend((data.len() as u32).to_be_bytes());
        }
        at += data.len();
        body.extend(data);
    }
    let mut profile = (at as u32).to_be_bytes().to_vec();
    profile.extend([0; 4]);
    profile.extend([4, 0x30, 0, 0]);
    profile.extend(b"mntrRGB XYZ ");
    // Year, month, day, hour, minute, second of the profile: fixed, so that the bytes are.
    profile.extend([2026u16, 1, 1, 0, 0, 0].iter().flat_map(|part| part.to_be_bytes()));
    profile.extend(b"acsp");
    profile.resize(68, 0);
    profile.extend(white.iter().flat_map(|value| fixed(*value)));
    profile.resize(128, 0);
    profile.extend(directory);
    profile.extend(body);
    profile
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_profile_knows_its_own_length() {
        let profile = super::srgb();
        assert_eq!(u32::from_be_bytes(profile[..4].try_into().unwrap()) as usize, profile.len());
        assert_eq!(&profile[36..40], b"acsp");
    }
}
