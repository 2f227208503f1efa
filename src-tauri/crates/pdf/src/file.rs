//! The file as bytes: streams as they come, all other objects packed into compressed streams, and the table that finds them.
//!
//! Nothing is held back but the objects of the stream being packed, so that a long document costs what its file does.
//!
//! Source: ISO 32000-1 §7.5.

use flate2::{Compress, Compression, FlushCompress, Status};
use sha2::{Digest, Sha256};

use crate::object::{Bytes, Dict, Id, Name, Value, integer};

/// Objects to a stream: a reader unpacks all of them to see one.
const TOGETHER: usize = 1000;
/// What a stream must gain by being deflated.
const WORTH: usize = 20;
const LEVEL: u32 = 6;

/// Where an object is.
#[derive(Clone, Copy)]
enum Place {
    Nowhere,
    /// Byte of the file.
    At(usize),
    /// Number of the stream it is packed in, and which object of it.
    Packed(u32, usize),
}

pub(crate) struct File {
    out: Vec<u8>,
    /// By number.
    places: Vec<Place>,
    packed: Vec<u8>,
    /// Number and beginning of each object in `packed`.
    members: Vec<(Id, usize)>,
    packer: Compress,
}

impl File {
    pub fn new() -> Self {
        let out = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n".to_vec();
        let packer = Compress::new(Compression::new(LEVEL), true);
        Self { out, places: vec![Place::Nowhere], packed: Vec::new(), members: Vec::new(), packer }
    }

    /// A number for an object to come.
    pub fn reserve(&mut self) -> Id {
        self.places.push(Place::Nowhere);
        Id((self.places.len() - 1) as u32)
    }

    /// Adds an object that is a dictionary, under a number reserved for it.
    pub fn dict(&mut self, id: Id, entries: impl FnOnce(&mut Dict<'_>)) {
        self.pack(id, |out| Dict::write(out, entries));
    }

    /// Adds an object under a number reserved for it.
    pub fn object(&mut self, id: Id, value: &(impl Value + ?Sized)) {
        self.pack(id, |out| value.write(out));
    }

    fn pack(&mut self, id: Id, write: impl FnOnce(&mut Vec<u8>)) {
        self.members.push((id, self.packed.len()));
        write(&mut self.packed);
        self.packed.push(b'\n');
        if self.members.len() == TOGETHER {
            self.close_pack();
        }
    }

    fn close_pack(&mut self) {
        if self.members.is_empty() {
            return;
        }
        let own = self.reserve();
        let members = std::mem::take(&mut self.members);
        let mut data = Vec::with_capacity(self.packed.len() + 10 * members.len());
        for (at, (id, start)) in members.iter().enumerate() {
            integer(&mut data, i64::from(id.0));
            data.push(b' ');
            integer(&mut data, *start as i64);
            data.push(b' ');
            self.put(*id, Place::Packed(own.0, at));
        }
        let first = data.len();
        data.append(&mut self.packed);
        self.stream(own, &data, |dict| {
            dict.set("Type", Name("ObjStm")).set("N", members.len()).set("First", first);
        });
    }

    /// Adds a stream, deflated where it gains by it, under a number reserved for it.
    pub fn stream(&mut self, id: Id, data: &[u8], entries: impl FnOnce(&mut Dict<'_>)) {
        let packed = self.deflate(data);
        if packed.len() + WORTH < data.len() {
            self.raw_stream(id, &packed, |dict| {
                entries(dict);
                dict.set("Filter", Name("FlateDecode"));
            });
        } else {
            self.raw_stream(id, data, entries);
        }
    }

    /// Adds a stream deflated, gain or none, so that `entries` may say how it was prepared.
    pub fn deflated_stream(&mut self, id: Id, data: &[u8], entries: impl FnOnce(&mut Dict<'_>)) {
        let packed = self.deflate(data);
        self.raw_stream(id, &packed, |dict| {
            entries(dict);
            dict.set("Filter", Name("FlateDecode"));
        });
    }

    /// Adds a stream as it is.
    pub fn raw_stream(&mut self, id: Id, data: &[u8], entries: impl FnOnce(&mut Dict<'_>)) {
        self.put(id, Place::At(self.out.len()));
        integer(&mut self.out, i64::from(id.0));
        self.out.extend_from_slice(b" 0 obj\n");
        Dict::write(&mut self.out, |dict| {
            entries(dict);
            dict.set("Length", data.len());
        });
        self.out.extend_from_slice(b"\nstream\n");
        self.out.extend_from_slice(data);
        self.out.extend_from_slice(b"\nendstream\nendobj\n");
    }

    fn put(&mut self, id: Id, place: Place) {
        if let Some(own) = self.places.get_mut(id.0 as usize) {
            *own = place;
        }
    }

    fn deflate(&mut self, data: &[u8]) -> Vec<u8> {
        self.packer.reset();
        let mut out = Vec::with_capacity(data.len() / 3 + 64);
        loop {
            let rest = data.get(self.packer.total_in() as usize..).unwrap_or_default();
            match self.packer.compress_vec(rest, &mut out, FlushCompress::Finish) {
                // An error would be a wrong use of the packer, which the types here do not allow.
                Ok(Status::StreamEnd) | Err(_) => return out,
                Ok(_) => out.reserve(out.capacity().max(64)),
            }
        }
    }

    /// Ends the file: the table of places, the catalogue's number, and an identity from the bytes themselves.
    pub fn finish(mut self, catalogue: Id, information: Id) -> Vec<u8> {
        self.close_pack();
        let own = self.reserve();
        let start = self.out.len();
        self.put(own, Place::At(start));
        let wide = if start < 1 << 24 { 3 } else { 4 };
        let digest = Sha256::digest(&self.out);
        let identity = digest.get(..16).unwrap_or_default();
        let mut table = Vec::with_capacity(self.places.len() * (wide + 4));
        let mut above = vec![0; wide + 3];
        for place in &self.places {
            let (kind, second, third) = match place {
                Place::Nowhere => (0u8, 0, 0),
                Place::At(byte) => (1, *byte, 0),
                Place::Packed(stream, at) => (2, *stream as usize, *at),
            };
            let mut row = vec![kind];
            row.extend_from_slice((second as u32).to_be_bytes().get(4 - wide..).unwrap_or_default());
            row.extend_from_slice(&(third as u16).to_be_bytes());
            // PNG's predictor 2: what a row adds to the one above, which for most objects is one.
            table.push(2);
            table.extend(row.iter().zip(&above).map(|(now, above)| now.wrapping_sub(*above)));
            above = row;
        }
        let size = self.places.len();
        self.deflated_stream(own, &table, |dict| {
            let columns = wide + 3;
            dict.set("Type", Name("XRef")).set("Size", size).set("W", [1, wide, 2]);
            dict.set("Root", catalogue).set("Info", information).set("ID", [Bytes(identity), Bytes(identity)]);
            dict.nest("DecodeParms", |dict| {
                dict.set("Predictor", 12usize).set("Columns", columns);
            });
        });
        self.out.extend_from_slice(b"startxref\n");
        integer(&mut self.out, start as i64);
        self.out.extend_from_slice(b"\n%%EOF\n");
        self.out
    }
}
