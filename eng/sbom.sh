#!/usr/bin/env bash
# Packs the library with its bill of materials: `bash eng/sbom.sh FOLDER` puts ArticleKit.cdx.json (CycloneDX) into a folder, beside the packages. Ends with
# 1 where the library came to depend on more than the logging abstractions and what these bring.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=$1
version=$(dotnet msbuild src/ArticleKit/ArticleKit.csproj -getProperty:Version)
dotnet tool restore >/dev/null
dotnet CycloneDX src/ArticleKit/ArticleKit.csproj --output "$folder" --filename ArticleKit.cdx.json --output-format Json --exclude-dev --no-serial-number \
  --disable-package-restore --set-version "$version" --set-type Library >/dev/null
found=$(sed -n 's/^ *"bom-ref": "pkg:nuget\/\(.*\)@.*/\1/p' "$folder/ArticleKit.cdx.json" | sort | tr '\n' ' ')
echo "$folder/ArticleKit.cdx.json: $found"
[ "$found" = "Microsoft.Extensions.DependencyInjection.Abstractions Microsoft.Extensions.Logging.Abstractions " ]
