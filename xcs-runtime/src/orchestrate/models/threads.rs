//! What calls on several threads count together.

use super::*;
use crate::orchestrate::{Demand, inherit_blocking, once, scope, serve_blocking};

/// Of three calls that come at the same time two are made.
#[test]
fn a_budget_is_not_overdrawn() {
    check(|| {
        let service = service(Policy { can_refuse: true, ..Policy::NONE });
        let made = Arc::new(AtomicUsize::new(0));
        let ((), spent) = scope().max_calls(2).run_counted(|| {
            let call = |made: Arc<AtomicUsize>| -> Box<dyn FnOnce() + Send> {
                Box::new(inherit_blocking(move || {
                    match serve_blocking(service, Demand::new(), once(async { Ok(1) }), judge()) {
                        Ok(_) => drop(made.fetch_add(1, Ordering::SeqCst)),
                        Err(error) => assert_eq!(error, CallError::Budget),
                    }
                }))
            };
            together((0..3).map(|_| call(made.clone())).collect());
        });
        assert_eq!((made.load(Ordering::SeqCst), spent.calls), (2, 2));
    });
}
