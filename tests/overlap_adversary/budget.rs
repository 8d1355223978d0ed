#[jit]
pub async fn bud(n: usize) -> Result<usize, E> {
    let mut t = 0;
    let a = costs(1).await?;
    let b = costs(2).await?;
    let c = costs(a).await?;
    for i in 0..n {
        let x = costs(i).await?;
        if x % 3 == 0 {
            let y = costs(x).await?;
            t += y;
        }
        t += x;
        if t > 20 {
            break;
        }
    }
    let d = costs(3).await?;
    let e = costs(4).await?;
    Ok(t + d + e)
}
