#!/usr/bin/env bash
# Whether the library says the same of more than a thousand texts in every environment: `bash eng/same-everywhere.sh [THREADS ARTICLES]`. Prints a table of
# hashes and ends with 1 where one differs. With two numbers so many threads read so many articles each over shared instances, too.
set -uo pipefail
cd "$(dirname "$0")/.." || exit 1
program() { echo "artifacts/bin/ArticleKit.SameEverywhere/$1/ArticleKit.SameEverywhere.dll"; }
for configuration in release debug; do
  [ -e "$(program $configuration)" ] || dotnet build tests/ArticleKit.SameEverywhere --configuration "${configuration^}" --verbosity quiet -p:RunAnalyzers=false || exit
done

expected= different=0
# row NAME CONFIGURATION CULTURE [VARIABLE=VALUE…]
row() {
  local name=$1 configuration=$2 culture=$3 hash
  shift 3
  hash=$(env "$@" dotnet exec "$(program "$configuration")" ${culture:+"$culture"}) || hash=failed
  [ -n "$expected" ] || expected=$hash
  [ "$hash" = "$expected" ] && [ "$hash" != failed ] || different=$((different + 1))
  printf '%-28s %s\n' "$name" "$hash"
}

row "as it is" release ""
for culture in ar-SA ar-EG fa-IR tr-TR th-TH; do row "$culture" release "$culture" DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=0; done
row "invariant globalization" release "" DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1
row "TZ +14" release "" TZ=Pacific/Kiritimati
row "TZ -14" release "" TZ=Etc/GMT+14
row "vectors of 256 bits" release "" DOTNET_EnableAVX512=0
row "vectors of 128 bits" release "" DOTNET_EnableAVX2=0
row "no vectors" release "" DOTNET_EnableHWIntrinsic=0
row "server collector" release "" DOTNET_gcServer=1
row "no tiers" release "" DOTNET_TieredCompilation=0
row "debug build" debug ""

if (($# == 2)); then dotnet exec "$(program release)" --threads "$1" "$2" || different=$((different + 1)); fi
((different == 0)) || { echo "$different differ."; exit 1; }
