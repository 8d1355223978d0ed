//! Bodies that macros made, and names that mean something else: they compile with `#[jit]`.
#![allow(unused, non_snake_case, clippy::all, reason = "what the bodies do is not the point, but that they compile")]

use super::accepted::*;
use std::{fmt::Display, future::Future, pin::Pin, sync::Arc};
use xcs::{jit, orchestration};
// macro_rules
macro_rules! make { ($name:ident, $p:ident, $x:expr, $b:block, $t:ty, $s:stmt, $pat:pat) => {
  #[jit] pub async fn $name($p: String, q: String) -> Result<$t, E> {
     let x = q.clone() + "y";
     let a = ask(&x).await?;
     let b = ask($x).await?;
     let $p = own($p).await?;
     let c = own(format!("{}{x}", $p)).await?;
     $s
     let d = ask(&$x).await?;
     let $pat = ask(&x).await?;
     for i in 0..3 { let k = own(format!("{q}{i}")).await?; let l: String = own(format!("{k}{q}")).await?; let m: String = own(format!("{}{}", $p, k)).await?; drop((l, m)); }
     for i in 0..3 { let k = ask($x).await?; let l: String = own(format!("{k}{q}")).await?; let x = 1; }
     let r = $b;
     let n = num($x.len()).await?;
     let e = own(x).await?;
     r
  } } }
