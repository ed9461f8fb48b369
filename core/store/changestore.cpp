// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/store/changestore.h"

#include "core/store/rowchecking.h"
#include "core/store/rowwriting.h"
#include "core/store/setupstore.h"
#include "core/store/storable.h"
#include "core/store/transaction.h"
#include "core/watchlist/changesetwriter.h"

#include <QHash>

namespace raiki {
namespace {

// The name of a row in a Conflict's detail: "watchEntry 12".
QString rowName(const Show &show)
{
    return QStringLiteral("show %1").arg(show.id.value);
}
QString rowName(const Season &season)
{
    return QStringLiteral("season %1").arg(season.id.value);
}
QString rowName(const Release &release)
{
    return QStringLiteral("release %1").arg(release.id.value);
}
QString rowName(const PremiereClaim &claim)
{
    return QStringLiteral("premiereClaim %1").arg(claim.id.value);
}
QString rowName(const WatchEntry &entry)
{
    return QStringLiteral("watchEntry %1").arg(entry.id.value);
}

/** Equal as far as a change is concerned: flags come and go with the news. */
template <class Value>
bool isSameRow(const Value &left, const Value &right)
{
    return left == right;
}
template <>
bool isSameRow(const WatchEntry &left, const WatchEntry &right)
{
    WatchEntry unflagged = left;
    unflagged.isFlagged = right.isFlagged;
    return unflagged == right;
}

/** Placeholder ids and what they became, for one kind of row. They count down from -1, so most are found by
 * place. */
template <class IdType>
class Placeholders final
{
public:
    void learn(IdType placeholder, qint64 real)
    {
        if (!placeholder.isPlaceholder())
            return;
        const qint64 place = -placeholder.value;
        if (place > mostPlaces) {
            m_others.insert(placeholder.value, real);
            return;
        }
        if (static_cast<size_t>(place) >= m_byPlace.size())
            m_byPlace.resize(static_cast<size_t>(place) + 1);
        m_byPlace[static_cast<size_t>(place)] = real;
    }
    void resolve(IdType &id) const
    {
        if (!id.isPlaceholder())
            return;
        const auto place = static_cast<size_t>(-id.value);
        const qint64 real = place < m_byPlace.size() ? m_byPlace[place] : m_others.value(id.value, id.value);
        if (real != 0)
            id.value = real;
    }

private:
    static constexpr qint64 mostPlaces = 8'000'000;
    std::vector<qint64> m_byPlace; ///< 0: not known
    QHash<qint64, qint64> m_others;
};

bool saysNothing(const AnyChange &change)
{
    return std::visit([](const auto &pair) { return !pair.before && !pair.after; }, change);
}

/** Applies one change set; used once. */
class Application final
{
public:
    Application(Database &database, Dependents dependents, ChangeSetWriter *text, const MoreChanges &more)
        : m_writer(database)
        , m_checker(database)
        , m_dependents(dependents)
        , m_text(dependents == Dependents::Refuse ? text : nullptr) // else more may come than was reserved
        , m_more(more)
    {
    }
    Application(const Application &) = delete;
    Application &operator=(const Application &) = delete;
    ~Application()
    {
        if (m_text)
            m_text->wait();
    }

    Result<ChangeSet> run(ChangeSet changes)
    {
        m_applied = std::move(changes);
        m_applied.subject = storable(m_applied.subject);
        std::erase_if(m_applied.changes, saysNothing);
        Result<void> done = m_dependents == Dependents::Refuse ? runInPlace() : runTakingAlong();
        if (done)
            done = m_writer.flush();
        if (!done && done.error().code == ErrorCode::AlreadyExists) // a row took its place meanwhile
            return Error{ErrorCode::Conflict, done.error().detail};
        if (!done)
            return done.error();
        return std::move(m_applied);
    }

private:
    /** Each change becomes what was written where it stands: of a long import nothing is copied. */
    Result<void> runInPlace()
    {
        for (size_t place = 0; place < m_applied.changes.size() || takeMore(); ++place) {
            if (const Result<void> done = applyAny(m_applied.changes[place]); !done)
                return done;
            giveText(place + 1);
        }
        return {};
    }

