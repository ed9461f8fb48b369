// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/settings/generalcards.h"

#include "ui/common/language.h"
#include "ui/common/spantext.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace raiki {

namespace {

QFormLayout *addForm(QVBoxLayout *column)
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::l);
    form->setVerticalSpacing(space::s);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    column->addLayout(form);
    return form;
}

/** The desktop's own palette: what the program has without one of ours. */
QPalette desktopPalette()
{
    QApplication::setPalette(QPalette());
    return QApplication::palette();
}

} // namespace

GeneralCard::GeneralCard(const Services &services, QWidget *parent)
    : SettingsCard(services, parent)
{
    QFormLayout *form = addForm(column());
    m_language = addChoice(form);
    m_language->addItem({}, QString());
    for (const SpokenLanguage &language : spokenLanguages())
        m_language->addItem(language.name, language.tag);
    m_titles = addChoice(form);
    for (const TitleLanguage language :
         {TitleLanguage::English, TitleLanguage::Romaji, TitleLanguage::Native})
        m_titles->addItem({}, static_cast<int>(language));
    m_scores = addChoice(form);
    for (const ShownScores scale : {ShownScores::Hundred, ShownScores::TenDecimal, ShownScores::Ten,
                                    ShownScores::FiveStars, ShownScores::ThreeSmileys})
        m_scores->addItem({}, static_cast<int>(scale));
    m_colours = addChoice(form);
    for (const ColourScheme scheme : {ColourScheme::Desktop, ColourScheme::Light, ColourScheme::Dark,
                                      ColourScheme::ContrastLight, ColourScheme::ContrastDark})
        m_colours->addItem({}, static_cast<int>(scheme));
    m_lateNight = addSwitch(&PreferenceValues::lateNightTimes);
    m_lateNightHint = addHint();
    // Later, when the combo box has closed: its own texts are replaced.
    connect(m_language, &QComboBox::activated, this, &GeneralCard::chooseLanguage, Qt::QueuedConnection);
    connect(m_titles, &QComboBox::activated, this, [this] {
        const auto language = static_cast<TitleLanguage>(m_titles->currentData().toInt());
        save([language](PreferenceValues &wanted) { wanted.titleLanguage = language; });
    });
    connect(m_scores, &QComboBox::activated, this, [this] {
        const auto scale = static_cast<ShownScores>(m_scores->currentData().toInt());
        save([scale](PreferenceValues &wanted) { wanted.scoreScale = scale; });
    });
    // Later, when the combo box has closed: the style it draws itself with is replaced.
    connect(m_colours, &QComboBox::activated, this, &GeneralCard::chooseColours, Qt::QueuedConnection);
}

void GeneralCard::chooseLanguage()
{
    const QString tag = m_language->currentData().toString();
    if (tag == savedLanguage())
        return;
    saveLanguage(tag);
    speakLanguage(tag);
}

void GeneralCard::chooseColours()
{
    const auto scheme = static_cast<ColourScheme>(m_colours->currentData().toInt());
    if (scheme == savedColourScheme())
        return;
    saveColourScheme(scheme);
    auto *application = qobject_cast<QApplication *>(QCoreApplication::instance());
    applyTheme(*application, scheme, scheme == ColourScheme::Desktop ? desktopPalette() : QPalette());
}

void GeneralCard::load()
{
    m_language->setCurrentIndex(std::max(0, m_language->findData(savedLanguage())));
    m_titles->setCurrentIndex(m_titles->findData(static_cast<int>(values().titleLanguage)));
    m_scores->setCurrentIndex(m_scores->findData(static_cast<int>(values().scoreScale)));
    m_colours->setCurrentIndex(m_colours->findData(static_cast<int>(savedColourScheme())));
    m_lateNight->setChecked(values().lateNightTimes);
}

