"""A part of a file through the filter: the contract that any engine needs, a process a part, lines in, the same number of lines out."""

import json
import os
import subprocess
import time

BLOCK = 1 << 20


def cut(path, size):
    """Cuts a file into ranges of about a size that end with a line."""
    ranges, end, length = [], 0, os.path.getsize(path)
    with open(path, "rb") as file:
        while end < length:
            start = end
            file.seek(min(start + size, length))
            file.readline()
            end = file.tell()
            ranges.append((start, end))
    return ranges


def run(articlekit, path, start, end, target):
    """Filters a range into a file, which appears whole or not at all: a task that is run twice does no harm."""
    began = time.time()
    draft = "%s.%d.draft" % (target, os.getpid())
    with open(path, "rb") as source, open(draft, "wb") as output:
        process = subprocess.Popen([articlekit, "batch", "--threads", "1"], stdin=subprocess.PIPE, stdout=output, stderr=subprocess.PIPE)
        source.seek(start)
        left = end - start
        while left > 0:
            left -= process.stdin.write(source.read(min(BLOCK, left)))
        process.stdin.close()
        messages = process.stderr.read().decode()
        code = process.wait()
    # 65: some record failed, and the others are there. All else is the task's failure, which the engine may try again.
    if code not in (0, 65):
        raise RuntimeError("articlekit ended with %d: %s" % (code, messages))
    os.replace(draft, target)
    return {"start": start, "seconds": time.time() - began, "failed": failed(target) if code == 65 else []}


def failed(path):
    """Id and code of the records that failed."""
    with open(path, "rb") as lines:
        records = [json.loads(line) for line in lines if b'"error":{"code":' in line]
    return [(record.get("id"), record["error"]["code"]) for record in records if "error" in record]
