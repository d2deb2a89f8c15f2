import type { Reading } from '../../src/read/reading.js';
import type { ClaimedMention } from '../../src/trace/claim/claim.js';
import type { Drift } from '../../src/trace/change/change.js';
import type { Trace } from '../../src/trace/trace.js';
import { type Spans, contains } from '../../src/span.js';
import type { ArticleRef, Finding, MentionAnswer, PileAnswers } from './answers.js';
import { checkChains } from './check-chains.js';
import { findWords, listOf, touches } from './find-words.js';

/** Readings by page, with the trace of all of them. */
export interface Pile {
  readonly readings: ReadonlyMap<string, Reading>;
  readonly trace: Trace;
}

/** The id of an article named by page and number; null where the page has no such article. */
export function articleId({ readings }: Pile, ref: ArticleRef): string | null {
  const [page = '', number = '1'] = ref.split('#');
  return readings.get(page)?.articles[Number(number) - 1]?.id ?? null;
}

/** Where words stand in an article. */
export function placesOf(pile: Pile, { article, words }: MentionAnswer): Spans {
  const reading = pile.readings.get(article.split('#')[0] ?? '');
  const own = reading?.articles.find((a) => a.id === articleId(pile, article));
  const spans = own ? [own.span, ...(own.title ? [own.title.span] : [])] : [];
  return reading ? findWords(reading.page.text, words).filter((place) => spans.some((s) => contains(s, place))) : [];
}

/** All mentions of an article that touch the words. */
export function mentionsAt(pile: Pile, answer: MentionAnswer): ClaimedMention[] {
  const places = placesOf(pile, answer);
  const id = articleId(pile, answer.article);
  return pile.trace.mentions.filter((m) => m.article === id && touches(m.span, places));
}

/** Everything that the answers ask of the pile, item by item. */
export function checkPile(answers: PileAnswers, pile: Pile): Finding[] {
  return [
    ...checkStories(answers, pile),
    ...checkClaims(answers, pile),
    ...checkChains(answers, pile),
    ...checkDrifts(answers, pile),
    ...checkConflicts(answers, pile),
    ...checkAudits(answers, pile),
    ...checkEchoes(answers, pile),
  ];
}

