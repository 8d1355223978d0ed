//! Bodies that compile without `#[jit]`: they do with it.
#![allow(unused, clippy::all, reason = "what the bodies do is not the point, but that they compile")]

pub use std::borrow::Cow;
pub use std::cell::{Cell, RefCell};
pub use std::collections::{BTreeMap, HashMap, VecDeque};
pub use std::fmt::Display;
pub use std::ops::ControlFlow;
pub use std::pin::Pin;
pub use std::rc::Rc;
pub use std::sync::{Arc, Mutex};
pub use std::task::Poll;
use xcs::{jit, orchestration};
pub type E = String;
#[orchestration(read)]
pub async fn ask(q: &str) -> Result<String, E> {
    Ok(q.to_owned())
}
#[orchestration(read)]
pub async fn own(q: String) -> Result<String, E> {
    Ok(q)
}
#[orchestration(read)]
pub async fn num(q: usize) -> Result<usize, E> {
    Ok(q)
}
#[orchestration]
pub async fn fill(q: &mut Vec<String>) -> Result<usize, E> {
    q.push(String::new());
    Ok(q.len())
}
#[orchestration(read)]
pub async fn opt(q: Option<&str>) -> Option<usize> {
    q.map(str::len)
}
#[orchestration(read)]
pub async fn cow<'a>(q: &'a str) -> Result<Cow<'a, str>, E> {
    Ok(Cow::Borrowed(q))
}
#[orchestration(read)]
pub async fn borrow<'a>(q: &'a str) -> Result<&'a str, E> {
    Ok(q)
}
#[orchestration(read)]
pub async fn view<'a>(q: &'a String) -> Result<View<'a>, E> {
    Ok(View(q))
}
#[orchestration(read)]
pub async fn rc(q: Rc<str>) -> Result<Rc<str>, E> {
    Ok(q)
}
#[orchestration(read)]
pub async fn cf(q: usize) -> ControlFlow<usize, usize> {
    ControlFlow::Continue(q)
}
#[orchestration(read)]
pub async fn pol(q: usize) -> Poll<Result<usize, E>> {
    Poll::Ready(Ok(q))
}
#[orchestration(read)]
pub async fn of<T: Display + Clone>(q: &T) -> Result<T, E> {
    Ok(q.clone())
}
#[orchestration(read)]
pub async fn dy(q: Box<dyn Display + Send>) -> Result<Box<dyn Display + Send>, E> {
    Ok(q)
}
#[orchestration(read)]
pub async fn pt(q: (usize, usize)) -> Result<(usize, usize), E> {
    Ok(q)
}
#[orchestration(read)]
pub async fn unit(q: &str) -> Result<(), E> {
    Ok(())
}
#[orchestration(read)]
pub async fn arc(q: Arc<String>) -> Result<usize, E> {
    Ok(q.len())
}
#[orchestration(read)]
pub async fn sl(q: &[String]) -> Result<usize, E> {
    Ok(q.len())
}
pub struct View<'a>(&'a str);
#[derive(Clone)]
pub struct Client {
    pub name: String,
    pub n: usize,
}
impl Client {
    #[orchestration(read)]
    pub async fn ask(&self, q: &str) -> Result<String, E> {
        Ok(q.to_owned())
    }
    #[orchestration(read)]
    pub async fn get<'a>(&'a self, q: &'a str) -> Result<&'a str, E> {
        Ok(q)
    }
    #[orchestration]
    pub async fn set(&mut self, q: &str) -> Result<String, E> {
        self.n += 1;
        Ok(q.to_owned())
    }
    #[orchestration(read)]
    pub async fn take(self, q: &str) -> Result<String, E> {
        Ok(q.to_owned())
    }
    #[orchestration(read)]
    pub async fn arced(self: Arc<Self>, q: &str) -> Result<String, E> {
        Ok(q.to_owned())
    }
}
pub struct Doc {
    name: String,
    title: String,
    out: Option<String>,
    n: usize,
}
#[derive(Debug)]
pub enum Er {
    A(String),
    B,
}
impl From<String> for Er {
    fn from(s: String) -> Self {
        Er::A(s)
    }
}
impl From<Er> for String {
    fn from(s: Er) -> Self {
        String::new()
    }
}
#[orchestration]
pub async fn fix(q: &mut Doc2) -> Result<usize, E> {
    q.done = true;
    Ok(1)
}
pub struct Doc2 {
    name: String,
    title: String,
    done: bool,
}
#[orchestration(read)]
pub async fn opt2(q: Option<&str>) -> Result<usize, E> {
    Ok(q.map_or(0, str::len))
}
#[orchestration(read)]
pub async fn many(q: &[&str]) -> Result<usize, E> {
    Ok(q.len())
}
#[orchestration(read)]
pub async fn pair(q: (&str, usize)) -> Result<usize, E> {
    Ok(q.1)
}
#[orchestration(read)]
pub async fn dynd(q: &dyn Display) -> Result<usize, E> {
    Ok(q.to_string().len())
}
#[orchestration(read)]
pub async fn gen_get<T: Default>() -> T {
    T::default()
}
#[orchestration(read)]
pub async fn into(q: impl Into<String>) -> Result<String, E> {
    Ok(q.into())
}
#[orchestration(read)]
pub async fn fnp(q: Option<fn(usize) -> usize>) -> usize {
    q.map_or(0, |f| f(1))
}
#[jit]
pub async fn reborrow_param(v: &mut Vec<String>) -> Result<usize, E> {
    let a = fill(v).await?;
    let b = fill(v).await?;
    let c = num(1).await?;
    Ok(a + b + c)
}
#[jit]
pub async fn reborrow_loop(v: &mut Vec<String>) -> Result<usize, E> {
    loop {
        let a = fill(v).await?;
        let b = num(1).await?;
        if a > b {
            break Ok(a);
        }
    }
}
#[jit]
pub async fn reborrow_loop2(v: &mut Vec<String>) -> Result<usize, E> {
    loop {
        let b = num(1).await?;
        let a = fill(v).await?;
        if a > b {
            break Ok(a);
        }
    }
}
#[jit]
pub async fn reborrow_local() -> Result<usize, E> {
    let mut w = Vec::new();
    let v = &mut w;
    let a = fill(v).await?;
    let b = fill(v).await?;
    let c = num(1).await?;
    v.push("".to_owned());
    Ok(a + b + c)
}
#[jit]
pub async fn reborrow_for(v: &mut Vec<String>) -> Result<usize, E> {
    let mut s = 0;
    for _ in 0..3 {
        let a = fill(v).await?;
        s += a;
    }
    Ok(s)
}
#[jit]
pub async fn iter_mut_used(items: &mut [Doc2]) -> Result<(), E> {
    for x in items.iter_mut() {
        let n = fix(x).await?;
        x.done = n > 0;
    }
    Ok(())
}
#[jit]
pub async fn iter_mut_twice(items: &mut [Doc2]) -> Result<(), E> {
    for x in items.iter_mut() {
        fix(x).await?;
        fix(x).await?;
    }
    Ok(())
}
#[jit]
pub async fn iter_mut_type(items: &mut [Doc2]) -> Result<(), E> {
    for x in items {
        let s: String = ask(&x.name).await?;
        x.title = s;
    }
    Ok(())
}
#[jit]
pub async fn coerce_some(s: String) -> Result<usize, E> {
    let a = opt2(Some(&s)).await?;
    let b = opt2(Some(&s)).await?;
    Ok(a + b)
}
#[jit]
pub async fn coerce_array(s: String) -> Result<usize, E> {
    let a = many(&[&s, "x"]).await?;
    let b = many(&[&s]).await?;
    Ok(a + b)
}
#[jit]
pub async fn coerce_tuple(s: String) -> Result<usize, E> {
    let a = pair((&s, 1)).await?;
    let b = pair((&s, 2)).await?;
    Ok(a + b)
}
#[jit]
pub async fn coerce_fnp() -> usize {
    fn h(x: usize) -> usize {
        x
    }
    let a = fnp(Some(h)).await;
    let b = fnp(Some(h)).await;
    a + b
}
#[jit]
pub async fn coerce_loop(v: Vec<String>) -> Result<usize, E> {
    let mut n = 0;
    for s in &v {
        let a = opt2(Some(s)).await?;
        n += a;
    }
    Ok(n)
}
#[jit]
pub async fn infer_num() -> Result<usize, E> {
    let b = num(1).await?;
    let a = gen_get().await;
    Ok(if false { a } else { b })
}
#[jit]
pub async fn infer_vec() -> Result<usize, E> {
    let b = num(1).await?;
    let mut a = gen_get().await;
    let c: &mut Vec<u8> = &mut a;
    c.push(1);
    Ok(b + a.len())
}
#[jit]
pub async fn again_macro_pat(q: &Vec<String>) -> Result<String, E> {
    let q = q[0].clone();
    let a = ask(&q).await?;
    let b = own(q).await?;
    assert!(matches!(Some(1), Some(q) if q > 0));
    Ok(a + &b)
}
#[jit]
pub async fn again_assign() -> Result<String, E> {
    let mut q = "a".to_owned() + "b";
    let a = ask(&q).await?;
    let b = own(q).await?;
    q = a;
    Ok(q + &b)
}
#[jit]
pub async fn again_fmt() -> Result<String, E> {
    let q = "a".to_owned() + "b";
    let a = ask(&q).await?;
    let b = own(q).await?;
    println!("{q}", q = 3);
    Ok(a + &b)
}
#[jit]
pub async fn again_closure_macro() -> Result<String, E> {
    let q = "a".to_owned() + "b";
    let a = ask(&q).await?;
    let b = own(q).await?;
    let v = vec![|q: u8| q + 1];
    Ok(a + &b)
}
#[jit]
pub async fn part_moves(p: Doc2) -> Result<String, E> {
    let a = own(p.name).await?;
    let b = own(p.title).await?;
    if p.done {
        return Ok(a);
    }
    Ok(a + &b)
}
#[jit]
pub async fn into_arg(q: &str) -> Result<String, E> {
    let a = into(q).await?;
    let b = into("x").await?;
    let c = into(format!("{a}{b}")).await?;
    Ok(c)
}
#[jit]
pub async fn dyn_arg(q: String, n: usize) -> Result<usize, E> {
    let a = dynd(&q).await?;
    let b = dynd(&n).await?;
    let c = dynd(&format!("{n}")).await?;
    Ok(a + b + c)
}
#[jit]
pub async fn borrowed_res(q: String) -> Result<usize, E> {
    let a = borrow(&q).await?;
    let b = borrow(&q).await?;
    let c = borrow(a).await?;
    Ok(a.len() + b.len() + c.len())
}
#[jit]
pub async fn for_tail_guard() -> () {
    let v = RefCell::new(vec!["a".to_owned()]);
    for x in v.borrow().iter() {
        let _ = ask(x).await;
    }
}
#[jit]
pub async fn labelled(v: Vec<Vec<String>>) -> Result<usize, E> {
    let mut n = 0;
    'a: for xs in &v {
        for x in xs {
            let s = ask(x).await?;
            if s.is_empty() {
                continue 'a;
            }
            if s == "x" {
                break 'a;
            }
            n += s.len();
        }
    }
    Ok(n)
}
#[jit]
pub async fn no_value(q: String) -> Result<usize, E> {
    let z;
    let a = ask(&q).await?;
    let b = ask(&q).await?;
    if a == b {
        z = 1;
    } else {
        z = 2;
    }
    Ok(z)
}
#[jit]
pub async fn let_else(q: String) -> Result<usize, E> {
    let Ok(a) = ask(&q).await else { return Ok(0) };
    let b = ask(&q).await?;
    let Some(c) = Some(num(1).await?) else { return Ok(1) };
    Ok(a.len() + b.len() + c)
}
#[jit]
pub async fn rawid(r#type: String, v: Vec<String>) -> Result<usize, E> {
    let mut n = 0;
    for r#in in &v {
        let x = ask(r#in).await?;
        let y: String = own(format!("{type}{x}")).await?;
        n += y.len();
    }
    Ok(n)
}
#[jit]
pub async fn rawid2(r#type: String) -> Result<usize, E> {
    let r#match = ask(&r#type).await?;
    let b = own(format!("{type}{match}")).await?;
    let c = ask("x").await?;
    Ok(r#match.len() + b.len() + c.len())
}
#[jit]
pub async fn texts_loop(pre: String, v: Vec<String>) -> Result<usize, E> {
    let mut n = 0;
    for x in &v {
        let x = ask(x).await?;
        let y: String = own(format!("{pre}{x}")).await?;
        n += y.len();
    }
    Ok(n)
}
#[jit]
pub async fn drained(mut v: Vec<String>) -> Result<Vec<String>, E> {
    let mut out = Vec::new();
    for s in v.drain(..) {
        let r = own(s).await?;
        out.push(r);
    }
    v.push("x".to_owned());
    Ok(out)
}
#[jit]
pub async fn into_enum(v: Vec<String>) -> Result<Vec<(usize, String)>, E> {
    let mut out = Vec::new();
    for (i, s) in v.into_iter().enumerate() {
        let r = own(s).await?;
        out.push((i, r));
    }
    Ok(out)
}
#[jit]
pub async fn map_iter(m: HashMap<String, Vec<String>>) -> Result<usize, E> {
    let mut n = 0;
    for (k, vs) in &m {
        let a = ask(k).await?;
        for v in vs {
            let b = ask(v).await?;
            n += b.len();
        }
        n += a.len();
    }
    Ok(n)
}
#[jit]
pub async fn range_mut() -> Result<usize, E> {
    let mut n = 0;
    for mut i in 0..4 {
        i += 1;
        let a = num(i).await?;
        n += a;
    }
    Ok(n)
}
#[jit]
pub async fn acc_in_arg() -> Result<String, E> {
    let mut s = String::new();
    for i in 0..3 {
        let t = own(format!("{s}{i}")).await?;
        s = t;
    }
    Ok(s)
}
#[jit]
pub async fn alias1() -> Result<usize, E> {
    let mut x = vec![String::new()];
    let r = &mut x;
    let a = num(1).await?;
    let b = num(r.len()).await?;
    r.push(String::new());
    let c = num(x.len()).await?;
    Ok(a + b + c)
}
#[jit]
pub async fn view_typed(v: Vec<String>) -> Result<usize, E> {
    let mut n = 0;
    for x in v {
        let s: View = view(&x).await?;
        n += s.0.len() + x.len();
    }
    Ok(n)
}
#[jit]
pub async fn cow_typed(v: Vec<String>) -> Result<usize, E> {
    let mut n = 0;
    for x in v {
        let s: Cow<str> = cow(&x).await?;
        n += s.len() + x.len();
    }
    Ok(n)
}
#[jit]
pub async fn cow_pushed(v: Vec<String>) -> Result<usize, E> {
    let mut n = Vec::new();
    for x in &v {
        let s = cow(x).await?;
        n.push(s);
    }
    Ok(n.len())
}
#[jit]
pub async fn borrowed_chain(v: Vec<String>) -> Result<usize, E> {
    let mut n = 0;
    for x in v {
        let s = borrow(&x).await?;
        let t = borrow(s).await?;
        n += t.len();
    }
    Ok(n)
}
#[jit]
pub async fn borrowed_used(v: Vec<String>) -> Result<usize, E> {
    let mut n = 0;
    for x in v {
        let s = borrow(&x).await?;
        let t = borrow(&x).await?;
        n += t.len() + s.len() + x.len();
    }
    Ok(n)
}
#[jit]
pub async fn vec_inner_break(v: Vec<String>) -> Result<Vec<String>, E> {
    let mut vv = Vec::new();
    let mut k = Vec::new();
    for x in &v {
        let s = borrow(x).await?;
        k.push(s);
        if k.len() > 2 {
            break;
        }
    }
    for s in k {
        vv.push(s.to_owned());
    }
    Ok(vv)
}
#[jit]
pub async fn fields_mut(docs: &mut Vec<Doc>) -> Result<(), E> {
    for d in docs.iter_mut() {
        let s: String = ask(&d.name).await?;
        d.out = Some(s);
        d.n += 1;
    }
    Ok(())
}
#[jit]
pub async fn fields_mut2(docs: &mut [Doc]) -> Result<(), E> {
    for d in docs {
        let s = ask(&d.name).await?;
        d.title = s;
    }
    Ok(())
}
#[jit]
pub async fn fields_mut3(docs: &mut [Doc]) -> Result<(), E> {
    for Doc { name, title, .. } in docs {
        let s = ask(name).await?;
        *title = s;
    }
    Ok(())
}
#[jit]
pub async fn fields_mut4(mut docs: Vec<Doc>) -> Result<Vec<Doc>, E> {
    for (i, d) in docs.iter_mut().enumerate() {
        d.out = Some(ask(&d.name).await?);
        d.n = i;
    }
    Ok(docs)
}
#[jit]
pub async fn part_moved(docs: Vec<Doc>) -> Result<usize, E> {
    let mut n = 0;
    for d in docs {
        let s = own(d.name).await?;
        n += s.len() + d.title.len();
    }
    Ok(n)
}
#[jit]
pub async fn part_moved2(docs: Vec<Doc>) -> Result<usize, E> {
    let mut n = 0;
    for d in docs {
        let s = own(d.name).await?;
        let t = own(d.title).await?;
        n += s.len() + t.len();
    }
    Ok(n)
}
#[jit]
pub async fn cfs(n: usize) -> ControlFlow<usize, usize> {
    let a = cf(n).await?;
    let b = cf(n).await?;
    let c = cf(a + b).await?;
    ControlFlow::Continue(a + b + c)
}
#[jit]
pub async fn cfs_loop(n: usize) -> ControlFlow<usize, usize> {
    let mut t = 0;
    for i in 0..n {
        let a = cf(i).await?;
        let b = cf(a).await?;
        t += a + b;
    }
    ControlFlow::Continue(t)
}
#[jit]
pub async fn pols(n: usize) -> Poll<Result<usize, E>> {
    let a = pol(n).await?;
    let b = pol(n).await?;
    let (Poll::Ready(a), Poll::Ready(b)) = (a, b) else { return Poll::Pending };
    Poll::Ready(Ok(a + b))
}
#[jit]
pub async fn opts(n: &str) -> Option<usize> {
    let a = opt(Some(n)).await?;
    let b = opt(None).await?;
    let mut t = 0;
    for i in 0..3 {
        let c = opt(Some("x")).await?;
        t += c;
    }
    Some(a + b + t)
}
#[jit]
pub async fn opt_chain(n: &str) -> Option<usize> {
    let x = opt(Some(n)).await?;
    let a = num(x).await.ok()?;
    let b = opt(None).await?;
    Some(a + b)
}
#[jit]
pub async fn err_conv(n: &str) -> Result<usize, Er> {
    let a = ask(n).await?;
    let b = own(a).await?;
    let c = ask(n).await?;
    for i in 0..3 {
        let d = ask(n).await?;
        let e = own(d).await?;
        if e.is_empty() {
            return Err(Er::B);
        }
    }
    Ok(b.len() + c.len())
}
#[jit]
pub async fn err_box(n: &str) -> Result<usize, Box<dyn std::error::Error + Send + Sync>> {
    let a = ask(n).await?;
    let b = own(a).await?;
    let c = ask(n).await?;
    Ok(b.len() + c.len())
}
#[jit]
pub async fn generic<T: Display + Clone>(q: T, v: Vec<T>) -> Result<T, E> {
    let a = of(&q).await?;
    let b = of(&q).await?;
    for x in &v {
        let c = of(x).await?;
        let d: T = of(&c).await?;
    }
    for x in v {
        let c: T = of(&x).await?;
    }
    Ok(a)
}
#[jit]
pub async fn generic_lt<'a, T: AsRef<str> + ?Sized>(q: &'a T, r: &'a str) -> Result<&'a str, E> {
    let a = borrow(q.as_ref()).await?;
    let b = borrow(r).await?;
    let c = borrow(b).await?;
    Ok(if a.len() > c.len() { a } else { c })
}
#[jit]
pub async fn im(q: impl AsRef<str>, f: impl Fn(&str) -> String) -> Result<usize, E> {
    let a = ask(q.as_ref()).await?;
    let b = ask(q.as_ref()).await?;
    let c = own(f(q.as_ref())).await?;
    let d = ask(&c).await?;
    Ok(a.len() + b.len() + d.len())
}
#[jit]
pub async fn dyn_rc(q: Rc<str>) -> Result<usize, E> {
    let a = rc(q.clone()).await?;
    let b = rc(q.clone()).await?;
    let c = rc(b).await?;
    let mut n = 0;
    for i in 0..3 {
        let x = rc(q.clone()).await?;
        n += x.len();
    }
    Ok(a.len() + c.len() + n)
}
#[jit]
pub async fn boxed(n: usize) -> Result<usize, E> {
    let a = dy(Box::new(n)).await?;
    let b = dy(a).await?;
    let c = num(n).await?;
    let d: Box<dyn Display + Send> = dy(b).await?;
    let e = num(d.to_string().len()).await?;
    Ok(c + e)
}
#[jit]
pub async fn pat_typed(n: usize) -> Result<usize, E> {
    let (a, b): (usize, usize) = pt((n, n)).await?;
    let (c, _) = pt((1, 2)).await?;
    let (mut d, ..) = pt((1, n)).await?;
    d += 1;
    Ok(a + b + c + d)
}
#[jit]
pub async fn shadow(q: String) -> Result<String, E> {
    let q = own(q).await?;
    let q = own(q).await?;
    let r = ask("z").await?;
    let q = own(q).await?;
    let r = own(r).await?;
    Ok(q + &r)
}
#[jit]
pub async fn underscore(q: &str) -> Result<(), E> {
    let _ = ask(q).await?;
    let _x = ask(q).await?;
    ask(q).await?;
    unit(q).await?;
    unit(q).await
}
#[jit]
pub async fn tail(q: &str) -> Result<String, E> {
    let _ = ask(q).await;
    let x = ask(q).await?;
    own(x).await
}
#[jit]
pub async fn client_ref(c: &Client, q: &str) -> Result<usize, E> {
    let a = c.ask(q).await?;
    let b = c.get(q).await?;
    let d = c.ask(&c.name).await?;
    for i in 0..2 {
        let e = c.get(b).await?;
        let f = c.ask(e).await?;
    }
    Ok(a.len() + b.len() + d.len())
}
#[jit]
pub async fn client_mut(c: &mut Client, q: &str) -> Result<usize, E> {
    let a = c.set(q).await?;
    let b = c.ask(q).await?;
    let d = c.set(q).await?;
    let e = ask(&c.name).await?;
    for i in 0..2 {
        let e = c.set(&a).await?;
    }
    Ok(a.len() + b.len() + d.len())
}
#[jit]
pub async fn client_own(mut c: Client, q: &str) -> Result<usize, E> {
    let a = c.set(q).await?;
    let b = c.ask(q).await?;
    let d = c.get(&a).await?;
    let n = d.len();
    let g = ask(&c.name).await?;
    let e = c.take(q).await?;
    Ok(a.len() + b.len() + n)
}
#[jit]
pub async fn client_own2(c: Client, q: &str) -> Result<usize, E> {
    let a = c.ask(q).await?;
    let d = c.get(&a).await?;
    let n = ask(d).await?;
    let e = c.take(q).await?;
    Ok(a.len() + e.len())
}
#[jit]
pub async fn client_arc(c: Arc<Client>, q: &str) -> Result<usize, E> {
    let a = c.clone().arced(q).await?;
    let b = c.ask(q).await?;
    let d = c.arced(q).await?;
    Ok(a.len() + b.len())
}
#[jit]
pub async fn arcs(c: Arc<String>) -> Result<usize, E> {
    let a = arc(c.clone()).await?;
    let b = arc(Arc::clone(&c)).await?;
    let d = arc(c).await?;
    Ok(a + b + d)
}
#[jit]
pub async fn cfgd(q: &str) -> Result<usize, E> {
    #[cfg(any())]
    let a = ask(q).await?;
    #[cfg(all())]
    let a = num(1).await?;
    #[cfg(any())]
    ask(q).await?;
    let b = num(2).await?;
    #[allow(unused)]
    let c = num(3).await?;
    let d = num(4).await?;
    Ok(a + b + d)
}
#[jit]
pub async fn cfgd2(q: String) -> Result<usize, E> {
    let q = q + "x";
    let a = ask(&q).await?;
    let b = own(q).await?;
    #[cfg(any())]
    println!("{q}");
    Ok(1)
}
#[jit]
pub async fn mutex(m: &Mutex<Vec<String>>) -> Result<usize, E> {
    let n = m.lock().unwrap().len();
    let a = num(n).await?;
    let b = num(m.lock().unwrap().len()).await?;
    let c = ask("x").await?;
    m.lock().unwrap().push(c);
    let d = num(n).await?;
    Ok(a + b + d)
}
#[jit]
pub async fn refcell(m: &RefCell<Vec<String>>) -> Result<usize, E> {
    let g = m.borrow();
    let a = sl(&g).await?;
    let b = sl(&g).await?;
    drop(g);
    let c = ask("x").await?;
    m.borrow_mut().push(c);
    let d = num(a).await?;
    Ok(a + b + d)
}
#[jit]
pub async fn closure_cap(q: String) -> Result<usize, E> {
    let f = || q.len();
    let a = num(f()).await?;
    let b = ask(&q).await?;
    let c = num(f()).await?;
    let d = num(a).await?;
    Ok(a + c + d + b.len())
}
#[jit]
pub async fn closure_mut() -> Result<usize, E> {
    let mut k = 0;
    let mut f = || {
        k += 1;
        k
    };
    let a = num(f()).await?;
    let b = num(f()).await?;
    let c = num(a).await?;
    Ok(a + b + c + k)
}
#[jit]
pub async fn alias2() -> Result<usize, E> {
    let mut x = vec![String::new()];
    let a = fill(&mut x).await?;
    let b = sl(&x).await?;
    let r = &mut x;
    let c = fill(r).await?;
    let d = num(1).await?;
    r.push(String::new());
    let e = sl(&x).await?;
    Ok(a + b + c + d + e)
}
#[jit]
pub async fn alias3() -> Result<usize, E> {
    let mut x = vec![String::new()];
    for i in 0..3 {
        let b = sl(&x).await?;
        x.push(b.to_string());
    }
    for i in 0..3 {
        let r = &mut x;
        let a = num(i).await?;
        r.push(String::new());
    }
    Ok(x.len())
}
#[jit]
pub async fn index(v: &[String]) -> Result<usize, E> {
    let a = ask(&v[0]).await?;
    let b = ask(&v[1]).await?;
    let c = ask(v.first().unwrap()).await?;
    for i in 0..v.len() {
        let x = ask(&v[i]).await?;
        let y = own(v[i].clone()).await?;
    }
    Ok(1)
}
#[jit]
pub async fn while_let(v: &mut VecDeque<String>) -> Result<usize, E> {
    let mut n = 0;
    while let Some(x) = v.pop_front() {
        let a = ask(&x).await?;
        let b = ask(&x).await?;
        let c = own(x).await?;
        v.push_back(c);
        n += a.len() + b.len();
        if n > 5 {
            break;
        }
    }
    Ok(n)
}
#[jit]
pub async fn loop_val(q: &str) -> Result<usize, E> {
    let n = loop {
        let a = ask(q).await?;
        let b = own(a).await?;
        let c = ask(q).await?;
        if b == c {
            break b.len();
        }
    };
    Ok(n)
}
#[jit]
pub async fn if_tail(q: &str, c: bool) -> Result<usize, E> {
    if c {
        let a = ask(q).await?;
        let b = ask(q).await?;
        Ok(a.len() + b.len())
    } else {
        for i in 0..2 {
            let a = ask(q).await?;
            if a.is_empty() {
                continue;
            }
            return Ok(1);
        }
        Ok(0)
    }
}
#[jit]
pub async fn match_arms(q: Option<String>) -> Result<usize, E> {
    match q {
        Some(q) if q.is_empty() => {
            let a = ask(&q).await?;
            let b = own(q).await?;
            Ok(a.len() + b.len())
        }
        Some(q) => for i in 0..2 {
            let a = ask(&q).await?;
            let b = ask(&q).await?;
            return Ok(a.len());
        }
        .then(),
        None => num(1).await,
    }
}
trait Then {
    fn then(self) -> Result<usize, E>;
}
impl Then for () {
    fn then(self) -> Result<usize, E> {
        Ok(2)
    }
}
#[jit]
pub async fn ret_ref<'a>(q: &'a str, v: &'a [String]) -> Result<Vec<&'a str>, E> {
    let mut out = Vec::new();
    for x in v {
        let a = borrow(x).await?;
        out.push(a);
    }
    let z = borrow(q).await?;
    out.push(z);
    Ok(out)
}
#[jit]
pub async fn map_of(m: &BTreeMap<String, Vec<String>>) -> Result<BTreeMap<&str, usize>, E> {
    let mut out = BTreeMap::new();
    for (k, v) in m {
        let n = sl(v).await?;
        out.insert(k.as_str(), n);
    }
    for (k, v) in m.iter() {
        let n = ask(k).await?;
        let m = sl(v).await?;
        out.insert(k, m);
    }
    Ok(out)
}
#[jit]
pub async fn zip(a: &[String], b: Vec<String>) -> Result<usize, E> {
    let mut n = 0;
    for (x, y) in a.iter().zip(b) {
        let p = ask(x).await?;
        let q = own(y).await?;
        n += p.len() + q.len();
    }
    for w in a.windows(2) {
        let p = sl(w).await?;
        n += p;
    }
    for c in a.chunks(2) {
        let p = sl(c).await?;
        let q = sl(c).await?;
        n += p + q;
    }
    Ok(n)
}
#[jit]
pub async fn nested(a: &[Vec<String>]) -> Result<Vec<Vec<String>>, E> {
    let mut out = Vec::new();
    for xs in a {
        let mut row = Vec::new();
        let k = num(xs.len()).await?;
        for x in xs {
            let s = ask(x).await?;
            row.push(s);
        }
        out.push(row);
    }
    Ok(out)
}
#[jit]
pub async fn state(q: &str) -> Result<String, E> {
    let mut best = String::new();
    for i in 0..4 {
        let s = own(format!("{q}{i}")).await?;
        if s > best {
            best = s;
        }
    }
    Ok(best)
}
#[jit]
pub async fn state2(q: &str) -> Result<String, E> {
    let mut best = String::new();
    for i in 0..4 {
        let s = own(format!("{q}{i}")).await?;
        let t = own(format!("{s}{best}")).await?;
        best = t;
    }
    Ok(best)
}
#[jit]
pub async fn pushpop(q: &str) -> Result<usize, E> {
    let mut names = vec![q.to_owned(), q.to_owned()];
    let mut r = Vec::new();
    for i in 0..2 {
        let n = sl(&names).await?;
        r.push(&*Box::leak(Box::new(names.pop())));
    }
    Ok(r.len())
}
#[jit]
pub async fn pushpop2(q: &str) -> Result<usize, E> {
    let mut names = vec![q.to_owned(), q.to_owned()];
    let mut n = 0;
    for i in 0..2 {
        let k = sl(&names).await?;
        n += some(&names.pop()) + k;
    }
    Ok(n)
}
fn some(x: &Option<String>) -> usize {
    1
}
#[jit]
pub async fn tuple_copy(q: (usize, usize)) -> Result<usize, E> {
    let a = pt(q).await?;
    let b = pt(q).await?;
    let c = num(q.0).await?;
    let d = num(q.1).await?;
    let r = &q;
    let e = num(r.0).await?;
    let f = pt(*r).await?;
    Ok(a.0 + b.0 + c + d + e)
}
#[jit]
pub async fn arr(q: [String; 2]) -> Result<usize, E> {
    let a = sl(&q).await?;
    let b = sl(&q).await?;
    let [x, y] = q;
    let c = own(x).await?;
    let d = own(y).await?;
    for z in [c, d] {
        let s = own(z).await?;
    }
    Ok(a + b)
}
#[jit]
pub async fn pinned(q: Pin<&mut Vec<String>>) -> Result<usize, E> {
    let a = sl(&q).await?;
    let b = fill(q.get_mut()).await?;
    let c = num(a).await?;
    Ok(a + b + c)
}
const K: usize = 3;
static S: &str = "x";
#[jit]
pub async fn consts() -> Result<usize, E> {
    let a = num(K).await?;
    let b = ask(S).await?;
    let c = num(usize::MAX).await?;
    let d = num(K + 1).await?;
    let e = ask(&S[..1]).await?;
    let f = ask(concat!("a", "b")).await?;
    let g = num(-(-1isize) as usize).await?;
    Ok(a)
}
#[jit]
pub async fn chain_copy() -> Result<usize, E> {
    let a = num(1).await?;
    let b = num(a).await?;
    let c = num(a).await?;
    let d = ask("x").await?;
    Ok(b + c)
}
#[jit]
pub async fn chain_copy2() -> Result<usize, E> {
    let d = ask("x").await?;
    let a = num(1).await?;
    let b = num(a).await?;
    println!("{a}");
    let c = ask(&format!("{a}")).await?;
    Ok(b)
}
#[jit]
pub async fn chain_copy3() -> Result<usize, E> {
    let d = ask("x").await?;
    let a = num(1).await?;
    let a = num(a).await?;
    let a = num(a).await?;
    let c = ask(&format!("{a}")).await?;
    let (a, d) = (d, a);
    let d = num(d).await?;
    Ok(d + a.len())
}
#[jit]
pub async fn loop_shadow(v: Vec<String>) -> Result<usize, E> {
    let mut n = 0;
    for x in v {
        let x = own(x).await?;
        let x = own(x).await?;
        let y = ask("z").await?;
        n += x.len() + y.len();
    }
    Ok(n)
}
#[jit]
pub async fn loop_shadow2(v: &[String]) -> Result<usize, E> {
    let mut n = 0;
    for x in v {
        let x = ask(x).await?;
        let x = x;
        n += x.len();
    }
    for i in 0..3 {
        let i = num(i).await?;
        let i = num(i).await?;
        n += i;
    }
    Ok(n)
}
#[jit]
pub async fn loop_copy(v: &[String]) -> Result<usize, E> {
    let mut n = 0;
    for i in 0..3 {
        let a = num(i).await?;
        let b = num(a).await?;
        let c = num(a).await?;
        let d = num(i).await?;
        n += a + i;
    }
    Ok(n)
}
