import { describe, expect, it } from 'vitest';
import { isReadAlso, matchFurniture } from './match-furniture.js';

const line = (text: string): { text: string; length: number } => ({ text, length: text.length });

describe('matchFurniture', () => {
  it.each([
    ['spot_imgspot_imgspot_img', 'template-tag'],
    ['[adinserter block="3"]', 'template-tag'],
    ['{{ title }}', 'template-tag'],
    ['^ "Harbour Act 1986". Norvia Law Online. Retrieved 15 May 2011.', 'references'],
    ['^ a b Office of Harbours (2009). Piers of the North. Lesk.', 'references'],
    ['Retrieved 30 November 2016.', 'references'],
    ['The bones were retrieved 12 March 2011 by divers from the harbour of Lesk.', null],
    ['Related Post', 'related-list'],
    ['More like this', 'related-list'],
    ['You may also like', 'related-list'],
    ['Похожие новости', 'related-list'],
    ['Listen 2:41 Your browser does not support the audio element.', 'player'],
    ['You have read 2 of 3 free articles this month.', 'subscribe'],
    ['Home | Region | Economy | Contact', 'menu-line'],
    ['Polular post', 'popular-list'],
    ['popular', 'popular-list'],
    ['Most read', 'popular-list'],
    ['Latest news', 'popular-list'],
    ['Share this post:', 'share'],
    ['Facebook Twitter WhatsApp', 'share'],
    ['Поделиться', 'share'],
    ['Follow us on Telegram', 'follow'],
    ['Subscribe to our newsletter', 'subscribe'],
    ['Get the latest news delivered to your inbox', 'subscribe'],
    ['We use cookies to improve your experience.', 'subscribe'],
    ['Support independent journalism', 'fundraising'],
    ['Leave a comment', 'comments'],
    ['Ähnliche Beiträge', 'related-list'],
    ['Διαβάστε επίσης', 'related-list'],
    ['相关新闻', 'related-list'],
    ['Les plus lus', 'popular-list'],
    ['Drucken', 'share'],
    ['分享到: 微信 微博', 'share'],
    ['3 Kommentare', 'comments'],
    ['Ajouter un commentaire', 'comments'],
    ['Schlagwörter: Fahrrad, Elbe', 'tags'],
    ['Vorheriger Beitrag', 'navigation'],
    ['Jeden Morgen die wichtigsten Nachrichten direkt in Ihr Postfach.', 'subscribe'],
    ['Tutti i diritti riservati', 'legal'],
    ['Lesezeit: 4 Minuten', 'counter'],
    ['Foto: Anna Berg', 'photo-credit'],
    ['This page was last edited on 3 June 2013.', 'about-the-page'],
    ['12 Comments', 'comments'],
    ['Your email address will not be published. Required fields are marked *', 'comments'],
    ['ADVERTISEMENT', 'advert'],
    ['Story continues below', 'advert'],
    ['Tags: harbour, pier', 'tags'],
    ['Posted in World', 'tags'],
    ['Posted on gories', 'tags'],
    ['Listen to this article', 'player'],
    ['0:00 / 3:45', 'player'],
    ['Font size', 'player'],
    ['HERE', 'navigation'],
    ['Skip to content', 'navigation'],
    ['5 min read', 'counter'],
    ['1,234 views', 'counter'],
    ['2 hours ago', 'counter'],
    ['Photo: Ann Lee', 'photo-credit'],
    ['The pier at dawn (Ann Lee/The Harbour via AP)', 'photo-credit'],
    ['The pier at dawn. Credit: Ann Lee', 'photo-credit'],
    ['© 2023 The Harbour. All rights reserved.', 'legal'],
    ['Reproduction without permission is prohibited.', 'legal'],
    ['When using materials a hyperlink to the site is required.', 'legal'],
    ['The views expressed here are the author’s own.', 'disclaimer'],
    ['We remind our readers that we do not agree with all we print.', 'disclaimer'],
    ['(Reporting by Ann Lee; editing by Bo Dee)', 'sign-off'],
    ['Cy Fox contributed to this report.', 'sign-off'],
    ['Ann Lee is a reporter for The Harbour.', 'about-the-writer'],
    ['news@harbour.example', 'about-the-writer'],
  ])('%s', (text, rule) => expect(matchFurniture(line(text))).toBe(rule));

  it.each([
    ['a popular minister', 'Popular minister resigns over harbour'],
    ['shares are stocks', 'Share prices fell on Tuesday after the harbour closed.'],
    ['tags of dogs', 'Tagging dogs is now the law'],
    ['copyright in the news', 'Copyright law divides the parliament'],
    ['a reporter as the story', 'The reporter was released on Tuesday.'],
    ['home is not always a menu', 'Home prices rise again'],
    ['a date is no section', 'Posted on July 8'],
    ['comments that people make', 'Comments by the minister drew protests'],
    ['a credit to an agency in brackets', 'The pier is open, the mayor said. (Reuters)'],
    ['a latest development', 'Latest talks end without a deal'],
    ['a subheading', 'What happens next'],
    ['more of something', 'More than 200 ships wait outside the harbour'],
  ])('spares %s', (_why, text) => expect(matchFurniture(line(text))).toBeNull());

  it('stays fast on lines made to be slow', () => {
    for (const text of [
      'facebook '.repeat(30_000),
      '('.repeat(50_000),
      'a/'.repeat(50_000),
      '1 view '.repeat(20_000),
    ]) {
      for (let end = 20; end < 500; end += 40) matchFurniture(line(text.slice(0, end)));
      expect(matchFurniture(line(text))).toBeNull();
    }
  });
});

it.each([
  ['Read also: Pier to open in spring', true],
  ['READ MORE: Pier to open in spring', true],
  ['Lesen Sie auch', true],
  ['Reading also helps', false],
  ['Seen also as a threat, the pier divides the town.', false],
])('isReadAlso: %s', (text, expected) => expect(isReadAlso(line(text))).toBe(expected));
