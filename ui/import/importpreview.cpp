// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/import/importpreview.h"

#include "core/transfer/dateordertaken.h"
#include "core/transfer/scoretaken.h"
#include "ui/common/filterline.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/theme.h"
#include "ui/import/importfilter.h"
#include "ui/import/importmodel.h"
#include "ui/import/plantext.h"
#include "ui/import/policychoice.h"
#include "ui/import/readingpanel.h"
#include "ui/import/rowpanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace raiki {

namespace {

constexpr int everyVerdict = -1;
constexpr int titleWidth = 300;

/** A column as wide as its longest text, and a gap before the next. */
class RoomyDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(space::m, 0);
    }
};

} // namespace

ImportPreview::ImportPreview(QWidget *parent)
    : QWidget(parent)
    , m_model(new ImportModel(this))
    , m_filter(new ImportFilter(this))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::m);
    m_filter->setSourceModel(m_model);
    setUpHead();
    setUpFilters();
    setUpTable();
    setUpFoot();
}

void ImportPreview::setUpHead()
{
    m_file = mutedLabel(this);
    m_file->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_summary = sectionLabel(this);
    m_summary->setWordWrap(true);
    m_reading = new ReadingPanel(this);
    connect(m_reading, &ReadingPanel::corrected, this, &ImportPreview::readAgain);
    auto *head = new QVBoxLayout;
    head->setSpacing(space::xs);
    head->addWidget(m_summary);
    head->addWidget(m_file);
    m_guesses = mutedLabel(this);
    m_guesses->setWordWrap(true);
    m_guesses->hide();
    auto *reading = new QVBoxLayout;
    reading->setSpacing(space::xs);
    reading->addWidget(m_reading);
    reading->addWidget(m_guesses);
    m_layout->addLayout(head);
    m_layout->addLayout(reading);
}

void ImportPreview::setUpFilters()
{
    m_tickAll = new QCheckBox(tr("All shown rows"), this);
    // Not clicked(): a screen reader toggles without a click.
    connect(m_tickAll, &QCheckBox::stateChanged, this, &ImportPreview::tickShown);
    m_verdicts = new QComboBox(this);
    m_verdicts->setAccessibleName(tr("Rows to show"));
    m_verdicts->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_verdicts, &QComboBox::currentIndexChanged, this, &ImportPreview::showVerdicts);
    m_search = new FilterLine(this);
    m_search->setPlaceholderText(tr("Filter"));
    m_search->setAccessibleName(tr("Filter the rows"));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        updateTickAll();
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    setUpDeciding();
    row->addWidget(m_tickAll);
    row->addWidget(m_decide);
    row->addStretch(1);
    row->addWidget(m_verdicts);
    row->addWidget(m_search);
    m_layout->addLayout(row);
}

void ImportPreview::setUpTable()
{
    m_table = new QTreeView(this);
    m_table->setModel(m_filter);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ImportModel::LineColumn, Qt::AscendingOrder);
    m_table->setAccessibleName(tr("What the import will do"));
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(ImportModel::ChangeColumn, QHeaderView::Stretch);
    m_table->header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->header()->setSectionResizeMode(ImportModel::VerdictColumn, QHeaderView::ResizeToContents);
    m_table->setItemDelegateForColumn(ImportModel::VerdictColumn, new RoomyDelegate(m_table));
    m_table->header()->setSectionResizeMode(ImportModel::LineColumn, QHeaderView::ResizeToContents);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ImportPreview::showCurrent);
    connect(m_model, &ImportModel::ticksChanged, this, [this] {
        updateTickAll();
        Q_EMIT ticksChanged();
    });
    m_layout->addWidget(m_table, 1);
}

/** What changes is what the table is for: on a small screen it keeps most of the width. */
void ImportPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_titleWidth != 0 && m_table->columnWidth(ImportModel::TitleColumn) != m_titleWidth)
        return;
    m_titleWidth = std::min(titleWidth, width() / 3);
    m_table->setColumnWidth(ImportModel::TitleColumn, m_titleWidth);
}

void ImportPreview::setUpFoot()
{
    m_row = new RowPanel(this);
    connect(m_row, &RowPanel::resolved, this, &ImportPreview::planAgain);
    m_layout->addWidget(m_row);
    m_policy = new PolicyChoice(this);
    connect(m_policy, &PolicyChoice::chosen, this, &ImportPreview::planAgain);
    m_layout->addWidget(m_policy);
}

/** One answer for many rows. */
void ImportPreview::setUpDeciding()
{
    m_decide = new QPushButton(tr("Decide for all shown"), this);
    m_decide->setAutoDefault(false); // Enter imports
    auto *menu = new QMenu(m_decide);
    const auto add = [this, menu](const QString &text, RowRule rule) {
        menu->addAction(text, this, [this, rule] { m_row->decide(shownPlan(), rule); });
    };
    add(tr("Take the first show that each may be"), RowRule::FirstCandidate);
    add(tr("Add each as a show of its own"), RowRule::OwnShow);
    add(tr("Leave each undecided"), RowRule::Undecided);
    m_decide->setMenu(menu);
}

void ImportPreview::startFile(const QString &name)
{
    m_file->setText(name);
    m_search->clear();
    m_row->forgetChoices();
    m_policy->startFile();
    m_model->forgetTicks();
    m_reading->startFile();
}

void ImportPreview::setDocument(const ListDocument &document, bool isAsBefore, const ReadOptions &options)
{
    m_reading->setDocument(document, isAsBefore, options.dateOrder);
    m_isDayFirstGuessed = isDayFirstGuessed(document, options);
    m_topScore = topScoreTaken(document);
}

