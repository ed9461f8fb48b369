// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>
#include <QComboBox>
#include <QWidget>

/** Finds the controls of a page or dialog as its user does: by what they say. */
namespace raiki::test {

/** The first whose text has @p part in it, whatever letter Alt takes; null where there is none. */
template <class Button>
[[nodiscard]] Button *buttonSaying(const QWidget &root, const QString &part)
{
    for (Button *each : root.findChildren<Button *>()) {
        if (QString(each->text()).remove(u'&').contains(part))
            return each;
    }
    return nullptr;
}

/** The one of that accessible name; null where there is none. */
[[nodiscard]] inline QComboBox *choiceNamed(const QWidget &root, const QString &name)
{
    for (QComboBox *each : root.findChildren<QComboBox *>()) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

/** As a user does. */
inline void choose(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(box->findData(data));
    Q_EMIT box->activated(box->currentIndex());
}

} // namespace raiki::test
