//! One window per computer account: a second start raises the first window.
//!
//! The first instance listens on a socket in the user's runtime folder, which is private to the account and gone at
//! logout. Without such a folder (and on Windows, for now) a second window opens; the workspace's own writer lock keeps
//! it read-only.

pub use platform::{Claim, claim, listen};

#[cfg(unix)]
mod platform {
    use std::ffi::OsStr;
    use std::hash::{DefaultHasher, Hash, Hasher};
    use std::os::unix::net::{UnixListener, UnixStream};
    use std::path::{Path, PathBuf};

    use tauri::{AppHandle, Manager};

    use crate::window;

    /// Whether this is the first instance.
    #[derive(Debug)]
    pub enum Claim {
        /// The first one, with the socket that later ones will call; none where the desktop has no runtime folder.
        First(Option<UnixListener>),
        /// Another instance lives and has been called.
        Raised,
    }

    /// Becomes the first instance of this configuration, or calls the one that is.
    pub fn claim(configuration: Option<&OsStr>) -> Claim {
        match std::env::var_os("XDG_RUNTIME_DIR") {
            Some(runtime) if !runtime.is_empty() => claim_at(&socket(Path::new(&runtime), configuration)),
            _ => Claim::First(None),
        }
    }

    /// Raises the window whenever another instance calls.
    pub fn listen(handle: &AppHandle, listener: Option<UnixListener>) {
        let Some(listener) = listener else { return };
        let handle = handle.clone();
        std::thread::spawn(move || {
            // The call itself is the message: nothing is read, so nothing that is sent can do harm.
            for _call in listener.incoming().flatten() {
                if let Some(window) = handle.get_webview_window(window::MAIN) {
                    window::raise(&window);
                }
            }
        });
    }

    fn claim_at(socket: &Path) -> Claim {
        if UnixStream::connect(socket).is_ok() {
            return Claim::Raised;
        }
        // What a crash left behind refuses the call and would also refuse the name.
        let _ = std::fs::remove_file(socket);
        Claim::First(UnixListener::bind(socket).ok())
    }

    fn socket(runtime: &Path, configuration: Option<&OsStr>) -> PathBuf {
        match configuration {
            None => runtime.join("attache.sock"),
            Some(folder) => {
                let mut hasher = DefaultHasher::new();
                folder.hash(&mut hasher);
                runtime.join(format!("attache-{:016x}.sock", hasher.finish()))
            }
        }
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn a_second_start_calls_the_first_and_a_dead_socket_does_not_block() {
            let socket = std::env::temp_dir().join(format!("attache-test-{}.sock", std::process::id()));
            let Claim::First(Some(listener)) = claim_at(&socket) else { panic!("the first start must win") };
            assert!(matches!(claim_at(&socket), Claim::Raised));
            assert!(listener.accept().is_ok());

            drop(listener); // as a crash does: the file stays, nobody listens
            assert!(socket.exists());
            assert!(matches!(claim_at(&socket), Claim::First(Some(_))));
            std::fs::remove_file(&socket).unwrap();
        }

        #[test]
        fn two_configurations_do_not_raise_each_other() {
            let at = |folder: &str| socket(Path::new("/run/user/1000"), Some(OsStr::new(folder)));
            assert_ne!(at("a"), at("b"));
            assert_eq!(at("a"), at("a"));
        }
    }
}

#[cfg(not(unix))]
mod platform {
    use std::ffi::OsStr;

    use tauri::AppHandle;

    /// Whether this is the first instance.
    pub enum Claim {
        /// Always, here.
        First(Option<()>),
        /// Never, here.
        #[expect(dead_code, reason = "only constructed where there are Unix sockets")]
        Raised,
    }

    /// Becomes the first instance.
    pub fn claim(_configuration: Option<&OsStr>) -> Claim {
        Claim::First(None)
    }

    /// Nobody can call.
    pub fn listen(_handle: &AppHandle, _listener: Option<()>) {}
}
