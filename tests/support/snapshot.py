"""What the engine's modules hold before and after work, as JSON on standard output: run in a fresh interpreter by a test."""

import json
import sys
from collections.abc import MutableMapping, MutableSequence, MutableSet
from types import ModuleType


def held() -> dict[str, str]:
    """Each mutable object at module level of the engine, and how much every cache holds."""
    sizes: dict[str, str] = {}
    for name, module in sorted(sys.modules.items()):
        if isinstance(module, ModuleType) and name.split(".")[0] == "extractors":
            sizes[name] = "imported"
            for attribute, value in vars(module).items():
                if attribute.startswith("__"):
                    continue
                if isinstance(value, MutableMapping | MutableSequence | MutableSet):
                    inside = hash(repr(value)) if len(value) < 200 else "large"
                    sizes[f"{name}.{attribute}"] = f"{id(value)} {len(value)} {inside}"
                elif hasattr(value, "cache_info"):
                    sizes[f"{name}.{attribute}"] = f"{value.cache_info().currsize} cached"
                else:
                    sizes[f"{name}.{attribute}"] = str(id(value))
    return sizes


if __name__ == "__main__":
    from extractors import extract

    texts = json.load(sys.stdin)
    before = held()
    for text in texts:
        extract(text, "2022-02-15")
        extract(text)
    after = held()
    json.dump([name for name in before | after if before.get(name) != after.get(name)], sys.stdout)
