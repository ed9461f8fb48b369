// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/extractor.h"
#include "core/announcements/intakedecision.h"
#include "core/announcements/showmatcher.h"

#include <cstdlib>

/** A headline, a line feed and a summary: reading, dates, matching and deciding hold what they promise. */
namespace {

using namespace raiki;

MatchCandidate candidate(int number, const QStringList &titles)
{
    return {ShowId{number}, {}, titles.front(), titles};
}

const ShowMatcher &matcher()
{
    static const ShowMatcher made(
        {candidate(1, {QStringLiteral("Medalist"), QStringLiteral("メダリスト")}),
         candidate(2, {QStringLiteral("K")}), candidate(3, {QStringLiteral("Another")}),
         candidate(4, {QStringLiteral("DAN DA DAN"), QStringLiteral("ダンダダン")}),
         candidate(5, {QStringLiteral("Free! -Iwatobi Swim Club-")}),
         candidate(6, {QStringLiteral("Re:ZERO -Starting Life in Another World-")})});
    return made;
}

/** Evidence lies in the text that it names. */
void check(const Evidence &evidence, const NewsText &text)
{
    const QString &field = evidence.field == TextField::Title ? text.title : text.summary;
    if (evidence.span.start < 0 || evidence.span.length < 0 ||
        evidence.span.start + evidence.span.length > field.size())
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype end = bytes.indexOf('\n');
    const NewsText text{QString::fromUtf8(end < 0 ? bytes : bytes.first(end)),
                        end < 0 ? QString() : QString::fromUtf8(bytes.sliced(end + 1)),
                        QDateTime(QDate(2025, 11, 20), QTime(9, 0), Qt::UTC)};
    const std::vector<Announcement> announcements = extractAnnouncements(text);
    for (const Announcement &announcement : announcements) {
        check(announcement.evidence, text);
        for (const auto &evidence : {announcement.showEvidence, announcement.dateEvidence}) {
            if (evidence)
                check(*evidence, text);
        }
        if (announcement.date.isKnown() && !FuzzyDate::fromText(announcement.date.toText()))
            std::abort();
    }
    const auto match = matcher().match(text, announcements);
    if (match)
        check({match->field, match->span}, text);
    MatchedShowState state;
    state.showStatus = WatchStatus::Watching;
    static_cast<void>(decideIntake(
        announcements.empty() ? std::nullopt : std::optional(announcements.front()), match, state));
    return 0;
}
