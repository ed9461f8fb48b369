// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/catalogue/catalogue.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

/** The catalogue in use: the shipped one, or a newer one the user took, kept in a file beside the database.
 */
namespace raiki {

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
    [[nodiscard]] std::optional<Error> problem() const;
    /** Takes a document in bangumi-data's form or a snapshot; replaces the one in use; written whole or not
     * at all. */
    [[nodiscard]] Result<void> update(const QByteArray &document);
    /** Back to the shipped one. */
    [[nodiscard]] Result<void> reset();

Q_SIGNALS:
    void changed();

private:
    QString m_updateFile;
    Loader m_shipped;
    mutable std::unique_ptr<Catalogue> m_current;
    mutable std::optional<Error> m_problem;
};

} // namespace raiki