namespace {

/** To "Plan to watch" everything comes first, so the plan takes another status; asked, the user says so. */
void leaveStatusToTheUser(ImportPlan &plan)
{
    for (PlannedRow &row : plan.rows) {
        const bool changesStatus =
            std::any_of(row.fields.begin(), row.fields.end(),
                        [](const FieldChange &change) { return change.field == ListField::Status; });
        if (row.verdict == RowVerdict::Update && changesStatus && !row.row.changedAt.isValid())
            row.isSelected = false;
    }
}

} // namespace

void ImportPreview::setPlan(ImportPlan plan, const PlanStyle &style)
{
    if (rules().of(ListField::Status) == ConflictPolicy::Ask)
        leaveStatusToTheUser(plan);
    m_style = style;
    const PlannedRow *before = m_model->rowAt(m_filter->mapToSource(m_table->currentIndex()).row());
    const qint64 line = before ? before->row.line : 0;
    m_summary->setText(planSummaryText(plan));
    QStringList guesses;
    if (m_isDayFirstGuessed)
        guesses << guessedDatesText();
    if (m_topScore)
        guesses << takenScoresText(*m_topScore);
    showGuesses(guesses);
    m_policy->setDiffering(plan.differing);
    m_model->setPlan(std::move(plan), style);
    fillVerdicts();
    for (int row = 0; line != 0 && row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, ImportModel::TitleColumn);
        if (m_model->rowAt(m_filter->mapToSource(index).row())->row.line == line)
            m_table->setCurrentIndex(index);
    }
    showCurrent();
}

void ImportPreview::showGuesses(const QStringList &guesses)
{
    m_guesses->setText(guesses.join(u'\n'));
    m_guesses->setVisible(!guesses.isEmpty());
}

void ImportPreview::setProblem(const QString &why)
{
    m_summary->setText(why);
    showGuesses({});
    m_model->setPlan({}, m_style);
    fillVerdicts();
    showCurrent();
    m_reading->setOpen(true);
}

void ImportPreview::fillVerdicts()
{
    const QSignalBlocker blocker(m_verdicts);
    const QVariant chosen = m_verdicts->currentData();
    m_verdicts->clear();
    const int all = static_cast<int>(m_model->plan().rows.size());
    m_verdicts->addItem(tr("All rows (%1)").arg(m_style.locale.toString(all)), everyVerdict);
    for (const RowVerdict verdict : {RowVerdict::Add, RowVerdict::Update, RowVerdict::Conflict,
                                     RowVerdict::NeedsReview, RowVerdict::Invalid, RowVerdict::Unchanged}) {
        if (const int count = m_model->plan().count(verdict); count > 0)
            m_verdicts->addItem(lineIcon(verdictIcon(verdict)),
                                //: %1 a verdict, %2 a number of rows
                                tr("%1 (%2)").arg(verdictText(verdict), m_style.locale.toString(count)),
                                static_cast<int>(verdict));
    }
    m_verdicts->setCurrentIndex(qMax(0, m_verdicts->findData(chosen)));
    showVerdicts();
}

void ImportPreview::showVerdicts()
{
    const int chosen = m_verdicts->currentData().toInt();
    m_filter->setVerdict(chosen == everyVerdict ? std::nullopt
                                                : std::optional(static_cast<RowVerdict>(chosen)));
    updateTickAll();
}

void ImportPreview::showCurrent()
{
    const PlannedRow *row = m_model->rowAt(m_filter->mapToSource(m_table->currentIndex()).row());
    m_row->setRow(row, row ? rowText(*row, m_style) : QString());
}

std::vector<int> ImportPreview::shownRows() const
{
    std::vector<int> rows;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        rows.push_back(m_filter->mapToSource(m_filter->index(row, 0)).row());
    return rows;
}

void ImportPreview::tickShown()
{
    m_model->setTicked(shownRows(), m_tickAll->checkState());
}

std::vector<const PlannedRow *> ImportPreview::shownPlan() const
{
    std::vector<const PlannedRow *> rows;
    for (const int row : shownRows())
        rows.push_back(m_model->rowAt(row));
    return rows;
}

void ImportPreview::updateTickAll()
{
    int ticked = 0;
    int tickable = 0;
    bool hasHalf = false;
    bool asks = false;
    for (const int row : shownRows()) {
        const std::optional<Qt::CheckState> state = m_model->tickAt(row);
        tickable += state ? 1 : 0;
        ticked += state == Qt::Checked ? 1 : 0;
        hasHalf = hasHalf || state == Qt::PartiallyChecked;
        asks = asks || m_row->asksOf(*m_model->rowAt(row));
    }
    m_decide->setVisible(asks);
    const QSignalBlocker blocker(m_tickAll);
    m_tickAll->setEnabled(tickable > 0);
    const bool isSome = hasHalf || (ticked != 0 && ticked != tickable);
    m_tickAll->setCheckState(isSome ? Qt::PartiallyChecked : ticked == 0 ? Qt::Unchecked : Qt::Checked);
    m_tickAll->setTristate(isSome); // nobody chooses "some"
}

const ConflictRules &ImportPreview::rules() const
{
    return m_policy->rules();
}

const Resolutions &ImportPreview::resolutions() const
{
    return m_row->resolutions();
}

bool ImportPreview::hasDecisions() const
{
    return m_model->hasTicksOfTheUser() || !resolutions().empty();
}

void ImportPreview::focusRows()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace raiki
