//! The files of `tests/overlap.rs` are what the generator writes. A test of its own, since they may not compile.

#[path = "overlap/generator/mod.rs"]
mod generator;
#[allow(dead_code, reason = "shared with other tests")]
#[path = "generated/sample.rs"]
mod sample;
#[allow(dead_code, unused_macros, unused_imports, reason = "shared with other tests")]
#[path = "generated/value.rs"]
mod value;

#[path = "written/mod.rs"]
mod written;

#[test]
fn the_files_are_those_of_the_generator() {
    let files = generator::files().into_iter().map(|file| (file.path, file.text));
    written::check("overlap_files", "tests/overlap/functions", files);
}
