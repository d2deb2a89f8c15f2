import type { Attribution } from '../../src/read/attribution/attribution.js';
import type { Reading } from '../../src/read/reading.js';
import { sliceSpans } from '../../src/span.js';
import type { AttributionAnswer, Finding } from './answers.js';
import { findWords, isNamed, listOf, shareCovered, touches } from './find-words.js';

/** The least share of the expected words that a content must cover. */
const SHARE = 0.6;

/** What is asked of the attributions near the words, and how to show what came instead. */
interface Question {
  readonly right: (a: Attribution) => boolean;
  readonly show: (a: Attribution) => string;
}

/** What the answers ask of one attribution: that it is there, whose it is, how sure it is, what holds it. */
export function checkAttribution(answer: AttributionAnswer, reading: Reading): Finding[] {
  const { page, attributions } = reading;
  const places = findWords(page.text, answer.words);
  const near = attributions.filter((a) => places.some((place) => shareCovered(place, a.content) >= SHARE));
  const aim = answer.aim ?? false;
  const words = `"${answer.words}"`;
  const missing =
    places.length === 0 ? 'the page text does not have these words' : 'no attribution has them as content';
  const ask = (kind: string, item: string, { right, show }: Question): Finding => {
    const got = near.map((a) => String(show(a))).join(', ');
    const fault = near.length === 0 ? missing : near.some(right) ? null : `got ${got}`;
    return { kind, item, fault, aim };
  };
  const found = [
    ask('attributions', `somebody says ${words}`, {
      right: (a) => hasForm(a, answer, reading),
      show: (a) => `${a.kind} by "${sliceSpans(page.text, a.source)}" (${a.rule})`,
    }),
  ];
  if (answer.speaker !== undefined) {
    const who = answer.speaker === null ? 'an anonymous source' : listOf(answer.speaker).join(' or ');
    found.push(
      ask('speakers', `${who} says ${words}`, { right: (a) => isSpeaker(a, answer, reading), show: speakerOf }),
    );
  }
  if (answer.certainty !== undefined) {
    const sure = listOf(answer.certainty);
    const right = (a: Attribution): boolean => sure.includes(a.certainty);
    found.push(ask('certainties', `${sure.join(' or ')}: ${words}`, { right, show: (a) => a.certainty }));
  }
  return found;
}

function hasForm(a: Attribution, { kind, source }: AttributionAnswer, { page }: Reading): boolean {
  if (kind !== undefined && a.kind !== kind) return false;
  return source === undefined || touches(a.source, findWords(page.text, source));
}

function isSpeaker(a: Attribution, answer: AttributionAnswer, { attributions }: Reading): boolean {
  if (answer.speaker === null) return a.anonymous;
  if (!isNamed(a.speaker, answer.speaker ?? '')) return false;
  if (answer.within === undefined) return true;
  return isNamed(attributions.find((other) => other.id === a.within)?.speaker, answer.within);
}

const speakerOf = (a: Attribution): string =>
  `${a.speaker}${a.anonymous ? ', anonymous' : ''}${a.within ? ', within another' : ''}`;
