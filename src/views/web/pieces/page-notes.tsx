import type { Child } from 'hono/jsx';
import type { ArticleAnswer, EchoHere, MentionHere } from '../../../record/questions/find-article.js';
import type { Attribution } from '../../../read/attribution/attribution.js';
import type { Credit } from '../../../read/credit/credit.js';
import type { Furniture } from '../../../read/article/article.js';
import { hullOf } from '../../../span.js';
import { articleAt, claimAt, outletAt, speakerAt } from '../link.js';
import { isShared } from '../gather-marks.js';
import { showCertainty } from '../../wording/show-certainty.js';
import { showCount } from '../../wording/show-count.js';
import { showSides } from '../../wording/show-sides.js';
import { showPublisher } from '../../wording/show-publisher.js';
import { titleOf } from './article-line.js';
import { shorten } from '../../wording/shorten.js';

/** What stands in the margin beside a line: what is marked there, in words. */
export interface PageNote {
  /** Where on the page it belongs. */
  readonly at: number;
  readonly kind: 'attribution' | 'credit' | 'echo' | 'mention' | 'furniture';
  /** Of notes beside one block with the same key only the first is shown. */
  readonly key?: string;
  readonly body: Child;
}

/** Notes on everything marked on a page, in reading order. */
export function gatherNotes(answer: ArticleAnswer): PageNote[] {
  const notes: PageNote[] = [
    ...answer.attributions.map((one) => noteAttribution(one, answer)),
    ...answer.credits.map(noteCredit),
    ...answer.echoes.flatMap(noteEcho),
    ...answer.mentions.flatMap(noteMention),
    ...answer.furniture.map(noteFurniture),
  ];
  return notes.sort((a, b) => a.at - b.at);
}

function noteAttribution(one: Attribution, { attributions }: ArticleAnswer): PageNote {
  const places = [...one.source, ...one.cue, ...one.content];
  const outer = attributions.find(({ id }) => id === one.within);
  const body = (
    <>
      {one.speaker ? (
        <a href={speakerAt(one.speaker)}>{one.speaker}</a>
      ) : one.anonymous ? (
        'Unnamed source'
      ) : (
        'Source left open'
      )}
      , {one.kind} speech, {showCertainty(one.certainty)} <abbr>{one.certainty}</abbr>
      {outer?.speaker && `, as told by ${outer.speaker}`}
    </>
  );
  return { at: places.length > 0 ? hullOf(places)[0] : 0, kind: 'attribution', body };
}

const noteCredit = (one: Credit): PageNote => ({
  at: Math.min(one.cue[0], one.span[0]),
  kind: 'credit',
  body: (
    <>
      Credits <a href={outletAt(one.outlet)}>{one.outlet}</a>
      {one.anonymousSources && ', which rests on people it does not name'}
      {!one.stated && ' (inferred)'}
      {one.scope === 'background' && ', for an older story'}
    </>
  ),
});

const ORDER: Readonly<Record<EchoHere['first'], string>> = {
  here: 'this one first',
  there: 'the other first',
  unknown: 'which was first is not known',
};

function noteEcho(one: EchoHere): PageNote[] {
  if (one.spans.length === 0) return [];
  const body = (
    <>
      Shares {Math.round(one.similarity * 100)} % of its words with{' '}
      <a href={articleAt(one.other.id, one.otherSpans.slice(0, 20))}>
        {showPublisher(one.other)}: {titleOf(one.other)}
      </a>{' '}
      ({ORDER[one.first]})
    </>
  );
  return [{ at: hullOf(one.spans)[0], kind: 'echo', body }];
}

/** Claims that this page alone tells stay without a note: there is nothing to compare them with. */
function noteMention({ claim, span, certainty }: MentionHere): PageNote[] {
  if (!claim || !isShared(claim) || span.length === 0) return [];
  const body = (
    <>
      {certainty.endsWith('-') === claim.negated ? 'Tells' : 'Denies'} the claim{' '}
      <a href={claimAt(claim.id)}>“{shorten(claim.text, 70)}”</a> ({certainty}; {showCount(claim.reports, 'report')},{' '}
      {showSides(claim)})
    </>
  );
  return [{ at: hullOf(span)[0], kind: 'mention', key: claim.id, body }];
}

const noteFurniture = (one: Furniture): PageNote => ({
  at: one.span[0],
  kind: 'furniture',
  key: `furniture ${one.rule}`,
  body: <>Set aside as furniture: {one.rule.replaceAll('-', ' ')}</>,
});
