import { findPlace } from '../../../known/places.js';
import { genderOf } from '../../../known/person-names.js';
import { PERSON_TITLES } from '../../../known/titles.js';
import { sliceSpans } from '../../../span.js';
import { findSalient, weighPersons } from './find-salient.js';
import { countryIn, wordsOf, type PersonFacts } from './person-facts.js';
import { headNoun, isDefinite, type Phrase } from './read-phrase.js';
import { LEADER_NOUNS } from '../source-words.js';
import { named, type Scene, type Speaker } from './speaker.js';

/** `the Russian leader`, `the Florida senator`, `the businessman`: whom the page or the table of offices describes so; null where nobody is. */
export function resolveDescription(scene: Scene, phrase: Phrase): Speaker | null {
  const { words, noun } = phrase;
  if (COUNTRYMAN.test(words.trim())) return personInMind(scene, phrase);
  if (isProper(words, noun)) return null;
  const definite = isDefinite(words) || /['’]s\s/.test(words);
  if (!definite && !(isHeadline(scene, phrase) && PERSON_TITLES.has(noun))) return null;
  return (
    officeOf(scene, phrase) ??
    describedAs(scene, phrase) ??
    unnamedBefore(scene, phrase) ??
    (isDefinite(words) ? personInMind(scene, phrase) : null)
  );
}

/** `the Dutchman`: a person by his country, as sport pages have it. */
const COUNTRYMAN = /^the (?:(?:Dutch|French|English|Irish|Welsh|Scots)(?:wo)?man|Spaniard|Scot|Finn|Dane|Swede|Pole)$/i;

/** `the Tarn Falls Argus Leader`, `the Intelligencer`: a name with an article, no description. Titles alone may have a capital. */
function isProper(words: string, noun: string): boolean {
  const parts = words.trim().split(/\s+/).slice(1);
  const at = parts.findIndex((word) => word.toLowerCase().replace(/['’]s?$/, '') === noun);
  if (at < 0 || !/^\p{Lu}/u.test(parts[at] ?? '')) return false;
  if (!PERSON_TITLES.has(noun)) return true;
  return parts.slice(0, at).filter((word) => /^\p{Lu}/u.test(word) && !isOfOffice(word)).length > 1;
}

const isOfOffice = (word: string): boolean => countryIn(word) !== null || PERSON_TITLES.has(word.toLowerCase());

/** `An insider said no. … | The insider …`: somebody whom the article left unnamed under the same noun before. */
function unnamedBefore({ text, list, speakers }: Scene, { index, noun }: Phrase): Speaker | null {
  for (let i = index - 1; i >= Math.max(0, index - LOOK_BACK); i--) {
    const [other, said] = [list[i], speakers[i]];
    if (!other || other.article !== list[index]?.article) break;
    if (other.paragraph === 0 && list[index]?.paragraph !== 0) break; // a headline leaves out names that follow
    if (said?.anonymous && other.source.length > 0 && headNoun(sliceSpans(text, other.source)) === noun) return said;
  }
  return null;
}
const LOOK_BACK = 40;

const isHeadline = ({ article }: Scene, { span }: Phrase): boolean => span[0] - article[0] < 40;

/** `the Russian leader`: whoever the page or the table of offices gives that office, the one named last. */
function officeOf(scene: Scene, { span, words, noun }: Phrase): Speaker | null {
  const list = words
    .trim()
    .replace(/^(?:the|this|that)\s+/i, '')
    .split(/\s+/);
  const country = list.map(countryIn).find((found) => found !== null) ?? null;
  const title = list
    .filter((word) => countryIn(word) === null)
    .join(' ')
    .toLowerCase()
    .replace(/ of(?: the)?$/, '');
  const head = /\bhead of (?:state|government|the country)/i.test(words);
  const leads = head || (LEADER_NOUNS.test(noun) && noun !== 'minister' && noun !== 'head');
  const fits = (person: string): boolean => {
    const facts = scene.facts.get(person);
    return facts !== undefined && holds(facts, { country, title, leads: leads && (country !== null || head) });
  };
  const last = scene.names.last([scene.article[0], span[0]], (name) => name.type === 'person' && fits(name.name));
  return last && named(last.name);
}

const RULERS = /^(?:president|prime minister|chancellor|king|supreme leader|leader|premier)$/;

function holds(
  { titles, countries }: PersonFacts,
  asked: { country: string | null; title: string; leads: boolean },
): boolean {
  if (asked.country !== null && !countries.has(asked.country)) return false;
  const same = (known: string) => known === asked.title || known.endsWith(` ${asked.title}`);
  return (
    asked.title !== '' && ([...titles].some(same) || (asked.leads && [...titles].some((known) => RULERS.test(known))))
  );
}

/** The person whose description on this page shares the head noun and most of the words; of equals the one more in mind. */
function describedAs(scene: Scene, { index, words, noun, span }: Phrase): Speaker | null {
  const [head] = wordsOf(noun);
  if (head === undefined || !isPersonNoun(noun, head)) return null;
  const others = wordsOf(words).filter((word) => word !== head);
  const known = new Set(
    scene.names
      .within([scene.article[0], Math.max(span[0], scene.article[0] + AHEAD)])
      .flatMap(({ type, name }) => (type === 'person' ? [name] : [])),
  );
  const scored = [...known].flatMap((name) => {
    const facts = scene.facts.get(name);
    if (!facts?.words.has(head) || isElsewhere(others, facts)) return [];
    return [{ name, score: others.filter((word) => facts.words.has(word)).length }];
  });
  const best = Math.max(...scored.map(({ score }) => score), 0);
  if (best === 0 && others.length > (isDefinite(words) ? 1 : 0)) return null;
  const likest = scored.filter(({ score }) => score === best).map(({ name }) => name);
  if (likest.length < 2) return likest[0] === undefined ? null : named(likest[0]);
  const inMind = weighPersons(scene, index, (name) => likest.includes(name))[0]?.[0];
  return inMind === undefined ? null : named(inMind);
}

/** `the Florida senator` is not the senator from Texas. */
function isElsewhere(asked: readonly string[], { words }: PersonFacts): boolean {
  const places = asked.filter((word) => findPlace(word) !== null);
  return (
    places.length > 0 && !places.some((word) => words.has(word)) && [...words].some((word) => findPlace(word) !== null)
  );
}

/** How far into an article a headline's `governor` looks for the governor. */
const AHEAD = 400;

/** Nouns that hold one office: who is known by another one is not meant. */
const OFFICE =
  /^(?:president|governor|senator|representative|mayor|minister|judge|justice|ambassador|general|chancellor|pope|king|queen|spokesman|director|secretary|sheriff|commissioner|professor)$/;
/** Nouns for one person by what they do or are. */
const PERSON =
  /^\p{L}{3,}(?:er|or|ist|ian|man|woman|eer|ee|ant|crat|native|mogul|star|veteran|nominee|hopeful|candidate|celebrity|heir|chief|head)$/u;
const NO_PERSON =
  /^(?:(?:car|auto|chip|drug|phone|plane|toy|truck)maker|paper|letter|number|center|order|matter|power|computer|server|user|voter|chapter|report|document|statement|government|parliament|settlement|committee|plant|restaurant|newspaper|tower|river|winter|summer|October|November|December|error|floor|door|factor|sector|motor|disaster|war|year|poster|paper|register|offer|answer)$/i;

/** `the | 22-year-old` */
const AGE = /^\d{1,3}-year-old$/;

const isPersonNoun = (noun: string, head: string): boolean =>
  !NO_PERSON.test(noun) && (AGE.test(noun) || PERSON.test(noun) || PERSON.test(head) || PERSON_TITLES.has(noun));

/** Nouns for people whom reports leave unnamed or who are kin of the one in mind. */
const UNNAMED_ONE =
  /^(?:insider|whistle-?blower|user|manager|caller|reader|voter|protester|demonstrator|officer|attacker|teenager|killer|driver|mother|father|brother|sister|daughter|stranger|prisoner|neighbou?r|visitor|customer|patient|doctor|teacher|employer|owner|soldier|lawyer|interviewer|reporter|moderator|narrator|author|stalker|shooter|robber|settler|worker|spokesman|spokeswoman|spokesperson)$/;

/** `the businessman`, where nobody is described so: who is most in mind, unless known to be something else. */
function personInMind(scene: Scene, { index, words, noun }: Phrase): Speaker | null {
  const [head = ''] = wordsOf(noun);
  const isPerson = isPersonNoun(noun, head) || COUNTRYMAN.test(words.trim());
  if (!words.trim().toLowerCase().endsWith(noun) || !isPerson) return null;
  if (UNNAMED_ONE.test(noun) || /['’]s?\s/.test(words) || /\blate\b/.test(words)) return null;
  const name = findSalient(scene, index, (person) => {
    const facts = scene.facts.get(person);
    if (facts && isElsewhere(wordsOf(words), facts)) return false;
    if (OFFICE.test(head) && [...(facts?.words ?? [])].some((word) => OFFICE.test(word) && word !== head)) return false;
    const gender = facts?.gender ?? genderOf(person);
    return /woman$/.test(noun) ? gender !== 'male' : /[^u]man$/.test(noun) ? gender !== 'female' : true;
  });
  return name === null ? null : named(name);
}
