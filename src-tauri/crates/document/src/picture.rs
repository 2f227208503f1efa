//! The bytes of a picture, as its author gave them.

use std::fmt;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A picture's file: JPEG, PNG or SVG. Base64 in JSON.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct PictureFile(pub Arc<[u8]>);

impl From<Vec<u8>> for PictureFile {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes.into())
    }
}

impl fmt::Debug for PictureFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PictureFile({} bytes)", self.0.len())
    }
}

impl Serialize for PictureFile {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&STANDARD.encode(&self.0))
    }
}

impl<'de> Deserialize<'de> for PictureFile {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        STANDARD.decode(text).map(Self::from).map_err(de::Error::custom)
    }
}

#[cfg(test)]
impl schemars::JsonSchema for PictureFile {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PictureFile".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let about = "A picture's file: JPEG, PNG or SVG, in base64.";
        schemars::json_schema!({ "type": "string", "contentEncoding": "base64", "description": about })
    }
}
