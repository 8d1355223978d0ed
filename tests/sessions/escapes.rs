//! Tensors that outlive the call that made them: in fields, channels, statics, threads.

use crate::{bits, note, on_every_path, sample};
use std::{
    collections::HashMap,
    sync::{Mutex, mpsc},
    thread,
};
use xcs::{Tensor, jit};

#[derive(Default)]
struct Memory {
    latest: Option<Tensor>,
    by_name: HashMap<String, Tensor>,
}

#[jit]
fn remember(memory: &mut Memory, x: &Tensor) -> f32 {
    let y = x * 1.5;
    memory.by_name.insert("exp".to_owned(), y.exp());
    memory.by_name.insert("rows".to_owned(), y.slice(0, 1..2).flip(1));
    memory.latest.replace(y);
    x.get([0, 0])
}

#[test]
fn into_fields() {
    on_every_path(|| {
        let mut memory = Memory::default();
        let read = remember(&mut memory, &sample());
        let named = ["exp", "rows"].map(|name| bits(&memory.by_name[name]));
        (read, named, memory.latest.as_ref().map(bits))
    });
}

#[test]
fn a_field_of_the_last_call_is_the_input_of_the_next() {
    let run = || {
        let mut memory = Memory { latest: Some(sample()), ..Memory::default() };
        for _ in 0..20 {
            let latest = memory.latest.clone().expect("set");
            remember(&mut memory, &latest);
        }
        bits(&memory.latest.expect("set"))
    };
    on_every_path(run);
}

#[jit]
fn send(x: &Tensor, to: &mpsc::Sender<Tensor>) {
    let mut y = x.clone();
    for _ in 0..5 {
        y = y.tanh() + 0.25;
        to.send(y.clone()).expect("the other end waits");
    }
    note(y.len());
}

#[test]
fn into_channels_read_by_another_thread() {
    on_every_path(|| {
        let (sender, receiver) = mpsc::channel::<Tensor>();
        let reader = thread::spawn(move || receiver.iter().map(|y| bits(&y)).collect::<Vec<_>>());
        send(&sample(), &sender);
        drop(sender);
        reader.join().expect("no panic")
    });
}

static KEPT: Mutex<Vec<Tensor>> = Mutex::new(Vec::new());

#[jit]
fn keep(x: &Tensor, n: f32) {
    let y = x / n;
    KEPT.lock().unwrap().push(y.clone());
    KEPT.lock().unwrap().push(y.sum_axis(0));
}

#[test]
fn into_a_static() {
    on_every_path(|| {
        KEPT.lock().unwrap().clear();
        for n in 1..10 {
            keep(&sample(), n as f32);
        }
        KEPT.lock().unwrap().iter().map(bits).collect::<Vec<_>>()
    });
}

#[jit]
fn shared(x: &Tensor, readers: usize) -> (Vec<thread::JoinHandle<Vec<u32>>>, Tensor) {
    let y = (x * 3.0).exp();
    let handles: Vec<_> = (0..readers)
        .map(|_| {
            let y = y.clone();
            thread::spawn(move || bits(&y))
        })
        .collect();
    // Recording goes on while they read.
    let z = &y + 1.0;
    (handles, z.ln())
}

#[test]
fn read_by_many_threads_at_once_while_recording_goes_on() {
    for _ in 0..20 {
        on_every_path(|| {
            let (readers, z) = shared(&sample(), 8);
            let read: Vec<_> = readers.into_iter().map(|reader| reader.join().expect("no panic")).collect();
            assert!(read.iter().all(|other| other == &read[0]));
            (read, bits(&z))
        });
    }
}

#[jit]
fn closure(x: &Tensor) -> impl Fn(f32) -> Tensor + use<> {
    let y = x * 4.0;
    move |n| &y + n
}

#[test]
fn into_a_closure_called_later() {
    on_every_path(|| {
        let add = closure(&sample());
        (bits(&add(1.0)), bits(&add(2.0)))
    });
}

#[jit]
fn lazily(x: &Tensor) -> impl Iterator<Item = Tensor> + use<> {
    let y = x.sqrt();
    (0..3).map(move |n| &y * n as f32)
}

#[test]
fn into_an_iterator_driven_later() {
    on_every_path(|| lazily(&sample()).map(|y| bits(&y)).collect::<Vec<_>>());
}

#[test]
fn a_view_of_a_pending_tensor_outlives_the_tensor() {
    #[jit]
    fn row(x: &Tensor) -> Tensor {
        let y = x.square();
        y.transpose().slice(0, 1..2)
    }
    on_every_path(|| bits(&row(&sample())));
}
