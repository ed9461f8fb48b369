// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/import/importmodel.h"

#include "ui/common/icons.h"
#include "ui/import/plantext.h"

#include <QGuiApplication>
#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace raiki {

namespace {

constexpr qsizetype cellTitleLength = 200;

/** Whether anything can come of the row; a row that differs is the user's choice. */
bool canBeTicked(const PlannedRow &row)
{
    return row.verdict == RowVerdict::Add || row.verdict == RowVerdict::Update ||
           (row.verdict == RowVerdict::Conflict && row.twinOf == 0);
}

Qt::CheckState tickOf(const PlannedRow &row)
{
    if (row.isSelected)
        return Qt::Checked;
    return row.takesDecided ? Qt::PartiallyChecked : Qt::Unchecked;
}

void tick(PlannedRow &row, Qt::CheckState state)
{
    row.isSelected = state == Qt::Checked;
    row.takesDecided = state == Qt::PartiallyChecked && row.isPartlyDecided;
}

/** In a window from right to left it keeps its own order, and its end is where it is cut. */
QString shownTitle(const QString &title)
{
    const QString shown = title.left(cellTitleLength).simplified();
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popDirectionalIsolate(0x2069);
    return QGuiApplication::isRightToLeft() ? QString(firstStrongIsolate + shown + popDirectionalIsolate)
                                            : shown;
}

QPalette::ColorRole iconRole(RowVerdict verdict)
{
    const bool isQuiet = verdict == RowVerdict::Unchanged || verdict == RowVerdict::Invalid;
    return isQuiet ? QPalette::PlaceholderText : QPalette::Highlight;
}

} // namespace

ImportModel::ImportModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_plan(std::make_shared<ImportPlan>())
{
}

ImportModel::~ImportModel()
{
    takePlan({});
}

/** The one before is freed beside the window: 200 000 rows take longer than the window may stand still. */
void ImportModel::takePlan(ImportPlan plan)
{
    auto before = std::exchange(m_plan, std::make_shared<ImportPlan>(std::move(plan)));
    if (!before->rows.empty())
        QThreadPool::globalInstance()->start([before = std::move(before)]() mutable { before.reset(); });
}

void ImportModel::setPlan(ImportPlan plan, const PlanStyle &style)
{
    beginResetModel();
    takePlan(std::move(plan));
    m_style = style;
    for (PlannedRow &row : m_plan->rows) {
        const auto said = m_ticks.find(row.row.line);
        if (said != m_ticks.end() && canBeTicked(row))
            tick(row, said->second);
    }
    countTicks();
    endResetModel();
    Q_EMIT ticksChanged();
}

void ImportModel::forgetTicks()
{
    m_ticks.clear();
}

ImportPlan ImportModel::tickedPlan() const
{
    return tickedPlanLater()();
}

std::function<ImportPlan()> ImportModel::tickedPlanLater() const
{
    return [ticked = std::shared_ptr<const ImportPlan>(m_plan)] {
        ImportPlan plan = *ticked;
        for (PlannedRow &row : plan.rows) {
            if (row.verdict == RowVerdict::Conflict && row.isSelected && canBeTicked(row))
                row.verdict = RowVerdict::Update;
        }
        return plan;
    };
}

const PlannedRow *ImportModel::rowAt(int row) const
{
    const bool exists = row >= 0 && row < static_cast<int>(m_plan->rows.size());
    return exists ? &m_plan->rows[static_cast<size_t>(row)] : nullptr;
}

std::optional<Qt::CheckState> ImportModel::tickAt(int row) const
{
    const PlannedRow *planned = rowAt(row);
    return planned && canBeTicked(*planned) ? std::optional(tickOf(*planned)) : std::nullopt;
}

void ImportModel::setTicked(const std::vector<int> &rows, Qt::CheckState state)
{
    if (m_plan.use_count() > 1)
        m_plan = std::make_shared<ImportPlan>(*m_plan);
    for (const int row : rows) {
        if (!rowAt(row) || !canBeTicked(*rowAt(row)))
            continue;
        PlannedRow &planned = m_plan->rows[static_cast<size_t>(row)];
        tick(planned, state);
        m_ticks[planned.row.line] = tickOf(planned);
    }
    if (rows.empty())
        return;
    countTicks();
    const auto [first, last] = std::minmax_element(rows.begin(), rows.end());
    Q_EMIT dataChanged(index(*first, TitleColumn), index(*last, TitleColumn), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

void ImportModel::countTicks()
{
    m_tickedCount =
        static_cast<int>(std::count_if(m_plan->rows.begin(), m_plan->rows.end(), [](const PlannedRow &row) {
            return tickOf(row) != Qt::Unchecked && canBeTicked(row);
        }));
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plan->rows.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant ImportModel::display(const PlannedRow &row, int column) const
{
    switch (column) {
    case TitleColumn:
        return row.row.title.isEmpty() ? tr("(no title)") : shownTitle(row.row.title);
    case VerdictColumn:
        return verdictText(row.verdict);
    case ChangeColumn:
        return rowText(row, m_style);
    case LineColumn:
        return m_style.locale.toString(row.row.line);
    default:
        return {};
    }
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    const PlannedRow *row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return display(*row, index.column());
    case Qt::AccessibleTextRole: {
        const QString shown = display(*row, index.column()).toString();
        return shown.isEmpty() ? tr("Nothing changes") : shown; // only what changes may be empty
    }
    case Qt::ToolTipRole: // escaped: what a file says must not be read as markup
        return QString(QLatin1String("<span>") + display(*row, index.column()).toString().toHtmlEscaped() +
                       QLatin1String("</span>"));
    case Qt::DecorationRole:
        if (index.column() == VerdictColumn)
            return lineIcon(verdictIcon(row->verdict), iconRole(row->verdict));
        return {};
    case Qt::CheckStateRole:
        if (const auto ticked = index.column() == TitleColumn ? tickAt(index.row()) : std::nullopt)
            return *ticked;
        return {};
    case Qt::TextAlignmentRole:
        if (index.column() == LineColumn)
            return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
        return {};
    default:
        return {};
    }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Title");
    case VerdictColumn:
        return tr("Verdict");
    case ChangeColumn:
        return tr("What changes");
    case LineColumn:
        return tr("Line");
    default:
        return {};
    }
}

Qt::ItemFlags ImportModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const PlannedRow *row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (row && index.column() == TitleColumn && canBeTicked(*row))
        flags |= row->isPartlyDecided ? Qt::ItemIsUserCheckable | Qt::ItemIsUserTristate
                                      : Qt::ItemFlags(Qt::ItemIsUserCheckable);
    return flags;
}

bool ImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const PlannedRow *row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row || role != Qt::CheckStateRole || index.column() != TitleColumn || !canBeTicked(*row))
        return false;
    setTicked({index.row()}, static_cast<Qt::CheckState>(value.toInt()));
    return true;
}

} // namespace raiki
