//! The faces that documents are set in: the bundled ones, and one for Chinese where the officer has given this device
//! one, or the command line for one export.
//!
//! The device keeps a copy of the font beside its settings, so that documents stay the same when the file itself is
//! moved, replaced or on a disk that is gone. It is checked before it is kept.

use crate::app::App;
use crate::error::{ApiError, Code, Result};
use attache_store::write_durably;
use attache_typeset::{FontPackError, Fonts};
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

/// A set of faces to lay out and write with.
#[derive(Clone, Default)]
pub(crate) struct Faces(Option<Arc<Fonts>>);

impl Deref for Faces {
    type Target = Fonts;

    fn deref(&self) -> &Fonts {
        self.0.as_deref().unwrap_or_else(|| Fonts::bundled())
    }
}

impl Faces {
    /// The bundled faces, with the font of a file for Chinese.
    ///
    /// # Errors
    /// [`Code::Unreadable`], with `why` where the file cannot serve.
    pub fn with(chinese: Option<&Path>) -> Result<Self> {
        chinese.map_or_else(|| Ok(Self::default()), |file| Self::of(file, read(file)?))
    }

    fn of(file: &Path, font: Vec<u8>) -> Result<Self> {
        let fonts = Fonts::with_chinese(font).map_err(|error| {
            let why = match error {
                FontPackError::NotAFont => "not_a_font",
                FontPackError::NoOutlines => "no_outlines",
                FontPackError::NotChinese => "not_chinese",
            };
            unfit(file, why)
        })?;
        Ok(Self(Some(Arc::new(fonts))))
    }
}

/// The faces of a device, read when the first document asks for them.
pub(crate) struct DeviceFaces {
    copy: PathBuf,
    faces: Mutex<Option<Faces>>,
}

impl DeviceFaces {
    /// Those of an account's folder.
    pub fn new(folder: &Path) -> Self {
        Self { copy: folder.join(COPY), faces: Mutex::new(None) }
    }

    /// Whether a font is kept.
    pub fn has_copy(&self) -> bool {
        self.copy.is_file()
    }

    /// Keeps a copy of the font; an empty name takes it away. Returns the name by which the officer knows it.
    ///
    /// # Errors
    /// [`Code::Unreadable`], with `why` where the file cannot serve, and what writing a file may meet.
    pub fn keep(&self, file: &str) -> Result<String> {
        let mut faces = self.faces.lock().unwrap_or_else(PoisonError::into_inner);
        if file.is_empty() {
            if let Err(error) = std::fs::remove_file(&self.copy)
                && error.kind() != std::io::ErrorKind::NotFound
            {
                return Err(ApiError::new(Code::ReadOnly).with("path", self.copy.display()));
            }
            *faces = None;
            return Ok(String::new());
        }
        let file = Path::new(file);
        let font = read(file)?;
        let new = Faces::of(file, font.clone())?;
        let folder = self.copy.parent().unwrap_or(&self.copy);
        std::fs::create_dir_all(folder).map_err(|_| ApiError::new(Code::ReadOnly).with("path", folder.display()))?;
        write_durably(&self.copy, &font)?;
        *faces = Some(new);
        Ok(file.file_name().unwrap_or_default().to_string_lossy().into_owned())
    }

    /// The faces. A copy that can no longer be read is as good as none: what it would have drawn is found missing.
    fn get(&self) -> Faces {
        let mut faces = self.faces.lock().unwrap_or_else(PoisonError::into_inner);
        let read = || Faces::with(Some(&self.copy).filter(|copy| copy.is_file()).map(PathBuf::as_path));
        faces.get_or_insert_with(|| read().unwrap_or_default()).clone()
    }
}

impl App {
    /// The faces that documents are set in: with the font that the host names, else with the device's own.
    pub(crate) fn faces(&self) -> Result<Faces> {
        match &self.config.chinese_font {
            Some(font) => Faces::with(Some(font)),
            None => Ok(self.faces.get()),
        }
    }
}

/// Largest font file: four times that of Noto Sans CJK, which holds five languages.
const LARGEST: u64 = 80 << 20;

/// Name of the copy in the account's folder.
const COPY: &str = "chinese-font";

fn read(file: &Path) -> Result<Vec<u8>> {
    let io = |error: std::io::Error| {
        ApiError::new(Code::Unreadable).with("reason", "io").with("path", file.display()).with("detail", error)
    };
    if std::fs::metadata(file).map_err(io)?.len() > LARGEST {
        return Err(unfit(file, "too_large"));
    }
    std::fs::read(file).map_err(io)
}

fn unfit(file: &Path, why: &str) -> ApiError {
    ApiError::new(Code::Unreadable).with("reason", "font").with("why", why).with("path", file.display())
}

#[cfg(test)]
mod tests {
    use super::*;

    const FONT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../tests/fixtures/fonts/chinese.ttf");

    fn has_chinese(faces: &Faces) -> bool {
        faces.faces().len() > Fonts::bundled().faces().len()
    }

    #[test]
    fn a_font_is_there_after_a_restart_until_it_is_taken_away() {
        let folder = tempfile::tempdir().unwrap();
        let device = DeviceFaces::new(folder.path());
        assert!(!has_chinese(&device.get()));
        assert_eq!(device.keep(FONT).unwrap(), "chinese.ttf");
        assert!(has_chinese(&device.get()));
        assert!(has_chinese(&DeviceFaces::new(folder.path()).get()));
        assert_eq!(device.keep("").unwrap(), "");
        assert!(!has_chinese(&device.get()) && !device.has_copy());
    }

    #[test]
    fn a_spoiled_copy_is_as_good_as_none() {
        let folder = tempfile::tempdir().unwrap();
        DeviceFaces::new(folder.path()).keep(FONT).unwrap();
        std::fs::write(folder.path().join(COPY), "no font").unwrap();
        assert!(!has_chinese(&DeviceFaces::new(folder.path()).get()));
    }
}
