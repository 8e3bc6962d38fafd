"""What the engine costs before it reads a word, and what it holds while it reads: each measured in a fresh interpreter."""

import json
import subprocess
import sys
from dataclasses import dataclass

IMPORT = """
from time import process_time
before = process_time()
import extractors
print(process_time() - before)
"""

MEMORY = """
import json, resource, sys
from pathlib import Path

def resident():
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize()

def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024

bare = resident()
from extractors import extract
imported = resident()
text = sys.stdin.read()
facts = len(extract(text, "2022-02-15"))
print(json.dumps({"bare": bare, "imported": imported, "peak": peak(), "after": resident(), "facts": facts}))
"""


@dataclass(frozen=True, slots=True)
class Memory:
    """Resident memory in bytes: of a bare interpreter, after the import, at the peak of a long text, and behind it."""

    bare: int
    imported: int
    peak: int
    after: int
    facts: int


def import_seconds(rounds: int) -> float:
    """The least time that `import extractors` takes in a fresh interpreter, CPU time."""
    return min(float(_run(IMPORT)) for _ in range(rounds))


def memory(text: str) -> Memory:
    """The memory of a process that reads one text (Linux: it looks into /proc)."""
    return Memory(**json.loads(_run(MEMORY, text)))


def _run(program: str, text: str = "") -> bytes:
    return subprocess.run([sys.executable, "-c", program], input=text.encode(), capture_output=True, check=True).stdout
