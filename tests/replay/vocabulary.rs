//! Each method, operator and constructor that a plan can stand for, in a function of its own.
//!
//! `full` shows that the attribute knows it, the second call that a recording confirms what was claimed of it.

use super::bits::{Bits, check};
use xcs::{Tensor, jit};

#[jit(full)]
fn abs(x: &Tensor) -> Tensor {
    x.abs()
}

#[jit(full)]
fn acos(x: &Tensor) -> Tensor {
    x.acos()
}

#[jit(full)]
fn asin(x: &Tensor) -> Tensor {
    x.asin()
}

#[jit(full)]
fn atan(x: &Tensor) -> Tensor {
    x.atan()
}

#[jit(full)]
fn ceil(x: &Tensor) -> Tensor {
    x.ceil()
}

#[jit(full)]
fn cos(x: &Tensor) -> Tensor {
    x.cos()
}

#[jit(full)]
fn cosh(x: &Tensor) -> Tensor {
    x.cosh()
}

#[jit(full)]
fn erf(x: &Tensor) -> Tensor {
    x.erf()
}

#[jit(full)]
fn exp(x: &Tensor) -> Tensor {
    x.exp()
}

#[jit(full)]
fn exp_m1(x: &Tensor) -> Tensor {
    x.exp_m1()
}

#[jit(full)]
fn floor(x: &Tensor) -> Tensor {
    x.floor()
}

#[jit(full)]
fn gelu(x: &Tensor) -> Tensor {
    x.gelu()
}

#[jit(full)]
fn ln(x: &Tensor) -> Tensor {
    x.ln()
}

#[jit(full)]
fn ln_1p(x: &Tensor) -> Tensor {
    x.ln_1p()
}

#[jit(full)]
fn log10(x: &Tensor) -> Tensor {
    x.log10()
}

#[jit(full)]
fn log2(x: &Tensor) -> Tensor {
    x.log2()
}

#[jit(full)]
fn recip(x: &Tensor) -> Tensor {
    x.recip()
}

#[jit(full)]
fn relu(x: &Tensor) -> Tensor {
    x.relu()
}

#[jit(full)]
fn round(x: &Tensor) -> Tensor {
    x.round()
}

#[jit(full)]
fn rsqrt(x: &Tensor) -> Tensor {
    x.rsqrt()
}

#[jit(full)]
fn sigmoid(x: &Tensor) -> Tensor {
    x.sigmoid()
}

#[jit(full)]
fn signum(x: &Tensor) -> Tensor {
    x.signum()
}

#[jit(full)]
fn silu(x: &Tensor) -> Tensor {
    x.silu()
}

#[jit(full)]
fn sin(x: &Tensor) -> Tensor {
    x.sin()
}

#[jit(full)]
fn sinh(x: &Tensor) -> Tensor {
    x.sinh()
}

#[jit(full)]
fn softplus(x: &Tensor) -> Tensor {
    x.softplus()
}

#[jit(full)]
fn sqrt(x: &Tensor) -> Tensor {
    x.sqrt()
}

#[jit(full)]
fn square(x: &Tensor) -> Tensor {
    x.square()
}

#[jit(full)]
fn tan(x: &Tensor) -> Tensor {
    x.tan()
}

#[jit(full)]
fn tanh(x: &Tensor) -> Tensor {
    x.tanh()
}

#[jit(full)]
fn trunc(x: &Tensor) -> Tensor {
    x.trunc()
}

#[jit(full)]
fn clone(x: &Tensor) -> Tensor {
    x.clone()
}

#[jit(full)]
fn flatten(x: &Tensor) -> Tensor {
    x.flatten()
}

#[jit(full)]
fn transpose(x: &Tensor) -> Tensor {
    x.transpose()
}

#[jit(full)]
fn sum(x: &Tensor) -> Tensor {
    x.sum()
}

#[jit(full)]
fn prod(x: &Tensor) -> Tensor {
    x.prod()
}

#[jit(full)]
fn max(x: &Tensor) -> Tensor {
    x.max()
}

#[jit(full)]
fn min(x: &Tensor) -> Tensor {
    x.min()
}

#[jit(full)]
fn mean(x: &Tensor) -> Tensor {
    x.mean()
}

#[jit(full)]
fn var(x: &Tensor) -> Tensor {
    x.var()
}

