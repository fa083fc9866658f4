#!/usr/bin/env python3
"""Reads the front matter of documents of Markdown with PyYAML and prints it, one JSON object a document.

Usage: python3 read-front-matter.py < NDJSON, each line a document as a JSON string. Needs python3-yaml (apt-get) or PyYAML (pip).
"""
import json
import sys

import yaml

for line in sys.stdin.buffer.read().split(b"\n"):
    if line:
        _, front, _ = json.loads(line).split("---\n", 2)
        print(json.dumps(yaml.safe_load(front), ensure_ascii=True))
