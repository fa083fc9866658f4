#!/usr/bin/env python3
"""Writes texts as front matter with PyYAML, in each of its styles, and prints the documents as JSON strings.

Usage: python3 write-front-matter.py < NDJSON, each line a text as a JSON string. Needs python3-yaml (apt-get) or PyYAML (pip).
"""
import json
import sys

import yaml

STYLES = [
    {"default_style": style, "width": width, "allow_unicode": unicode, "default_flow_style": flow, "indent": indent}
    for style in (None, '"', "'", "|", ">")
    for width, unicode, flow, indent in ((20, True, False, 2), (4096, False, False, 4), (60, True, None, 2))
]
for line in sys.stdin.buffer.read().split(b"\n"):
    if line:
        text = json.loads(line)
        values = {"unknown": {"deep": [text, {"deeper": [text]}], text: [[text]]}, "title": text, "keywords": [text, "b", text], "credits": [{"name": text, "role": text}], "metadata": "plain"}
        for style in STYLES:
            # Mappings in braces are not read.
            given = values if style["default_flow_style"] is False else {key: values[key] for key in values if key != "credits"}
            print(json.dumps("---\n" + yaml.dump(given, sort_keys=False, **style) + "---\n"))
