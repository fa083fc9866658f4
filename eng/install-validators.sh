#!/usr/bin/env bash
# Installs the foreign validators of JSON Schema, JSON-LD and HTML into artifacts/validators and prints that folder. Needs node and npm.
# Run it before `dotnet test` to have the tests that ask another implementation; without it they are skipped.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
folder=$root/artifacts/validators
packages=(ajv@8.20.0 ajv-formats@3.0.1 jsonld@9.0.0 microdata-rdf-streaming-parser@3.0.0 vnu-jar@26.9.27 playwright-core@1.65.1 axe-core@4.14.1)
mkdir -p "$folder"
if [ "$(cat "$folder/version" 2>/dev/null)" != "${packages[*]}" ]; then
  # One command for all: npm removes what an earlier command without a lock file has installed.
  npm install --silent --no-save --no-package-lock --no-audit --no-fund --prefix "$folder" "${packages[@]}" >&2
  echo "${packages[*]}" >"$folder/version"
fi
echo "$folder"
