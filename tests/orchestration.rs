//! `#[orchestration]`: runs once for each call in the source, and nothing in it is recorded by a jitted caller.

use std::{
    collections::HashSet,
    io::{BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpListener},
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
};
use xcs::{Mode, Tensor, jit, orchestration};

/// A real HTTP server on loopback that answers each request with its number and its body, and counts them.
fn serve() -> (SocketAddr, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let served = Arc::new(AtomicUsize::new(0));
    let count = served.clone();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut reader = BufReader::new(stream.try_clone().unwrap());
            let (mut line, mut length) = (String::new(), 0);
            while reader.read_line(&mut line).unwrap() > 2 {
                if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
                    length = value.trim().parse().unwrap();
                }
                line.clear();
            }
            let mut body = vec![0; length];
            reader.read_exact(&mut body).unwrap();
            let number = count.fetch_add(1, Ordering::SeqCst) + 1;
            let answer = format!("{number}:{}", String::from_utf8(body).unwrap());
            let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n\r\n", answer.len());
            stream.write_all((head + &answer).as_bytes()).unwrap();
        }
    });
    (address, served)
}

/// The real client.
fn complete(server: SocketAddr, prompt: &str) -> String {
    let url = format!("http://{server}/complete");
    let response = minreq::post(url).with_body(prompt).send().expect("the server is up");
    response.as_str().expect("text").to_owned()
}

#[orchestration]
fn ask(server: SocketAddr, prompt: &str) -> String {
    complete(server, prompt)
}

#[jit]
fn answer(server: SocketAddr, x: &Tensor) -> (String, Tensor) {
    let y = (x * 2.0).tanh();
    let text = ask(server, "what is it?");
    let z = y + 1.0;
    (text, z)
}

#[test]
fn a_real_http_client_inside_records_nothing() {
    let (server, served) = serve();
    let x = Tensor::from_slice(&[0.5, -0.25]);
    for call in 1..=4 {
        let (text, z) = answer(server, &x);
        assert_eq!(text, format!("{call}:what is it?"), "each call reaches the server once");
        assert_eq!(z.shape(), [2]);
    }
    assert_eq!(served.load(Ordering::SeqCst), 4);
    // Three tensor operations and the one call written in the body. Nothing of the client.
    assert_eq!(xcs::stats(answer).operations, 4);
    assert_eq!(xcs::stats(answer).staged, 4);
    assert_eq!(xcs::stats(ask).calls, 4);
    let plain = xcs::with_mode(Mode::Fallback, || answer(server, &x));
    assert_eq!((plain.0.as_str(), plain.1.to_vec()), ("5:what is it?", answer(server, &x).1.to_vec()));
}

static LOG: Mutex<Vec<String>> = Mutex::new(Vec::new());

#[orchestration]
fn note(text: &str, x: &Tensor) -> f32 {
    let value = x.item();
    LOG.lock().unwrap().push(format!("{text} {value}"));
    value
}

#[jit]
fn notes(n: usize) -> f32 {
    let mut x = Tensor::scalar(1.0f32);
    for i in 0..n {
        x *= 2.0;
        if i % 2 == 0 {
            let seen = note("even", &x);
            x += seen;
        }
    }
    note("end", &x)
}

#[test]
fn calls_run_once_each_in_order_with_materialised_tensors() {
    let expected = ["even 2", "even 16", "even 128", "end 512"];
    for mode in [Mode::Auto, Mode::Staged, Mode::Fallback] {
        LOG.lock().unwrap().clear();
        assert_eq!(xcs::with_mode(mode, || notes(6)), 512.0);
        assert_eq!(*LOG.lock().unwrap(), expected, "{mode:?}");
    }
}

#[jit]
fn inner(x: &Tensor) -> Tensor {
    (x + 1.0) * 3.0
}

#[orchestration]
fn between(x: &Tensor) -> Tensor {
    // Not recorded by anybody: computed where it stands.
    let y = x - 1.0;
    inner(&y)
}

#[jit]
fn outer(x: &Tensor) -> Tensor {
    between(&(x * 2.0)).relu()
}

#[test]
fn a_jitted_function_inside_compiles_as_anywhere_else() {
    let x = Tensor::from_slice(&[1.0, -2.0]);
    for _ in 0..3 {
        assert_eq!(outer(&x).to_vec(), [6.0, 0.0]);
    }
    let (inner, outer) = (xcs::stats(inner), xcs::stats(outer));
    assert_eq!((inner.staged, inner.replayed, inner.operations, inner.segments_run), (1, 2, 2, 1));
    // The product, the call and relu: what `between` and `inner` do is not the caller's.
    assert_eq!((outer.staged, outer.operations), (3, 3));
}

