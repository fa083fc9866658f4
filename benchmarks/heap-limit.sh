#!/bin/sh
# Shows that streams of any length are read in little memory: gigabytes of records, articles and text go through the command with the heap held to
# 200 MB (DOTNET_GCHeapHardLimit), as a container would.
#
#   benchmarks/heap-limit.sh [GIGABYTES [COMMAND…]]     10 of each unless told, some ten minutes; commands are batch, parse, normalize, find
#
# Takes a build (`dotnet build -c Release`). Prints bytes, seconds, the most memory that was resident and the exit code; ends with 1 where one isn't 0.
set -eu
here=$(dirname "$(readlink -f "$0")")
repository=$(readlink -f "$here/..")
articlekit=$repository/artifacts/bin/ArticleKit.Tool/release/articlekit
gigabytes=${1:-10}
[ $# -eq 0 ] || shift
[ $# -gt 0 ] || set -- batch parse normalize find
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

PYTHONPATH="$here/scale-out" PYTHONDONTWRITEBYTECODE=1 python3 -c '
import corpus, json, os, sys
folder, repository = sys.argv[1:]
corpus.write(folder + "/records", 60_000_000, repository, os.environ.get("ARTICLEKIT_SHARED", os.path.join(repository, "..", "shared")))
with open(folder + "/records", encoding="utf-8") as records, open(folder + "/texts", "w", encoding="utf-8") as texts:
    for line in records:
        texts.write(json.loads(line)["text"] + "\n***\n")' "$folder" "$repository"

export DOTNET_GCHeapHardLimit=0xC800000
failed=0
for command in "$@"; do
    case $command in
        batch) file=records; set -- batch --allow-errors ;;
        parse) file=texts; set -- parse --separator '***' --allow-errors ;;
        normalize) file=texts; set -- normalize --preset Search ;;
        find) file=texts; set -- find 'مجلس المدينة' ;;
        *) echo "$command is none of batch, parse, normalize, find" >&2; exit 64 ;;
    esac

    size=$(stat -c %s "$folder/$file")
    times=$(((gigabytes * 1000000000 + size - 1) / size))
    started=$(date +%s)
    i=0
    while [ $i -lt $times ]; do
        cat "$folder/$file"
        i=$((i + 1))
    done | python3 -c '
import resource, subprocess, sys
code = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL).returncode
print(f"exit code {code}, at most {resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024:.0f} MiB resident", end="")
sys.exit(code)' "$articlekit" "$@" > "$folder/said" || failed=1
    echo "$command: $((times * size)) bytes in $(($(date +%s) - started)) s, $(cat "$folder/said")"
done
exit $failed