#[jit(full)]
fn std(x: &Tensor) -> Tensor {
    x.std()
}

#[jit(full)]
fn norm(x: &Tensor) -> Tensor {
    x.norm()
}

#[jit(full)]
fn sum_axis(x: &Tensor) -> Tensor {
    x.sum_axis(-1)
}

#[jit(full)]
fn sum_keepdim(x: &Tensor) -> Tensor {
    x.sum_keepdim(0)
}

#[jit(full)]
fn prod_axis(x: &Tensor) -> Tensor {
    x.prod_axis(-1)
}

#[jit(full)]
fn prod_keepdim(x: &Tensor) -> Tensor {
    x.prod_keepdim(0)
}

#[jit(full)]
fn max_axis(x: &Tensor) -> Tensor {
    x.max_axis(-1)
}

#[jit(full)]
fn max_keepdim(x: &Tensor) -> Tensor {
    x.max_keepdim(0)
}

#[jit(full)]
fn min_axis(x: &Tensor) -> Tensor {
    x.min_axis(-1)
}

#[jit(full)]
fn min_keepdim(x: &Tensor) -> Tensor {
    x.min_keepdim(0)
}

#[jit(full)]
fn mean_axis(x: &Tensor) -> Tensor {
    x.mean_axis(-1)
}

#[jit(full)]
fn mean_keepdim(x: &Tensor) -> Tensor {
    x.mean_keepdim(0)
}

#[jit(full)]
fn var_axis(x: &Tensor) -> Tensor {
    x.var_axis(-1)
}

#[jit(full)]
fn var_keepdim(x: &Tensor) -> Tensor {
    x.var_keepdim(0)
}

#[jit(full)]
fn std_axis(x: &Tensor) -> Tensor {
    x.std_axis(-1)
}

#[jit(full)]
fn std_keepdim(x: &Tensor) -> Tensor {
    x.std_keepdim(0)
}

#[jit(full)]
fn norm_axis(x: &Tensor) -> Tensor {
    x.norm_axis(-1)
}

#[jit(full)]
fn norm_keepdim(x: &Tensor) -> Tensor {
    x.norm_keepdim(0)
}

#[jit(full)]
fn argmax(x: &Tensor) -> Tensor<i64> {
    x.argmax()
}

#[jit(full)]
fn argmax_axis(x: &Tensor) -> Tensor<i64> {
    x.argmax_axis(1)
}

#[jit(full)]
fn argmax_keepdim(x: &Tensor) -> Tensor<i64> {
    x.argmax_keepdim(0)
}

#[jit(full)]
fn argmin(x: &Tensor) -> Tensor<i64> {
    x.argmin()
}

#[jit(full)]
fn argmin_axis(x: &Tensor) -> Tensor<i64> {
    x.argmin_axis(1)
}

#[jit(full)]
fn argmin_keepdim(x: &Tensor) -> Tensor<i64> {
    x.argmin_keepdim(0)
}

#[jit(full)]
fn all(mask: &Tensor<bool>) -> Tensor<bool> {
    mask.all()
}

#[jit(full)]
fn all_axis(mask: &Tensor<bool>) -> Tensor<bool> {
    mask.all_axis(1)
}

#[jit(full)]
fn all_keepdim(mask: &Tensor<bool>) -> Tensor<bool> {
    mask.all_keepdim(0)
}

#[jit(full)]
fn any(mask: &Tensor<bool>) -> Tensor<bool> {
    mask.any()
}

#[jit(full)]
fn any_axis(mask: &Tensor<bool>) -> Tensor<bool> {
    mask.any_axis(1)
}

#[jit(full)]
fn any_keepdim(mask: &Tensor<bool>) -> Tensor<bool> {
    mask.any_keepdim(0)
}

#[jit(full)]
fn count(mask: &Tensor<bool>) -> Tensor<i64> {
    mask.count()
}

#[jit(full)]
fn eq(x: &Tensor, y: &Tensor) -> Tensor<bool> {
    x.eq(y)
}

#[jit(full)]
fn ne(x: &Tensor, y: &Tensor) -> Tensor<bool> {
    x.ne(y)
}

#[jit(full)]
fn lt(x: &Tensor, y: &Tensor) -> Tensor<bool> {
    x.lt(y)
}