#[orchestration]
fn id() -> uuid::Uuid {
    xcs::call_id().expect("a call is running")
}

#[orchestration]
fn nested_ids() -> (uuid::Uuid, uuid::Uuid, uuid::Uuid) {
    let before = xcs::call_id().unwrap();
    let within = id();
    (before, within, xcs::call_id().unwrap())
}

#[test]
fn call_ids_are_version_7_and_never_repeat() {
    assert_eq!(xcs::call_id(), None, "no call is running");
    let threads: Vec<_> = (0..8).map(|_| std::thread::spawn(|| (0..5_000).map(|_| id()).collect::<Vec<_>>())).collect();
    let ids: Vec<uuid::Uuid> = threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect();
    assert_eq!(ids.iter().collect::<HashSet<_>>().len(), 40_000);
    assert!(ids.iter().all(|id| id.get_version_num() == 7));
    let (before, within, after) = nested_ids();
    assert_eq!(before, after);
    assert_ne!(before, within);
    assert_eq!(xcs::call_id(), None);
}

#[orchestration]
async fn ask_later(server: SocketAddr, prompt: String) -> (String, bool) {
    let first = xcs::call_id();
    yield_now().await;
    let text = complete(server, &prompt);
    (text, first == xcs::call_id())
}

#[jit]
async fn answers(server: SocketAddr, x: Tensor) -> (Vec<String>, f32) {
    let pending = x.exp();
    let (one, same_id) = ask_later(server, "one".to_owned()).await;
    assert!(same_id, "one id from the first poll to the last");
    let (two, _) = ask_later(server, "two".to_owned()).await;
    (vec![one, two], pending.sum().item())
}

/// Gives way once.
async fn yield_now() {
    let mut yielded = false;
    std::future::poll_fn(|context| {
        if std::mem::replace(&mut yielded, true) {
            return std::task::Poll::Ready(());
        }
        context.waker().wake_by_ref();
        std::task::Poll::Pending
    })
    .await;
}

#[test]
fn asynchronous_calls_run_once_each() {
    let (server, served) = serve();
    let x = Tensor::from_slice(&[0.0, 0.0]);
    let (texts, sum) = pollster::block_on(answers(server, x.clone()));
    assert_eq!((texts, sum), (vec!["1:one".to_owned(), "2:two".to_owned()], 2.0));
    let plain = pollster::block_on(xcs::with_mode_async(Mode::Fallback, answers(server, x)));
    assert_eq!(plain, (vec!["3:one".to_owned(), "4:two".to_owned()], 2.0));
    assert_eq!(served.load(Ordering::SeqCst), 4);
}

#[orchestration]
fn fails(x: &Tensor) -> Result<f32, String> {
    if x.item() > 1.0 { Err(format!("refused {}", x.item())) } else { Ok(x.item()) }
}

#[jit]
fn tries(x: &Tensor) -> Result<Tensor, String> {
    let y = x * 2.0;
    let seen = fails(&y)?;
    Ok(y + seen)
}

#[test]
fn the_error_of_a_call_is_the_callers_own() {
    let good = Tensor::scalar(0.25f32);
    let bad = Tensor::scalar(3.0f32);
    for _ in 0..2 {
        assert_eq!(tries(&good).unwrap().item(), 1.0);
        assert_eq!(tries(&bad).unwrap_err(), "refused 6");
    }
    assert_eq!(xcs::stats(fails).calls, 4);
}

#[orchestration]
fn panics(x: &Tensor) -> f32 {
    assert!(x.item() < 1.0, "too much: {}", x.item());
    x.item()
}

#[jit]
fn guarded(x: &Tensor) -> Tensor {
    let y = x * 2.0;
    y + panics(x)
}

#[test]
fn a_panic_inside_leaves_nothing_behind() {
    let message = std::panic::catch_unwind(|| guarded(&Tensor::scalar(2.0f32))).map(|_| ()).unwrap_err();
    assert_eq!(message.downcast_ref::<String>().unwrap(), "too much: 2");
    assert_eq!(xcs::call_id(), None);
    assert_eq!(guarded(&Tensor::scalar(0.5f32)).item(), 1.5);
}
