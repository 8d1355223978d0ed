#[jit]
pub async fn alias_clone(w: &W) -> Result<Vec<usize>, E> {
    let state = Arc::new(Mutex::new(Vec::new()));
    let same = state.clone();
    let mut out = Vec::new();
    for i in 0..4 {
        let n = count(&same, i).await?;
        state.lock().unwrap().push(n);
        out.push(n);
    }
    Ok(out)
}
#[jit]
pub async fn alias_handle(w: &W) -> Result<Vec<usize>, E> {
    let handle = w.log.clone();
    let mut out = Vec::new();
    for i in 0..4 {
        let n = countw(w, i).await?;
        handle.lock().unwrap().push(n);
        out.push(n);
    }
    Ok(out)
}
#[jit]
pub async fn alias_field(w: &W) -> Result<Vec<usize>, E> {
    let mut out = Vec::new();
    for i in 0..4 {
        let n = countw(w, i).await?;
        w.log.lock().unwrap().push(n);
        out.push(n);
    }
    Ok(out)
}
#[jit]
pub async fn alias_closure(w: &W) -> Result<Vec<usize>, E> {
    let mut out = Vec::new();
    let add = |n| w.log.lock().unwrap().push(n);
    for i in 0..4 {
        let n = countw(w, i).await?;
        add(n);
        out.push(n);
    }
    Ok(out)
}
#[jit]
pub async fn alias_let(w: &W) -> Result<Vec<usize>, E> {
    let mut out = Vec::new();
    for i in 0..4 {
        let n = countw(w, i).await?;
        let mut log = w.log.lock().unwrap();
        log.push(n);
        out.push(n);
    }
    Ok(out)
}
#[jit]
pub async fn alias_cell(w: &W) -> Result<Vec<usize>, E> {
    let mut out = Vec::new();
    let mut guard = w.log.clone();
    for i in 0..4 {
        let n = countw(w, i).await?;
        Arc::get_mut(&mut guard).map(|m| m.get_mut().unwrap().push(n));
        guard.try_lock().map(|mut g| g.push(1)).ok();
        out.push(n);
    }
    Ok(out)
}
#[jit]
pub async fn alias_param_loop(w: &W) -> Result<Vec<usize>, E> {
    let mut out = Vec::new();
    let all = [w.log.clone(), w.log.clone()];
    for log in all {
        let n = countw(w, 1).await?;
        log.lock().unwrap().push(n);
        out.push(n);
    }
    Ok(out)
}
#[jit]
pub async fn alias_index(w: &W) -> Result<Vec<usize>, E> {
    let mut out = Vec::new();
    let all = [w.log.clone(), w.log.clone()];
    for i in 0..3 {
        let n = countw(w, i).await?;
        all[0].lock().unwrap().push(n);
        out.push(n);
    }
    Ok(out)
}
#[jit]
pub async fn alias_assign(w: &W) -> Result<Vec<usize>, E> {
    let mut out = Vec::new();
    for i in 0..3 {
        let n = countw(w, i).await?;
        *w.log.lock().unwrap() = vec![n; i];
        out.push(n);
    }
    Ok(out)
}
#[jit]
pub async fn alias_group(w: &W) -> Result<Vec<usize>, E> {
    let h = w.log.clone();
    let a = countw(w, 1).await?;
    h.lock().unwrap().push(1);
    let b = countw(w, 2).await?;
    let c = countw(w, 3).await?;
    Ok(vec![a, b, c])
}
pub struct Pusher(Arc<Mutex<Vec<usize>>>);
impl Drop for Pusher {
    fn drop(&mut self) {
        self.0.lock().unwrap().push(0);
    }
}
impl std::ops::AddAssign<usize> for Pusher {
    fn add_assign(&mut self, n: usize) {
        self.0.lock().unwrap().push(n);
    }
}
impl Iterator for Pusher {
    type Item = usize;
    fn next(&mut self) -> Option<usize> {
        let mut l = self.0.lock().unwrap();
        if l.len() > 3 {
            return None;
        }
        l.push(7);
        Some(l.len())
    }
}
#[jit]
pub async fn alias_drop(w: &W) -> Result<Vec<usize>, E> {
    let mut out = Vec::new();
    for i in 0..3 {
        let n = countw(w, i).await?;
        let p = Pusher(Arc::clone(&w.log));
        out.push(n);
    }
    Ok(out)
}
#[jit]
pub async fn alias_iter(w: &W) -> Result<Vec<usize>, E> {
    let mut out = Vec::new();
    for i in Pusher(w.log.clone()) {
        let n = countw(w, i).await?;
        out.push(n);
    }
    let mut it = Pusher(w.log.clone());
    for i in 0..3 {
        let n = countw(w, i).await?;
        out.push(n);
        for k in &mut it {
            out.push(k);
        }
    }
    Ok(out)
}
#[jit]
pub async fn op_assign(w: &W) -> Result<Vec<usize>, E> {
    let mut out = Vec::new();
    let mut p = Pusher(w.log.clone());
    for i in 0..3 {
        let n = countw(w, i).await?;
        p += n;
        out.push(n);
    }
    Ok(out)
}
