// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/ui/support/uiservices.h"
#include "ui/show/showpage.h"

#include <QCoreApplication>
#include <QLabel>

/** A show's page as somebody sees and hears it. */
namespace raiki::test {

/** The control that a screen reader would call so. */
template <class Control>
Control *named(const QWidget &widget, const QString &name)
{
    for (Control *control : widget.findChildren<Control *>()) {
        if (control->accessibleName() == name)
            return control;
    }
    return nullptr;
}

inline bool says(const QWidget &widget, const QString &text)
{
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget) && label->text().contains(text))
            return true;
    }
    return false;
}

/** The page of "Medalist", which is watched and comes in January 2026. */
struct ShownPage
{
    ShownPage()
        : show(list.add(QStringLiteral("Medalist"), WatchStatus::Watching, QStringLiteral("2026-01")))
        , page(list.services(), list.prompts)
    {
        page.resize(900, 700);
        hasShow = page.setShow(show);
        page.show();
        QCoreApplication::processEvents();
    }

    UiServices list;
    ShowId show;
    ShowPage page;
    bool hasShow = false;
};

} // namespace raiki::test
