// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/find/finddialog.h"

#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/shapes.h"
#include "ui/find/finddelegate.h"
#include "ui/find/findmodel.h"
#include "ui/find/listfinder.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <iterator>

namespace raiki {

namespace {

constexpr int mostListed = 12;
constexpr int mostKnown = 12;
constexpr int mostCommands = 6;
constexpr int mostOfAll = 100;

void append(std::vector<FindItem> &items, std::vector<FindItem> more)
{
    items.insert(items.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace

FindDialog::FindDialog(const Services &services, ListFinder &finder, const QList<QAction *> &actions,
                       QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_services(services)
    , m_finder(finder)
    , m_model(new FindModel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Find anything"));
    m_commands.setActions(actions);
    auto *card = new Card(this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(space::m, space::m, space::m, space::m);
    layout->setSpacing(space::s);
    setUpField();
    setUpList();
    layout->addWidget(m_text);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_none, 1);
    connect(&m_finder, &ListFinder::ready, this, [this] {
        search();
        if (m_choosesWhenReady)
            choose(m_list->currentIndex());
    });
    m_finder.prepare();
    search();
}

void FindDialog::setUpField()
{
    m_text = new QLineEdit(this);
    m_text->setPlaceholderText(tr("Show, page or command"));
    m_text->setAccessibleName(tr("Find anything"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(lineIcon("search", QPalette::PlaceholderText), QLineEdit::LeadingPosition);
    m_text->installEventFilter(this);
    connect(m_text, &QLineEdit::textChanged, this, [this] {
        m_choosesWhenReady = false;
        search();
    });
    connect(m_text, &QLineEdit::returnPressed, this, &FindDialog::chooseCurrent);
}

void FindDialog::setUpList()
{
    m_list = new QListView(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("What was found"));
    connect(m_list, &QListView::clicked, this, &FindDialog::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FindDialog::tellCurrent);
    m_none = mutedLabel(this, tr("Nothing has these words."));
    m_none->setAlignment(Qt::AlignCenter);
}

void FindDialog::search()
{
    const QString text = m_text->text().trimmed();
    std::vector<FindItem> items = m_commands.find(text, text.isEmpty() ? mostOfAll : mostCommands);
    if (!text.isEmpty()) {
        const TitleLanguage language = m_services.preferences.values().titleLanguage;
        std::vector<FindItem> listed = findListed(*m_finder.search(), text, language, mostListed);
        append(items, findKnown(m_services.catalogue.current(), text, language, listed, mostKnown));
        append(items, std::move(listed));
    }
    m_model->setItems(std::move(items));
    m_list->setVisible(m_model->rowCount() > 0);
    m_none->setVisible(m_model->rowCount() == 0);
    m_list->setCurrentIndex(m_model->index(0));
    m_list->scrollToTop();
    tellCurrent();
}

/** The field keeps the focus: who hears the window is told there what Enter would open. */
void FindDialog::tellCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    m_text->setAccessibleDescription(current.isValid() ? current.data(Qt::AccessibleTextRole).toString()
                                                       : m_none->text());
}

/** Who types quickly means what is found with the whole list, not what was there before it was read. */
void FindDialog::chooseCurrent()
{
    m_choosesWhenReady = m_finder.isPreparing();
    if (!m_choosesWhenReady)
        choose(m_list->currentIndex());
}

void FindDialog::choose(const QModelIndex &index)
{
    const FindItem *found = m_model->itemAt(index);
    if (!found)
        return;
    const FindItem item = *found;
    accept(); // first: what opens next belongs to the window
    if (item.kind == FindKind::Listed)
        Q_EMIT showChosen(item.show);
    else if (item.kind == FindKind::Known)
        Q_EMIT knownChosen(item.title);
    else if (item.action)
        item.action->trigger();
}

bool FindDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key(); // the type was checked
    const int row = m_list->currentIndex().row();
    const int rows = m_model->rowCount();
    int wanted = row;
    if (key == Qt::Key_Down)
        wanted = row + 1 < rows ? row + 1 : 0;
    else if (key == Qt::Key_Up)
        wanted = row > 0 ? row - 1 : rows - 1;
    else if (key == Qt::Key_PageDown)
        wanted = qMin(row + 8, rows - 1);
    else if (key == Qt::Key_PageUp)
        wanted = qMax(row - 8, 0);
    else
        return QDialog::eventFilter(watched, event);
    m_list->setCurrentIndex(m_model->index(wanted));
    if (wanted == 0)
        m_list->scrollToTop(); // with its heading
    return true;
}

/** A click beside it closes it. */
void FindDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange) {
        // Later: hiding takes the activation away too, and a second end in the midst of the first left the
        // window behind it deaf.
        if (m_wasActive && !isActiveWindow())
            QMetaObject::invokeMethod(
                this,
                [this] {
                    if (isVisible())
                        reject();
                },
                Qt::QueuedConnection);
        m_wasActive = isActiveWindow();
    }
    if (event->type() == QEvent::LanguageChange)
        close(); // what it lists is in the words of before
    QDialog::changeEvent(event);
}

void FindDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    const QWidget *window = parentWidget();
    if (!window)
        return;
    resize(qBound(360, window->width() * 6 / 10, 720), qBound(240, window->height() * 6 / 10, 560));
    const QPoint top = window->mapToGlobal(QPoint((window->width() - width()) / 2, window->height() / 8));
    move(top);
    m_text->setFocus(Qt::PopupFocusReason);
}

} // namespace raiki
