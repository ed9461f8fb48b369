<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>CalendarWords</name>
    <message>
        <source>%1, day not known</source>
        <translation>%1，具体日期未定</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>polls more feeds; of a site or a channel, the feed is looked for</source>
        <translation>添加要抓取的订阅源；给出网站或频道地址时会自动查找订阅源</translation>
    </message>
    <message>
        <source>Looking for feeds…</source>
        <translation>正在查找订阅源…</translation>
    </message>
    <message>
        <source>Added %1, which could not be read yet: %2</source>
        <translation>已添加 %1，但暂时无法读取：%2</translation>
    </message>
    <message>
        <source>Added %1, the feed of %2. “raiki poll” reads it.</source>
        <translation>已添加 %1，它是 %2 的订阅源。用“raiki poll”抓取。</translation>
    </message>
    <message>
        <source>The page has other feeds too:</source>
        <translation>该页面还有其他订阅源：</translation>
    </message>
    <message>
        <source>%1 is no feed, and no feed of it was found.</source>
        <translation>%1 不是订阅源，也没有找到对应的订阅源。</translation>
    </message>
    <message>
        <source>The catalogue has no show of that name; it was added as typed. The catalogue knows: %1. If you meant one of these: “raiki undo”, then add it by that name.</source>
        <translation>番剧库里没有这个名称的作品，已按输入的名称添加。番剧库里有：%1。如果你指的是其中之一，请先“raiki undo”，再用那个名称添加。</translation>
    </message>
    <message>
        <source>%1 is in the list already; what is new of it was added.</source>
        <translation>%1已在列表中，只补充了新的信息。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>WHAT is an id (s12) or a title.</source>
        <translation>WHAT 是 ID（s12）或标题。</translation>
    </message>
    <message>
        <source>announcements that wait for a decision, or to be seen</source>
        <translation>等待你决定或查看的消息</translation>
    </message>
    <message>
        <source>text, json, or ics for calendars</source>
        <translation>text、json，或日历用的 ics</translation>
    </message>
    <message>
        <source>--format is text, json or ics, not “%1”.</source>
        <translation>--format 只能是 text、json 或 ics，不能是“%1”。</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n rewatch(es)</source>
        <translation>
            <numerusform>重看%n次</numerusform>
        </translation>
    </message>
    <message>
        <source>finished: %1</source>
        <translation>看完：%1</translation>
    </message>
    <message>
        <source>begun: %1</source>
        <translation>开始看：%1</translation>
    </message>
    <message>
        <source>score %1 of 100</source>
        <translation>评分%1/100</translation>
    </message>
    <message>
        <source>edits an entry; of several seasons on the list, name the one (“Title Season 2”, s12)</source>
        <translation>编辑条目；列表中有多季时请指明哪一季（“标题 Season 2”、s12）</translation>
    </message>
    <message>
        <source>takes a show off the list, or the one season that WHAT names</source>
        <translation>将作品移出列表，或只移出 WHAT 指定的那一季</translation>
    </message>
    <message numerus="yes">
        <source>Removed %1, %n season(s). “raiki undo” brings it back.</source>
        <translation>
            <numerusform>已移除%1，共%n季。用“raiki undo”可恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not on the list.</source>
        <translation>%1不在列表中。</translation>
    </message>
    <message>
        <source>Changed %1.</source>
        <translation>已修改%1。</translation>
    </message>
    <message>
        <source>Several seasons of the list go by that name:
%1</source>
        <translation>列表中有多季都叫这个名称：
