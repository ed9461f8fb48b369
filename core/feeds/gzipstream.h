// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <memory>

/** Unpacks a body as it arrives, never past a cap: Qt's own check is a ratio that a patient bomb keeps to. */
namespace raiki {

class GzipStream final
{
public:
    enum class State {
        Reading,  ///< wants more
        Complete, ///< the last member ended; what follows is ignored
        Broken,   ///< these bytes are no gzip and no zlib stream
        TooLarge, ///< over the cap
    };

    /** @param cap of unpacked bytes in all */
    explicit GzipStream(qint64 cap);
    ~GzipStream();
    Q_DISABLE_COPY_MOVE(GzipStream)

    /** Unpacks @p packed and appends to @p out. */
    State feed(QByteArrayView packed, QByteArray &out);
    [[nodiscard]] State state() const { return m_state; }

private:
    State inflateInto(QByteArray &out);

    struct Zlib;
    std::unique_ptr<Zlib> m_zlib;
    qint64 m_cap;
    State m_state = State::Reading;
};

} // namespace raiki
