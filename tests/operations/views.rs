//! Views, and reading: the same elements, seen otherwise.

use ndarray::{ArrayD, Axis, Dimension, IxDyn, Slice};
use xcs::Tensor;

use crate::{
    cases::{Case, Value, cases},
    paths::values_on_each_path,
};

fn reshaped<T: Value>(array: &ArrayD<T>, shape: &[usize]) -> ArrayD<T> {
    ArrayD::from_shape_vec(shape, array.iter().copied().collect()).expect("as many elements")
}

fn views_of<T: Value>() {
    for case in cases::<T>() {
        let array = case.array();
        let (shape, rank) = (array.shape().to_vec(), array.ndim());
        let signed = |axis: usize| axis as isize;

        case.check("flatten", Tensor::flatten, |array| reshaped(array, &[array.len()]));
        for target in reshapes(&shape) {
            case.check(&format!("reshape to {target:?}"), |x| x.reshape(&target), |array| reshaped(array, &target));
        }
        for axis in 0..=rank {
            if rank < xcs::MAX_RANK {
                let oracle = |array: &ArrayD<T>| array.clone().insert_axis(Axis(axis));
                case.check("unsqueeze", |x| x.unsqueeze(signed(axis)), oracle);
                case.check("unsqueeze", |x| x.unsqueeze(signed(axis) - signed(rank) - 1), oracle);
            }
        }
        for (axis, &length) in shape.iter().enumerate() {
            let from_the_end = signed(axis) - signed(rank);
            if length == 1 {
                case.check("squeeze", |x| x.squeeze(signed(axis)), |array| array.clone().remove_axis(Axis(axis)));
                case.check("squeeze", |x| x.squeeze(from_the_end), |array| array.clone().remove_axis(Axis(axis)));
            }
            for (start, end) in
                [(0, length), (0, 0), (length, length), (length / 3, length), (length / 2, length - length / 4)]
            {
                let part = Slice::new(start as isize, Some(end as isize), 1);
                let oracle = |array: &ArrayD<T>| array.slice_axis(Axis(axis), part).to_owned();
                case.check("slice", |x| x.slice(signed(axis), start..end), oracle);
                case.check("slice", |x| x.slice(from_the_end, start..end), oracle);
            }
            let reversed = |array: &ArrayD<T>| array.slice_axis(Axis(axis), Slice::new(0, None, -1)).to_owned();
            case.check("flip", |x| x.flip(signed(axis)), reversed);
            case.check("flip twice", |x| x.flip(from_the_end).flip(signed(axis)), ArrayD::clone);
        }
        if rank >= 2 {
            case.check("transpose", Tensor::transpose, |array| {
                let mut array = array.clone();
                array.swap_axes(rank - 1, rank - 2);
                array
            });
        }
        for turn in 0..rank {
            let order: Vec<usize> = (0..rank).map(|axis| (axis + turn) % rank).rev().collect();
            let by_number: Vec<isize> = order.iter().map(|&axis| signed(axis)).collect();
            let from_the_end: Vec<isize> = order.iter().map(|&axis| signed(axis) - signed(rank)).collect();
            case.check("permute", |x| x.permute(&by_number), |array| array.clone().permuted_axes(order.as_slice()));
            case.check("permute", |x| x.permute(&from_the_end), |array| array.clone().permuted_axes(order.as_slice()));
        }
        if rank + 2 <= xcs::MAX_RANK {
            let target: Vec<usize> = [2, 3].into_iter().chain(shape.iter().copied()).collect();
            let oracle = |array: &ArrayD<T>| array.broadcast(IxDyn(&target)).expect("it broadcasts").to_owned();
            case.check("broadcast_to", |x| x.broadcast_to(&target), oracle);
        }
        case.check("broadcast_to itself", |x| x.broadcast_to(&shape), ArrayD::clone);
    }
}

