import { hullOf, sliceSpan } from '../../../span.js';
import { findSalient } from './find-salient.js';
import { named, NOBODY, type Nested, type Scene, type Speaker } from './speaker.js';

/** A pronoun looks back over so many paragraphs, and so many attributions, at most. */
const PARAGRAPHS = 4;
const STEPS = 60;
/** How near, in characters, a person named outside a quotation is meant by `he` inside it. */
const NEAR = 400;
/** `In | his response, Anna Berg said`: how far behind the pronoun the one it means may stand, in characters. */
const AHEAD = 90;

const ONE = /^(?:he|she|him|her|his)$/;
const OWN = /^(?:his|her)$/;

/** Whether a word is a pronoun that this file resolves. */
export const isPronoun = (word: string): boolean =>
  /^(?:he|she|him|her|his|they|them|their|i|my|we|me|us|our|who|it|its|which|that)$/.test(word);

/** Whom a pronoun means: by agreement, by who is spoken of and who spoke last, and inside somebody's words by whom they name. */
export function resolvePronoun(scene: Scene, index: number, pronoun: string): Speaker {
  const placed = scene.list[index];
  if (!placed) return NOBODY;
  const outer = placed.within === null ? null : (scene.speakers[placed.within] ?? null);
  if (/^(?:i|my|me)$/.test(pronoun)) return outer ?? scene.author(placed.article) ?? NOBODY;
  if (/^(?:we|us|our)$/.test(pronoun)) return outer ?? NOBODY;
  if (/^(?:who|which|that)$/.test(pronoun)) return antecedentOf(scene, hullOf(placed.source)[0], pronoun);
  if (!ONE.test(pronoun)) {
    const spoke = crowdOutside(scene, placed, pronoun) ?? lastSpeaker(scene, index, pronoun);
    return spoke ?? (pronoun === 'it' ? bodySpokenOf(scene, placed) : null) ?? NOBODY;
  }
  const inside = outer && personInside(scene, index, { pronoun, outer: outer.speaker });
  return inside ?? ownerAhead(scene, placed, pronoun) ?? unnamedBefore(scene, index) ?? salient(scene, index, pronoun);
}

/** `Tarn Air has been hit hard. Late last month | it | said …`: the body that begins one of the last sentences, where no body has spoken. */
function bodySpokenOf({ names, sentences }: Scene, { source }: Nested): Speaker | null {
  const [at] = hullOf(source);
  for (const { span } of sentences.upTo(at, SENTENCES)) {
    const [first] = names.within([span[0], Math.min(at, span[1])]);
    if (first && first.span[0] - span[0] < OPENING && (first.type === 'organization' || first.type === 'outlet'))
      return named(first.name);
  }
  return null;
}
const SENTENCES = 3;
/** `The | Tarn Federation …`: how far from the start of its sentence a subject begins, in characters. */
const OPENING = 5;

/** `Two thirds of them say | they | agree`: who tells it without quotation marks, where they are many. */
function crowdOutside({ list, speakers, text }: Scene, { within }: Nested, pronoun: string): Speaker | null {
  const holder = list[within ?? -1];
  if (
    within === null ||
    !holder ||
    holder.source.length === 0 ||
    holder.quoted >= 0.5 ||
    !/^the(?:y|m|ir)$/.test(pronoun)
  )
    return null;
  return CROWD.test(sliceSpan(text, hullOf(holder.source))) ? (speakers[within] ?? null) : null;
}
/** What counts people, or names them in the plural. */
const CROWD =
  /^(?:\p{L}+ly )?(?:\d|some|many|most|several|few|two|three|four|five|half|others|both|all|a third|a quarter|a majority|one in|the majority)|\p{Ll}[^s]s\s*$/iu;

function salient(scene: Scene, index: number, pronoun: string): Speaker {
  const name = findSalient(scene, index, (person) => agrees(scene, person, pronoun));
  return name === null ? NOBODY : named(name);
}

