#!/usr/bin/env python3
"""Coefficients of the polynomials in xcs-runtime/src/execute/scalar.

    python3 scripts/minimax.py              # all of them
    python3 scripts/minimax.py exp tanh     # some

Each polynomial is the minimax fit of its function in the stated error, found by the exchange
algorithm of Remez on a dense grid, with its coefficients rounded to single precision; the error
printed is that of the rounded ones, in exact arithmetic. Python's standard library is enough:
samples are doubles and the linear systems are solved in exact fractions.
"""

import math
import struct
import sys
from fractions import Fraction


def f32(x):
    """The nearest single-precision number."""
    return struct.unpack("f", struct.pack("f", x))[0]


def solve(rows, right):
    """The exact solution of a square linear system (Gauss elimination over fractions)."""
    n = len(rows)
    table = [[Fraction(v) for v in row] + [Fraction(b)] for row, b in zip(rows, right)]
    for i in range(n):
        pivot = max(range(i, n), key=lambda k: abs(table[k][i]))
        table[i], table[pivot] = table[pivot], table[i]
        for k in range(n):
            if k != i and table[k][i]:
                factor = table[k][i] / table[i][i]
                table[k] = [a - factor * b for a, b in zip(table[k], table[i])]
    return [float(table[i][n] / table[i][i]) for i in range(n)]


def chebyshev(low, high, count):
    """Points that crowd at both ends of an interval."""
    half, middle = (high - low) / 2, (high + low) / 2
    return [middle - half * math.cos(math.pi * i / (count - 1)) for i in range(count)]


def exchange(nodes, worst, error):
    """The nodes with one replaced by the worst point, so that the error still alternates."""
    same = lambda i, j: (error[i] > 0) == (error[j] > 0)
    if worst < nodes[0]:
        return [worst] + (nodes[1:] if same(worst, nodes[0]) else nodes[:-1])
    if worst > nodes[-1]:
        return (nodes[:-1] if same(worst, nodes[-1]) else nodes[1:]) + [worst]
    after = next(k for k, j in enumerate(nodes) if j > worst)
    replaced = after if same(worst, nodes[after]) else after - 1
    return nodes[:replaced] + [worst] + nodes[replaced + 1 :]


def remez(target, scale, powers, low, high):
    """Minimises max |target(x) - sum(c_k * x**powers[k])| / scale(x) over [low, high].

    Returns the coefficients.
    """
    grid = [x for x in chebyshev(low, high, 3001) if scale(x) != 0]
    wanted = [target(x) for x in grid]
    scales = [scale(x) for x in grid]
    n = len(powers)
    nodes = [round(i * (len(grid) - 1) / n) for i in range(n + 1)]
    for _ in range(200):
        rows = [
            [grid[j] ** p for p in powers] + [(-1) ** i * scales[j]] for i, j in enumerate(nodes)
        ]
        *coefficients, levelled = solve(rows, [wanted[j] for j in nodes])
        error = [
            (w - sum(c * x**p for c, p in zip(coefficients, powers))) / s
            for x, w, s in zip(grid, wanted, scales)
        ]
        worst = max(range(len(grid)), key=lambda j: abs(error[j]))
        if abs(error[worst]) <= abs(levelled) * 1.0001:
            break
        nodes = exchange(nodes, worst, error)
    return coefficients


def fit(target, scale, powers, low, high):
    """The coefficients as they are stored, and the largest error with them."""
    coefficients = [f32(c) for c in remez(target, scale, powers, low, high)]
    error = lambda x: (target(x) - sum(c * x**p for c, p in zip(coefficients, powers))) / scale(x)
    return coefficients, max(abs(error(x)) for x in chebyshev(low, high, 3000))


def mills(v):
    """a Phi(-a) exp(a^2/2) as a function of v, see the table."""
    a = (4 * v + CENTER) / (1 - v)
    return a * math.erfc(a / math.sqrt(2)) / 2 * math.exp(a * a / 2)


# Chosen so that mills(0) is almost a single-precision number.
CENTER = 1.046875
HALF_LN2 = math.log(2) / 2 * 1.001

POLYNOMIALS = {
    # exp(r) = 1 + r + r^2 (c0 + c1 r + ...), relative error.
    "exp": lambda: fit(
        lambda r: math.expm1(r) - r, math.exp, range(2, 7), -HALF_LN2, HALF_LN2
    ),
    # ln(1 + f) = f - f^2/2 + f^3 (c0 + c1 f + ...), relative error.
    "ln": lambda: fit(
        lambda f: math.log1p(f) - f + f * f / 2,
        math.log1p, range(3, 11), math.sqrt(0.5) - 1, math.sqrt(2) - 1,
    ),
    # tanh(x) = x + x z (c0 + c1 z + ...) with z = x^2, relative error.
    "tanh": lambda: fit(
        lambda z: math.tanh(math.sqrt(z)) / math.sqrt(z) - 1,
        lambda z: math.tanh(math.sqrt(z)) / math.sqrt(z), range(1, 6), 1e-12, 0.625**2,
    ),
    # erf(x) = x + x (c0 + c1 z + ...) with z = x^2, relative error.
    "erf_small": lambda: fit(
        lambda z: math.erf(math.sqrt(z)) / math.sqrt(z) - 1,
        lambda z: math.erf(math.sqrt(z)) / math.sqrt(z), range(0, 6), 1e-12, 0.875**2,
    ),
    # erf(x) = 1 - exp(c0 + c1 x + ...), relative error of the whole.
    "erf_large": lambda: fit(
        lambda x: math.log(math.erfc(x)),
        lambda x: math.erf(x) / math.erfc(x), range(0, 7), 0.875, 4.0,
    ),
    # The normal distribution: Phi(x) = 1/2 + x (c0 + c1 z + ...) with z = x^2, relative error.
    "normal_small": lambda: fit(
        lambda z: math.erf(math.sqrt(z / 2)) / math.sqrt(4 * z),
        lambda z: math.erfc(math.sqrt(z / 2)) / math.sqrt(4 * z), range(0, 4), 1e-12, 0.5**2,
    ),
    # Above 1/2, a Phi(-a) = exp(-a^2/2) (c0 + c1 v + ...) with v = (a - CENTER) / (a + 4),
    # relative error.
    "normal_large": lambda: fit(
        mills, mills, range(0, 10), (0.5 - CENTER) / 4.5, (15 - CENTER) / 19
    ),
}


def main(names):
    for name in names or POLYNOMIALS:
        coefficients, worst = POLYNOMIALS[name]()
        digits = ", ".join(f"{c:.9g}" for c in coefficients)
        print(f"{name}: error 2^{math.log2(worst):.1f}\n    [{digits}]")


main(sys.argv[1:])
