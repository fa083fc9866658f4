#!/usr/bin/env bash
# Tries to break the library: `bash eng/fuzz.sh [SECONDS] [TARGET…]`, 60 s and all targets unless told (`--list` names them). First its own
# engine, on all cores, which needs nothing installed; then, where afl-fuzz is installed (apt-get install afl++), each target as long again
# under AFL++, guided by coverage, going on from the queue that earlier runs left. Findings stand in artifacts/fuzz. FUZZ_AFL=0 leaves AFL++
# out, FUZZ_SEED gives the seed, FUZZ_THREADS the number of threads. Ends with 1 where something was found.
set -uo pipefail
cd "$(dirname "$0")/.." || exit 1

seconds=60
if [[ ${1:-} =~ ^[0-9]+$ ]]; then
  seconds=$1
  shift
fi

# A copy, so that the tree can be built while it runs.
program=artifacts/fuzz/program
dotnet publish tests/ArticleKit.Fuzz --configuration Release --verbosity quiet --output "$program" || exit
fuzz() { dotnet "$program/ArticleKit.Fuzz.dll" "$@"; }
[ "${1:-}" != --list ] || { fuzz --list; exit; }

found=0
options=(--seconds "$seconds" --findings artifacts/fuzz/findings)
[ -z "${FUZZ_SEED:-}" ] || options+=(--seed "$FUZZ_SEED")
[ -z "${FUZZ_THREADS:-}" ] || options+=(--threads "$FUZZ_THREADS")
fuzz "${options[@]}" "$@" || found=1

if [ "${FUZZ_AFL:-1}" = 0 ] || ! command -v afl-fuzz >/dev/null; then
  echo "AFL++ is left out."
  exit "$found"
fi

# Counts the branches of the library, not those of the framework.
tools=artifacts/fuzz/tools
[ -x "$tools/sharpfuzz" ] || dotnet tool install --tool-path "$tools" SharpFuzz.CommandLine --version 2.3.0 >/dev/null || exit
counted=artifacts/fuzz/counted
rm -rf "$counted" && cp -r "$program" "$counted"
"$tools/sharpfuzz" "$counted/ArticleKit.dll" || exit

export AFL_SKIP_BIN_CHECK=1 AFL_SKIP_CPUFREQ=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_NO_UI=1 AFL_AUTORESUME=1 AFL_NO_AFFINITY=1
# Vectors are wide, and the compiler that recompiles what runs often makes runs differ.
export DOTNET_TieredPGO=0 DOTNET_TieredCompilation=0
targets=("$@")
((${#targets[@]} > 0)) || mapfile -t targets < <(fuzz --list)
for target in "${targets[@]}"; do
  folder=artifacts/fuzz/afl/$target
  mkdir -p "$folder"
  fuzz --seeds "$target" "$folder/seeds" && fuzz --dictionary "$target" "$folder/tokens.dict" || exit
  timeout --signal INT $((seconds + 60)) afl-fuzz -V "$seconds" -m none -t 10000 -i "$folder/seeds" -o "$folder/out" -x "$folder/tokens.dict" \
    -- dotnet "$counted/ArticleKit.Fuzz.dll" --afl "$target" >"$folder/afl.log" 2>&1
  stats=$folder/out/default/fuzzer_stats
  [ -e "$stats" ] || { echo "$target: AFL++ did not run; see $folder/afl.log"; found=1; continue; }
  awk -F' *: ' -v target="$target" '{ s[$1] = $2 } END { printf "%-10s %12d executions, %d crashes, %d hangs, coverage %s, %d s since a new path\n",
    target, s["execs_done"], s["saved_crashes"], s["saved_hangs"], s["bitmap_cvg"], s["last_update"] - s["last_find"] }' "$stats"
  grep -qE '^saved_(crashes|hangs) *: [1-9]' "$stats" && found=1
done
exit "$found"
