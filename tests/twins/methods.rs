//! Methods: receivers, trait impls, provided methods.
use std::{fmt::Debug, pin::Pin, rc::Rc, sync::Arc};

use crate::harness::{Noisy, drive, effect, note, send};

twins! {
    receivers {
        #[derive(Debug, Clone)]
        struct Counter { count: u32 }
        impl Counter {
            #[twin]
            fn new(count: u32) -> Self { Self { count } }
            #[twin]
            fn get(&self) -> u32 { self.count }
            #[twin]
            fn add(&mut self, by: u32) -> &mut Self { self.count += by; self }
            #[twin]
            fn into_count(self) -> u32 { let Self { count } = self; count }
            #[twin]
            fn bumped(mut self) -> Self { self.count += 1; self }
            #[twin]
            fn boxed(self: Box<Self>) -> u32 { self.count }
            #[twin]
            fn shared(self: &Arc<Self>, rc: Rc<Self>) -> usize { Arc::strong_count(self) + Rc::strong_count(&rc) }
            #[twin]
            fn pinned(mut self: Pin<&mut Self>) -> u32 { self.count += 1; self.as_ref().count }
            #[twin]
            fn typed<'a>(self: &'a Self, other: &'a Self) -> &'a Self { if self.count > other.count { self } else { other } }
        }
        let mut counter = Counter::new(1);
        counter.add(2).add(3);
        let shared = Arc::new(counter.clone());
        (
            counter.get(), counter.clone().bumped().into_count(), Box::new(counter.clone()).boxed(),
            shared.shared(Rc::new(counter.clone())), Pin::new(&mut counter).pinned(), counter.typed(&Counter::new(50)).count,
        )
    }

    a_receiver_dropped_in_order {
        struct Owner { a: Noisy, b: Noisy }
        impl Owner {
            #[twin]
            fn finish(self, c: Noisy) -> usize { let local = Noisy("local"); local.touch() + c.touch() + self.b.touch() }
            #[twin]
            fn part(self, _c: Noisy) -> Noisy { self.a }
            #[twin]
            fn unused(self, _: Noisy) { note("unused") }
        }
        let owner = || Owner { a: Noisy("a"), b: Noisy("b") };
        (owner().finish(Noisy("c")), owner().part(Noisy("c")).touch(), owner().unused(Noisy("c")))
    }

    generic_impl {
        struct Wrapper<T, const N: usize>([T; N]);
        impl<T: Copy + std::ops::Add<Output = T>, const N: usize> Wrapper<T, N> where T: Default {
            const LIMIT: usize = N * 2;
            #[twin]
            fn sum(&self) -> (T, usize) { (self.0.iter().fold(T::default(), |sum, x| sum + *x), Self::LIMIT) }
            #[twin]
            fn map<U, F: Fn(T) -> U>(self, f: F) -> Wrapper<U, N> { Wrapper(self.0.map(f)) }
        }
        (Wrapper([1, 2]).sum(), Wrapper([0.5; 3]).map(|x| x > 0.0).0)
    }

    provided_trait_methods {
        trait Shape: Debug {
            fn sides(&self) -> u32;
            #[twin]
            fn angles(&self) -> u32 { effect("provided", self.sides()) }
            #[twin]
            fn describe(&self, text: &str) -> String where Self: Sized { format!("{self:?} {text} {}", self.angles()) }
            #[twin]
            fn constant() -> u32 where Self: Sized { 4 }
        }
        #[derive(Debug)]
        struct Triangle;
        impl Shape for Triangle { fn sides(&self) -> u32 { 3 } }
        #[derive(Debug)]
        struct Square;
        impl Shape for Square {
            #[twin]
            fn sides(&self) -> u32 { 4 }
            #[twin]
            fn angles(&self) -> u32 { effect("overridden", 4) }
        }
        let objects: [&dyn Shape; 2] = [&Triangle, &Square];
        (objects.map(|shape| shape.angles()), Triangle.describe("a"), Square::constant(), Square.describe("b"))
    }

    trait_impls {
        use std::{fmt, ops};
        #[derive(Clone, Copy, PartialEq, Debug)]
        struct Money(i64);
        impl ops::Add for Money {
            type Output = Self;
            #[twin]
            fn add(self, other: Self) -> Self::Output { Money(self.0 + other.0) }
        }
        impl fmt::Display for Money {
            #[twin]
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { write!(f, "{} coins", self.0) }
        }
        impl Iterator for Money {
            type Item = i64;
            #[twin]
            fn next(&mut self) -> Option<i64> { self.0 = self.0.checked_sub(1).filter(|n| *n >= 0)?; Some(self.0) }
        }
        impl Drop for Owner {
            #[twin]
            fn drop(&mut self) { note("drop owner"); self.0.touch(); }
        }
        struct Owner(Noisy);
        drop(Owner(Noisy("owned")));
        ((Money(1) + Money(2)).to_string(), Money(3).collect::<Vec<_>>())
    }

    trait_with_generics_and_associated_items {
        trait Convert<T: ?Sized> {
            type Output: Debug;
            const NAME: &'static str;
            fn convert(&self, value: &T) -> Self::Output;
            #[twin]
            fn twice(&self, value: &T) -> (Self::Output, Self::Output, &'static str) { (self.convert(value), self.convert(value), Self::NAME) }
        }
        struct Length;
        impl Convert<str> for Length {
            type Output = usize;
            const NAME: &'static str = "str";
            #[twin]
            fn convert(&self, value: &str) -> usize { effect("convert", value.len()) }
        }
        impl<T> Convert<[T]> for Length {
            type Output = Option<usize>;
            const NAME: &'static str = "slice";
            #[twin]
            fn convert(&self, value: &[T]) -> Self::Output { value.len().checked_sub(1) }
        }
        (Length.twice("abc"), Length.twice(&[1u8, 2][..]))
    }

    async_methods {
        struct Client { name: String, calls: u32 }
        impl Client {
            #[twin]
            async fn ask(&self, question: &str) -> String { crate::harness::pause().await; format!("{}: {question}", self.name) }
            #[twin]
            async fn count(&mut self) -> &u32 { self.calls += 1; crate::harness::pause().await; &self.calls }
            #[twin]
            async fn close(mut self, guard: Noisy) -> String { self.name.push('!'); guard.touch(); self.name }
            #[twin]
            async fn boxed(self: Box<Self>) -> u32 { self.calls }
        }
        let mut client = Client { name: "c".into(), calls: 0 };
        let answer = drive(send(client.ask("q")));
        let count = *drive(send(client.count()));
        let boxed = Box::new(Client { name: String::new(), calls: 7 });
        (answer, count, drive(send(client.close(Noisy("guard")))), drive(boxed.boxed()))
    }

    async_trait_methods {
        #[allow(async_fn_in_trait)]
        trait Model {
            async fn ask(&self, question: String) -> Result<String, String>;
            #[twin]
            async fn twice(&self, question: &str) -> Result<String, String> {
                let first = self.ask(question.to_owned()).await?;
                Ok(first + &self.ask(question.to_owned()).await?)
            }
        }
        struct Echo;
        impl Model for Echo {
            #[twin]
            async fn ask(&self, question: String) -> Result<String, String> {
                if question.is_empty() { return Err(effect("empty", String::from("empty"))); }
                Ok(effect("asked", question))
            }
        }
        (drive(Echo.twice("q")), drive(Echo.twice("")))
    }

    a_receiver_of_an_async_method_dropped_in_order {
        struct Owner { a: Noisy, b: Noisy }
        impl Owner {
            #[twin]
            async fn finish(self, c: Noisy) -> usize { let local = Noisy("local"); crate::harness::pause().await; local.touch() + c.touch() + self.b.touch() }
            #[twin]
            async fn part(self, _c: Noisy) -> Noisy { let b = self.b; crate::harness::pause().await; b.touch(); self.a }
            #[twin]
            async fn unused(self, _: Noisy) { note("unused") }
        }
        let owner = || Owner { a: Noisy("a"), b: Noisy("b") };
        for polls in 0..3 {
            crate::harness::abandon(owner().finish(Noisy("c")), polls);
            crate::harness::abandon(owner().part(Noisy("c")), polls);
            crate::harness::abandon(owner().unused(Noisy("c")), polls);
        }
    }
}
