//! Futures that go to other threads without `#[jit]`, and with it.
#![allow(unused, clippy::all, reason = "what the bodies do is not the point, but that they compile")]

use super::accepted::*;
use xcs::{jit, orchestration};

fn is_send<T: Send>(t: T) -> T {
    t
}
pub fn all() {
    is_send(sender1("x"));
    is_send(sender2(Client { name: String::new(), n: 1 }, vec![]));
    is_send(sender3(&Arc::new(Client { name: String::new(), n: 1 }), &[]));
    is_send(sender4(String::new(), Cell::new(1)));
    is_send(sender5(vec![]));
    is_send(sender6(Box::new(1)));
    is_send(sender7(&[]));
    is_send(sender8(String::new(), vec![]));
    is_send(sender9(vec![]));
    is_send(sender10(vec![]));
    is_send(s11("x".into()));
    is_send(s14(vec![Cell::new(1)]));
}
#[orchestration(read)]
pub async fn cel(q: Cell<usize>) -> Result<Cell<usize>, E> {
    Ok(q)
}
#[orchestration(read)]
pub async fn celn(q: usize) -> Result<Cell<usize>, E> {
    Ok(Cell::new(q))
}
#[derive(Clone, Copy)]
pub struct Cp(std::marker::PhantomData<Cell<u8>>);
#[orchestration(read)]
pub async fn cpy(q: Cp) -> Result<usize, E> {
    Ok(1)
}
#[jit]
pub async fn sender1(q: &str) -> Result<usize, E> {
    let a = ask(q).await?;
    let b = ask(&a).await?;
    let c = ask(q).await?;
    {
        let r = Rc::new(1);
        let d: Rc<usize> = r;
    }
    Ok(1)
}
#[jit]
pub async fn sender2(c: Client, v: Vec<String>) -> Result<usize, E> {
    let a = c.ask("x").await?;
    let b = c.ask(&a).await?;
    for x in &v {
        let d = c.ask(x).await?;
        let e = c.ask(&d).await?;
    }
    for x in v {
        let y: String = own(x).await?;
    }
    Ok(1)
}
#[jit]
pub async fn sender3(c: &Arc<Client>, v: &[String]) -> Result<usize, E> {
    let a = c.get("x").await?;
    let b = c.get(a).await?;
    let d = c.clone().arced("y").await?;
    for (i, x) in v.iter().enumerate() {
        let d = c.get(x).await?;
        let z = own(format!("{i}{d}")).await?;
    }
    Ok(1)
}
#[jit]
pub async fn sender4(q: String, n: Cell<usize>) -> Result<usize, E> {
    let k = n.get();
    let a = ask(&q).await?;
    let b = num(k).await?;
    let c = num(a.len()).await?;
    let d = cel(n).await?;
    let e = num(1).await?;
    Ok(d.get())
}
#[jit]
pub async fn sender5(v: Vec<String>) -> Result<usize, E> {
    let mut n = 0;
    for s in v.iter().rev().take(2) {
        let a = ask(s).await?;
        let c = celn(1).await?;
        n += c.get() + a.len();
    }
    let x = celn(1).await?;
    let y = ask("x").await?;
    Ok(x.get())
}
#[jit]
pub async fn sender6(d: Box<dyn Display + Send>) -> Result<usize, E> {
    let a = num(1).await?;
    let b = dy(d).await?;
    let c = num(a).await?;
    let e = dy(b).await?;
    Ok(c)
}
#[jit]
pub async fn sender7(v: &[Vec<String>]) -> Result<usize, E> {
    let mut n = 0;
    for xs in v {
        for x in xs {
            let a = ask(x).await?;
            let b = ask(&a).await?;
            let c = ask(x).await?;
            n += b.len() + c.len();
        }
    }
    Ok(n)
}
#[jit]
pub async fn sender8(q: String, v: Vec<String>) -> Result<usize, E> {
    let mut n = 0;
    for x in &v {
        let a = own(format!("{q}{x}")).await?;
        let b = own(format!("{q}{a}")).await?;
        let c = own(format!("{x}{a}{q}")).await?;
        n += b.len() + c.len();
    }
    Ok(n)
}
#[jit]
pub async fn sender9(v: Vec<Cell<usize>>) -> Result<usize, E> {
    let mut n = 0;
    for x in v {
        let k = num(x.get()).await?;
        n += k;
    }
    Ok(n)
}
#[jit]
pub async fn sender10(v: Vec<Cell<usize>>) -> Result<usize, E> {
    let mut n = 0;
    for x in v {
        let k = cel(x).await?;
        let j = num(1).await?;
        n += k.get();
    }
    Ok(n)
}
#[jit]
pub async fn s11(q: String) -> Result<usize, E> {
    let a = ask(&q).await?;
    let n = Cell::new(1);
    let k = n.get();
    let b = cel(n).await?;
    let e = num(k).await?;
    let d = num(b.get()).await?;
    let f = cel(b).await?;
    let g = num(e).await?;
    Ok(f.get())
}
#[jit]
pub async fn s12(c: Cp) -> Result<usize, E> {
    let a = cpy(c).await?;
    let b = cpy(c).await?;
    let k = c;
    let d = cpy(k).await?;
    let e = cpy(k).await?;
    for i in 0..3 {
        let z = cpy(c).await?;
        let y = num(i).await?;
    }
    Ok(a)
}
#[jit]
pub async fn s13(v: Vec<Cp>) -> Result<usize, E> {
    let mut n = 0;
    for c in &v {
        let a = cpy(*c).await?;
        let b = cpy(*c).await?;
    }
    for c in v.iter().copied() {
        let a = cpy(c).await?;
        let b = cpy(c).await?;
        n += a;
    }
    Ok(n)
}
#[jit]
pub async fn s14(v: Vec<Cell<usize>>) -> Result<usize, E> {
    let mut n = 0;
    for x in v {
        let s = ask("q").await?;
        let k = cel(x).await?;
        let j = cel(k).await?;
        n += j.get();
    }
    Ok(n)
}
#[jit]
pub async fn chainsync(q: Cell<usize>) -> Result<usize, E> {
    Ok(1)
}
