// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "ui/common/labels.h"

#include "ui/common/icons.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScreen>
#include <QToolButton>

namespace raiki {

namespace {

/** On the side where one begins to read the window, whatever the direction of its words: a Latin title in a
 * window from right to left stands at the right. */
class LeadingLabel final : public QLabel
{
public:
    explicit LeadingLabel(QWidget *parent)
        : QLabel(parent)
    {
        align();
    }

    [[nodiscard]] QSize sizeHint() const override { return roomy(QLabel::sizeHint()); }
    [[nodiscard]] QSize minimumSizeHint() const override { return roomy(QLabel::minimumSizeHint()); }

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LayoutDirectionChange && !alignment().testFlag(Qt::AlignHCenter))
            align();
        QLabel::changeEvent(event);
    }

private:
    /** The line under a letter ends the kerning there: "To" is drawn wider than its words are measured, and
     * what does not fit is cut off. */
    [[nodiscard]] QSize roomy(const QSize &size) const
    {
        return buddy() ? size + QSize(fontMetrics().averageCharWidth() / 2, 0) : size;
    }
    void align()
    {
        setAlignment((isRightToLeft() ? Qt::AlignRight | Qt::AlignAbsolute : Qt::Alignment(Qt::AlignLeft)) |
                     Qt::AlignVCenter);
    }
};

} // namespace

QLabel *plainLabel(QWidget *parent, const QString &text)
{
    auto *label = new LeadingLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

QLabel *mutedLabel(QWidget *parent, const QString &text)
{
    QLabel *label = plainLabel(parent, text);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel *sectionLabel(QWidget *parent, const QString &text)
{
    QLabel *label = plainLabel(parent, text);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 1.1);
    label->setFont(font);
    return label;
}

void setTitleFont(QLabel *label)
{
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.6);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
}

void makeReadable(QLabel *label)
{
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

QSize roomFor(const QWidget &widget, QSize size)
{
    constexpr double usualLine = 16;
    const QSize screen = widget.screen()->availableGeometry().size() - QSize(40, 80); // its frame, a panel
    return (size * qMax(1.0, widget.fontMetrics().height() / usualLine)).boundedTo(screen);
}

int letterWidth(const QWidget &widget)
{
    const QFontMetrics metrics = widget.fontMetrics();
    return qMin(metrics.averageCharWidth(), metrics.horizontalAdvance(u'0'));
}

void centreLabels(const QFormLayout &form)
{
    for (int row = 0; row < form.rowCount(); ++row) {
        const QLayoutItem *item = form.itemAt(row, QFormLayout::LabelRole);
        QWidget *label = item ? item->widget() : nullptr;
        if (!label)
            continue;
        // A form gives the row's whole height only to a label that wants it.
        label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    }
}

void fitToPlaceholder(QLineEdit *field)
{
    const QFontMetrics metrics = field->fontMetrics();
    const int unit = metrics.averageCharWidth();
    const int beside = 9 * unit; // the lens, and the button that clears
    field->setFixedWidth(
        qBound(22 * unit, metrics.horizontalAdvance(field->placeholderText()) + beside, 44 * unit));
}

QString withoutMnemonic(QString text)
{
    static const QRegularExpression behind(QStringLiteral("\\(&?[A-Z]\\)"));
    text.replace(QLatin1String("&&"), QString(QChar(1)));
    text.remove(behind).remove(QLatin1Char('&'));
    return text.replace(QChar(1), QLatin1Char('&'));
}

void setPlainToolTip(QWidget *widget, const QString &text)
{
    // Qt guesses from the text whether a tool tip is rich; a frame of <span> makes the guess for it.
    widget->setAccessibleDescription(text); // Qt would read the frame out
    const QString escaped = text.toHtmlEscaped();
    widget->setToolTip(
        text.isEmpty() ? QString() : QString(QLatin1String("<span>") + escaped + QLatin1String("</span>")));
}

void showOpen(QToolButton *button, bool isOpen)
{
    const bool isReversed = button->layoutDirection() == Qt::RightToLeft;
    button->setIcon(lineIcon(isOpen ? "chevron-down" : isReversed ? "chevron-left" : "chevron-right"));
}

} // namespace raiki
