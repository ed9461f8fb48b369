// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/watchlist/stampedrow.h"

#include "core/watchlist/changefields.h"
#include "core/watchlist/changewriter.h"
#include "core/watchlist/watchrules.h"

#include <set>

namespace raiki {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 never = -1;

template <class Value>
inline constexpr bool isRowId = false;
template <class Tag>
inline constexpr bool isRowId<Id<Tag>> = true;

template <class Value>
inline constexpr bool isCollection = std::same_as<Value, QStringList> || std::same_as<Value, ExternalIds>;

/** What of an entry is not the user's word: news come and go, and the last of all changes is simply the last.
 */
bool isApart(QLatin1StringView field)
{
    return field == "isFlagged"_L1 || field == "changedAt"_L1;
}

/** The parts of a collection by what tells them apart; tags are distinct without regard to case. */
using Elements = std::map<QString, QString>;

Elements elementsOf(const QString &field, const QStringList &texts)
{
    Elements elements;
    for (const QString &text : texts)
        elements.emplace(field == "tags"_L1 ? text.toCaseFolded() : text, text);
    return elements;
}

Elements elementsOf(const QString &, const ExternalIds &ids)
{
    Elements elements;
    for (auto id = ids.cbegin(); id != ids.cend(); ++id)
        elements.emplace(externalSiteName(id.key()), id.value());
    return elements;
}

/** In the order of the texts, whatever order they had: two copies must end with the same one. */
void setElements(const QString &field, QStringList &texts, const Elements &elements)
{
    texts.clear();
    for (const auto &[key, text] : elements)
        texts.append(text);
    texts.sort();
    if (field == "tags"_L1)
        texts = normalisedTags(texts);
}

void setElements(const QString &, ExternalIds &ids, const Elements &elements)
{
    ids.clear();
    for (const auto &[key, value] : elements) {
        if (const std::optional<ExternalSite> site = externalSiteFromName(key))
            ids.insert(*site, value);
    }
}

template <class Value>
QByteArray jsonOf(const Value &value)
{
    ByteBuffer text;
    ChangeWriter(text).field("value", value);
    return text.take();
}

/** Calls the derived visitor for every field of two rows side by side, with the field's full name. */
template <class Derived>
class PairVisitor
{
public:
    template <class Row>
    void visit(Row &left, const std::remove_const_t<Row> &right)
    {
        Places places;
        describe(places, right);
        m_places = std::move(places.all);
        describe(*this, left);
    }

    template <class Value>
    void field(const char *name, Value &left)
    {
        using Plain = std::remove_const_t<Value>;
        if constexpr (std::same_as<Plain, Titles>) {
            m_prefix = u"titles."_s;
            describe(*this, left);
            m_prefix.clear();
        } else {
            const auto &right = *static_cast<const Plain *>(m_places[m_next++]);
            if constexpr (!isRowId<Plain>) {
                if (!isApart(QLatin1StringView(name)))
                    static_cast<Derived *>(this)->pair(m_prefix + QLatin1StringView(name), left, right);
            }
        }
    }

private:
    struct Places
    {
        template <class Value>
        void field(const char *, const Value &value)
        {
            if constexpr (std::same_as<Value, Titles>)
                describe(*this, value);
            else
                all.push_back(&value);
        }
        std::vector<const void *> all;
    };

    std::vector<const void *> m_places;
    size_t m_next = 0;
    QString m_prefix;
};

class Difference final : public PairVisitor<Difference>
{
public:
    template <class Value>
    void pair(const QString &field, const Value &left, const Value &right)
    {
        if (left == right)
            return;
        if constexpr (isCollection<Value>) {
            const Elements before = elementsOf(field, left);
            const Elements after = elementsOf(field, right);
            for (const auto &element : before) {
                if (const auto now = after.find(element.first); now == after.end() || *now != element)
                    fields.append(field + u':' + element.first);
            }
            for (const auto &element : after) {
                if (!before.contains(element.first))
                    fields.append(field + u':' + element.first);
            }
        } else {
            fields.append(field);
        }
    }

    QStringList fields;
};

using Times = std::map<QString, qint64>;

qint64 timeOf(const Times &times, const QString &field, qint64 otherwise)
{
    const auto time = times.find(field);
    return time == times.end() ? otherwise : time->second;
}

/** Whether a field is as every new row has it; without a time of its own nobody has ever said that. */
template <class Value>
bool isUnsaid(const Value &value)
{
    return value == Value();
}

template <class Value>
qint64 timeOf(const Times &times, const QString &field, const Value &value, qint64 base)
{
    return timeOf(times, field, isUnsaid(value) ? never : base);
}

/** Makes the left row, a copy, the join of both. */
class Join final : public PairVisitor<Join>
{
public:
    Join(qint64 leftBase, const Times &leftTimes, qint64 rightBase, const Times &rightTimes)
        : base(std::max(leftBase, rightBase))
        , m_leftBase(leftBase)
        , m_leftTimes(leftTimes)
        , m_rightBase(rightBase)
        , m_rightTimes(rightTimes)
    {
    }

    template <class Value>
    void pair(const QString &field, Value &left, const Value &right)
    {
        if constexpr (isCollection<Value>)
            joinElements(field, left, right);
        else
            joinValue(field, left, right);
    }

