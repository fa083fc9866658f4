"""A corpus of records: real news where it is at hand, else the samples' own words, cut and varied by a fixed seed."""

import glob
import gzip
import json
import os
import random

SEED = 20261125
BODY_BYTES = 5 * 1024

# A few ways in which records fail, each with an id that can still be read.
BROKEN = ['{"id":"%s","text":7}', '{"id":"%s","text":" "}', '{"id":"%s"}', '{"id":"%s","text":"cut o']


def paragraphs(repository, shared, rng):
    """Paragraphs without end."""
    news = os.path.join(shared, "bench", "news.txt.gz")
    if os.path.exists(news):
        with gzip.open(news, "rt", encoding="utf-8") as lines:
            found = [line.strip() for line in lines if len(line) > 40]
    else:
        found = [line for text in samples(repository) for line in text[3:] if len(line) > 40]
    while True:
        words = rng.choice(found).split(" ")
        # Each time it begins elsewhere: no paragraph repeats another to the letter.
        start = rng.randrange(len(words))
        yield " ".join(words[start:] + words[:start])


def samples(repository):
    """The sample articles, as lists of lines."""
    return [open(path, encoding="utf-8-sig").read().split("\n") for path in sorted(glob.glob(os.path.join(repository, "docs", "samples", "*.txt")))]


def write(path, size, repository, shared, broken_every=0):
    """Writes records of about 5 KB until there are so many bytes; gives their number and the ids of those that will fail."""
    rng = random.Random(SEED)
    heads = [text[:3] for text in samples(repository)]
    texts = paragraphs(repository, shared, rng)
    number, written, failing = 0, 0, []
    with open(path, "wb") as file:
        while written < size:
            name = "r%08d" % number
            if broken_every and number % broken_every == broken_every - 1:
                line = BROKEN[number // broken_every % len(BROKEN)] % name
                failing.append(name)
            else:
                body = []
                while sum(map(len, body)) * 2 < BODY_BYTES:
                    body.append(next(texts))
                line = json.dumps({"id": name, "text": "\n".join(heads[number % len(heads)] + body), "lang": "ar"}, ensure_ascii=False, separators=(",", ":"))
            written += file.write(line.encode() + b"\n")
            number += 1
    return number, failing
