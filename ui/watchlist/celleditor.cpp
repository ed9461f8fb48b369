// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/watchlist/celleditor.h"

#include "core/dates/datephrases.h"
#include "core/watchlist/watchrules.h"
#include "ui/common/entryedits.h"
#include "ui/common/listtext.h"
#include "ui/common/scorebox.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace raiki {

namespace {

constexpr char valueBefore[] = "raikiBefore";
constexpr int mostRewatches = 9999;

/** The translation context of this file. */
class CellWords final
{
    Q_DECLARE_TR_FUNCTIONS(raiki::CellWords)
};

/** Episodes seen, and where they are written, of how many; the arrow keys count. */
class ProgressField final : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool isUp = event->key() == Qt::Key_Up;
        const std::optional<SaidProgress> said = progressFromText(text());
        if (!said || (!isUp && event->key() != Qt::Key_Down)) {
            QLineEdit::keyPressEvent(event);
            return;
        }
        const qsizetype slash = text().indexOf(u'/');
        const QString rest = slash < 0 ? QString() : text().sliced(slash);
        setText(QString::number(std::max(0, *said->watched + (isUp ? 1 : -1))) + rest);
        selectAll();
    }
};

QWidget *progressEditor(const WatchlistItem &item, QWidget *parent)
{
    QString text = QString::number(item.episodesWatched);
    if (item.episodes && !item.isCountedByWeeks)
        text += u'/' + QString::number(*item.episodes);
    auto *field = new ProgressField(text, parent);
    const QString hint =
        CellWords::tr("Episodes watched; “5/28” says also how many there are, “5/?” that nobody knows");
    field->setToolTip(hint);
    field->setAccessibleDescription(hint);
    field->selectAll();
    return field;
}

QWidget *statusEditor(const WatchlistItem &item, QWidget *parent)
{
    auto *choice = new QComboBox(parent);
    for (const WatchStatus status : allWatchStatuses)
        choice->addItem(statusText(status), static_cast<int>(status));
    choice->setCurrentIndex(choice->findData(static_cast<int>(item.status)));
    return choice;
}

QWidget *numberEditor(int number, int most, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(0, most);
    box->setValue(number);
    return box;
}

QWidget *scoreEditor(const WatchlistItem &item, const ListStyle &style, QWidget *parent)
{
    auto *box = new ScoreBox(parent);
    box->setLocale(style.locale);
    box->setScore(item.score, style.scoreScale);
    box->setProperty("raikiScale", static_cast<int>(style.scoreScale));
    return box;
}

QWidget *textEditor(const QString &text, QWidget *parent)
{
    auto *field = new QLineEdit(text, parent);
    field->selectAll();
    return field;
}

QWidget *notesEditor(const WatchlistItem &item, QWidget *parent)
{
    auto *field = new QPlainTextEdit(item.notes, parent);
    field->setTabChangesFocus(true);
    field->selectAll();
    return field;
}

QWidget *editorFor(const WatchlistItem &item, WatchlistColumn column, const ListStyle &style, QWidget *parent)
{
    switch (column) {
    case WatchlistColumn::Status:
        return statusEditor(item, parent);
    case WatchlistColumn::Progress:
        return progressEditor(item, parent);
    case WatchlistColumn::Score:
        return scoreEditor(item, style, parent);
    case WatchlistColumn::Premiere:
        return textEditor(item.premiere.toText(), parent);
    case WatchlistColumn::Started:
        return textEditor(item.started.toText(), parent);
    case WatchlistColumn::Finished:
        return textEditor(item.finished.toText(), parent);
    case WatchlistColumn::Rewatches:
        return numberEditor(item.rewatches, mostRewatches, parent);
    case WatchlistColumn::Tags:
        return textEditor(item.tags.join(QLatin1String(", ")), parent);
    case WatchlistColumn::Notes:
        return notesEditor(item, parent);
    case WatchlistColumn::Title:
        break;
    }
    return nullptr;
}

QVariant valueOf(const QWidget &editor)
{
    if (const auto *choice = qobject_cast<const QComboBox *>(&editor))
        return choice->currentData();
    if (const auto *score = qobject_cast<const ScoreBox *>(&editor)) {
        const auto scale = static_cast<ShownScores>(score->property("raikiScale").toInt());
        return score->value() > 0 ? scoreOfStep(score->value(), scale) : 0;
    }
    if (const auto *number = qobject_cast<const QSpinBox *>(&editor))
        return number->value();
    if (const auto *notes = qobject_cast<const QPlainTextEdit *>(&editor))
        return notes->toPlainText();
    const auto *field = qobject_cast<const QLineEdit *>(&editor);
    return field ? field->text() : QVariant();
}

