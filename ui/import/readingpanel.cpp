// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/import/readingpanel.h"

#include "ui/common/labels.h"
#include "ui/common/theme.h"
#include "ui/import/formattext.h"
#include "ui/import/plantext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace raiki {

namespace {

constexpr int shownColumns = 64; ///< a table has up to a thousand; those beyond keep what was guessed
constexpr int columnWidth = 170;
constexpr qsizetype sampleLength = 40;
constexpr int nothingChosen = -1;

constexpr std::array encodings{"UTF-8",  "UTF-16LE", "UTF-16BE", "windows-1252", "Shift_JIS",
                               "EUC-JP", "GB18030",  "Big5",     "EUC-KR",       "windows-1251"};

/** The first value of a column, so that one sees what it holds. */
QString sampleOf(const CsvTable &table, int column)
{
    for (const CsvRow &row : table.rows) {
        if (const QString cell = row.cells.value(column).simplified(); !cell.isEmpty())
            return cell.left(sampleLength);
    }
    return {};
}

void addChoice(QWidget *parent, QHBoxLayout *layout, const QString &text, QComboBox *choice)
{
    QLabel *label = mutedLabel(parent, text);
    label->setBuddy(choice);
    choice->setAccessibleName(text);
    layout->addWidget(label);
    layout->addWidget(choice);
    layout->addSpacing(space::m);
}

} // namespace

ReadingPanel::ReadingPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new QToolButton(this))
    , m_meaning(mutedLabel(this))
    , m_body(new QWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    setUpTitle();
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(space::s);
    setUpFormat();
    setUpDialect();
    setUpColumns();
    layout->addWidget(m_body);
    setOpen(false);
}

