// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"

#include <QAbstractListModel>

/** What the catalogue knows by the words typed so far; last the words themselves, for a show nobody knows. */
namespace raiki {

/** A season that stands by its number, the first part of it where it has several: what is always offered. */
[[nodiscard]] bool isWholeSeason(const Season &season);

class CatalogueModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit CatalogueModel(QObject *parent = nullptr);

    /** @param catalogue borrowed for the call */
    void search(const Catalogue &catalogue, const QString &text, TitleLanguage language);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /** Null for the last row, which is the words as typed. */
    [[nodiscard]] const CatalogueShow *showAt(const QModelIndex &index) const;
    [[nodiscard]] const QString &text() const { return m_text; }
    /** Under the title: other titles, years, seasons. */
    [[nodiscard]] QString detailsOf(const QModelIndex &index) const;
    [[nodiscard]] QString titleOf(const QModelIndex &index) const;
    /** The title that the words found; the words themselves for the last row. */
    [[nodiscard]] QString matchedTitle(const QModelIndex &index) const;

private:
    std::vector<CatalogueShow> m_shows;
    std::vector<QString> m_matched; ///< the title that matched
    QString m_text;
    TitleLanguage m_language = TitleLanguage::English;
};

} // namespace raiki
