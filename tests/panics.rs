//! Programming errors: the message names what does not fit, and the panic comes at the line that asked, with the same
//! words in plain code, under `Mode::Fallback` and while recording. The recorder is off again afterwards.

use std::{
    cell::RefCell,
    panic::{self, AssertUnwindSafe, Location},
    sync::Once,
};

use xcs::{Element, Mode, Number, Tensor, jit, with_mode};

#[jit(no_op_limit)]
fn recorded<F: Fn()>(f: &F) {
    f();
}

/// What a panic says, and where it happened.
#[derive(PartialEq, Debug)]
struct Report {
    message: String,
    file: String,
    line: u32,
}

thread_local! {
    /// Outside: not observed. Inside: the panic, when there was one.
    static OBSERVED: RefCell<Option<Option<Report>>> = const { RefCell::new(None) };
}

/// The panic of `f`.
fn panic_of(f: impl FnOnce()) -> Report {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let default = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            let location = info.location().expect("panics have a location");
            let message = info.payload_as_str().unwrap_or("no text").to_owned();
            let report = Report { message, file: location.file().to_owned(), line: location.line() };
            let observed = OBSERVED.with_borrow_mut(|observed| observed.as_mut().map(|panic| *panic = Some(report)));
            if observed.is_none() {
                default(info);
            }
        }));
    });
    OBSERVED.set(Some(None));
    let result = panic::catch_unwind(AssertUnwindSafe(f));
    let observed = OBSERVED.take().flatten();
    assert!(result.is_err(), "no panic");
    observed.expect("the hook saw the panic")
}

/// Panics unless `mistake` panics on each path with all of `says`, at its own line: the one where `check` is called, or
/// one of the next where the call takes several.
#[track_caller]
fn check<R>(mistake: impl Fn() -> R, says: &[&str]) {
    let here = Location::caller();
    let mistake = || drop(mistake());
    let plain = panic_of(mistake);
    for part in says {
        assert!(plain.message.contains(part), "{part:?} is not in: {}", plain.message);
    }
    assert_eq!(plain.file, here.file(), "{plain:?}");
    assert!((here.line()..here.line() + 5).contains(&plain.line), "{plain:?}, expected at {here}");
    for _ in 0..2 {
        assert_eq!(panic_of(|| recorded(&mistake)), plain, "recorded");
        assert_eq!(panic_of(|| with_mode(Mode::Fallback, || recorded(&mistake))), plain, "Fallback");
        assert_eq!((t([2]) + t([2])).to_vec(), [2.0; 2], "tensors work afterwards");
    }
}

/// A tensor of ones, pending where recording is on.
fn t<const RANK: usize>(shape: [usize; RANK]) -> Tensor {
    of(shape)
}

fn of<T: Number, const RANK: usize>(shape: [usize; RANK]) -> Tensor<T> {
    Tensor::<T>::ones(shape).square()
}

fn mask<const RANK: usize>(shape: [usize; RANK]) -> Tensor<bool> {
    t(shape).gt(0.0)
}

#[test]
fn operands_that_do_not_broadcast() {
    let both = ["shapes [2, 3] and [4] do not broadcast"];
    check(|| t([2, 3]) + t([4]), &both);
    check(|| t([2, 3]) - &t([4]), &both);
    check(|| &t([2, 3]) * t([4]), &both);
    check(|| &t([2, 3]) / &t([4]), &both);
    check(|| of::<i32, 2>([2, 3]) / of::<i32, 1>([4]), &both);
    check(|| t([2, 3]).minimum(t([4])), &both);
    check(|| t([2, 3]).maximum(t([4])), &both);
    check(|| t([2, 3]).powf(t([4])), &both);
    check(|| t([2, 3]).atan2(t([4])), &both);
    check(|| t([2, 3]).lt(t([4])), &both);
    check(|| t([2, 3]).le(t([4])), &both);
    check(|| t([2, 3]).gt(t([4])), &both);
    check(|| t([2, 3]).ge(t([4])), &both);
    check(|| t([2, 3]).eq(t([4])), &both);
    check(|| t([2, 3]).ne(t([4])), &both);
    check(|| mask([2, 3]) & mask([4]), &both);
    check(|| mask([2, 3]) | &mask([4]), &both);
    check(|| Tensor::select(&mask([3]), &t([2, 3]), &t([4])), &both);
    check(|| Tensor::select(&mask([4]), &t([2, 3]), &t([3])), &["shapes [2, 3] and [4] do not broadcast"]);
    check(|| t([0]) + t([2]), &["shapes [0] and [2] do not broadcast"]);
    check(|| t([1, 1, 1, 1, 1, 1, 1, 4]) + t([5]), &["[1, 1, 1, 1, 1, 1, 1, 4] and [5]"]);
}

