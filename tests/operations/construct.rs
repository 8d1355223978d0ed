//! Making tensors.

use xcs::{Element, Error, Number, Tensor};

use crate::{
    cases::{NumberValue, Value},
    oracle::Precision,
    paths::on_each_path,
};

fn shapes_of<T: Value>() {
    for shape in [vec![], vec![0], vec![1], vec![5], vec![2, 3], vec![2, 0, 3], vec![1; 8]] {
        let n: usize = shape.iter().product();
        let values = T::values(n, 1);
        let x = Tensor::from_vec(values.clone(), &shape).expect("as many values");
        assert_eq!((x.shape(), x.to_vec()), (shape.as_slice(), values.clone()));
        let full = Tensor::full(&shape, T::values(1, 3)[0]);
        assert_eq!((full.shape(), full.to_vec()), (shape.as_slice(), T::values(1, 3).repeat(n)));
        let zeros = Tensor::<T>::zeros(&shape);
        assert_eq!((zeros.shape(), zeros.to_vec()), (shape.as_slice(), vec![T::default(); n]));
        assert_eq!(Tensor::from_slice(&values).shape(), [n]);
    }
    let value = T::values(1, 9)[0];
    assert_eq!((Tensor::scalar(value).rank(), Tensor::scalar(value).item()), (0, value));
    let rows = [T::values(3, 1), T::values(3, 2)];
    let x = Tensor::from_rows(&rows).expect("rows of one length");
    assert_eq!((x.shape(), x.to_vec()), ([2, 3].as_slice(), rows.concat()));
    assert_eq!(Tensor::<T>::from_rows(&[[]; 4]).expect("empty rows").shape(), [4, 0]);
    let no_rows: [[T; 3]; 0] = [];
    assert_eq!(Tensor::from_rows(&no_rows).expect("no rows").shape(), [0, 0]);
}

#[test]
fn shapes() {
    shapes_of::<f32>();
    shapes_of::<f64>();
    shapes_of::<i32>();
    shapes_of::<i64>();
    shapes_of::<u8>();
    shapes_of::<bool>();
}

#[test]
fn ones_and_identities() {
    fn check<T: NumberValue>() {
        assert!(Tensor::<T>::ones([2, 3]).to_vec().iter().all(|x| x.wide() == 1.0));
        for n in [0, 1, 2, 5] {
            let eye = Tensor::<T>::eye(n);
            assert_eq!(eye.shape(), [n, n]);
            for (i, x) in eye.to_vec().iter().enumerate() {
                assert_eq!(x.wide(), if i / n == i % n { 1.0 } else { 0.0 });
            }
        }
    }
    check::<f32>();
    check::<f64>();
    check::<i32>();
    check::<i64>();
    check::<u8>();
}

/// A stored-once constant is an operand like any other.
#[test]
fn constants_in_computation() {
    let found =
        on_each_path("constants", || Tensor::<f32>::ones([2, 3]) + Tensor::full([3], 2.0) * Tensor::zeros([2, 1]));
    assert_eq!((found.shape(), found.sum()), ([2, 3].as_slice(), 6.0));
}

#[test]
fn ranges_of_integers() {
    let of = |start, end, step| Tensor::<i32>::arange(start, end, step).to_vec();
    assert_eq!(of(0, 5, 1), [0, 1, 2, 3, 4]);
    assert_eq!(of(0, 5, 2), [0, 2, 4]);
    assert_eq!(of(0, 6, 2), [0, 2, 4]);
    assert_eq!(of(5, 0, -2), [5, 3, 1]);
    assert_eq!(of(0, 5, -1), [0; 0]);
    assert_eq!(Tensor::<u8>::arange(250, 255, 2).to_vec(), [250, 252, 254]);
    assert_eq!(of(5, 5, 1), [0; 0]);
    assert_eq!(of(i32::MIN, i32::MAX, i32::MAX), [i32::MIN, -1, i32::MAX - 1]);
    assert_eq!(of(i32::MAX, i32::MIN, i32::MIN), [i32::MAX, -1]);
    assert_eq!(Tensor::<i64>::arange(i64::MAX - 1, i64::MAX, 5).to_vec(), [i64::MAX - 1]);
    assert_eq!(Tensor::<i64>::arange(i64::MIN, i64::MAX, i64::MAX).to_vec(), [i64::MIN, -1, i64::MAX - 1]);
}