%1</translation>
    </message>
    <message>
        <source>%1 was not found. The list has %2.</source>
        <extracomment>%1 what was looked for, %2 titles of the list that are like it</extracomment>
        <translation>没有找到%1。列表中有%2。</translation>
    </message>
    <message>
        <source>%1 is an option of a verb, and there is none. “raiki --help” lists the verbs.</source>
        <translation>%1 是某个命令的选项，但没有给出命令。用“raiki --help”查看所有命令。</translation>
    </message>
    <message>
        <source>“%1” is followed by one of: %2. “raiki --help” tells what they do.</source>
        <extracomment>%1 the first word of a verb, %2 what may follow: &quot;add, list, remove&quot;</extracomment>
        <translation>“%1”后面要跟以下之一：%2。用“raiki --help”查看它们的作用。</translation>
    </message>
    <message>
        <source>Dismissed: %1. “raiki undo” brings it back.</source>
        <translation>已忽略：%1。用“raiki undo”可恢复。</translation>
    </message>
    <message>
        <source>It was dismissed already: %1.</source>
        <translation>之前已忽略：%1。</translation>
    </message>
    <message>
        <source>Accepted: %1.</source>
        <translation>已采纳：%1。</translation>
    </message>
    <message>
        <source>It was accepted already: %1.</source>
        <translation>之前已采纳：%1。</translation>
    </message>
    <message>
        <source>Flagged, in the list already</source>
        <translation>命中的消息，已写入列表</translation>
    </message>
    <message>
        <source>For your decision</source>
        <translation>等你决定</translation>
    </message>
    <message>
        <source>The list is in %1.</source>
        <translation>列表已保存到 %1。</translation>
    </message>
    <message>
        <source>The feeds are in %1.</source>
        <translation>订阅源已保存到 %1。</translation>
    </message>
    <message>
        <source>%1 is polled again.</source>
        <translation>已恢复抓取 %1。</translation>
    </message>
    <message>
        <source>%1 is not polled until “raiki feed resume %1”.</source>
        <translation>已暂停抓取 %1，用“raiki feed resume %1”恢复。</translation>
    </message>
    <message>
        <source>Removed %1. “raiki feed add %1” brings it back.</source>
        <translation>已移除 %1。用“raiki feed add %1”可重新添加。</translation>
    </message>
    <message>
        <source>That feed is in the list already: %1.</source>
        <translation>该订阅源已在列表中：%1。</translation>
    </message>
    <message>
        <source>“%1” is no address that can be polled: it begins with http:// or https://.</source>
        <translation>“%1”不是可抓取的地址，地址应以 http:// 或 https:// 开头。</translation>
    </message>
    <message>
        <source>“%1” is no format of Raiki&apos;s; --format is one of: %2.</source>
        <translation>“%1”不是 Raiki 支持的格式；--format 可用：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n feed(s)</source>
        <translation>
            <numerusform>已抓取%1/%n个订阅源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): %1 to add, %2 to update, %3 unchanged, %4 in conflict, %5 to review, %6 invalid.</source>
        <translation>
            <numerusform>共%n行：新增%1，更新%2，不变%3，冲突%4，待确认%5，无效%6。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n个订阅源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound: %1, %2, %3, %4 (schema %5).</source>
        <extracomment>&quot;Sound: 2 shows, 3 entries, 1 feed, 40 items (schema 1).&quot;</extracomment>
        <translation>一切正常：%1、%2、%3、%4（架构版本%5）。</translation>
    </message>
    <message>
        <source>stops polling a feed; what it said stays, and “feed add” brings it back</source>
        <translation>不再抓取某个订阅源；已有的消息会保留，用“feed add”可重新添加</translation>
    </message>
    <message>
        <source>it is so: takes it to the list, also where it was dismissed</source>
        <translation>消息属实：写入列表，已忽略的也可以</translation>
    </message>
    <message>
        <source>undoes the newest change of the list</source>
        <translation>撤销列表的最近一次更改</translation>
    </message>
    <message>
        <source>until now: %1, %2</source>
        <extracomment>%1 a date, %2 who said it</extracomment>
        <translation>此前：%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n show(s)</source>
        <translation>
            <numerusform>%n部作品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n season(s)</source>
        <translation>
            <numerusform>%n季</numerusform>
        </translation>
    </message>
    <message>
        <source>another database</source>
        <translation>使用另一个数据库</translation>
    </message>
    <message>
        <source>the clock starts there (ISO 8601)</source>
        <translation>以指定时间为当前时间（ISO 8601）</translation>
    </message>
    <message>
        <source>machine output</source>
        <translation>供程序读取的输出</translation>
    </message>
    <message>
        <source>no messages but errors</source>
        <translation>除错误外不输出信息</translation>
    </message>
    <message>
        <source>tell more</source>
        <translation>输出更多信息</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>print this help</source>
        <translation>显示此帮助</translation>
    </message>
    <message>
        <source>start in the tray (without a verb)</source>
        <translation>启动到托盘（不带命令时）</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 不接受值。</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2.</source>
        <translation>--%1 需要一个值：%2。</translation>
    </message>
    <message>
        <source>--database needs the name of a file.</source>
        <translation>--database 需要文件名。</translation>
    </message>
    <message>
        <source>--as-of needs a time in ISO 8601, such as 2025-10-01T09:00:00Z, not “%1”.</source>
        <translation>--as-of 需要 ISO 8601 格式的时间，例如 2025-10-01T09:00:00Z，不能是“%1”。</translation>
    </message>
    <message>
        <source>Unknown option %1. “raiki %2--help” lists the options.</source>
        <translation>未知选项 %1。用“raiki %2--help”查看所有选项。</translation>
    </message>
    <message>
        <source>“%1” knows no option --%2.</source>
        <translation>“%1”没有选项 --%2。</translation>
    </message>
    <message>
        <source>“%1” needs %2.</source>
        <translation>“%1”需要 %2。</translation>
    </message>
    <message>
        <source>“%1” does not know what to do with “%2”. A title of several words needs quotes.</source>
        <translation>“%1”无法识别“%2”。标题含空格时请加引号。</translation>
    </message>
    <message>
        <source>Unknown verb “%1”. “raiki --help” lists the verbs.</source>
        <translation>未知命令“%1”。用“raiki --help”查看所有命令。</translation>
    </message>
    <message>
        <source>Usage: raiki %1%2 [options]</source>
        <translation>用法：raiki %1%2 [选项]</translation>
    </message>
    <message>
        <source>Usage: raiki [options]            opens the window
       raiki VERB … [options]     works in the terminal, on the same list</source>
        <translation>用法：raiki [选项]            打开窗口
      raiki 命令 … [选项]     在终端中操作同一份列表</translation>
    </message>
    <message>
        <source>Options of every verb:</source>
        <translation>所有命令通用的选项：</translation>
    </message>
    <message>
        <source>--season needs a number from 1 to 99, not “%1”.</source>
        <translation>--season 需要1到99之间的数字，不能是“%1”。</translation>
    </message>
    <message>
        <source>--status is one of plan, watching, onhold, completed and dropped, not “%1”.</source>
        <translation>--status 只能是 plan、watching、onhold、completed 或 dropped，不能是“%1”。</translation>
    </message>
    <message>
        <source>A title has 1 to 500 characters.</source>
        <translation>标题长度为1到500个字符。</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1已在列表中。</translation>
    </message>
    <message>
        <source>a show (and season) into the watchlist</source>
        <translation>将作品（及其某一季）加入追番列表</translation>
    </message>
    <message>
        <source>which season, from 1</source>
        <translation>第几季，从1开始</translation>
    </message>
    <message>
        <source>plan, watching, onhold, completed or dropped</source>
        <translation>plan、watching、onhold、completed 或 dropped</translation>
    </message>
    <message>
        <source>where it comes out</source>
        <translation>在哪里播出</translation>
    </message>
    <message>
        <source>another name for it; may be repeated</source>
        <translation>别名；可多次使用</translation>
    </message>
    <message>
        <source>The catalogue knows nothing of that name.</source>
        <translation>番剧库里没有这个名称的作品。</translation>
    </message>
    <message>
        <source>The catalogue has %1 with %2.</source>
        <extracomment>%1 for example &quot;2 shows&quot;, %2 &quot;3 seasons&quot;</extracomment>
        <translation>番剧库共收录%1、%2。</translation>
    </message>
    <message>
        <source>the reference list of shows</source>
        <translation>收录作品资料的番剧库</translation>
    </message>
    <message>
        <source>takes a newer list; without one, the list shipped with Raiki</source>
        <translation>导入较新的番剧库；不指定则使用 Raiki 自带的</translation>
    </message>
    <message>
        <source>A checked copy is in %1.</source>
        <translation>备份已通过校验，保存在 %1。</translation>
    </message>
    <message>
        <source>a checked copy of everything</source>
        <translation>创建全部数据的备份并校验</translation>
    </message>
    <message>
        <source>back from a copy; what was there is kept</source>
        <translation>从备份还原；现有内容会保留</translation>
    </message>
    <message>
        <source>is the database sound</source>
        <translation>检查数据库是否完好</translation>
    </message>
    <message>
        <source>--score needs a number from 1 to 100 (0 takes it away), not “%1”.</source>
        <translation>--score 需要1到100之间的数字（0表示清除），不能是“%1”。</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>没有要修改的内容。</translation>
    </message>
    <message>
        <source>Removed %1. “raiki undo” brings it back.</source>
        <translation>已移除%1。用“raiki undo”可恢复。</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>已撤销：%1。</translation>
    </message>
    <message>
        <source>episodes watched</source>
        <translation>已看话数</translation>
    </message>
    <message>
        <source>1 to 100; 0 takes it away</source>
        <translation>1到100；0表示清除</translation>
    </message>
    <message>
        <source>your notes</source>
        <translation>你的备注</translation>
    </message>
    <message>
        <source>adds a tag; may be repeated</source>
        <translation>添加标签；可多次使用</translation>
    </message>
    <message>
        <source>when you began</source>
        <translation>何时开始看</translation>
    </message>
    <message>
        <source>when you finished</source>
        <translation>何时看完</translation>
    </message>
    <message>
        <source>line %1 is no JSON object</source>
        <translation>第%1行不是 JSON 对象</translation>
    </message>
    <message>
        <source>season %1</source>
        <translation>第%1季</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>第%1部分</translation>
    </message>
    <message>
        <source>episode %1</source>
        <translation>第%1话</translation>
    </message>
    <message>
        <source>Matches %1 by “%2”.</source>
        <translation>通过“%2”匹配到%1。</translation>
    </message>
    <message>
        <source>--published needs a date in ISO 8601, not “%1”.</source>
        <translation>--published 需要 ISO 8601 格式的日期，不能是“%1”。</translation>
    </message>
    <message>
        <source>what Raiki reads out of a headline, and why; without TEXT, JSON lines from standard input</source>
        <translation>Raiki 从新闻标题中读出什么、为什么；不给 TEXT 时从标准输入读取 JSON 行</translation>
    </message>
    <message>
        <source>the text under the headline</source>
        <translation>标题下方的正文</translation>
    </message>
    <message>
        <source>when it appeared</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>not polled yet</source>
        <translation>尚未抓取</translation>
    </message>
    <message>
        <source>Added %1. “raiki poll” reads it.</source>
        <translation>已添加 %1。用“raiki poll”抓取。</translation>
    </message>
    <message>
        <source>No feeds yet. “raiki feed add URL” adds one.</source>
        <translation>还没有订阅源。用“raiki feed add URL”添加。</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) added</source>
        <translation>
            <numerusform>已添加%n个订阅源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n个已存在</numerusform>
        </translation>
    </message>
    <message>
        <source>the feeds and how they do</source>
        <translation>订阅源及其状态</translation>
    </message>
    <message>
        <source>does not poll it until resumed</source>
        <translation>暂停抓取，直到恢复</translation>
    </message>
    <message>
        <source>polls it again</source>
        <translation>恢复抓取</translation>
    </message>
    <message>
        <source>feeds from OPML, or one URL a line</source>
        <translation>从 OPML 或每行一个 URL 的文件导入订阅源</translation>
    </message>
    <message>
        <source>the feeds as OPML</source>
        <translation>将订阅源导出为 OPML</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>This is no feed: neither RSS nor Atom nor JSON Feed.</source>
        <translation>这不是订阅源：既不是 RSS，也不是 Atom 或 JSON Feed。</translation>
    </message>
    <message>
        <source>The feed cannot be read: %1.</source>
        <translation>无法读取该订阅源：%1。</translation>
    </message>
    <message numerus="yes">
        <source>The document breaks at line %1, column %2 (%3); %n item(s) before it were read.</source>
        <translation>
            <numerusform>文档在第%1行第%2列处损坏（%3）；已读取此前的%n篇文章。</numerusform>
        </translation>
    </message>
    <message>
        <source>reads one document and stores nothing</source>
        <translation>读取一份文档，不保存任何内容</translation>
    </message>
    <message>
        <source>what relative links start from</source>
        <translation>相对链接的起始地址</translation>
    </message>
    <message>
        <source>as a server would have said</source>
        <translation>视为服务器返回的内容类型</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>没有等你决定的消息。</translation>
    </message>
    <message>
        <source>“%1” is not the number of an announcement. “raiki inbox” lists them.</source>
        <translation>“%1”不是消息编号。用“raiki inbox”查看列表。</translation>
    </message>
    <message>
        <source>it is not so, or does not matter</source>
        <translation>消息不实或无关紧要，忽略它</translation>
    </message>
    <message>
        <source>Nothing is on the list here. “raiki add TITLE” adds a show.</source>
        <translation>列表中没有符合的作品。用“raiki add TITLE”添加作品。</translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s) watched</source>
        <translation>
            <numerusform>已看%n话</numerusform>
        </translation>
    </message>
    <message>
        <source>--days needs a number from 0, not “%1”.</source>
        <translation>--days 需要不小于0的数字，不能是“%1”。</translation>
    </message>
    <message>
        <source>Nothing is announced for the shows of the list.</source>
        <translation>列表中的作品还没有已公布的日期。</translation>
    </message>
    <message>
        <source>the watchlist</source>
        <translation>追番列表</translation>
    </message>
    <message>
        <source>only this status</source>
        <translation>只显示此状态</translation>
    </message>
    <message>
        <source>only where a title, note or tag has this</source>
        <translation>只显示标题、备注或标签含有此文字的作品</translation>
    </message>
    <message>
        <source>one show with every claim, its source and quote</source>
        <translation>显示一部作品的所有日期说法及其来源和原文</translation>
    </message>
    <message>
        <source>what comes, soonest first</source>
        <translation>接下来的开播，由近到远</translation>
    </message>
    <message>
        <source>so many days ahead</source>
        <translation>往后多少天</translation>
    </message>
    <message>
        <source>what will be said, and when</source>
        <translation>将会提醒什么、何时提醒</translation>
    </message>
    <message>
        <source>the document breaks at line %1; what stood before it was read</source>
        <translation>文档在第%1行处损坏；已读取此前的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) polled</source>
        <translation>
            <numerusform>已抓取%n个订阅源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s)</source>
        <translation>
            <numerusform>%n篇新文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>命中的消息</translation>
    </message>
    <message>
        <source>For your decision (“raiki inbox”)</source>
        <translation>等你决定（“raiki inbox”）</translation>
    </message>
    <message>
        <source>polls the feeds that are due and takes in what is new</source>
        <translation>抓取到期的订阅源，并收录新消息</translation>
    </message>
    <message>
        <source>only this feed; may be repeated</source>
        <translation>只抓取此订阅源；可多次使用</translation>
    </message>
    <message>
        <source>all feeds, due or not</source>
        <translation>所有订阅源，无论是否到期</translation>
    </message>
    <message>
        <source>--map is for tables; this file is %1.</source>
        <translation>--map 只用于表格；此文件是 %1。</translation>
    </message>
    <message>
        <source>--map needs COLUMN=FIELD, such as &quot;My rating=score&quot;, not “%1”.</source>
        <translation>--map 需要 COLUMN=FIELD，例如 &quot;My rating=score&quot;，不能是“%1”。</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>文件中没有“%1”列。</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>无法识别</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>超出范围</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>过长</translation>
    </message>
    <message>
        <source>line %1, column %2 (%3): “%4” %5</source>
        <translation>第%1行第%2列（%3）：“%4”%5</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>…还有%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>brings a list in: shows the plan, applies it unless dry</source>
        <translation>导入列表：先显示将要做的更改再执行（加 --dry-run 则不执行）</translation>
    </message>
    <message>
        <source>which column is what; may be repeated</source>
        <translation>指定各列对应的字段；可多次使用</translation>
    </message>
    <message>
        <source>only show what would change</source>
        <translation>只显示将要做的更改</translation>
    </message>
    <message>
        <source>takes the list out, by the file&apos;s extension</source>
        <translation>导出列表，格式由文件扩展名决定</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Polling the feeds and printing what is upcoming instead.</source>
        <translation>没有可打开窗口的显示环境。改为抓取订阅源并输出即将开播的作品。</translation>
    </message>
    <message>
        <source>Raiki</source>
        <translation>Raiki</translation>
    </message>
    <message>
        <source>Your list in %1 could not be opened.</source>
        <translation>无法打开 %1 中的列表。</translation>
    </message>
    <message>
        <source>the date is known: %1</source>
        <translation>日期已定：%1</translation>
    </message>
    <message>
        <source>the date moved: %1</source>
        <translation>日期有变：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the start</source>
        <translation>
            <numerusform>开播前%n天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before the start</source>
        <translation>
            <numerusform>开播前%n分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>starts: %1</source>
        <translation>开播：%1</translation>
    </message>
    <message>
        <source>starts some time in %1</source>
        <translation>开播：%1，具体日期未定</translation>
    </message>
    <message>
        <source>the window opens at this show (without a verb)</source>
        <translation>打开窗口并显示此作品（不带命令时）</translation>
    </message>
    <message>
        <source>announced, without a date yet</source>
        <translation>已公布，日期未定</translation>
    </message>
    <message>
        <source>the dub starts: %1</source>
        <translation>配音版开播：%1</translation>
    </message>
    <message>
        <source>the last episode: %1</source>
        <translation>最终话：%1</translation>
    </message>
    <message>
        <source>episode %1: %2</source>
        <translation>第%1话：%2</translation>
    </message>
    <message>
        <source>episode %1 is to be expected about %2</source>
        <translation>第%1话预计在%2前后播出</translation>
    </message>
    <message>
        <source>unless the file tells; a wrong one lists all</source>
        <translation>仅在无法从文件判断时需要；填错会列出全部</translation>
    </message>
    <message>
        <source>unless the file&apos;s extension tells; a wrong one lists all</source>
        <translation>仅在无法从扩展名判断时需要；填错会列出全部</translation>
    </message>
    <message>
        <source>not in the file: “%1” (%2: missing)</source>
        <translation>未写入文件：“%1”（缺少%2）</translation>
    </message>
    <message>
        <source>This format has no place for, or cuts short: %1.</source>
        <translation>此格式无法保存或会截短：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of films or series that nobody here knows as anime stay out; the window lets you tick them.</source>
        <translation>
            <numerusform>有%n行电影或剧集无法确认是动画，未导入；可在窗口中勾选。</numerusform>
        </translation>
    </message>
    <message>
        <source>--import counts imports back from the newest: 1, 2, 3…</source>
        <translation>--import 从最近一次导入往前数：1、2、3…</translation>
    </message>
    <message>
        <source>“%1” was changed since and stays.</source>
        <translation>“%1”之后有过修改，予以保留。</translation>
    </message>
    <message>
        <source>The import of %1 was taken back.</source>
        <translation>已撤回 %1 的导入。</translation>
    </message>
    <message>
        <source>takes back the Nth newest import, whatever came after it</source>
        <translation>撤回倒数第 N 次导入，无论之后做过什么更改</translation>
    </message>
    <message>
        <source>only titles with this in them</source>
        <translation>只显示标题含有此文字的作品</translation>
    </message>
    <message>
        <source>The list is again as in %1.</source>
        <translation>列表已还原为 %1 中的内容。</translation>
    </message>
    <message>
        <source>The list is again as in %1. What was there before is kept: %2.</source>
        <translation>列表已还原为 %1 中的内容。原有内容已保留：%2。</translation>
    </message>
    <message>
        <source>--episodes needs a number from 0 to %1, not “%2”. If the season has more episodes than that, --total says how many.</source>
        <translation>--episodes 需要0到%1之间的数字，不能是“%2”。如果这一季的话数更多，请用 --total 指定总话数。</translation>
    </message>
    <message>
        <source>--total needs a number from %1 to 9999 (0: not known), not “%2”.</source>
        <translation>--total 需要%1到9999之间的数字（0表示未知），不能是“%2”。</translation>
    </message>
    <message>
        <source>episodes it has, where that is wrong or not known; 0: not known</source>
        <translation>总话数，用于现有数字有误或未知时；0表示未知</translation>
    </message>
    <message>
        <source>is another show than the title names</source>
        <translation>与标题不是同一部作品</translation>
    </message>
    <message>
        <source>Not used, since Raiki does not know what they are: the columns %1. --map says it.</source>
        <translation>Raiki 无法判断以下列的内容，因此未使用：%1。可用 --map 指定。</translation>
    </message>
    <message>
        <source>Not read, of the lists in the archive: %1.</source>
        <translation>压缩包中未读取的列表：%1。</translation>
    </message>
    <message>
        <source>Another file was there; it is kept: %1.</source>
        <translation>该处原有另一个文件，已保留：%1。</translation>
    </message>
    <message>
        <source>No show of the list is called “%1”.</source>
        <translation>列表中没有名为“%1”的作品。</translation>
    </message>
    <message>
        <source>when it starts, as precisely as you know; a time is your own unless it names a zone</source>
        <translation>何时开播，知道多少写多少；时刻未注明时区时按你所在的时区</translation>
    </message>
    <message>
        <source>--%1 needs a date such as 2026, 2026-01, 2026-W, 2026-01-24 or “2026-01-24 16:30”, not “%2”.</source>
        <translation>--%1 需要 2026、2026-01、2026-W、2026-01-24 或“2026-01-24 16:30”这样的日期，不能是“%2”。</translation>
    </message>
    <message>
        <source>When it starts: %1</source>
        <translation>开播时间：%1</translation>
    </message>
    <message>
        <source>when it starts, by your own word; a time is your own unless it names a zone</source>
        <translation>何时开播，由你自己指定；时刻未注明时区时按你所在的时区</translation>
    </message>
    <message numerus="yes">
        <source>Added %1, the feed of %2, with %n item(s).</source>
        <translation>
            <numerusform>已添加 %1（%2 的订阅源），共 %n 条。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %1 with %n item(s).</source>
        <translation>
            <numerusform>已添加 %1，共 %n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>The import of %1 is taken back already.</source>
        <translation>%1 的导入已经撤回。</translation>
    </message>
    <message>
        <source>may be a number of any service; --format taiga-mal, taiga-anilist or taiga-kitsu says whose</source>
        <translation>可能是任何服务的编号；用 --format taiga-mal、taiga-anilist 或 taiga-kitsu 指明</translation>
    </message>
    <message>
        <source>Dates such as 3/4/2026 could be read either way and stay out; --date-order day or month says which.</source>
        <translation>3/4/2026 这样的日期有两种读法，因此未导入；用 --date-order day 或 month 指明。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are no anime and stay out.</source>
        <translation>
            <numerusform>%n 行不是动画，未导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>--date-order is day or month, not “%1”.</source>
        <translation>--date-order 是 day 或 month，不是“%1”。</translation>
    </message>
    <message>
        <source>day or month: what stands first in 3/4/2026</source>
        <translation>day 或 month：3/4/2026 中在前的是什么</translation>
    </message>
    <message>
        <source>Another Raiki&apos;s list is merged by the times of its fields: --on-conflict is keep, replace or newer there.</source>
        <translation>另一个 Raiki 的列表按各字段的时间合并：此时 --on-conflict 只能是 keep、replace 或 newer。</translation>
    </message>
    <message>
        <source>--on-conflict is keep, replace or newer, or such by fields (status=replace,score=keep), not “%1”.</source>
        <translation>--on-conflict 只能是 keep、replace 或 newer，或按字段指定（status=replace,score=keep），不能是“%1”。</translation>
    </message>
    <message>
        <source>--on-conflict, “%1”: a field&apos;s rule is keep, replace or newer, not “%2”.</source>
        <translation>--on-conflict，“%1”：字段的规则是 keep、replace 或 newer，不是“%2”。</translation>
    </message>
    <message>
        <source>--on-conflict says two things for all fields; “%1” is one too many.</source>
        <translation>--on-conflict 对所有字段给出了两种规则；“%1”是多余的。</translation>
    </message>
    <message>
        <source>--on-conflict, “%1”: “%2” is no field that has a rule. These have one: %3.</source>
        <translation>--on-conflict，“%1”：“%2”不是可设规则的字段。可设的有：%3。</translation>
    </message>
    <message>
        <source>--on-conflict says two things for %1; “%2” is one too many.</source>
        <translation>--on-conflict 对 %1 给出了两种规则；“%2”是多余的。</translation>
    </message>
    <message>
        <source>--map, “%1”: “%2” is no field of a list. These are: %3.</source>
        <translation>--map，“%1”：“%2”不是列表的字段。字段有：%3。</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <extracomment>%1 a column of a file, %2 what it holds: &quot;score&quot;</extracomment>
        <translation>“%1”是 %2</translation>
    </message>
    <message>
        <source>the day stands first in 3/4/2026</source>
        <translation>3/4/2026 中日在前</translation>
    </message>
    <message>
        <source>the month stands first in 3/4/2026</source>
        <translation>3/4/2026 中月在前</translation>
    </message>
    <message>
        <source>%1 (not decided)</source>
        <extracomment>%1 a field and what it would become; no rule says whether it does</extracomment>
        <translation>%1（未决定）</translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n row(s))</source>
        <extracomment>&quot;status (in 3 rows)&quot;</extracomment>
        <translation>
            <numerusform>%1（%n 行）</numerusform>
        </translation>
    </message>
    <message>
        <source>The file and the list differ, and no rule decides: %1. It stays as it is in the list; --on-conflict %2=keep, %2=replace or %2=newer decides.</source>
        <translation>文件与列表不同，且没有规则可决定：%1。列表中的内容保持不变；可用 --on-conflict %2=keep、%2=replace 或 %2=newer 决定。</translation>
    </message>
    <message>
        <source>Read as it was said in the window of such a header: %1. --map and --date-order say otherwise.</source>
        <translation>已按窗口中对此表头所设的方式读取：%1。可用 --map 和 --date-order 另行指定。</translation>
    </message>
    <message>
        <source>keep, replace or newer; by field: status=replace,score=keep,newer</source>
        <translation>keep、replace 或 newer；按字段：status=replace,score=keep,newer</translation>
    </message>
    <message>
        <source>FIELD of --map is one of: %1.</source>
        <translation>--map 的 FIELD 为以下之一：%1。</translation>
    </message>
    <message>
        <source>Fields that --on-conflict may name: %1. A rule without a field is for all others; without one they stay as they are in the list, and are named, but of a list of Raiki&apos;s own the later word counts.</source>
        <translation>--on-conflict 可指定的字段：%1。不带字段的规则适用于其余所有字段；没有这样的规则时，它们在列表中保持不变，并会列出；若是 Raiki 自己的列表，则以较晚的内容为准。</translation>
    </message>
    <message>
        <source>--map says of two columns that they are %1: “%2” and “%3”.</source>
        <translation>--map 把两列都指定为 %1：“%2”和“%3”。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in conflict take what the rules decide, and count as updates too; the rest stays as it is in the list.</source>
        <translation>
            <numerusform>%n行冲突按规则采用已决定的部分，也计入更新；其余在列表中保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>is another year than that of what goes by this title</source>
        <translation>与该标题的作品的年份不同</translation>
    </message>
    <message>
        <source>Scores that do not say of how many they are were read as of %1.</source>
        <translation>未注明满分的评分按 %1 分制读取。</translation>
    </message>
    <message>
        <source>--date-order has no meaning for this file: its dates can be read in one way only.</source>
        <translation>--date-order 对此文件没有意义：其中的日期只有一种读法。</translation>
    </message>
    <message>
        <source>is another season than the row names</source>
        <translation>与该行所写的不是同一季</translation>
    </message>
    <message>
        <source>line %1: “%2” is the same season as line %3, says otherwise and stays out.</source>
        <translation>第%1行：“%2”与第%3行是同一季，但内容不同，未导入。</translation>
    </message>
    <message>
        <source>--map says two things of the column “%1”: %2 and %3.</source>
        <translation>--map 为列“%1”指定了两项：%2 和 %3。</translation>
    </message>
    <message>
        <source>line %1: “%2” is not known here, may be no anime, and stays out.</source>
        <translation>第 %1 行：“%2”在此未知，可能不是动画，因此不导入。</translation>
    </message>
    <message>
        <source>line %1: “%2” stays out until it is decided. %3: %4</source>
        <extracomment>%3 why, %4 the shows that it may be</extracomment>
        <translation>第 %1 行：“%2”在决定之前不导入。%3：%4</translation>
    </message>
    <message>
        <source>The window&apos;s import asks row by row; here a show&apos;s whole title or its id in the file decides.</source>
        <translation>窗口中的导入会逐行询问；在这里由文件中作品的完整标题或 ID 决定。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more row(s); --verbose shows each.</source>
        <translation>
            <numerusform>…还有 %n 行；--verbose 会全部显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1: “%2” differs from the list, which stays as it is: %3</source>
        <extracomment>%3 fields, each with what the list and what the file says: &quot;score: 50 → 90&quot;</extracomment>
        <translation>第 %1 行：“%2”与列表不同，列表保持原样：%3</translation>
    </message>
    <message>
        <source>Dates such as 3/4/2026 were read with the day first, as tables with semicolons have them; --date-order month says otherwise.</source>
        <translation>3/4/2026 这样的日期按分号表格的习惯以日在前读取；用 --date-order month 可更改。</translation>
    </message>
    <message>
        <source>Backups are in %1; “raiki restore FILE” brings one back.</source>
        <translation>备份在%1中；用“raiki restore 文件”可还原其中一个。</translation>
    </message>
    <message>
        <source>Nothing went in; the list is as it was.</source>
        <translation>未导入任何内容；列表保持原样。</translation>
    </message>
    <message>
        <source>Done: %1 added, %2 updated, %3 removed. “raiki undo” takes it all back.</source>
        <translation>完成：新增%1项，更新%2项，移除%3项。用“raiki undo”可全部撤销。</translation>
    </message>
    <message>
        <source>Done: %1 added, %2 updated. “raiki undo” takes it all back.</source>
        <translation>完成：新增%1项，更新%2项。用“raiki undo”可全部撤销。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not in the file.</source>
        <translation>
            <numerusform>有%n行未写入文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more season(s) that nobody follows come with their shows.</source>
        <translation>
            <numerusform>另有 %n 季无人关注，随其作品一并加入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message>
        <source>The feed is gone for good; its site may name a new address.</source>
        <translation>该订阅源已永久关闭；其网站上或许有新地址。</translation>
    </message>
    <message>
        <source>The server has nothing at this address (404). Check it for mistakes.</source>
        <translation>服务器上没有此地址（404）。请检查有无输错。</translation>
    </message>
    <message>
        <source>The server does not let Raiki read this (%1).</source>
        <translation>服务器不允许 Raiki 读取（%1）。</translation>
    </message>
    <message>
        <source>The server asks for a pause (429).</source>
        <translation>服务器要求暂缓访问（429）。</translation>
    </message>
    <message>
        <source>The server has trouble of its own (%1).</source>
        <translation>服务器自身出了问题（%1）。</translation>
    </message>
    <message>
        <source>The server answered %1.</source>
        <translation>服务器返回了 %1。</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>服务器拒绝连接。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>服务器没有及时响应。</translation>
    </message>
    <message>
        <source>The feed is gone for good. Polling has stopped; remove it, or add its new address.</source>
        <translation>该订阅源已永久关闭，已停止抓取。请移除它，或添加新地址。</translation>
    </message>
    <message>
        <source>%1 It will be tried again later.</source>
        <extracomment>%1 a sentence: why a feed could not be read</extracomment>
        <translation>%1稍后会重试。</translation>
    </message>
    <message>
        <source>Premiere</source>
        <translation>开播</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>剧场版</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>网络配信</translation>
    </message>
    <message>
        <source>Dub</source>
        <translation>配音版</translation>
    </message>
    <message>
        <source>Finale</source>
        <translation>完结</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>新一话</translation>
    </message>
    <message>
        <source>season %1</source>
        <translation>第%1季</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>第%1部分</translation>
    </message>
    <message>
        <source>episode %1</source>
        <translation>第%1话</translation>
    </message>
    <message>
        <source>announces no release</source>
        <translation>没有公布播出信息</translation>
    </message>
    <message>
        <source>is about no show of the list</source>
        <translation>与列表中的作品无关</translation>
    </message>
    <message>
        <source>a date for a season of a show you follow</source>
        <translation>你追的作品某一季的日期</translation>
    </message>
    <message>
        <source>a new season of a show you follow</source>
        <translation>你追的作品的新一季</translation>
    </message>
    <message>
        <source>the date moved</source>
        <translation>日期有变</translation>
    </message>
    <message>
        <source>the date is known more exactly</source>
        <translation>日期更具体了</translation>
    </message>
    <message>
        <source>says nothing new</source>
        <translation>没有新信息</translation>
    </message>
    <message>
        <source>another source says otherwise</source>
        <translation>另一来源说法不同</translation>
    </message>
    <message>
        <source>it is not sure which show is meant</source>
        <translation>不确定指的是哪部作品</translation>
    </message>
    <message>
        <source>you dropped it</source>
        <translation>你已抛弃此作品</translation>
    </message>
    <message>
        <source>an episode of a show you follow</source>
        <translation>你追的作品的某一话</translation>
    </message>
    <message>
        <source>where a show you follow comes out</source>
        <translation>你追的作品的播出平台</translation>
    </message>
    <message>
        <source>the end of a show you follow</source>
        <translation>你追的作品的完结</translation>
    </message>
    <message>
        <source>a film of a show you follow</source>
        <translation>你追的作品的剧场版</translation>
    </message>
    <message>
        <source>This is not an http or https address.</source>
        <translation>这不是 http 或 https 地址。</translation>
    </message>
    <message>
        <source>There is no server of that name. Check the address.</source>
        <translation>没有这个名称的服务器。请检查地址。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate could not be trusted (%1).</source>
        <translation>服务器的证书不受信任（%1）。</translation>
    </message>
    <message>
        <source>The address leads from one place to the next without end.</source>
        <translation>此地址无休止地跳转。</translation>
    </message>
    <message>
        <source>The server sent us to an unsafe address.</source>
        <translation>服务器跳转到了不安全的地址。</translation>
    </message>
    <message>
        <source>The answer is larger than a feed may be.</source>
        <translation>返回的内容超出订阅源的大小上限。</translation>
    </message>
    <message>
        <source>The answer&apos;s compression is damaged.</source>
        <translation>返回的压缩数据已损坏。</translation>
    </message>
    <message>
        <source>The server&apos;s answer broke off or made no sense (%1).</source>
        <translation>服务器的响应中断或无法理解（%1）。</translation>
    </message>
    <message>
        <source>There is no feed at this address. Look for the site&apos;s own RSS or Atom link.</source>
        <translation>此地址没有订阅源。请在网站上查找 RSS 或 Atom 链接。</translation>
    </message>
    <message>
        <source>The feed is damaged before its first post (%1).</source>
        <translation>订阅源在第一篇文章之前就已损坏（%1）。</translation>
    </message>
    <message>
        <source>This machine is offline.</source>
        <translation>这台电脑没有联网。</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>%1, %2</source>
        <comment>show, season</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has a date</source>
        <translation>%1定档了</translation>
    </message>
    <message>
        <source>%1 is cancelled</source>
        <translation>%1取消了</translation>
    </message>
    <message>
        <source>%1 has moved</source>
        <translation>%1改档了</translation>
    </message>
    <message>
        <source>%1 starts in %2</source>
        <translation>%1将在%2后开播</translation>
    </message>
    <message>
        <source>%1 starts now</source>
        <translation>%1现在开播</translation>
    </message>
    <message>
        <source>%1 starts today</source>
        <translation>%1今天开播</translation>
    </message>
    <message>
        <source>%1 starts some time in %2</source>
        <translation>%1预计%2开播</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>从%1改到%2</translation>
    </message>
    <message>
        <source>Raiki will tell you when the day is known.</source>
        <translation>具体日期确定后，Raiki 会提醒你。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was missed: when</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有%n条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of news for your list</source>
        <translation>
            <numerusform>你的列表有%n条新消息</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has started</source>
        <translation>%1已开播</translation>
    </message>
    <message>
        <source>The dub of %1 has started</source>
        <translation>%1的配音版已开播</translation>
    </message>
    <message>
        <source>The dub of %1 starts now</source>
        <translation>%1的配音版现在开播</translation>
    </message>
    <message>
        <source>The dub of %1 starts today</source>
        <translation>%1的配音版今天开播</translation>
    </message>
    <message>
        <source>%1: the last episode is out</source>
        <translation>%1：最终话已播出</translation>
    </message>
    <message>
        <source>%1: the last episode starts now</source>
        <translation>%1：最终话现在播出</translation>
    </message>
    <message>
        <source>%1: the last episode comes today</source>
        <translation>%1：最终话今天播出</translation>
    </message>
    <message>
        <source>%1: episode %2 is to be expected about now</source>
        <translation>%1：第%2话差不多该播出了</translation>
    </message>
    <message>
        <source>%1: a new episode</source>
        <translation>%1：新一话</translation>
    </message>
    <message>
        <source>%1: episode %2 is out</source>
        <translation>%1：第%2话已播出</translation>
    </message>
    <message>
        <source>%1: episode %2 starts now</source>
        <translation>%1：第%2话现在播出</translation>
    </message>
    <message>
        <source>%1: episode %2 comes today</source>
        <translation>%1：第%2话今天播出</translation>
    </message>
    <message>
        <source>%1 was announced</source>
        <translation>%1已公布</translation>
    </message>
    <message>
        <source>%1 starts</source>
        <extracomment>a show with its season; the date follows</extracomment>
        <translation>%1开播</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) from while you were away</source>
        <translation>
            <numerusform>你不在时的%n条提醒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) at once</source>
        <translation>
            <numerusform>同时有%n条提醒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>News and dates of your shows: %n</source>
        <translation>
            <numerusform>你追的作品的消息和日期：%n条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 starts soon</source>
        <translation>%1即将开播</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) that waited</source>
        <translation>
            <numerusform>%n 条推迟的提醒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) not shown before</source>
        <translation>
            <numerusform>%n 条之前未显示的提醒</numerusform>
        </translation>
    </message>
    <message>
        <source>until now: %1</source>
        <translation>此前：%1</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <extracomment>Of news that waits for a decision. %1 the show and what is announced: &quot;Medalist · Premiere · January 2026&quot;</extracomment>
        <translation>可能是%1</translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>Resume reminders</source>
        <translation>恢复提醒</translation>
    </message>
    <message>
        <source>Pause reminders for an hour</source>
        <translation>暂停提醒1小时</translation>
    </message>
    <message>
        <source>Pause reminders until tomorrow</source>
        <translation>暂停提醒到明天</translation>
    </message>
    <message>
        <source>Reminders pause until %1.</source>
        <translation>提醒已暂停，直到%1。</translation>
    </message>
    <message>
        <source>The reminders go on as before.</source>
        <translation>提醒仍和之前一样。</translation>
    </message>
    <message>
        <source>Reminders do not pause any more.</source>
        <translation>提醒已不再暂停。</translation>
    </message>
