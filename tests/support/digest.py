"""The answers to a JSON list of texts on standard input, as JSON on standard output: run in other surroundings by a test."""

import json
import sys
from dataclasses import asdict

from extractors import extract

if __name__ == "__main__":
    answers = [[asdict(fact) for fact in extract(text, "2022-02-15")] for text in json.load(sys.stdin)]
    json.dump([json.dumps(answer, ensure_ascii=True, allow_nan=False) for answer in answers], sys.stdout)
