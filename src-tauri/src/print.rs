//! The system's print dialog for a document that is nowhere on the disk: the desktop's print portal takes it as an open
//! file, which here lies in memory only.

use std::io;
#[cfg(target_os = "linux")]
use std::io::Write;

#[cfg(target_os = "linux")]
pub fn print(title: &str, pdf: &[u8]) -> io::Result<()> {
    use gtk::gio::{self, BusType, DBusMessage, DBusMessageType, DBusSendMessageFlags, UnixFDList, prelude::*};
    use gtk::glib::{Variant, VariantDict, variant::Handle};

    const ANSWER_WITHIN_MS: i32 = 5_000;
    let mut file = std::fs::File::from(rustix::fs::memfd_create("document.pdf", rustix::fs::MemfdFlags::CLOEXEC)?);
    file.write_all(pdf)?;
    io::Seek::rewind(&mut file)?;
    let files = UnixFDList::new();
    let handle = files.append(std::os::fd::AsRawFd::as_raw_fd(&file)).map_err(io::Error::other)?;
    let call = DBusMessage::new_method_call(
        Some("org.freedesktop.portal.Desktop"),
        "/org/freedesktop/portal/desktop",
        Some("org.freedesktop.portal.Print"),
        "Print",
    );
    // No parent window and no token of settings made before: the portal shows its own dialog.
    call.set_body(&Variant::tuple_from_iter([
        "".to_variant(),
        title.to_variant(),
        Handle(handle).to_variant(),
        VariantDict::new(None).end(),
    ]));
    call.set_unix_fd_list(Some(&files));
    let bus = gio::bus_get_sync(BusType::Session, gio::Cancellable::NONE).map_err(io::Error::other)?;
    // As a message: the binding's own call with files takes an answer without files, which this one is, for a fault.
    let (answer, _) = bus
        .send_message_with_reply_sync(&call, DBusSendMessageFlags::NONE, ANSWER_WITHIN_MS, gio::Cancellable::NONE)
        .map_err(io::Error::other)?;
    if answer.message_type() == DBusMessageType::Error {
        return Err(io::Error::other(answer.error_name().unwrap_or_default().to_string()));
    }
    Ok(())
}

/// Elsewhere a document is printed by the program that opens it.
#[cfg(not(target_os = "linux"))]
pub fn print(_: &str, _: &[u8]) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}
