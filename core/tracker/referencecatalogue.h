// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/catalogue/catalogue.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

/** The catalogue in use: the shipped one, or a newer one that was taken, kept in a file beside the database.
 */
namespace raiki {

/** A newer list that was read and checked, ready to be taken. */
struct PreparedCatalogue
{
    std::shared_ptr<const Catalogue> catalogue; ///< never null
    QByteArray snapshot;                        ///< the same, as the file keeps it
};

/**
 * Reads a document in bangumi-data's form or a snapshot. Pure, from any thread: the whole set takes about a
 * second. TooLarge; BadDocument where it is damaged or names no show.
 * @param version of the data set, where it is known; a snapshot tells its own
 */
[[nodiscard]] Result<PreparedCatalogue> prepareCatalogue(const QByteArray &document,
                                                         const QString &version = {});

class ReferenceCatalogue final : public QObject
{
    Q_OBJECT

public:
    using Loader = std::function<Result<Catalogue>()>;

    /**
     * @param updateFile where an update is kept (the database's path with the suffix .catalogue); empty:
     * nowhere
     * @param shipped opens the one inside the program; called at the first use of current() when there is no
     * update
     */
    ReferenceCatalogue(const QString &updateFile, Loader shipped, QObject *parent = nullptr);
    ~ReferenceCatalogue() override;

    /** Opened at the first call; an empty one where none can be opened (then problem() says why). */
    [[nodiscard]] const Catalogue &current() const;
    /** The same, to be kept while another may take its place: by a worker, or by what holds its numbers. */
    [[nodiscard]] std::shared_ptr<const Catalogue> shared() const;
    /** Whether the one in use is an update, and not the shipped one. */
    [[nodiscard]] bool isUpdated() const;
    [[nodiscard]] std::optional<Error> problem() const;
    /** Replaces the one in use; written whole or not at all. Quick: a file of a megabyte is written. */
    [[nodiscard]] Result<void> take(PreparedCatalogue prepared);
    /** prepareCatalogue() and take() in one. */
    [[nodiscard]] Result<void> update(const QByteArray &document);
    /** Back to the shipped one. */
    [[nodiscard]] Result<void> reset();

Q_SIGNALS:
    void changed();

private:
    QString m_updateFile;
    Loader m_shipped;
    mutable std::shared_ptr<const Catalogue> m_current;
    mutable bool m_isUpdated = false;
    mutable std::optional<Error> m_problem;
};

} // namespace raiki
