// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/feeds/networkfetcher.h"
#include "core/store/database.h"
#include "tests/support/httpserver.h"
#include "tests/support/manualclock.h"
#include "ui/common/prompts.h"
#include "ui/common/services.h"

#include <QTemporaryDir>

#include <vector>

/** The real services over a database in memory, a clock by hand and prompts that answer at once. */
namespace raiki::test {

/** Hears everything, shows nothing. */
class QuietNotifier final : public Notifier
{
public:
    [[nodiscard]] bool mayDisturb() const override { return true; }
    void remind(const ReminderNotice &, const OnStep &) override { ++told; }
    void remindTogether(const std::vector<ReminderNotice> &, NoticeGroup, const OnStep &) override { ++told; }
    void tellNews(const IntakeReport &, const std::vector<ReminderNotice> &) override { ++told; }

    int told = 0;
};

/** Answers at once, and remembers what was asked. */
class AnsweringPrompts final : public Prompts
{
public:
    void confirm(QWidget *, const Confirmation &question, std::function<void()> agreed) override;
    void openFile(QWidget *, const FileQuestion &question,
                  std::function<void(const QString &)> chosen) override;
    void saveFile(QWidget *, const FileQuestion &question,
                  std::function<void(const QString &)> chosen) override;
    void openFolder(QWidget *, const QString &title, std::function<void(const QString &)> chosen) override;
    void askText(QWidget *, const TextQuestion &question,
                 std::function<void(const QString &)> given) override;
    void choose(QWidget *, const ChoiceQuestion &question, std::function<void(int)> chosen) override;
    using Prompts::tell;
    void tell(QWidget *, const QString &title, const QString &text, std::function<void()> read) override;
    bool openLink(const QUrl &link) override;

    bool agrees = true;
    QString path;    ///< empty: the file dialog is cancelled
    QString text;    ///< what is typed; null: cancelled
    int choice = -1; ///< the place of what is chosen; -1: cancelled
    QStringList asked;
    QStringList offered; ///< the choices of the last question that had some
    QStringList told;
    QList<QUrl> links;
};

class UiServices final
{
public:
    /** 1 October 2025 in Tokyo; the catalogue of @p bangumiData, or an empty one; the list in memory, or in a
     * file at @p databasePath. */
    explicit UiServices(const QByteArray &bangumiData = {}, const QString &databasePath = {});

    [[nodiscard]] Services services();
    /** Adds a show nobody knows by its title. @return its id; invalid where it failed */
    /** The scale in which the user reads and gives scores. */
    void showScores(ShownScores scale);
    ShowId add(const QString &title, WatchStatus status = WatchStatus::PlanToWatch,
               const QString &premiere = {});
    /** The catalogue says when its only season comes: nobody's own word. */
    [[nodiscard]] bool sayDate(ShowId show, const QString &premiere);
    /** A show whose only season has as many episodes as the catalogue's dates give weeks; nobody stated that.
     */
    [[nodiscard]] ShowId addCountedByWeeks(const QString &title, WatchStatus status, int weeks);
    /** The only season of @p show, or the one of that number. */
    [[nodiscard]] SeasonId seasonOf(ShowId show, int number = 1) const;
    [[nodiscard]] WatchEntry entryOf(SeasonId season) const;
    bool apply(const ChangeSet &changes);
    /** News of @p feed by the street that polls take: an RSS document of @p items. @return one of them was
     * new */
    bool takeIn(FeedId feed, const QByteArray &items);

    std::vector<DefaultFeed> offered; ///< the default feeds; none until set
    ManualClock clock{"2025-10-01T03:00:00Z"};
    std::unique_ptr<Database> database;
    QuietNotifier notifier;
    AnsweringPrompts prompts;
    Preferences preferences;
    ReferenceCatalogue catalogue;
    Watchlist watchlist;
    Subscriptions subscriptions;
    Inbox inbox;
    FeedIntake intake;
    NetworkFetcher fetcher;
    FeedPoller poller;
    NetworkFetcher finderFetcher;
    FeedFinder finder;
    HttpServer mirror; ///< serves nothing until a test says what
    NetworkFetcher catalogueFetcher;
    CatalogueUpdater catalogueUpdater; ///< asks the mirror for /data.json
    ReminderTimer reminders;
    ListTransfer transfer;
    Backups backups; ///< of a list in memory: none
    ListExchange exchange;
    QTemporaryDir folder;
    CoverFiles covers;
};

} // namespace raiki::test
