//! Recordings that are compiled and kept, to be run without a session: what `benches/` times when it asks how fast
//! compiled code is, apart from everything around it.

use super::{
    session::{self, Frame},
    value::Value,
};
use crate::{
    array::Array,
    compile::{Compiled, compile},
};

/// A compiled recording with the inputs and constants that it was recorded with.
pub(crate) struct Recorded {
    compiled: Compiled,
    inputs: Vec<Array>,
    constants: Vec<u64>,
}

/// Records what `work` does and compiles it for the value that it returns. `None` if that value is not pending any more:
/// it is not the result of an operation, or something in `work` was computed.
pub(crate) fn record(work: impl FnOnce() -> Value) -> Option<Recorded> {
    /// Leaves the session again, also by panic.
    struct Inside;
    impl Drop for Inside {
        fn drop(&mut self) {
            session::exit();
        }
    }
    session::enter(Frame::new(0, 0, u64::MAX, true));
    let _inside = Inside;
    let Value::Promised(promise) = work() else { return None };
    session::on_tape(|tape| {
        let state = tape.lock();
        let recording = &state.recording;
        if !promise.is_on(tape.id(), state.generation) {
            return None;
        }
        let mut graph = recording.graph.clone();
        graph.set_outputs(std::iter::once(promise.node()));
        let compiled = compile(&graph);
        Some(Recorded { compiled, inputs: recording.inputs.clone(), constants: recording.params.clone() })
    })?
}

impl Recorded {
    /// Runs the compiled code. Gives the result, of the recorded value's type and shape; `None` if the data fail.
    pub(crate) fn run(&self) -> Option<Array> {
        let mut result = None;
        self.compiled.segment.run(&self.inputs, &self.constants, |array| result = Some(array)).ok()?;
        result
    }
}
