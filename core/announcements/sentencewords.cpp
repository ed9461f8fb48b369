// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
#include "core/announcements/sentencewords.h"

#include "core/announcements/newstokens.h"

namespace raiki {

bool isTalkVerb(QStringView lower)
{
    return isOneOf(lower, {u"finished", u"finishing", u"watched", u"watching", u"started", u"starting",
                           u"rewatched", u"rewatching", u"binged", u"dropped", u"completed", u"enjoying",
                           u"loved", u"loving", u"tried", u"trying"});
}

bool isRoleOfPerson(QStringView lower)
{
    return isOneOf(lower, {u"sister",   u"brother",   u"cousin",   u"friend",    u"teacher",    u"boss",
                           u"dog",      u"cat",       u"aunt",     u"uncle",     u"mom",        u"dad",
                           u"mother",   u"father",    u"daughter", u"son",       u"wife",       u"husband",
                           u"niece",    u"nephew",    u"neighbor", u"neighbour", u"girlfriend", u"boyfriend",
                           u"roommate", u"classmate", u"coworker", u"colleague", u"professor",  u"baby",
                           u"kid",      u"grandma",   u"grandpa",  u"named",     u"partner",    u"pet",
                           u"hamster",  u"cosplayer", u"singer",   u"actress",   u"actor",      u"artist",
                           u"princess", u"queen",     u"king",     u"fiance",    u"twin"});
}

bool goesOnBehindSubject(QStringView lower)
{
    return lower.endsWith(u's') || lower.endsWith(u"ed") || lower.endsWith(u"n't") ||
           isOneOf(lower, {u"and",    u"or",      u"with",      u"in",      u"on",     u"at",     u"for",
                           u"from",   u"by",      u"to",        u"of",      u"vs",     u"but",    u"because",
                           u"so",     u"the",     u"a",         u"an",      u"are",    u"will",   u"would",
                           u"can",    u"could",   u"should",    u"may",     u"might",  u"just",   u"really",
                           u"still",  u"finally", u"never",     u"always",  u"made",   u"broke",  u"got",
                           u"had",    u"did",     u"went",      u"hit",     u"came",   u"took",   u"ran",
                           u"gave",   u"left",    u"felt",      u"blew",    u"when",   u"who",    u"after",
                           u"before", u"until",   u"season",    u"anime",   u"manga",  u"last",   u"again",
                           u"today",  u"tonight", u"yesterday", u"now",     u"that",   u"it",     u"i",
                           u"my",     u"you",     u"we",        u"they",    u"he",     u"she",    u"me",
                           u"is",     u"not",     u"if",        u"as",      u"while",  u"also",   u"even",
                           u"only",   u"worth",   u"being",     u"getting", u"coming", u"please", u"too",
                           u"back",   u"out",     u"over"});
}

bool beginsQuestion(QStringView lower)
{
    return isOneOf(lower, {u"is", u"was", u"does", u"did", u"why", u"how", u"will", u"should", u"has", u"are",
                           u"can", u"could", u"about"});
}

} // namespace raiki
