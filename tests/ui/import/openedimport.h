// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/ui/support/uiservices.h"
#include "ui/import/importdialog.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>

/** The import dialog as it is used: by what a screen reader would say. */
namespace raiki::test {

/** The dialog over a real list, and its parts by the names a screen reader would say. */
struct Opened
{
    explicit Opened(UiServices &services)
        : dialog(services.services(), services.prompts)
    {
        dialog.show();
    }

    template <class Widget>
    Widget *named(const QString &name) const
    {
        for (Widget *widget : dialog.findChildren<Widget *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    QPushButton *button(const QString &start) const
    {
        for (QPushButton *each : dialog.findChildren<QPushButton *>()) {
            if (QString(each->text()).remove(u'&').startsWith(start))
                return each;
        }
        return nullptr;
    }
    QAbstractItemView *table() const
    {
        return named<QAbstractItemView>(QStringLiteral("What the import will do"));
    }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    bool says(const QString &text) const
    {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    void read(const QString &path)
    {
        dialog.openFile(path);
        QTRY_VERIFY(table()->model()->rowCount() > 0);
    }

    ImportDialog dialog;
};

[[nodiscard]] inline int rowsOf(UiServices &services)
{
    const auto rows = services.watchlist.rows();
    return rows ? static_cast<int>(rows->size()) : -1;
}

/** Chooses @p data as a user does. */
inline void choose(QComboBox *combo, const QVariant &data)
{
    combo->setCurrentIndex(combo->findData(data));
    Q_EMIT combo->activated(combo->currentIndex());
}

} // namespace raiki::test