    /** False where nothing follows. */
    bool takeMore()
    {
        std::vector<AnyChange> &all = m_applied.changes;
        const size_t before = all.size();
        while (m_more && all.size() == before) {
            std::vector<AnyChange> next = m_more();
            if (next.empty())
                return false;
            std::erase_if(next, saysNothing);
            if (m_text && all.size() + next.size() > all.capacity())
                m_text->wait(); // it reads those that are about to move
            std::move(next.begin(), next.end(), std::back_inserter(all));
        }
        return all.size() > before;
    }

    /** Before a removal may come others that it takes along. */
    Result<void> runTakingAlong()
    {
        std::vector<AnyChange> asked = std::exchange(m_applied.changes, {});
        m_applied.changes.reserve(asked.size());
        for (AnyChange &change : asked) {
            if (const Result<void> done = applyAny(change); !done)
                return done;
            m_applied.changes.push_back(std::move(change));
        }
        return {};
    }

    Result<void> applyAny(AnyChange &change)
    {
        return std::visit([this](auto &pair) { return apply(pair); }, change);
    }

    /** A piece, as soon as there are enough changes for one. @param written so many are through */
    void giveText(size_t written)
    {
        constexpr size_t piece = 2000;
        if (!m_text || written - m_given < piece)
            return;
        m_text->add(std::span<const AnyChange>(m_applied.changes).subspan(m_given, written - m_given));
        m_given = written;
    }

    template <class Value>
    Result<void> apply(Change<Value> &change)
    {
        for (ChangeSide<Value> *side : {&change.before, &change.after}) {
            if (*side) {
                prepare(**side);
                resolve(**side);
            }
        }
        if (change.before && change.after && change.before->id != change.after->id)
            return Error{ErrorCode::InvalidInput,
                         rowName(*change.before) + QStringLiteral(" changes its id")};
        if (!change.before)
            return addRow(change);
        return change.after ? changeRow(change) : removeRow(change);
    }

    template <class Value>
    void prepare(Value &value)
    {
        makeStorable(value);
    }
    /** Claims of one source have one link, which is made storable once. */
    void prepare(PremiereClaim &claim)
    {
        const QUrl asked = std::exchange(claim.source.link, {});
        makeStorable(claim);
        if (!asked.isEmpty() && asked != m_lastLink) {
            m_lastLink = asked;
            m_lastStorableLink = storable(asked);
        }
        if (!asked.isEmpty())
            claim.source.link = m_lastStorableLink;
    }

    template <class Value>
    Result<void> addRow(Change<Value> &change)
    {
        const auto asked = change.after->id;
        const Result<qint64> id = m_writer.insert(*change.after);
        if (!id)
            return id.error();
        learn(asked, *id);
        change.after->id.value = *id;
        return {};
    }

    template <class Value>
    Result<void> changeRow(Change<Value> &change)
    {
        if (const Result<Value> now = asExpected(*change.before); !now)
            return now.error();
        return m_writer.update(*change.before, *change.after);
    }

    /** What is removed becomes the change's "before", with the flag as it was. */
    template <class Value>
    Result<void> removeRow(Change<Value> &change)
    {
        Result<Value> now = asExpected(*change.before);
        if (!now)
            return now.error();
        if (m_dependents == Dependents::TakeAlong) {
            if (const Result<void> done = removeDependents(change.before->id); !done)
                return done;
        }
        if (const Result<void> done = m_writer.remove(change.before->id); !done)
            return done.error().code == ErrorCode::Conflict
                       ? Error{ErrorCode::Conflict, QStringLiteral("rows hang on ") + rowName(*now)}
                       : done.error();
        change.before = *std::move(now);
        return {};
    }

