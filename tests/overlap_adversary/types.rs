//! Bodies of methods and of traits, of generic functions, and what is dropped where they end.
#![allow(
    unused,
    dropping_copy_types,
    clippy::all,
    reason = "what the bodies do is not the point, but that they compile"
)]

use super::accepted::*;
use xcs::{jit, orchestration};

pub trait Svc {
    async fn run(&self, q: &str) -> Result<usize, E>;
    async fn dflt(&mut self, q: String) -> Result<usize, E>;
}
impl Svc for Client {
    #[jit]
    async fn run(&self, q: &str) -> Result<usize, E> {
        let a = self.ask(q).await?;
        let b = self.ask(&self.name).await?;
        let c = self.get(&a).await?;
        let d = self.get(c).await?;
        for x in [&a, &b] {
            let e = self.ask(x).await?;
        }
        Ok(d.len())
    }
    #[jit]
    async fn dflt(&mut self, q: String) -> Result<usize, E> {
        let a = self.ask(&q).await?;
        let b = self.set(&q).await?;
        let c = num(self.n).await?;
        let d = num(self.n).await?;
        self.n += 1;
        for i in 0..self.n {
            let e = self.ask(&q).await?;
            let f = num(i).await?;
        }
        for i in 0..3 {
            let f = self.set("x").await?;
            self.n += i;
        }
        Ok(c)
    }
}
pub struct Holder<'a> {
    c: &'a mut Client,
    d: &'a Client,
    n: usize,
}
impl<'a> Holder<'a> {
    #[jit]
    pub async fn by_val(self, q: &str) -> Result<usize, E> {
        let a = cset(self.c, q).await?;
        let b = cset(self.c, q).await?;
        let c = num(self.n).await?;
        let d = self.d.ask(q).await?;
        let e = self.c.set(q).await?;
        Ok(self.c.n)
    }
    #[jit]
    pub async fn by_mut(&mut self, q: &str) -> Result<&'a str, E> {
        let a = cset(self.c, q).await?;
        let b = num(self.n).await?;
        let c = cset(self.c, &a).await?;
        let d = self.d.get("x").await?;
        for i in 0..2 {
            let a = cset(self.c, q).await?;
            self.n += 1;
        }
        Ok(d)
    }
    #[jit]
    pub async fn by_ref<'b>(&'b self, q: &'b str) -> Result<&'b str, E> {
        let a = self.d.get(q).await?;
        let b = self.d.get(a).await?;
        let c = self.c.get(b).await?;
        let d = num(self.n).await?;
        Ok(c)
    }
    #[jit]
    pub async fn param(h: Holder<'_>, mut g: Holder<'_>, s: Self) -> Result<usize, E> {
        let a = cset(h.c, "q").await?;
        let b = cset(h.c, "q").await?;
        let c = num(h.n).await?;
        let d = cset(g.c, "x").await?;
        let e = cset(g.c, "x").await?;
        let f = cset(s.c, "x").await?;
        let k = cset(s.c, "x").await?;
        let z = num(1).await?;
        Ok(s.c.n)
    }
    #[jit]
    pub async fn param2(&mut Holder { ref mut c, ref d, ref mut n }: &mut Holder<'a>) -> Result<usize, E> {
        let a = cset(c, "q").await?;
        let b = cset(c, "q").await?;
        let e = num(*n).await?;
        let f = num(*n).await?;
        let g = d.ask("x").await?;
        let g = d.ask("x").await?;
        *n += 1;
        Ok(1)
    }
}
#[orchestration]
pub async fn cset(c: &mut Client, q: &str) -> Result<String, E> {
    c.set(q).await
}
#[jit]
pub async fn pmut(m: &mut Option<Client>, o: Option<&mut Client>, mut t: (&mut Client, usize)) -> Result<usize, E> {
    if let Some(c) = m {
        let a = cset(c, "a").await?;
        let b = cset(c, "b").await?;
        let d = num(1).await?;
        c.n += 1;
    }
    if let Some(c) = o {
        let a = cset(c, "a").await?;
        let b = cset(c, "b").await?;
        let d = num(1).await?;
        c.n += 1;
    }
    let a = cset(t.0, "a").await?;
    let b = cset(t.0, "a").await?;
    let d = num(t.1).await?;
    let d = num(t.1).await?;
    let (c, n) = t;
    let a = cset(c, "a").await?;
    let b = cset(c, "a").await?;
    let k = num(n).await?;
    let k = num(n).await?;
    match m.as_mut() {
        Some(c) => {
            let a = cset(c, "a").await?;
            let b = cset(c, "a").await?;
            let g = num(1).await?;
        }
        None => {}
    }
    let Some(c) = m.as_mut() else { return Ok(1) };
    let a = cset(c, "a").await?;
    let b = cset(c, "a").await?;
    let g = num(1).await?;
    Ok(1)
}
#[jit]
pub async fn ret_mut<'a>(c: &'a mut Client, q: &str) -> Result<&'a mut Client, E> {
    let a = cset(c, q).await?;
    let b = num(1).await?;
    let d = cset(c, &a).await?;
    let e = num(b).await?;
    Ok(c)
}
#[jit]
pub async fn deferred(q: &str) -> Result<usize, E> {
    let x;
    let y;
    let a = ask(q).await?;
    x = ask(q).await?;
    y = ask(q).await?;
    let b = ask(&x).await?;
    let c = own(x).await?;
    Ok(y.len())
}
#[jit]
pub async fn two_phase(mut v: Vec<String>) -> Result<usize, E> {
    let a = num(v.len()).await?;
    v.push(ask("x").await?);
    let b = num(v.len()).await?;
    v[0] = ask(&v[0]).await?;
    let [ref mut x, ..] = v[..] else { return Ok(0) };
    *x = ask(x).await?;
    let c = ask(x).await?;
    let d = ask(x).await?;
    Ok(a + b)
}
#[jit]
pub async fn in_closure(q: &str) -> Result<usize, E> {
    let f = async |x: &str| {
        let a = ask(x).await?;
        let b = ask(x).await?;
        Ok::<_, E>(a.len() + b.len())
    };
    let c = f(q).await?;
    let d = f("y").await?;
    let e = async {
        let a = ask(q).await?;
        let b = ask(q).await?;
        Ok::<_, E>(a)
    }
    .await?;
    Ok(c + d)
}
#[jit]
pub async fn fnptr(f: fn(usize) -> std::future::Ready<usize>) -> Result<usize, E> {
    let a = f(1).await;
    let b = f(2).await;
    let g = num;
    let c = g(1).await?;
    let d = g(2).await?;
    let e = <Client>::ask(&Client { name: String::new(), n: 1 }, "x").await?;
    let h = Client::get(&Client { name: String::new(), n: 1 }, "x").await?.len();
    Ok(a + b)
}
#[jit]
pub async fn statics() -> Result<usize, E> {
    static N: std::sync::atomic::AtomicUsize = std::sync::atomic::AtomicUsize::new(0);
    let a = num(N.fetch_add(1, std::sync::atomic::Ordering::SeqCst)).await?;
    let b = num(N.load(std::sync::atomic::Ordering::SeqCst)).await?;
    fn inner(x: usize) -> usize {
        x
    }
    let c = num(inner(1)).await?;
    let d = num(inner(a)).await?;
    Ok(a + b)
}
#[jit]
pub async fn hr(f: &(dyn for<'x> Fn(&'x str) -> &'x str + Sync), q: &str) -> Result<usize, E> {
    let a = ask(f(q)).await?;
    let b = ask(f(&a)).await?;
    let c = ask(q).await?;
    Ok(1)
}
#[jit]
pub async fn many_calls(q: &str) -> Result<usize, E> {
    let a0 = num(0).await?;
    let a1 = num(1).await?;
    let a2 = num(2).await?;
    let a3 = num(3).await?;
    let a4 = num(4).await?;
    let a5 = num(5).await?;
    let a6 = num(6).await?;
    let a7 = num(7).await?;
    let a8 = num(8).await?;
    let a9 = num(9).await?;
    let b0 = num(a0).await?;
    let b1 = num(a1).await?;
    let b2 = num(a2).await?;
    let b3 = num(a3).await?;
    let b4 = num(a4).await?;
    let b5 = num(b4).await?;
    let b6 = num(b5).await?;
    let b7 = num(7).await?;
    let b8 = num(8).await?;
    let b9 = num(9).await?;
    let c0 = num(0).await?;
    let c1 = num(1).await?;
    let c2 = num(2).await?;
    let c3 = num(3).await?;
    let c4 = num(4).await?;
    let c5 = num(5).await?;
    let c6 = num(6).await?;
    let c7 = num(7).await?;
    let c8 = num(8).await?;
    let c9 = num(9).await?;
    Ok(a0 + b9 + c9)
}
#[jit]
pub async fn ret_impl(q: &str) -> Result<impl Display + use<>, E> {
    let a = ask(q).await?;
    let b = ask(q).await?;
    let c = own(a).await?;
    Ok(c)
}
#[jit]
pub async fn recur(n: usize) -> Result<usize, E> {
    if n == 0 {
        return Ok(0);
    }
    let a = num(n).await?;
    let b = Box::pin(recur(n - 1)).await?;
    let c = num(b).await?;
    let d = num(b).await?;
    for i in 0..n {
        let e = num(i).await?;
        let f = Box::pin(recur(e)).await?;
    }
    Ok(a)
}
#[jit]
pub async fn never(q: &str) -> ! {
    loop {
        let a = ask(q).await;
        let b = ask(q).await;
        drop((a, b));
        for i in 0..3 {
            let _ = num(i).await;
        }
    }
}
#[jit]
pub async fn diverge(q: &str) -> Result<usize, E> {
    let a = ask(q).await?;
    let b = ask(q).await?;
    for i in 0..3 {
        let a = num(i).await?;
        return Ok(a);
    }
    panic!("{a}{b}")
}
#[jit]
pub async fn for_expr(q: &str) -> Result<(), E> {
    let u: () = for i in 0..3 {
        let a = num(i).await?;
        drop(a);
    };
    let a = ask(q).await?;
    let b = ask(q).await?;
    Ok(for i in 0..3 {
        let a = num(i).await?;
        drop(a);
    })
}
#[jit]
pub async fn guard_match(k: u8, m: &Mutex<Vec<usize>>, n: &tokio::sync::Mutex<Vec<usize>>) -> Result<usize, E> {
    match k {
        0 => {
            for x in n.lock().await.iter() {
                let a = num(*x).await?;
                drop(a);
            }
        }
        1 => {
            for x in m.lock().unwrap().clone() {
                let a = num(x).await?;
                drop(a);
            }
        }
        _ => {}
    }
    let a = num(m.lock().unwrap()[0]).await?;
    let b = num(n.lock().await[0]).await?;
    Ok(a + b)
}
#[jit]
pub async fn for_tail_guard4() {
    let v = RefCell::new(vec!["a".to_owned()]);
    for x in v.borrow().iter() {
        let _ = ask(x).await;
    }
}
#[jit]
pub async fn tail_temp(q: String) -> Result<usize, E> {
    let q = q + "x";
    let a = ask(&q).await?;
    num(1).await
}
#[jit]
pub async fn tail_temp2(q: String) -> Result<String, E> {
    let q = q + "x";
    let a = ask(&q).await?;
    let c = Client { name: q, n: 1 };
    let b = c.ask("z").await?;
    c.ask(&b).await
}
#[jit]
pub async fn tail_temp3(q: String) -> Result<String, E> {
    let q = q + "x";
    let a = ask(&q).await?;
    let b = ask("a").await?;
    ask(&format!("{a}{b}{q}")).await
}
