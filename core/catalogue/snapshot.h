// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/catalogue/catalogue.h"

/**
 * A snapshot: "RAIKICAT", a format number, then the shows, compressed. Opened, it stays packed in one
 * block of bytes; a show is unpacked when it is asked for. Private to this room.
 */
namespace raiki {

class Snapshot final
{
public:
    Snapshot() = default; ///< empty
    /** @param version of the data set */
    Snapshot(const std::vector<CatalogueShow> &shows, const QString &version);

    /** BadDocument where it is no snapshot, of a newer format, or damaged; TooLarge above 256 MiB. */
    [[nodiscard]] static Result<Snapshot> fromBytes(const QByteArray &bytes);
    [[nodiscard]] QByteArray toBytes() const;

    [[nodiscard]] QString version() const { return m_version; }
    [[nodiscard]] int showCount() const
    {
        return m_starts.isEmpty() ? 0 : static_cast<int>(m_starts.size() - 1);
    }
    [[nodiscard]] int seasonCount() const { return m_seasonCount; }
    /** 0 <= number < showCount(). */
    [[nodiscard]] CatalogueShow show(qint32 number) const;
    /** The titles of a show and of its seasons, the show's first. */
    [[nodiscard]] QStringList titles(qint32 number) const;

private:
    [[nodiscard]] QByteArray header() const;
    [[nodiscard]] bool readHeader(const QByteArray &unpacked);

    QString m_version;
    int m_seasonCount = 0;
    QList<quint32> m_starts; ///< of each show in m_shows, and the end
    QByteArray m_shows;
};

} // namespace raiki