/** @return nothing: the column holds something else */
std::optional<WatchEntry> withNumber(const WatchlistRow &row, const CellEdit &edit, QDate today)
{
    WatchEntry entry = row.entry;
    const int number = edit.value.toInt();
    switch (edit.column) {
    case WatchlistColumn::Status:
        return withStatus(entry, static_cast<WatchStatus>(number), row.statedSeason(), today);
    case WatchlistColumn::Score:
        entry.score = number > 0 ? std::optional(number) : std::nullopt;
        return entry;
    case WatchlistColumn::Rewatches:
        entry.rewatches = number;
        return entry;
    default:
        return std::nullopt;
    }
}

WatchEntry withText(WatchEntry entry, const CellEdit &edit, const FuzzyDate &date)
{
    if (edit.column == WatchlistColumn::Started)
        entry.started = date;
    else if (edit.column == WatchlistColumn::Finished)
        entry.finished = date;
    else if (edit.column == WatchlistColumn::Tags)
        entry.tags = normalisedTags(edit.value.toString().split(QLatin1Char(',')));
    else if (edit.column == WatchlistColumn::Notes)
        entry.notes = edit.value.toString();
    return entry;
}

bool isDate(WatchlistColumn column)
{
    return column == WatchlistColumn::Premiere || column == WatchlistColumn::Started ||
           column == WatchlistColumn::Finished;
}

} // namespace

bool isEditable(WatchlistColumn column)
{
    return column != WatchlistColumn::Title;
}

QWidget *createCellEditor(const WatchlistItem &item, WatchlistColumn column, const ListStyle &style,
                          QWidget *parent)
{
    QWidget *editor = editorFor(item, column, style, parent);
    if (!editor)
        return nullptr;
    //: of a field: a column's name and the title whose row it stands in
    editor->setAccessibleName(QString(columnTitle(column) + QLatin1String(", ") + item.title));
    editor->setAutoFillBackground(true);
    editor->setProperty(valueBefore, valueOf(*editor));
    return editor;
}

std::optional<QVariant> editedValue(const QWidget &editor)
{
    const QVariant value = valueOf(editor);
    return value == editor.property(valueBefore) ? std::nullopt : std::optional(value);
}

QString cellRefusedText(const Watchlist &watchlist, const CellEdit &edit)
{
    const QString text = edit.value.toString().left(80);
    if (edit.column != WatchlistColumn::Progress)
        return CellWords::tr("“%1” is not a date that Raiki understands.").arg(text);
    const std::optional<SaidProgress> said = progressFromText(text);
    const Result<std::vector<WatchlistRow>> rows = watchlist.rowsOf({edit.season});
    return said && rows && !rows->empty()
               ? progressProblem(rows->front(), *said)
               : CellWords::tr("“%1” is no number of episodes. Write for example 5, or 5/28.").arg(text);
}

Result<ChangeSet> cellEdited(const Watchlist &watchlist, const CellEdit &edit, const Clock &clock)
{
    const Result<std::vector<WatchlistRow>> rows = watchlist.rowsOf({edit.season});
    if (!rows)
        return rows.error();
    if (rows->empty())
        return Error{ErrorCode::NotFound, QStringLiteral("season %1").arg(edit.season.value)};
    const WatchlistRow &row = rows->front();
    const QString text = edit.value.toString();
    if (edit.column == WatchlistColumn::Progress) {
        const std::optional<SaidProgress> said = progressFromText(text);
        if (!said || !progressProblem(row, *said).isEmpty())
            return Error{ErrorCode::InvalidInput, text};
        return progressChanged(row, *said, clock);
    }
    const std::optional<FuzzyDate> date =
        isDate(edit.column) ? readDate(text.trimmed(), {.published = clock.today(), .zone = clock.zone()})
                            : FuzzyDate();
    if (!date)
        return Error{ErrorCode::InvalidInput, text};
    if (edit.column == WatchlistColumn::Premiere) {
        const Result<ShowDetails> details = watchlist.details(row.show);
        return details ? Result<ChangeSet>(setPremiere(*details, edit.season, *date, clock))
                       : details.error();
    }
    const std::optional<WatchEntry> changed = withNumber(row, edit, clock.today());
    return editEntry(row.titles.preferred(), row.entry, changed ? *changed : withText(row.entry, edit, *date),
                     clock);
}

} // namespace raiki
