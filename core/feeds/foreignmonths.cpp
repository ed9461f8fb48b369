// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/feeds/foreignmonths.h"

#include <algorithm>
#include <array>

namespace raiki {

namespace {

constexpr qsizetype LongestMonthName = 14;

struct MonthStart
{
    QStringView start;
    int month;
};

/** What the names begin with, lower case; "mar", "mars" and "marzo" begin alike. */
constexpr std::array Starts = std::to_array<MonthStart>({
    {u"jan", 1},  {u"janv", 1}, {u"ene", 1},  {u"gen", 1},   {u"sty", 1},  {u"oca", 1},  {u"ιαν", 1},
    {u"янв", 1},  {u"feb", 2},  {u"fév", 2},  {u"fev", 2},   {u"lut", 2},  {u"şub", 2},  {u"φεβ", 2},
    {u"фев", 2},  {u"mar", 3},  {u"mär", 3},  {u"már", 3},   {u"mrz", 3},  {u"mrt", 3},  {u"maa", 3},
    {u"μαρ", 3},  {u"μάρ", 3},  {u"μάώ", 3},  {u"μαώ", 3},   {u"мар", 3},  {u"apr", 4},  {u"avr", 4},
    {u"abr", 4},  {u"ápr", 4},  {u"kwi", 4},  {u"nis", 4},   {u"απρ", 4},  {u"апр", 4},  {u"mai", 5},
    {u"may", 5},  {u"mag", 5},  {u"mei", 5},  {u"maj", 5},   {u"máj", 5},  {u"máu", 5},  {u"μαι", 5},
    {u"μάι", 5},  {u"μαϊ", 5},  {u"μαΐ", 5},  {u"май", 5},   {u"мая", 5},  {u"jun", 6},  {u"juin", 6},
    {u"jún", 6},  {u"giu", 6},  {u"cze", 6},  {u"haz", 6},   {u"ιούν", 6}, {u"ιουν", 6}, {u"ιον", 6},
    {u"июн", 6},  {u"jul", 7},  {u"juil", 7}, {u"júl", 7},   {u"lug", 7},  {u"lip", 7},  {u"tem", 7},
    {u"ιούλ", 7}, {u"ιουλ", 7}, {u"ιολ", 7},  {u"июл", 7},   {u"aug", 8},  {u"aoû", 8},  {u"aou", 8},
    {u"ago", 8},  {u"sie", 8},  {u"ağu", 8},  {u"αύγ", 8},   {u"αυγ", 8},  {u"авг", 8},  {u"sep", 9},
    {u"set", 9},  {u"wrz", 9},  {u"eyl", 9},  {u"szept", 9}, {u"σεπ", 9},  {u"сен", 9},  {u"oct", 10},
    {u"okt", 10}, {u"ott", 10}, {u"out", 10}, {u"paź", 10},  {u"eki", 10}, {u"οκτ", 10}, {u"окт", 10},
    {u"nov", 11}, {u"lis", 11}, {u"kas", 11}, {u"νοέ", 11},  {u"νοε", 11}, {u"ноя", 11}, {u"dec", 12},
    {u"déc", 12}, {u"dez", 12}, {u"dic", 12}, {u"gru", 12},  {u"ara", 12}, {u"δεκ", 12}, {u"дек", 12},
});

} // namespace

int foreignMonth(QStringView word)
{
    while (word.endsWith(u'.'))
        word.chop(1);
    if (word.size() < 3 || word.size() > LongestMonthName)
        return 0;
    const auto found = std::find_if(Starts.begin(), Starts.end(), [word](const MonthStart &row) {
        return word.startsWith(row.start, Qt::CaseInsensitive);
    });
    return found == Starts.end() ? 0 : found->month;
}

} // namespace raiki