</context>
<context>
    <name>raiki::AboutCard</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Raiki %1: when does what you wait for come back, and how do we know?</source>
        <translation>Raiki %1：你等的作品何时回归，又从何得知？</translation>
    </message>
    <message>
        <source>bangumi-data</source>
        <translation>bangumi-data</translation>
    </message>
    <message>
        <source>CC BY 4.0</source>
        <translation>CC BY 4.0</translation>
    </message>
    <message>
        <source>Raiki is free software under the MIT licence. The reference list is distilled from bangumi-data, © its contributors, CC BY 4.0: seasons are grouped into shows and the fields it needs are kept. Built with Qt, SQLite, Expat, uchardet, libzip and zlib.</source>
        <translation>Raiki 是采用 MIT 许可证的自由软件。番剧库提炼自 bangumi-data（© 其贡献者，CC BY 4.0）：各季按作品归并，只保留所需字段。基于 Qt、SQLite、Expat、uchardet、libzip 和 zlib 构建。</translation>
    </message>
</context>
<context>
    <name>raiki::AddFeedDialog</name>
    <message>
        <source>Add a feed</source>
        <translation>添加订阅源</translation>
    </message>
    <message>
        <source>Paste the &amp;address of a news site, a feed, a calendar or a YouTube channel:</source>
        <translation>粘贴新闻网站、订阅源、日历或 YouTube 频道的地址(&amp;A)：</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Looking for feeds</source>
        <translation>正在查找订阅源</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>订阅源</translation>
    </message>
    <message>
        <source>Newest posts</source>
        <translation>最新文章</translation>
    </message>
    <message>
        <source>Enter opens the article.</source>
        <translation>按 Enter 打开文章。</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Add without looking</source>
        <translation>不检查直接添加</translation>
    </message>
    <message>
        <source>Puts the address on the list as it is</source>
        <translation>将地址原样加入列表</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Find the feed</source>
        <translation>查找订阅源</translation>
    </message>
    <message>
        <source>This is no http or https address. Copy it from your browser&apos;s address bar.</source>
        <translation>这不是 http 或 https 地址。请从浏览器的地址栏复制。</translation>
    </message>
    <message>
        <source>Nobody was contacted, since you have not agreed to that. You can add the address as it is.</source>
        <translation>你尚未同意联网，因此没有连接任何服务器。可以将地址原样添加。</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>正在查看 %1…</translation>
    </message>
    <message numerus="yes">
        <source>The site has %n feed(s). Choose one:</source>
        <translation>
            <numerusform>该网站有%n个订阅源，请选择一个：</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 You can look again later, or add the address as it is: then Raiki tries it again by itself.</source>
        <extracomment>%1 a sentence: why a site could not be read</extracomment>
        <translation>%1你可以稍后再试，或将地址原样添加，之后 Raiki 会自动重试。</translation>
    </message>
    <message>
        <source>On your list already</source>
        <translation>已在你的列表中</translation>
    </message>
    <message>
        <source>It has no posts now. Raiki reads those to come.</source>
        <translation>目前没有文章。Raiki 会抓取今后的文章。</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <extracomment>%1 &quot;The newest 30 posts&quot;, %2 &quot;2 of them name a show of your list&quot;</extracomment>
        <translation>%1；%2。</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n post(s)</source>
        <translation>
            <numerusform>最新的%n篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>none of them names a show of your list</source>
        <translation>都没有提到你列表中的作品</translation>
    </message>
    <message numerus="yes">
        <source>%n of them name(s) a show of your list</source>
        <translation>
            <numerusform>其中%n篇提到了你列表中的作品</numerusform>
        </translation>
    </message>
    <message>
        <source>Its document is damaged at line %1; what comes before is read.</source>
        <translation>文档在第%1行处损坏；会读取此前的内容。</translation>
    </message>
    <message>
        <source>This feed is on your list already.</source>
        <translation>此订阅源已在你的列表中。</translation>
    </message>
    <message>
        <source>The feed was not added.</source>
        <translation>未能添加订阅源。</translation>
    </message>
</context>
<context>
    <name>raiki::AddShowDialog</name>
    <message>
        <source>Add a show</source>
        <translation>添加作品</translation>
    </message>
    <message>
        <source>Title in English, romaji or Japanese</source>
        <translation>英文、罗马音或日文标题</translation>
    </message>
    <message>
        <source>Title of the show</source>
        <translation>作品标题</translation>
    </message>
    <message>
        <source>Shows that the catalogue knows</source>
        <translation>番剧库中的作品</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>季</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add and go on</source>
        <translation>添加并继续</translation>
    </message>
    <message>
        <source>Adds this show, then another (%1)</source>
        <translation>添加此作品，然后继续添加下一部（%1）</translation>
    </message>
    <message>
        <source>Raiki will look for this title in the news.</source>
        <translation>Raiki 会在新闻中查找这个标题。</translation>
    </message>
    <message>
        <source>In your list already: what is new is added to it.</source>
        <translation>已在你的列表中：只会补充新的信息。</translation>
    </message>
    <message>
        <source>Season %1, not in the catalogue yet</source>
        <translation>第%1季，番剧库尚未收录</translation>
    </message>
    <message>
        <source>Season %1</source>
        <translation>第%1季</translation>
    </message>
    <message>
        <source>The show was not added.</source>
        <translation>未能添加作品。</translation>
    </message>
    <message>
        <source>It is in your list with all that the catalogue knows.</source>
        <translation>它已在你的列表中，并带有番剧库的全部信息。</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>已添加：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a show, %2 a season of it: &quot;Medalist, Season 2&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>News is off: Raiki will look for this title once it may check your feeds (in the settings).</source>
        <translation>消息检查已关闭：在设置中允许 Raiki 检查订阅源后，才会查找这个标题。</translation>
    </message>
    <message>
        <source>No feed is checked: Raiki will look for this title once you add one on the Feeds page.</source>
        <translation>没有要检查的订阅源：在“订阅源”页面添加后，Raiki 才会查找这个标题。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>raiki::BackupsCard</name>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>导入前</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>还原前</translation>
    </message>
    <message>
        <source>before an update of Raiki</source>
        <translation>更新 Raiki 前</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>未能创建备份。</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>%1 date and time, %2 why it was made, %3 size</extracomment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>This backup is damaged: %1</source>
        <translation>此备份已损坏：%1</translation>
    </message>
    <message>
        <source>Changed last: %1.</source>
        <translation>最近更改的作品：%1。</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>还原此备份？</translation>
    </message>
    <message>
        <source>Your list, feeds and settings become what they were then: %1. A backup of what is there now is made first, so that you can come back.</source>
        <translation>你的列表、订阅源和设置将回到当时的状态：%1。还原前会先备份现有内容，以便你再换回来。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Nothing was restored</source>
        <translation>没有还原任何内容</translation>
    </message>
    <message>
        <source>The list is as it was.</source>
        <translation>列表保持原样。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>查看内容</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>还原…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the list</source>
        <translation>
            <numerusform>列表%n条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n个订阅源</numerusform>
        </translation>
    </message>
    <message>
        <source>before a merge with another computer</source>
        <translation>与另一台计算机合并前</translation>
    </message>
    <message>
        <source>made by you</source>
        <extracomment>of a backup: the user made it</extracomment>
        <translation>由你创建</translation>
    </message>
    <message>
        <source>A backup was made and checked.</source>
        <translation>已创建并校验一份备份。</translation>
    </message>
    <message>
        <source>A copy of your list is made every day, checked, and kept: one for each of 7 days, 8 weeks and 12 months. What you make yourself stays.</source>
        <translation>每天为你的列表创建一份备份，校验后保留：最近7天、8周和12个月各一份。你自己创建的会一直保留。</translation>
    </message>
    <message>
        <source>before an import was taken back</source>
        <translation>撤回导入前</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>The list is again as in this backup: %1. What was there before is the newest of the backups.</source>
        <extracomment>%1 a backup: when and why it was made, its size</extracomment>
        <translation>列表已恢复为此备份的状态：%1。之前的内容是最新的一份备份。</translation>
    </message>
</context>
<context>
    <name>raiki::BarChart</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what is counted, %2 how many</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>raiki::CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>本月各日</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>无法读取列表。</translation>
    </message>
    <message numerus="yes">
        <source>%n premiere(s)</source>
        <translation>
            <numerusform>开播%n部</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finale(s)</source>
        <translation>
            <numerusform>完结%n部</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a day</source>
        <translation>
            <numerusform>日期未定%n部</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing of your list is dated here</source>
        <translation>这个月没有列表中作品的日期</translation>
    </message>
</context>
<context>
    <name>raiki::CalendarText</name>
    <message>
        <source>Premiere</source>
        <translation>开播</translation>
    </message>
    <message>
        <source>Last episode</source>
        <translation>最终话</translation>
    </message>
    <message>
        <source>Episode %1</source>
        <translation>第%1话</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>新一话</translation>
    </message>
</context>
<context>
    <name>raiki::CatalogueCard</name>
    <message>
        <source>Update the catalogue now?</source>
        <translation>现在更新番剧库？</translation>
    </message>
    <message>
        <source>Raiki asks %1 for the newest catalogue, this once. Nothing about you or your list is sent.</source>
        <extracomment>%1 the name of a server</extracomment>
        <translation>Raiki 将仅此一次向 %1 获取最新的番剧库。不会发送任何关于你或你的列表的信息。</translation>
    </message>
    <message>
        <source>Update now</source>
        <translation>立即更新</translation>
    </message>
    <message>
        <source>Update the catalogue</source>
        <translation>更新番剧库</translation>
    </message>
    <message>
        <source>bangumi-data or snapshot (*.json *.snapshot)</source>
        <translation>bangumi-data 或快照 (*.json *.snapshot)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The catalogue was not updated</source>
        <translation>未能更新番剧库</translation>
    </message>
    <message>
        <source>The one in use stays.</source>
        <translation>继续使用现有的番剧库。</translation>
    </message>
    <message>
        <source>Use the shipped catalogue?</source>
        <translation>改用自带的番剧库？</translation>
    </message>
    <message>
        <source>The updated one is removed; the one that came with Raiki is used again. Your own list is not touched.</source>
        <translation>更新过的番剧库将被移除，恢复为 Raiki 自带的版本。你自己的列表不受影响。</translation>
    </message>
    <message>
        <source>Use the shipped one</source>
        <translation>使用自带版本</translation>
    </message>
    <message>
        <source>The catalogue was not changed.</source>
        <translation>未能更改番剧库。</translation>
    </message>
    <message>
        <source>Raiki asks %1 for it. Nothing about you or your list is sent.</source>
        <translation>Raiki 会向 %1 获取。不会发送任何关于你或你的列表的信息。</translation>
    </message>
    <message>
        <source>Raiki would ask %1 for it: allow it to use the network above first.</source>
        <translation>Raiki 需要向 %1 获取：请先在上方允许它联网。</translation>
    </message>
    <message>
        <source>The catalogue cannot be used.</source>
        <translation>番剧库无法使用。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln show(s)</source>
        <translation>
            <numerusform>%Ln部作品</numerusform>
        </translation>
    </message>
    <message>
        <source>Catalogue: %1</source>
        <translation>番剧库：%1</translation>
    </message>
    <message>
        <source>Catalogue: %1, version %2</source>
        <translation>番剧库：%1，版本 %2</translation>
    </message>
    <message>
        <source>Cancel the update</source>
        <translation>取消更新</translation>
    </message>
    <message>
        <source>The catalogue of shows</source>
        <translation>番剧库</translation>
    </message>
    <message>
        <source>Raiki looks titles, seasons and start dates up in it. It is made from bangumi-data; a newer one comes from the network or as a file: its data.json, or a snapshot.</source>
        <translation>Raiki 在其中查询标题、季和开播日期。番剧库基于 bangumi-data 制作；可从网络更新，也可从文件更新：bangumi-data 的 data.json 或快照。</translation>
    </message>
    <message>
        <source>Update the catalogue &amp;once a week</source>
        <translation>每周更新一次番剧库(&amp;O)</translation>
    </message>
    <message>
        <source>Update from a file…</source>
        <translation>从文件更新…</translation>
    </message>
</context>
<context>
    <name>raiki::CatalogueModel</name>
    <message>
        <source>Add “%1” as it is</source>
        <translation>原样添加“%1”</translation>
    </message>
    <message>
        <source>A show that the catalogue does not know</source>
        <translation>番剧库未收录的作品</translation>
    </message>
    <message numerus="yes">
        <source>%n season(s)</source>
        <translation>
            <numerusform>%n季</numerusform>
        </translation>
    </message>
    <message>
        <source>A show of its own, none of those above</source>
        <translation>单独的作品，不是上面的任何一部</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) and special(s)</source>
        <translation>
            <numerusform>%n 部剧场版和特别篇</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::CatalogueWords</name>
    <message numerus="yes">
        <source>%Ln show(s)</source>
        <translation>
            <numerusform>%Ln部作品</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue has %1, none of them new.</source>
        <extracomment>%1 &quot;12,000 shows&quot;</extracomment>
        <translation>番剧库共%1，没有新增。</translation>
    </message>
    <message>
        <source>The catalogue has %1, %2.</source>
        <translation>番剧库共%1，%2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>shows of the catalogue</comment>
        <translation>
            <numerusform>新增%Ln部</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no longer at its address. A newer Raiki may know the new one.</source>
        <translation>原地址已失效。较新版本的 Raiki 或许知道新地址。</translation>
    </message>
    <message>
        <source>The answer is far larger than the catalogue is.</source>
        <translation>返回的内容远大于番剧库应有的大小。</translation>
    </message>
    <message>
        <source>This machine is offline.</source>
        <translation>这台电脑没有联网。</translation>
    </message>
    <message>
        <source>The server answered %1.</source>
        <translation>服务器返回了 %1。</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>服务器拒绝连接。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>服务器没有及时响应。</translation>
    </message>
    <message>
        <source>The server was not found.</source>
        <translation>找不到服务器。</translation>
    </message>
    <message>
        <source>The catalogue was not updated.</source>
        <translation>番剧库未更新。</translation>
    </message>
    <message>
        <source>What came is no sound catalogue (%1). The one in use stays.</source>
        <translation>收到的内容不是完好的番剧库（%1）。继续使用现有的番剧库。</translation>
    </message>
    <message>
        <source>What came has only %1, the one in use %2. It was not taken.</source>
        <extracomment>%1 &quot;12 shows&quot;, %2 &quot;12,000 shows&quot;</extracomment>
        <translation>收到的番剧库只有%1，现有的有%2。未采用。</translation>
    </message>
    <message>
        <source>The newer catalogue was not kept.</source>
        <translation>未能保存较新的番剧库。</translation>
    </message>
    <message>
        <source>The update was cancelled. The catalogue in use stays.</source>
        <translation>更新已取消。继续使用现有的番剧库。</translation>
    </message>
    <message>
        <source>Raiki looks again on %1.</source>
        <translation>Raiki 将于%1再次检查。</translation>
    </message>
    <message>
        <source>Raiki looks again when there is a network.</source>
        <translation>联网后 Raiki 会再次检查。</translation>
    </message>
    <message>
        <source>You can try again at any time.</source>
        <translation>你可以随时重试。</translation>
    </message>
    <message>
        <source>There is no newer catalogue than the one in use.</source>
        <translation>现有的番剧库已是最新。</translation>
    </message>
    <message>
        <source>Last brought up to date %1.</source>
        <extracomment>%1 &quot;5 minutes ago&quot;, &quot;yesterday&quot; or a date</extracomment>
        <translation>上次更新：%1。</translation>
    </message>
    <message>
        <source>No newer one has been looked for yet.</source>
        <translation>还没有检查过更新。</translation>
    </message>
    <message>
        <source>Asking %1 for a newer catalogue…</source>
        <extracomment>%1 the name of a server</extracomment>
        <translation>正在向 %1 查询较新的番剧库…</translation>
    </message>
    <message>
        <source>Reading the newer catalogue…</source>
        <translation>正在读取较新的番剧库…</translation>
    </message>