make!(m1, x, "lit", { Ok(1) }, usize, let z = ask("q").await?, w);
make!(
    m2,
    q1,
    concat!("a", "b"),
    {
        let a = ask("x").await?;
        let b = ask("y").await?;
        Ok(a.len() + b.len())
    },
    usize,
    println!("x"),
    (w)
);
macro_rules! body { ($n:ident $($b:tt)*) => { #[jit] pub async fn $n(q: &str) -> Result<usize, E> { $($b)* } } }
body!(m3 let a = ask("x").await?; let b = ask(&a).await?; let c = ask("y").await?; for i in 0..3 { let t = own(format!("{a}{i}")).await?; drop(t); } Ok(1));
macro_rules! call {
    ($e:expr) => {
        $e.await?
    };
}
macro_rules! ask_m {
    ($e:expr) => {
        ask($e).await?
    };
}
macro_rules! letm {
    ($n:ident = $e:expr) => {
        let $n = ask($e).await?;
    };
}
macro_rules! arg {
    ($e:expr) => {
        &format!("{}", $e)
    };
}
#[jit]
pub async fn m4(q: String) -> Result<usize, E> {
    let a = call!(ask(&q));
    let b = ask_m!(&q);
    letm!(c = &q);
    let d = ask(&c).await?;
    let e = ask(arg!(d)).await?;
    let f = ask(arg!(1)).await?;
    letm!(q = &q);
    let g = ask(&q).await?;
    let h = own(q).await?;
    Ok(1)
}
macro_rules! hyg {
    ($q:ident) => {
        #[jit]
        pub async fn hygf($q: String) -> Result<usize, E> {
            let q2 = $q.clone();
            let $q = q2 + "x";
            let a = ask(&$q).await?;
            let b = own($q).await?;
            let q = 1usize;
            let c = num(q).await?;
            println!("{q}");
            let d = num(q).await?;
            Ok(c)
        }
    };
}
hyg!(q);
macro_rules! hyg2 {
    ($q:ident) => {
        #[jit]
        pub async fn hygf2($q: String) -> Result<usize, E> {
            let q = 1usize;
            let $q = $q + "x";
            let a = ask(&$q).await?;
            let b = own($q).await?;
            let c = num(q).await?;
            println!("{q}");
            let d = num(q).await?;
            Ok(c)
        }
    };
}
hyg2!(q);
macro_rules! hyg3 {
    ($q:ident) => {
        #[jit]
        pub async fn hygf3($q: Vec<String>) -> Result<usize, E> {
            let mut t = 0;
            for q in 0..2usize {
                let a = num(q).await?;
                for $q in &$q {
                    let b = ask($q).await?;
                    let c = num(q).await?;
                    t += q + b.len();
                }
            }
            for $q in $q {
                let q = own($q).await?;
                let r = num(q.len()).await?;
                t += r;
            }
            Ok(t)
        }
    };
}
hyg3!(q);
// shadowed
pub mod shadowed {
    use super::jit;
    use xcs::orchestration;
    #[allow(non_camel_case_types)]
    pub struct String(pub std::cell::Cell<usize>);
    impl Clone for String {
        fn clone(&self) -> Self {
            String(std::cell::Cell::new(1))
        }
    }
    pub struct Vec;
    pub struct Box;
    pub struct Option;
    pub trait Iterator {}
    pub trait IntoIterator {}
    pub trait Future {}
    pub trait Clone2 {}
    pub struct Arc;
    pub fn Some(x: usize) -> usize {
        x
    }
    pub fn Ok2() {}
    pub mod core {}
    pub mod std2 {}
    pub mod alloc {}
    pub struct Bool2;
    pub type Result<T> = ::std::result::Result<T, ::std::string::String>;
    macro_rules! format {
        ($($t:tt)*) => {
            1usize
        };
    }
    macro_rules! println {
        ($($t:tt)*) => {
            return Ok(7)
        };
    }
    macro_rules! matches2 {
        () => {};
    }
    #[orchestration(read)]
    pub async fn num(q: usize) -> Result<usize> {
        Ok(q)
    }
    #[orchestration(read)]
    pub async fn st(q: String) -> Result<String> {
        Ok(q)
    }
    #[jit]
    pub async fn f1(q: String) -> Result<usize> {
        let a = num(1).await?;
        let b = st(q).await?;
        let c = num(Some(1)).await?;
        let d = num(format!("{a}")).await?;
        let e = num(d).await?;
        for i in 0..3 {
            let x = num(i).await?;
            let y = num(format!("{x}")).await?;
            let z = st(b.clone()).await?;
        }
        Ok(e)
    }
    #[jit]
    pub async fn f2(q: String) -> Result<usize> {
        let mut t = 0;
        for i in 0..3 {
            let x = num(i).await?;
            let y = num(format!("{q}{x}")).await?;
            t += y;
        }
        Ok(t)
    }
    #[jit]
    pub async fn f3(drop: usize, clone: usize) -> Result<usize> {
        let x = num(drop).await?;
        let site = num(clone).await?;
        let __xcs = num(1).await?;
        let span = num(2).await?;
        for value in 0..2 {
            let step = num(value).await?;
            let window = num(step).await?;
        }
        Ok(x)
    }
}
pub mod shadow_kw {
    use super::jit;
    use xcs::orchestration;
    #[orchestration(read)]
    async fn r#match(r#in: usize) -> Result<usize, String> {
        Ok(r#in)
    }
    #[jit]
    pub async fn f(r#fn: usize, r#type: std::string::String) -> Result<usize, String> {
        let r#let = r#match(r#fn).await?;
        let r#if = r#match(r#let).await?;
        let r#for = r#match(r#fn).await?;
        for r#while in 0..3 {
            let r#loop = r#match(r#while).await?;
            let r#use = r#match(r#loop).await?;
            if r#use > 3 {
                return Ok(r#type.len());
            }
        }
        Ok(r#if)
    }
}
// async_trait
#[async_trait::async_trait]
pub trait At {
    async fn run(&self, q: &str) -> Result<usize, E>;
    async fn dft(&self, q: &str) -> Result<usize, E> {
        Ok(1)
    }
}
#[async_trait::async_trait]
impl At for Client {
    #[jit]
    async fn run(&self, q: &str) -> Result<usize, E> {
        let a = self.ask(q).await?;
        let b = self.ask(&a).await?;
        let c = ask(q).await?;
        for i in 0..2 {
            let d = self.ask(q).await?;
            let e = self.ask(&d).await?;
        }
        Ok(c.len())
    }
}
pub trait Pr {
    #[jit]
    async fn prov(&self, q: &str) -> Result<usize, E>
    where
        Self: Sized,
    {
        let a = ask(q).await?;
        let b = ask(&a).await?;
        let c = ask(q).await?;
        self.req(c).await
    }
    async fn req(&self, q: String) -> Result<usize, E>;
}
pub struct G<'a, T, const N: usize> {
    a: &'a T,
    b: [T; N],
}
impl<'a, T: Display + Clone + 'a, const N: usize> G<'a, T, N> {
    #[jit]
    pub async fn go<U>(&self, u: U) -> Result<(T, &'a T), E>
    where
        U: for<'x> Fn(&'x T) -> &'x T,
    {
        let a = of(self.a).await?;
        let b = of(self.a).await?;
        let c = of(u(self.a)).await?;
        let d = of(&a).await?;
        for x in &self.b {
            let y = of(x).await?;
            let z: T = of(&y).await?;
        }
        for i in 0..N {
            let y = num(i).await?;
            let z = of(&self.b[i]).await?;
        }
        Ok((d, self.a))
    }
}
// dyn
pub trait Dy: Sync {
    fn call<'a>(&'a self, q: &'a str) -> Pin<Box<dyn Future<Output = Result<String, E>> + Send + 'a>>;
}
#[jit]
pub async fn dynr(d: &dyn Dy, e: Box<dyn Dy>, f: Arc<dyn Dy>, q: &str) -> Result<usize, E> {
    let a = d.call(q).await?;
    let b = e.call(&a).await?;
    let c = f.call(q).await?;
    let g = ask(q).await?;
    for i in 0..2 {
        let a = d.call(q).await?;
        let b = e.call(q).await?;
        let k = f.call(&g).await?;
    }
    Ok(1)
}
#[jit]
pub async fn strm(q: &str) -> Result<usize, E> {
    let (a, b) = tokio::join!(ask(q), ask(q));
    let c = tokio::select! { q = ask("a") => q?, r = ask("b") => r? };
    let d = ask(&c).await?;
    let e = own(c).await?;
    Ok(a?.len())
}
#[jit]
pub async fn tj(v: Vec<String>) -> Result<usize, E> {
    let mut hs = Vec::new();
    for x in v {
        let y: String = own(x).await?;
        hs.push(tokio::spawn(async move { own(y).await }));
    }
    let mut t = 0;
    for h in hs {
        t += h.await.unwrap()?.len();
    }
    Ok(t)
}
pub fn sd() {
    fn s<T: Send>(t: T) {}
    s(tj(vec![]));
    s(strm("x"));
    s(m4("x".into()));
    s(m1("x".into(), "y".into()));
    s(async { At::run(&Client { name: String::new(), n: 1 }, "x").await });
}
macro_rules! nest {
    ($a:ident $b:ident) => {
        #[jit]
        pub async fn $a(q: &str, n: usize) -> Result<usize, E> {
            let a = $b(q, n).await?;
            let b = num(a).await?;
            let c = ask(q).await?;
            for i in 0..n {
                let x = $b(q, i).await?;
                let y = num(x).await?;
                if y > 4 {
                    break;
                }
            }
            $b(&c, b).await
        }
        #[cfg(any())]
        mod x {}
    };
}
macro_rules! nestr {
    ($a:ident $b:ident) => {
        #[orchestration(read)]
        pub async fn $a(q: &str, n: usize) -> Result<usize, E> {
            $b(q, n).await
        }
    };
}
#[jit]
pub async fn n0(q: &str, n: usize) -> Result<usize, E> {
    let a = ask(q).await?;
    let b = num(n).await?;
    Ok(b)
}
nestr!(o1 n0);
nest!(n1 o1);
nestr!(o2 n1);
nest!(n2 o2);
nestr!(o3 n2);
nest!(n3 o3);
