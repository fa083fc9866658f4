#!/usr/bin/env bash
# Takes the figures of benchmarks/results: every ratio with all vectors, with AVX-512 off and with vectors off, and writes them as a page.
#   bash benchmarks/record.sh [FILE]      FILE: - for standard output; else benchmarks/results/<cpu>/<day>.md
# Needs a build (dotnet build -c Release) and some five minutes of a machine that does nothing else.
set -euo pipefail
cd "$(dirname "$0")/.."
cpu=$(sed -n 's/^model name\s*: //p' /proc/cpuinfo | head -n 1)
family=$(sed -n 's/^cpu family\s*: //p' /proc/cpuinfo | head -n 1)
model=$(sed -n 's/^model\s*: //p' /proc/cpuinfo | head -n 1)
name=$(tr '[:upper:] ' '[:lower:]-' <<<"$cpu" | tr -cd 'a-z0-9-')-$family-$model
out=${1:-benchmarks/results/$name/$(date -u +%F).md}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

measure() {
  local file=$1
  shift
  env "$@" dotnet run -c Release --no-build --project benchmarks/ArticleKit.Benchmarks -- ratios --json >"$work/$file" 2>"$work/$file.log" || true
}

measure all
measure no512 DOTNET_EnableAVX512=0
measure none DOTNET_EnableHWIntrinsic=0

page() {
  echo "# Ratios on $cpu (family $family, model $model)"
  echo
  echo "$(nproc) cores, $(sed -n 's/^MemTotal:\s*//p' /proc/meminfo), $(uname -sr), .NET $(dotnet --version) SDK, commit $(git rev-parse --short HEAD), $(date -u +%F)."
  echo
  echo "Above 1 is faster than the baseline; the middle half of the rounds in brackets. What each line is: \`… -- ratios --help\`. Taken by \`bash benchmarks/record.sh\`."
  echo "A line without a figure can't be measured so: it forces a width that was off."
  echo
  echo "| line | all vectors | GB/s | AVX-512 off | GB/s | vectors off | GB/s |"
  echo "| --- | --- | --- | --- | --- | --- | --- |"
  python3 - "$work/all" "$work/no512" "$work/none" <<'PY'
import json, sys

runs = []
for path in sys.argv[1:]:
    runs.append({record["name"]: record for record in map(json.loads, open(path, encoding="utf-8"))})

def cell(record):
    if record is None or record.get("ratio") is None:
        return " | "
    return f'{record["ratio"]:.3g} ({record["low"]:.3g}–{record["high"]:.3g}) | {record["gbps"]:.3g}'

for name in runs[0]:
    print(f"| `{name}` | " + " | ".join(cell(run.get(name)) for run in runs) + " |")
PY
}

if [ "$out" = - ]; then
  page
else
  mkdir -p "$(dirname "$out")"
  page >"$out"
  echo "$out"
fi
