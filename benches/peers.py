"""Times the peers that this Python can import on the cases of `benches/figures`.

Prints a line `case peer median least` for each, in nanoseconds per call. `scripts/bench-peers` sets up a Python and
runs `cargo bench` with it, so that both are timed on the same machine in the same run.
"""

import os
import statistics
import time
from importlib.util import find_spec

import numpy

THREADS = int(os.environ.get("XCS_THREADS", "0")) or len(os.sched_getaffinity(0))
REPETITION = 200e-6
BUDGET = 0.3


def functions(xp):
    """The cases, in the vocabulary of `xp`: NumPy's names, `axis` and `keepdims`."""

    def axpy(x, y):
        return x * 2.5 + y

    def gelu(x):
        return x * 0.5 * (xp.tanh((x + x * x * x * 0.044715) * 0.7978845608) + 1.0)

    def mse(x, y):
        d = x - y
        return xp.mean(d * d)

    def poly20(x):
        y = x
        for _ in range(10):
            y = y * x + 0.5
        return y

    def softmax(x):
        e = xp.exp(x - xp.max(x, axis=-1, keepdims=True))
        return e / xp.sum(e, axis=-1, keepdims=True)

    def layernorm(x):
        d = x - xp.mean(x, axis=-1, keepdims=True)
        return d / xp.sqrt(xp.mean(d * d, axis=-1, keepdims=True) + 1e-5)

    def mlp(x, hidden, hidden_bias, output, output_bias):
        h = xp.maximum(xp.matmul(x, hidden) + hidden_bias, 0.0)
        return softmax(xp.matmul(h, output) + output_bias)

    return locals()


def inputs():
    """`(case, function, arguments)` for each case."""
    random = numpy.random.default_rng(0)

    def normal(*shape):
        return random.standard_normal(shape, dtype=numpy.float32)

    for n in (64, 1_000, 100_000, 1_000_000, 10_000_000):
        x, y = normal(n), normal(n)
        yield f"axpy/{n}", "axpy", (x, y)
        yield f"gelu/{n}", "gelu", (x,)
        yield f"poly20/{n}", "poly20", (x,)
        yield f"mse/{n}", "mse", (x, y)
    for rows, columns in ((32, 128), (1024, 1024)):
        x = normal(rows, columns)
        yield f"softmax/{rows}x{columns}", "softmax", (x,)
        yield f"layernorm/{rows}x{columns}", "layernorm", (x,)
    weights = normal(784, 256) * numpy.float32(0.05), normal(256), normal(256, 10) * numpy.float32(0.1), normal(10)
    for rows in (1, 64):
        yield f"mlp/{rows}", "mlp", (normal(rows, 784), *weights)


def measure(call, wait):
    """The median and the least of many repetitions, in nanoseconds per call. `wait` returns when a result is there."""

    def repeat(count):
        begin = time.perf_counter()
        for _ in range(count):
            result = call()
        wait(result)
        return time.perf_counter() - begin

    for _ in range(3):
        repeat(1)
    count = 1
    while repeat(count) < REPETITION:
        count *= 2
    repetitions = []
    end = time.perf_counter() + BUDGET
    while len(repetitions) < 7 or time.perf_counter() < end:
        repetitions.append(repeat(count) / count * 1e9)
    return statistics.median(repetitions), min(repetitions)


class TorchAsNumpy:
    """The names that the cases use, as PyTorch spells them."""

    def __init__(self, torch):
        self.tanh, self.exp, self.sqrt, self.matmul = torch.tanh, torch.exp, torch.sqrt, torch.matmul
        self.maximum = torch.clamp_min
        self.sum = lambda x, axis, keepdims: torch.sum(x, dim=axis, keepdim=keepdims)
        self.max = lambda x, axis, keepdims: torch.amax(x, dim=axis, keepdim=keepdims)
        self.mean = lambda x, axis=None, keepdims=False: (
            torch.mean(x) if axis is None else torch.mean(x, dim=axis, keepdim=keepdims)
        )


def peers():
    """`(name, functions, conversion of arguments, wait)` for each peer that is installed."""
    yield "numpy", functions(numpy), lambda x: x, lambda result: None
    if find_spec("jax"):
        import jax
        import jax.numpy

        jitted = {name: jax.jit(f) for name, f in functions(jax.numpy).items() if callable(f) and name != "xp"}
        yield "jax.jit", jitted, jax.numpy.asarray, lambda result: result.block_until_ready()
    if find_spec("torch"):
        import torch

        torch.set_num_threads(THREADS)
        torch.set_grad_enabled(False)
        eager = functions(TorchAsNumpy(torch))
        yield "torch", eager, torch.from_numpy, lambda result: None
        torch._dynamo.config.cache_size_limit = 64
        compiled = {name: torch.compile(f, dynamic=False) for name, f in eager.items() if callable(f) and name != "xp"}
        yield "torch.compile", compiled, torch.from_numpy, lambda result: None


def main():
    for peer, functions_of_peer, convert, wait in peers():
        for case, name, arguments in inputs():
            arguments = tuple(convert(argument) for argument in arguments)
            function = functions_of_peer[name]
            median, least = measure(lambda: function(*arguments), wait)
            print(case, peer, f"{median:.1f}", f"{least:.1f}", flush=True)


if __name__ == "__main__":
    main()
