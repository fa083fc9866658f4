"""Reads articles with Python's own JSON parser and prints the SHA-256 of their headlines, and of their bodies, one after the other.

Usage: python3 hash-articles.py json|jsonld|ninjs|jsonfeed < NDJSON
"""
import hashlib
import json
import sys

FIELDS = {
    "json": lambda a: (a["headline"], "".join(a["paragraphs"])),
    "jsonld": lambda a: (a["headline"], a["articleBody"]),
    "ninjs": lambda a: (a["headlines"][0]["value"], a["bodies"][0]["value"]),
    "jsonfeed": lambda a: (a["items"][0]["title"], a["items"][0]["content_text"]),
}[sys.argv[1]]
hashes = [hashlib.sha256(), hashlib.sha256()]
for line in sys.stdin.buffer.read().split(b"\n"):
    if line:
        for digest, text in zip(hashes, FIELDS(json.loads(line))):
            digest.update(text.encode("utf-8"))

print("\n".join(digest.hexdigest() for digest in hashes))
