#!/usr/bin/env bash
# Puts all 1,112,064 Unicode scalar values, in headline and body, through every format and the parsers of others: Node and Python for JSON, libxml2
# for XML, Chromium for HTML, pandoc and PyYAML for Markdown. Needs the .NET SDK, node, python3 with PyYAML, xmllint, chromium, pandoc, and what
# eng/install-validators.sh installs.
set -euo pipefail
cd "$(dirname "$0")/.."
ARTICLEKIT_CI=1 dotnet test --project tests/ArticleKit.Tests --configuration Release -- \
  --filter-method '*ScalarsByForeignParsersTests.*' --filter-method '*XmlScalarTests.*' --filter-method '*Every_scalar_comes_out_of_*' --filter-method '*Every_scalar_in_headline_and_body_is_in_the_DOM'