#[test]
fn assignments_that_would_change_the_shape() {
    check(
        || {
            let mut x = t([3]);
            x += t([2, 3]);
            x
        },
        &["`+=` cannot change the shape [3] to [2, 3]: write `x = &x + &y`"],
    );
    check(
        || {
            let mut x = t([3]);
            x -= &t([2, 3]);
            x
        },
        &["`-=` cannot change the shape [3] to [2, 3]: write `x = &x - &y`"],
    );
    check(
        || {
            let mut x = t([3]);
            x *= t([2, 3]);
            x
        },
        &["`*=` cannot change the shape [3] to [2, 3]: write `x = &x * &y`"],
    );
    check(
        || {
            let mut x = t([3]);
            x /= &t([2, 3]);
            x
        },
        &["`/=` cannot change the shape [3] to [2, 3]: write `x = &x / &y`"],
    );
    check(
        || {
            let mut x = t([3]);
            x += t([4]);
            x
        },
        &["shapes [3] and [4] do not broadcast"],
    );
}

#[test]
fn products_that_do_not_fit() {
    check(|| t([2, 3]).matmul(&t([2, 3])), &["matmul: shapes [2, 3] and [2, 3] do not fit"]);
    check(|| t([2, 3]).matmul(&t([4])), &["shapes [2, 3] and [4]"]);
    check(|| t([4]).matmul(&t([2, 3])), &["shapes [4] and [2, 3]"]);
    check(|| t([2]).matmul(&t([3])), &["shapes [2] and [3]"]);
    check(|| t([]).matmul(&t([3])), &["shapes [] and [3]"]);
    check(|| t([3]).matmul(&t([])), &["shapes [3] and []"]);
    check(|| t([2, 3, 4]).matmul(&t([5, 4, 2])), &["shapes [2, 3, 4] and [5, 4, 2]"]);
    check(|| of::<i64, 2>([2, 3]).matmul(&of([2, 3])), &["matmul: shapes [2, 3] and [2, 3] do not fit"]);
    check(|| t([2]).dot(&t([3])), &["dot: shapes [2] and [3]"]);
    check(|| t([2, 2]).dot(&t([2, 2])), &["dot: shapes [2, 2] and [2, 2]"]);
    check(|| t([2, 2]).outer(&t([2])), &["outer: shapes [2, 2] and [2]"]);
}

