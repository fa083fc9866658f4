"""Makes bodies for the load run: articles of about 5 KB from the newsroom benchmark, and hostile ones. Usage: bodies.py FOLDER"""
import json
import pathlib
import random
import sys

LENGTH = 5 * 1024
root = pathlib.Path(__file__).resolve().parents[4]
folder = pathlib.Path(sys.argv[1])
chance = random.Random(7)

articles = [json.loads(line) for line in open(root / "benchmarks/newsroom/articles.jsonl", encoding="utf-8")]
paragraphs = [paragraph for article in articles for paragraph in article["expected"]["paragraphs"]]


def long_article(article):
    """The article as it is, and paragraphs of others behind it."""
    text = article["raw_text"].rstrip("\n")
    while len(text.encode()) < LENGTH:
        text += "\n" + chance.choice(paragraphs)
    return text.encode()


def hostile():
    """One of everything that has broken somebody's parser."""
    some = chance.choice(articles)["raw_text"]
    length = chance.choice([1, 100, 5_000, 100_000])
    yield bytes(chance.randrange(256) for _ in range(min(length, 5_000)))
    yield b"\xff\xfe" + some.encode("utf-16-le")
    yield some.encode()[: chance.randrange(len(some.encode()))]
    yield some.encode().replace(b"\n", b"\x00\n")
    yield ("\u202e" * length + some).encode()
    yield ("//" * length + "\n" + some).encode()
    yield (("كتب: " * length)[:length] + "\n" + some).encode()
    yield ("\n" * length).encode()
    yield ("،" * length + "\n").encode()
    yield ("12 يناير 2020 " * (length // 14 + 1)).encode()
    yield ("س" * length + "\u064b" * length).encode()
    yield ("{" * length).encode()
    yield b""


def write(name, bodies):
    # wrk's script cuts them apart at this line.
    (folder / name).write_bytes(b"\n--next--\n".join(bodies))


good = [long_article(article) for article in articles]
bad = [body for _ in range(20) for body in hostile()]
write("articles", good)
write("hostile", bad)
write("mixed", [body for pair in zip(good * 20, bad) for body in pair])
