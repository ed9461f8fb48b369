#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Raiki developers
# SPDX-License-Identifier: MIT
# Fetches the newest bangumi-data set and distils it into catalogue.snapshot beside this script.
# Usage: update.sh [DATA.JSON VERSION]   with a document at hand, nothing is fetched
# Needs npm (to fetch), node is not run; cmake and ninja as for the program.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [ $# -eq 2 ]; then
    data=$1
    version=$2
else
    archive=$(cd "$work" && npm pack --silent bangumi-data)
    tar -xzf "$work/$archive" -C "$work"
    data=$work/package/dist/data.json
    version=$(sed -n 's/^ *"version": *"\([^"]*\)".*/\1/p' "$work/package/package.json" | head -n 1)
fi

cmake -S "$root" -B "$work/build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DRAIKI_TESTS=OFF > "$work/configure.log" \
    || { cat "$work/configure.log" >&2; exit 1; }
cmake --build "$work/build" --target raiki-distil > "$work/build.log" || { cat "$work/build.log" >&2; exit 1; }
distil=$(find "$work/build" -name raiki-distil -type f -perm -u+x | head -n 1)
"$distil" "$version" "$data" "$here/catalogue.snapshot"