</context>
<context>
    <name>raiki::CellWords</name>
    <message>
        <source>Episodes watched; “5/28” says also how many there are, “5/?” that nobody knows</source>
        <translation>已看话数；“5/28”同时给出总话数，“5/?”表示总话数未知</translation>
    </message>
    <message>
        <source>“%1” is not a date that Raiki understands.</source>
        <translation>Raiki 无法识别日期“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no number of episodes. Write for example 5, or 5/28.</source>
        <translation>“%1”不是话数。请输入例如 5 或 5/28。</translation>
    </message>
</context>
<context>
    <name>raiki::ChangeText</name>
    <message>
        <source>take back the import of %1</source>
        <translation>撤回 %1 的导入</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>已添加：%1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>已移除：%1</translation>
    </message>
    <message>
        <source>Premiere set: %1</source>
        <translation>已设置开播日期：%1</translation>
    </message>
    <message>
        <source>Names changed: %1</source>
        <translation>已更改名称：%1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>已更改：%1</translation>
    </message>
    <message numerus="yes">
        <source>dismiss %n piece(s) of news</source>
        <translation>
            <numerusform>忽略%n条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 → %2 episodes</source>
        <translation>%1 → %2话</translation>
    </message>
    <message>
        <source>score %1 → %2</source>
        <translation>评分%1 → %2</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>标签</translation>
    </message>
    <message numerus="yes">
        <source>edit %n seasons</source>
        <translation>
            <numerusform>编辑%n季</numerusform>
        </translation>
    </message>
    <message>
        <source>edit %1</source>
        <translation>编辑%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 the show, %2 what changed</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>添加%1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>移除%1</translation>
    </message>
    <message>
        <source>premiere of %1</source>
        <translation>%1的开播日期</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>accept news of %1</source>
        <translation>采纳%1的消息</translation>
    </message>
    <message>
        <source>dismiss news of %1</source>
        <translation>忽略%1的消息</translation>
    </message>
    <message>
        <source>aliases of %1</source>
        <translation>%1的别名</translation>
    </message>
    <message numerus="yes">
        <source>%n season(s) → %1</source>
        <extracomment>%n how many, %1 the status that they get</extracomment>
        <translation>
            <numerusform>%n季 → %1</numerusform>
        </translation>
    </message>
    <message>
        <source>dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>已静音</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>not muted</source>
        <translation>已取消静音</translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s) in all</source>
        <translation>
            <numerusform>共 %n 话</numerusform>
        </translation>
    </message>
    <message>
        <source>number of episodes not known</source>
        <translation>总话数未知</translation>
    </message>
    <message numerus="yes">
        <source>add %n feed(s)</source>
        <translation>
            <numerusform>添加 %n 个订阅源</numerusform>
        </translation>
    </message>
    <message>
        <source>pause the feed %1</source>
        <translation>暂停订阅源 %1</translation>
    </message>
    <message>
        <source>resume the feed %1</source>
        <translation>恢复订阅源 %1</translation>
    </message>
    <message>
        <source>change the feed %1</source>
        <translation>更改订阅源 %1</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>已暂停：%1</translation>
    </message>
    <message>
        <source>Resumed: %1</source>
        <translation>已恢复：%1</translation>
    </message>
    <message>
        <source>add the feed %1</source>
        <translation>添加订阅源 %1</translation>
    </message>
    <message>
        <source>remove the feed %1</source>
        <translation>移除订阅源 %1</translation>
    </message>
    <message>
        <source>%1 → 1 episode</source>
        <extracomment>For example &quot;3 → 4 episodes&quot;</extracomment>
        <translation>%1 → 1话</translation>
    </message>
    <message numerus="yes">
        <source>%n season(s) changed</source>
        <translation>
            <numerusform>已更改%n季</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::ChartText</name>
    <message>
        <source>TV series</source>
        <translation>TV 动画</translation>
    </message>
    <message>
        <source>Net series</source>
        <translation>网络动画</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>剧场版</translation>
    </message>
    <message>
        <source>OVAs and specials</source>
        <translation>OVA 和特别篇</translation>
    </message>
    <message>
        <source>Continues from %1 or before</source>
        <extracomment>%1 a cour: &quot;Continues from Fall 2025 or before&quot;</extracomment>
        <translation>续播（%1及更早开播）</translation>
    </message>
    <message>
        <source>On no day of the week</source>
        <translation>无固定放送日</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1起</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a day of the week, %2 a time: each week then</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Belongs to a show on your list</source>
        <translation>属于你列表中的作品</translation>
    </message>
    <message>
        <source>continues</source>
        <translation>续播</translation>
    </message>
    <message>
        <source>on your list: %1</source>
        <translation>在你的列表中：%1</translation>
    </message>
</context>
<context>
    <name>raiki::ClaimList</name>
    <message>
        <source>decides the date shown</source>
        <translation>以此为准</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A quotation, with the quotation marks of the language</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Read the source: %1</source>
        <translation>查看来源：%1</translation>
    </message>
    <message>
        <source>Known since %1</source>
        <extracomment>%1 a date and time: when Raiki learned what a source says</extracomment>
        <translation>%1得知</translation>
    </message>
</context>
<context>
    <name>raiki::CopiedRowsText</name>
    <message>
        <source>watchlist.csv</source>
        <extracomment>the name of a file that rows of the list are dragged out as; keep &quot;.csv&quot;</extracomment>
        <translation>追番列表.csv</translation>
    </message>
</context>
<context>
    <name>raiki::CorrectionDialog</name>
    <message>
        <source>What does it say?</source>
        <translation>正确内容是什么？</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未提及</translation>
    </message>
    <message>
        <source>2026, 2026-01, Winter 2026, 2026-01-24…</source>
        <translation>2026、2026-01、2026年冬、2026-01-24…</translation>
    </message>
    <message>
        <source>Remember that “%1” means this show</source>
        <translation>记住“%1”指的是这部作品</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>作品(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;eason</source>
        <translation>季(&amp;E)</translation>
    </message>
    <message>
        <source>Sta&amp;rts</source>
        <translation>开播(&amp;R)</translation>
    </message>
    <message>
        <source>Take it so</source>
        <translation>按此采纳</translation>
    </message>
    <message>
        <source>This is not a date Raiki understands.</source>
        <translation>Raiki 无法识别这个日期。</translation>
    </message>
</context>
<context>
    <name>raiki::CourJump</name>
    <message>
        <source>Winter</source>
        <translation>冬季</translation>
    </message>
    <message>
        <source>Spring</source>
        <translation>春季</translation>
    </message>
    <message>
        <source>Summer</source>
        <translation>夏季</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>秋季</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
</context>
<context>
    <name>raiki::CoverLabel</name>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Choose a picture of your own</source>
        <translation>选择自己的图片</translation>
    </message>
    <message>
        <source>Choose another picture…</source>
        <translation>选择其他图片…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>移除图片</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>“%1” is not a picture that Raiki can read.</source>
        <translation>“%1”不是 Raiki 能读取的图片。</translation>
    </message>
    <message>
        <source>The picture was not kept.</source>
        <translation>未能保存图片。</translation>
    </message>
    <message>
        <source>The picture was not removed.</source>
        <translation>未能移除图片。</translation>
    </message>
</context>
<context>
    <name>raiki::DateText</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>Qt date format of one day: ddd day of the week, d day, MMM month, yyyy year</extracomment>
        <translation>yyyy年M月d日 ddd</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>日期未定</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>%n分钟后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>%n小时后</numerusform>
        </translation>
    </message>
    <message>
        <source>Winter %1</source>
        <translation>%1年冬</translation>
    </message>
    <message>
        <source>Spring %1</source>
        <translation>%1年春</translation>
    </message>
    <message>
        <source>Summer %1</source>
        <translation>%1年夏</translation>
    </message>
    <message>
        <source>Fall %1</source>
        <translation>%1年秋</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>Qt date format of a month: MMMM its name, M its number, yyyy year</extracomment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n天后</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n小时前</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n天前</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1 h %2 min</source>
        <extracomment>%1 hours and %2 minutes from now</extracomment>
        <translation>%1小时%2分钟后</translation>
    </message>
</context>
<context>
    <name>raiki::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>10分钟后</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>When the day is known</source>
        <translation>日期确定时</translation>
    </message>
    <message>
        <source>Watching now</source>
        <translation>标为在看</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>今晚</translation>
    </message>
</context>
<context>
    <name>raiki::DesktopSession</name>
    <message>
        <source>The calendar file %1 was not written.</source>
        <translation>未能写入日历文件 %1。</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>无法打开“%1”。</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>稍后提醒</translation>
    </message>
    <message>
        <source>Merged with %1.</source>
        <translation>已与 %1 合并。</translation>
    </message>
    <message>
        <source>The list was not exchanged through the shared folder.</source>
        <translation>未能通过共享文件夹交换列表。</translation>
    </message>
    <message>
        <source>Your program for reminders did not do its work: %1</source>
        <extracomment>%1 what the system says of it</extracomment>
        <translation>你设置的提醒程序未能运行：%1</translation>
    </message>
    <message>
        <source>The list in %1 can only be read. You can look at it and export it; what you change is not saved. To go on with it, copy it to a folder where you may write.</source>
        <translation>%1 中的列表只能读取。你可以查看和导出；所做更改不会保存。要继续使用，请将其复制到可写入的文件夹。</translation>
    </message>
</context>
<context>
    <name>raiki::EntryEdits</name>
    <message>
        <source>%1 watched of %2 cannot be. Nothing was changed.</source>
        <translation>共 %2 话，不可能已看 %1 话。未作任何更改。</translation>
    </message>
    <message>
        <source>The season has %1 episodes, so %2 cannot be watched. If it has more, write %3.</source>
        <extracomment>%3 for example &quot;28/28&quot;: what to write</extracomment>
        <translation>本季共 %1 话，不可能已看 %2 话。如果实际更多，请输入 %3。</translation>
    </message>
</context>
<context>
    <name>raiki::ErrorText</name>
    <message>
        <source>%1 was not found.</source>
        <translation>没有找到%1。</translation>
    </message>
    <message>
        <source>It cannot be read: %1. Check that it is there and that you may read it.</source>
        <translation>无法读取：%1。请检查文件是否存在，以及你是否有权读取。</translation>
    </message>
    <message>
        <source>It cannot be written: %1. Choose another folder, or ask for the right to write there.</source>
        <translation>无法写入：%1。请选择其他文件夹，或获取该处的写入权限。</translation>
    </message>
    <message>
        <source>The disk is full: %1. Free some space and try again.</source>
        <translation>磁盘已满：%1。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>It is too large (%1). Split it and try again.</source>
        <translation>文件过大（%1）。请拆分后重试。</translation>
    </message>
    <message>
        <source>Another program is using the list. Close it, or wait a moment and try again.</source>
        <translation>另一个程序正在使用列表。请关闭它，或稍等片刻再试。</translation>
    </message>
    <message>
        <source>The list&apos;s file is damaged (%1). Restore a backup; the damaged file is kept.</source>
        <translation>列表文件已损坏（%1）。请从备份还原；损坏的文件会保留。</translation>
    </message>
    <message>
        <source>The list was made by a newer Raiki (schema %1). Update Raiki to open it.</source>
        <translation>此列表由较新版本的 Raiki 创建（架构版本%1）。请更新 Raiki 后再打开。</translation>
    </message>
    <message>
        <source>The file is no list of Raiki&apos;s (%1). Choose another file.</source>
        <translation>该文件不是 Raiki 的列表（%1）。请选择其他文件。</translation>
    </message>
    <message>
        <source>The list could not be read or written (%1). Nothing was changed; try again.</source>
        <translation>无法读取或写入列表（%1）。没有做任何更改，请重试。</translation>
    </message>
    <message>
        <source>This cannot be used: %1</source>
        <translation>无法使用：%1</translation>
    </message>
    <message>
        <source>Several shows go by that name:
%1</source>
        <translation>有多部作品叫这个名称：
%1</translation>
    </message>
    <message>
        <source>It was changed elsewhere meanwhile (%1). Look at it again, then repeat the change.</source>
        <translation>期间已在别处被更改（%1）。请查看后再重新更改。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>It is there already: %1</source>
        <translation>已存在：%1</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The network did not answer: %1. Check the connection and try again.</source>
        <translation>网络没有响应：%1。请检查连接后重试。</translation>
    </message>
    <message>
        <source>Raiki may not use the network. Allow it in the settings first.</source>
        <translation>Raiki 未获准联网。请先在设置中允许。</translation>
    </message>
    <message>
        <source>The document breaks off or is damaged (%1). Get it anew where it came from.</source>
        <translation>文档不完整或已损坏（%1）。请从原处重新获取。</translation>
    </message>
    <message>
        <source>The copy %1 is damaged (%2). Choose another one.</source>
        <translation>备份 %1 已损坏（%2）。请选择其他备份。</translation>
    </message>
    <message>
        <source>The copy %1 was made by a newer Raiki (schema %2). Update Raiki to restore it.</source>
        <translation>备份 %1 由较新版本的 Raiki 创建（架构版本%2）。请更新 Raiki 后再还原。</translation>
    </message>
    <message>
        <source>%1 is no copy of a list of Raiki&apos;s (%2). Choose another file.</source>
        <translation>%1 不是 Raiki 列表的备份（%2）。请选择其他文件。</translation>
    </message>
    <message>
        <source>The list is as it was.</source>
        <translation>列表保持原样。</translation>
    </message>
    <message>
        <source>This is the list that is open. Choose another file.</source>
        <translation>这是当前打开的列表。请选择其他文件。</translation>
    </message>
    <message>
        <source>No format that Raiki reads fits it, or it is cut short (%1). From a spreadsheet program, save it as CSV.</source>
        <extracomment>%1 the file&apos;s name, or what is wrong with it</extracomment>
        <translation>没有 Raiki 能读取的格式与之相符，或文件不完整（%1）。如来自电子表格程序，请另存为 CSV。</translation>
    </message>
    <message>
        <source>The archive is locked with a password. Unpack it first, then choose the list that was in it.</source>
        <translation>该压缩包有密码保护。请先解压，再选择其中的列表。</translation>
    </message>
</context>
<context>
    <name>raiki::EventHook</name>
    <message>
        <source>it was ended after a minute</source>
        <translation>运行一分钟后被终止</translation>
    </message>
</context>
<context>
    <name>raiki::FeedActions</name>
    <message>
        <source>Feed</source>
        <translation>订阅源</translation>
    </message>
    <message>
        <source>What it brought…</source>
        <translation>查看文章…</translation>
    </message>
    <message>
        <source>Read every…</source>
        <translation>抓取间隔…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>打开网站</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>As the feed asks (default)</source>
        <translation>按订阅源的要求（默认）</translation>
    </message>
    <message>
        <source>The feed was not changed.</source>
        <translation>未能更改订阅源。</translation>
    </message>
    <message>
        <source>Rename the feed</source>
        <translation>重命名订阅源</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>The feed was not renamed.</source>
        <translation>未能重命名订阅源。</translation>
    </message>
    <message>
        <source>Remove the feed?</source>
        <translation>移除订阅源？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The feed was not removed.</source>
        <translation>未能移除订阅源。</translation>
    </message>
    <message>
        <source>Quiet (pause)</source>
        <translation>静默（暂停）</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>“%1” will no longer be checked. What it said stays in the history of your shows.</source>
        <translation>将不再抓取“%1”。它提供过的消息会保留在作品的历史中。</translation>
    </message>
</context>
<context>
    <name>raiki::FeedConsent</name>
    <message>
        <source>Raiki will look at the addresses you add, read the feeds on your list about once an hour, and ask %1 once a week for newer shows. It contacts nobody else. You can change this in the settings.</source>
        <translation>Raiki 会查看你添加的地址，大约每小时抓取一次你列表中的订阅源，并每周向 %1 查询一次新作品。不会连接其他任何地方。可在设置中更改。</translation>
    </message>
    <message>
        <source>Raiki will look at the addresses you add, read the feeds on your list about once an hour, and contact nobody else. You can change this in the settings.</source>
        <translation>Raiki 会查看你添加的地址，大约每小时抓取一次你列表中的订阅源，不会连接其他任何地方。可在设置中更改。</translation>
    </message>
    <message>
        <source>Your answer was not saved.</source>
        <translation>未能保存你的选择。</translation>
    </message>
    <message>
        <source>Check your feeds?</source>
        <translation>抓取订阅源？</translation>
    </message>
    <message>
        <source>Check my feeds</source>
        <translation>抓取我的订阅源</translation>
    </message>
</context>
<context>
    <name>raiki::FeedPreviewDialog</name>
    <message>
        <source>It has brought no posts.</source>
        <translation>没有收到任何文章。</translation>
    </message>
    <message>
        <source>No posts yet: they come with the next reading.</source>
        <translation>还没有文章：下次抓取后就会有。</translation>
    </message>
    <message>
        <source>Newest posts</source>
        <translation>最新文章</translation>
    </message>
    <message>
        <source>Enter opens the article.</source>
        <translation>按 Enter 打开文章。</translation>
    </message>
    <message>
        <source>Read the article</source>
        <translation>阅读文章</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>打开网站</translation>
    </message>
    <message>
        <source>The feed could not be read.</source>
        <translation>无法读取订阅源。</translation>
    </message>
</context>
<context>
    <name>raiki::FeedsModel</name>
    <message>
        <source>It is tried again in a moment.</source>
        <translation>马上会重试。</translation>
    </message>
    <message>
        <source>Last read %1.</source>
        <translation>上次抓取：%1。</translation>
    </message>
    <message>
        <source>Paused. Last read %1.</source>
        <translation>已暂停。上次抓取：%1。</translation>
    </message>
    <message>
        <source>something new last came %1</source>
        <translation>最近一次有新内容：%1</translation>
    </message>
    <message>
        <source>Interval, as you chose: %1</source>
        <translation>间隔（由你指定）：%1</translation>
    </message>
    <message>
        <source>Interval: as the feed asks, and longer where little comes</source>
        <translation>间隔：按订阅源的要求，更新少时会更长</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flagged</source>
        <translation>
            <numerusform>命中%n篇</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <translation>下次尝试：%1。</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未抓取</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>%1抓取</translation>
    </message>
    <message>
        <source>%1, next %2</source>
        <extracomment>%1 &quot;Read 5 minutes ago&quot;, %2 a date and time</extracomment>
        <translation>%1，下次%2</translation>
    </message>
    <message>
        <source>It was not reached.</source>
        <translation>无法连接。</translation>
    </message>
    <message>
        <source>Its server was not found.</source>
        <translation>找不到其服务器。</translation>
    </message>
    <message numerus="yes">
        <source>%n flagged, seen or not</source>
        <translation>
            <numerusform>命中%n篇（含已看过的）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::FeedsPage</name>
    <message>
        <source>Suggested feeds…</source>
        <translation>推荐的订阅源…</translation>
    </message>
    <message>
        <source>Stop reading; what has arrived is kept</source>
        <translation>停止抓取；已收到的内容会保留</translation>
    </message>
    <message>
        <source>Read all feeds now (%1)</source>
        <translation>立即抓取所有订阅源（%1）</translation>
    </message>
    <message>
        <source>Find the feed of a site, a calendar or a channel (%1)</source>
        <translation>查找网站、日历或频道的订阅源（%1）</translation>
    </message>
    <message>
        <source>Enter shows what a feed brought, the menu key what can be done with it.</source>
        <translation>按 Enter 查看订阅源的文章，按菜单键查看可用操作。</translation>
    </message>
    <message>
        <source>The suggestions could not be read.</source>
        <translation>无法读取推荐列表。</translation>
    </message>
    <message>
        <source>Import feeds from a file…</source>
        <translation>从文件导入订阅源…</translation>
    </message>
    <message>
        <source>Export feeds as OPML…</source>
        <translation>将订阅源导出为 OPML…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 of %2 feeds read</source>
        <translation>已抓取%1/%2个订阅源</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>订阅源</translation>
    </message>
    <message>
        <source>Add a feed…</source>
        <translation>添加订阅源…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Feeds read</source>
        <translation>订阅源列表</translation>
    </message>
    <message>
        <source>No feeds yet</source>
        <translation>还没有订阅源</translation>
    </message>
    <message>
        <source>Add the news feeds of the sites you trust. Raiki reads them for news of your shows and of nothing else.</source>
        <translation>添加你信任的网站的新闻订阅源。Raiki 只从中查找与你的作品有关的消息。</translation>
    </message>
    <message>
        <source>The feeds could not be read.</source>
        <translation>无法读取订阅源。</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n个订阅源</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a look</source>
        <translation>
            <numerusform>%n个需要留意</numerusform>
        </translation>
    </message>
    <message>
        <source>Import feeds</source>
        <translation>导入订阅源</translation>
    </message>
    <message>
        <source>Feed lists (*.opml *.xml *.txt)</source>
        <translation>订阅源列表 (*.opml *.xml *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>No feed was imported</source>
        <translation>没有导入任何订阅源</translation>
    </message>
    <message>
        <source>%1 could not be taken in.</source>
        <translation>无法导入 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) added</source>
        <translation>
            <numerusform>已添加%n个订阅源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n个已存在</numerusform>
        </translation>
    </message>
    <message>
        <source>Export feeds</source>
        <translation>导出订阅源</translation>
    </message>
    <message>
        <source>OPML (*.opml)</source>
        <translation>OPML (*.opml)</translation>
    </message>
    <message>
        <source>The feeds were not exported.</source>
        <translation>未能导出订阅源。</translation>
    </message>
    <message>
        <source>The feeds are in %1.</source>
        <translation>订阅源已保存到 %1。</translation>
    </message>
    <message>
        <source>The chosen feed, suggestions, import and export</source>
        <translation>所选订阅源、推荐、导入和导出</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>%1 · not checked by itself: you have not agreed to that</source>
        <translation>%1 · 不会自动抓取：你尚未同意</translation>
    </message>
    <message>
        <source>%1 · this computer seems to be off-line: they are read when it is back</source>
        <translation>%1 · 这台电脑似乎处于离线状态：恢复连接后将继续读取</translation>
    </message>
</context>
<context>
    <name>raiki::FieldRulesDialog</name>
    <message>
        <source>ask: leave the row out unless I tick it</source>
        <translation>询问：不导入该行，除非我勾选</translation>
    </message>
    <message>
        <source>keep what is in the list</source>
        <translation>保留列表中的内容</translation>
    </message>
    <message>
        <source>take what the file says</source>
        <translation>采用文件中的内容</translation>
    </message>
    <message>
        <source>take the newer one</source>
        <translation>采用较新的内容</translation>
    </message>
    <message>
        <source>By field</source>
        <translation>按字段</translation>
    </message>
    <message>
        <source>What is done where the file and the list both say something:</source>
        <translation>文件和列表都有内容时如何处理：</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>使用这些</translation>
    </message>
    <message>
        <source>ask: leave it as it is unless I tick the row fully</source>
        <translation>询问：保持原样，除非我完全勾选该行</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln row(s))</source>
        <extracomment>%1 a field of the list; in how many rows the file says something else</extracomment>
        <translation>
            <numerusform>%1（%Ln 行）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::FilterBar</name>
    <message>
        <source>Filter what comes</source>
        <translation>筛选接下来的开播</translation>
    </message>
    <message>
        <source>Every format</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>番剧</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>剧场版</translation>
    </message>
    <message>
        <source>OVAs and specials</source>
        <translation>OVA 和特别篇</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Every track</source>
        <translation>全部渠道</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>However sure</source>
        <translation>不限确定程度</translation>
    </message>
    <message>
        <source>Delayed or cancelled</source>
        <translation>已延期或已取消</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>确定程度</translation>
    </message>
    <message>
        <source>Every platform</source>
        <translation>全部平台</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>On my list</source>
        <translation>只看我的列表</translation>
    </message>
    <message>
        <source>Only seasons on your list, not others of the same shows</source>
        <translation>只显示列表中的季，不含同一作品的其他季</translation>
    </message>
    <message>
        <source>New</source>
        <translation>只看新的</translation>
    </message>
    <message>
        <source>Only what is new since your last visit</source>
        <translation>只显示上次查看之后新出现的</translation>
    </message>
