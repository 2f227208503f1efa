//! logind's announcement of sleep, with a delay inhibitor: sleep waits until the workspace is locked.

use gtk::gio::{self, BusType, DBusCallFlags, DBusConnection, DBusSignalFlags, UnixFDList};
use gtk::glib::{self, MainContext, MainLoop, Variant, VariantTy};
use std::cell::RefCell;
use tauri::AppHandle;

use crate::desk;

const SERVICE: &str = "org.freedesktop.login1";
const OBJECT: &str = "/org/freedesktop/login1";
const MANAGER: &str = "org.freedesktop.login1.Manager";
const ANSWER_WITHIN_MS: i32 = 2_000;

/// Listens on a thread of its own, so that neither start nor painting waits for the system bus.
///
/// Does nothing where there is no bus or no logind: the clock check of `wake` is there for that.
pub fn listen(handle: &AppHandle) {
    let handle = handle.clone();
    std::thread::spawn(move || {
        let context = MainContext::new();
        let _ = context.with_thread_default(|| {
            if let Ok(bus) = gio::bus_get_sync(BusType::System, gio::Cancellable::NONE) {
                subscribe(&bus, handle);
                MainLoop::new(Some(&context), false).run();
            }
        });
    });
}

fn subscribe(bus: &DBusConnection, handle: AppHandle) {
    let delay = RefCell::new(inhibit(bus).ok());
    bus.signal_subscribe(
        Some(SERVICE),
        Some(MANAGER),
        Some("PrepareForSleep"),
        Some(OBJECT),
        None,
        DBusSignalFlags::NONE,
        move |bus, _, _, _, _, arguments| {
            let falls_asleep = arguments.try_child_get::<bool>(0).ok().flatten().unwrap_or(true);
            if falls_asleep {
                desk::lock(&handle);
                delay.replace(None);
            } else {
                delay.replace(inhibit(bus).ok());
            }
        },
    );
}

/// Takes the inhibitor; sleep goes on once the list, which owns the file descriptor, is dropped.
fn inhibit(bus: &DBusConnection) -> Result<UnixFDList, glib::Error> {
    let arguments = Variant::from(("sleep", "Attaché", "Locks the workspace", "delay"));
    let (_, held) = bus.call_with_unix_fd_list_sync(
        Some(SERVICE),
        OBJECT,
        MANAGER,
        "Inhibit",
        Some(&arguments),
        VariantTy::new("(h)").ok(),
        DBusCallFlags::NONE,
        ANSWER_WITHIN_MS,
        None::<&UnixFDList>,
        gio::Cancellable::NONE,
    )?;
    Ok(held)
}