/** What may stand between a name and `who`: commas, brackets, party and place, one apposition. */
const BETWEEN = /^(?:\s*\([^()]{1,40}\)|,\s+[DRI]-[\p{L}.]+|,\s+[^,.;:"“”]{2,70}(?=,))?[\s,(—–-]*$/u;
/** `Berg is a liar and a cheat | who …`: the subject of a sentence that says what somebody is. */
const IS = /^\s+(?:\p{L}+ly\s+)?(?:is|was|remains|became|[^.]{1,90}\s(?:and|but)\s(?:is|was))\s/u;

/** `Berg and Lorne, the head of the army, | who have both welcomed it` */
const MANY = /^who\s+(?:\p{L}+ly\s+)?(?:are|were|have|both|each)\b/u;
const LONGEST_MANY = 30;

/** The person that a relative pronoun follows: `Berg, who said …`. Things and crowds are nobody. */
function antecedentOf({ names, sentences, text }: Scene, at: number, pronoun: string): Speaker {
  const [sentence] = sentences.upTo(at, 0);
  const start = sentence?.span[0] ?? at;
  const body =
    pronoun === 'who' ? null : names.last([start, at], ({ type }) => type === 'organization' || type === 'outlet');
  if (body && BETWEEN.test(text.slice(body.span[1], at))) return named(body.name);
  if (pronoun !== 'who') return NOBODY; // a person is no `which`
  if (MANY.test(text.slice(at, at + LONGEST_MANY))) return NOBODY;
  const person = names.last([start, at], ({ type }) => type === 'person');
  if (person && BETWEEN.test(text.slice(person.span[1], at))) return named(person.name);
  const [first] = names.within([start, at]).filter(({ type }) => type === 'person');
  return first && IS.test(text.slice(first.span[1], at)) && first.span[0] - start < AHEAD ? named(first.name) : NOBODY;
}

/**
 * Inside a quotation `he` is a person named in it before who is not speaking. Inside indirect speech it is the speaker: *Biden said
 * that he declined …*.
 */
function personInside(scene: Scene, index: number, asked: { pronoun: string; outer: string | null }): Speaker | null {
  const placed = scene.list[index];
  const holder = scene.list[placed?.within ?? -1];
  if (!placed || !holder) return null;
  const { pronoun, outer } = asked;
  if (holder.quoted < 0.5) {
    const suits = outer !== null && scene.facts.has(outer) && agrees(scene, outer, pronoun);
    return suits ? named(outer) : null;
  }
  const start = hullOf([...holder.content, ...holder.cue, ...holder.source])[0];
  const fits = (name: { name: string; type: string }) =>
    name.type === 'person' && name.name !== outer && agrees(scene, name.name, pronoun);
  const at = hullOf(placed.source)[0];
  const other =
    scene.names.last([start, at], fits) ?? scene.names.last([Math.max(scene.article[0], start - NEAR), start], fits);
  return other ? named(other.name) : NOBODY;
}

/** `Asked about | his criticism, Berg said` and `In | his letter, Berg asks`: the owner stands behind the clause that opens the sentence. */
function ownerAhead(scene: Scene, placed: Nested, pronoun: string): Speaker | null {
  if (!OWN.test(pronoun)) return null;
  const [start, end] = hullOf(placed.source);
  const [sentence] = scene.sentences.upTo(start, 0);
  if (!sentence || scene.names.within([sentence.span[0], start]).some(({ type }) => type === 'person')) return null;
  const opening = sliceSpan(scene.text, [sentence.span[0], start]);
  if (
    !/^(?:in|with|after|before|despite|during|through|since|as|for|on|at|by|asked|pressed|defending|explaining)\b/i.test(
      opening,
    )
  )
    return null;
  const next = scene.names
    .within([end, Math.min(sentence.span[1], end + AHEAD)])
    .find(
      ({ type, span }) => type === 'person' && /,\s+(?:[^,]{0,40}\s)?$/.test(sliceSpan(scene.text, [end, span[0]])),
    );
  return next && agrees(scene, next.name, pronoun) ? named(next.name) : null;
}

/** Somebody unnamed who spoke last, where nobody has been named since: `A clerk said no. | She added …`. */
function unnamedBefore(scene: Scene, index: number): Speaker | null {
  const [placed, other] = [scene.list[index], scene.list[index - 1]];
  const said = scene.speakers[index - 1];
  if (!placed || !other || !said?.anonymous || other.within !== placed.within || placed.paragraph - other.paragraph > 1)
    return null;
  if (PLURAL.test(sliceSpan(scene.text, hullOf(other.source)))) return null;
  const between = scene.names.within([hullOf(other.source)[0], hullOf(placed.source)[0]]);
  return between.some(({ type }) => type === 'person') ? null : said;
}

const PLURAL = /^(?:some|many|most|several|few|two|three|four|others?|both|all|nobody|none|polls?|surveys?)\b|[^s]s$/i;

/** Who spoke last at the same level, or inside an outlet's report; nobody who only speaks inside another person's words. */
function lastSpeaker(scene: Scene, index: number, pronoun: string): Speaker | null {
  const placed = scene.list[index];
  if (!placed) return null;
  for (let i = index - 1; i >= Math.max(0, index - STEPS); i--) {
    const other = scene.list[i];
    if (!other || other.article !== placed.article || placed.paragraph - other.paragraph > PARAGRAPHS) return null;
    if (i === placed.within || isAnothersWords(scene, other, placed)) continue;
    const said = scene.speakers[i];
    if (said && (said.speaker !== null || said.anonymous) && !isWriter(scene, other.article, said)) {
      const found = suitable(scene, said, pronoun);
      if (found) return found;
    }
  }
  return null;
}

/** The writer of a piece, whose name may stand nowhere else in it, is no `it` and no `they`. */
const isWriter = ({ author }: Scene, article: string, { speaker }: Speaker): boolean =>
  speaker !== null && author(article)?.speaker === speaker;

function isAnothersWords(scene: Scene, other: Nested, placed: Nested): boolean {
  if (other.within === null || other.within === placed.within) return false;
  return scene.facts.has(scene.speakers[other.within]?.speaker ?? '');
}

/** Whether a body or a crowd that spoke can be meant by `it` or `they`. */
function suitable(scene: Scene, said: Speaker, pronoun: string): Speaker | null {
  const person = said.speaker !== null && scene.facts.has(said.speaker);
  if (/^its?$/.test(pronoun)) return person || said.anonymous ? null : said;
  // An outlet or a country is `it`: `they` are others.
  const type = said.speaker === null ? null : scene.names.typeOf(said.speaker);
  const isOne = type === 'outlet' || type === 'place';
  return person || isOne ? null : said;
}

/** Whether a pronoun can mean a person, by the gender of the given name where the table knows it. */
function agrees({ facts }: Scene, person: string, pronoun: string): boolean {
  const gender = facts.get(person)?.gender ?? null;
  if (/^(?:she|her)$/.test(pronoun)) return gender !== 'male';
  return /^(?:he|him|his)$/.test(pronoun) ? gender !== 'female' : true;
}
