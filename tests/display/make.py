#!/usr/bin/env python3
"""How NumPy prints arrays: the cases that `tests/display.rs` compares with.

    python3 tests/display/make.py > tests/display/numpy.txt     # needs numpy

Each case: a line `# dtype shape precision | values`, then the text. A precision of `-` is none; with one, every number
has as many decimals.
"""

import numpy as np


def show(values, dtype="f4", precision=None):
    array = np.array(values, dtype=dtype)
    shape = ",".join(map(str, array.shape)) or "none"
    name = {"f4": "f32", "f8": "f64", "i4": "i32", "i8": "i64", "u1": "u8", "?": "bool"}[dtype]
    flat = " ".join(repr(value) for value in array.ravel().tolist())
    fixed = {} if precision is None else {"precision": precision, "floatmode": "fixed", "suppress_small": True}
    text = np.array2string(array, **fixed) if array.shape else str(array)
    print(f"# {name} {shape} {'-' if precision is None else precision} | {flat}")
    print(text)


rng = np.random.default_rng(1)
np.set_printoptions(nanstr="NaN")
nan, inf = np.nan, np.inf

for dtype in ("f4", "f8"):
    for values in (
        [1, 2, 3],
        [1, 2.5, 3.25],
        [-1, 10.125, 0],
        [0.1, 0.2, 1 / 3],
        [0.0, -0.0],
        [0.0, 1e-4, 0.05],
        [1e-5, 1],
        [9.9e-5],
        [1, 1000],
        [1, 1001],
        [0.001, 1.0],
        [999999.0],
        [1000000.0],
        [12345678.0, 87654320.0],
        [1e8, 1],
        [1e10, -2.5e-10, 0],
        [1e30, 1e-30],
        [nan],
        [nan, 1, -2.5],
        [inf, -inf, nan],
        [inf, 1e10],
        [-inf, 1],
        [1.5, inf],
        [123.456789, 0.123456789],
        [2 / 3, 20 / 3, 200 / 3],
        [[1, 2], [3, 4.5]],
        [[[1, 2], [3, 4]], [[5, 6], [7, 8.125]]],
        [[[[1], [2]]], [[[3], [4]]]],
        [[1.5]],
    ):
        show(values, dtype)
        # Large numbers get an exponent here even so; in Rust a precision means decimals.
        if not any(1e6 <= abs(value) < inf for value in np.ravel(values)):
            show(values, dtype, 3)
    show(rng.normal(size=30), dtype)
    show(rng.normal(size=(3, 12)), dtype)
    show(rng.normal(size=(2, 2, 9)) * 1e5, dtype, 1)
    show(np.arange(1001) / 8, dtype)
    show(np.arange(2000).reshape(40, 50) / 2, dtype)
show([1e300, 1e-300], "f8")
show([5e-324, 1], "f8")

for dtype in ("i4", "i8", "u1"):
    show([1, 20, 100], dtype)
    show([[0, 7], [8, 100]], dtype)
    show(np.arange(200).reshape(5, 40) % 100, dtype)
    show(np.arange(2000) % 250, dtype)
    show(7, dtype)
show([-1, 20, -300], "i4")
show([np.iinfo("i8").min, np.iinfo("i8").max, 0], "i8")
show(np.arange(1000), "i4")
show(np.arange(1001), "i4")
show(np.arange(1200).reshape(2, 600), "i4")
show(np.arange(1200).reshape(600, 2), "i4")
show(np.arange(2 * 20 * 30).reshape(2, 20, 30), "i4")
show(np.arange(8 * 8 * 20).reshape(8, 8, 20), "i4")
show(np.arange(1400).reshape(7, 1, 200), "i4")
show(np.arange(256).reshape((2,) * 8), "i4")
show(np.zeros(0), "i4")
show(np.zeros((2, 0, 3)), "f4")
