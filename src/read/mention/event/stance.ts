import type { Span } from '../../../span.js';
import { compareSpans } from '../../../span.js';
import type { Certainty, WeighedCertainty } from '../certainty.js';
import type { Governor } from './governors.js';

/** A certainty taken apart, so that what governs and what is governed can be put together. */
export interface Stance {
  /** 1 affirmed, -1 denied, 0 not told. */
  readonly sign: -1 | 0 | 1;
  /** 3 certain, 2 probable, 1 possible, 0 not told. */
  readonly degree: number;
  /** Commitment of the wording, 0 to 10. */
  readonly strength: number;
  readonly rule: string;
  readonly words: readonly Span[];
}

/** Told outright. */
export const PLAIN: Stance = { sign: 1, degree: 3, strength: 10, rule: 'plain-assertion', words: [] };

/** What is possible commits no more than this, what is probable no more than that. */
const MOST = [0, 4, 7, 10];

const DEGREES: Readonly<Record<string, number>> = { CT: 3, PR: 2, PS: 1 };

/** A certainty as a stance, with the words that decide. */
export function toStance(certainty: Certainty, because: Pick<Stance, 'rule' | 'strength' | 'words'>): Stance {
  if (certainty === 'U') return { ...because, sign: 0, degree: 0 };
  return { ...because, sign: certainty.endsWith('-') ? -1 : 1, degree: DEGREES[certainty.slice(0, 2)] ?? 0 };
}

/** Back on FactBank's scale. */
export function toCertainty({ sign, degree, strength, rule, words }: Stance): WeighedCertainty {
  const level = ['U', 'PS', 'PR', 'CT'][degree] ?? 'U';
  const certainty = sign === 0 || degree === 0 ? 'U' : (`${level}${sign < 0 ? '-' : '+'}` as Certainty);
  return { certainty, strength, rule, words: [...words].sort(compareSpans) };
}

/** What is governed, seen through what governs it: the weaker degree holds, two denials affirm, what is not told stays so. */
export function combine(outer: Stance, inner: Stance): Stance {
  if (outer === PLAIN) return inner;
  if (inner === PLAIN) return outer;
  // In *no talks took place* one word denies the talks and their taking place: it counts once.
  if (outer.sign < 0 && inner.sign < 0 && shareWord(outer, inner)) return weaker(outer, inner);
  const words = [...outer.words, ...inner.words];
  const sign = (outer.sign * inner.sign) as Stance['sign'];
  const decides = sign === 0 ? (outer.sign === 0 ? outer : inner) : weaker(outer, inner);
  return {
    sign,
    degree: Math.min(outer.degree, inner.degree),
    strength: Math.min(outer.strength, inner.strength),
    rule: decides.rule,
    words,
  };
}

const shareWord = (a: Stance, b: Stance): boolean =>
  a.words.some(([start, end]) => b.words.some((word) => word[0] === start && word[1] === end));

/** What is governed, seen through its governor: a flat denial denies what is hedged too (*averted the planned strike*). */
export function under(governor: Stance, own: Stance): Stance {
  const denies = governor.sign < 0 && governor.degree === 3 && own.sign > 0;
  return denies ? { ...governor, words: [...governor.words, ...own.words] } : combine(governor, own);
}

/** Of two the one that commits less; of two that commit alike the one that denies. */
function weaker(outer: Stance, inner: Stance): Stance {
  if (outer.degree !== inner.degree) return outer.degree < inner.degree ? outer : inner;
  if (outer.sign !== inner.sign) return outer.sign < inner.sign ? outer : inner;
  return outer.strength <= inner.strength ? outer : inner;
}

/** What a governor makes of its event, given how the governor itself is told. */
export function through(governor: Governor, own: Stance, word: Span): Stance {
  const because = { rule: governor.rule, strength: governor.strength, words: [...own.words, word] };
  if (governor.rule === 'said' && own.sign > 0) return PLAIN;
  // *Denied a report that* it sank; there was no report that it sank.
  if (governor.rule === 'said' && own.sign < 0)
    return governor.negated === 'CT-' && /^(?:denied|prevented|rejected|given-up)$/.test(own.rule)
      ? toStance('CT-', { ...because, strength: 9, rule: 'denied' })
      : toStance('U', { ...because, strength: 1, rule: 'not-said' });
  const isFact = governor.affirmed === 'CT+' && governor.negated === 'CT+';
  if (isFact) return toStance('CT+', because);
  if (own.sign === 0) return toStance('U', { ...because, strength: 0 });
  const isDenied = own.sign < 0;
  const { sign, degree } = toStance(isDenied ? governor.negated : governor.affirmed, because);
  const denial = own.rule === 'negated' ? governor.denial : own.rule;
  return {
    ...because,
    rule: own.degree < degree ? own.rule : isDenied ? denial : governor.rule,
    sign,
    degree: Math.min(degree, own.degree),
    // Who has no plans is as sure of it as one who denies the deed; a plan that there may be is less than a plan.
    strength:
      isDenied && degree === 3 ? own.strength - 1 : Math.min(governor.strength, own.strength, MOST[degree] ?? 0),
  };
}
