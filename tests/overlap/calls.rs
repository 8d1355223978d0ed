//! What generated functions call. The first argument is the place of the call in the source.

use crate::world::{Class, What, call, happened};
use std::fmt::{Debug, Display};
use xcs::orchestration;

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Refused(pub u32);

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Lost(pub String);

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Error {
    Refused(Refused),
    Lost(Lost),
    Denied(&'static str),
}

impl From<Refused> for Error {
    fn from(error: Refused) -> Self {
        Error::Refused(error)
    }
}

impl From<Lost> for Error {
    fn from(error: Lost) -> Self {
        Error::Lost(error)
    }
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Answer {
    pub text: String,
    pub score: u64,
}

pub struct Index {
    pub name: &'static str,
}

#[derive(Clone)]
pub struct Client {
    pub model: &'static str,
}

/// What a function of the generated ones does by itself.
pub fn note(text: impl Display) {
    happened(What::Effect(text.to_string()));
}

/// Ordinary functions, which may do anything for all that is known.
pub fn shout(text: &str) -> String {
    text.to_uppercase()
}

fn text(answer: u64) -> String {
    format!("{:x}", answer % 0xffff)
}

async fn refused(class: Class, site: u32, arguments: &str) -> Result<String, Refused> {
    let course = call(class, site, arguments).await;
    if course.fails { Err(Refused(site)) } else { Ok(text(course.answer)) }
}

async fn lost(class: Class, site: u32, arguments: &str) -> Result<String, Lost> {
    let course = call(class, site, arguments).await;
    if course.fails { Err(Lost(format!("at {site}"))) } else { Ok(text(course.answer)) }
}

#[orchestration(read)]
pub async fn ask(site: u32, prompt: &str) -> Result<String, Refused> {
    refused(Class::Read, site, prompt).await
}

#[orchestration(read)]
pub async fn draft(site: u32, prompt: String) -> Result<String, Refused> {
    refused(Class::Read, site, &prompt).await
}

#[orchestration(read)]
pub async fn search(site: u32, index: &Index, query: &str) -> Result<String, Lost> {
    lost(Class::Read, site, &format!("{} {query}", index.name)).await
}

#[orchestration(read)]
pub async fn merge(site: u32, left: String, right: &str) -> Result<String, Lost> {
    lost(Class::Read, site, &format!("{left} {right}")).await
}

#[orchestration(read)]
pub async fn rate(site: u32, of: &str, at_most: u64) -> Result<(String, u64), Refused> {
    let course = call(Class::Read, site, &format!("{of} {at_most}")).await;
    if course.fails { Err(Refused(site)) } else { Ok((text(course.answer), course.answer % 100)) }
}

#[orchestration(read)]
pub async fn title(site: u32, of: &String) -> String {
    text(call(Class::Read, site, of).await.answer)
}

#[orchestration(read)]
pub async fn shorten(site: u32, long: String) -> String {
    text(call(Class::Read, site, &long).await.answer)
}

#[orchestration(read)]
pub async fn count(site: u32, n: u64) -> u64 {
    call(Class::Read, site, &n.to_string()).await.answer % 1000
}

#[orchestration(read)]
pub async fn score<T: Display>(site: u32, value: T) -> u64 {
    call(Class::Read, site, &value.to_string()).await.answer % 100
}

#[orchestration(read)]
pub async fn find(site: u32, key: &str) -> Option<String> {
    let course = call(Class::Read, site, key).await;
    (!course.is_none).then(|| text(course.answer))
}

#[orchestration(read)]
pub async fn finish(site: u32, prompt: String) -> Result<String, Error> {
    Ok(refused(Class::Read, site, &prompt).await?)
}

/// Ordered: whatever it does, it does it in its turn.
#[orchestration]
pub async fn save(site: u32, text: &str) -> Result<u64, Lost> {
    let text = lost(Class::Ordered, site, text).await?;
    Ok(text.len() as u64)
}

#[orchestration]
pub async fn send(site: u32, message: String) -> String {
    text(call(Class::Ordered, site, &message).await.answer)
}

/// Not annotated.
pub async fn authorize(site: u32, who: &str) -> Result<(), Refused> {
    refused(Class::Plain, site, who).await.map(|_| ())
}

pub async fn touch(site: u32, n: u64) -> u64 {
    call(Class::Plain, site, &n.to_string()).await.answer % 10
}

impl Client {
    #[orchestration(read)]
    pub async fn complete(&self, site: u32, prompt: &str) -> Result<String, Refused> {
        refused(Class::Read, site, &format!("{} {prompt}", self.model)).await
    }

    #[orchestration(read)]
    pub async fn embed(&self, site: u32, text: String) -> u64 {
        call(Class::Read, site, &format!("{} {text}", self.model)).await.answer % 100
    }

    #[orchestration]
    pub async fn upload(&self, site: u32, text: &str) -> Result<u64, Lost> {
        let text = lost(Class::Ordered, site, text).await?;
        Ok(text.len() as u64)
    }
}

/// The result of a function, whatever its type.
pub fn shown(result: impl Debug) -> String {
    format!("{result:?}")
}

/// Anything that can go to another thread.
pub fn send_over<T: Send>(_: T) {}
