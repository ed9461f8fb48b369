// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <sys/types.h>
#include <unistd.h>

/** As a user whom permissions bind: root, to whom they are nothing, is nobody as long as this lives. */
namespace raiki::test {

class Unprivileged final
{
public:
    Unprivileged()
        : m_wasRoot(geteuid() == 0)
        , m_isBound(!m_wasRoot || setresuid(nobody, nobody, 0) == 0)
    {
    }
    ~Unprivileged()
    {
        if (m_wasRoot && setresuid(0, 0, 0) != 0)
            _exit(1); // nothing after this would mean what it says
    }
    Unprivileged(const Unprivileged &) = delete;
    Unprivileged &operator=(const Unprivileged &) = delete;

    /** False: the system did not let us. */
    [[nodiscard]] bool isBound() const { return m_isBound; }

private:
    static constexpr uid_t nobody = 65534;
    bool m_wasRoot;
    bool m_isBound;
};

} // namespace raiki::test
