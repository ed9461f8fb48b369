// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/prompts.h"
#include "ui/common/services.h"

#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QWidget;

/** What one can do with a subscribed feed: actions with their keys, and the menu that holds them. */
namespace raiki {

class FeedActions final : public QObject
{
    Q_OBJECT

public:
    using Current = std::function<std::optional<SubscriptionRow>()>;

    /** @param list gets the keys; @param current the feed they act on */
    FeedActions(const Services &services, Prompts &prompts, QWidget *list, Current current);

    /** All of them, for the feed that is current now. */
    void popup(const QPoint &globalPosition);
    /** The names of the deeds for the feed that is current now, which are found without the menu, too. */
    void follow();
    /** The same at the end of @p menu, under the feed's name. */
    void addTo(QMenu &menu);
    void preview();
    void retranslate();

Q_SIGNALS:
    void failed(const QString &sentence);
    void changed(const QString &sentence); ///< what was done, and can be undone

private:
    [[nodiscard]] QAction *add(const char *icon, const class QKeySequence &key, void (FeedActions::*act)());
    void setUpIntervals();
    void adapt(const SubscriptionRow &row);
    void adaptIntervals(const Feed &feed);
    void refresh();
    void togglePause();
    void rename();
    void openSite();
    void remove();
    void setInterval(std::optional<std::chrono::minutes> interval);
    void check(const std::function<Result<void>()> &change, const QString &notDone);

    Services m_services;
    Prompts &m_prompts;
    QWidget *m_list;
    Current m_current;
    QMenu *m_menu = nullptr;
    QMenu *m_intervals = nullptr;
    QAction *m_preview = nullptr;
    QAction *m_refresh = nullptr;
    QAction *m_pause = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_site = nullptr;
    QAction *m_remove = nullptr;
};

} // namespace raiki
