// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

/** One entry of the navigation: icon, name, and how much waits there. */
namespace raiki {

class RailButton final : public QAbstractButton
{
    Q_OBJECT

public:
    /** @param iconName of ui/common/icons.h */
    explicit RailButton(const char *iconName, QWidget *parent = nullptr);

    /** Of the icon, in pixels; it stands space::m from the button's edge. */
    [[nodiscard]] static int iconSize();
    /** Only the icon is shown; the name becomes the tool tip. */
    void setCompact(bool compact);
    void setName(const QString &name, const QString &key);
    /** 0 shows nothing. @param told the count in words, for screen readers */
    void setCount(int count, const QString &told);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void tellName();
    [[nodiscard]] int countRoom() const;
    void paintCount(class QPainter &painter, const QRect &within) const;

    const char *m_iconName;
    QString m_name;
    QString m_key;
    QString m_told;
    int m_count = 0;
    bool m_isCounting = false; ///< it has been told a count once
    bool m_isCompact = false;
};

} // namespace raiki
