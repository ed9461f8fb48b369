#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Raiki developers
# SPDX-License-Identifier: MIT
# Makes the README's pictures from the real pages (tests/pictures), drawn without a display; needs a release
# build with its tests, and imagemagick.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
QT_QPA_PLATFORM=offscreen "$here/../../build/release/tests/pictures/raiki-pictures" "$work" light
picture() { convert "$work/light-$2.png" +dither -colors 224 -strip -define png:compression-level=9 "PNG8:$here/$1.png"; }
picture upcoming upcoming
picture show show-whole
picture watchlist watchlist
picture inbox inbox
picture chart chart
