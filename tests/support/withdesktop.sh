#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Raiki developers
# SPDX-License-Identifier: MIT
# Runs a command on a desktop of its own: an X server, a session bus, a window manager and a real
# notification service (dunst; `dunstctl history` tells what was shown). Everything ends with the command.
set -euo pipefail
folder=$(mktemp -d)
pids=()
end() {
    local pid
    for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
    wait 2>/dev/null || true
    rm -rf "$folder"
}
trap end EXIT

# soon COMMAND...: waits until it succeeds, ten seconds at most.
soon() {
    local try
    for try in $(seq 100); do "$@" >/dev/null 2>&1 && return 0; sleep 0.1; done
    echo "withdesktop: gave up waiting for: $*" >&2
    exit 1
}

export XDG_RUNTIME_DIR=$folder/run HOME=$folder/home XDG_CONFIG_HOME=$folder/home/.config XDG_DATA_HOME=$folder/home/.local/share
mkdir -p "$XDG_RUNTIME_DIR" "$XDG_CONFIG_HOME" "$XDG_DATA_HOME/dbus-1/services"
chmod 700 "$XDG_RUNTIME_DIR"
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp -noreset 3>"$folder/display" 2>"$folder/x.log" &
pids+=($!)
soon test -s "$folder/display"
DISPLAY=:$(cat "$folder/display")
export DISPLAY QT_QPA_PLATFORM=xcb
# Only the service started below may own the name: nothing is activated behind the test's back.
printf '[D-BUS Service]\nName=org.freedesktop.Notifications\nExec=/bin/false\n' >"$XDG_DATA_HOME/dbus-1/services/notifications.service"
dbus-daemon --session --nofork --nopidfile --address="unix:path=$XDG_RUNTIME_DIR/bus" 2>"$folder/bus.log" &
pids+=($!)
export DBUS_SESSION_BUS_ADDRESS=unix:path=$XDG_RUNTIME_DIR/bus
soon dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.Peer.Ping
openbox --sm-disable >"$folder/wm.log" 2>&1 &
pids+=($!)
dunst >"$folder/dunst.log" 2>&1 &
pids+=($!)
soon dunstctl count
"$@"