#[jit(full)]
fn le(x: &Tensor, y: &Tensor) -> Tensor<bool> {
    x.le(y)
}

#[jit(full)]
fn gt(x: &Tensor, y: &Tensor) -> Tensor<bool> {
    x.gt(y)
}

#[jit(full)]
fn ge(x: &Tensor, y: &Tensor) -> Tensor<bool> {
    x.ge(y)
}

#[jit(full)]
fn atan2(x: &Tensor, y: &Tensor) -> Tensor {
    x.atan2(y)
}

#[jit(full)]
fn maximum(x: &Tensor, y: &Tensor) -> Tensor {
    x.maximum(y)
}

#[jit(full)]
fn minimum(x: &Tensor, y: &Tensor) -> Tensor {
    x.minimum(y)
}

#[jit(full)]
fn powf(x: &Tensor, y: &Tensor) -> Tensor {
    x.powf(y)
}

#[jit(full)]
fn clamp(x: &Tensor) -> Tensor {
    x.clamp(-0.5, 0.5)
}

#[jit(full)]
fn powi(x: &Tensor) -> Tensor {
    x.powi(3)
}

#[jit(full)]
fn cast(x: &Tensor) -> Tensor<i32> {
    x.cast::<i32>()
}

#[jit(full)]
fn softmax(x: &Tensor) -> Tensor {
    x.softmax(-1)
}

#[jit(full)]
fn log_softmax(x: &Tensor) -> Tensor {
    x.log_softmax(-1)
}

#[jit(full)]
fn logsumexp(x: &Tensor) -> Tensor {
    x.logsumexp(-1)
}

#[jit(full)]
fn layer_norm(x: &Tensor) -> Tensor {
    x.layer_norm(-1, 1e-5)
}

#[jit(full)]
fn rms_norm(x: &Tensor) -> Tensor {
    x.rms_norm(-1, 1e-5)
}

#[jit(full)]
fn matmul(x: &Tensor, y: &Tensor) -> Tensor {
    x.matmul(&y.transpose())
}

#[jit(full)]
fn dot(x: &Tensor, y: &Tensor) -> Tensor {
    x.flatten().dot(&y.flatten())
}

#[jit(full)]
fn outer(x: &Tensor, y: &Tensor) -> Tensor {
    x.flatten().outer(&y.flatten())
}

#[jit(full)]
fn reshape(x: &Tensor) -> Tensor {
    x.reshape([3, 2])
}

#[jit(full)]
fn squeeze(x: &Tensor) -> Tensor {
    x.unsqueeze(0).squeeze(0)
}

#[jit(full)]
fn unsqueeze(x: &Tensor) -> Tensor {
    x.unsqueeze(-1)
}

#[jit(full)]
fn permute(x: &Tensor) -> Tensor {
    x.permute([1, 0])
}

#[jit(full)]
fn broadcast_to(x: &Tensor) -> Tensor {
    x.broadcast_to([4, 2, 3])
}

#[jit(full)]
fn slice(x: &Tensor) -> Tensor {
    x.slice(1, 1..3)
}

#[jit(full)]
fn flip(x: &Tensor) -> Tensor {
    x.flip(0)
}

#[jit(full)]
fn shape(x: &Tensor) -> Tensor {
    x.flatten().reshape(x.shape())
}

#[jit(full)]
fn rank(x: &Tensor) -> Tensor {
    x * (x.rank() as f32)
}

#[jit(full)]
fn len(x: &Tensor) -> Tensor {
    x / (x.len() as f32)
}

#[jit(full)]
fn is_empty(x: &Tensor) -> (Tensor, bool) {
    (x.abs(), x.is_empty())
}

#[jit(full)]
fn item(x: &Tensor) -> f32 {
    x.sum().item()
}

#[jit(full)]
fn concat(x: &Tensor, y: &Tensor) -> Tensor {
    Tensor::concat(&[x, y, x], 0)
}

#[jit(full)]
fn stack(x: &Tensor, y: &Tensor) -> Tensor {
    Tensor::stack(&[x, y], 1)
}

#[jit(full)]
fn select(x: &Tensor, y: &Tensor) -> Tensor {
    Tensor::select(&x.lt(y), x, y)
}

#[jit(full)]
fn zeros(x: &Tensor) -> Tensor {
    x + Tensor::zeros([3])
}

