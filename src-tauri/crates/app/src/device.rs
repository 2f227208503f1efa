//! What belongs to the computer account and not to the workspace: who acts, recent workspaces, how the window looks.

use crate::error::{ApiError, Code, Result};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The settings of a computer account, in one JSON file of its configuration folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Device {
    /// Officer's name; empty until the first write asks for it.
    pub officer_name: String,
    /// Officer's post.
    pub officer_post: String,
    /// Workspaces opened before, the last first.
    pub recent: Vec<Recent>,
    /// `en` or `ro`.
    pub messages: String,
    /// `system`, `light` or `dark`.
    pub theme: String,
    /// Minutes without input after which the window locks; 0 is never, which only the demo may.
    pub auto_lock_min: u32,
    /// Whether single letters act in lists.
    pub single_keys: bool,
    /// Export folder by workspace id.
    pub export_folders: BTreeMap<String, PathBuf>,
    /// Second backup folder by workspace id.
    pub backup_folders: BTreeMap<String, PathBuf>,
    /// Name of the font file for Chinese, of which a copy is kept; empty for none.
    pub chinese_font: String,
}

/// A workspace opened before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recent {
    /// Its folder.
    pub path: PathBuf,
    /// Its name.
    pub name: String,
}

/// As many recent workspaces as a screen shows.
const RECENT: usize = 8;

impl Default for Device {
    fn default() -> Self {
        Self {
            officer_name: String::new(),
            officer_post: String::new(),
            recent: Vec::new(),
            messages: "en".to_owned(),
            theme: "system".to_owned(),
            auto_lock_min: 10,
            single_keys: true,
            export_folders: BTreeMap::new(),
            backup_folders: BTreeMap::new(),
            chinese_font: String::new(),
        }
    }
}

impl Device {
    /// Reads the settings; a missing or unreadable file is a new account.
    pub fn read(folder: &Path) -> Self {
        let text = std::fs::read(folder.join(FILE)).unwrap_or_default();
        serde_json::from_slice(&text).unwrap_or_default()
    }

    /// Keeps the settings.
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub fn keep(&self, folder: &Path) -> Result<()> {
        let text = serde_json::to_string_pretty(self).unwrap_or_default();
        std::fs::create_dir_all(folder).map_err(|_| ApiError::new(Code::ReadOnly).with("path", folder.display()))?;
        attache_store::write_durably(&folder.join(FILE), text.as_bytes())?;
        Ok(())
    }

    /// Puts a workspace at the head of the recent ones.
    pub fn remember(&mut self, path: &Path, name: &str) {
        self.recent.retain(|recent| recent.path != path);
        self.recent.insert(0, Recent { path: path.to_owned(), name: name.to_owned() });
        self.recent.truncate(RECENT);
    }
}

const FILE: &str = "settings.json";