void GeneralCard::retranslate()
{
    setTitle(tr("General"));
    nameChoice(m_language, tr("&Language"));
    m_language->setItemText(0, tr("As the system"));
    nameChoice(m_titles, tr("&Titles in"));
    m_titles->setItemText(0, tr("English"));
    m_titles->setItemText(1, tr("Romaji"));
    m_titles->setItemText(2, tr("Japanese"));
    nameChoice(m_scores, tr("&Scores"));
    m_scores->setItemText(0, tr("1 to 100"));
    m_scores->setItemText(1, tr("1 to 10 with decimals"));
    m_scores->setItemText(2, tr("1 to 10"));
    m_scores->setItemText(3, tr("5 stars"));
    m_scores->setItemText(4, tr("3 smileys"));
    nameChoice(m_colours, tr("&Colours"));
    m_colours->setItemText(0, tr("As the desktop"));
    m_colours->setItemText(1, tr("Light"));
    m_colours->setItemText(2, tr("Dark"));
    m_colours->setItemText(3, tr("High contrast, light"));
    m_colours->setItemText(4, tr("High contrast, dark"));
    m_lateNight->setText(tr("&Late-night times as broadcasters write them"));
    m_lateNightHint->setText(tr("Saturday 25:30 in place of Sunday 01:30."));
}

NetworkCard::NetworkCard(const Services &services, QWidget *parent)
    : SettingsCard(services, parent)
{
    m_consent = new QCheckBox(this);
    onSwitched(
        m_consent, [this] { return values().consent == NetworkConsent::Given; },
        [this](bool on) {
            save([on](PreferenceValues &wanted) {
                wanted.consent = on ? NetworkConsent::Given : NetworkConsent::Refused;
            });
            enableChoice(m_interval, values().consent == NetworkConsent::Given);
        });
    column()->addWidget(m_consent);
    m_what = addHint();
    m_interval = addChoice(addForm(column()));
    for (const std::chrono::minutes interval : pollIntervals())
        m_interval->addItem({}, qlonglong(interval.count()));
    connect(m_interval, &QComboBox::activated, this, [this] {
        const std::chrono::minutes interval(m_interval->currentData().toLongLong());
        save([interval](PreferenceValues &wanted) { wanted.pollInterval = interval; });
        this->services().poller.setLeastInterval(values().pollInterval);
    });
}

void NetworkCard::load()
{
    m_consent->setChecked(values().consent == NetworkConsent::Given);
    enableChoice(m_interval, values().consent == NetworkConsent::Given);
    const qlonglong minutes = values().pollInterval.count();
    if (m_interval->findData(minutes) < 0) // set elsewhere, to something of its own
        m_interval->addItem(pollIntervalText(values().pollInterval), minutes);
    m_interval->setCurrentIndex(m_interval->findData(minutes));
}

void NetworkCard::retranslate()
{
    setTitle(tr("Feeds and network"));
    m_consent->setText(tr("Raiki &may check my feeds for news by itself"));
    //: %1 the name of a server
    m_what->setText(
        tr("Only the addresses on your Feeds page are contacted, and what they redirect to; and %1 "
           "where you let Raiki update the catalogue of shows. No cookies are kept, and nothing "
           "about you or your list is sent to anyone.")
            .arg(services().catalogueUpdater.source().host()));
    nameChoice(m_interval, tr("Check a feed at most &every"));
    for (int i = 0; i < m_interval->count(); ++i)
        m_interval->setItemText(i,
                                pollIntervalText(std::chrono::minutes(m_interval->itemData(i).toLongLong())));
}

TrayCard::TrayCard(const Services &services, QWidget *parent)
    : SettingsCard(services, parent)
{
    m_closeToTray = addSwitch(&PreferenceValues::closeToTray);
    m_closeHint = addHint();
    m_news = addSwitch(&PreferenceValues::notifyNews);
}

void TrayCard::load()
{
    m_closeToTray->setChecked(values().closeToTray);
    showCloseHint();
    m_news->setChecked(values().notifyNews);
}

void TrayCard::retranslate()
{
    setTitle(tr("Tray"));
    m_closeToTray->setText(tr("Closing the &window leaves Raiki in the tray"));
    showCloseHint();
    m_news->setText(tr("Tell me of &news for my shows with a bubble"));
}

void TrayCard::showCloseHint()
{
    m_closeHint->setText(
        values().consent == NetworkConsent::Given
            ? tr("It goes on watching for news and reminds you. Without a tray, closing quits.")
            : tr("It stays and reminds you. Without a tray, closing quits."));
}

} // namespace raiki
