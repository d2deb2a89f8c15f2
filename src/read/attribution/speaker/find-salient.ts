import { hullOf, sliceSpan, type Span } from '../../../span.js';
import type { Name } from '../../language/name.js';
import { isSpoken } from '../quotation/quoted-places.js';
import type { Nested, Scene } from './speaker.js';

/** How a mention stands in its sentence, and what that is worth: who acts is spoken of next more often than who is acted on. */
const WORTH = { subject: 4, other: 1.6, owner: 2, quoted: 0.4 } as const;
/** Each sentence further back is worth so much of the one after it. */
const FADE = 0.72;
/** Sentences looked back over, and paragraphs. */
const SENTENCES = 5;
const PARAGRAPHS = 3;
/** Who spoke last, and what each attribution in between leaves of that. */
const SPOKE = 2.6;
const SPOKE_FADE = 0.6;
const STEPS = 6;
/** The two likeliest must differ by so much to decide. */
const MARGIN = 1.04;

const GOVERNED =
  /(?:^|[\s(])(?:of|for|to|with|by|from|in|on|at|after|before|than|as|about|against|like|and|or|under|over|called|told|asked|between|behind|toward|towards|upon|into)(?:\s+(?:the|an?|his|her|their|its|sen\.?|rep\.?|gov\.?|mr\.?|mrs\.?|ms\.?|dr\.?|president|senator|\p{Lu}[\p{L}.]+))*\s*$/u;

/** How far each person is in the reader's mind at a place, by canonical name: the likeliest first. */
export function weighPersons(
  scene: Scene,
  index: number,
  fits: (name: string) => boolean,
): [name: string, weight: number][] {
  const placed = scene.list[index];
  if (!placed) return [];
  const at = hullOf(placed.source)[0];
  const weights = new Map<string, number>();
  const add = (name: string, weight: number): void => void weights.set(name, (weights.get(name) ?? 0) + weight);
  scene.sentences.upTo(at, SENTENCES).forEach((sentence, back, [here]) => {
    if (here && here.paragraph - sentence.paragraph > PARAGRAPHS) return;
    const best = new Map<string, number>();
    const span: Span = back === 0 ? [sentence.span[0], at] : sentence.span;
    scene.names.within(span).forEach((name, i, all) => {
      if (name.type !== 'person' || !fits(name.name)) return;
      const first = !all.slice(0, i).some((one) => one.type === 'person' && !isSpoken(scene.spoken, one.span[0]));
      best.set(name.name, Math.max(best.get(name.name) ?? 0, worthOf(scene, name, { start: sentence.span[0], first })));
    });
    for (const [name, worth] of best) add(name, worth * FADE ** back);
  });
  lastSpeakers(scene, index).forEach((name, step) => {
    if (fits(name)) add(name, SPOKE * SPOKE_FADE ** step);
  });
  return [...weights].sort((a, b) => b[1] - a[1]);
}

/** The person most in mind; null where two are nearly alike or nobody is. */
export function findSalient(scene: Scene, index: number, fits: (name: string) => boolean): string | null {
  const [first, second] = weighPersons(scene, index, fits);
  if (!first) return null;
  return second && first[1] < second[1] * MARGIN ? null : first[0];
}

function worthOf({ text, spoken }: Scene, { span }: Name, { start, first }: { start: number; first: boolean }): number {
  if (isSpoken(spoken, span[0])) return WORTH.quoted;
  const before = sliceSpan(text, [Math.max(start, span[0] - 80), span[0]]);
  if (/^['’]s?(?![\p{L}])/u.test(text.slice(span[1], span[1] + 3))) return WORTH.owner;
  return first && !GOVERNED.test(before.replace(/^\P{L}*\p{Lu}/u, (mark) => mark.toLowerCase()))
    ? WORTH.subject
    : WORTH.other;
}

/** Persons who spoke before an attribution at its level, the last first. */
function lastSpeakers(scene: Scene, index: number): string[] {
  const placed = scene.list[index];
  const found: string[] = [];
  if (!placed) return found;
  for (let i = index - 1; i >= Math.max(0, index - STEPS * 2) && found.length < STEPS; i--) {
    const other = scene.list[i];
    if (!other || other.article !== placed.article || placed.paragraph - other.paragraph > PARAGRAPHS) break;
    const speaker = scene.speakers[i]?.speaker ?? null;
    if (isBeside(scene, other, placed) && speaker !== null && scene.facts.has(speaker) && !found.includes(speaker))
      found.push(speaker);
  }
  return found;
}

/** At the same level, or told by an outlet or a body; not what somebody only says inside another person's words. */
function isBeside(scene: Scene, other: Nested, placed: Nested): boolean {
  if (other === scene.list[placed.within ?? -1]) return false;
  return (
    other.within === placed.within ||
    other.within === null ||
    !scene.facts.has(scene.speakers[other.within]?.speaker ?? '')
  );
}
