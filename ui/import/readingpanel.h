// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/listformat.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QScrollArea;
class QToolButton;

/** How a file is read, open to correction: encoding, delimiter, order of dates, and what each column is. */
namespace raiki {

class ReadingPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingPanel(QWidget *parent = nullptr);

    /** Another file: nothing of the last one's corrections stays. */
    void startFile();
    /**
     * Only tables, and formats that may have been taken for another, can be corrected.
     * @param isAsBefore the columns are as the user said of an earlier file of this header
     * @param saidDateOrder as the user said it of this file
     */
    void setDocument(const ListDocument &document, bool isAsBefore = false,
                     std::optional<NumericDateOrder> saidDateOrder = {});
    void setOpen(bool open);

Q_SIGNALS:
    /** The file is to be read again like this. */
    void corrected(const raiki::ReadOptions &options);

private:
    void setUpTitle();
    void setUpFormat();
    void setUpDialect();
    void setUpColumns();
    void fillColumns(const CsvTable &table);
    [[nodiscard]] QWidget *createColumn(const CsvTable &table, int column);
    void chooseField(int column, const QComboBox &fields);
    void chooseDialect();
    void showFormat(const ListDocument &document);
    void showWhatIsRead(bool isAsBefore);

    QString m_format;
    QString m_detected; ///< the file's own format, before anybody corrected it
    CsvDialect m_dialect;
    ColumnMapping m_mapping;
    std::optional<NumericDateOrder> m_saidDateOrder;
    QStringList m_header;
    QToolButton *m_title = nullptr;
    QLabel *m_meaning = nullptr;
    QWidget *m_body = nullptr;
    QWidget *m_formatRow = nullptr;
    QWidget *m_dialectRow = nullptr;
    QComboBox *m_formats = nullptr;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_delimiter = nullptr;
    QComboBox *m_dates = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_columns = nullptr;
};

} // namespace raiki
