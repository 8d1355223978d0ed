use std::{fmt::Error, time::Duration};
use xcs::{jit, orchestration};

/// Stands for a model, which takes 50 ms.
#[orchestration(read)]
pub async fn ask(prompt: String) -> Result<String, Error> {
    tokio::time::sleep(Duration::from_millis(50)).await;
    Ok(prompt)
}

/// Not known to be without effects.
fn shorten(text: &str) -> String {
    text.chars().take(100).collect()
}

#[jit]
pub async fn answer(question: &str, sources: &[String]) -> Result<String, Error> {
    let topic = ask(format!("What is this about? {question}")).await?;
    let draft = ask(format!("Write about {topic}: {question}")).await?;
    let style = ask(format!("In which style? {question}")).await?;
    let title = ask(shorten(question)).await?;
    let mut notes = Vec::new();
    for source in sources {
        let note = ask(format!("What does this say? {source}")).await?;
        notes.push(note);
    }
    Ok(format!("{title}\n{draft}\n{style}\n{}", notes.concat()))
}