/// NumPy's rule: `ceil((end - start) / step)` values.
#[test]
fn ranges_of_reals() {
    assert_eq!(Tensor::<f32>::arange(0.0, 1.0, 0.25).to_vec(), [0.0, 0.25, 0.5, 0.75]);
    assert_eq!(Tensor::<f32>::arange(1.0, 0.0, -0.5).to_vec(), [1.0, 0.5]);
    assert_eq!(Tensor::<f32>::arange(0.0, 1.0, -0.5).to_vec(), [0.0; 0]);
    assert_eq!(Tensor::<f64>::arange(0.0, 1.0, 0.1).to_vec().len(), 10);
    assert_eq!(Tensor::<f64>::arange(-1.0, 1.0, 0.75).to_vec(), [-1.0, -0.25, 0.5]);
    assert_eq!(Tensor::<f64>::arange(0.0, 0.0, 1.0).len(), 0);
}

/// The element type is that of the tensor that is asked for, or of the ends.
#[test]
fn ranges_find_their_element_type() {
    let of_reals: Tensor = Tensor::arange(0.0, 10.0, 1.0);
    assert_eq!((of_reals.len(), of_reals.get([9])), (10, 9.0f32));
    let of_integers = Tensor::arange(0, 10, 1);
    assert_eq!((of_integers.len(), of_integers.get([9])), (10, 9i32));
    assert_eq!(Tensor::arange(0i64, 3, 1).to_vec(), [0i64, 1, 2]);
    fn first<T: Number>(count: T, step: T) -> Tensor<T> {
        Tensor::arange(T::default(), count, step)
    }
    assert_eq!((first(3u8, 1).to_vec(), first(0.5, 0.25).to_vec()), (vec![0, 1, 2], vec![0.0, 0.25]));
}

#[test]
fn equal_distances() {
    fn check<T: Precision>() {
        for (start, end, count) in
            [(0.0, 1.0, 5), (-3.0, 7.5, 11), (2.0, 2.0, 3), (1.0, 0.0, 1_000), (0.0, 1.0, 1), (0.0, 1.0, 0)]
        {
            let found = Tensor::<T>::linspace(start, end, count).to_vec();
            assert_eq!(found.len(), count);
            for (i, &x) in found.iter().enumerate() {
                let exact = if count == 1 { start } else { start + (end - start) * i as f64 / (count - 1) as f64 };
                let allowed = 2.0 * T::EPSILON * start.abs().max(end.abs());
                assert!((x.wide() - exact).abs() <= allowed, "{x} at {i} where {exact} is exact");
            }
            if count > 1 {
                assert_eq!((found[0].wide(), found[count - 1].wide()), (start, end));
            }
        }
    }
    check::<f32>();
    check::<f64>();
}

#[test]
fn data_from_outside_gives_errors() {
    let length = Tensor::from_vec(vec![1.0f32; 5], [2, 3]);
    assert!(matches!(length, Err(Error::Length { values: 5, ref shape }) if shape == &[2, 3]));
    let rank = Tensor::from_vec(vec![1.0f32], [1; 9]);
    assert!(matches!(rank, Err(Error::ShapeTooLarge { .. })));
    let ragged = Tensor::from_rows(&[vec![1u8, 2], vec![3, 4], vec![5]]);
    assert!(matches!(ragged, Err(Error::Ragged { row: 2, found: 1, expected: 2 })));
}

#[test]
fn tensors_are_shared_between_threads() {
    fn check<T: Send + Sync + Clone + 'static>() {}
    fn each<T: Element>() {
        check::<Tensor<T>>();
    }
    each::<f32>();
    each::<bool>();
}
