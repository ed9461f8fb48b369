# SPDX-FileCopyrightText: 2026 The Raiki developers
# SPDX-License-Identifier: MIT
# Sourced by app/run and tests/run: what the machine needs, and the build. Not a command of its own.

# Building and running, on Debian 12.
raiki_packages=(build-essential cmake ninja-build ccache pkg-config
    qt6-base-dev libqt6opengl6-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-svg-dev
    libqt6sql6-sqlite qt6-translations-l10n libqt6svg6
    libsqlite3-dev libexpat1-dev libical-dev libuchardet-dev libzip-dev zlib1g-dev
    ca-certificates fonts-dejavu-core fonts-noto-cjk)

# say TEXT: progress goes to standard error, so that results stay clean.
say() { printf 'raiki: %s\n' "$*" >&2; }

# missing_packages NAME...: those that are not installed, one a line.
missing_packages() {
    local name
    for name in "$@"; do
        [ "$(dpkg-query -W -f '${db:Status-Abbrev}' "$name" 2>/dev/null | cut -c1-2)" = ii ] || printf '%s\n' "$name"
    done
}

# need_packages NAME...: installs what is missing; on a system without apt it names what is needed and stops.
need_packages() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        command -v cmake >/dev/null && command -v ninja >/dev/null && return 0
        say "this is not a Debian system. Please install a C++20 compiler, CMake 3.24, Ninja, Qt 6.4 (Core, Sql,"
        say "Network, Gui, Widgets, Svg, DBus, Test, Linguist tools), SQLite, expat, libical, uchardet, libzip and zlib, then start again."
        exit 1
    fi
    local missing
    mapfile -t missing < <(missing_packages "$@")
    [ ${#missing[@]} -eq 0 ] && return 0
    local root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            say "these packages are missing, and there is no sudo to install them with: ${missing[*]}"
            exit 1
        fi
        root=(sudo)
    fi
    say "installing ${#missing[@]} packages: ${missing[*]}"
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=600 update >&2
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=600 \
        install --no-install-recommends "${missing[@]}" >&2
}

# build PRESET [TARGET...]: configures once (Ninja configures again by itself when a CMake file changes), then builds.
build() {
    local preset=$1
    shift
    export CCACHE_BASEDIR=$raiki_root CCACHE_NOHASHDIR=1
    if [ ! -f "$raiki_root/build/$preset/build.ninja" ]; then
        say "configuring ($preset)"
        (cd "$raiki_root" && cmake --preset "$preset" >"$raiki_root/build-$preset.log" 2>&1) || {
            cat "$raiki_root/build-$preset.log" >&2
            exit 1
        }
        mv "$raiki_root/build-$preset.log" "$raiki_root/build/$preset/configure.log"
    fi
    local log="$raiki_root/build/$preset/build.log"
    if ! cmake --build "$raiki_root/build/$preset" ${1+--target "$@"} >"$log" 2>&1; then
        tail -n 60 "$log" >&2
        say "the build failed; the whole log is in $log"
        exit 1
    fi
}
