#!/bin/sh
# Shows on one machine that `articlekit batch` scales out: the same bytes in one process, on a Dask cluster of two workers and under GNU
# parallel; a killed worker loses nothing; failing records are reported with their id. docs/scale-out.md has the log of a run.
#
#   benchmarks/scale-out/run.sh             a corpus of 1 GB: five minutes or so, and 4 GB in the temporary folder
#   benchmarks/scale-out/run.sh --size 20   a quick look
#
# Needs Debian's python3-distributed and parallel, and the programs of eng/publish-tool.sh, which are made where they are missing.
set -eu
here=$(dirname "$(readlink -f "$0")")
repository=$(readlink -f "$here/../..")
python=/usr/bin/python3
if ! "$python" -c 'import distributed' 2>/dev/null; then
    echo "run.sh: $python has no module distributed: apt-get install python3-distributed parallel" >&2
    exit 69
fi

case " $* " in
    *" --articlekit"*) ;;
    *) [ -x "$repository/artifacts/articlekit/articlekit" ] || "$repository/eng/publish-tool.sh" ;;
esac

PYTHONPATH="$here" PYTHONDONTWRITEBYTECODE=1 exec "$python" "$here/prove.py" "$@"
