//! A crate that knows `xcs` by another name: `crate = path` finds it. That this compiles is the test; the unit tests run it.

use my_xcs::{jit, orchestration};

/// Named from the extern prelude.
#[jit(crate = my_xcs, max_ops = 20)]
pub fn lengths<T: AsRef<str>>(texts: &[T]) -> usize {
    texts.iter().map(|text| measure(text.as_ref())).sum()
}

/// Named by an absolute path.
#[orchestration(crate = ::my_xcs)]
fn measure(text: &str) -> usize {
    text.len()
}

mod inner {
    /// Named by way of the crate root.
    pub(crate) mod reexported {
        pub(crate) use my_xcs as numbers;
    }

    /// Async, with every parameter bound again.
    #[my_xcs::jit(crate = crate::inner::reexported::numbers, no_op_limit)]
    pub(crate) async fn joined(mut left: String, (right, _): (String, u8)) -> Result<String, std::fmt::Error> {
        std::fmt::Write::write_str(&mut left, &fetch(right).await?)?;
        Ok(left)
    }

    #[my_xcs::orchestration(crate = my_xcs)]
    async fn fetch(text: String) -> Result<String, std::fmt::Error> {
        Ok(text)
    }
}

/// Both results as one text.
///
/// # Errors
///
/// None.
pub async fn run() -> Result<String, std::fmt::Error> {
    let joined = inner::joined("a".to_owned(), ("bc".to_owned(), 0)).await?;
    Ok(format!("{joined} {}", lengths(&["a", "bc"])))
}

#[cfg(test)]
mod tests {
    use std::{
        future::Future,
        pin::pin,
        task::{Context, Poll, Waker},
    };

    #[test]
    fn a_renamed_dependency_runs() {
        let future = pin!(super::run());
        let Poll::Ready(result) = future.poll(&mut Context::from_waker(Waker::noop())) else {
            panic!("nothing in it waits");
        };
        assert_eq!(result.unwrap(), "abc 3");
    }
}