void ReadingPanel::setUpTitle()
{
    m_title->setText(tr("How the file is read"));
    m_title->setCheckable(true);
    m_title->setAutoRaise(true);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_title, &QToolButton::toggled, this, &ReadingPanel::setOpen);
    m_meaning->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_title);
    row->addWidget(m_meaning, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void ReadingPanel::setUpFormat()
{
    m_formatRow = new QWidget(m_body);
    m_formats = new QComboBox(m_formatRow);
    auto *row = new QHBoxLayout(m_formatRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    addChoice(m_formatRow, row, tr("The file is"), m_formats);
    row->addStretch(1);
    m_body->layout()->addWidget(m_formatRow);
    connect(m_formats, &QComboBox::activated, this, [this] {
        const QString chosen = m_formats->currentData().toString();
        if (chosen != m_format)
            Q_EMIT corrected({chosen, {}, {}, {}});
    });
}

void ReadingPanel::setUpDialect()
{
    m_dialectRow = new QWidget(m_body);
    m_encoding = new QComboBox(m_dialectRow);
    for (const char *encoding : encodings)
        m_encoding->addItem(QLatin1String(encoding), QLatin1String(encoding));
    m_delimiter = new QComboBox(m_dialectRow);
    m_delimiter->addItem(tr("Comma"), QChar(u','));
    m_delimiter->addItem(tr("Semicolon"), QChar(u';'));
    m_delimiter->addItem(tr("Tab"), QChar(u'\t'));
    m_delimiter->addItem(tr("Vertical bar"), QChar(u'|'));
    m_dates = new QComboBox(m_dialectRow);
    m_dates->addItem(tr("4 March (month first)"), static_cast<int>(NumericDateOrder::MonthFirst));
    m_dates->addItem(tr("3 April (day first)"), static_cast<int>(NumericDateOrder::DayFirst));
    auto *row = new QHBoxLayout(m_dialectRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    addChoice(m_dialectRow, row, tr("Encoding"), m_encoding);
    addChoice(m_dialectRow, row, tr("Cells are separated by"), m_delimiter);
    addChoice(m_dialectRow, row, tr("3/4/2026 means"), m_dates);
    row->addStretch(1);
    m_body->layout()->addWidget(m_dialectRow);
    connect(m_encoding, &QComboBox::activated, this, &ReadingPanel::chooseDialect);
    connect(m_delimiter, &QComboBox::activated, this, &ReadingPanel::chooseDialect);
    connect(m_dates, &QComboBox::activated, this, [this] {
        m_saidDateOrder = static_cast<NumericDateOrder>(m_dates->currentData().toInt());
        Q_EMIT corrected({m_format, m_dialect, m_mapping, m_saidDateOrder});
    });
}

void ReadingPanel::setUpColumns()
{
    m_scroll = new QScrollArea(m_body);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_body->layout()->addWidget(m_scroll);
}

void ReadingPanel::startFile()
{
    m_detected.clear();
    setOpen(false);
}

void ReadingPanel::showFormat(const ListDocument &document)
{
    m_format = document.format;
    if (m_detected.isEmpty())
        m_detected = m_format;
    m_formats->clear();
    QStringList names{m_detected};
    if (const ListFormat *format = listFormatNamed(m_detected))
        names << format->alternatives;
    names.removeDuplicates();
    for (const QString &name : names)
        m_formats->addItem(formatText(name), name);
    m_formats->setCurrentIndex(m_formats->findData(m_format));
    const bool isTable = document.table.has_value();
    m_formatRow->setVisible(names.size() > 1);
    m_dialectRow->setVisible(isTable);
    m_scroll->setVisible(isTable);
    m_title->setEnabled(isTable || names.size() > 1);
    if (!m_title->isEnabled())
        setOpen(false);
}

void ReadingPanel::setDocument(const ListDocument &document, bool isAsBefore,
                               std::optional<NumericDateOrder> saidDateOrder)
{
    m_saidDateOrder = saidDateOrder;
    showFormat(document);
    if (!document.table) {
        m_meaning->setText(formatText(m_format));
        return;
    }
    m_dialect = document.table->dialect;
    m_mapping = document.mapping;
    // Where nobody knows, none of them is chosen.
    m_dates->setCurrentIndex(document.dateOrder ? m_dates->findData(static_cast<int>(*document.dateOrder))
                                                : nothingChosen);
    const int encoding = m_encoding->findData(m_dialect.encoding, Qt::UserRole, Qt::MatchFixedString);
    if (encoding < 0)
        m_encoding->addItem(m_dialect.encoding, m_dialect.encoding);
    m_encoding->setCurrentIndex(encoding < 0 ? m_encoding->count() - 1 : encoding);
    if (m_delimiter->findData(m_dialect.delimiter) < 0)
        m_delimiter->addItem(m_dialect.delimiter, m_dialect.delimiter);
    m_delimiter->setCurrentIndex(m_delimiter->findData(m_dialect.delimiter));
    const int place = m_scroll->horizontalScrollBar()->value();
    fillColumns(*document.table);
    m_scroll->horizontalScrollBar()->setValue(place);
    showWhatIsRead(isAsBefore);
}

void ReadingPanel::fillColumns(const CsvTable &table)
{
    m_header = table.header;
    m_columns = new QWidget(m_scroll);
    auto *row = new QHBoxLayout(m_columns);
    row->setContentsMargins(0, 0, 0, space::s);
    row->setSpacing(space::m);
    for (int column = 0; column < static_cast<int>(qMin<qsizetype>(table.header.size(), shownColumns));
         ++column)
        row->addWidget(createColumn(table, column));
    row->addStretch(1);
    m_scroll->setWidget(m_columns);
    m_scroll->setFixedHeight(m_columns->sizeHint().height() + m_scroll->horizontalScrollBar()->height());
}

QWidget *ReadingPanel::createColumn(const CsvTable &table, int column)
{
    auto *cell = new QWidget(m_columns);
    cell->setFixedWidth(columnWidth);
    const QString name = table.header.at(column).isEmpty() ? tr("Column %1").arg(column + 1)
                                                           : table.header.at(column).left(sampleLength);
    QLabel *header = plainLabel(cell, name);
    QLabel *sample = mutedLabel(cell, sampleOf(table, column));
    for (QLabel *label : {header, sample})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *fields = new QComboBox(cell);
    fields->setAccessibleName(tr("What column “%1” holds").arg(name));
    fields->addItem(tr("(leave out)"), nothingChosen);
    for (const ListField field : allListFields())
        fields->addItem(fieldText(field), static_cast<int>(field));
    const auto mapped = m_mapping.fields.find(column);
    if (mapped != m_mapping.fields.end())
        fields->setCurrentIndex(fields->findData(static_cast<int>(mapped->second)));
    connect(fields, &QComboBox::activated, this, [this, column, fields] { chooseField(column, *fields); });
    auto *layout = new QVBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(header);
    layout->addWidget(sample);
    layout->addWidget(fields);
    return cell;
}

void ReadingPanel::chooseField(int column, const QComboBox &fields)
{
    const int chosen = fields.currentData().toInt();
    m_mapping.fields.erase(column);
    if (chosen != nothingChosen) {
        const auto field = static_cast<ListField>(chosen);
        std::erase_if(m_mapping.fields, [field](const auto &each) { return each.second == field; });
        m_mapping.fields[column] = field;
    }
    Q_EMIT corrected({m_format, m_dialect, m_mapping, m_saidDateOrder});
}

void ReadingPanel::chooseDialect()
{
    const CsvDialect chosen{m_delimiter->currentData().toChar(), m_encoding->currentData().toString()};
    if (chosen == m_dialect)
        return;
    m_dialect = chosen; // other cells, other columns: these are guessed anew
    Q_EMIT corrected({m_format, chosen, {}, m_saidDateOrder});
}

void ReadingPanel::setOpen(bool open)
{
    m_title->setChecked(open);
    showOpen(m_title, open);
    m_body->setVisible(open);
}

void ReadingPanel::showWhatIsRead(bool isAsBefore)
{
    QStringList names;
    for (const auto &[column, field] : m_mapping.fields)
        names << fieldText(field);
    //: %1 the format, %2 how many of the columns are understood, %3 how many there are, %4 their fields
    QString meaning = tr("%1, %2 of %3 columns: %4")
                          .arg(formatText(m_format))
                          .arg(m_mapping.fields.size())
                          .arg(m_header.size())
                          .arg(names.join(QStringLiteral(", ")));
    if (isAsBefore) //: %1 what the columns of a file are
        meaning = tr("As you set it for this header before: %1").arg(meaning);
    m_meaning->setText(meaning);
    setPlainToolTip(m_meaning, m_meaning->text());
}

} // namespace raiki
