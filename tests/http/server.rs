//! A real HTTP server on loopback that behaves as servers do on bad days: slow, 429 with `retry-after-ms`, 500, a connection
//! that is cut, half a body. It counts what it served, and can enforce requests and tokens in a window of time.

use std::{
    collections::{HashMap, VecDeque},
    net::SocketAddr,
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
};

/// What the server does with a request.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mood {
    Good,
    Slow,
    /// Slower than any patience.
    Stuck,
    TooMany,
    Broken,
    Cut,
    Half,
    /// The client's own mistake: no use to try again.
    Refused,
}

/// How often a call's id is seen by the server, and what it does about the attempt of that number.
pub type Moods = fn(call: u64, attempt: usize) -> Mood;

/// What providers enforce: so many requests and tokens within any `window`.
#[derive(Clone, Copy)]
pub struct Enforced {
    pub requests: u64,
    pub tokens: u64,
    pub window: Duration,
}

#[derive(Default)]
pub struct Served {
    /// By call, how many attempts came, and with which idempotency keys.
    pub attempts: HashMap<u64, Vec<String>>,
    pub at_once: usize,
    pub most_at_once: usize,
    pub too_many: usize,
    recent: VecDeque<(Instant, u64)>,
}

pub struct Server {
    pub address: SocketAddr,
    pub served: Arc<Mutex<Served>>,
}

/// Starts a server on a thread of its own; it ends with the process.
pub fn start(moods: Moods, enforced: Option<Enforced>) -> Server {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let address = listener.local_addr().unwrap();
    let served = Arc::new(Mutex::new(Served::default()));
    let shared = served.clone();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async move {
            let listener = TcpListener::from_std(listener).unwrap();
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                tokio::spawn(connection(stream, shared.clone(), moods, enforced));
            }
        });
    });
    Server { address, served }
}

/// Counts a request while it is being served, also if the client goes away.
struct AtOnce(Arc<Mutex<Served>>);

impl AtOnce {
    fn enter(served: &Arc<Mutex<Served>>) -> AtOnce {
        let mut counted = served.lock().unwrap();
        counted.at_once += 1;
        counted.most_at_once = counted.most_at_once.max(counted.at_once);
        AtOnce(served.clone())
    }
}

impl Drop for AtOnce {
    fn drop(&mut self) {
        self.0.lock().unwrap().at_once -= 1;
    }
}

async fn connection(stream: TcpStream, served: Arc<Mutex<Served>>, moods: Moods, enforced: Option<Enforced>) {
    let mut stream = BufReader::new(stream);
    while let Some((path, key, body)) = request(&mut stream).await {
        let _at_once = AtOnce::enter(&served);
        let call: u64 = path.rsplit('/').next().and_then(|number| number.parse().ok()).unwrap();
        let attempt = {
            let mut served = served.lock().unwrap();
            let attempts = served.attempts.entry(call).or_default();
            attempts.push(key);
            attempts.len() - 1
        };
        let over = enforced.is_some_and(|enforced| !served.lock().unwrap().admit(enforced, body.len() as u64));
        let mood = if over { Mood::TooMany } else { moods(call, attempt) };
        let answer = format!("answer {call}");
        let (status, headers, text) = match mood {
            Mood::Good | Mood::Half => ("200 OK", "", answer.as_str()),
            Mood::Slow => {
                tokio::time::sleep(Duration::from_millis(30)).await;
                ("200 OK", "", answer.as_str())
            }
            Mood::Stuck => {
                // Until the client goes away.
                let mut rest = [0; 1];
                let _ = stream.read(&mut rest).await;
                return;
            }
            Mood::TooMany => ("429 Too Many Requests", "retry-after-ms: 20\r\n", "slow down"),
            Mood::Broken => ("500 Internal Server Error", "", "broken"),
            Mood::Refused => ("400 Bad Request", "", "no"),
            Mood::Cut => return,
        };
        let sent = if mood == Mood::Half { &text[..text.len() / 2] } else { text };
        let head = format!("HTTP/1.1 {status}\r\n{headers}content-length: {}\r\n\r\n", text.len());
        if stream.get_mut().write_all((head + sent).as_bytes()).await.is_err() || mood == Mood::Half {
            return;
        }
    }
}

impl Served {
    fn admit(&mut self, enforced: Enforced, tokens: u64) -> bool {
        let now = Instant::now();
        while self.recent.front().is_some_and(|(at, _)| now.duration_since(*at) >= enforced.window) {
            self.recent.pop_front();
        }
        let used: u64 = self.recent.iter().map(|(_, tokens)| tokens).sum();
        let fits = (self.recent.len() as u64) < enforced.requests && used + tokens <= enforced.tokens;
        if fits {
            self.recent.push_back((now, tokens));
        } else {
            self.too_many += 1;
        }
        fits
    }
}

/// Path, idempotency key and body of the next request.
async fn request(stream: &mut BufReader<TcpStream>) -> Option<(String, String, Vec<u8>)> {
    let mut line = String::new();
    stream.read_line(&mut line).await.ok().filter(|read| *read > 0)?;
    let path = line.split(' ').nth(1)?.to_owned();
    let (mut length, mut key) = (0, String::new());
    loop {
        line.clear();
        stream.read_line(&mut line).await.ok().filter(|read| *read > 0)?;
        match line.trim_end().split_once(": ") {
            None => break,
            Some((name, value)) if name.eq_ignore_ascii_case("content-length") => length = value.parse().ok()?,
            Some((name, value)) if name.eq_ignore_ascii_case("idempotency-key") => key = value.to_owned(),
            Some(_) => {}
        }
    }
    let mut body = vec![0; length];
    stream.read_exact(&mut body).await.ok()?;
    Some((path, key, body))
}
