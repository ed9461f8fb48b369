// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/services.h"
#include "ui/common/shapes.h"

#include <QPointer>

#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QVBoxLayout;

/** One topic of the settings: a titled card whose controls save at once. */
namespace raiki {

class SettingsCard : public Card
{
    Q_OBJECT

public:
    explicit SettingsCard(const Services &services, QWidget *parent = nullptr);

    /** Shows what is saved. */
    virtual void load() = 0;
    /** Whether what is written on it, the choices of its boxes too, has all of @p words, whatever their case.
     */
    [[nodiscard]] bool hasWords(const QStringList &words) const;
    /** Marks what is written on it with any of @p words, whatever their case; of a choice what names it. No
     * words: no marks. */
    void mark(const QStringList &words);
    /** What is marked, in the order of its parts' kinds. Borrowed. */
    [[nodiscard]] QList<QWidget *> marked() const;
    /** Sets every text anew. */
    virtual void retranslate() = 0;

Q_SIGNALS:
    /** A whole sentence: what was not done, and why. */
    void failed(const QString &sentence);
    /** A whole sentence: what was done. */
    void told(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void setTitle(const QString &title);
    /** Where the card's parts go, below its title. */
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    [[nodiscard]] const PreferenceValues &values() const { return m_services.preferences.values(); }
    [[nodiscard]] const Services &services() const { return m_services; }
    /** Saves what @p change makes of the values; where that fails, tells it and shows the old ones. */
    void save(const std::function<void(PreferenceValues &)> &change);
    /**
     * Calls @p choose when @p box is switched away from what @p isOn says is saved: by hand, or by an
     * assistive program, which makes no click. Showing what is saved calls nothing.
     */
    void onSwitched(QCheckBox *box, const std::function<bool()> &isOn,
                    const std::function<void(bool)> &choose);
    /** A check box that writes @p member, at the card's end. */
    QCheckBox *addSwitch(bool PreferenceValues::*member);
    /** The same, to be laid out by the caller. */
    [[nodiscard]] QCheckBox *createSwitch(bool ReminderSettings::*member);
    [[nodiscard]] QCheckBox *createSwitch(bool ReminderTopics::*member);
    /** A label beside a combo box; the label's text is set by nameChoice(). */
    QComboBox *addChoice(QFormLayout *form);
    static void nameChoice(QComboBox *choice, const QString &text);
    /** With its label, which would else look as if it could be chosen. */
    static void enableChoice(QComboBox *choice, bool isEnabled);
    /** A muted sentence that wraps. */
    QLabel *addHint();

private:
    [[nodiscard]] QRect placeOf(const QWidget &part) const;

    Services m_services;
    QVBoxLayout *m_column = nullptr;
    QLabel *m_title = nullptr;
    QList<QPointer<QWidget>> m_marked; ///< parts of a card come and go
};

} // namespace raiki
