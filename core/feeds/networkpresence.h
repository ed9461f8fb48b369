// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>

/** Whether this machine is on a network at all: asked of the machine, never of a server. */
namespace raiki {

/** An interface beyond loopback is up and has an address that reaches further than its own link. */
[[nodiscard]] bool hasNetwork();

/** Whether @p url stays on this machine, network or not. */
[[nodiscard]] bool isOnThisMachine(const QUrl &url);

} // namespace raiki
