#!/usr/bin/env python3
"""Values of erf and gelu, which neither the standard library of Rust nor ndarray has.

    python3 tests/operations/exact.py > tests/operations/exact.txt     # needs mpmath

Each line: the function, an argument that single precision holds exactly, and the double nearest to the value there,
computed with 60 digits.
"""

import struct

import mpmath

mpmath.mp.dps = 60


def f32(x):
    """The nearest single-precision number."""
    return struct.unpack("f", struct.pack("f", x))[0]


def erf(x):
    return mpmath.erf(x)


def gelu(x):
    return x * mpmath.erfc(-x / mpmath.sqrt(2)) / 2


def arguments():
    """Both signs: powers from the smallest normal number on, and steps through the range where values vary."""
    magnitudes = {f32(2.0**e * 1.37) for e in range(-126, 4, 5)} | {f32(i * 0.0731) for i in range(200)}
    return sorted({sign * x for x in magnitudes for sign in (1.0, -1.0)} - {-0.0} | {0.0})


for function in (erf, gelu):
    for x in arguments():
        print(function.__name__, repr(x), repr(float(function(mpmath.mpf(x)))))
