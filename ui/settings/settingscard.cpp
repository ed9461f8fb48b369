// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/settings/settingscard.h"

#include "ui/common/errortext.h"
#include "ui/common/labels.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <vector>

namespace raiki {

namespace {

constexpr char labelProperty[] = "raikiLabel";

QLabel *labelOf(const QComboBox &choice)
{
    return qobject_cast<QLabel *>(choice.property(labelProperty).value<QObject *>());
}

/** Words on a card, and the part that is marked where they are looked for. */
struct Written
{
    QString text; ///< without mnemonics
    QWidget *marked = nullptr;
};

std::vector<Written> writtenOn(const SettingsCard &card)
{
    std::vector<Written> all;
    const auto add = [&all](QString text, QWidget *part) {
        all.push_back({text.remove(QLatin1Char('&')), part});
    };
    for (QLabel *label : card.findChildren<QLabel *>())
        add(label->text(), label);
    for (QAbstractButton *button : card.findChildren<QAbstractButton *>())
        add(button->text(), button);
    for (QComboBox *choice : card.findChildren<QComboBox *>()) {
        QWidget *label = labelOf(*choice);
        for (int place = 0; place < choice->count(); ++place)
            add(choice->itemText(place), label ? label : choice);
    }
    return all;
}

} // namespace

SettingsCard::SettingsCard(const Services &services, QWidget *parent)
    : Card(parent)
    , m_services(services)
    , m_column(new QVBoxLayout(this))
    , m_title(sectionLabel(this))
{
    m_column->setContentsMargins(space::l, space::l, space::l, space::l);
    m_column->setSpacing(space::m);
    m_column->addWidget(m_title);
}

void SettingsCard::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

bool SettingsCard::hasWords(const QStringList &words) const
{
    QStringList written;
    for (const Written &part : writtenOn(*this))
        written << part.text;
    const QString all = written.join(QLatin1Char('\n'));
    return std::all_of(words.begin(), words.end(),
                       [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

void SettingsCard::mark(const QStringList &words)
{
    m_marked.clear();
    for (const Written &part : writtenOn(*this)) {
        const bool isFound = std::any_of(words.begin(), words.end(), [&part](const QString &word) {
            return part.text.contains(word, Qt::CaseInsensitive);
        });
        if (isFound && !m_marked.contains(part.marked))
            m_marked.append(part.marked);
    }
    update();
}

QList<QWidget *> SettingsCard::marked() const
{
    QList<QWidget *> parts;
    for (const QPointer<QWidget> &part : m_marked) {
        if (part)
            parts.append(part);
    }
    return parts;
}

/** As wide as its words: a check box is as wide as the card. */
QRect SettingsCard::placeOf(const QWidget &part) const
{
    const auto *label = qobject_cast<const QLabel *>(&part);
    const QRect whole(part.mapTo(this, QPoint()), part.size());
    QRect place = whole;
    if (!label || !label->wordWrap())
        place.setWidth(qMin(whole.width(), part.sizeHint().width()));
    return QStyle::visualRect(layoutDirection(), whole, place).adjusted(-space::xs, -1, space::xs, 1);
}

/** Behind the parts; a line below them, since a colour is never the only sign. */
void SettingsCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    constexpr int line = 2;
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    for (const QWidget *part : marked()) {
        if (!part->isVisible())
            continue;
        const QRect place = placeOf(*part);
        paintRounded(painter, QRectF(place), space::xs, theme.accentSoft);
        painter.fillRect(QRect(place.left(), place.bottom() + 1 - line, place.width(), line), theme.accent);
    }
}

void SettingsCard::save(const std::function<void(PreferenceValues &)> &change)
{
    PreferenceValues wanted = values();
    change(wanted);
    if (const Result<void> saved = m_services.preferences.save(wanted); !saved) {
        load();
        Q_EMIT failed(errorText(saved.error(), tr("The setting was not saved.")));
    }
}

void SettingsCard::onSwitched(QCheckBox *box, const std::function<bool()> &isOn,
                              const std::function<void(bool)> &choose)
{
    connect(box, &QCheckBox::toggled, this, [isOn, choose](bool on) {
        if (on != isOn())
            choose(on);
    });
}

QCheckBox *SettingsCard::addSwitch(bool PreferenceValues::*member)
{
    auto *box = new QCheckBox(this);
    onSwitched(
        box, [this, member] { return values().*member; },
        [this, member](bool on) { save([member, on](PreferenceValues &wanted) { wanted.*member = on; }); });
    m_column->addWidget(box);
    return box;
}

QCheckBox *SettingsCard::createSwitch(bool ReminderSettings::*member)
{
    auto *box = new QCheckBox(this);
    onSwitched(
        box, [this, member] { return values().reminders.*member; },
        [this, member](bool on) {
            save([member, on](PreferenceValues &wanted) { wanted.reminders.*member = on; });
        });
    return box;
}

QCheckBox *SettingsCard::createSwitch(bool ReminderTopics::*member)
{
    auto *box = new QCheckBox(this);
    onSwitched(
        box, [this, member] { return values().reminders.topics.*member; },
        [this, member](bool on) {
            save([member, on](PreferenceValues &wanted) { wanted.reminders.topics.*member = on; });
        });
    return box;
}

QComboBox *SettingsCard::addChoice(QFormLayout *form)
{
    auto *choice = new QComboBox(this);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    QLabel *label = plainLabel(this);
    label->setBuddy(choice);
    choice->setProperty(labelProperty, QVariant::fromValue<QObject *>(label));
    form->addRow(label, choice);
    centreLabels(*form);
    return choice;
}

void SettingsCard::nameChoice(QComboBox *choice, const QString &text)
{
    if (QLabel *label = labelOf(*choice))
        label->setText(text);
    choice->setAccessibleName(withoutMnemonic(text));
}

void SettingsCard::enableChoice(QComboBox *choice, bool isEnabled)
{
    choice->setEnabled(isEnabled);
    if (QLabel *label = labelOf(*choice))
        label->setEnabled(isEnabled);
}

QLabel *SettingsCard::addHint()
{
    QLabel *hint = mutedLabel(this);
    hint->setWordWrap(true);
    m_column->addWidget(hint);
    return hint;
}

} // namespace raiki
