// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/settings/firststart.h"

#include "ui/common/errortext.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/offeredfeeds.h"
#include "ui/common/shapes.h"
#include "ui/common/spantext.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace raiki {

namespace {

constexpr int iconSize = 40;
constexpr int feedsHeight = 210;
constexpr int leastFeedsHeight = 72;

/** The icon over a step's title; follows the palette. */
class StepIcon final : public QLabel
{
public:
    StepIcon(const char *iconName, QWidget *parent)
        : QLabel(parent)
    {
        setPixmap(lineIcon(iconName, QPalette::Highlight).pixmap(iconSize));
        setFixedHeight(iconSize);
    }
};

/** Made with the command line, or brought from elsewhere: its owner needs no beginning. */
bool hasList(const Services &services)
{
    const Result<std::vector<ListedTitles>> titles = services.watchlist.titles();
    return titles && !titles->empty();
}

} // namespace

FirstStart::FirstStart(const Services &services, Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_prompts(prompts)
    , m_steps(new QStackedWidget(this))
    , m_firstStep(hasList(services) ? Step::Network : Step::Begin)
{
    setWindowTitle(tr("Welcome to Raiki"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::l);
    layout->addWidget(m_steps, 1);
    setUpBegin();
    setUpNetwork();
    setUpReminders();
    setUpButtons();
    setMinimumWidth(roomFor(*this, {560, 0}).width());
    goTo(static_cast<int>(m_firstStep));
}

QVBoxLayout *FirstStart::addStep(const char *iconName, const QString &title, const QString &text)
{
    auto *step = new QWidget(m_steps);
    step->setAccessibleName(title);
    auto *layout = new QVBoxLayout(step);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    QLabel *heading = plainLabel(step, title);
    setTitleFont(heading);
    heading->setWordWrap(true);
    QLabel *words = plainLabel(step, text);
    words->setWordWrap(true);
    layout->addWidget(new StepIcon(iconName, step));
    layout->addWidget(heading);
    layout->addWidget(words);
    layout->addSpacing(space::s);
    m_steps->addWidget(step);
    return layout;
}

QRadioButton *FirstStart::addAnswer(QVBoxLayout *step, const QString &answer, const QString &meaning)
{
    auto *button = new QRadioButton(answer, step->parentWidget());
    QLabel *words = mutedLabel(step->parentWidget(), meaning);
    words->setWordWrap(true);
    words->setIndent(space::xl + space::xs);
    button->setAccessibleDescription(meaning);
    auto *both = new QVBoxLayout;
    both->setSpacing(space::xs);
    both->addWidget(button);
    both->addWidget(words);
    step->addLayout(both);
    connect(button, &QRadioButton::toggled, this, &FirstStart::updateButtons);
    button->installEventFilter(this);
    return button;
}

void FirstStart::setUpBegin()
{
    QVBoxLayout *step = addStep(
        "upcoming", tr("When does it come back?"),
        tr("Raiki keeps your list, reads the news you trust, and tells you when a new season is dated, "
           "who says so, and when it starts. Everything stays on this computer."));
    m_addShow = addAnswer(step, tr("&Add a show"), tr("Find one by its title and begin with it."));
    m_import =
        addAnswer(step, tr("&Import my list"),
                  tr("A file from another tracker or a table of your own; you see first what it does."));
    m_empty = addAnswer(step, tr("Start with an &empty list"), tr("Look around first."));
    m_addShow->setChecked(true);
    step->addStretch(1);
}

void FirstStart::setUpNetwork()
{
    const QString interval = pollIntervalText(m_services.preferences.values().pollInterval);
    QVBoxLayout *step = addStep(
        "feeds", tr("May Raiki check your feeds?"),
        //: %1 a span of time such as "1 hour"
        tr("It asks the addresses on your Feeds page for news, each again after %1 at the earliest, and "
           "contacts nobody else unless you tick it below. Nothing about you or your list is sent. Until "
           "you say yes it asks nobody by itself.")
            .arg(interval));
    m_mayPoll = addAnswer(step, tr("&Yes, check my feeds"), tr("You can stop it in the settings."));
    setUpFeeds(step);
    setUpCatalogue(step);
    m_mayNot = addAnswer(step, tr("&No, stay off the network"),
                         tr("Feeds are read only when you allow it later; the list works without."));
    step->addStretch(1);
}

/** Below the yes, since without it nobody is asked. */
void FirstStart::setUpFeeds(QVBoxLayout *step)
{
    const std::vector<DefaultFeed> offered = m_services.subscriptions.offered().valueOr({});
    if (offered.empty())
        return;
    m_feeds = new OfferedFeeds(step->parentWidget());
    m_feeds->setAccessibleName(tr("Feeds to begin with"));
    m_feeds->setAccessibleDescription(tr("You can add others and remove these at any time."));
    m_feeds->setFixedHeight(feedsHeight);
    m_feeds->setFeeds(offered);
    addBelowYes(step, m_feeds);
}

/** A choice of its own, since it contacts somebody who is on no Feeds page. */
void FirstStart::setUpCatalogue(QVBoxLayout *step)
{
    m_updateCatalogue = new QCheckBox(step->parentWidget());
    m_updateCatalogue->setText(
        //: %1 the name of a server
        tr("Ask %1 once a week for newer s&hows, too").arg(m_services.catalogueUpdater.source().host()));
    m_updateCatalogue->setAccessibleDescription(
        tr("It keeps the catalogue of known shows. You can change it in the settings."));
    addBelowYes(step, m_updateCatalogue);
}

void FirstStart::addBelowYes(QVBoxLayout *step, QWidget *part)
{
    part->setEnabled(false);
    connect(m_mayPoll, &QRadioButton::toggled, part, &QWidget::setEnabled);
    auto *row = new QHBoxLayout;
    row->addSpacing(space::xl + space::xs);
    row->addWidget(part, 1);
    step->addLayout(row);
}

void FirstStart::setUpReminders()
{
    QVBoxLayout *step = addStep("bell", tr("Remind you of premieres?"),
                                tr("A bubble on your desktop when a date is found or moves, a day before the "
                                   "start, and when it starts."));
    m_remind =
        addAnswer(step, tr("Yes, &remind me"), tr("What, when and for which shows is in the settings."));
    m_stayQuiet =
        addAnswer(step, tr("No, stay &quiet"), tr("The Upcoming page shows the dates all the same."));
    const bool isOn = m_services.preferences.values().reminders.enabled;
    (isOn ? m_remind : m_stayQuiet)->setChecked(true);
    step->addStretch(1);
}

void FirstStart::setUpButtons()
{
    m_place = mutedLabel(this);
    m_back = new QPushButton(tr("&Back"), this);
    m_next = new QPushButton(this);
    m_back->setAutoDefault(false);
    m_next->setDefault(true);
    setPrimary(m_next);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_steps->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, &FirstStart::goOn);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_place);
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void FirstStart::goTo(int step)
{
    m_steps->setCurrentIndex(step);
    updateButtons();
    giveHeight();
    for (QRadioButton *answer : m_steps->currentWidget()->findChildren<QRadioButton *>()) {
        if (answer->isChecked() || step == static_cast<int>(Step::Network)) {
            answer->setFocus(Qt::OtherFocusReason);
            break;
        }
    }
}

/** A dialog asks its layout for a height without the lines that its texts wrap into. */
void FirstStart::giveHeight()
{
    ensurePolished();
    const int wide = qMax(width(), minimumWidth());
    const int tallest = screen()->availableGeometry().height() - 80; // its frame, a panel
    int wanted = layout()->totalHeightForWidth(wide);
    if (wanted > tallest && m_feeds) { // large letters on a small screen: the list scrolls
        m_feeds->setFixedHeight(qMax(leastFeedsHeight, feedsHeight - (wanted - tallest)));
        wanted = layout()->totalHeightForWidth(wide);
    }
    setMinimumHeight(qMin(wanted, tallest));
    resize(wide, qMax(height(), minimumHeight()));
}

void FirstStart::updateButtons()
{
    if (!m_next)
        return; // the answers are made before the buttons
    const int step = m_steps->currentIndex();
    const bool isLast = step == m_steps->count() - 1;
    const int first = static_cast<int>(m_firstStep);
    m_place->setText(tr("%1 of %2").arg(step - first + 1).arg(m_steps->count() - first));
    m_back->setVisible(step > first);
    m_next->setText(isLast ? tr("&Done") : tr("Ne&xt"));
    // The network is used only after a clear yes or no: neither is chosen beforehand.
    const bool isAnswered =
        step != static_cast<int>(Step::Network) || m_mayPoll->isChecked() || m_mayNot->isChecked();
    m_next->setEnabled(isAnswered);
}

/** Some desktops let Enter press the focused answer: it goes on, and never answers by accident. */
bool FirstStart::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QDialog::eventFilter(watched, event);
    m_next->click();
    return true;
}