#[test]
fn axes_that_do_not_exist() {
    /// The operation at an axis behind the last and at one before the first.
    macro_rules! check_axes {
        ($($x:expr, $method:ident;)*) => {$(
            check(|| $x.$method(2), &["axis 2 does not exist: the shape [2, 3] has 2 axes"]);
            check(|| $x.$method(-3), &["axis -3 does not exist: the shape [2, 3] has 2 axes"]);
        )*};
    }
    check_axes! {
        t([2, 3]), sum_axis;
        t([2, 3]), sum_keepdim;
        t([2, 3]), prod_axis;
        t([2, 3]), prod_keepdim;
        t([2, 3]), mean_axis;
        t([2, 3]), mean_keepdim;
        t([2, 3]), var_axis;
        t([2, 3]), var_keepdim;
        t([2, 3]), std_axis;
        t([2, 3]), std_keepdim;
        t([2, 3]), norm_axis;
        t([2, 3]), norm_keepdim;
        t([2, 3]), max_axis;
        t([2, 3]), max_keepdim;
        t([2, 3]), min_axis;
        t([2, 3]), min_keepdim;
        t([2, 3]), argmax_axis;
        t([2, 3]), argmax_keepdim;
        t([2, 3]), argmin_axis;
        t([2, 3]), argmin_keepdim;
        mask([2, 3]), any_axis;
        mask([2, 3]), any_keepdim;
        mask([2, 3]), all_axis;
        mask([2, 3]), all_keepdim;
        t([2, 3]), softmax;
        t([2, 3]), log_softmax;
        t([2, 3]), logsumexp;
        t([2, 3]), squeeze;
        t([2, 3]), flip;
    }
    let (behind, before) = (["axis 2 does not exist"], ["axis -3 does not exist"]);
    check(|| t([2, 3]).layer_norm(2, 1e-5), &behind);
    check(|| t([2, 3]).rms_norm(-3, 1e-5), &before);
    check(|| t([2, 3]).slice(2, 0..1), &behind);
    check(|| t([2, 3]).permute([0, 2]), &behind);
    check(|| t([2, 3]).index_select(-3, &Tensor::from_slice(&[0])), &before);
    check(|| Tensor::concat(&[&t([2, 3]), &t([2, 3])], 2), &behind);
    check(|| t([]).sum_axis(0), &["axis 0 does not exist: the shape [] has 0 axes"]);
    check(
        || t([2, 3]).unsqueeze(3),
        &["position 3 does not exist: in the shape [2, 3] a new axis can have positions 0 to 2"],
    );
    check(|| t([2, 3]).unsqueeze(-4), &["position -4 does not exist: in the shape [2, 3]"]);
    check(|| Tensor::stack(&[&t([2, 3]), &t([2, 3])], 3), &["position 3 does not exist: in the shape [2, 3]"]);
}

#[test]
fn extremes_of_nothing() {
    check(|| t([0]).max(), &["the maximum of no elements does not exist: the shape is [0]"]);
    check(|| t([2, 0]).min_axis(1), &["the minimum of no elements", "[2, 0]"]);
    check(|| t([2, 0]).max_keepdim(-1), &["the maximum of no elements", "[2, 0]"]);
    check(|| t([0]).argmax(), &["the index of the maximum of no elements", "[0]"]);
    check(|| t([0, 2]).argmin_axis(0), &["the index of the minimum of no elements", "[0, 2]"]);
    // The folded axis counts, not the others.
    assert_eq!(t([0, 2]).max_axis(1).shape(), [0]);
}

#[test]
fn views_that_do_not_fit() {
    check(|| t([2, 3]).reshape([4]), &["reshape from [2, 3] to [4]: 6 elements cannot become 4"]);
    check(|| t([2, 3]).reshape([1; 9]), &["[1, 1, 1, 1, 1, 1, 1, 1, 1] is too large: at most 8 axes"]);
    check(|| t([2, 3]).squeeze(1), &["squeeze: axis 1 of [2, 3] has length 3, not 1"]);
    check(|| t([1; 8]).unsqueeze(0), &["[1, 1, 1, 1, 1, 1, 1, 1] has 8 axes already"]);
    check(|| t([2, 3]).permute([0]), &["permute: [0] does not name each axis of the shape [2, 3] once"]);
    check(|| t([2, 3]).permute([0, 0]), &["permute: [0, 0] does not name each axis of the shape [2, 3] once"]);
    check(|| t([2, 3]).permute([1, -1]), &["permute: [1, -1] does not name each axis"]);
    check(|| t([3]).transpose(), &["transpose needs two axes; the shape is [3]"]);
    check(|| t([2, 3]).broadcast_to([3, 3]), &["the shape [2, 3] does not broadcast to [3, 3]"]);
    check(|| t([2, 3]).broadcast_to([3]), &["the shape [2, 3] does not broadcast to [3]"]);
    check(|| t([2, 3]).slice(1, 2..4), &["slice 2..4 does not fit axis 1 of [2, 3]"]);
    #[expect(clippy::reversed_empty_ranges, reason = "the mistake")]
    check(|| t([2, 3]).slice(-1, 2..1), &["slice 2..1: the start is after the end"]);
}

