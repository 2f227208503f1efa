//! Sleep locks the workspace: before it where the desktop announces it, else at wake before anything is painted.

#[cfg(target_os = "linux")]
mod logind;
#[cfg(target_os = "linux")]
mod wake;

#[cfg(target_os = "linux")]
use tauri::Manager as _;
use tauri::WebviewWindow;

/// Watches for the laptop's sleep as long as the window lives.
#[cfg(target_os = "linux")]
pub fn watch(window: &WebviewWindow) -> tauri::Result<()> {
    logind::listen(window.app_handle());
    wake::watch(window)
}

/// Elsewhere the page's own idle clock locks: neither Windows nor macOS can be tested here yet.
#[cfg(not(target_os = "linux"))]
pub fn watch(_window: &WebviewWindow) -> tauri::Result<()> {
    Ok(())
}
