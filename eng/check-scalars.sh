#!/usr/bin/env bash
# Puts all 1,112,064 Unicode scalar values, in headline and body, through every format and the parsers of Node, Python, libxml2 and Chromium, and
# compares. Needs the .NET SDK, node, python3, xmllint, chromium, and what eng/install-validators.sh installs.
set -euo pipefail
cd "$(dirname "$0")/.."
ARTICLEKIT_CI=1 dotnet test --project tests/ArticleKit.Tests --configuration Release -- --filter-class '*ScalarsByForeignParsersTests' --filter-class '*XmlScalarTests' --filter-class '*HtmlByChromiumTests'
