// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "tests/bench/benches.h"
#include "tests/bench/openwindow.h"
#include "ui/watchlist/watchlistitem.h"

#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>
#include <array>
#include <sys/resource.h>
#include <unistd.h>
#include <vector>

namespace raiki::bench {

namespace {

/** Of the words that are typed, letter by letter; the same as the proofs beside it type. */
constexpr std::array typed{u"dragon", u"season", u"魔法少女"};

double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QFile::ReadOnly))
        return 0;
    const QList<QByteArray> words = file.readAll().split(' ');
    return words.size() < 2 ? 0 : words[1].toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

/** The watchlist page as its user has it. */
class TableMeasurement final
{
public:
    TableMeasurement(MainWindow &window, QJsonObject &figures)
        : m_window(window)
        , m_figures(figures)
    {
        const Blocking blocking = blockingOf([&window] { window.showPage(PageId::Watchlist); });
        put("complete_ms", blocking.lastMs);
        put("blocked_ms", blocking.longestMs);
        for (auto *table : window.findChildren<QTableView *>()) {
            if (table->isVisible())
                m_table = table;
        }
        for (auto *field : window.findChildren<QLineEdit *>()) {
            if (field->isVisible() && !field->placeholderText().isEmpty())
                m_filter = field;
        }
    }

    [[nodiscard]] bool isReady() const { return m_table && m_filter && m_table->model()->rowCount() > 0; }

    void measure()
    {
        put("rows", m_table->model()->rowCount());
        measureKeys();
        measureSorting();
        measureScrolling();
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        put("rss_mb", residentMegabytes());
        put("peak_mb", static_cast<double>(usage.ru_maxrss) / 1024.0);
    }

private:
    void put(const char *key, double value) { m_figures[QLatin1StringView(key)] = value; }
    /** From the deed to the painted view. */
    template <class Deed>
    double timeOf(const Deed &deed)
    {
        QElapsedTimer timer;
        timer.start();
        deed();
        m_table->viewport()->repaint();
        QApplication::processEvents();
        return millisecondsOf(timer);
    }
    void measureKeys();
    void measureSorting();
    void measureScrolling();

    MainWindow &m_window;
    QJsonObject &m_figures;
    QTableView *m_table = nullptr;
    QLineEdit *m_filter = nullptr;
};

void TableMeasurement::measureKeys()
{
    std::vector<double> times;
    for (const char16_t *word : typed) {
        const QString text = QString::fromUtf16(word);
        for (qsizetype length = 1; length <= text.size(); ++length)
            times.push_back(timeOf([&] { m_filter->setText(text.left(length)); }));
        if (text == QLatin1String("dragon"))
            put("dragon", m_table->model()->rowCount());
        times.push_back(timeOf([&] { m_filter->clear(); }));
    }
    QStringList each;
    for (const double time : times)
        each.append(QString::number(time, 'f', 2));
    m_figures[QStringLiteral("keys")] = each.join(QLatin1Char(' '));
    std::sort(times.begin(), times.end());
    put("key_median_ms", times[times.size() / 2]);
    put("key_max_ms", times.back());
}

void TableMeasurement::measureSorting()
{
    const auto sort = [this](const char *key, WatchlistColumn column, Qt::SortOrder order) {
        put(key,
            timeOf([&] { m_table->horizontalHeader()->setSortIndicator(static_cast<int>(column), order); }));
    };
    // The list stands by title already: first another column, whose order is not made yet.
    sort("sort_year_ms", WatchlistColumn::Premiere, Qt::AscendingOrder);
    sort("sort_score_ms", WatchlistColumn::Score, Qt::AscendingOrder);
    sort("sort_progress_ms", WatchlistColumn::Progress, Qt::DescendingOrder);
    sort("sort_tags_ms", WatchlistColumn::Tags, Qt::AscendingOrder);
    sort("sort_title_ms", WatchlistColumn::Title, Qt::AscendingOrder);
    sort("resort_year_ms", WatchlistColumn::Premiere, Qt::DescendingOrder);
    sort("resort_title_ms", WatchlistColumn::Title, Qt::DescendingOrder);
}

void TableMeasurement::measureScrolling()
{
    constexpr int steps = 100;
    QScrollBar *bar = m_table->verticalScrollBar();
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < steps; ++i) {
        bar->setValue(bar->maximum() * i / steps);
        m_table->viewport()->repaint();
    }
    put("scroll_ms", millisecondsOf(timer) / steps);
}

} // namespace

std::optional<QJsonObject> useTable(const QStringList &arguments, int &argc, char **argv)
{
    const std::optional<QString> database = valueOf(arguments, QStringLiteral("--database"));
    QJsonObject figures;
    bool isMeasured = false;
    const auto measure = [&](MainWindow &window) {
        TableMeasurement table(window, figures);
        isMeasured = table.isReady();
        if (isMeasured)
            table.measure();
    };
    if (!database || !withWindow(*database, argc, argv, measure) || !isMeasured)
        return {};
    return figures;
}

} // namespace raiki::bench
