//! Embeds the built UI and allows the webview exactly one command.

use std::path::Path;

fn main() {
    let dist = Path::new("../ui/dist");
    // The context macro wants the folder to exist; without a built UI the window is empty but the crate compiles.
    if let Err(problem) = std::fs::create_dir_all(dist) {
        println!("cargo::error=cannot create {}: {problem}", dist.display());
    }
    // The pages are compiled into the binary, and the macro that does so does not watch them.
    println!("cargo::rerun-if-changed={}", dist.display());
    let commands = tauri_build::AppManifest::new().commands(&["rpc"]);
    if let Err(problem) = tauri_build::try_build(tauri_build::Attributes::new().app_manifest(commands)) {
        println!("cargo::error={problem:#}");
    }
}
