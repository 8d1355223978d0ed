//! From and to `ndarray` arrays.

#![cfg(feature = "ndarray")]

use ndarray::{Array0, Array2, Array3, ArrayD, ArrayView2, Axis, IxDyn, Slice, arr0, array, s};
use xcs::{Element, Error, Tensor};

fn same<T: Element>(tensor: &Tensor<T>, array: &ArrayD<T>) {
    assert_eq!(tensor.shape(), array.shape());
    assert_eq!(tensor.to_vec(), array.iter().copied().collect::<Vec<T>>());
    assert_eq!(&ArrayD::from(tensor), array);
    assert_eq!(&ArrayD::from(tensor.clone()), array);
}

#[test]
fn any_layout_there_and_back() {
    let cube = Array3::from_shape_fn((2, 3, 4), |(i, j, k)| (100 * i + 10 * j + k) as i64);
    let mut layouts = vec![cube.clone().into_dyn(), cube.clone().reversed_axes().into_dyn()];
    layouts.push(cube.slice(s![1.., ..;-1, 1..3]).to_owned().into_dyn());
    for shape in [vec![], vec![0], vec![2, 0, 3], vec![1; 8]] {
        layouts.push(ArrayD::from_elem(IxDyn(&shape), 7));
    }
    for array in &layouts {
        same(&Tensor::try_from(array).expect("at most eight axes"), array);
        same(&Tensor::try_from(array.clone()).expect("at most eight axes"), array);
    }
    // Views: transposed, sliced with a step, reversed, broadcast.
    let views = [
        cube.view().permuted_axes([2, 0, 1]).into_dyn(),
        cube.slice_axis(Axis(2), Slice::new(0, None, 2)).into_dyn(),
        cube.slice_axis(Axis(1), Slice::new(0, None, -1)).into_dyn(),
        cube.broadcast(vec![5, 2, 3, 4]).expect("it broadcasts"),
    ];
    for view in views {
        same(&Tensor::try_from(view.view()).expect("at most eight axes"), &view.to_owned());
    }
}

#[test]
fn each_element_type() {
    same(&Tensor::try_from(array![[1.5f32, -2.0]]).expect("two axes"), &array![[1.5f32, -2.0]].into_dyn());
    same(&Tensor::try_from(array![1.5f64]).expect("one axis"), &array![1.5f64].into_dyn());
    same(&Tensor::try_from(array![i32::MIN]).expect("one axis"), &array![i32::MIN].into_dyn());
    same(&Tensor::try_from(array![255u8]).expect("one axis"), &array![255u8].into_dyn());
    same(&Tensor::try_from(arr0(true)).expect("no axes"), &arr0(true).into_dyn());
}

#[test]
fn strided_tensors_become_row_major_arrays() {
    let x = Tensor::<i32>::arange(0, 6, 1).reshape([2, 3]);
    let transposed = Array2::try_from(x.transpose()).expect("two axes");
    assert!(transposed.is_standard_layout());
    assert_eq!(transposed, array![[0, 3], [1, 4], [2, 5]]);
    assert_eq!(Array2::try_from(&x.flip(1)).expect("two axes"), array![[2, 1, 0], [5, 4, 3]]);
    let stretched = Tensor::full([2, 2], 1.5f32);
    assert_eq!(Array2::try_from(&stretched).expect("two axes"), array![[1.5, 1.5], [1.5, 1.5]]);
    assert_eq!(Array0::try_from(Tensor::scalar(3u8)).expect("no axes"), arr0(3));
}

/// A pending tensor is computed on its way out, and arrays come in while recording.
#[test]
fn inside_jit() {
    #[xcs::jit]
    fn double(x: ArrayView2<'_, f32>) -> Array2<f32> {
        let x = Tensor::try_from(x).expect("two axes");
        Array2::try_from(&x * 2.0 + 1.0).expect("two axes")
    }
    let x = array![[1.0f32, 2.0], [3.0, 4.0]];
    assert_eq!(double(x.t()), x.t().mapv(|x| x * 2.0 + 1.0));
}

#[test]
fn too_many_axes() {
    let nine = ArrayD::<f32>::zeros(vec![1; 9]);
    let error = Tensor::try_from(&nine).expect_err("nine axes");
    assert!(matches!(&error, Error::ShapeTooLarge { shape } if shape == &[1; 9]));
    assert!(error.to_string().contains("at most 8 axes"), "{error}");
}

#[test]
fn another_rank() {
    let error = Array3::try_from(Tensor::<f32>::ones([2, 3])).expect_err("two axes");
    assert!(matches!(&error, Error::Rank { expected: 3, shape } if shape == &[2, 3]));
    assert_eq!(error.to_string(), "the shape [2, 3] has 2 axes and an array of 3 was asked for: `reshape` it");
}
