// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/feedids.h"
#include "core/base/result.h"
#include "core/feeds/feed.h"
#include "core/reminders/remindersettings.h"
#include "core/shows/titles.h"

#include <QObject>
#include <QTime>

/** Settings that belong to the list, kept in its database (window geometry is not among them). Store thread.
 */
namespace raiki {

class Database;

enum class NetworkConsent { NotAsked, Given, Refused };

/** How scores are shown and given; they are stored as 1 to 100. */
enum class ShownScores { Hundred, TenDecimal, Ten, FiveStars, ThreeSmileys };

/** How the catalogue's own update stands; kept with the settings, so that it holds over a restart. */
struct CatalogueUpdateState
{
    Validators validators; ///< of the update in use; empty where the list in use is no answer of the server's
    QDateTime checkedAt;   ///< UTC; when the list in use was last the newest; invalid: not known
    QDateTime nextLookAt;  ///< UTC; not before then by itself; invalid: as soon as it may

    bool operator==(const CatalogueUpdateState &) const = default;
};

/** A calendar document kept current for other programs. */
struct CalendarFileSettings
{
    QString path;           ///< absolute; empty: none is kept
    bool hasAlarms = false; ///< with an alarm at each of the user's lead times

    bool operator==(const CalendarFileSettings &) const = default;
};

/** What other programs get to know; both off unless the user turns them on. */
struct OutsideSettings
{
    bool onSessionBus = false; ///< an interface on the session bus
    QString hookCommand; ///< a program and its arguments, run on each event without a shell; empty: none

    bool operator==(const OutsideSettings &) const = default;
};

struct PreferenceValues
{
    NetworkConsent consent = NetworkConsent::NotAsked;
    bool firstStartDone = false;
    TitleLanguage titleLanguage = TitleLanguage::English;
    ShownScores scoreScale = ShownScores::TenDecimal; ///< who types 8 means 8 of 10
    bool lateNightTimes = false;                      ///< 25:30 in place of 01:30 next day
    bool closeToTray = true;
    bool closeToTrayExplained = false;
    bool notifyNews = true;
    AnnouncementId newsSeenUpTo;           ///< the newest that was there when the inbox was last looked at
    std::chrono::minutes pollInterval{60}; ///< at least, for feeds without their own
    bool updateCatalogue = false;          ///< once a week, besides the consent
    CatalogueUpdateState catalogueUpdate;
    ReminderSettings reminders;
    CalendarFileSettings calendarFile;
    OutsideSettings outside;
    QString sharedFolder; ///< through which machines exchange the list, absolute; empty: none

    bool operator==(const PreferenceValues &) const = default;
};

class Preferences final : public QObject
{
    Q_OBJECT

public:
    explicit Preferences(Database &database, QObject *parent = nullptr);

    /** Read once, kept in step with what is saved. */
    [[nodiscard]] const PreferenceValues &values() const { return m_values; }
    /** Written first, then signalled. */
    [[nodiscard]] Result<void> save(const PreferenceValues &values);
    /** Reads again what another process may have written; signals where something differs. */
    [[nodiscard]] Result<void> reload();

Q_SIGNALS:
    void changed();

private:
    Database &m_database;
    PreferenceValues m_values;
};

} // namespace raiki
