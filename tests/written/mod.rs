//! Files of tests that a generator writes.

use std::{fs, path::Path};

/// Whether the files below `folder` are `files`, by path and text; with `UPDATE_EXPECT` they become it. `test` is the name of the
/// test that asks.
pub fn check(test: &str, folder: &str, files: impl Iterator<Item = (String, String)>) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let update = std::env::var_os("UPDATE_EXPECT").is_some();
    let mut stale = Vec::new();
    for (path, text) in files {
        let place = root.join(&path);
        if fs::read_to_string(&place).ok().as_ref() == Some(&text) {
            continue;
        }
        if update {
            fs::create_dir_all(place.parent().expect("a folder")).expect("a folder that can be made");
            fs::write(&place, &text).expect("a file that can be written");
        }
        stale.push(path);
    }
    let again = format!("UPDATE_EXPECT=1 cargo test --test {test}");
    assert!(update || stale.is_empty(), "not what the generator writes: {stale:?}; to write them: {again}");
}