#[jit(full)]
fn ones(x: &Tensor) -> Tensor {
    x + Tensor::ones([2, 1])
}

#[jit(full)]
fn full(x: &Tensor) -> Tensor {
    x * Tensor::full([3], 0.25)
}

#[jit(full)]
fn eye(x: &Tensor) -> Tensor {
    x.matmul(&Tensor::eye(3))
}

#[jit(full)]
fn scalar(x: &Tensor) -> Tensor {
    x - Tensor::scalar(1.5)
}

#[jit(full)]
fn arange(x: &Tensor) -> Tensor {
    x + Tensor::arange(0.0, 3.0, 1.0)
}

#[jit(full)]
fn linspace(x: &Tensor) -> Tensor {
    x + Tensor::<f32>::linspace(0.0, 1.0, 3)
}

#[jit(full)]
fn from_slice(x: &Tensor) -> Tensor {
    x * Tensor::from_slice(&[1.0, 2.0, 4.0])
}

#[jit(full)]
fn op_add(x: &Tensor, y: &Tensor) -> Tensor {
    x + y
}

#[jit(full)]
fn op_sub(x: &Tensor, y: &Tensor) -> Tensor {
    x - y
}

#[jit(full)]
fn op_mul(x: &Tensor, y: &Tensor) -> Tensor {
    x * y
}

#[jit(full)]
fn op_div(x: &Tensor, y: &Tensor) -> Tensor {
    x / y
}

#[jit(full)]
fn op_neg(x: &Tensor) -> Tensor {
    -x
}

#[jit(full)]
fn op_not(mask: &Tensor<bool>) -> Tensor<bool> {
    !mask
}

#[jit(full)]
fn op_and(mask: &Tensor<bool>, other: &Tensor<bool>) -> Tensor<bool> {
    mask & other
}

#[jit(full)]
fn op_or(mask: &Tensor<bool>, other: &Tensor<bool>) -> Tensor<bool> {
    mask | other
}

#[jit(full)]
fn op_scalars(x: &Tensor) -> Tensor {
    2.0 - x * 0.5 + 1.0 / x
}

#[jit(full)]
fn one_hot(labels: &Tensor<i64>) -> Tensor {
    labels.one_hot::<f32>(3)
}

