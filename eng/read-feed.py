#!/usr/bin/env python3
"""Reads an Atom feed from standard input with feedparser and prints what it took out of it, one JSON object an entry.

Needs python3-feedparser (apt-get) or feedparser (pip). A feed that it could not read as it stands ends with exit code 1.
"""
import json
import sys

import feedparser

# HTML of an entry would be rewritten for showing; here it is compared.
feedparser.SANITIZE_HTML = 0
feed = feedparser.parse(sys.stdin.buffer.read())
for entry in feed.entries:
    content = entry.get("content", [{}])[0]
    print(json.dumps({
        "id": entry.get("id"),
        "title": entry.get("title"),
        "summary": entry.get("summary") if "summary_detail" in entry else None,
        "authors": [author.get("name") for author in entry.get("authors", [])],
        "contributors": [person.get("name") for person in entry.get("contributors", [])],
        "tags": [tag.term for tag in entry.get("tags", [])],
        "published": entry.get("published"),
        "updated": entry.get("updated"),
        "publisher": entry.get("publisher"),
        "content": content.get("value"),
        "language": content.get("language"),
        "type": content.get("type"),
    }, ensure_ascii=True))

if feed.bozo:
    print(feed.bozo_exception, file=sys.stderr)
    sys.exit(1)
