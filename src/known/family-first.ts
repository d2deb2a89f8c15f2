import { fold } from '../words.js';
import { isGivenName } from './person-names.js';

/** Chinese, Korean and Vietnamese family names that news in English often meets, all of which stand first. Source: common usage. */
const FAMILIES: ReadonlySet<string> = new Set(
  (
    'kim lee park choi jung jeong kang cho yoon jang lim han shin seo kwon hwang ahn song moon ryu yoo ri pak ' +
    'xi li wang zhang liu chen yang zhao huang wu zhou xu sun ma zhu hu guo he gao lin luo deng mao jiang peng qin cai tsai lai zheng ' +
    'nguyen tran pham phan dang bui vo'
  ).split(' '),
);

/**
 * Whether the family name of a full name stands first: `Kim Jong Un`, `Xi Jinping`, `Park Min-seo`, and where only the last word is a given
 * name known here, in Hungarian order: `Nagy Andras`. *Kim Darroch* and *Lee Harris* have given names that are family names elsewhere.
 */
export function isFamilyFirst(words: readonly string[]): boolean {
  const [first = '', ...rest] = words;
  const last = rest.at(-1) ?? '';
  if (rest.length === 0 || rest.length > 2) return false;
  if (!FAMILIES.has(fold(first))) return rest.length === 1 && HUNGARIAN.has(fold(last)) && !isGivenName(first);
  const isGiven = rest.some(isGivenName);
  return rest.length === 2 ? !isGiven && rest.every((word) => word.length <= SYLLABLE) : isOneGiven(first, last);
}

/** The longest syllable of such a given name: `Xiang`, `Seong`. */
const SYLLABLE = 6;
const HUNGARIAN: ReadonlySet<string> = new Set(
  'andras balazs bela csaba ferenc gabor gyorgy gyula imre istvan janos jozsef karoly katalin laszlo marton miklos orsolya peter sandor tamas tibor viktor zoltan zsolt'.split(
    ' ',
  ),
);

/** Given names elsewhere: behind them one word is a family name, unless it has a hyphen. */
const GIVEN_TOO = new Set(['kim', 'lee']);

const isOneGiven = (first: string, last: string): boolean =>
  /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(last) || !GIVEN_TOO.has(fold(first));
