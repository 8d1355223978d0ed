//! Bodies of many shapes, written by hand: each compiles as it does without the attribute, gives the same, and takes as long as the
//! rules allow.
#![cfg(all(feature = "macros", feature = "tensor", feature = "orchestrate"))]

use std::{
    cell::Cell,
    collections::HashMap,
    fmt::Display,
    sync::{Arc, Mutex},
    time::Duration,
};
use xcs::{Mode, Tensor, jit, orchestration};

#[derive(Debug, Clone, PartialEq)]
struct E1(String);
#[derive(Debug, Clone, PartialEq)]
struct E2(String);
impl From<E1> for E2 {
    fn from(e: E1) -> E2 {
        E2(e.0)
    }
}

async fn wait() {
    tokio::time::sleep(Duration::from_millis(10)).await
}

#[orchestration(read)]
async fn ask(p: &str) -> Result<String, E1> {
    wait().await;
    Ok(format!("<{p}>"))
}
#[orchestration(read)]
async fn own(p: String) -> Result<String, E2> {
    wait().await;
    Ok(p)
}
#[orchestration(read)]
async fn any<T: Display>(p: T) -> String {
    wait().await;
    p.to_string()
}
#[orchestration(read)]
async fn len(p: impl AsRef<str>) -> usize {
    wait().await;
    p.as_ref().len()
}
#[orchestration(read)]
async fn pick<'a>(docs: &'a [String], n: usize) -> Result<&'a str, E1> {
    wait().await;
    Ok(&docs[n])
}
#[orchestration(read)]
async fn same<'a>(s: &'a str) -> &'a str {
    wait().await;
    s
}
#[orchestration(read)]
async fn docs(n: usize) -> Result<Vec<String>, E1> {
    wait().await;
    Ok((0..n).map(|i| i.to_string()).collect())
}
#[orchestration(read)]
async fn parse<T: std::str::FromStr>(p: &str) -> Option<T> {
    wait().await;
    p.parse().ok()
}
#[orchestration]
async fn save(p: &str) -> Result<(), E1> {
    let _ = p;
    wait().await;
    Ok(())
}
#[orchestration(read)]
async fn pair(p: &str) -> (String, usize) {
    wait().await;
    (p.to_owned(), p.len())
}

struct Client {
    name: String,
    calls: Mutex<u32>,
}
impl Client {
    #[orchestration(read)]
    async fn ask(&self, p: &str) -> Result<String, E1> {
        *self.calls.lock().unwrap() += 1;
        wait().await;
        Ok(format!("{}:{p}", self.name))
    }
    #[orchestration(read)]
    async fn name(&self) -> &str {
        wait().await;
        &self.name
    }
    async fn change(&mut self, p: &str) -> usize {
        self.name.push_str(p);
        wait().await;
        self.name.len()
    }
    async fn finish(self) -> String {
        wait().await;
        self.name
    }
    #[jit]
    async fn both(&self, q: &str) -> Result<String, E2> {
        let a = self.ask(q).await?;
        let b = self.ask("x").await?;
        let n = self.name().await;
        Ok(format!("{a}{b}{n}{}", self.name))
    }
    #[jit]
    async fn arc(self: Arc<Self>, q: String) -> Result<String, E1> {
        let a = self.ask(&q).await?;
        let b = self.ask(&q).await?;
        Ok(a + &b)
    }
    #[jit]
    async fn by_value(self, q: String) -> Result<String, E1> {
        let a = self.ask(&q).await?;
        let b = self.finish().await;
        Ok(a + &b)
    }
    #[jit]
    async fn changing(&mut self, q: &str) -> Result<usize, E1> {
        let a = self.change(q).await;
        let b = self.change(q).await;
        let c = ask(q).await?;
        Ok(a + b + c.len())
    }
    #[jit]
    async fn all(&self, qs: &[String]) -> Result<Vec<String>, E1> {
        let mut out = vec![];
        for q in qs {
            let a = self.ask(q).await?;
            out.push(a);
        }
        Ok(out)
    }
}