    qint64 base;
    Times times;
    QStringList undecided;

private:
    template <class Value>
    void joinValue(const QString &field, Value &left, const Value &right)
    {
        const qint64 leftAt = timeOf(m_leftTimes, field, left, m_leftBase);
        const qint64 rightAt = timeOf(m_rightTimes, field, right, m_rightBase);
        if (left != right && leftAt == rightAt)
            undecided.append(field);
        if (left != right && isLater(rightAt, right, leftAt, left))
            left = right;
        if (const qint64 at = std::max(leftAt, rightAt); at != (isUnsaid(left) ? never : base))
            times.emplace(field, at);
    }

    /** Of equally late ones the greater, and what is said before what is empty. */
    template <class Value>
    static bool isLater(qint64 at, const Value &value, qint64 otherAt, const Value &other)
    {
        if (at != otherAt)
            return at > otherAt;
        return isUnsaid(value) != isUnsaid(other) ? isUnsaid(other) : jsonOf(value) > jsonOf(other);
    }

    struct Side
    {
        bool isThere = false;
        QString value;
        qint64 at = never;
    };
    static Side sideOf(const Elements &elements, const QString &key, const Times &times, const QString &name,
                       qint64 base)
    {
        const auto there = elements.find(key);
        const bool isThere = there != elements.end();
        return {isThere, isThere ? there->second : QString(), timeOf(times, name, isThere ? base : never)};
    }

    template <class Value>
    void joinElements(const QString &field, Value &left, const Value &right)
    {
        const Elements leftThere = elementsOf(field, left);
        const Elements rightThere = elementsOf(field, right);
        const QString prefix = field + u':';
        Elements merged;
        const std::set<QString> keys = keysOf(prefix, leftThere, rightThere);
        for (const QString &key : keys) {
            const QString name = prefix + key;
            const Side of = sideOf(leftThere, key, m_leftTimes, name, m_leftBase);
            const Side other = sideOf(rightThere, key, m_rightTimes, name, m_rightBase);
            const Side &later =
                std::tie(of.at, of.isThere, of.value) > std::tie(other.at, other.isThere, other.value)
                    ? of
                    : other;
            if (later.isThere)
                merged.emplace(key, later.value);
            if (later.at != (later.isThere ? base : never))
                times.emplace(name, later.at);
        }
        if (left != right || elementsOf(field, left) != merged)
            setElements(field, left, merged);
    }

    [[nodiscard]] std::set<QString> keysOf(const QString &prefix, const Elements &left,
                                           const Elements &right) const
    {
        std::set<QString> keys;
        for (const Elements *there : {&left, &right}) {
            for (const auto &element : *there)
                keys.insert(element.first);
        }
        for (const Times *said : {&m_leftTimes, &m_rightTimes}) {
            for (auto time = said->lower_bound(prefix); time != said->end() && time->first.startsWith(prefix);
                 ++time)
                keys.insert(time->first.mid(prefix.size()));
        }
        return keys;
    }

    qint64 m_leftBase;
    const Times &m_leftTimes;
    qint64 m_rightBase;
    const Times &m_rightTimes;
};

void joinApart(Show &, const Show &) {}
void joinApart(Season &, const Season &) {}
void joinApart(WatchEntry &left, const WatchEntry &right)
{
    if (!left.changedAt.isValid() || (right.changedAt.isValid() && right.changedAt > left.changedAt))
        left.changedAt = right.changedAt;
}

template <class Row>
Stamped<Row> joinedRows(const Stamped<Row> &left, const Stamped<Row> &right, QStringList *undecided = nullptr)
{
    if (left == right)
        return left;
    Join join(left.base, left.times, right.base, right.times);
    Stamped<Row> result{left.row, 0, {}};
    join.visit(result.row, right.row);
    joinApart(result.row, right.row);
    result.base = join.base;
    result.times = std::move(join.times);
    if (undecided)
        *undecided = join.undecided;
    return result;
}

template <class Row>
QStringList differences(const Row &before, const Row &after)
{
    Difference difference;
    difference.visit(before, after);
    return difference.fields;
}

template <class Row>
Stamped<Row> tidiedRow(Stamped<Row> stamped)
{
    if (stamped.times.empty())
        return stamped;
    Join join(stamped.base, stamped.times, stamped.base, stamped.times);
    Row row = stamped.row;
    join.visit(row, stamped.row);
    stamped.times = std::move(join.times);
    return stamped;
}

} // namespace

Stamped<Show> joined(const Stamped<Show> &left, const Stamped<Show> &right)
{
    return joinedRows(left, right);
}

Stamped<Season> joined(const Stamped<Season> &left, const Stamped<Season> &right)
{
    return joinedRows(left, right);
}

Stamped<WatchEntry> joined(const Stamped<WatchEntry> &left, const Stamped<WatchEntry> &right)
{
    return joinedRows(left, right);
}

QStringList changedFields(const Show &before, const Show &after)
{
    return differences(before, after);
}

QStringList changedFields(const Season &before, const Season &after)
{
    return differences(before, after);
}

QStringList changedFields(const WatchEntry &before, const WatchEntry &after)
{
    return differences(before, after);
}

QStringList undecidedFields(const Stamped<WatchEntry> &left, const Stamped<WatchEntry> &right)
{
    QStringList undecided;
    static_cast<void>(joinedRows(left, right, &undecided));
    return undecided;
}

Stamped<Show> tidied(Stamped<Show> row)
{
    return tidiedRow(std::move(row));
}

Stamped<Season> tidied(Stamped<Season> row)
{
    return tidiedRow(std::move(row));
}

Stamped<WatchEntry> tidied(Stamped<WatchEntry> row)
{
    return tidiedRow(std::move(row));
}

} // namespace raiki
