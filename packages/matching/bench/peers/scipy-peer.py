"""python3 scipy-peer.py <instance>: SciPy's assignment solvers, asked over standard input. Only the call is timed."""

import json
import resource
import sys
import time

import numpy
import scipy
from scipy.optimize import linear_sum_assignment
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import min_weight_full_bipartite_matching

DENSE, PERFECT = 0, 1


def say(message):
    print(json.dumps(message), flush=True)


numbers = numpy.fromfile(sys.argv[1], dtype=numpy.int32)
kind, rows, columns, entries = (int(number) for number in numbers[:4])
values = numbers[len(numbers) - entries :].astype(numpy.float64)
if kind == DENSE:
    costs = values.reshape(rows, columns)
    solve = linear_sum_assignment
elif kind == PERFECT:
    start = 4 + columns
    pointers = numbers[start : start + rows + 1]
    indices = numbers[start + rows + 1 : start + rows + 1 + entries]
    costs = csr_matrix((values, indices, pointers), shape=(rows, columns))
    solve = min_weight_full_bipartite_matching
else:
    sys.exit("SciPy has no solver for columns with a capacity")

say({"version": "SciPy " + scipy.__version__})
for _ in sys.stdin:
    wall, processor = time.perf_counter(), time.process_time()
    paired_rows, paired_columns = solve(costs)
    processor, wall = time.process_time() - processor, time.perf_counter() - wall
    say(
        {
            "processorMs": processor * 1e3,
            "wallMs": wall * 1e3,
            "total": int(numpy.asarray(costs[paired_rows, paired_columns]).sum()),
            "peakMb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        }
    )