#[jit]
async fn borrowed_results(q: String) -> Result<String, E1> {
    let all = docs(3).await?;
    let one = pick(&all, 1).await?;
    let two = pick(&all, 2).await?;
    let other = ask(&q).await?;
    Ok(format!("{one}{two}{other}"))
}
#[jit]
async fn borrowed_beside(q: String) -> Result<String, E1> {
    let other = ask(&q).await?;
    let all = docs(3).await?;
    let one = pick(&all, 1).await?;
    let s = same(&q).await;
    let t = same(s).await;
    Ok(format!("{one}{other}{t}"))
}
#[jit]
async fn moves(q: String, r: String) -> Result<String, E2> {
    let a = own(q).await?;
    let b = own(a).await?;
    let c = own(r).await?;
    let d = own(c.clone()).await?;
    let e = own(c).await?;
    Ok(b + &d + &e)
}
#[jit]
async fn moves_after_borrow(q: String) -> Result<String, E2> {
    let a = ask(&q).await?;
    let b = ask("z").await?;
    let c = own(q).await?;
    Ok(a + &b + &c)
}
#[jit]
async fn two_errors(q: &str) -> Result<String, E2> {
    let a = ask(q).await?;
    let b = own(q.to_owned()).await?;
    Ok(a + &b)
}
#[jit]
async fn options(q: &str) -> Option<u32> {
    let a: u32 = parse(q).await?;
    let b = parse(q).await?;
    let c = parse::<u32>("7").await?;
    Some(a.max(b) + c)
}
#[jit]
async fn shadowed(q: &str) -> Result<String, E1> {
    let a = ask(q).await?;
    let a = ask(&a).await?;
    let q = ask("new").await?;
    let a2 = ask(&q).await?;
    Ok(a + &a2 + &q)
}
#[jit]
async fn patterns(q: &str) -> String {
    let (a, n) = pair(q).await;
    let (_, m) = pair("other").await;
    let _ = pair("ignored").await;
    let mut c = any(n).await;
    let d = any(m).await;
    c.push_str(&d);
    a + &c
}
#[jit]
async fn generic<T: Display + Clone>(a: T, b: &T) -> String {
    let x = any(a.clone()).await;
    let y = any(b).await;
    let z = any(a).await;
    x + &y + &z
}
#[jit]
async fn not_sync(q: &str) -> String {
    let cell = Cell::new(3);
    let a = any(cell.get()).await;
    let b = any(q).await;
    cell.set(4);
    let c = any(cell.get()).await;
    let d = any(q).await;
    a + &b + &c + &d
}
#[jit]
async fn tail(q: &str) -> Result<String, E1> {
    let a = ask(q).await?;
    let _b = ask(&a).await?;
    ask(q).await
}
#[jit]
async fn tail_question(q: &str) -> Result<String, E2> {
    let _a = ask(q).await?;
    Ok(ask(q).await?)
}
#[jit]
async fn tail_without(q: &str) -> String {
    let _a = any(q).await;
    any("t").await
}
#[jit]
async fn nested(q: &str, deep: bool) -> Result<String, E1> {
    let first = ask(q).await?;
    let text = if deep {
        let a = ask(q).await?;
        let b = ask("b").await?;
        a + &b
    } else {
        match first.len() {
            0 => String::new(),
            _ => {
                let c = ask(q).await?;
                let d = ask(q).await?;
                c + &d
            }
        }
    };
    let inner = {
        let x = ask(q).await?;
        let y = ask(q).await?;
        x + &y
    };
    Ok(text + &inner)
}
#[jit]
async fn closures(q: &str) -> Result<String, E1> {
    let f = |x: &str| x.to_owned();
    let g = async {
        let a = ask(q).await?;
        let b = ask(q).await?;
        Ok::<_, E1>(a + &b)
    };
    let a = g.await?;
    let b = ask(&f(q)).await?;
    Ok(a + &b)
}
#[jit]
async fn loops(items: Vec<String>, map: HashMap<String, u32>) -> Result<Vec<(String, String)>, E2> {
    let mut out = Vec::new();
    let prefix = String::from("p");
    for item in &items {
        let a = own(item.clone()).await?;
        let b = own(format!("{prefix}{a}")).await?;
        out.push((a, b));
    }
    for (i, item) in items.iter().enumerate() {
        let a = own(format!("{i}{item}")).await?;
        if i == 2 {
            break;
        }
        out.push((a, item.clone()));
    }
    'outer: for i in 0..3u32 {
        for item in items.iter() {
            let a = any(i).await;
            if a == "1" {
                continue 'outer;
            }
            out.push((a, item.clone()));
        }
    }
    for (k, v) in map {
        let a = any(v).await;
        out.push((k, a));
    }
    for item in items {
        let a = own(item).await?;
        save(&a).await?;
        out.push((a, String::new()));
    }
    Ok(out)
}
#[jit]
async fn owned_items(items: Vec<String>) -> Result<Vec<String>, E1> {
    let mut out = Vec::new();
    for q in items {
        let a = ask(&q).await?;
        let b = ask(&a).await?;
        out.push(b);
    }
    Ok(out)
}
#[jit]
async fn borrowing_items(items: Vec<String>) -> usize {
    let mut n = 0;
    for q in items {
        let a = same(&q).await;
        n += a.len();
    }
    n
}
#[jit]
async fn borrowing_references(items: &[String]) -> Vec<&str> {
    let mut out = Vec::new();
    for q in items {
        let a = same(q).await;
        out.push(a);
    }
    out
}
#[jit]
async fn history(items: Vec<String>) -> Result<String, E1> {
    let mut history = String::new();
    for q in items {
        let a = ask(&format!("{history}{q}")).await?;
        history.push_str(&a);
    }
    Ok(history)
}
#[jit]
async fn independent_in_loop(items: &[String]) -> Result<Vec<String>, E1> {
    let mut out = Vec::new();
    for q in items {
        let a = ask(q).await?;
        let b = ask("b").await?;
        let c = any(format!("{a}{b}")).await;
        out.push(c);
    }
    Ok(out)
}
#[jit]
async fn client_by_value(client: Client, q: String) -> Result<String, E1> {
    let a = client.ask(&q).await?;
    let b = client.ask("b").await?;
    let c = client.finish().await;
    Ok(a + &b + &c)
}
#[jit]
async fn client_mut(client: &mut Client, q: &str) -> usize {
    let a = client.change(q).await;
    let b = client.change(q).await;
    a + b
}
#[jit]
async fn client_local(q: &str) -> Result<String, E1> {
    let mut client = Client { name: "l".into(), calls: Mutex::default() };
    let n = client.change(q).await;
    let a = client.ask(q).await?;
    let r = &mut client;
    let m = r.change("m").await;
    let k = r.change("k").await;
    let b = client.ask(q).await?;
    Ok(format!("{n}{a}{m}{k}{b}"))
}
#[jit]
async fn client_loop(client: Client, qs: Vec<String>) -> Result<Vec<String>, E1> {
    let mut out = Vec::new();
    for q in qs {
        let a = client.ask(&q).await?;
        out.push(a);
    }
    Ok(out)
}
#[jit(no_speculation, concurrency = 2)]
async fn careful(q: &str) -> Result<String, E1> {
    let a = ask(q).await?;
    let b = ask(q).await?;
    let c = any(1).await;
    let d = any(2).await;
    Ok(a + &b + &c + &d)
}
struct Request {
    text: String,
    n: usize,
}
fn request_of(text: &str) -> Request {
    Request { text: text.to_owned(), n: 1 }
}
#[orchestration(read)]
async fn request(r: Request) -> usize {
    wait().await;
    r.text.len() + r.n
}
#[jit]
async fn fields(r: Request, s: &Request) -> usize {
    let a = request(Request { text: s.text.clone(), n: s.n }).await;
    let b = len(&r.text).await;
    let c = any(r.n).await;
    let d = len(r.text).await;
    a + b + c.len() + d
}
#[jit(pure(title))]
async fn pure(q: &str) -> String {
    let a = any(title(q)).await;
    let b = any(title("b")).await;
    a + &b
}
fn title(q: &str) -> String {
    q.to_uppercase()
}
#[jit]
async fn many(q: &str) -> usize {
    let a0 = len(q).await;
    let a1 = len(q).await;
    let a2 = len(q).await;
    let a3 = len(q).await;
    let a4 = len(q).await;
    let a5 = len(q).await;
    let b0 = len(q).await;
    let b1 = len(q).await;
    let b2 = len(q).await;
    let b3 = len(q).await;
    let b4 = len(q).await;
    let b5 = len(q).await;
    let c0 = len(q).await;
    let c1 = len(q).await;
    let c2 = len(q).await;
    let c3 = len(q).await;
    let c4 = len(q).await;
    let c5 = len(q).await;
    let d0 = len(q).await;
    let d1 = len(q).await;
    let d2 = len(q).await;
    let d3 = len(q).await;
    let d4 = len(q).await;
    let d5 = len(q).await;
    let e0 = len(q).await;
    let e1 = len(q).await;
    let e2 = len(q).await;
    let e3 = len(q).await;
    let e4 = len(q).await;
    let e5 = len(q).await;
    a0 + a1
        + a2
        + a3
        + a4
        + a5
        + b0
        + b1
        + b2
        + b3
        + b4
        + b5
        + c0
        + c1
        + c2
        + c3
        + c4
        + c5
        + d0
        + d1
        + d2
        + d3
        + d4
        + d5
        + e0
        + e1
        + e2
        + e3
        + e4
        + e5
}
fn recursive<'a>(q: &'a str, n: usize) -> std::pin::Pin<Box<dyn Future<Output = usize> + Send + 'a>> {
    Box::pin(rec(q, n))
}
#[jit]
async fn rec(q: &str, n: usize) -> usize {
    if n == 0 {
        return 0;
    }
    let a = len(q).await;
    let b = recursive(q, n - 1).await;
    let c = len(q).await;
    a + b + c
}
#[jit]
async fn copies(id: u64, flags: (bool, u8)) -> String {
    let a = any(id).await;
    let b = any(id).await;
    let c = any(flags.1).await;
    let d = any(flags.0).await;
    a + &b + &c + &d
}
#[jit]
async fn logs(q: &str) -> Result<String, E1> {
    println!("start {q}");
    let a = ask(q).await?;
    println!("a = {a}, {}", a.len());
    let b = ask(q).await?;
    eprintln!("{b:?}");
    let c = ask(&b).await?;
    println!("{c}");
    Ok(a + &c)
}

