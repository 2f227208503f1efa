//! The system's print dialog for a document that is nowhere on the disk: the desktop's print portal takes it as an open
//! file, which here lies in memory only.

use std::io;
#[cfg(target_os = "linux")]
use std::io::Write;

#[cfg(target_os = "linux")]
pub fn print(title: &str, pdf: &[u8]) -> io::Result<()> {
    use gtk::gio::{self, BusType, DBusCallFlags, UnixFDList, prelude::*};
    use gtk::glib::{Variant, VariantDict, VariantTy, variant::Handle};

    const ANSWER_WITHIN_MS: i32 = 5_000;
    let mut file = std::fs::File::from(rustix::fs::memfd_create("document.pdf", rustix::fs::MemfdFlags::CLOEXEC)?);
    file.write_all(pdf)?;
    io::Seek::rewind(&mut file)?;
    let files = UnixFDList::new();
    let handle = files.append(std::os::fd::AsRawFd::as_raw_fd(&file)).map_err(io::Error::other)?;
    let bus = gio::bus_get_sync(BusType::Session, gio::Cancellable::NONE).map_err(io::Error::other)?;
    // No parent window and no token of settings made before: the portal shows its own dialog.
    let arguments = Variant::tuple_from_iter([
        "".to_variant(),
        title.to_variant(),
        Handle(handle).to_variant(),
        VariantDict::new(None).end(),
    ]);
    bus.call_with_unix_fd_list_sync(
        Some("org.freedesktop.portal.Desktop"),
        "/org/freedesktop/portal/desktop",
        "org.freedesktop.portal.Print",
        "Print",
        Some(&arguments),
        VariantTy::new("(o)").ok(),
        DBusCallFlags::NONE,
        ANSWER_WITHIN_MS,
        Some(&files),
        gio::Cancellable::NONE,
    )
    .map_err(io::Error::other)?;
    Ok(())
}

/// Elsewhere a document is printed by the program that opens it.
#[cfg(not(target_os = "linux"))]
pub fn print(_: &str, _: &[u8]) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}
