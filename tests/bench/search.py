"""How long a search takes in an exhibit of 10,000 entries: the real ones, many times over."""

from __future__ import annotations

import sys
import time
from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path
from statistics import median

from kiosk.exhibit.load import load
from kiosk.visit.findable import findables
from kiosk.visit.search import SearchIndex

ENTRIES, LIMIT_MS, TIMES = 10_000, 50, 20
QUERIES = ("hybyq", "变压器", "9026", "transformer", "transfomer", "变压气", "zzzz", "pipe record")
TOP = Path(__file__).parents[2]


def main() -> int:
    """Measure and print each query's median."""
    real = list(findables(load(TOP / "content", TOP / "assets").exhibit))
    many = [replace(found, key=f"{found.key}-{i}") for i, found in enumerate(islice(cycle(real), ENTRIES))]
    index = SearchIndex(many)
    for query in QUERIES:
        taken = []
        for _ in range(TIMES):
            start = time.perf_counter()
            index.search(query)
            taken.append((time.perf_counter() - start) * 1000)
        print(f"{query:14} median {median(taken):5.1f} ms   longest {max(taken):5.1f} ms   limit {LIMIT_MS}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
