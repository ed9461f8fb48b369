// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/tray/oldtray.h"

#include <QGuiApplication>

#ifdef RAIKI_HAS_XCB
#include <cstdlib>
#include <memory>
#include <string_view>
#include <xcb/xcb.h>
#endif

namespace raiki {

#ifdef RAIKI_HAS_XCB

namespace {

struct FreeReply
{
    void operator()(void *reply) const { std::free(reply); }
};

/** freedesktop.org's System Tray Protocol: the selection of the first screen, the only one of today. */
constexpr std::string_view selectionName = "_NET_SYSTEM_TRAY_S0";

} // namespace

bool hasOldTrayOwner()
{
    const auto *x11 = qGuiApp ? qGuiApp->nativeInterface<QNativeInterface::QX11Application>() : nullptr;
    xcb_connection_t *connection = x11 ? x11->connection() : nullptr;
    if (!connection)
        return false;
    const std::unique_ptr<xcb_intern_atom_reply_t, FreeReply> atom(xcb_intern_atom_reply(
        connection, xcb_intern_atom(connection, 1, selectionName.size(), selectionName.data()), nullptr));
    if (!atom || atom->atom == XCB_ATOM_NONE)
        return false;
    const std::unique_ptr<xcb_get_selection_owner_reply_t, FreeReply> owner(
        xcb_get_selection_owner_reply(connection, xcb_get_selection_owner(connection, atom->atom), nullptr));
    return owner && owner->owner != XCB_WINDOW_NONE;
}

#else

bool hasOldTrayOwner()
{
    return false;
}

#endif

} // namespace raiki