#[test]
fn everything_on_the_list_is_replayed() {
    let x = &Tensor::from_vec(vec![0.25, -0.75, 0.5, 1.5, -2.0, 0.0], [2, 3]).expect("six elements");
    let y = &Tensor::from_vec(vec![0.5, -0.5, -1.5, 2.0, 3.0, 1.0], [2, 3]).expect("six elements");
    let mask = &x.lt(y);
    let labels = &Tensor::from_slice(&[2, 0, 5]);
    check("one_hot", || one_hot(labels).bits(), || xcs::stats(one_hot).replayed);
    check("abs", || abs(x).bits(), || xcs::stats(abs).replayed);
    check("acos", || acos(x).bits(), || xcs::stats(acos).replayed);
    check("asin", || asin(x).bits(), || xcs::stats(asin).replayed);
    check("atan", || atan(x).bits(), || xcs::stats(atan).replayed);
    check("ceil", || ceil(x).bits(), || xcs::stats(ceil).replayed);
    check("cos", || cos(x).bits(), || xcs::stats(cos).replayed);
    check("cosh", || cosh(x).bits(), || xcs::stats(cosh).replayed);
    check("erf", || erf(x).bits(), || xcs::stats(erf).replayed);
    check("exp", || exp(x).bits(), || xcs::stats(exp).replayed);
    check("exp_m1", || exp_m1(x).bits(), || xcs::stats(exp_m1).replayed);
    check("floor", || floor(x).bits(), || xcs::stats(floor).replayed);
    check("gelu", || gelu(x).bits(), || xcs::stats(gelu).replayed);
    check("ln", || ln(x).bits(), || xcs::stats(ln).replayed);
    check("ln_1p", || ln_1p(x).bits(), || xcs::stats(ln_1p).replayed);
    check("log10", || log10(x).bits(), || xcs::stats(log10).replayed);
    check("log2", || log2(x).bits(), || xcs::stats(log2).replayed);
    check("recip", || recip(x).bits(), || xcs::stats(recip).replayed);
    check("relu", || relu(x).bits(), || xcs::stats(relu).replayed);
    check("round", || round(x).bits(), || xcs::stats(round).replayed);
    check("rsqrt", || rsqrt(x).bits(), || xcs::stats(rsqrt).replayed);
    check("sigmoid", || sigmoid(x).bits(), || xcs::stats(sigmoid).replayed);
    check("signum", || signum(x).bits(), || xcs::stats(signum).replayed);
    check("silu", || silu(x).bits(), || xcs::stats(silu).replayed);
    check("sin", || sin(x).bits(), || xcs::stats(sin).replayed);
    check("sinh", || sinh(x).bits(), || xcs::stats(sinh).replayed);
    check("softplus", || softplus(x).bits(), || xcs::stats(softplus).replayed);
    check("sqrt", || sqrt(x).bits(), || xcs::stats(sqrt).replayed);
    check("square", || square(x).bits(), || xcs::stats(square).replayed);
    check("tan", || tan(x).bits(), || xcs::stats(tan).replayed);
    check("tanh", || tanh(x).bits(), || xcs::stats(tanh).replayed);
    check("trunc", || trunc(x).bits(), || xcs::stats(trunc).replayed);
    check("clone", || clone(x).bits(), || xcs::stats(clone).replayed);
    check("flatten", || flatten(x).bits(), || xcs::stats(flatten).replayed);
    check("transpose", || transpose(x).bits(), || xcs::stats(transpose).replayed);
    check("sum", || sum(x).bits(), || xcs::stats(sum).replayed);
    check("prod", || prod(x).bits(), || xcs::stats(prod).replayed);
    check("max", || max(x).bits(), || xcs::stats(max).replayed);
    check("min", || min(x).bits(), || xcs::stats(min).replayed);
    check("mean", || mean(x).bits(), || xcs::stats(mean).replayed);
    check("var", || var(x).bits(), || xcs::stats(var).replayed);
    check("std", || std(x).bits(), || xcs::stats(std).replayed);
    check("norm", || norm(x).bits(), || xcs::stats(norm).replayed);
    check("sum_axis", || sum_axis(x).bits(), || xcs::stats(sum_axis).replayed);
    check("sum_keepdim", || sum_keepdim(x).bits(), || xcs::stats(sum_keepdim).replayed);
    check("prod_axis", || prod_axis(x).bits(), || xcs::stats(prod_axis).replayed);
    check("prod_keepdim", || prod_keepdim(x).bits(), || xcs::stats(prod_keepdim).replayed);
    check("max_axis", || max_axis(x).bits(), || xcs::stats(max_axis).replayed);
    check("max_keepdim", || max_keepdim(x).bits(), || xcs::stats(max_keepdim).replayed);
    check("min_axis", || min_axis(x).bits(), || xcs::stats(min_axis).replayed);
    check("min_keepdim", || min_keepdim(x).bits(), || xcs::stats(min_keepdim).replayed);
    check("mean_axis", || mean_axis(x).bits(), || xcs::stats(mean_axis).replayed);
    check("mean_keepdim", || mean_keepdim(x).bits(), || xcs::stats(mean_keepdim).replayed);
    check("var_axis", || var_axis(x).bits(), || xcs::stats(var_axis).replayed);
    check("var_keepdim", || var_keepdim(x).bits(), || xcs::stats(var_keepdim).replayed);
    check("std_axis", || std_axis(x).bits(), || xcs::stats(std_axis).replayed);
    check("std_keepdim", || std_keepdim(x).bits(), || xcs::stats(std_keepdim).replayed);
    check("norm_axis", || norm_axis(x).bits(), || xcs::stats(norm_axis).replayed);
    check("norm_keepdim", || norm_keepdim(x).bits(), || xcs::stats(norm_keepdim).replayed);
    check("argmax", || argmax(x).bits(), || xcs::stats(argmax).replayed);
    check("argmax_axis", || argmax_axis(x).bits(), || xcs::stats(argmax_axis).replayed);
    check("argmax_keepdim", || argmax_keepdim(x).bits(), || xcs::stats(argmax_keepdim).replayed);
    check("argmin", || argmin(x).bits(), || xcs::stats(argmin).replayed);
    check("argmin_axis", || argmin_axis(x).bits(), || xcs::stats(argmin_axis).replayed);
    check("argmin_keepdim", || argmin_keepdim(x).bits(), || xcs::stats(argmin_keepdim).replayed);
    check("all", || all(mask).bits(), || xcs::stats(all).replayed);
    check("all_axis", || all_axis(mask).bits(), || xcs::stats(all_axis).replayed);
    check("all_keepdim", || all_keepdim(mask).bits(), || xcs::stats(all_keepdim).replayed);
    check("any", || any(mask).bits(), || xcs::stats(any).replayed);
    check("any_axis", || any_axis(mask).bits(), || xcs::stats(any_axis).replayed);
    check("any_keepdim", || any_keepdim(mask).bits(), || xcs::stats(any_keepdim).replayed);
    check("count", || count(mask).bits(), || xcs::stats(count).replayed);
    check("eq", || eq(x, y).bits(), || xcs::stats(eq).replayed);
    check("ne", || ne(x, y).bits(), || xcs::stats(ne).replayed);
    check("lt", || lt(x, y).bits(), || xcs::stats(lt).replayed);
    check("le", || le(x, y).bits(), || xcs::stats(le).replayed);
    check("gt", || gt(x, y).bits(), || xcs::stats(gt).replayed);
    check("ge", || ge(x, y).bits(), || xcs::stats(ge).replayed);
    check("atan2", || atan2(x, y).bits(), || xcs::stats(atan2).replayed);
    check("maximum", || maximum(x, y).bits(), || xcs::stats(maximum).replayed);
    check("minimum", || minimum(x, y).bits(), || xcs::stats(minimum).replayed);
    check("powf", || powf(x, y).bits(), || xcs::stats(powf).replayed);
    check("clamp", || clamp(x).bits(), || xcs::stats(clamp).replayed);
    check("powi", || powi(x).bits(), || xcs::stats(powi).replayed);
    check("cast", || cast(x).bits(), || xcs::stats(cast).replayed);
    check("softmax", || softmax(x).bits(), || xcs::stats(softmax).replayed);
    check("log_softmax", || log_softmax(x).bits(), || xcs::stats(log_softmax).replayed);
    check("logsumexp", || logsumexp(x).bits(), || xcs::stats(logsumexp).replayed);
    check("layer_norm", || layer_norm(x).bits(), || xcs::stats(layer_norm).replayed);
    check("rms_norm", || rms_norm(x).bits(), || xcs::stats(rms_norm).replayed);
    check("matmul", || matmul(x, y).bits(), || xcs::stats(matmul).replayed);
    check("dot", || dot(x, y).bits(), || xcs::stats(dot).replayed);
    check("outer", || outer(x, y).bits(), || xcs::stats(outer).replayed);
    check("reshape", || reshape(x).bits(), || xcs::stats(reshape).replayed);
    check("squeeze", || squeeze(x).bits(), || xcs::stats(squeeze).replayed);
    check("unsqueeze", || unsqueeze(x).bits(), || xcs::stats(unsqueeze).replayed);
    check("permute", || permute(x).bits(), || xcs::stats(permute).replayed);
    check("broadcast_to", || broadcast_to(x).bits(), || xcs::stats(broadcast_to).replayed);
    check("slice", || slice(x).bits(), || xcs::stats(slice).replayed);
    check("flip", || flip(x).bits(), || xcs::stats(flip).replayed);
    check("shape", || shape(x).bits(), || xcs::stats(shape).replayed);
    check("rank", || rank(x).bits(), || xcs::stats(rank).replayed);
    check("len", || len(x).bits(), || xcs::stats(len).replayed);
    check("is_empty", || is_empty(x).bits(), || xcs::stats(is_empty).replayed);
    check("item", || item(x).bits(), || xcs::stats(item).replayed);
    check("concat", || concat(x, y).bits(), || xcs::stats(concat).replayed);
    check("stack", || stack(x, y).bits(), || xcs::stats(stack).replayed);
    check("select", || select(x, y).bits(), || xcs::stats(select).replayed);
    check("zeros", || zeros(x).bits(), || xcs::stats(zeros).replayed);
    check("ones", || ones(x).bits(), || xcs::stats(ones).replayed);
    check("full", || full(x).bits(), || xcs::stats(full).replayed);
    check("eye", || eye(x).bits(), || xcs::stats(eye).replayed);
    check("scalar", || scalar(x).bits(), || xcs::stats(scalar).replayed);
    check("arange", || arange(x).bits(), || xcs::stats(arange).replayed);
    check("linspace", || linspace(x).bits(), || xcs::stats(linspace).replayed);
    check("from_slice", || from_slice(x).bits(), || xcs::stats(from_slice).replayed);
    check("op_add", || op_add(x, y).bits(), || xcs::stats(op_add).replayed);
    check("op_sub", || op_sub(x, y).bits(), || xcs::stats(op_sub).replayed);
    check("op_mul", || op_mul(x, y).bits(), || xcs::stats(op_mul).replayed);
    check("op_div", || op_div(x, y).bits(), || xcs::stats(op_div).replayed);
    check("op_neg", || op_neg(x).bits(), || xcs::stats(op_neg).replayed);
    check("op_not", || op_not(mask).bits(), || xcs::stats(op_not).replayed);
    check("op_and", || op_and(mask, &!mask).bits(), || xcs::stats(op_and).replayed);
    check("op_or", || op_or(mask, &!mask).bits(), || xcs::stats(op_or).replayed);
    check("op_scalars", || op_scalars(x).bits(), || xcs::stats(op_scalars).replayed);
}

