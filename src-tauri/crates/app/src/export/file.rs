//! How an exported file is called, and how it comes beside the others in the export folder.

use super::Ask;
use crate::error::{ApiError, Code, Result};
use crate::format::Format;
use attache_briefing::{Records, Subject};
use attache_store::write_durably;
use chrono::NaiveDate;
use std::path::{Path, PathBuf};

/// `RO-PK-2026-01_briefing_en_2026-11-24.pdf`, `RO_register_en_2026-11-24.pdf`
pub(super) fn name(ask: &Ask, records: &Records, lang: &str, as_of: NaiveDate) -> String {
    let kind = ask.document();
    let code = match kind.subject() {
        Subject::Workspace => &records.home.country,
        Subject::Delegation | Subject::Meetings => &records.delegation.code,
    };
    let code: String = code.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
    let code = if code.is_empty() { "delegation" } else { &code };
    let variant = ask.variant.map(|variant| format!("-{}", variant.name())).unwrap_or_default();
    let restricted = if ask.restricted.unwrap_or_default() { "-restricted" } else { "" };
    let extension = ask.format.unwrap_or_default().ending();
    format!("{code}_{}{variant}{restricted}_{lang}_{as_of}.{extension}", kind.name())
}

/// Writes into the folder under the name; other bytes there get `-2`, the same bytes are left as they are.
pub(super) fn write_beside(folder: &Path, name: &str, format: Format, bytes: &[u8]) -> Result<PathBuf> {
    let ending = format!(".{}", format.ending());
    let stem = name.trim_end_matches(&ending);
    for number in 1_u32.. {
        let file = folder.join(if number == 1 { name.to_owned() } else { format!("{stem}-{number}{ending}") });
        match std::fs::read(&file) {
            Ok(there) if there == bytes => return Ok(file),
            Ok(_) => {}
            Err(_) => {
                write_durably(&file, bytes)?;
                return Ok(file);
            }
        }
    }
    Err(ApiError::new(Code::Exists).with("path", folder.join(name).display()))
}