void FirstStart::goOn()
{
    if (m_steps->currentIndex() < m_steps->count() - 1)
        goTo(m_steps->currentIndex() + 1);
    else
        finish();
}

bool FirstStart::save(NetworkConsent consent)
{
    PreferenceValues values = m_services.preferences.values();
    values.firstStartDone = true;
    values.consent = consent;
    if (consent == NetworkConsent::Given)
        values.updateCatalogue = m_updateCatalogue->isChecked();
    if (consent != NetworkConsent::NotAsked)
        values.reminders.enabled = m_remind->isChecked();
    const Result<void> saved = m_services.preferences.save(values);
    if (!saved)
        m_prompts.tell(this, tr("Your answers were not saved"), errorText(saved.error()));
    return saved.hasValue();
}

/** Before the consent is saved, which starts the polling: so that they are among the first. */
bool FirstStart::addChosenFeeds()
{
    if (!m_feeds || !m_mayPoll->isChecked())
        return true;
    const auto added = m_services.subscriptions.addOffered(m_feeds->chosen());
    if (!added)
        m_prompts.tell(this, tr("The feeds were not added"), errorText(added.error()));
    return added.hasValue();
}

void FirstStart::finish()
{
    if (!addChosenFeeds() || !save(m_mayPoll->isChecked() ? NetworkConsent::Given : NetworkConsent::Refused))
        return;
    accept();
    if (m_firstStep != Step::Begin)
        return;
    if (m_import->isChecked())
        Q_EMIT importRequested();
    else if (m_addShow->isChecked())
        Q_EMIT addShowRequested();
}

void FirstStart::reject()
{
    if (save(m_services.preferences.values().consent))
        QDialog::reject();
}

} // namespace raiki