    /** The row as it is, where that is what the change expects. */
    template <class Value>
    Result<Value> asExpected(const Value &before)
    {
        if (const Result<void> done = m_writer.flush(); !done)
            return done.error();
        Result<std::optional<Value>> now = m_checker.current(before.id);
        if (!now)
            return now.error();
        if (!*now || !isSameRow(**now, before))
            return Error{ErrorCode::Conflict, rowName(before)};
        return **std::move(now);
    }

    template <class IdType>
    Result<void> removeAll(const Result<std::vector<IdType>> &ids)
    {
        if (!ids)
            return ids.error();
        for (const IdType id : *ids) {
            auto now = m_checker.current(id);
            if (!now)
                return now.error();
            if (!*now)
                continue; // a claim on a release went with it
            using Value = typename std::decay_t<decltype(*now)>::value_type;
            Change<Value> change{std::move(**now), {}};
            if (const Result<void> done = removeRow(change); !done)
                return done;
            m_applied.changes.emplace_back(std::move(change));
        }
        return {};
    }

    Result<void> removeDependents(ShowId show) { return removeAll(m_checker.seasonsOf(show)); }
    Result<void> removeDependents(SeasonId season)
    {
        if (const Result<void> done = removeAll(m_checker.claimsOf(season)); !done)
            return done;
        if (const Result<void> done = removeAll(m_checker.entriesOf(season)); !done)
            return done;
        return removeAll(m_checker.releasesOf(season));
    }
    Result<void> removeDependents(ReleaseId release) { return removeAll(m_checker.claimsOf(release)); }
    Result<void> removeDependents(ClaimId) { return {}; }
    Result<void> removeDependents(WatchEntryId) { return {}; }

    void resolve(Show &show) const { m_shows.resolve(show.id); }
    void resolve(Season &season) const
    {
        m_seasons.resolve(season.id);
        m_shows.resolve(season.show);
    }
    void resolve(Release &release) const
    {
        m_releases.resolve(release.id);
        m_seasons.resolve(release.season);
    }
    void resolve(PremiereClaim &claim) const
    {
        m_claims.resolve(claim.id);
        m_seasons.resolve(claim.season);
        m_releases.resolve(claim.release);
    }
    void resolve(WatchEntry &entry) const
    {
        m_entries.resolve(entry.id);
        m_seasons.resolve(entry.season);
    }
    void learn(ShowId id, qint64 real) { m_shows.learn(id, real); }
    void learn(SeasonId id, qint64 real) { m_seasons.learn(id, real); }
    void learn(ReleaseId id, qint64 real) { m_releases.learn(id, real); }
    void learn(ClaimId id, qint64 real) { m_claims.learn(id, real); }
    void learn(WatchEntryId id, qint64 real) { m_entries.learn(id, real); }

    RowWriter m_writer;
    RowChecker m_checker;
    Dependents m_dependents;
    ChangeSetWriter *m_text;
    const MoreChanges &m_more;
    size_t m_given = 0;
    ChangeSet m_applied;
    QUrl m_lastLink;
    QUrl m_lastStorableLink;
    Placeholders<ShowId> m_shows;
    Placeholders<SeasonId> m_seasons;
    Placeholders<ReleaseId> m_releases;
    Placeholders<ClaimId> m_claims;
    Placeholders<WatchEntryId> m_entries;
};

} // namespace

Result<ChangeSet> ChangeStore::apply(ChangeSet changes, Dependents dependents, ChangeSetWriter *text,
                                     const MoreChanges &more)
{
    if (!Transaction::isOpen(m_database))
        return Error{ErrorCode::DatabaseFailed, QStringLiteral("a change outside a transaction")};
    Result<ChangeSet> applied = Application(m_database, dependents, text, more).run(std::move(changes));
    if (!applied || applied->setup.isEmpty())
        return applied;
    const Result<void> setUp = SetupStore(m_database).apply(applied->setup);
    return setUp ? std::move(applied) : setUp.error();
}

} // namespace raiki
