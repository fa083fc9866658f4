"""Shows that `articlekit batch` gives the same bytes in one process, on a cluster of Dask and under GNU parallel, and that nothing gets lost."""

import argparse
import filecmp
import os
import shutil
import subprocess
import sys
import tempfile
import time

import cluster
import corpus
import partition
from distributed import Client, as_completed

HERE = os.path.dirname(os.path.abspath(__file__))
REPOSITORY = os.path.dirname(os.path.dirname(HERE))


def say(text):
    print(text, flush=True)


def timed(what, size, work):
    began = time.time()
    result = work()
    seconds = time.time() - began
    say("%-44s %7.1f s %8.1f MB/s" % (what, seconds, size / 1e6 / seconds))
    return result


def check(holds, what):
    if not holds:
        sys.exit("NOT SO: " + what)
    say("  holds: " + what)


def one_process(articlekit, source, target, threads):
    with open(target, "wb") as output:
        return subprocess.run([articlekit, "batch", "--threads", str(threads), source], stdout=output, stderr=subprocess.PIPE, check=False).returncode


def on_dask(client, articlekit, source, folder, part, kill=None):
    """Maps the parts of a file; gives the results in the order of the file. Kills a worker when a third is done."""
    os.makedirs(folder, exist_ok=True)
    ranges = partition.cut(source, part)
    targets = [os.path.join(folder, "%06d" % i) for i in range(len(ranges))]
    tasks = [client.submit(partition.run, articlekit, source, start, end, target, pure=False) for (start, end), target in zip(ranges, targets)]
    killed = kill is None
    for done, _ in enumerate(as_completed(tasks), 1):
        if not killed and done * 3 >= len(tasks):
            killed = True
            kill()
    return client.gather(tasks), targets


def same(whole, parts):
    """Whether the parts one after the other are the whole; leaves no part."""
    with open(whole, "rb") as file:
        for part in parts:
            with open(part, "rb") as lines:
                text = lines.read()
            if file.read(len(text)) != text:
                return False
            os.remove(part)
        return not file.read(1)


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--size", type=int, default=1000, help="of the corpus, in MB (default: 1000)")
    options.add_argument("--articlekit", default=os.path.join(REPOSITORY, "artifacts", "articlekit", "articlekit"))
    options.add_argument("--shared", default=os.environ.get("ARTICLEKIT_SHARED", os.path.join(REPOSITORY, "..", "shared")))
    given = options.parse_args()
    size = given.size * 1_000_000
    part = max(1_000_000, min(32_000_000, size // 20))
    folder = tempfile.mkdtemp(prefix="articlekit-scale-out-")
    workers = None
    try:
        source, whole, bad = (os.path.join(folder, name) for name in ("corpus.ndjson", "one.ndjson", "bad.ndjson"))
        records, _ = timed("corpus made", size, lambda: corpus.write(source, size, REPOSITORY, given.shared))
        size = os.path.getsize(source)
        say("  %d records, %d bytes, parts of %d MB" % (records, size, part // 1_000_000))
        check(timed("one process, one thread", size, lambda: one_process(given.articlekit, source, whole, 1)) == 0, "every record became an article")
        two = whole + "2"
        check(timed("one process, two threads", size, lambda: one_process(given.articlekit, source, two, 2)) == 0 and filecmp.cmp(whole, two, shallow=False), "two threads give the same bytes")
        os.remove(two)

        workers = cluster.Cluster(folder, 2)
        with Client(scheduler_file=workers.address_file) as client:
            client.wait_for_workers(2, timeout=60)
            results, parts = timed("Dask, two workers", size, lambda: on_dask(client, given.articlekit, source, os.path.join(folder, "dask"), part))
            check(same(whole, parts), "%d parts on Dask are the bytes of one process" % len(parts))

            failing_size = max(size // 20, 2_000_000)
            number, failing = corpus.write(bad, failing_size, REPOSITORY, given.shared, broken_every=97)
            results, parts = timed("Dask, with records that fail", failing_size, lambda: on_dask(client, given.articlekit, bad, os.path.join(folder, "bad"), part // 4))
            check(sorted(name for result in results for name, _ in result["failed"]) == failing, "all %d failing records of %d, and no others, are reported by id" % (len(failing), number))
            lines = 0
            for path in parts:
                with open(path, "rb") as file:
                    lines += sum(1 for _ in file)
            check(lines == number, "every record has its line")

            results, parts = timed("Dask, a worker killed after a third", size, lambda: on_dask(client, given.articlekit, source, os.path.join(folder, "killed"), part, kill=lambda: workers.kill(0)))
            check(len(client.scheduler_info()["workers"]) == 1, "one worker is left")
            check(same(whole, parts), "nothing is lost: the bytes of one process")
        workers.stop()
        workers = None

        if shutil.which("parallel"):
            command = ["parallel", "--will-cite", "--pipepart", "--arg-file", source, "--block", str(part), "--keep-order", "--jobs", "2", "--tmpdir", folder, given.articlekit, "batch", "--threads", "1"]
            target = os.path.join(folder, "parallel.ndjson")
            with open(target, "wb") as output:
                code = timed("GNU parallel, two jobs", size, lambda: subprocess.run(command, stdout=output, check=False).returncode)
            check(code == 0 and filecmp.cmp(whole, target, shallow=False), "GNU parallel gives the bytes of one process")
            os.remove(target)
            command[4] = bad
            output = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
            check(output.returncode != 0 and output.stdout.count(b'"error":{"code":') == len(failing), "GNU parallel's exit code tells of records that failed, and they are there")
        else:
            say("GNU parallel is not here: not shown")
    finally:
        if workers is not None:
            workers.stop()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
