// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/inbox/newspanel.h"

#include "core/shows/titlekey.h"
#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/listtext.h"
#include "ui/common/markedtext.h"
#include "ui/common/newstext.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace raiki {

namespace {

/** Where @p text names the season or part that was read: "Season 2", "2nd Season", "Part 2", 第2期. */
std::vector<TextSpan> seasonMarks(const QString &text, const Announcement &announcement)
{
    static const QRegularExpression words(
        QStringLiteral(
            "\\b(?:(?:[0-9]{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|final) "
            "(?:season|part|cour)|(?:season|part|cour) ?(?:[0-9]{1,2}|one|two|three|four|five|"
            "six)|S[0-9]{1,2})\\b|第? ?[0-9０-９一二三四五六七八九十]{1,3} ?(?:期|シーズン|クール|季)"),
        QRegularExpression::CaseInsensitiveOption);
    std::vector<TextSpan> marks;
    for (auto found = words.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const SeasonWords said = splitSeasonWords(QString(QLatin1String("x ") + match.captured()));
        if ((said.season && said.season == announcement.season) ||
            (said.part && said.part == announcement.part) || (said.isFinal && announcement.isFinalSeason))
            marks.push_back({match.capturedStart(), match.capturedLength()});
    }
    return marks;
}

/** The words in @p text, which is the item's @p field, that the reading rests on. */
std::vector<TextSpan> marksIn(const QString &text, const Announcement &announcement, TextField field)
{
    std::vector<TextSpan> marks;
    const auto add = [&](const std::optional<Evidence> &evidence) {
        if (evidence && evidence->field == field)
            marks.push_back(evidence->span);
    };
    add(announcement.showEvidence);
    add(announcement.dateEvidence);
    add(announcement.evidence);
    if (!marks.empty()) {
        const std::vector<TextSpan> season = seasonMarks(text, announcement);
        marks.insert(marks.end(), season.begin(), season.end());
    }
    return marks;
}

QPushButton *addButton(QWidget *parent, QLayout *layout, const char *icon, const QKeySequence &key)
{
    auto *button = new QPushButton(lineIcon(icon), {}, parent);
    button->setShortcut(key);
    layout->addWidget(button);
    return button;
}

/** What was known until now, who said it and in which words. */
QString knownSentence(const PremiereClaim &claim, const DateStyle &style, const SourceNames &names)
{
    //: %1 a date, %2 who said it
    const QString known =
        NewsPanel::tr("Until now: %1 · %2").arg(dateText(claim.date, style), sourceText(claim.source, names));
    //: %1 a sentence with a date and who said it, %2 the words of the source
    return claim.quote.isEmpty() ? known : NewsPanel::tr("%1 · “%2”").arg(known, claim.quote);
}

/** Buttons take their shortcut from their text again and again, so it is set after each change of text. */
void setAction(QPushButton *button, const QString &text, const QKeySequence &key)
{
    button->setText(text);
    button->setShortcut(key);
    button->setToolTip(NewsPanel::tr("%1 (%2)", "action, key")
                           .arg(text.toHtmlEscaped(), key.toString(QKeySequence::NativeText)));
}

} // namespace

NewsPanel::NewsPanel(QWidget *parent)
    : QWidget(parent)
{
    new QVBoxLayout(this);
    setUpTexts();
    setUpButtons();
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addSpacing(space::s);
    column->addWidget(m_summary); // below the deeds: an article may be pages long
    column->addStretch(1);
    retranslate();
}

void NewsPanel::setUpTexts()
{
    m_origin = mutedLabel(this);
    m_origin->setWordWrap(true);
    m_title = new MarkedText(this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    m_title->setFont(large);
    m_summary = new MarkedText(this);
    m_readHeading = sectionLabel(this);
    m_reading = plainLabel(this);
    makeReadable(m_reading);
    m_reason = mutedLabel(this);
    makeReadable(m_reason);
    m_known = plainLabel(this);
    makeReadable(m_known);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->setContentsMargins(space::xl, space::l, space::l, space::l);
    column->setSpacing(space::m);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_origin, m_title, m_readHeading, m_reading, m_known, m_reason})
        column->addWidget(widget);
}

void NewsPanel::setUpButtons()
{
    auto *row = new FlowLayout(space::s);
    m_accept = addButton(this, row, "check", {});
    setPrimary(m_accept);
    m_accept->setIcon(lineIcon("check", QPalette::HighlightedText));
    m_correct = addButton(this, row, "edit", {});
    m_dismiss = addButton(this, row, "close", {});
    m_more = addButton(this, row, "more", {});
    m_more->setMenu(new QMenu(m_more));
    auto *links = new FlowLayout(space::s);
    m_show = addButton(this, links, "watchlist", {});
    m_article = addButton(this, links, "link", {});
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addLayout(row);
    column->addLayout(links);
    connect(m_accept, &QPushButton::clicked, this, &NewsPanel::accepted);
    connect(m_correct, &QPushButton::clicked, this, &NewsPanel::correctionRequested);
    connect(m_dismiss, &QPushButton::clicked, this, &NewsPanel::dismissed);
    connect(m_show, &QPushButton::clicked, this, &NewsPanel::showRequested);
    connect(m_article, &QPushButton::clicked, this, &NewsPanel::articleRequested);
}

void NewsPanel::retranslate()
{
    m_readHeading->setText(tr("What Raiki reads"));
    setAction(m_accept, tr("Accept"), Qt::Key_A);
    setAction(m_correct, tr("Correct…"), Qt::Key_C);
    setAction(m_dismiss, tr("Dismiss"), Qt::Key_D);
    m_more->setAccessibleName(tr("Dismiss all like this"));
    m_more->setToolTip(tr("Dismiss all like this"));
    setAction(m_show, tr("Open the show"), Qt::Key_S);
    setAction(m_article, tr("Read the article"), Qt::Key_O);
}

QMenu *NewsPanel::moreMenu() const
{
    return m_more->menu();
}

void NewsPanel::setRow(const InboxRow &row, const std::optional<PremiereClaim> &known, const QDateTime &now,
                       const DateStyle &style)
{
    m_origin->setText(row.feedTitle + QStringLiteral(" · ") + agoText(row.published, now, style));
    m_title->setText(row.itemTitle, marksIn(row.itemTitle, row.announcement, TextField::Title));
    m_summary->setText(row.itemSummary, marksIn(row.itemSummary, row.announcement, TextField::Summary));
    m_summary->setVisible(!row.itemSummary.isEmpty());
    m_reading->setText(row.showTitle + QStringLiteral(" · ") + announcementText(row.announcement, style));
    m_reason->setText(reasonSentence(row));
    m_known->setVisible(known.has_value());
    if (known)
        m_known->setText(knownSentence(*known, style, m_sourceNames));
    setAction(m_accept, row.decision.action == IntakeAction::Review ? tr("Accept") : tr("Seen"), Qt::Key_A);
    m_show->setEnabled(row.show.isValid());
    m_article->setEnabled(!row.link.isEmpty());
}

QString NewsPanel::reasonSentence(const InboxRow &row) const
{
    const QString why = intakeReasonText(row.decision.reason);
    if (row.matchedTitle.isEmpty())
        return tr("Why: %1.").arg(why);
    //: %1 the show, %2 the title that matched, %3 a clause such as "a new season of a show you follow"
    return tr("Matches your %1 by the title “%2”. Why it is here: %3.")
        .arg(row.showTitle, row.matchedTitle, why);
}

} // namespace raiki