struct Loud(Mutex<Vec<&'static str>>);
impl std::ops::Mul<f32> for &Loud {
    type Output = f32;
    fn mul(self, x: f32) -> f32 {
        self.0.lock().unwrap().push("mul");
        x
    }
}
#[jit]
async fn tensors(x: &Tensor, y: Tensor, rate: f32) -> (String, f32) {
    let a = any("a").await;
    let w = (x * rate + &y).softmax(0);
    let b = any("b").await;
    let v = y * 2.0;
    let c = any("c").await;
    let d = any(w.sum().item()).await;
    (a + &b + &c + &d, v.sum().item())
}
#[jit]
async fn not_tensors(x: &Loud) -> String {
    let a = any("a").await;
    let w = x * 2.0;
    let b = any("b").await;
    a + &b + &any(w).await
}

#[jit(concurrency = 2)]
async fn narrow(q: &str) -> String {
    let a = any(q).await;
    let b = any(q).await;
    let c = any(q).await;
    let d = any(q).await;
    a + &b + &c + &d
}

#[derive(Debug)]
struct Refused;
impl From<xcs::CallError> for Refused {
    fn from(_: xcs::CallError) -> Refused {
        Refused
    }
}
#[orchestration(read, budget)]
async fn paid(p: &str) -> Result<String, Refused> {
    wait().await;
    Ok(p.to_owned())
}
#[jit]
async fn bounded() -> String {
    let a = paid("a").await;
    let c = paid(&format!("{a:?}")).await;
    let b = paid("b").await;
    format!("{} {} {}", a.is_ok(), c.is_ok(), b.is_ok())
}

/// Which call a bound refuses is a question of their order.
#[tokio::test(start_paused = true)]
async fn a_bound_refuses_the_call_that_it_refuses_one_after_the_other() {
    for calls in 0..=3 {
        let bound = || xcs::scope().max_calls(calls);
        let plain = bound().run_async(xcs::with_mode_async(Mode::Fallback, bounded())).await;
        assert_eq!(bound().run_async(bounded()).await, plain, "{calls} calls");
    }
}

#[derive(Debug, PartialEq)]
enum Failure {
    Model(E1),
}
#[jit]
async fn adapted(q: &str) -> Result<String, Failure> {
    let a = ask(q).await.map_err(Failure::Model)?;
    let b = ask("b").await.map_err(Failure::Model)?;
    let c = ask("c").await.unwrap();
    let d = ask("d").await.unwrap_or_default();
    let mut out = vec![a, b, c, d];
    for n in ["1", "2", "3"] {
        out.push(ask(n).await.map_err(Failure::Model)?);
    }
    Ok(out.concat())
}

/// Can go to another thread, as its plain twin can.
fn sent<T: Send>(future: T) -> T {
    future
}

async fn timed<F: Future>(future: F) -> (F::Output, u128) {
    let begun = tokio::time::Instant::now();
    let value = future.await;
    (value, begun.elapsed().as_millis())
}

/// `milliseconds of calls that overlap, function(arguments)`: the same value as with every call in its turn, in that time.
macro_rules! check {
    ($($time:literal $call:expr;)*) => {
        $({
            let (plain, sequential) = timed(xcs::with_mode_async(Mode::Fallback, $call)).await;
            let (value, time) = timed(sent($call)).await;
            assert_eq!(format!("{value:?}"), format!("{plain:?}"), stringify!($call));
            assert_eq!(time, $time, "{} takes {sequential} ms one after the other", stringify!($call));
        })*
    };
}

#[tokio::test(start_paused = true)]
async fn each_shape_means_the_same_and_overlaps_as_it_may() {
    let c = || Client { name: "c".into(), calls: Mutex::default() };
    let items = || vec!["a".to_string(), "b".to_string(), "c".to_string()];
    let (three, x) = (items(), Tensor::from_slice(&[1.0, 2.0]));
    check! {
        10 c().both("q");
        10 Arc::new(c()).arc("q".into());
        20 c().by_value("q".into());
        30 c().changing("q");
        10 c().all(&items());
        20 borrowed_results("q".into());
        20 borrowed_beside("q".into());
        30 moves("q".into(), "r".into());
        20 moves_after_borrow("q".into());
        10 two_errors("q");
        10 options("5");
        30 shadowed("q");
        20 patterns("q");
        10 generic(1, &2);
        20 not_sync("q");
        20 tail("q");
        10 tail_question("q");
        10 tail_without("q");
        30 nested("q", true);
        30 nested("q", false);
        30 closures("q");
        190 loops(items(), HashMap::from([("k".into(), 1)]));
        20 owned_items(items());
        30 borrowing_items(items());
        10 borrowing_references(&three);
        30 history(items());
        20 independent_in_loop(&items());
        20 client_by_value(c(), "q".into());
        20 client_mut(&mut c(), "q");
        50 client_local("q");
        10 client_loop(c(), items());
        30 careful("q");
        20 fields(request_of("ab"), &request_of("abc"));
        10 pure("q");
        20 many("q");
        60 rec("q", 3);
        10 copies(1, (true, 2));
        20 logs("q");
        20 adapted("q");
        20 narrow("q");
        20 bounded();
        20 tensors(&x, x.clone(), 0.5);
        30 not_tensors(&Loud(Mutex::default()));
    }
}