#[test]
fn parts_that_do_not_fit() {
    check(|| Tensor::<f32>::concat(&[], 0), &["concat of no tensors"]);
    check(|| Tensor::<f32>::stack(&[], 0), &["stack of no tensors"]);
    check(|| Tensor::concat(&[&t([2, 3]), &t([2, 4])], 0), &["shapes [2, 3] and [2, 4] differ in another axis"]);
    check(|| Tensor::concat(&[&t([2, 3]), &t([2])], 0), &["shapes [2, 3] and [2]"]);
    check(|| Tensor::stack(&[&t([2, 3]), &t([3, 2])], 0), &["stack: shapes [2, 3] and [3, 2] differ"]);
    check(|| Tensor::stack(&[&t([1; 8]), &t([1; 8])], 0), &["8 axes already"]);
}

#[test]
fn indices_out_of_range() {
    let (behind, before) = (Tensor::from_slice(&[0, 3]), Tensor::from_slice(&[-4]));
    check(|| t([2, 3]).index_select(1, &behind), &["index_select: index 3 is out of range for axis 1 of [2, 3]"]);
    check(|| t([2, 3]).index_select(1, &before), &["index_select: index -4 is out of range for axis 1 of [2, 3]"]);
    check(|| t([0]).index_select(0, &Tensor::from_slice(&[0])), &["index 0 is out of range for axis 0 of [0]"]);
    check(|| t([2]).index_select(0, &of([1, 2])), &["the indices have shape [1, 2], not one axis"]);
    check(|| t([2, 3]).get([2, 0]), &["index [2, 0] is outside the shape [2, 3]"]);
    check(|| t([2, 3]).get([0]), &["get([0]) of the shape [2, 3]: give 2 indices, one for each axis, not 1"]);
    check(|| t([2]).get([0, 0]), &["get([0, 0]) of the shape [2]: give 1 index, one for each axis, not 2"]);
    check(|| t([2, 3]).item(), &["item() needs exactly one element; the shape [2, 3] has 6"]);
    check(|| t([0]).item(), &["item() needs exactly one element; the shape [0] has 0"]);
}

#[test]
fn division_of_integers_by_zero() {
    fn each<T: Number>() {
        let zero = T::default();
        let zeros = || Tensor::concat(&[&of::<T, 1>([2]), &Tensor::zeros([1])], 0);
        let says = ["attempt to divide an integer tensor by zero"];
        check(|| of::<T, 1>([3]) / zero, &says);
        check(|| of::<T, 1>([3]) / zeros(), &says);
        check(|| of::<T, 1>([3]) / &zeros(), &says);
        check(
            || {
                let mut x = of::<T, 1>([3]);
                x /= zero;
                x
            },
            &says,
        );
        check(
            || {
                let mut x = of::<T, 1>([3]);
                x /= zeros();
                x
            },
            &says,
        );
    }
    each::<i32>();
    each::<i64>();
    each::<u8>();
    check(|| 1 / (of::<i32, 1>([3]) - 1), &["attempt to divide an integer tensor by zero"]);
    assert_eq!((t([1]) / 0.0).item(), f32::INFINITY, "reals have infinity");
}