/// What the list has beside operators.
const NAMES: &[&str] = &[
    "one_hot",
    "abs",
    "acos",
    "all",
    "all_axis",
    "all_keepdim",
    "any",
    "any_axis",
    "any_keepdim",
    "arange",
    "argmax",
    "argmax_axis",
    "argmax_keepdim",
    "argmin",
    "argmin_axis",
    "argmin_keepdim",
    "asin",
    "atan",
    "atan2",
    "broadcast_to",
    "cast",
    "ceil",
    "clamp",
    "clone",
    "concat",
    "cos",
    "cosh",
    "count",
    "dot",
    "eq",
    "erf",
    "exp",
    "exp_m1",
    "eye",
    "flatten",
    "flip",
    "floor",
    "from_slice",
    "full",
    "ge",
    "gelu",
    "gt",
    "is_empty",
    "item",
    "layer_norm",
    "le",
    "len",
    "linspace",
    "ln",
    "ln_1p",
    "log10",
    "log2",
    "log_softmax",
    "logsumexp",
    "lt",
    "matmul",
    "max",
    "max_axis",
    "max_keepdim",
    "maximum",
    "mean",
    "mean_axis",
    "mean_keepdim",
    "min",
    "min_axis",
    "min_keepdim",
    "minimum",
    "ne",
    "norm",
    "norm_axis",
    "norm_keepdim",
    "ones",
    "outer",
    "permute",
    "powf",
    "powi",
    "prod",
    "prod_axis",
    "prod_keepdim",
    "rank",
    "recip",
    "relu",
    "reshape",
    "rms_norm",
    "round",
    "rsqrt",
    "scalar",
    "select",
    "shape",
    "sigmoid",
    "signum",
    "silu",
    "sin",
    "sinh",
    "slice",
    "softmax",
    "softplus",
    "sqrt",
    "square",
    "squeeze",
    "stack",
    "std",
    "std_axis",
    "std_keepdim",
    "sum",
    "sum_axis",
    "sum_keepdim",
    "tan",
    "tanh",
    "transpose",
    "trunc",
    "unsqueeze",
    "var",
    "var_axis",
    "var_keepdim",
    "zeros",
];

#[test]
fn nothing_on_the_list_is_missing() {
    let source = include_str!("../../xcs-macros/src/vocabulary.rs");
    let names = |list: &str| {
        let (_, list) = source.split_once(list).expect("the list is there");
        let (_, list) = list.split_once("&[").filter(|(before, _)| before.len() < 20).expect("it begins");
        let (list, _) = list.split_once(']').expect("it ends");
        let names = list.split('"').skip(1).step_by(2).map(str::to_owned);
        names.collect::<std::collections::BTreeSet<_>>()
    };
    let methods = names("TENSOR_METHODS: &[&str] =");
    let not_replayed = names("NOT_REPLAYED: &[&str] =");
    let constructors = names("CONSTRUCTORS: &[&str] =");
    let listed = &(&methods - &not_replayed) | &constructors;
    assert_eq!(NAMES.iter().map(|&name| name.to_owned()).collect::<std::collections::BTreeSet<_>>(), listed);
}
