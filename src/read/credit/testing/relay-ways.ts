/** One way of crediting: an invented sentence of the page Orle Inform, and whom it credits. */
export interface RelayWay {
  readonly pattern: number;
  readonly why: string;
  readonly title: string | null;
  readonly text: string;
  /** Outlets that must be credited, and no others. */
  readonly outlets: readonly string[];
  readonly isAnonymous: boolean;
}

/** `pattern | why | <title> text | outlets | flags`, a line each; ¶ is an empty line. */
const TABLE = `
1 | O reports | {body} Bloomberg reports. | Bloomberg
1 | reports O, behind a comma | The board weighed a reservoir, reports Reuters. | Reuters
1 | O writes, with the day between | Bloomberg on Friday reported that the board weighed it. | Bloomberg
2 | O reports, citing sources | Reuters reports, citing two people familiar with the plan. | Reuters | anonymous
2 | with reference to sources | {body} This is reported by Reuters with reference to its sources. | Reuters | anonymous
3 | this was reported by O | {body} This was reported by the Tarn Review. | Tarn Review
3 | reported by O, at the end | {body} It was reported by Le Monde on Friday. | Le Monde
4 | reported by O on DATE, citing its own sources | This was reported by Bloomberg on 3 May, citing its own sources. | Bloomberg | anonymous
5 | reported by S citing O | The board weighed it, reported by Orle Inform citing Reuters. | Reuters
6 | a column of O’s writer | According to Orle Inform, this is stated in the column of Bloomberg columnist Ada Renn. | Bloomberg
7 | an unnamed publication of a country | According to the French publication, the board weighed it. | the French publication
8 | via foreign media | Orle Inform reports via foreign media. | foreign media
9 | S informs, referring to O | The board weighed it, Orle Inform informs, referring to Bloomberg. | Bloomberg
9 | with a link to O | The board weighed it, informs Orle Inform with a link to The Guardian. | The Guardian
10 | S reports, citing O | Orle Inform reports, citing The New York Times. | The New York Times
11 | said in an interview to O | As Orle Inform informs, mayor Ada Renn said in an interview to CNN that the board weighed it. | CNN
12 | told O in an interview | Mayor Ada Renn told Der Spiegel in an interview that the board weighed it, Orle Inform reports. | Der Spiegel
13 | a list of sources | {body} ¶ Source: Reuters; Tarn Review | Reuters + Tarn Review
14 | source: an interview with O, as reported by S2 | {body} ¶ Source: Ada Renn in an interview with CNN, as reported by European Pravda | CNN + European Pravda
15 | stated in an article by O, S2 reports | This is stated in an article by The Economist, Ukrinform reports. | The Economist + Ukrinform
16 | HEADLINE - O | <Board weighs second reservoir - Bloomberg> {body} | Bloomberg
16 | HEADLINE - O, which no table knows | <Board weighs second reservoir – Tarn Review> {body} | Tarn Review
16 | HEADLINE, O reports | <Board weighs second reservoir, NYT reports> {body} | The New York Times
17 | O: HEADLINE | <Bloomberg: Board weighs second reservoir> {body} | Bloomberg
17 | a person before a colon is no outlet | <Renn: Board weighs second reservoir> {body} | -
18 | HEADLINE - media | <Board weighs second reservoir - media> {body} | media
18 | HEADLINE: report | <Board weighs second reservoir: report> {body} | report
19 | a dateline with site, agency and date | ORLE (Orle Inform / TASS - 3 May) {body} | TASS
20 | a dateline with slashes | ORLE, May 3 /TASS/. {body} | TASS
20 | a dateline with slashes and a full stop | ORLE, 3 May. /Interfax/ {body} | Interfax
20 | a dateline with the agency behind a dash | ORLE — Reuters — {body} | Reuters
21 | brackets before the text | (Orle Inform - Reuters) {body} | Reuters
22 | By O | By Reuters ¶ {body} | Reuters
22 | By The O | By The Associated Press ¶ {body} | Associated Press
22 | By a reporter of O | By ADA RENN, Associated Press ¶ {body} | Associated Press
22 | O alone on a line | Reuters ¶ {body} | Reuters
22 | O alone on a line, with a time | Agence France-Presse – 3 May 2031 ¶ {body} | Agence France-Presse
23 | copyright of O | {body} ¶ Copyright 2031 The Associated Press. All rights reserved. | Associated Press
23 | copyright of the page itself | {body} ¶ © 2031 Orle Inform | -
24 | originally published by O | {body} ¶ This article was originally published by The Conversation and is reprinted with permission. | The Conversation
25 | stamps without a verb | Ukrainska Pravda, 3 May 2031 ¶ {body} | Ukrainska Pravda
26 | as cited by O | "We weighed it," Ada Renn said, as cited by BFMTV. | BFMTV
26 | O quotes P as saying | "We weighed it," Interfax quoted Ada Renn as saying. | Interfax
27 | one phrase per O | It was "weighed", according to Reuters, and "dropped", according to AFP. | Reuters + Agence France-Presse
28 | media including | Media including CNN, Axios and the Tarn Review reported it, citing two officials. | CNN + Axios + Tarn Review | anonymous
29 | multiple reports | According to multiple reports, the board weighed it. | multiple reports
30 | the following this week | Bloomberg has reported the following this week: ¶ {body} | Bloomberg
31 | an O source claims | A Bloomberg source claims that the board weighed it. | Bloomberg
32 | the publication notes, without antecedent | The publication notes that the board weighed it. | The publication
32 | journalists found out | Journalists found out that the board weighed it. | Journalists
33 | Source: news agencies | {body} ¶ Source: news agencies | news agencies
33 | Agencies, alone on a line | Agencies ¶ {body} | Agencies
34 | quotations out of an agency | The quotations of the mayor come from the agency Interfax, which heard her at a forum. | Interfax
35 | earlier, O wrote: another story | {body} Earlier, Reuters wrote about an older dam. | Reuters | background
36 | a group of journalists: the agency’s name is lost | A group of journalists, including Ada Renn and Ole Bakk, reported from Orle. | A group of journalists
37 | a social network is no outlet | "We weighed it," Ada Renn wrote on Telegram. | -
37 | nor is X | Ada Renn said in a post on X that the board weighed it. | -
`;

/** The 37 ways in which outlets credit each other, as seen on relay pages. */
export const RELAY_WAYS: readonly RelayWay[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [pattern = '', why = '', words = '', outlets = '', flags = ''] = line.split(' | ');
    const [, title = null, text = ''] = /^(?:<([^>]+)> )?(.*)$/s.exec(words.replaceAll(' ¶ ', '\n\n')) ?? [];
    return {
      pattern: Number(pattern),
      why,
      title: title ?? null,
      text: text.replaceAll('{body}', 'The water board of Orle weighed a second reservoir.'),
      outlets: outlets === '-' ? [] : outlets.split(' + '),
      isAnonymous: flags === 'anonymous',
    };
  });
