//! Equal calls share one, whoever of them is dropped.

use super::*;
use crate::orchestrate::{CallError, Demand, Read, Reuse, once, serve_reused, serve_reused_blocking};

const DEDUPE: Reuse<Result<u32, CallError>> = Reuse { dedupe: true, cache: None, copy: Clone::clone };

async fn body(crowd: Crowd) -> Answer {
    let _inside = crowd.enter();
    shuttle::future::yield_now().await;
    Ok(7)
}

fn task(service: &'static Service, crowd: &Crowd) -> impl Future<Output = Answer> + Send + use<> {
    serve_reused::<Read, _, _, _>(service, DEDUPE, 1_u32, Demand::new(), once(body(crowd.clone())), judge())
}

#[test]
fn a_follower_takes_over_from_a_leader_that_is_dropped() {
    for polls in 1..=3 {
        check(move || {
            let (service, crowd) = (service(Policy::NONE), Crowd::default());
            let [first, second, third] = [(); 3].map(|()| task(service, &crowd));
            together(vec![
                Box::new(move || give_up_after(polls, first)),
                Box::new(move || assert_eq!(wait(second), Ok(7))),
                Box::new(move || assert_eq!(block_on(third), Ok(7))),
            ]);
            assert_eq!((crowd.now(), crowd.most()), (0, 1), "one at a time");
        });
    }
}

#[test]
fn blocking_calls_share_with_each_other() {
    check(|| {
        let (service, crowd) = (service(Policy::NONE), Crowd::default());
        let blocking = |crowd: Crowd| -> Box<dyn FnOnce() + Send> {
            Box::new(move || {
                let attempts = once(body(crowd));
                let answer = serve_reused_blocking(service, DEDUPE, 1_u32, Demand::new(), attempts, judge());
                assert_eq!(answer, Ok(7));
            })
        };
        together((0..3).map(|_| blocking(crowd.clone())).collect());
        assert_eq!(crowd.most(), 1);
        let stats = service.meter(|meter| meter.stats());
        assert_eq!(stats.joined as usize + crowd.ever(), 3, "each led or joined");
    });
}

/// A leader whose own limit has one slot, for which it waits while others follow it.
#[test]
fn a_leader_may_be_dropped_in_the_line() {
    check(|| {
        let (service, crowd) = (service(limited(1)), Crowd::default());
        let other =
            serve_reused::<Read, _, _, _>(service, DEDUPE, 2_u32, Demand::new(), once(body(crowd.clone())), judge());
        let [leader, follower] = [(); 2].map(|()| task(service, &crowd));
        together(vec![
            Box::new(move || assert_eq!(wait(other), Ok(7))),
            Box::new(move || give_up_after(2, leader)),
            Box::new(move || assert_eq!(block_on(follower), Ok(7))),
        ]);
        assert_eq!((crowd.now(), crowd.most()), (0, 1));
    });
}

/// What is kept is found afterwards by whoever asks; while it is not there yet, calls share.
#[test]
fn an_answer_that_is_kept_is_asked_for_once() {
    check(|| {
        let (service, crowd) = (service(Policy::NONE), Crowd::default());
        let reuse = || Reuse { cache: Some((std::num::NonZeroUsize::MIN, None)), ..DEDUPE };
        let call = |crowd: Crowd| {
            let attempts = once(body(crowd));
            serve_reused::<Read, _, _, _>(service, reuse(), 1_u32, Demand::new(), attempts, judge())
        };
        let calls = [(); 3].map(|()| call(crowd.clone()));
        let threads = calls.map(|call| Box::new(move || assert_eq!(block_on(call), Ok(7))) as Box<dyn FnOnce() + Send>);
        together(threads.into_iter().collect());
        assert_eq!(crowd.ever(), 1);
    });
}
