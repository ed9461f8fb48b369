// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <vector>

/**
 * This process's TCP connections as the system sees them, for the one case in which Qt cannot help: its
 * reading thread is inside a loop on one of them. Elsewhere than on Linux there are none to see.
 */
namespace raiki {

struct OpenConnection
{
    int descriptor = -1;
    quint64 socket = 0;   ///< the system's number of the socket: descriptors are given out again
    quint64 received = 0; ///< bytes that were read by us, those still waiting not counted

    bool operator==(const OpenConnection &) const = default;
};

[[nodiscard]] std::vector<OpenConnection> openConnections();

/** The connection of @p now that took most since @p before; none (descriptor -1) where none took @p least. */
[[nodiscard]] OpenConnection busiest(const std::vector<OpenConnection> &before,
                                     const std::vector<OpenConnection> &now, quint64 least);

/** Ends @p connection, so that whoever reads it finds its end. @return false where it is gone already */
bool cutOff(const OpenConnection &connection);

} // namespace raiki