</context>
<context>
    <name>raiki::FindDialog</name>
    <message>
        <source>Find anything</source>
        <translation>全局搜索</translation>
    </message>
    <message>
        <source>Show, page or command</source>
        <translation>作品、页面或命令</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>没有找到含有这些文字的内容。</translation>
    </message>
</context>
<context>
    <name>raiki::FindText</name>
    <message>
        <source>On your list</source>
        <translation>在你的列表中</translation>
    </message>
    <message>
        <source>In the catalogue</source>
        <translation>在番剧库中</translation>
    </message>
    <message>
        <source>Pages and commands</source>
        <translation>页面和命令</translation>
    </message>
</context>
<context>
    <name>raiki::FirstStart</name>
    <message>
        <source>Ask %1 once a week for newer s&amp;hows, too</source>
        <extracomment>%1 the name of a server</extracomment>
        <translation>同时每周向 %1 查询一次新作品(&amp;H)</translation>
    </message>
    <message>
        <source>It keeps the catalogue of known shows. You can change it in the settings.</source>
        <translation>用于更新收录作品的番剧库。可在设置中更改。</translation>
    </message>
    <message>
        <source>Feeds to begin with</source>
        <translation>先从这些订阅源开始</translation>
    </message>
    <message>
        <source>You can add others and remove these at any time.</source>
        <translation>你可以随时添加其他订阅源或移除这些。</translation>
    </message>
    <message>
        <source>The feeds were not added</source>
        <translation>未能添加订阅源</translation>
    </message>
    <message>
        <source>Welcome to Raiki</source>
        <translation>欢迎使用 Raiki</translation>
    </message>
    <message>
        <source>When does it come back?</source>
        <translation>什么时候回归？</translation>
    </message>
    <message>
        <source>Raiki keeps your list, reads the news you trust, and tells you when a new season is dated, who says so, and when it starts. Everything stays on this computer.</source>
        <translation>Raiki 管理你的追番列表，阅读你信任的新闻，告诉你新一季何时定档、消息出自哪里、何时开播。所有数据都留在这台电脑上。</translation>
    </message>
    <message>
        <source>&amp;Add a show</source>
        <translation>添加作品(&amp;A)</translation>
    </message>
    <message>
        <source>Find one by its title and begin with it.</source>
        <translation>按标题查找一部，从它开始。</translation>
    </message>
    <message>
        <source>&amp;Import my list</source>
        <translation>导入我的列表(&amp;I)</translation>
    </message>
    <message>
        <source>A file from another tracker or a table of your own; you see first what it does.</source>
        <translation>来自其他追番工具的文件，或你自己的表格；可先预览结果。</translation>
    </message>
    <message>
        <source>Start with an &amp;empty list</source>
        <translation>从空列表开始(&amp;E)</translation>
    </message>
    <message>
        <source>Look around first.</source>
        <translation>先随便看看。</translation>
    </message>
    <message>
        <source>May Raiki check your feeds?</source>
        <translation>允许 Raiki 检查你的订阅源吗？</translation>
    </message>
    <message>
        <source>&amp;Yes, check my feeds</source>
        <translation>好，检查我的订阅源(&amp;Y)</translation>
    </message>
    <message>
        <source>You can stop it in the settings.</source>
        <translation>可在设置中停用。</translation>
    </message>
    <message>
        <source>&amp;No, stay off the network</source>
        <translation>不，不要联网(&amp;N)</translation>
    </message>
    <message>
        <source>Feeds are read only when you allow it later; the list works without.</source>
        <translation>你以后允许时才会抓取订阅源；列表不联网也能用。</translation>
    </message>
    <message>
        <source>Remind you of premieres?</source>
        <translation>开播时提醒你吗？</translation>
    </message>
    <message>
        <source>A bubble on your desktop when a date is found or moves, a day before the start, and when it starts.</source>
        <translation>在日期确定或变动时、开播前一天以及开播时，发送桌面通知。</translation>
    </message>
    <message>
        <source>Yes, &amp;remind me</source>
        <translation>好，提醒我(&amp;R)</translation>
    </message>
    <message>
        <source>What, when and for which shows is in the settings.</source>
        <translation>提醒内容、时间和作品都可在设置中选择。</translation>
    </message>
    <message>
        <source>No, stay &amp;quiet</source>
        <translation>不，保持安静(&amp;Q)</translation>
    </message>
    <message>
        <source>The Upcoming page shows the dates all the same.</source>
        <translation>“即将开播”页面照样会显示日期。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>下一步(&amp;X)</translation>
    </message>
    <message>
        <source>Your answers were not saved</source>
        <translation>未能保存你的选择</translation>
    </message>
    <message>
        <source>It asks the addresses on your Feeds page for news, each again after %1 at the earliest, and contacts nobody else unless you tick it below. Nothing about you or your list is sent. Until you say yes it asks nobody by itself.</source>
        <extracomment>%1 a span of time such as &quot;1 hour&quot;</extracomment>
        <translation>它只向“订阅源”页面上的地址查询消息，每个地址至少间隔%1；除非你在下面勾选，否则不会连接其他任何地方。不会发送任何关于你或你的列表的信息。在你同意之前，它不会自动连接任何地方。</translation>
    </message>
</context>
<context>
    <name>raiki::FormatText</name>
    <message>
        <source>Table (CSV)</source>
        <translation>表格 (CSV)</translation>
    </message>
    <message>
        <source>MyAnimeList or Kitsu (XML)</source>
        <translation>MyAnimeList 或 Kitsu (XML)</translation>
    </message>
    <message>
        <source>Taiga, of an unknown service</source>
        <translation>Taiga（服务未知）</translation>
    </message>
    <message>
        <source>Taiga with MyAnimeList</source>
        <translation>Taiga（MyAnimeList）</translation>
    </message>
    <message>
        <source>Taiga with AniList</source>
        <translation>Taiga（AniList）</translation>
    </message>
    <message>
        <source>Taiga with Kitsu</source>
        <translation>Taiga（Kitsu）</translation>
    </message>
    <message>
        <source>AniList (JSON)</source>
        <translation>AniList (JSON)</translation>
    </message>
    <message>
        <source>Anime-Planet (JSON)</source>
        <translation>Anime-Planet (JSON)</translation>
    </message>
    <message>
        <source>Simkl (CSV)</source>
        <translation>Simkl (CSV)</translation>
    </message>
    <message>
        <source>Trakt (CSV)</source>
        <translation>Trakt (CSV)</translation>
    </message>
    <message>
        <source>Yamtrack (CSV)</source>
        <translation>Yamtrack (CSV)</translation>
    </message>
    <message>
        <source>Letterboxd (CSV)</source>
        <translation>Letterboxd (CSV)</translation>
    </message>
    <message>
        <source>TV Time (archive)</source>
        <translation>TV Time（压缩包）</translation>
    </message>
    <message>
        <source>Markdown, to read</source>
        <translation>Markdown（供阅读）</translation>
    </message>
    <message>
        <source>Plain text, to read</source>
        <translation>纯文本（供阅读）</translation>
    </message>
    <message>
        <source>Calendar of the dates (iCalendar)</source>
        <translation>日期的日历 (iCalendar)</translation>
    </message>
    <message>
        <source>Lists (%1)</source>
        <translation>列表 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>This format has no place for, or cuts short: %1.</source>
        <extracomment>%1 fields, each with the number of rows</extracomment>
        <translation>此格式无法保存或会截短：%1。</translation>
    </message>
    <message>
        <source>Everything in Raiki (JSON)</source>
        <translation>Raiki 的全部数据 (JSON)</translation>
    </message>
    <message>
        <source>Another Raiki&apos;s database</source>
        <translation>另一个 Raiki 的数据库</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are not in the file, for want of “%1”: %2.</source>
        <extracomment>%1 the field that is missing, %2 titles</extracomment>
        <translation>
            <numerusform>有%Ln行因缺少“%1”未写入文件：%2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::GeneralCard</name>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>&amp;Titles in</source>
        <translation>标题语言(&amp;T)</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Romaji</source>
        <translation>罗马音</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日文</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Late-night times as broadcasters write them</source>
        <translation>深夜时间采用电视台写法(&amp;L)</translation>
    </message>
    <message>
        <source>Saturday 25:30 in place of Sunday 01:30.</source>
        <translation>将周日 01:30 写作周六 25:30。</translation>
    </message>
    <message>
        <source>&amp;Scores</source>
        <translation>评分(&amp;S)</translation>
    </message>
    <message>
        <source>1 to 100</source>
        <translation>1到100</translation>
    </message>
    <message>
        <source>1 to 10 with decimals</source>
        <translation>1到10，带小数</translation>
    </message>
    <message>
        <source>1 to 10</source>
        <translation>1到10</translation>
    </message>
    <message>
        <source>5 stars</source>
        <translation>5颗星</translation>
    </message>
    <message>
        <source>3 smileys</source>
        <translation>3种表情</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>高对比度浅色</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>高对比度深色</translation>
    </message>
</context>
<context>
    <name>raiki::HistorySteps</name>
    <message>
        <source>Undoing: %1.</source>
        <translation>正在撤销：%1。</translation>
    </message>
    <message>
        <source>Doing again: %1.</source>
        <translation>正在重做：%1。</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>未能撤销。</translation>
    </message>
    <message>
        <source>Nothing was done again.</source>
        <translation>未能重做。</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>已撤销：%1。</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>已重做：%1。</translation>
    </message>
