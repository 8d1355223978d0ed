#!/usr/bin/env python3
"""The files that `tests/npy.rs` reads, written by NumPy.

    python3 tests/npy/make.py     # needs numpy; writes beside itself
"""

import pathlib

import numpy as np

HERE = pathlib.Path(__file__).parent
TYPES = {"f32": "<f4", "f64": "<f8", "i32": "<i4", "i64": "<i8", "u8": "|u1", "bool": "|b1"}


def save(name, array, version=None):
    with open(HERE / f"{name}.npy", "wb") as file:
        np.lib.format.write_array(file, array, version=version)


numbers = np.array([[0, 1, 2], [3, 250, 5]])
for name, descr in TYPES.items():
    values = numbers % 2 == 1 if name == "bool" else numbers
    save(name, values.astype(descr))
    save(f"{name}_big_endian", values.astype(descr.replace("<", ">")))
for name, descr in (("f32", "<f4"), ("i32", "<i4")):
    save(f"{name}_fortran", np.asfortranarray(np.arange(24).reshape(2, 3, 4).astype(descr)))
save("special", np.array([np.inf, -np.inf, np.nan, -0.0, 1e-45], dtype="<f4"))
save("no_axes", np.array(2.5, dtype="<f4"))
save("empty", np.zeros((2, 0, 3), dtype="<f4"))
save("version_2", numbers.astype("<f4"), (2, 0))
save("version_3", numbers.astype("<f4"), (3, 0))
save("nine_axes", np.zeros((1,) * 9, dtype="<f4"))
save("complex", numbers.astype("<c8"))
save("fields", np.zeros(2, dtype=[("x", "<f4"), ("y", "<f4")]))
save("short", numbers.astype("<i2"))
