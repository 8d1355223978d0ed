use xcs::orchestration;

struct Client(u8);

impl Client {
    #[orchestration(read)]
    async fn next(&mut self, _: fn(&mut u8)) -> u8 {
        self.0 += 1;
        self.0
    }
}

#[orchestration(read)]
fn fill(list: &mut Vec<u8>, more: Option<&mut u8>, call: &dyn Fn(&mut u8)) {
    list.extend(more.map(|x| {
        call(x);
        *x
    }));
}

fn main() {
    let _ = Client(0).next(|_| ());
    fill(&mut Vec::new(), None, &|_| ());
}