#[test]
fn arguments_that_make_no_sense() {
    check(|| t([2]).clamp(2.0, 1.0), &["clamp: the lower bound 2 is above the upper bound 1"]);
    check(|| t([2]).clamp(f32::NAN, 1.0), &["clamp: the lower bound is NaN, which is not a number"]);
    check(|| t([2]).clamp(0.0, f32::NAN), &["clamp: the upper bound is NaN, which is not a number"]);
    check(|| of::<u8, 1>([2]).clamp(3, 2), &["clamp: the lower bound 3 is above the upper bound 2"]);
    assert_eq!(t([2]).clamp(2.0, 2.0).to_vec(), [2.0; 2], "bounds may be equal");
    check(|| Tensor::<i32>::arange(0, 5, 0), &["arange: the step is zero"]);
    check(|| Tensor::<f32>::arange(0.0, 5.0, 0.0), &["arange: the step is zero"]);
    check(|| Tensor::<f32>::arange(0.0, f32::INFINITY, 1.0), &["arange: from 0 to inf in steps of 1 is too far"]);
    check(|| Tensor::<f64>::arange(f64::NAN, 1.0, 1.0), &["arange: the start is NaN, which is not a number"]);
    check(|| Tensor::<f64>::arange(0.0, f64::NAN, 1.0), &["arange: the end is NaN, which is not a number"]);
    check(|| Tensor::<f32>::arange(0.0, 1.0, f32::NAN), &["arange: the step is NaN, which is not a number"]);
    check(|| Tensor::<i64>::arange(i64::MIN, i64::MAX, 1), &["is too far"]);
    check(|| Tensor::<f32>::zeros([1; 9]), &["at most 8 axes"]);
    check(|| Tensor::<f32>::ones([usize::MAX, 2]), &["[18446744073709551615, 2] is too large"]);
    check(|| Tensor::full([1 << 62, 0], 1u8), &["is too large"]);
    check(|| Tensor::<f32>::eye(1 << 40), &["[1099511627776, 1099511627776] is too large"]);
    check(|| Tensor::<i64>::zeros([1; 8]).one_hot::<f32>(2), &["at most 8 axes"]);
}

/// What does not compute does not exist: no huge tensor is needed to make a shape too large.
#[test]
fn results_that_would_be_too_large() {
    let huge = || Tensor::<f32>::zeros([1 << 30, 1 << 29]);
    check(|| huge().unsqueeze(0) + t([8, 1, 1]), &["do not broadcast"]);
    check(|| Tensor::concat(&[&huge(), &huge(), &huge()], 0), &["is too large"]);
    check(|| huge().broadcast_to([8, 1 << 30, 1 << 29]), &["is too large"]);
    check(|| huge().matmul(&Tensor::zeros([8, 1 << 29, 1])), &["[8, 1073741824, 536870912] is too large"]);
}

/// Twenty statements after and before: the panic comes at its own.
#[test]
fn a_failing_statement_stops_the_function_where_it_stands() {
    #[jit]
    fn average(log: &RefCell<Vec<&'static str>>, totals: &Tensor<i32>, counts: &Tensor<i32>) -> Tensor<i32> {
        log.borrow_mut().push("begun");
        let doubled = totals * 2;
        log.borrow_mut().push("doubled");
        let unused = &doubled / (counts - 1);
        log.borrow_mut().push("divided");
        drop(unused);
        doubled / counts
    }
    for mode in [Mode::Auto, Mode::Staged, Mode::Fallback] {
        let log = RefCell::default();
        let (totals, counts) = (Tensor::from_slice(&[6, 8]), Tensor::from_slice(&[3, 1]));
        let report = panic_of(|| drop(with_mode(mode, || average(&log, &totals, &counts))));
        assert_eq!(log.into_inner(), ["begun", "doubled"]);
        let division = include_str!("panics.rs").lines().position(|line| line.contains("let unused = &doubled /"));
        assert_eq!(Some(report.line as usize), division.map(|before| before + 1), "{report:?}");
    }
}

/// `T` is one of the element types, whose operators are all `#[track_caller]` down to the user.
#[test]
fn helpers_that_track_their_caller_pass_the_location_on() {
    #[track_caller]
    fn add<T: Element + Number>(a: &Tensor<T>, b: &Tensor<T>) -> Tensor<T> {
        a + b
    }
    check(|| add(&t([2]), &t([3])), &["shapes [2] and [3] do not broadcast"]);
}
