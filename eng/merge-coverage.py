#!/usr/bin/env python3
"""Merges reports of coverlet and prints what of the library ran, and which lines did not; ends with 1 below one of the floors.

Usage: python3 merge-coverage.py LINES BRANCHES REPORT.json…, the floors in percent.
"""
import json
import os
import sys
from collections import defaultdict


def ranges(numbers):
    """12, 40-43: numbers in order, with neighbours joined."""
    parts = []
    for number in sorted(numbers):
        if parts and parts[-1][1] == number - 1:
            parts[-1][1] = number
        else:
            parts.append([number, number])
    return ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in parts)


def percent(hits):
    return 100 * sum(map(bool, hits)) / max(1, len(hits))


floors = [float(floor) for floor in sys.argv[1:3]]
lines, branches = defaultdict(int), defaultdict(int)
for report in sys.argv[3:]:
    with open(report, encoding="utf-8") as stream:
        modules = json.load(stream)
    for files in modules.values():
        for file, classes in files.items():
            for name, methods in classes.items():
                for method, covered in methods.items():
                    for line, hits in covered["Lines"].items():
                        lines[file, int(line)] += hits
                    for branch in covered["Branches"]:
                        branches[file, name, method, branch["Line"], branch["Offset"], branch["Path"], branch["Ordinal"]] += branch["Hits"]

missed = defaultdict(set)
for (file, line), hits in lines.items():
    if not hits:
        missed[file].add(line)

reached = percent(lines.values()), percent(branches.values())
print(f"lines {reached[0]:.1f} %, branches {reached[1]:.1f} %")
for file in sorted(missed):
    print(f"{os.path.relpath(file)}: {ranges(missed[file])}")
sys.exit(any(value < floor for value, floor in zip(reached, floors)))
