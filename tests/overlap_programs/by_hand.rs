//! The programs as somebody writes them who wants the calls to overlap.

use super::calls::{Failure, ask, classify, propose, rate, search, tool};
use futures_util::{StreamExt, TryStreamExt, stream};
use xcs::Tensor;

/// Calls at once: as many as `#[jit]` makes unless it is told.
const CONCURRENCY: usize = 16;

/// `call` of each item, at most [`CONCURRENCY`] at once, the results in the order of the items.
async fn each<I, T>(
    items: impl IntoIterator<Item = I>,
    call: impl AsyncFn(I) -> Result<T, Failure>,
) -> Result<Vec<T>, Failure> {
    stream::iter(items).map(|item| call(item)).buffered(CONCURRENCY).try_collect().await
}

pub async fn independent(product: &str) -> Result<String, Failure> {
    let (name, slogan, audience, rivals, price, risks, press, mail) = tokio::try_join!(
        ask(format!("A name for {product}")),
        ask(format!("A slogan for {product}")),
        ask(format!("Who buys {product}?")),
        ask(format!("What competes with {product}?")),
        ask(format!("What should {product} cost?")),
        ask(format!("What can go wrong with {product}?")),
        ask(format!("A press release for {product}")),
        ask(format!("A mail that announces {product}")),
    )?;
    Ok([name, slogan, audience, rivals, price, risks, press, mail].join("\n"))
}

pub async fn two_stages(documents: &[String]) -> Result<Vec<String>, Failure> {
    each(documents, async |document| {
        let summary = ask(format!("Summarise: {document}")).await?;
        ask(format!("Translate: {summary}")).await
    })
    .await
}

pub async fn vote(question: &str) -> Result<String, Failure> {
    let votes = each(1..=5, async |voter| ask(format!("You are voter {voter}. {question}")).await).await?;
    ask(format!("What do most say? {}", votes.join("\n"))).await
}

pub async fn map_reduce(document: &str) -> Result<String, Failure> {
    let paragraphs = document.split("\n\n");
    let summaries = each(paragraphs, async |paragraph| ask(format!("Summarise: {paragraph}")).await).await?;
    ask(format!("Combine these summaries: {}", summaries.join("\n"))).await
}

pub async fn retrieve(question: &str) -> Result<String, Failure> {
    let passages = search(question).await?;
    let scores = each(&passages, async |passage| rate(question, passage).await).await?;
    let mut rated: Vec<_> = scores.into_iter().zip(&passages).collect();
    rated.sort_by(|one, other| other.0.total_cmp(&one.0));
    let best: Vec<&str> = rated.iter().take(3).map(|(_, passage)| passage.as_str()).collect();
    ask(format!("{question}\nUse these passages:\n{}", best.join("\n"))).await
}

pub async fn tree_of_thoughts(problem: &str) -> Result<String, Failure> {
    let mut best = vec![String::new()];
    for _ in 0..3 {
        let ways = each(&best, async |thought| propose(problem, thought).await).await?;
        let thoughts = ways.concat();
        let scores = each(&thoughts, async |thought| rate(problem, thought).await).await?;
        let mut rated: Vec<_> = scores.into_iter().zip(thoughts).collect();
        rated.sort_by(|one, other| other.0.total_cmp(&one.0));
        best = rated.into_iter().take(3).map(|(_, thought)| thought).collect();
    }
    Ok(best.remove(0))
}

pub async fn agent(task: &str) -> Result<String, Failure> {
    let mut history = format!("Task: {task}");
    for step in 1..=5 {
        let action = ask(format!("{history}\nStep {step}?")).await?;
        if action.contains("finish") {
            return Ok(action);
        }
        let result = tool(&action).await?;
        history.push_str(&format!("\n{action}\n{result}"));
    }
    Ok(history)
}

pub async fn classify_many(texts: &[String], weights: &Tensor) -> Result<(Tensor, Tensor), Failure> {
    let scores = each(texts, async |text| Ok(Tensor::from_slice(&classify(text).await?))).await?;
    let rows: Vec<&Tensor> = scores.iter().collect();
    let probabilities = (Tensor::stack(&rows, 0) * weights).softmax(1);
    let shares = probabilities.mean_axis(0);
    Ok((probabilities, shares))
}
