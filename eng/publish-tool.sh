#!/bin/sh
# Publishes the command as native programs for Linux on x86-64, side by side in one folder (default: artifacts/articlekit):
#   articlekit-portable  for every processor
#   articlekit-v4        for processors with AVX-512 (x86-64-v4), three fifths of the time a record
#   articlekit           the one of the two that this processor runs; what users call
# The v4 program by itself ends on an older processor with "The required instruction sets are not supported by the current CPU." before any
# code of ours runs, which names no remedy; so `articlekit` looks first.
#
#   eng/publish-tool.sh [FOLDER]
set -eu
cd "$(dirname "$0")/.."
folder=${1:-artifacts/articlekit}
mkdir -p "$folder"
drafts=$(mktemp -d)
trap 'rm -rf "$drafts"' EXIT

publish() {
    name=$1
    shift
    dotnet publish src/ArticleKit.Tool --configuration Release --runtime linux-x64 --verbosity quiet --nologo \
        -p:PublishAot=true -p:StripSymbols=true --artifacts-path "$drafts/$name" --output "$drafts/$name/out" "$@"
    mv "$drafts/$name/out/articlekit" "$folder/$name"
}

publish articlekit-portable
publish articlekit-v4 -p:IlcInstructionSet=x86-64-v4
cp eng/articlekit-launcher.sh "$folder/articlekit"
chmod +x "$folder/articlekit"
echo "$folder: $(cd "$folder" && ls articlekit articlekit-portable articlekit-v4 | tr '\n' ' ')"