/// Other shapes with as many elements: in factors, with axes of length 1, and merged.
fn reshapes(shape: &[usize]) -> Vec<Vec<usize>> {
    let elements: usize = shape.iter().product();
    let factor = (2..10).find(|&factor| elements.is_multiple_of(factor)).unwrap_or(1);
    let mut targets = vec![vec![elements, 1], vec![1, elements, 1], shape.iter().rev().copied().collect()];
    targets.push(vec![factor, elements / factor]);
    targets.push(vec![elements / factor, 1, factor]);
    if let [first, second, rest @ ..] = shape {
        targets.push([&[first * second], rest].concat());
    }
    if elements == 1 {
        targets.push(vec![]);
    }
    if elements == 0 {
        targets.push(vec![4, 0, 7]);
    }
    targets
}

#[test]
fn views() {
    views_of::<f32>();
    views_of::<f64>();
    views_of::<i32>();
    views_of::<i64>();
    views_of::<u8>();
    views_of::<bool>();
}

/// One view of another, and computation on top.
#[test]
fn views_of_views() {
    let cube = Case::<f32>::plain("a cube", &[4, 5, 6]);
    let chain = |x: &Tensor| x.permute([2, 0, 1]).slice(0, 1..5).flip(1).reshape([4, 20]).transpose().slice(0, 2..17);
    let oracle = |array: &ArrayD<f32>| {
        let mut array = array.clone().permuted_axes(IxDyn(&[2, 0, 1]));
        array.slice_axis_inplace(Axis(0), Slice::new(1, Some(5), 1));
        array.invert_axis(Axis(1));
        reshaped(&array, &[4, 20]).reversed_axes().slice_axis(Axis(0), Slice::new(2, Some(17), 1)).to_owned()
    };
    cube.check("a chain of views", chain, oracle);
    cube.check("twice a chain of views", |x| chain(x) * 2.0, |array| oracle(array) * 2.0);
    cube.check("a chain of views of a double", |x| chain(&(x * 2.0)), |array| oracle(array) * 2.0);
    // Two views of one array in one operation, one of them shifted.
    let differences = |x: &Tensor| x.slice(0, 1..4) - x.slice(0, 0..3);
    cube.check("differences", differences, |array| {
        let part = |start, end| array.slice_axis(Axis(0), Slice::new(start, Some(end), 1)).to_owned();
        part(1, 4) - part(0, 3)
    });
}

#[test]
fn questions_about_shape() {
    for case in cases::<i32>() {
        let (x, array) = (case.tensor(), case.array());
        assert_eq!(x.shape(), array.shape());
        assert_eq!((x.rank(), x.len(), x.is_empty()), (array.ndim(), array.len(), array.is_empty()));
        assert_eq!(x.clone().to_vec(), x.to_vec());
    }
    let x = Tensor::<f32>::zeros([3, 1, 4]);
    assert!(
        x.can_broadcast(&[]) && x.can_broadcast(&[4]) && x.can_broadcast(&[2, 1]) && x.can_broadcast(&[7, 3, 5, 4])
    );
    assert!(!x.can_broadcast(&[3]) && !x.can_broadcast(&[2, 1, 4]) && !x.can_broadcast(&[1; 9]));
    assert!(!x.can_broadcast(&[usize::MAX, 1, 1]));
}

#[test]
fn single_elements() {
    for case in cases::<i64>() {
        let (x, array) = (case.tensor(), case.array());
        for (index, &value) in array.indexed_iter().take(100) {
            let index = index.as_array_view().to_vec();
            assert_eq!(x.get(&index), value, "{} at {index:?}", case.name);
        }
        if array.len() == 1 {
            assert_eq!(x.item(), *array.first().expect("one element"));
        }
    }
}

/// Reading in the middle of a recorded function sees what was computed so far.
#[test]
fn reading_while_recording() {
    let x = Tensor::from_slice(&[1.0f32, 2.0, 3.0]);
    let found = values_on_each_path("reading", || {
        let double = &x * 2.0;
        let sum: f32 = double.to_vec().iter().sum();
        let last = (&double + 1.0).get([2]);
        double * sum + (&x * last).sum().item()
    });
    assert_eq!(found, [66.0, 90.0, 114.0]);
}
