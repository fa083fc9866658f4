#!/usr/bin/env bash
# Puts all 1,112,064 Unicode scalar values, in headline and body, through every JSON format and the parsers of Node and Python, and compares.
# Needs the .NET SDK, node and python3.
set -euo pipefail
cd "$(dirname "$0")/.."
ARTICLEKIT_CI=1 dotnet test --project tests/ArticleKit.Tests --configuration Release -- --filter-class '*ScalarsByForeignParsersTests'
