// Bodies of programs, included twice: with `#[jit]` and without.
#[jit]
pub async fn guards(w: &World) -> Result<usize, String> {
    let a = get(w, 0).await?;
    let b = get(w, 1).await?;
    put(w, 2).await?;
    let c = get(w, a + 3).await?;
    other(w, 4).await?;
    let d = get(w, 5).await?;
    let e = get(w, d + 6).await?;
    put(w, 7).await?;
    put(w, 8).await?;
    let f = get(w, 9).await?;
    Ok(a + b + c + e + f)
}
#[jit]
pub async fn guard_first(w: &World) -> Result<usize, String> {
    put(w, 0).await?;
    let a = get(w, 1).await?;
    let b = get(w, 2).await?;
    w.note("plain call");
    let c = get(w, 3).await?;
    let d = get(w, 4).await?;
    if b > 100 {
        w.note("never");
    }
    let e = get(w, 5).await?;
    w.other(6).await?;
    let f = get(w, 7).await?;
    get(w, 8).await
}
#[jit]
pub async fn local_drops(w: &World, p: Noisy<'_>) -> Result<usize, String> {
    let _first = w.noisy("first");
    let a = get(w, 0).await?;
    let b = get(w, 1).await?;
    let _second = w.noisy("second");
    let c = get(w, 2).await?;
    let d = get(w, 3).await?;
    Ok(a + b + c + d)
}
#[jit]
pub async fn moved_drops(w: &World, p: Noisy<'_>) -> Result<usize, String> {
    let _first = w.noisy("first");
    let a = get(w, 0).await?;
    let b = eat(w, 1, p).await?;
    let c = get(w, 2).await?;
    Ok(a + b + c)
}
#[jit]
pub async fn moved_drops_local(w: &World) -> Result<usize, String> {
    let p = w.noisy("given");
    let _first = w.noisy("first");
    let a = get(w, 0).await?;
    let b = eat(w, 1, p).await?;
    let c = get(w, 2).await?;
    Ok(a + b + c)
}
#[jit]
pub async fn result_drops(w: &World) -> Result<usize, String> {
    let a = give(w, 0, "a").await?;
    let b = give(w, 1, "b").await?;
    let _ = give(w, 2, "c").await?;
    give(w, 3, "d").await?;
    let _e = give(w, 4, "e").await?;
    let f = eat(w, 5, a).await?;
    w.note("rest");
    get(w, 6).await
}
#[jit]
pub async fn result_drops2(w: &World) -> Result<usize, String> {
    let a = give(w, 0, "a").await?;
    let b = give(w, 1, "b").await?;
    let c = give(w, 2, "c").await?;
    let d = get(w, 3).await?;
    let e = eat(w, 4, b).await?;
    get(w, 5).await
}
#[jit]
pub async fn shadowed_drops(w: &World) -> Result<usize, String> {
    let a = give(w, 0, "a").await?;
    let a = give(w, 1, "b").await?;
    let b = get(w, 2).await?;
    let a = give(w, 3, "c").await?;
    let a = eat(w, 4, a).await?;
    get(w, 5).await
}
#[jit]
pub async fn chain_drops(w: &World) -> Result<usize, String> {
    let x = get(w, 0).await?;
    let a = give(w, 1, "a").await?;
    let b = pass(w, 2, a).await?;
    let c = pass(w, 3, b).await?;
    let d = give(w, 4, "d").await?;
    let e = get(w, 5).await?;
    w.note("rest");
    Ok(e)
}
#[jit]
pub async fn loop_drops(w: &World) -> Result<usize, String> {
    let items = vec![w.noisy("i0"), w.noisy("i1"), w.noisy("i2"), w.noisy("i3")];
    let mut total = 0;
    for (i, item) in items.into_iter().enumerate() {
        let a = get(w, i).await?;
        let b = get(w, i + a).await?;
        total += b;
        if total > 3 {
            break;
        }
    }
    w.note("after");
    Ok(total)
}
#[jit]
pub async fn loop_drops_used(w: &World) -> Result<usize, String> {
    let items = vec![(w.noisy("i0"), w.noisy("j0")), (w.noisy("i1"), w.noisy("j1")), (w.noisy("i2"), w.noisy("j2"))];
    let mut total = 0;
    for (x, y) in items {
        let a: usize = look(w, 1, &x).await?;
        let z = w.noisy_local("z");
        total += a;
    }
    w.note("after");
    Ok(total)
}
#[jit]
pub async fn loop_drops_taken(w: &World) -> Result<usize, String> {
    let items = vec![(w.noisy("i0"), w.noisy("j0")), (w.noisy("i1"), w.noisy("j1")), (w.noisy("i2"), w.noisy("j2"))];
    let mut total = 0;
    for (x, y) in items {
        let a = eat(w, 1, x).await?;
        total += a;
        if total > 5 {
            return Err("left".to_owned());
        }
    }
    Ok(total)
}
#[jit]
pub async fn loop_drops_wild(w: &World) -> Result<usize, String> {
    let items = vec![(0, w.noisy("j0")), (1, w.noisy("j1")), (2, w.noisy("j2"))];
    let mut total = 0;
    for (x, _) in items {
        let a = get(w, x).await?;
        total += a;
    }
    Ok(total)
}
#[jit]
pub async fn loop_results(w: &World) -> Result<usize, String> {
    let mut total = 0;
    for i in 0..5 {
        let a = give(w, i, "a").await?;
        let b = give(w, i + 5, "b").await?;
        total += i;
        if total > 300 {
            break;
        }
    }
    Ok(total)
}
#[jit]
pub async fn loop_order(w: &World) -> Result<Vec<usize>, String> {
    let mut out = Vec::new();
    for i in 0..6 {
        let a = get(w, i).await?;
        let b = get(w, a + i).await?;
        if b % 3 == 2 {
            continue;
        }
        out.push(a + b);
        if out.len() > 3 {
            return Ok(out);
        }
    }
    put(w, 20).await?;
    for i in 0..3 {
        let a = get(w, i).await?;
        put(w, 10 + a).await?;
    }
    for i in 0..3 {
        let a = get(w, i).await?;
        w.note("noted");
        out.push(a);
    }
    for i in 0..3 {
        put(w, i).await?;
        let a = get(w, i).await?;
        out.push(a);
    }
    Ok(out)
}
#[jit]
pub async fn loop_rest_reads(w: &World) -> Result<usize, String> {
    let mut total = 0;
    for i in 0..4 {
        let a = get(w, i).await?;
        if a > 0 {
            let b = get(w, a).await?;
            total += b;
        }
    }
    put(w, 9).await?;
    Ok(total)
}
#[jit]
pub async fn nested_loops(w: &World) -> Result<usize, String> {
    let mut total = 0;
    'outer: for i in 0..3 {
        let a = get(w, i).await?;
        for j in 0..3 {
            let b = get(w, j + a).await?;
            if b == 4 {
                continue 'outer;
            }
            total += b;
            if total > 9 {
                break 'outer;
            }
        }
        total += 1;
    }
    put(w, total).await?;
    Ok(total)
}
#[jit]
pub async fn named_future(w: &World) -> Result<usize, String> {
    let f = get(w, 0);
    let a = get(w, 1).await?;
    let b = f.await?;
    let c = get(w, 2).await?;
    put(w, c).await?;
    Ok(a + b)
}
#[jit]
pub async fn tail_of_branch(w: &World, c: bool) -> Result<usize, String> {
    let x = if c {
        let a = get(w, 0).await?;
        let b = get(w, 1).await?;
        get(w, 2).await? + a
    } else {
        put(w, 3).await?;
        get(w, 4).await?
    };
    let y = match get(w, 5).await {
        Ok(y) => y,
        Err(_) => get(w, 6).await?,
    };
    let z = get(w, 7).await?;
    put(w, x + y).await?;
    Ok(z)
}
#[jit]
pub async fn argument_effects(w: &World) -> Result<usize, String> {
    let a = get(w, w.effect(0)).await?;
    let b = get(w, w.effect(1)).await?;
    let c = get(w, 2).await?;
    let d = get(w, w.effect(3) + c).await?;
    let e = get(w, 4).await?;
    Ok(a + b + d + e)
}
#[jit]
pub async fn interior(w: &World) -> Result<usize, String> {
    let a = get(w, w.cell.load(Ordering::SeqCst)).await?;
    bump(w).await?;
    let b = get(w, w.cell.load(Ordering::SeqCst)).await?;
    let c = get(w, 1).await?;
    let d = note_ok(w, 2).await?;
    let e = get(w, 3).await?;
    Ok(a + b + c)
}
#[jit]
pub async fn effects_in_logs(w: &World) -> Result<usize, String> {
    let a = get(w, 0).await?;
    std::hint::black_box(format!("{}", w.effect_of::<usize>(a)));
    let b = get(w, 1).await?;
    print!("{}", w.effect_of::<usize>(2));
    let c = get(w, 3).await?;
    print!("{}", effect_of::<usize>(w, 4));
    let d = get(w, 5).await?;
    Ok(a + b + c + d)
}
#[jit]
pub async fn effects_in_rest(w: &World) -> Result<usize, String> {
    let mut total = 0;
    for k in 0..4 {
        let a = get(w, k).await?;
        print!("{}", effect_of::<usize>(w, a));
        total += a;
    }
    Ok(total)
}
