#!/usr/bin/env bash
# How much of the library the tests run: `bash eng/coverage.sh [LINES BRANCHES]`. Prints percent of lines and branches, then the lines that no
# test ran, and ends with 1 where less than LINES or BRANCHES percent ran, 95 and 90 unless told. Forces narrower vectors, too, and merges what
# each run covered; the groups that need other programs are left out. ARTICLEKIT_CASES is the most cases of a property, 200 unless set. Needs the
# .NET SDK and python3. Reports and logs stand in artifacts/coverage/reports; a test that fails is named, and counts as run.
set -uo pipefail
cd "$(dirname "$0")/.." || exit 1

export ARTICLEKIT_CASES=${ARTICLEKIT_CASES:-200}
artifacts=$PWD/artifacts/coverage
reports=$artifacts/reports
build=(--configuration Release -p:Coverage=true -p:ArtifactsPath="$artifacts")
rm -rf "$reports" && mkdir -p "$reports"
dotnet build tests/ArticleKit.Tests "${build[@]}" --verbosity quiet -p:RunAnalyzers=false || exit

# measure NAME [VARIABLE=VALUE] OPTION…: one run of tests, and its report.
measure() {
  local name=$1 log=$reports/$1.log setting=()
  shift
  if [[ $1 == *=* ]]; then
    setting=("$1")
    shift
  fi
  env "${setting[@]}" dotnet test --project tests/ArticleKit.Tests "${build[@]}" --no-build --results-directory "$reports" \
    --coverlet --coverlet-include '[ArticleKit]*' --coverlet-output-format json --coverlet-file-prefix "$name" --coverlet-single-hit \
    --coverlet-skip-auto-props --coverlet-exclude-by-file '**/*.g.cs' --coverlet-exclude-by-attribute GeneratedCodeAttribute "$@" >"$log" 2>&1
  sed -n 's/^failed \(ArticleKit[^ ]*\).*/failed: \1/p' "$log"
  compgen -G "$reports/$name.*.json" >/dev/null || { tail -n 20 "$log"; echo "$name: no report; see $log"; exit 1; }
}

# Where vectors are worked with.
vectors=()
for namespace in Text Transcoding Views Serialization Parsing; do vectors+=(--filter-namespace "ArticleKit.Tests.$namespace" --filter-namespace "ArticleKit.Tests.$namespace.*"); done

measure as-it-is --filter-not-namespace 'ArticleKit.Tests.Foreign*' --filter-not-namespace 'ArticleKit.Tests.Packaging*' --filter-not-namespace 'ArticleKit.Tests.Examples*'
measure 256-bits DOTNET_EnableAVX512=0 "${vectors[@]}"
measure 128-bits DOTNET_EnableAVX2=0 "${vectors[@]}"
measure no-vectors DOTNET_EnableHWIntrinsic=0 "${vectors[@]}"
python3 eng/merge-coverage.py "${1:-95}" "${2:-90}" "$reports"/*.json