</context>
<context>
    <name>raiki::ImportDialog</name>
    <message>
        <source>Import a list</source>
        <translation>导入列表</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Which list?</source>
        <translation>导入哪个列表？</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>选择列表</translation>
    </message>
    <message>
        <source>The file was not read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>%1 was not imported.</source>
        <translation>未能导入 %1。</translation>
    </message>
    <message>
        <source>The file was not read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>No column is known to hold the titles. Say below which one does.</source>
        <translation>无法判断哪一列是标题，请在下方指定。</translation>
    </message>
    <message>
        <source>The list could not be compared.</source>
        <translation>无法比较列表。</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>没有导入任何内容</translation>
    </message>
    <message>
        <source>The list is as it was.</source>
        <translation>列表保持原样。</translation>
    </message>
    <message>
        <source>Choose a file, or drop it here: from MyAnimeList, AniList, Kitsu, Anime-Planet, Simkl, Trakt, Yamtrack, Letterboxd, TV Time, Taiga, Notion or Raiki itself, or a table of your own. You see what it would change before anything is written.</source>
        <translation>选择文件或拖到这里：可以是 MyAnimeList、AniList、Kitsu、Anime-Planet、Simkl、Trakt、Yamtrack、Letterboxd、TV Time、Taiga、Notion 或 Raiki 自己的文件，也可以是你自己的表格。写入之前会先显示将要做的更改。</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>其他文件(&amp;A)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported from %1.</source>
        <translation>
            <numerusform>已从 %1 导入%Ln行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln row(s)</source>
        <translation>
            <numerusform>导入%Ln行(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave without importing?</source>
        <translation>不导入就离开吗？</translation>
    </message>
    <message>
        <source>Nothing is imported, and what you decided here is not kept.</source>
        <translation>不会导入任何内容，你在这里做的决定也不会保留。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
</context>
<context>
    <name>raiki::ImportModel</name>
    <message>
        <source>(no title)</source>
        <translation>（无标题）</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>无变化</translation>
    </message>
</context>
<context>
    <name>raiki::ImportPreview</name>
    <message>
        <source>All shown rows</source>
        <translation>当前显示的所有行</translation>
    </message>
    <message>
        <source>Rows to show</source>
        <translation>要显示的行</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>筛选行</translation>
    </message>
    <message>
        <source>What the import will do</source>
        <translation>导入预览</translation>
    </message>
    <message>
        <source>All rows (%1)</source>
        <translation>所有行（%1）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a verdict, %2 a number of rows</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Decide for all shown</source>
        <translation>为所有显示的行决定</translation>
    </message>
    <message>
        <source>Take the first show that each may be</source>
        <translation>各取第一个可能的作品</translation>
    </message>
    <message>
        <source>Add each as a show of its own</source>
        <translation>各自作为单独的作品添加</translation>
    </message>
    <message>
        <source>Leave each undecided</source>
        <translation>全部暂不决定</translation>
    </message>
</context>
<context>
    <name>raiki::ImportsCard</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 date and time, %2 the file</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The import was not taken back.</source>
        <translation>未能撤回导入。</translation>
    </message>
    <message>
        <source>Take this import back?</source>
        <translation>撤回此导入？</translation>
    </message>
    <message>
        <source>What it added goes, what it changed becomes what it was; your own later changes stay. This can be undone too.</source>
        <translation>它新增的会移除，它更改的会复原；你之后自己的更改会保留。此操作也可以撤销。</translation>
    </message>
    <message>
        <source>Changed since, and kept: %1.</source>
        <extracomment>%1 titles</extracomment>
        <translation>之后有过更改，予以保留：%1。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>An import can be taken back at any time, whatever you have changed since.</source>
        <translation>无论之后做过什么更改，随时都可以撤回导入。</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <extracomment>%1 an import, as date and file</extracomment>
        <translation>%1（已撤回）</translation>
    </message>
    <message>
        <source>Looking at what has changed since the import…</source>
        <translation>正在查看导入之后的更改…</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>正在撤回导入…</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>尚未导入任何内容</translation>
    </message>
</context>
<context>
    <name>raiki::InboxModel</name>
    <message>
        <source>%1: %2. %3, %4</source>
        <extracomment>%1 the show, %2 what was read, %3 the headline, %4 the feed</extracomment>
        <translation>%1：%2。%3，%4</translation>
    </message>
</context>
<context>
    <name>raiki::InboxPage</name>
    <message>
        <source>Dismissed.</source>
        <translation>已忽略。</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of news dismissed.</source>
        <translation>
            <numerusform>已忽略%n条消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 for example &quot;Dismiss all news of Medalist&quot;, %2 how many</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Dismiss all news of %1</source>
        <translation>忽略“%1”的所有消息</translation>
    </message>
    <message>
        <source>Dismiss all of this kind: %1</source>
        <extracomment>%1 a kind of news, such as &quot;Film&quot;</extracomment>
        <translation>忽略所有此类消息：%1</translation>
    </message>
    <message>
        <source>Dismiss all from %1</source>
        <translation>忽略来自 %1 的所有消息</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
    <message>
        <source>News for your shows</source>
        <translation>你的作品的消息</translation>
    </message>
    <message>
        <source>All clear</source>
        <translation>全部处理完毕</translation>
    </message>
    <message>
        <source>When a feed brings news of a show on your list, it waits here with the words that say so.</source>
        <translation>订阅源带来你列表中作品的消息时，会连同原文在这里等你处理。</translation>
    </message>
    <message>
        <source>See your feeds</source>
        <translation>查看订阅源</translation>
    </message>
    <message>
        <source>The inbox could not be read.</source>
        <translation>无法读取收件箱。</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of news</source>
        <translation>
            <numerusform>%n条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有做任何更改。</translation>
    </message>
    <message>
        <source>Taken into %1.</source>
        <translation>已写入%1。</translation>
    </message>
    <message>
        <source>Dismissed: what it said is taken back.</source>
        <translation>已忽略：该消息的内容已撤回。</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>已更正。</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Check the feeds for news now</source>
        <translation>立即抓取订阅源</translation>
    </message>
    <message>
        <source>News of “%1” now means it too.</source>
        <translation>今后“%1”的消息也视为它的消息。</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n条待你决定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language of this translation, in that language itself: Deutsch, 日本語</extracomment>
        <translation>简体中文</translation>
    </message>
</context>
<context>
    <name>raiki::LeadTimes</name>
    <message>
        <source>minutes before</source>
        <translation>分钟前</translation>
    </message>
    <message>
        <source>hours before</source>
        <translation>小时前</translation>
    </message>
    <message>
        <source>days before</source>
        <translation>天前</translation>
    </message>
    <message>
        <source>weeks before</source>
        <translation>周前</translation>
    </message>
    <message>
        <source>Another time:</source>
        <translation>其他时间：</translation>
    </message>
    <message>
        <source>How long before</source>
        <translation>提前多久</translation>
    </message>
    <message>
        <source>Minutes, hours, days or weeks</source>
        <translation>分钟、小时、天或周</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add this time</source>
        <translation>添加此时间</translation>
    </message>
    <message>
        <source>Times of less than a day count where the hour of the start is known.</source>
        <translation>不足一天的时间仅在已知开播时刻时有效。</translation>
    </message>
</context>
<context>
    <name>raiki::ListExport</name>
    <message>
        <source>watchlist.csv</source>
        <translation>追番列表.csv</translation>
    </message>
    <message>
        <source>The list is in %1.</source>
        <translation>列表已保存到 %1。</translation>
    </message>
    <message>
        <source>The list was not exported.</source>
        <translation>未能导出列表。</translation>
    </message>
    <message>
        <source>Raiki writes no “%1” files. Choose one of the formats that are offered.</source>
        <translation>Raiki 无法写出“%1”文件。请选择列出的格式之一。</translation>
    </message>
</context>
<context>
    <name>raiki::ListOptions</name>
    <message>
        <source>Show as a table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Show as covers</source>
        <translation>以封面显示</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>要显示的列</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Only shows with this tag</source>
        <translation>只显示带此标签的作品</translation>
    </message>
    <message>
        <source>Every tag</source>
        <translation>所有标签</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>An entry of a list: %1 a tag, %2 how many shows have it</extracomment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>raiki::ListSummary</name>
    <message numerus="yes">
        <source>%Ln season(s)</source>
        <translation>
            <numerusform>%Ln季</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>Rows of the list</extracomment>
        <translation>
            <numerusform>已选%Ln季</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::ListText</name>
    <message>
        <source>Season %1, Part %2</source>
        <translation>第%1季 第%2部分</translation>
    </message>
    <message>
        <source>Season %1</source>
        <translation>第%1季</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>第%1部分</translation>
    </message>
    <message>
        <source>Plan to watch</source>
        <translation>想看</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>在看</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>看过</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>抛弃</translation>
    </message>
    <message>
        <source>TV series</source>
        <translation>TV 动画</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>剧场版</translation>
    </message>
    <message>
        <source>OVA</source>
        <translation>OVA</translation>
    </message>
    <message>
        <source>Net series</source>
        <translation>网络动画</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>特别篇</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 film, OVA, special; %2 season 2, part 2</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 season 2, film; %2 its subtitle</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>电视放送</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>网络配信</translation>
    </message>
    <message>
        <source>Dub</source>
        <translation>配音版</translation>
    </message>
    <message>
        <source>In cinemas</source>
        <translation>院线上映</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>BD/DVD</translation>
    </message>
    <message>
        <source>Rumoured</source>
        <translation>传闻</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>已定档</translation>
    </message>
    <message>
        <source>Aired</source>
        <translation>已开播</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>已延期</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>your own word</source>
        <translation>自己填写</translation>
    </message>
    <message>
        <source>from the catalogue</source>
        <translation>来自番剧库</translation>
    </message>
    <message>
        <source>from a feed</source>
        <translation>来自订阅源</translation>
    </message>
    <message>
        <source>says %1</source>
        <extracomment>%1 the site that says so</extracomment>
        <translation>据 %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Episodes watched, of how many</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>the season, as it is announced</source>
        <translation>按公布的开播时间</translation>
    </message>
    <message>
        <source>the broadcast</source>
        <translation>电视放送</translation>
    </message>
    <message>
        <source>the first stream</source>
        <translation>最早的网络配信</translation>
    </message>
    <message>
        <source>the dub</source>
        <translation>配音版</translation>
    </message>
    <message>
        <source>%1 / about %2</source>
        <extracomment>Episodes watched, of about how many: nobody stated the number. Little room</extracomment>
        <translation>%1 / 约 %2</translation>
    </message>
</context>
<context>
    <name>raiki::ListsCard</name>
    <message>
        <source>Your list</source>
        <translation>你的列表</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>导入列表…</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>导出列表…</translation>
    </message>
</context>
<context>
    <name>raiki::MainWindow</name>
    <message>
        <source>The news could not be taken in.</source>
        <translation>无法收录消息。</translation>
    </message>
    <message>
        <source>%1 – Raiki</source>
        <translation>%1 – Raiki</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>已添加：%1</translation>
    </message>
    <message>
        <source>Raiki may not use the network yet. Allow it in the settings, then check for news.</source>
        <translation>Raiki 尚未获准联网。请先在设置中允许，再检查新消息。</translation>
    </message>
    <message>
        <source>%1 – Raiki (read-only)</source>
        <extracomment>%1 a page; the list can be looked at only</extracomment>
        <translation>%1 – Raiki（只读）</translation>
    </message>
    <message>
        <source>This list can only be read: nothing in it can be changed.</source>
        <translation>此列表为只读，无法更改其中的内容。</translation>
    </message>
</context>
<context>
    <name>raiki::MarkedText</name>
    <message>
        <source>Marked: %1</source>
        <translation>标记：%1</translation>
    </message>
</context>
<context>
    <name>raiki::MonthDelegate</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有%n项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::MonthJump</name>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
</context>
<context>
    <name>raiki::MonthModel</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>raiki::NavigationRail</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n条待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>raiki::NetworkCard</name>
    <message>
        <source>Feeds and network</source>
        <translation>订阅源与网络</translation>
    </message>
    <message>
        <source>Raiki &amp;may check my feeds for news by itself</source>
        <translation>允许 Raiki 自动检查订阅源的新消息(&amp;M)</translation>
    </message>
    <message>
        <source>Only the addresses on your Feeds page are contacted, and what they redirect to; and %1 where you let Raiki update the catalogue of shows. No cookies are kept, and nothing about you or your list is sent to anyone.</source>
        <extracomment>%1 the name of a server</extracomment>
        <translation>只会连接“订阅源”页面上的地址及其跳转目标；如果你允许 Raiki 更新番剧库，还会连接 %1。不保留 Cookie，也不会向任何人发送关于你或你的列表的信息。</translation>
    </message>
    <message>
        <source>Check a feed at most &amp;every</source>
        <translation>每个订阅源的最短检查间隔(&amp;E)</translation>
    </message>
</context>
<context>
    <name>raiki::NewsPanel</name>
    <message>
        <source>Until now: %1 · %2</source>
        <extracomment>%1 a date, %2 who said it</extracomment>
        <translation>此前：%1 · %2</translation>
    </message>
    <message>
        <source>%1 · “%2”</source>
        <extracomment>%1 a sentence with a date and who said it, %2 the words of the source</extracomment>
        <translation>%1 · “%2”</translation>
    </message>
    <message>
        <source>Dismiss all like this</source>
        <translation>忽略所有同类消息</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>What Raiki reads</source>
        <translation>Raiki 读到的内容</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Open the show</source>
        <translation>打开作品</translation>
    </message>
    <message>
        <source>Read the article</source>
        <translation>阅读文章</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <translation>原因：%1。</translation>
    </message>
    <message>
        <source>Matches your %1 by the title “%2”. Why it is here: %3.</source>
        <extracomment>%1 the show, %2 the title that matched, %3 a clause such as &quot;a new season of a show you follow&quot;</extracomment>
        <translation>通过标题“%2”匹配到你列表中的%1。原因：%3。</translation>
    </message>
</context>
<context>
    <name>raiki::NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo this change (%1)</source>
        <translation>撤销此更改（%1）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>关闭此通知</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Do this change again (%1)</source>
        <translation>重做此更改（%1）</translation>
    </message>
</context>
<context>
    <name>raiki::OutsideCard</name>
    <message>
        <source>Starting at login was not changed.</source>
        <translation>未能更改登录时启动的设置。</translation>
    </message>
    <message>
        <source>A calendar file</source>
        <translation>日历文件</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>日历 (*.ics)</translation>
    </message>
    <message>
        <source>Login and other programs</source>
        <translation>登录启动与其他程序</translation>
    </message>
    <message>
        <source>Start Raiki at &amp;login, in the tray</source>
        <translation>登录时自动启动 Raiki，驻留托盘(&amp;L)</translation>
    </message>
    <message>
        <source>Keep a &amp;calendar file current, for calendar programs to subscribe to</source>
        <translation>持续更新日历文件，供日历程序订阅(&amp;C)</translation>
    </message>
    <message>
        <source>With al&amp;arms at the lead times above</source>
        <translation>按上面的提前时间添加闹钟(&amp;A)</translation>
    </message>
    <message>
        <source>Let other programs ask Raiki over the session &amp;bus</source>
        <translation>允许其他程序通过会话总线访问 Raiki(&amp;B)</translation>
    </message>
    <message>
        <source>As org.raiki.Raiki: what comes, each reminder, opening a show.</source>
        <translation>以 org.raiki.Raiki 提供：即将开播的作品、每条提醒、打开作品。</translation>
    </message>
    <message>
        <source>Run this &amp;program at each reminder</source>
        <translation>每次提醒时运行此程序(&amp;P)</translation>
    </message>
    <message>
        <source>Program to run at each reminder</source>
        <translation>每次提醒时运行的程序</translation>
    </message>
    <message>
        <source>It gets the event as its last argument, in JSON. No shell reads it. Empty: none.</source>
        <translation>事件会以 JSON 作为最后一个参数传入，不经过 shell。留空则不运行。</translation>
    </message>
</context>
<context>
    <name>raiki::Pages</name>
    <message>
        <source>Upcoming</source>
        <translation>即将开播</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>追番列表</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>订阅源</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Season chart</source>
        <translation>新番表</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
</context>
<context>
    <name>raiki::PlanText</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>English title</source>
        <translation>英文标题</translation>
    </message>
    <message>
        <source>Romaji title</source>
        <translation>罗马音标题</translation>
    </message>
    <message>
        <source>Japanese title</source>
        <translation>日文标题</translation>
    </message>
    <message>
        <source>Other titles</source>
        <translation>其他标题</translation>
    </message>
    <message>
        <source>Your own titles</source>
        <translation>自定义标题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>季</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>副标题</translation>
    </message>
    <message>
        <source>Titles of the season</source>
        <translation>该季的标题</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>话数</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Episodes watched</source>
        <translation>已看话数</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>看完日期</translation>
    </message>
    <message>
        <source>Rewatches</source>
        <translation>重看次数</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Premiere</source>
        <translation>开播日期</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>MyAnimeList number</source>
        <translation>MyAnimeList ID</translation>
    </message>
    <message>
        <source>AniList number</source>
        <translation>AniList ID</translation>
    </message>
    <message>
        <source>AniDB number</source>
        <translation>AniDB ID</translation>
    </message>
    <message>
        <source>Kitsu number</source>
        <translation>Kitsu ID</translation>
    </message>
    <message>
        <source>TMDB number</source>
        <translation>TMDB ID</translation>
    </message>
    <message>
        <source>Bangumi number</source>
        <translation>Bangumi ID</translation>
    </message>
    <message>
        <source>Official site</source>
        <translation>官方网站</translation>
    </message>
    <message>
        <source>Added at</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty field</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>评分%1</translation>
    </message>
    <message>
        <source>started %1</source>
        <extracomment>%1 a day, a month: when the user began to watch</extracomment>
        <translation>开始观看:%1</translation>
    </message>
    <message>
        <source>finished %1</source>
        <extracomment>%1 a day, a month: when the user was through</extracomment>
        <translation>看完:%1</translation>
    </message>
    <message>
        <source>premiere %1</source>
        <extracomment>%1 a day, a month</extracomment>
        <translation>首播:%1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 the field, %2 what it holds now, %3 what it will hold</extracomment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1 “%2” was not understood</source>
        <translation>%1“%2”无法识别</translation>
    </message>
    <message>
        <source>%1 “%2” is out of range</source>
        <translation>%1“%2”超出范围</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少%1</translation>
    </message>
    <message>
        <source>%1 “%2” is too long</source>
        <translation>%1“%2”过长</translation>
    </message>
    <message>
        <source>The same as line %1</source>
        <translation>与第%1行相同</translation>
    </message>
    <message>
        <source>May be %1: say below which it is</source>
        <translation>可能是%1：请在下方指定</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>文件中没有数据行。</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Columns that are not used: %1.</source>
        <translation>未使用的列：%1。</translation>
    </message>
    <message>
        <source>Not read, of the lists in the archive: %1.</source>
        <translation>压缩包中未读取的列表：%1。</translation>
    </message>
    <message>
        <source>%1 “%2” is another show than the title names</source>
        <translation>%1“%2”与标题不是同一部作品</translation>
    </message>
    <message>
        <source>as “%1”</source>
        <extracomment>%1 what the show that a row goes to is called in the list or the catalogue</extracomment>
        <translation>对应“%1”</translation>
    </message>
    <message>
        <source>Was removed in the other list, and goes here too</source>
        <extracomment>of a row of the list that was removed in the copy it is merged with</extracomment>
        <translation>已在另一份列表中移除，这里也会移除</translation>
    </message>
    <message>
        <source>Details of the show or its dates</source>
        <extracomment>of a show: what changes is no field of the user&apos;s</extracomment>
        <translation>作品详情或日期</translation>
    </message>
    <message>
        <source>Dates such as 3/4/2026 could be read either way and stay out: say which under “How the file is read”.</source>
        <translation>3/4/2026 这样的日期有两种读法，因此未导入：请在“文件读取方式”中指明。</translation>
    </message>
    <message>
        <source>“%1” may be a number of any service: say whose under “How the file is read”</source>
        <translation>“%1”可能是任何服务的编号：请在“文件读取方式”中指明</translation>
    </message>
    <message>
        <source>not decided, only with a full tick: %1</source>
        <extracomment>%1 fields that no rule decides, and what they would become; the box of a row has three states</extracomment>
        <translation>未决定，仅在完全勾选时：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln episode(s) watched</source>
        <translation>
            <numerusform>已看%Ln话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to add</source>
        <translation>
            <numerusform>新增%Ln行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to update</source>
        <translation>
            <numerusform>更新%Ln行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with nothing new</source>
        <translation>
            <numerusform>无变化%Ln行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in conflict</source>
        <translation>
            <numerusform>冲突%Ln行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>待决定%Ln行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <translation>
            <numerusform>无法读取%Ln行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are no anime and stay out.</source>
        <translation>
            <numerusform>%Ln 行不是动画，未导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln perhaps no anime</source>
        <translation>
            <numerusform>%Ln行可能不是动画</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2” is another year than that of what goes by this title</source>
        <extracomment>%2 is the year of the file, then what goes by the title and its year: “2010: Trigun, 1998”</extracomment>
        <translation>%1“%2”与该标题的作品的年份不同</translation>
    </message>
    <message>
        <source>The id “%1” is another season than the row names</source>
        <translation>ID“%1”与该行所写的不是同一季</translation>
    </message>
    <message>
        <source>not in the catalogue</source>
        <extracomment>of a row of a list that is imported: it becomes a show of its own</extracomment>
        <translation>目录中没有</translation>
    </message>
    <message>
        <source>Dates such as 3/4/2026 were read with the day first, as tables with semicolons have them: say otherwise under “How the file is read”.</source>
        <translation>3/4/2026 这样的日期按分号表格的习惯以日在前读取：可在“文件读取方式”中更改。</translation>
    </message>
    <message>
        <source>Scores that do not say of how many they are were read as of %1: where that is wrong, leave their column out under “How the file is read”.</source>
        <translation>未注明满分的评分按 %1 分制读取：如有误，可在“文件读取方式”中不使用该列。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more season(s) along with their shows</source>
        <extracomment>seasons of a merge that nobody follows, and that come with their shows</extracomment>
        <translation>
            <numerusform>另有 %Ln 季随其作品加入</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::PolicyChoice</name>
    <message>
        <source>by field…</source>
        <translation>按字段…</translation>
    </message>
    <message>
        <source>Where the file and the list differ:</source>
        <translation>文件与列表不一致时：</translation>
    </message>
</context>
<context>
    <name>raiki::PollStatus</name>
    <message>
        <source>Checking %1 of %2…</source>
        <translation>正在检查%1/%2…</translation>
    </message>
    <message>
        <source>News is off</source>
        <translation>消息检查已关闭</translation>
    </message>
    <message>
        <source>Check for news</source>
        <translation>检查新消息</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) failed</source>
        <translation>
            <numerusform>%n个订阅源失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>%1检查过</translation>
    </message>
    <message>
        <source>Check the feeds for news. %1</source>
        <translation>检查订阅源的新消息。%1</translation>
    </message>
    <message>
        <source>%1. Click to check the feeds for news (F5).</source>
        <translation>%1。点击检查订阅源的新消息（F5）。</translation>
    </message>
    <message>
        <source>Off-line, it seems</source>
        <translation>似乎已离线</translation>
    </message>
</context>
<context>
    <name>raiki::PostsModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a show, %2 what is announced: &quot;Premiere · season 2 · January 2026&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>perhaps %1: %2 (%3)</source>
        <extracomment>%1 a show, %2 what is announced, %3 why it is not sure</extracomment>
        <translation>可能是%1：%2（%3）</translation>
    </message>
    <message>
        <source>names %1, %2</source>
        <extracomment>%1 a show, %2 why nothing follows from it: &quot;says nothing new&quot;</extracomment>
        <translation>提到%1，%2</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>perhaps %1: %2</source>
        <comment>show, what is announced</comment>
        <translation>可能是%1：%2</translation>
    </message>
</context>
<context>
    <name>raiki::PremiereDialog</name>
    <message>
        <source>Set the premiere</source>
        <translation>设置开播日期</translation>
    </message>
    <message>
        <source>When does it start? %1</source>
        <translation>什么时候开播？%1</translation>
    </message>
    <message>
        <source>2026, Winter 2026, January 2026, 2026-01-24, 2026-01-24 25:30 JST</source>
        <translation>2026、2026年冬、2026年1月、2026-01-24、2026-01-24 25:30 JST</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>This is not a date that Raiki understands.</source>
        <translation>Raiki 无法识别这个日期。</translation>
    </message>
    <message>
        <source>No date of your own: what others say decides.</source>
        <translation>不自行指定日期：以其他来源为准。</translation>
    </message>
