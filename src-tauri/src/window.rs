//! The main window: how it opens, where it may go, and what closing it means.

use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Manager, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder, Window, WindowEvent};

use crate::desk;

/// The label that the capability file speaks of.
pub const MAIN: &str = "main";

/// Opens the application's window.
pub fn open(handle: &AppHandle) -> tauri::Result<WebviewWindow> {
    frame(handle, WebviewUrl::App("index.html".into()))
        // Nothing of a workspace may reach the disk outside the encrypted file: no cache, no local storage. WebKitGTK
        // cannot drive a window that keeps nothing, so an automated one is an ordinary one.
        .incognito(!is_automated())
        // The page drags rows by itself; a file dropped on the window would only try to replace the page.
        .disable_drag_drop_handler()
        .on_navigation(is_own_page)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .build()
}

/// Opens a window with an empty page: the measure of what a window alone costs.
pub fn open_blank(handle: &AppHandle) -> tauri::Result<WebviewWindow> {
    let Ok(empty) = "about:blank".parse() else { return Err(tauri::Error::WebviewNotFound) };
    frame(handle, WebviewUrl::External(empty)).build()
}

/// Whether a test drives the window through `WebKitWebDriver`.
pub fn is_automated() -> bool {
    std::env::var("TAURI_WEBVIEW_AUTOMATION").is_ok_and(|value| value == "true")
}

/// Brings the window before the user, from wherever it is.
pub fn raise(window: &WebviewWindow) {
    let _ = window.unminimize();
    let _ = window.show();
    let _ = window.set_focus();
}

/// Closing the window first says goodbye: drafts, lock, backup.
pub fn on_event(window: &Window, event: &WindowEvent) {
    if let WindowEvent::CloseRequested { api, .. } = event {
        api.prevent_close();
        close(window.app_handle());
    }
}

/// The end of the desktop session closes the window as its button does.
#[cfg(target_os = "linux")]
pub fn close_on_signals(handle: &AppHandle) {
    use gtk::glib::{self, ControlFlow};
    use rustix::process::Signal;

    for signal in [Signal::TERM, Signal::HUP, Signal::INT] {
        let handle = handle.clone();
        glib::unix_signal_add_local(signal.as_raw(), move || {
            close(&handle);
            ControlFlow::Continue
        });
    }
}

/// Elsewhere the desktop closes the window itself.
#[cfg(not(target_os = "linux"))]
pub fn close_on_signals(_handle: &AppHandle) {}

/// Says goodbye beside the window's own thread, so that the page can still save and show what it waits for.
fn close(handle: &AppHandle) {
    let handle = handle.clone();
    std::thread::spawn(move || {
        desk::close(&handle);
        handle.exit(0);
    });
}

fn frame(handle: &AppHandle, page: WebviewUrl) -> WebviewWindowBuilder<'_, tauri::Wry, AppHandle> {
    WebviewWindowBuilder::new(handle, MAIN, page)
        .title("Attaché")
        .inner_size(1280.0, 800.0)
        .min_inner_size(1024.0, 700.0)
        .center()
}

/// Only the embedded pages: no link and no dropped file may replace them.
fn is_own_page(url: &Url) -> bool {
    // On Windows the embedded pages have an ordinary address.
    url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_link_and_no_dropped_file_can_replace_the_page() {
        let allowed = |text: &str| is_own_page(&text.parse().unwrap());
        assert!(allowed("tauri://localhost/index.html#/today"));
        assert!(allowed("http://tauri.localhost/index.html"));
        assert!(!allowed("file:///home/officer/visits.csv"));
        assert!(!allowed("https://example.org/tauri.localhost"));
        assert!(!allowed("about:blank"));
    }
}
