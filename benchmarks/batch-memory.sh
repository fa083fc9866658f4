#!/bin/sh
# Shows that the memory of `articlekit batch` doesn't grow with its input: its peak at 10⁵ and at 10⁶ lines of about 6 KB, from a pipe.
#
#   benchmarks/batch-memory.sh [ARTICLEKIT [ARGUMENTS]]     a minute or so; default: artifacts/articlekit/articlekit
set -eu
here=$(dirname "$(readlink -f "$0")")
repository=$(readlink -f "$here/..")
articlekit=${1:-$repository/artifacts/articlekit/articlekit}
[ $# -eq 0 ] || shift
lines=$(mktemp)
trap 'rm -f "$lines"' EXIT
PYTHONPATH="$here/scale-out" PYTHONDONTWRITEBYTECODE=1 python3 -c '
import corpus, os, sys
target, repository = sys.argv[1:]
corpus.write(target, 60_000_000, repository, os.environ.get("ARTICLEKIT_SHARED", os.path.join(repository, "..", "shared")))' "$lines.all" "$repository"
head -n 10000 "$lines.all" > "$lines"
rm "$lines.all"
for times in 10 100; do
    i=0
    while [ $i -lt $times ]; do
        cat "$lines"
        i=$((i + 1))
    done | "$articlekit" batch --stats "$@" 2>&1 >/dev/null | grep -E 'records:|bytes in|seconds|threads|memory' | sed 's/^articlekit: //' | paste -sd, -
done
