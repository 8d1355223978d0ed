//! The programs as they are written, one statement after another. Compiled twice: with `#[jit]`, and with an attribute that
//! does nothing.

use super::{calls, jit};
use calls::{Failure, ask, classify, propose, rate, search, tool};
use xcs::Tensor;

/// Eight calls that have nothing to do with each other.
#[jit]
pub async fn independent(product: &str) -> Result<String, Failure> {
    let name = ask(format!("A name for {product}")).await?;
    let slogan = ask(format!("A slogan for {product}")).await?;
    let audience = ask(format!("Who buys {product}?")).await?;
    let rivals = ask(format!("What competes with {product}?")).await?;
    let price = ask(format!("What should {product} cost?")).await?;
    let risks = ask(format!("What can go wrong with {product}?")).await?;
    let press = ask(format!("A press release for {product}")).await?;
    let mail = ask(format!("A mail that announces {product}")).await?;
    Ok([name, slogan, audience, rivals, price, risks, press, mail].join("\n"))
}

/// Each document is summarised, and its summary translated.
#[jit]
pub async fn two_stages(documents: &[String]) -> Result<Vec<String>, Failure> {
    let mut translations = Vec::new();
    for document in documents {
        let summary = ask(format!("Summarise: {document}")).await?;
        let translation = ask(format!("Translate: {summary}")).await?;
        translations.push(translation);
    }
    Ok(translations)
}

/// Five opinions, and one that weighs them.
#[jit]
pub async fn vote(question: &str) -> Result<String, Failure> {
    let mut votes = Vec::new();
    for voter in 1..=5 {
        let vote = ask(format!("You are voter {voter}. {question}")).await?;
        votes.push(vote);
    }
    ask(format!("What do most say? {}", votes.join("\n"))).await
}

/// Each part of a document is summarised, and then the summaries.
#[jit]
pub async fn map_reduce(document: &str) -> Result<String, Failure> {
    let paragraphs: Vec<&str> = document.split("\n\n").collect();
    let mut summaries = Vec::new();
    for paragraph in &paragraphs {
        let summary = ask(format!("Summarise: {paragraph}")).await?;
        summaries.push(summary);
    }
    ask(format!("Combine these summaries: {}", summaries.join("\n"))).await
}

/// The best of what a search finds goes into the prompt.
#[jit]
pub async fn retrieve(question: &str) -> Result<String, Failure> {
    let passages = search(question).await?;
    let mut rated = Vec::new();
    for passage in &passages {
        let score = rate(question, passage).await?;
        rated.push((score, passage.as_str()));
    }
    rated.sort_by(|one, other| other.0.total_cmp(&one.0));
    let best: Vec<&str> = rated.iter().take(3).map(|(_, passage)| *passage).collect();
    ask(format!("{question}\nUse these passages:\n{}", best.join("\n"))).await
}

/// Three times, three ways on from each of the three best thoughts.
#[jit]
pub async fn tree_of_thoughts(problem: &str) -> Result<String, Failure> {
    let mut best = vec![String::new()];
    for _ in 0..3 {
        let mut thoughts = Vec::new();
        for thought in &best {
            let ways = propose(problem, thought).await?;
            thoughts.extend(ways);
        }
        let mut rated = Vec::new();
        for thought in &thoughts {
            let score = rate(problem, thought).await?;
            rated.push((score, thought.clone()));
        }
        rated.sort_by(|one, other| other.0.total_cmp(&one.0));
        best = rated.into_iter().take(3).map(|(_, thought)| thought).collect();
    }
    Ok(best.remove(0))
}

/// Each step depends on what the one before it has done: there is nothing to gain.
#[jit]
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

/// What a model says of many texts, as probabilities, and how many texts are of each class.
#[jit]
pub async fn classify_many(texts: &[String], weights: &Tensor) -> Result<(Tensor, Tensor), Failure> {
    let mut scores = Vec::new();
    for text in texts {
        let score = classify(text).await?;
        scores.push(Tensor::from_slice(&score));
    }
    let rows: Vec<&Tensor> = scores.iter().collect();
    let probabilities = (Tensor::stack(&rows, 0) * weights).softmax(1);
    let shares = probabilities.mean_axis(0);
    Ok((probabilities, shares))
}
