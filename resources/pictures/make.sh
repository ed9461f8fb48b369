#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Raiki developers
# SPDX-License-Identifier: MIT
# Makes the README's pictures from the real program, on a desktop of its own: make.sh [RAIKI]. Needs what
# tests/run installs, and xdotool, imagemagick and python3 for a server of two news items on loopback.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
raiki=${1:-$root/build/release/app/raiki}
if [ -z "${RAIKI_PICTURES_DESKTOP:-}" ]; then
    RAIKI_PICTURES_DESKTOP=1 exec "$root/tests/support/withdesktop.sh" "${BASH_SOURCE[0]}" "$raiki"
fi

dunstctl set-paused true # no bubble over the window
work=$(mktemp -d)
server=
end() { [ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$work"; }
trap end EXIT
list=("$raiki" --database "$work/list.sqlite" --as-of 2025-12-06T09:00:00Z)
cat >"$work/news.xml" <<'FEED'
<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Rink Report</title>
<link>http://127.0.0.1/</link><description>News</description>
<item><title>Medalist Anime Season 2 Set to Premiere in January 2026</title><guid>1</guid>
<description>The skating series returns on TV Asahi's NUMAnimation block, and will stream on Hulu and Disney+.</description>
<link>http://127.0.0.1/1</link><pubDate>Wed, 01 Oct 2025 08:00:00 +0900</pubDate></item>
<item><title>Medalist Season 2 Premieres on January 24 at 25:30 JST</title><guid>2</guid>
<description>A new trailer tells the exact time.</description>
<link>http://127.0.0.1/2</link><pubDate>Fri, 05 Dec 2025 08:00:00 +0900</pubDate></item></channel></rss>
FEED
cat >"$work/autumn.json" <<'DATA'
{"siteMeta":{},"items":[{"title":"メダリスト","titleTranslate":{"en":["Medalist"]},"type":"tv","lang":"ja",
"officialSite":"https://medalist-pr.com/","begin":"2025-01-04T16:30:00.000Z","broadcast":"R/2025-01-04T16:30:00.000Z/P7D",
"end":"2025-03-29T17:00:00.000Z","comment":"","sites":[{"site":"mal","id":"55318"}]}]}
DATA
python3 -m http.server 0 --bind 127.0.0.1 --directory "$work" >"$work/server.log" 2>&1 &
server=$!
for _ in $(seq 50); do grep -q 'port' "$work/server.log" && break; sleep 0.1; done
port=$(sed -n 's/.*port \([0-9]*\).*/\1/p' "$work/server.log")
"${list[@]}" --quiet catalogue update "$work/autumn.json"
"${list[@]}" --quiet add Medalist --status completed >/dev/null
"${list[@]}" --quiet catalogue update
for title in "Tune In to the Midnight Heart" "You and I Are Polar Opposites" "Frieren: Beyond the Journey's End" \
    "Oshi no Ko" "Fire Force" "Jujutsu Kaisen" "The Apothecary Diaries"; do
    "${list[@]}" --quiet add "$title" --status completed >/dev/null || true
done
"${list[@]}" --quiet add "A Film I Wait For" --premiere 2026-Sp >/dev/null
"${list[@]}" --quiet feed add "http://127.0.0.1:$port/news.xml"
"${list[@]}" --quiet poll --all >/dev/null

# picture NAME KEYS...: opens the window, presses the keys, keeps what it shows.
picture() {
    local name=$1 window='' program
    shift
    "${list[@]}" &
    program=$!
    for _ in $(seq 100); do
        window=$(xdotool search --onlyvisible --pid "$program" --name 'Raiki$' 2>/dev/null | tail -n 1) && [ -n "$window" ] && break
        sleep 0.1
    done
    sleep 2
    xdotool key Escape # the first start asks once
    sleep 1
    local key
    for key in "$@"; do xdotool key --clearmodifiers "$key"; sleep 1; done
    # The screen, cut to the window: a window asked for by its id can wait for ever for the server.
    local place
    place=$(xwininfo -id "$window" | awk '/Absolute upper-left X/ {x = $NF} /Absolute upper-left Y/ {y = $NF}
        /Width:/ {w = $NF} /Height:/ {h = $NF} END {print w "x" h "+" x "+" y}')
    timeout 20 import -window root "$work/screen.png"
    convert "$work/screen.png" -crop "$place" +repage -colors 256 "$here/$name.png"
    kill "$program"
    wait "$program" 2>/dev/null || true
}
picture upcoming ctrl+1
picture watchlist ctrl+2
picture inbox ctrl+3
picture show ctrl+3 s