</context>
<context>
    <name>raiki::QuietCard</name>
    <message>
        <source>Quiet</source>
        <translation>勿扰</translation>
    </message>
    <message>
        <source>&amp;Quiet hours: what comes due then waits until they end</source>
        <translation>勿扰时段：期间的提醒等到结束后再发(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>Wait while the desktop asks for no &amp;disturbance</source>
        <translation>桌面开启勿扰时暂缓提醒(&amp;D)</translation>
    </message>
    <message>
        <source>Where it says so; what came due meanwhile is told in one notice.</source>
        <translation>仅在桌面支持时有效；期间的提醒会合并为一条通知。</translation>
    </message>
    <message>
        <source>News and lead times to&amp;gether</source>
        <translation>合并发送消息和提前提醒(&amp;G)</translation>
    </message>
    <message>
        <source>No, each at its time</source>
        <translation>不合并，分别发送</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>每天一次</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>每周一次</translation>
    </message>
    <message>
        <source>On &amp;the day</source>
        <translation>星期(&amp;T)</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>从(&amp;R)</translation>
    </message>
    <message>
        <source>A reminder that you put off by ten minutes or until tonight still comes then.</source>
        <translation>推迟10分钟或推迟到今晚的提醒仍会在那时发出。</translation>
    </message>
    <message>
        <source>At %1, the “Hour of the day” under “Reminders”. What starts is still told when it starts.</source>
        <extracomment>%1 for example &quot;09:00&quot;. &quot;Hour of the day&quot; and &quot;Reminders&quot; as they stand on that card</extracomment>
        <translation>在“提醒”中的“提醒时刻”（%1）发送。开播时的提醒仍会当时发出。</translation>
    </message>
</context>
<context>
    <name>raiki::ReadingPanel</name>
    <message>
        <source>How the file is read</source>
        <translation>文件读取方式</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>4 March (month first)</source>
        <translation>3月4日（月在前）</translation>
    </message>
    <message>
        <source>3 April (day first)</source>
        <translation>4月3日（日在前）</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Cells are separated by</source>
        <translation>单元格分隔符</translation>
    </message>
    <message>
        <source>3/4/2026 means</source>
        <translation>3/4/2026 表示</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第%1列</translation>
    </message>
    <message>
        <source>What column “%1” holds</source>
        <translation>“%1”列的内容</translation>
    </message>
    <message>
        <source>(leave out)</source>
        <translation>（不导入）</translation>
    </message>
    <message>
        <source>%1, %2 of %3 columns: %4</source>
        <extracomment>%1 the format, %2 how many of the columns are understood, %3 how many there are, %4 their fields</extracomment>
        <translation>%1，%3列中的%2列：%4</translation>
    </message>
    <message>
        <source>The file is</source>
        <translation>文件格式</translation>
    </message>
    <message>
        <source>As you set it for this header before: %1</source>
        <extracomment>%1 what the columns of a file are</extracomment>
        <translation>按你之前为此表头所设：%1</translation>
    </message>
</context>
<context>
    <name>raiki::ReleaseCard</name>
    <message>
        <source>Which start counts</source>
        <translation>以哪个开播为准</translation>
    </message>
    <message>
        <source>&amp;Start of</source>
        <translation>开播依据(&amp;S)</translation>
    </message>
    <message>
        <source>My &amp;platforms</source>
        <translation>我的平台(&amp;P)</translation>
    </message>
    <message>
        <source>My platforms</source>
        <translation>我的平台</translation>
    </message>
    <message>
        <source>Hulu, Disney+</source>
        <translation>Hulu, Disney+</translation>
    </message>
    <message>
        <source>My service is &amp;later by</source>
        <translation>我的平台晚多久(&amp;L)</translation>
    </message>
    <message>
        <source>Minutes by which my service is later</source>
        <translation>我的平台晚多少分钟</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>The first of your platforms that has a date counts; a show&apos;s page can choose otherwise.</source>
        <translation>以你的平台中第一个有日期的为准；可在作品页面另行选择。</translation>
    </message>
</context>
<context>
    <name>raiki::ReleaseText</name>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>台湾</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>韩国</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>英国</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>德国</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日语</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>葡萄牙语</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>意大利语</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩语</translation>
    </message>
    <message>
        <source>Platform not known</source>
        <translation>平台未知</translation>
    </message>
    <message>
        <source>%1, then weekly</source>
        <translation>%1起，每周更新</translation>
    </message>
    <message numerus="yes">
        <source>%1, then every %n day(s)</source>
        <extracomment>%1 the first date</extracomment>
        <translation>
            <numerusform>%1起，每%n天更新</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::ReminderBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this reminder</source>
        <translation>关闭此提醒</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>See all that Raiki told you</source>
        <translation>查看 Raiki 告诉过你的全部内容</translation>
    </message>
</context>
<context>
    <name>raiki::RemindersCard</name>
    <message>
        <source>The setting was not saved.</source>
        <translation>未能保存设置。</translation>
    </message>
    <message>
        <source>Paused until %1.</source>
        <translation>已暂停，直到%1。</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>&amp;Remind me of premieres</source>
        <translation>开播提醒(&amp;R)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时机</translation>
    </message>
    <message>
        <source>When it starts</source>
        <translation>开播时</translation>
    </message>
    <message>
        <source>When a date becomes known</source>
        <translation>日期确定时</translation>
    </message>
    <message>
        <source>When a date moves</source>
        <translation>日期变动时</translation>
    </message>
    <message>
        <source>For shows that are</source>
        <translation>提醒哪些作品</translation>
    </message>
    <message>
        <source>%1 (a new season)</source>
        <extracomment>the status, and what there is to remind of in such a show</extracomment>
        <translation>%1（有新一季时）</translation>
    </message>
    <message>
        <source>&amp;Hour of the day</source>
        <translation>提醒时刻(&amp;H)</translation>
    </message>
    <message>
        <source>For dates of which only the day, the month or the season of the year is known.</source>
        <translation>用于只知道日、月或季度的日期。</translation>
    </message>
    <message>
        <source>When a new season is announced</source>
        <translation>公布新一季时</translation>
    </message>
    <message>
        <source>When its dub starts</source>
        <translation>配音版开播时</translation>
    </message>
    <message>
        <source>While I watch a show</source>
        <translation>正在看的作品</translation>
    </message>
    <message>
        <source>New episodes that a source dates</source>
        <translation>新一话（来源给出日期）</translation>
    </message>
    <message>
        <source>The last episode</source>
        <translation>最终话</translation>
    </message>
    <message>
        <source>Episodes of the weekly rule, about when they come</source>
        <translation>新一话（按每周规律推算大致时间）</translation>
    </message>
    <message>
        <source>Of their own…</source>
        <translation>单独设置…</translation>
    </message>
    <message>
        <source>As above…</source>
        <translation>同上…</translation>
    </message>
    <message>
        <source>What to remind of: %1</source>
        <translation>提醒内容：%1</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <translation>暂停提醒</translation>
    </message>
    <message>
        <source>One show is muted on its page, under “Reminders…”, or in the watchlist&apos;s menu of its row.</source>
        <translation>单部作品可在其页面的“提醒…”中，或在追番列表该行的菜单中静音。</translation>
    </message>
</context>
<context>
    <name>raiki::ReviewText</name>
    <message>
        <source>The id is of %1, the row names %2</source>
        <translation>ID 属于 %1，而该行指的是 %2</translation>
    </message>
    <message>
        <source>The id is of %1, the title is of %2</source>
        <extracomment>two shows: &quot;The id is of Naruto, the title is of Bleach&quot;</extracomment>
        <translation>ID 属于 %1，而标题属于 %2</translation>
    </message>
    <message>
        <source>What goes by this title began in another year</source>
        <translation>此标题对应的作品始于另一年</translation>
    </message>
    <message>
        <source>Several shows go by this title</source>
        <translation>有多部作品使用此标题</translation>
    </message>
    <message>
        <source>The title may be short for one of several shows, or a spelling</source>
        <translation>该标题可能是多部作品的简称或其他写法</translation>
    </message>
    <message>
        <source>The title does not say for sure which season it is</source>
        <translation>标题无法确定是哪一季</translation>
    </message>
    <message>
        <source>What goes by this title has another id</source>
        <translation>此标题对应的作品有另一个 ID</translation>
    </message>
    <message>
        <source>The title may be short for that name, or a spelling of it</source>
        <translation>该标题可能是那个名称的简称或其他写法</translation>
    </message>
</context>
<context>
    <name>raiki::RowActions</name>
    <message>
        <source>Open the show</source>
        <translation>打开作品</translation>
    </message>
    <message>
        <source>One episode more</source>
        <translation>多看一话</translation>
    </message>
    <message>
        <source>One episode less</source>
        <translation>少看一话</translation>
    </message>
    <message>
        <source>Add tags…</source>
        <translation>添加标签…</translation>
    </message>
    <message>
        <source>Take a tag away</source>
        <translation>移除标签</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>移出列表</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>设置状态</translation>
    </message>
    <message>
        <source>Set score</source>
        <translation>设置评分</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>标签，用逗号分隔</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>The status was not changed.</source>
        <translation>未能更改状态。</translation>
    </message>
    <message>
        <source>The score was not changed.</source>
        <translation>未能更改评分。</translation>
    </message>
    <message>
        <source>The tags were not changed.</source>
        <translation>未能更改标签。</translation>
    </message>
    <message>
        <source>The episodes were not changed.</source>
        <translation>未能更改话数。</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>没有移除任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n season(s) will be removed from your list. You can undo this.</source>
        <translation>
            <numerusform>将从列表中移除%n季。此操作可以撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>编辑单元格</translation>
    </message>
    <message>
        <source>The cell was not changed.</source>
        <translation>未能更改单元格。</translation>
    </message>
    <message>
        <source>Every episode is watched already.</source>
        <translation>所有集数均已看完。</translation>
    </message>
    <message>
        <source>Mute: no reminders, no news</source>
        <translation>静音：不提醒，不推送新闻</translation>
    </message>
    <message>
        <source>The reminders were not changed.</source>
        <translation>提醒未更改。</translation>
    </message>
    <message>
        <source>Export the selection…</source>
        <translation>导出所选…</translation>
    </message>
</context>
<context>
    <name>raiki::RowPanel</name>
    <message>
        <source>The chosen row</source>
        <translation>选中的行</translation>
    </message>
    <message>
        <source>Which show is “%1”?</source>
        <translation>“%1”是哪部作品？</translation>
    </message>
    <message>
        <source>Not decided: left out</source>
        <translation>未决定：不导入</translation>
    </message>
    <message>
        <source>A show of its own</source>
        <translation>作为单独的作品添加</translation>
    </message>
</context>
<context>
    <name>raiki::ScoreText</name>
    <message numerus="yes">
        <source>%n of 5 stars</source>
        <translation>
            <numerusform>%n星（满分5星）</numerusform>
        </translation>
    </message>
    <message>
        <source>not liked</source>
        <translation>不喜欢</translation>
    </message>
    <message>
        <source>so-so</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>liked</source>
        <translation>喜欢</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A score: %1 of at most %2</extracomment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>raiki::SeasonCard</name>
    <message>
        <source>● New</source>
        <translation>● 新</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>加入列表</translation>
    </message>
    <message>
        <source>Add %1 to the list</source>
        <translation>将%1加入列表</translation>
    </message>
    <message>
        <source>Status of %1</source>
        <translation>%1的状态</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>移出列表</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>将%1移出列表</translation>
    </message>
    <message>
        <source>Set the premiere…</source>
        <translation>设置开播日期…</translation>
    </message>
    <message>
        <source>Set the premiere of %1</source>
        <translation>设置%1的开播日期</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>话数</translation>
    </message>
    <message>
        <source>Episodes watched of %1</source>
        <translation>%1的已看话数</translation>
    </message>
    <message>
        <source>One episode more</source>
        <translation>多看一话</translation>
    </message>
    <message>
        <source>One episode more of %1</source>
        <translation>%1：多看一话</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notes on %1</source>
        <translation>%1的备注</translation>
    </message>
    <message>
        <source>Anything you want to remember</source>
        <translation>想记下的任何内容</translation>
    </message>
    <message numerus="yes">
        <source>How we know (%n)</source>
        <translation>
            <numerusform>日期依据（%n）</numerusform>
        </translation>
    </message>
    <message>
        <source>How we know when %1 starts</source>
        <translation>%1的开播日期依据</translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <translation>
            <numerusform>共%n话</numerusform>
        </translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>原定%1</translation>
    </message>
    <message>
        <source>another source says otherwise</source>
        <translation>另一来源说法不同</translation>
    </message>
    <message>
        <source>what counts for you is %1</source>
        <translation>对你来说以%1为准</translation>
    </message>
    <message>
        <source>%1 later, as you set it</source>
        <translation>按你的设置晚%1</translation>
    </message>
    <message>
        <source>%1 earlier, as you set it</source>
        <translation>按你的设置早%1</translation>
    </message>
    <message>
        <source>Nobody has announced a date</source>
        <translation>尚未公布日期</translation>
    </message>
    <message>
        <source>Score of %1</source>
        <translation>%1的评分</translation>
    </message>
    <message numerus="yes">
        <source>about %n episode(s), by the weeks on air</source>
        <translation>
            <numerusform>约%n话（按播出周数推算）</numerusform>
        </translation>
    </message>
    <message>
        <source>of</source>
        <extracomment>Between two numbers: how many episodes were watched, and of how many</extracomment>
        <translation>／共</translation>
    </message>
    <message>
        <source>How many episodes %1 has</source>
        <translation>%1的总话数</translation>
    </message>
    <message>
        <source>How many episodes there are; 0 where nobody knows</source>
        <translation>总话数；未知则为 0</translation>
    </message>
    <message>
        <source>about </source>
        <extracomment>Before a number of episodes that nobody stated, with the blank between them</extracomment>
        <translation>约 </translation>
    </message>
    <message>
        <source>?</source>
        <extracomment>In place of a number of episodes that nobody knows</extracomment>
        <translation>？</translation>
    </message>
    <message>
        <source>All</source>
        <comment>of the episodes</comment>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>raiki::SeasonChartPage</name>
    <message>
        <source>Season chart</source>
        <translation>新番表</translation>
    </message>
    <message>
        <source>The cour before</source>
        <translation>上一季度</translation>
    </message>
    <message>
        <source>The next cour</source>
        <translation>下一季度</translation>
    </message>
    <message>
        <source>This cour</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>By format</source>
        <translation>按类型</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按星期</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Filter this cour</source>
        <translation>筛选本季度</translation>
    </message>
    <message>
        <source>Show this cour</source>
        <translation>显示本季度</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>加入列表</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>无法读取列表。</translation>
    </message>
    <message numerus="yes">
        <source>%n premiere(s)</source>
        <translation>
            <numerusform>新番%n部</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n continue(s)</source>
        <translation>
            <numerusform>续播%n部</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on your list</source>
        <translation>
            <numerusform>列表中%n部</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>没有符合的作品</translation>
    </message>
    <message>
        <source>Nothing is known of %1</source>
        <translation>没有%1的番剧信息</translation>
    </message>
    <message>
        <source>No show of this cour has these words in its titles or platforms.</source>
        <translation>本季度没有标题或平台含有这些文字的作品。</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>没有添加任何作品。</translation>
    </message>
    <message>
        <source>Open the show</source>
        <translation>打开作品</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>The catalogue has no premiere in this cour, and your list has none either. What a newer catalogue or a date on your list brings stands here.</source>
        <translation>番剧库和你的列表中都没有本季度开播的作品。更新的番剧库或列表中的日期带来的作品会显示在这里。</translation>
    </message>
    <message>
        <source>no premieres known</source>
        <translation>没有已知的新番</translation>
    </message>
</context>
<context>
    <name>raiki::SettingsCard</name>
    <message>
        <source>The setting was not saved.</source>
        <translation>未能保存设置。</translation>
    </message>
</context>
<context>
    <name>raiki::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Every change is saved at once.</source>
        <translation>更改会立即保存。</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>没有包含这些字词的设置。</translation>
    </message>
</context>
<context>
    <name>raiki::SharedFolderCard</name>
    <message>
        <source>The folder that all computers share</source>
        <translation>所有计算机共享的文件夹</translation>
    </message>
    <message>
        <source>The folder is not there now. What changes meanwhile goes there when it is back.</source>
        <translation>文件夹目前不在。其间的更改会在它恢复后写入。</translation>
    </message>
    <message>
        <source>The last exchange failed.</source>
        <translation>上次交换失败。</translation>
    </message>
    <message>
        <source>Merged last: %1.</source>
        <extracomment>%1 names of files, each of another computer</extracomment>
        <translation>上次合并：%1。</translation>
    </message>
    <message>
        <source>Not understood, and looked at again when it changes: %1.</source>
        <extracomment>%1 names of files</extracomment>
        <translation>无法理解，更改后会再次查看：%1。</translation>
    </message>
    <message>
        <source>Several computers</source>
        <translation>多台计算机</translation>
    </message>
    <message>
        <source>Exchange the list with my other computers through a &amp;folder</source>
        <translation>通过文件夹与我的其他计算机交换列表(&amp;F)</translation>
    </message>
    <message>
        <source>Whatever carries the folder: Syncthing, Nextcloud, a stick. Raiki keeps a copy of the list there and merges those of the others when they change: of each field the later word stays. Every merge can be undone, and is backed up before. Settings stay with each computer.</source>
        <translation>用什么传送文件夹都可以：Syncthing、Nextcloud、U 盘。Raiki 在其中保留一份列表副本，并在其他副本更改时合并：每个字段保留较晚的内容。每次合并都可以撤销，并会事先备份。设置留在各自的计算机上。</translation>
    </message>
    <message>
        <source>E&amp;xchange now</source>
        <translation>立即交换(&amp;X)</translation>
    </message>
    <message>
        <source>Another f&amp;older…</source>
        <translation>其他文件夹(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>raiki::ShowNamesCard</name>
    <message>
        <source>Names and links</source>
        <translation>名称和链接</translation>
    </message>
    <message>
        <source>Add an alias…</source>
        <translation>添加别名…</translation>
    </message>
    <message>
        <source>Another name under which the news may speak of it</source>
        <translation>新闻中可能用来称呼它的其他名称</translation>
    </message>
    <message>
        <source>Remove the alias %1</source>
        <translation>移除别名%1</translation>
    </message>
    <message>
        <source>Remove this alias</source>
        <translation>移除此别名</translation>
    </message>
    <message>
        <source>Your alias</source>
        <translation>你的别名</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Romaji</source>
        <translation>罗马音</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日文</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>又名</translation>
    </message>
    <message>
        <source>Official site</source>
        <translation>官方网站</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
</context>
<context>
    <name>raiki::ShowPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back (%1)</source>
        <translation>返回（%1）</translation>
    </message>
    <message>
        <source>Add a season…</source>
        <translation>添加一季…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Remove the show</source>
        <translation>移除作品</translation>
    </message>
    <message>
        <source>The show could not be opened.</source>
        <translation>无法打开作品。</translation>
    </message>
    <message>
        <source>The season was not added.</source>
        <translation>未能添加此季。</translation>
    </message>
    <message>
        <source>The season was not removed.</source>
        <translation>未能移除此季。</translation>
    </message>
    <message>
        <source>The change was not made.</source>
        <translation>未能更改。</translation>
    </message>
    <message>
        <source>The premiere was not set.</source>
        <translation>未能设置开播日期。</translation>
    </message>
    <message>
        <source>Add a season</source>
        <translation>添加一季</translation>
    </message>
    <message>
        <source>Number of the season</source>
        <translation>第几季</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>The season was not added. Its number is from 1 to 99.</source>
        <translation>未能添加此季。季数应为1到99。</translation>
    </message>
    <message>
        <source>Add an alias</source>
        <translation>添加别名</translation>
    </message>
    <message>
        <source>Another name under which the news may speak of it</source>
        <translation>新闻中可能用来称呼它的其他名称</translation>
    </message>
    <message>
        <source>The alias was not added.</source>
        <translation>未能添加别名。</translation>
    </message>
    <message>
        <source>The alias was not removed.</source>
        <translation>未能移除别名。</translation>
    </message>
    <message>
        <source>%1 and all its seasons will be removed from your list. You can undo this.</source>
        <translation>将从列表中移除%1及其所有季。此操作可以撤销。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The show was not removed.</source>
        <translation>未能移除作品。</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <translation>提醒…</translation>
    </message>
    <message>
        <source>Muted…</source>
        <translation>已静音…</translation>
    </message>
</context>
<context>
    <name>raiki::ShowRemindersDialog</name>
    <message>
        <source>Reminders of %1</source>
        <translation>%1的提醒</translation>
    </message>
    <message>
        <source>For this show, remind me of</source>
        <translation>单独设置这部作品的提醒</translation>
    </message>
    <message>
        <source>For this show, what counts is</source>
        <translation>单独设置这部作品的开播依据</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>&amp;Start of</source>
        <translation>开播依据(&amp;S)</translation>
    </message>
    <message>
        <source>On &amp;platforms</source>
        <translation>平台(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Later by</source>
        <translation>晚多久(&amp;L)</translation>
    </message>
    <message>
        <source>The reminders of the show were not saved.</source>
        <translation>未能保存作品的提醒。</translation>
    </message>
    <message>
        <source>&amp;Mute this show: tell me nothing of it</source>
        <translation>不提醒这部作品的任何消息(&amp;M)</translation>
    </message>
</context>
<context>
    <name>raiki::SortMenu</name>
    <message>
        <source>Sort by…</source>
        <translation>排序方式…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>升序</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>降序</translation>
    </message>
</context>
<context>
    <name>raiki::SpanText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) before</source>
        <translation>
            <numerusform>提前%n周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>提前%n天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>提前%n小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation>
            <numerusform>提前%n分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::StatisticsPage</name>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>By score</source>
        <translation>按评分</translation>
    </message>
    <message>
        <source>Episodes by month</source>
        <translation>每月观看话数</translation>
    </message>
    <message>
        <source>By year of premiere</source>
        <translation>按开播年份</translation>
    </message>
    <message>
        <source>How early premieres were known</source>
        <translation>提前多久得知开播日期</translation>
    </message>
    <message>
        <source>How often dates moved</source>
        <translation>日期变动次数</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>还没有可统计的内容</translation>
    </message>
    <message>
        <source>Once your list has shows, this page tells what you watch, when, and how early you knew.</source>
        <translation>列表中有了作品后，这里会显示你看了什么、什么时候看的，以及提前多久得知消息。</translation>
    </message>
    <message>
        <source>Add a show…</source>
        <translation>添加作品…</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>导入列表…</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>无法读取列表。</translation>
    </message>
    <message>
        <source>mean score %1</source>
        <translation>平均分%1</translation>
    </message>
    <message numerus="yes">
        <source>%n season(s) with a score</source>
        <translation>
            <numerusform>%n季有评分</numerusform>
        </translation>
    </message>
    <message>
        <source>Episodes that you mark are counted here, month by month.</source>
        <translation>你标记看过的话数会按月统计在这里。</translation>
    </message>
    <message numerus="yes">
        <source>Half of %1 premieres were known %n day(s) before or earlier</source>
        <translation>
            <numerusform>%1次开播中，有一半至少提前%n天得知日期</numerusform>
        </translation>
    </message>
    <message>
        <source>No date of your list was known before it came yet; the news will tell.</source>
        <translation>列表中还没有提前得知的日期；有了新消息就会统计。</translation>
    </message>
    <message>
        <source>No date of your list has moved yet</source>
        <translation>列表中的日期还没有变动过</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n season(s) were moved at least once</source>
        <translation>
            <numerusform>%n季中有%1季至少改过一次档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln season(s)</source>
        <translation>
            <numerusform>%Ln季</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln episode(s) watched</source>
        <translation>
            <numerusform>已看%Ln话</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not given a score yet; the scores you give are counted here.</source>
        <translation>你还没有打过分；你打的分会统计在这里。</translation>
    </message>
    <message>
        <source>No premiere of your list is dated yet; dates that the news or you give are counted here.</source>
        <translation>列表中还没有已定开播日期的作品；消息带来的或你填写的日期会统计在这里。</translation>
    </message>
    <message>
        <source>No date of your list is known yet; how often one moves is counted here.</source>
        <translation>列表中还没有已知的日期；日期变动的次数会统计在这里。</translation>
    </message>
</context>
<context>
    <name>raiki::StatisticsText</name>
    <message>
        <source>Under a week</source>
        <translation>不到一周</translation>
    </message>
    <message>
        <source>1 to 4 weeks</source>
        <translation>1至4周</translation>
    </message>
    <message>
        <source>1 to 3 months</source>
        <translation>1至3个月</translation>
    </message>
    <message>
        <source>3 to 6 months</source>
        <translation>3至6个月</translation>
    </message>
    <message>
        <source>Over half a year</source>
        <translation>半年以上</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>A range of scores</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A month at the axis of a picture: %1 its short name, %2 the year</extracomment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>两次</translation>
    </message>
    <message>
        <source>More often</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>raiki::StatusRemindersDialog</name>
    <message>
        <source>For these shows, remind me of</source>
        <translation>对于这些作品，提醒我</translation>
    </message>
    <message>
        <source>Reminders of shows that are: %1</source>
        <translation>状态为“%1”的作品的提醒</translation>
    </message>
    <message>
        <source>The setting was not saved.</source>
        <translation>未能保存设置。</translation>
    </message>
</context>
<context>
    <name>raiki::SuggestedFeedsDialog</name>
    <message>
        <source>Suggested feeds</source>
        <translation>推荐的订阅源</translation>
    </message>
    <message>
        <source>Feeds that carry news of anime and are not on your list. Check those you want; you can remove them at any time.</source>
        <translation>提供动画新闻、且不在你列表中的订阅源。勾选想要的即可，随时可以移除。</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>订阅</translation>
    </message>
    <message numerus="yes">
        <source>Subscribe to %n feed(s)</source>
        <translation>
            <numerusform>订阅%n个订阅源</numerusform>
        </translation>
    </message>
    <message>
        <source>The feeds were not added.</source>
        <translation>未能添加订阅源。</translation>
    </message>
</context>
<context>
    <name>raiki::TerminalText</name>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>无法写入输出：%1。</translation>
    </message>
</context>
<context>
    <name>raiki::ToldDialog</name>
    <message>
        <source>In 10 minutes</source>
        <translation>10分钟后</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>今晚</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>When the day is known</source>
        <translation>日期确定时</translation>
    </message>
    <message>
        <source>What Raiki told you</source>
        <translation>提醒记录</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>已提醒</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>待提醒</translation>
    </message>
    <message>
        <source>What Raiki will tell you</source>
        <translation>待发的提醒</translation>
    </message>
    <message>
        <source>&amp;Open the show</source>
        <translation>打开作品(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>再次提醒(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Watching now</source>
        <translation>标为在看(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>not shown by the desktop</source>
        <translation>桌面未显示</translation>
    </message>
    <message>
        <source>again %1</source>
        <translation>%1再次提醒</translation>
    </message>
    <message>
        <source>again when the day is known</source>
        <translation>日期确定时再次提醒</translation>
    </message>
    <message>
        <source>&amp;Remind me of this show</source>
        <translation>提醒这部作品(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Mute this show</source>
        <translation>不提醒这部作品(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Nothing was told yet.</source>
        <translation>还没有提醒过任何内容。</translation>
    </message>
    <message>
        <source>Nothing is to be told as things stand.</source>
        <translation>目前没有待提醒的内容。</translation>
    </message>
    <message>
        <source>reminder: %1</source>
        <extracomment>%1 the day on which the user will be told, before the date itself</extracomment>
        <translation>提醒：%1</translation>
    </message>
    <message>
        <source>date: %1</source>
        <extracomment>%1 the date of which the user will be told, maybe with platforms</extracomment>
        <translation>日期：%1</translation>
    </message>
</context>
<context>
    <name>raiki::TopicsBox</name>
    <message>
        <source>When it starts</source>
        <translation>开播时</translation>
    </message>
    <message>
        <source>When a date becomes known</source>
        <translation>日期确定时</translation>
    </message>
    <message>
        <source>When a date moves</source>
        <translation>日期变动时</translation>
    </message>
    <message>
        <source>When a new season is announced</source>
        <translation>公布新一季时</translation>
    </message>
    <message>
        <source>When its dub starts</source>
        <translation>配音版开播时</translation>
    </message>
    <message>
        <source>New episodes that a source dates</source>
        <translation>新一话（来源给出日期）</translation>
    </message>
    <message>
        <source>The last episode</source>
        <translation>最终话</translation>
    </message>
    <message>
        <source>Episodes of the weekly rule, about when they come</source>
        <translation>新一话（按每周规律推算大致时间）</translation>
    </message>
</context>
<context>
    <name>raiki::TrayCard</name>
    <message>
        <source>Tray</source>
        <translation>托盘</translation>
    </message>
    <message>
        <source>Closing the &amp;window leaves Raiki in the tray</source>
        <translation>关闭窗口后 Raiki 留在托盘(&amp;W)</translation>
    </message>
    <message>
        <source>It goes on watching for news and reminds you. Without a tray, closing quits.</source>
        <translation>继续关注消息并提醒你。没有托盘时，关闭窗口即退出。</translation>
    </message>
    <message>
        <source>Tell me of &amp;news for my shows with a bubble</source>
        <translation>有我的作品的消息时发送桌面通知(&amp;N)</translation>
    </message>
    <message>
        <source>It stays and reminds you. Without a tray, closing quits.</source>
        <translation>继续运行并提醒你。没有托盘时，关闭窗口即退出。</translation>
    </message>
</context>
<context>
    <name>raiki::TrayIcon</name>
    <message>
        <source>Next: %1, %2</source>
        <translation>接下来：%1，%2</translation>
    </message>
    <message>
        <source>No premiere is announced</source>
        <translation>没有已公布的开播日期</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of news</source>
        <translation>
            <numerusform>%n条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Raiki</source>
        <translation>打开 Raiki</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>What Raiki told you…</source>
        <translation>提醒记录…</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of news since your last visit</source>
        <translation>
            <numerusform>上次查看后有 %n 条新消息</numerusform>
        </translation>
    </message>
    <message>
        <source>No news</source>
        <translation>没有新消息</translation>
    </message>
    <message>
        <source>Check for news now</source>
        <translation>立即检查新消息</translation>
    </message>
</context>
<context>
    <name>raiki::UndatedBand</name>
    <message>
        <source>On a day that is not known yet</source>
        <translation>具体日期未定</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 a show, %2 a month or cour</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>raiki::UpcomingDelegate</name>
    <message>
        <source>was %1</source>
        <translation>原定%1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
</context>
<context>
    <name>raiki::UpcomingGroups</name>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>日期未定</translation>
    </message>
</context>
<context>
    <name>raiki::UpcomingModel</name>
    <message>
        <source>was %1</source>
        <translation>原定%1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>has started</source>
        <translation>已开播</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>已静音</translation>
    </message>
</context>
<context>
    <name>raiki::UpcomingPage</name>
    <message>
        <source>Upcoming</source>
        <translation>即将开播</translation>
    </message>
    <message>
        <source>Add a show…</source>
        <translation>添加作品…</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>接下来的开播</translation>
    </message>
    <message>
        <source>Add the shows you wait for. Raiki watches the news and tells you here when they come back, and who says so.</source>
        <translation>添加你在等的作品。Raiki 会关注新闻，在这里告诉你它们何时回归、消息出自哪里。</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>导入列表…</translation>
    </message>
    <message>
        <source>What comes next could not be read.</source>
        <translation>无法读取接下来的开播。</translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation>还没有日期</translation>
    </message>
    <message>
        <source>Nothing this month</source>
        <translation>本月没有开播</translation>
    </message>
    <message numerus="yes">
        <source>%n premiere(s) this month</source>
        <translation>
            <numerusform>本月开播%n部</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · next: %2, %3</source>
        <extracomment>%1 &quot;3 premieres this month&quot;, %2 the show, %3 its date</extracomment>
        <translation>%1 · 接下来：%2，%3</translation>
    </message>
    <message>
        <source>Open the show</source>
        <translation>打开作品</translation>
    </message>
    <message>
        <source>Read the source</source>
        <translation>查看来源</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>没有符合的作品</translation>
    </message>
    <message>
        <source>Nothing that comes is as you filter it.</source>
        <translation>没有符合筛选条件的开播。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Nothing to come yet</source>
        <translation>暂时没有即将开播的作品</translation>
    </message>
    <message>
        <source>Raiki does not check the news: it may once you allow it in the settings, and then tells you here when your shows come back, and who says so.</source>
        <translation>Raiki 没有查看新闻：在设置中允许后，它会在这里告诉你作品何时回归，以及消息的来源。</translation>
    </message>
</context>
<context>
    <name>raiki::WatchlistPage</name>
    <message>
        <source>Watchlist</source>
        <translation>追番列表</translation>
    </message>
    <message>
        <source>Add a show…</source>
        <translation>添加作品…</translation>
    </message>
    <message>
        <source>Filter titles, notes, tags</source>
        <translation>筛选标题、备注、标签</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>筛选列表</translation>
    </message>
    <message>
        <source>Filter the list (%1)</source>
        <translation>筛选列表（%1）</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Your list is empty</source>
        <translation>你的列表是空的</translation>
    </message>
    <message>
        <source>Add the first show, or bring the list you keep elsewhere: nothing is lost, everything can be undone.</source>
        <translation>添加第一部作品，或把别处的列表导入进来：什么都不会丢，一切都能撤销。</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>导入列表…</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>没有符合的作品</translation>
    </message>
    <message>
        <source>No show here has these words in its titles, notes or tags.</source>
        <translation>没有作品的标题、备注或标签含有这些文字。</translation>
    </message>
    <message>
        <source>Show the whole list</source>
        <translation>显示整个列表</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>无法读取列表。</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A tab: %1 a status, %2 how many shows have it</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>已复制%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>This list can only be read: nothing in it can be changed.</source>
        <translation>此列表为只读，无法更改其中的内容。</translation>
    </message>
</context>
<context>
    <name>raiki::WatchlistWords</name>
    <message>
        <source>No score</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>No premiere known</source>
        <translation>开播日期未知</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>话数</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Premiere</source>
        <translation>开播日期</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>Not watched again</source>
        <translation>没有重看</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>看完日期</translation>
    </message>
    <message>
        <source>Rewatches</source>
        <translation>重看次数</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>季</translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>无备注</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>已静音</translation>
    </message>
    <message>
        <source>All</source>
        <comment>of the episodes</comment>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>%Ln watched</source>
        <extracomment>So many episodes, of how many nobody stated. Little room</extracomment>
        <translation>
            <numerusform>已看%Ln话</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>raiki::WindowActions</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Add a show…</source>
        <translation>添加作品(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>导入列表(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export the list…</source>
        <translation>导出列表(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Check for news now</source>
        <translation>立即检查新消息(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>在此页面查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;About Raiki</source>
        <translation>关于 Raiki(&amp;A)</translation>
    </message>
    <message>
        <source>What Raiki &amp;told you…</source>
        <translation>提醒记录(&amp;T)…</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>全局搜索(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the page as &amp;PDF or picture…</source>
        <translation>将页面保存为 PDF 或图片(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>raiki::WindowDialogs</name>
    <message>
        <source>About Raiki</source>
        <translation>关于 Raiki</translation>
    </message>
    <message>
        <source>Raiki stays in the tray</source>
        <translation>Raiki 留在托盘中</translation>
    </message>
    <message>
        <source>When you close the window, Raiki goes on watching for news and reminds you. Open it again or quit it from its icon in the tray. The settings change this.</source>
        <translation>关闭窗口后，Raiki 会继续关注消息并提醒你。可通过托盘图标重新打开或退出。可在设置中更改。</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>保存页面</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>The page is in %1.</source>
        <translation>页面已保存到 %1。</translation>
    </message>
    <message>
        <source>The picture in %1 ends before the list does; a PDF has all of it.</source>
        <translation>%1 中的图片未能容纳整个列表；PDF 可包含全部内容。</translation>
    </message>
    <message>
        <source>The page was not saved.</source>
        <translation>未能保存页面。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>What is to be exported?</source>
        <translation>要导出什么？</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>继续…</translation>
    </message>
    <message>
        <source>When you close the window, Raiki stays and reminds you. Open it again or quit it from its icon in the tray. The settings change this.</source>
        <translation>关闭窗口后，Raiki 会继续运行并提醒你。可通过托盘图标重新打开或退出。可在设置中更改。</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出列表</translation>
    </message>
    <message numerus="yes">
        <source>The whole list (%Ln season(s))</source>
        <translation>
            <numerusform>整个列表（%Ln 季）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is shown (%Ln season(s))</source>
        <translation>
            <numerusform>显示的内容（%Ln 季）</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>导出显示的内容</translation>
    </message>
    <message numerus="yes">
        <source>What is selected (%Ln season(s))</source>
        <translation>
            <numerusform>所选内容（%Ln 季）</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the selection</source>
        <translation>导出所选</translation>
    </message>
</context>
<context>
    <name>raiki::WindowHelp</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Raiki %1
When does what you wait for come back, and how do we know?

Reference list of shows: bangumi-data, CC BY 4.0.</source>
        <translation>Raiki %1
你等的作品何时回归，又从何得知？

作品资料：bangumi-data，CC BY 4.0。</translation>
    </message>
    <message>
        <source>In the season chart and the calendar: Ctrl+Page Up and Ctrl+Page Down go back and on, Alt+Home comes back to now; + adds a show.</source>
        <translation>在新番表和日历中：Ctrl+Page Up 和 Ctrl+Page Down 前后翻页，Alt+Home 回到现在，+ 添加作品。</translation>
    </message>
    <message>
        <source>On the Feeds page: Enter shows what a feed brought, F2 renames it, Ctrl+M quiets it, Shift+F5 reads it now, Delete removes it; Ctrl+Shift+N adds one.</source>
        <translation>在“订阅源”页面：Enter 查看文章，F2 重命名，Ctrl+M 静默，Shift+F5 立即抓取，Delete 移除，Ctrl+Shift+N 添加。</translation>
    </message>
    <message>
        <source>In the list: + and − change the episodes, Ctrl+Shift+1 to 5 the status, Enter opens the show, Delete removes it, Ctrl+G shows covers or the table, Ctrl+L sorts, Ctrl+T adds tags, Ctrl+C copies, typing filters.</source>
        <translation>在列表中：+ 和 − 增减话数，Ctrl+Shift+1 到 5 更改状态，Enter 打开作品，Delete 移除，Ctrl+G 切换封面和表格，Ctrl+L 排序，Ctrl+T 添加标签，Ctrl+C 复制，直接输入即可筛选。</translation>
    </message>
</context>
<context>
    <name>raiki::WorkDialog</name>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
</context>
</TS>
