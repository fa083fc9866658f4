#!/usr/bin/env bash
# Draws new random cases for the tests, again and again: `bash eng/soak.sh [ROUNDS] [TEST OPTION…]`, ten rounds unless told. Prints what
# fails, with the ARTICLEKIT_DRAW that draws the same cases again. CI draws once a commit; this is what finds the rare ones.
set -uo pipefail
cd "$(dirname "$0")/.." || exit 1

rounds=${1:-10}
shift || true
log=$(mktemp)
trap 'rm -f "$log"' EXIT
dotnet build tests/ArticleKit.Tests --configuration Release --verbosity quiet || exit

failed=0
for ((round = 1; round <= rounds; round++)); do
  export ARTICLEKIT_DRAW=$(od -An -N8 -tx8 /dev/urandom | tr -d ' ')
  if dotnet test --project tests/ArticleKit.Tests --configuration Release --no-build -- "$@" >"$log" 2>&1; then
    echo "round $round of $rounds: passed"
  else
    failed=$((failed + 1))
    echo "round $round of $rounds: FAILED with ARTICLEKIT_DRAW=$ARTICLEKIT_DRAW"
    sed -n '/^failed ArticleKit/,/^    at /p' "$log"
  fi
done

echo "$((rounds - failed)) of $rounds rounds passed"
((failed == 0))
