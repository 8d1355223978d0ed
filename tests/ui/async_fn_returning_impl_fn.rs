use xcs::{jit, orchestration};

#[jit]
async fn suffix(by: String) -> impl Fn(&str) -> String {
    move |text| text.to_owned() + &by
}

#[orchestration]
async fn counter(fails: bool) -> Result<impl Send + FnMut() -> u32, ()> {
    let mut count = 0;
    if fails { Err(()) } else { Ok(move || { count += 1; count }) }
}

fn main() {
    let _ = (suffix(String::new()), counter(true));
}
