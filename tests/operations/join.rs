//! Several tensors into one, and picking slices by index.

use ndarray::{ArrayD, Axis, IxDyn};
use xcs::Tensor;

use crate::{
    cases::{Case, Value, cases},
    paths::{assert_same, on_each_path, values_on_each_path},
};

/// The case, a row-major array that differs along one axis, and the case again.
fn concat_of<T: Value>() {
    for case in cases::<T>() {
        let array = case.array();
        for axis in 0..array.ndim() {
            for length in [0, 1, 4] {
                let mut shape = array.shape().to_vec();
                shape[axis] = length;
                let other = Case::<T>::plain("row-major", &shape);
                let between = other.array();
                let what = format!("concat along {axis} of {} and {shape:?} ({})", case.name, T::DTYPE);
                let parts = [array.view(), between.view(), array.view()];
                let expected = ndarray::concatenate(Axis(axis), &parts).expect("shapes fit");

                let (a, b) = (case.tensor(), other.tensor());
                let found = on_each_path(&what, || Tensor::concat(&[&a, &b, &a], axis as isize));
                assert_same(&what, &found, &expected);
                let from_the_end = axis as isize - array.ndim() as isize;
                let pending = on_each_path(&what, || {
                    let (a, b) = (case.pending(), other.pending());
                    Tensor::concat(&[&a, &b, &a], from_the_end)
                });
                assert_same(&format!("{what}, pending"), &pending, &expected);
            }
        }
    }
}

fn stack_of<T: Value>() {
    for case in cases::<T>() {
        let array = case.array();
        if array.ndim() == xcs::MAX_RANK {
            continue;
        }
        let other = Case::<T>::plain("row-major", array.shape());
        for axis in 0..=array.ndim() {
            let expected = ndarray::stack(Axis(axis), &[array.view(), other.array().view()]).expect("shapes fit");
            let what = format!("stack along {axis} of {} ({})", case.name, T::DTYPE);
            let (a, b) = (case.tensor(), other.tensor());
            assert_same(&what, &on_each_path(&what, || Tensor::stack(&[&a, &b], axis as isize)), &expected);
            let from_the_end = axis as isize - array.ndim() as isize - 1;
            let pending = on_each_path(&what, || Tensor::stack(&[&case.pending(), &other.pending()], from_the_end));
            assert_same(&format!("{what}, pending"), &pending, &expected);
        }
    }
}

fn index_select_of<T: Value>() {
    for case in cases::<T>() {
        let array = case.array();
        for axis in 0..array.ndim() {
            let length = array.len_of(Axis(axis));
            let picked = if length == 0 { vec![] } else { vec![length - 1, 0, length / 2, 0] };
            for picked in [picked, vec![]] {
                let mut indices: Vec<i64> = picked.iter().map(|&index| index as i64).collect();
                // From the end.
                if let Some(first) = indices.first_mut() {
                    *first -= length as i64;
                }
                let indices = Tensor::from_slice(&indices);
                let what = format!("index_select of axis {axis}");
                case.check(
                    &what,
                    |x| x.index_select(axis as isize, &indices),
                    |array| array.select(Axis(axis), &picked),
                );
                // Computed indices, an axis from the end.
                let from_the_end = axis as isize - array.ndim() as isize;
                case.check(
                    &what,
                    |x| x.index_select(from_the_end, &((&indices + 1) - 1)),
                    |array| array.select(Axis(axis), &picked),
                );
            }
        }
    }
}

macro_rules! of_each_type {
    ($($test:ident: $of:ident;)*) => {$(
        #[test]
        fn $test() {
            $of::<f32>();
            $of::<f64>();
            $of::<i32>();
            $of::<i64>();
            $of::<u8>();
            $of::<bool>();
        }
    )*};
}
of_each_type! {
    concatenation: concat_of;
    stacking: stack_of;
    selection_by_index: index_select_of;
}

#[test]
fn one_part_and_many() {
    let x = Tensor::from_slice(&[1i32, 2]);
    assert_eq!(values_on_each_path("one", || Tensor::concat(&[&x], 0)), [1, 2]);
    let many = vec![&x; 20];
    assert_eq!(on_each_path("many", || Tensor::concat(&many, 0)).len(), 40);
    assert_eq!(on_each_path("many", || Tensor::stack(&many, 1)).shape(), [2, 20]);
    let computed: Vec<usize> = on_each_path("many", || {
        let parts: Vec<Tensor<i32>> = (0..20).map(|i| &x * i).collect();
        Tensor::concat(&parts.iter().collect::<Vec<_>>(), 0)
    })
    .iter()
    .map(|&x| x as usize)
    .collect();
    assert_eq!(computed, (0..20).flat_map(|i| [i, 2 * i]).collect::<Vec<_>>());
}

#[test]
fn one_hot() {
    fn check<T: Value + From<u8> + xcs::Real>() {
        for case in cases::<i64>() {
            let case = case.filled(|x| x.rem_euclid(7) - 1);
            if case.array().ndim() == xcs::MAX_RANK {
                continue;
            }
            for classes in [0, 1, 5] {
                case.check(
                    &format!("one_hot({classes})"),
                    |x| x.one_hot::<T>(classes),
                    |array| {
                        let shape: Vec<usize> = array.shape().iter().copied().chain([classes]).collect();
                        let hot = array.iter().flat_map(|&label| (0..classes as i64).map(move |class| class == label));
                        let values = hot.map(|hot| T::from(u8::from(hot))).collect();
                        ArrayD::from_shape_vec(IxDyn(&shape), values).expect("one for each class")
                    },
                );
            }
        }
    }
    check::<f32>();
    check::<f64>();
}
