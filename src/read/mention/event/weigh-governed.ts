import { governing, governorOf, governorWith, type Frame, type Governor } from './governors.js';
import { formsAt, isPos, spanAt, wordAt, type Phrase } from './phrase.js';
import { PLAIN, through, toStance, type Stance } from './stance.js';

type Weigh = (k: number) => Stance;

/** Words that deny or place what stands behind them. */
const PREPOSITIONS: Readonly<Record<string, Governor>> = {
  without: governing('without', 9, ['CT-', 'CT-']),
  unless: governing('conditional', 0, ['U', 'U']),
  pending: governing('future', 6, ['PR+', 'PR+']),
  if: governing('conditional', 0, ['U', 'U']),
};

/** What a word before a preposition makes of what stands behind it; null where `k` is no preposition. */
export function weighBehindPreposition(phrase: Phrase, k: number, weigh: Weigh): Stance | null {
  if (!isPos(phrase, k, 'ADP SCONJ PART ADV') || wordAt(phrase, k) === 'that') return null;
  const preposition = wordAt(phrase, k);
  const fixed = PREPOSITIONS[preposition];
  if (fixed) return through(fixed, PLAIN, spanAt(phrase, k));
  const before = `${wordAt(phrase, k - 2)} ${wordAt(phrase, k - 1)} ${preposition}`;
  if (/(?:^| )(?:instead of|rather than|other than)$/.test(before))
    return toStance('CT-', { rule: 'contrast', strength: 8, words: [spanAt(phrase, k)] });
  if (/in (?:case|the event) of$/.test(before) || before.endsWith('event of'))
    return toStance('U', { rule: 'conditional', strength: 0, words: [spanAt(phrase, k)] });
  if (before.endsWith('ahead of')) return toStance('PR+', { rule: 'future', strength: 6, words: [spanAt(phrase, k)] });
  for (let n = k - 1; n >= 0 && k - n < 8; n--) {
    const governor = governorWith(formsAt(phrase, n), preposition);
    if (governor && (n === k - 1 || isPos(phrase, n, 'VERB'))) return through(governor, weigh(n), spanAt(phrase, n));
    if (isPos(phrase, n, 'PUNCT SCONJ CCONJ') || isPos(phrase, n, 'VERB')) break;
  }
  return PLAIN;
}

/** The stance of a governor that stands at `k` itself; null where the word there governs nothing. */
export function governedBy(phrase: Phrase, k: number, { frame, weigh }: { frame: Frame; weigh: Weigh }): Stance | null {
  if (!isPos(phrase, k, 'VERB NOUN ADJ ADV AUX PROPN')) return null;
  const governor = governorOf(formsAt(phrase, k), frame);
  return governor ? through(governor, weigh(k), spanAt(phrase, k)) : null;
}
