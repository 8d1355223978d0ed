use xcs::orchestration;

#[orchestration(rate = "60 per minute")]
fn first(x: u8) -> u8 {
    x
}

#[orchestration(rate = "0/min")]
fn second(x: u8) -> u8 {
    x
}

#[orchestration(rate = 60)]
fn third(x: u8) -> u8 {
    x
}

#[orchestration(rate)]
fn fourth(x: u8) -> u8 {
    x
}

fn main() {
    let _ = fourth(third(second(first(1))));
}