/** The value that most of a list have; null for an empty list. */
function mostOf(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function checkStories({ stories }: PileAnswers, pile: Pile): Finding[] {
  const storyOf = (ref: ArticleRef): string | null => {
    const id = articleId(pile, ref);
    return pile.trace.stories.find((s) => id !== null && s.articles.includes(id))?.id ?? null;
  };
  const mains = stories.map((s) => mostOf(s.articles.map(storyOf)));
  const isOwn = (main: string | null | undefined): boolean => !!main && mains.indexOf(main) === mains.lastIndexOf(main);
  return stories.flatMap((story, i) => [
    ...story.articles.map((ref): Finding => {
      const fault =
        storyOf(ref) !== null && storyOf(ref) === mains[i] ? null : `it is in ${storyOf(ref) ?? 'no story'}`;
      return { kind: 'stories', item: `${story.name} holds ${ref}`, fault, aim: false };
    }),
    {
      kind: 'stories',
      item: `${story.name} is a story of its own`,
      fault: isOwn(mains[i]) ? null : 'it is not',
      aim: false,
    },
  ]);
}

function checkClaims({ claims }: PileAnswers, pile: Pile): Finding[] {
  return claims.flatMap(({ name, mentions, aim = false }) => {
    const at = mentions.map((answer) => mentionsAt(pile, answer));
    const main = mostOf(at.flatMap((found) => [...new Set(found.map((m) => m.claim))]));
    return mentions.flatMap((answer, i): Finding[] => {
      const found = at[i] ?? [];
      const where = `${answer.article} "${answer.words}"`;
      const got = found.map((m) => m.certainty).join(', ');
      const grouped = found.some((m) => m.claim === main)
        ? null
        : found.length
          ? 'it tells another claim'
          : 'no mention';
      const sure = answer.certainty === undefined ? null : listOf(answer.certainty);
      return [
        { kind: 'claims', item: `${name}: ${where}`, fault: grouped, aim },
        ...(sure
          ? [
              {
                kind: 'certainties',
                item: `${sure.join(' or ')}: ${where}`,
                fault: found.some((m) => sure.includes(m.certainty)) ? null : `got ${got || 'no mention'}`,
                aim,
              },
            ]
          : []),
      ];
    });
  });
}

function checkDrifts({ drifts }: PileAnswers, pile: Pile): Finding[] {
  return drifts.map(({ from, to, change, aim = false }) => {
    const starts = new Set(mentionsAt(pile, from).map((m) => m.id));
    const ends = new Set(mentionsAt(pile, to).map((m) => m.id));
    // Unnamed people stand beside the words of a mention, not in them: such a drift quotes both.
    const quotes = ({ why }: Drift): boolean => [from, to].every(({ words }) => why.includes(`“${words}”`));
    const stands = (id: string, { article }: MentionAnswer): boolean =>
      pile.trace.mentions.some((m) => m.id === id && m.article === articleId(pile, article));
    const found = pile.trace.drifts.filter(
      (d) => (starts.has(d.from) && ends.has(d.to)) || (quotes(d) && stands(d.from, from) && stands(d.to, to)),
    );
    const fault = found.some((d) => d.change === change) ? null : found[0] ? `got ${found[0].change}` : 'no such drift';
    return {
      kind: 'drifts',
      item: `${change}: ${from.article} "${from.words}" to ${to.article} "${to.words}"`,
      fault,
      aim,
    };
  });
}

const tells = (wanted: ReadonlySet<string>, side: readonly string[]): boolean => side.some((id) => wanted.has(id));

function checkConflicts({ conflicts, noConflicts }: PileAnswers, pile: Pile): Finding[] {
  const found = conflicts.map(({ kind, verdict, a, b, aim = false }): Finding => {
    const left = new Set(mentionsAt(pile, a).map((m) => m.id));
    const right = new Set(mentionsAt(pile, b).map((m) => m.id));
    const near = pile.trace.conflicts.filter(
      ({ sides: { a: one, b: other } }) =>
        (tells(left, one) && tells(right, other)) || (tells(left, other) && tells(right, one)),
    );
    const fault = near.some((c) => c.kind === kind && c.verdict === verdict)
      ? null
      : `got ${near.map((c) => `${c.kind} ${c.verdict}`).join(', ') || 'none'}`;
    return {
      kind: 'conflicts',
      item: `${kind} ${verdict}: ${a.article} "${a.words}" and ${b.article} "${b.words}"`,
      fault,
      aim,
    };
  });
  const articleOf = (mention: string): string | undefined => pile.trace.mentions.find((m) => m.id === mention)?.article;
  return found.concat(
    noConflicts.map(({ kind, a, b }): Finding => {
      const pair = [articleId(pile, a), articleId(pile, b)].sort().join();
      const wrong = pile.trace.conflicts.find(
        (c) => c.kind === kind && c.verdict === 'conflict' && [articleOf(c.a), articleOf(c.b)].sort().join() === pair,
      );
      return {
        kind: 'conflicts',
        item: `no ${kind} conflict between ${a} and ${b}`,
        fault: wrong ? wrong.why : null,
        aim: false,
      };
    }),
  );
}

const AUDITS = ['dateline', 'self-contradiction', 'unverifiable-voice', 'headline-surer'];

function checkAudits({ audits, noAudits }: PileAnswers, pile: Pile): Finding[] {
  const found = audits.map(({ article, kind, words, aim = false }): Finding => {
    const page = pile.readings.get(article.split('#')[0] ?? '');
    const places = page ? findWords(page.page.text, words) : [];
    const ids = new Set(page?.articles.map((a) => a.id) ?? []);
    const near = pile.trace.audits.filter((a) => ids.has(a.article));
    const right = near.some((a) => a.kind === kind && touches(a.spans, places));
    const fault = right ? null : `got ${near.map((a) => a.kind).join(', ') || 'none'}`;
    return { kind: 'audits', item: `${kind} in ${article}: "${words}"`, fault, aim };
  });
  return found.concat(
    noAudits.map((ref): Finding => {
      const id = articleId(pile, ref);
      const wrong = pile.trace.audits.find((a) => a.article === id && AUDITS.includes(a.kind));
      return {
        kind: 'audits',
        item: `nothing to check in ${ref}`,
        fault: wrong ? `${wrong.kind}: ${wrong.why}` : null,
        aim: false,
      };
    }),
  );
}

function checkEchoes({ echoes, noEchoes }: PileAnswers, pile: Pile): Finding[] {
  const echoOf = (a: ArticleRef, b: ArticleRef) => {
    const [x, y] = [articleId(pile, a), articleId(pile, b)];
    for (const e of pile.trace.echoes) {
      if (e.a.article === x && e.b.article === y) return e.direction;
      if (e.a.article === y && e.b.article === x) return e.direction.split('-to-').reverse().join('-to-');
    }
    return null;
  };
  const found = echoes.map(({ a, b, direction }): Finding => {
    const got = echoOf(a, b);
    return {
      kind: 'echoes',
      item: `${a} and ${b}, ${direction}`,
      fault: got === direction ? null : `got ${got}`,
      aim: false,
    };
  });
  return found.concat(
    noEchoes.map(([a, b]): Finding => ({
      kind: 'echoes',
      item: `no echo between ${a} and ${b}`,
      fault: echoOf(a, b) === null ? null : 'there is one',
      aim: false,
    })),
  );
}
