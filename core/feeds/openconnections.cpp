// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/openconnections.h"

#include <algorithm>

#if defined(Q_OS_LINUX)
#include <cstddef>
#include <cstdlib>
#include <dirent.h>
#include <linux/sockios.h>
#include <linux/tcp.h>
#include <netinet/in.h>
#include <optional>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#endif

namespace raiki {

#if defined(Q_OS_LINUX)

namespace {

std::optional<quint64> socketNumber(int descriptor)
{
    struct stat found = {};
    if (fstat(descriptor, &found) != 0 || !S_ISSOCK(found.st_mode))
        return {};
    return quint64(found.st_ino);
}

bool isTcp(int descriptor)
{
    int domain = 0;
    int type = 0;
    socklen_t size = sizeof domain;
    if (getsockopt(descriptor, SOL_SOCKET, SO_DOMAIN, &domain, &size) != 0)
        return false;
    size = sizeof type;
    if (getsockopt(descriptor, SOL_SOCKET, SO_TYPE, &type, &size) != 0)
        return false;
    return (domain == AF_INET || domain == AF_INET6) && type == SOCK_STREAM;
}

std::optional<OpenConnection> connectionOf(int descriptor)
{
    const std::optional<quint64> number = socketNumber(descriptor);
    if (!number || !isTcp(descriptor))
        return {};
    tcp_info state = {};
    socklen_t size = sizeof state;
    int waiting = 0;
    if (getsockopt(descriptor, IPPROTO_TCP, TCP_INFO, &state, &size) != 0 ||
        size < offsetof(tcp_info, tcpi_bytes_received) + sizeof state.tcpi_bytes_received ||
        ioctl(descriptor, SIOCINQ, &waiting) != 0) // which a listening socket has not
        return {};
    const quint64 arrived = state.tcpi_bytes_received;
    return OpenConnection{descriptor, *number, arrived - std::min<quint64>(arrived, quint64(waiting))};
}

} // namespace

std::vector<OpenConnection> openConnections()
{
    std::vector<OpenConnection> connections;
    DIR *folder = opendir("/proc/self/fd");
    if (!folder)
        return connections;
    while (const dirent *entry = readdir(folder)) {
        char *end = nullptr;
        const long descriptor = std::strtol(entry->d_name, &end, 10);
        if (end == entry->d_name || *end != '\0')
            continue;
        if (const auto connection = connectionOf(int(descriptor)))
            connections.push_back(*connection);
    }
    closedir(folder);
    return connections;
}

bool cutOff(const OpenConnection &connection)
{
    return connection.descriptor >= 0 && socketNumber(connection.descriptor) == connection.socket &&
           shutdown(connection.descriptor, SHUT_RDWR) == 0;
}

#else

std::vector<OpenConnection> openConnections()
{
    return {};
}

bool cutOff(const OpenConnection &)
{
    return false;
}

#endif

OpenConnection busiest(const std::vector<OpenConnection> &before, const std::vector<OpenConnection> &now,
                       quint64 least)
{
    OpenConnection found;
    quint64 most = 0;
    for (const OpenConnection &each : now) {
        const auto earlier = std::find_if(before.begin(), before.end(), [&each](const OpenConnection &old) {
            return old.socket == each.socket;
        });
        const quint64 start = earlier == before.end() ? 0 : earlier->received;
        const quint64 taken = each.received - std::min(each.received, start);
        if (taken >= std::max<quint64>(least, most + 1)) {
            most = taken;
            found = each;
        }
    }
    return found;
}

} // namespace raiki
