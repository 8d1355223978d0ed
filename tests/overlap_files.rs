//! The files of `tests/overlap.rs` are what the generator writes. A test of its own, since they may not compile.

#[path = "overlap/generator/mod.rs"]
mod generator;
#[allow(dead_code, reason = "shared with other tests")]
#[path = "generated/sample.rs"]
mod sample;
#[allow(dead_code, unused_macros, unused_imports, reason = "shared with other tests")]
#[path = "generated/value.rs"]
mod value;

use std::{fs, path::Path};

#[test]
fn the_files_are_those_of_the_generator() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/overlap/functions");
    let update = std::env::var_os("UPDATE_EXPECT").is_some();
    let mut stale = Vec::new();
    for file in generator::files() {
        let path = root.join(&file.path);
        if fs::read_to_string(&path).ok().as_ref() == Some(&file.text) {
            continue;
        }
        if update {
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder that can be made");
            fs::write(&path, &file.text).expect("a file that can be written");
        }
        stale.push(file.path);
    }
    let again = "UPDATE_EXPECT=1 cargo test --test overlap_files";
    assert!(update || stale.is_empty(), "not what the generator writes: {stale:?}; to write them: {again}");
}
