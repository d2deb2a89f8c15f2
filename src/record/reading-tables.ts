import type { Article, Entry, Furniture } from '../read/article/article.js';
import type { Attribution } from '../read/attribution/attribution.js';
import type { Credit } from '../read/credit/credit.js';
import type { Name } from '../read/language/name.js';
import type { Time } from '../read/language/time.js';
import type { Mention } from '../read/mention/mention.js';
import type { Page } from '../read/page/page.js';
import {
  type Column,
  decimal,
  group,
  integer,
  orAbsent,
  orNull,
  span,
  spannedText,
  spansWithWords,
  spanWithWords,
  structs,
  text,
  texts,
  truth,
} from './field.js';
import { type Table, table } from './table.js';

/** A page as the record keeps it. */
export interface KeptPage extends Page {
  /** SHA-256 of the page text as UTF-8, in hexadecimal. */
  readonly sha256: string;
  /** ISO 8601 instant of its first reading: the one value that differs between two runs. */
  readonly readAt: string;
}

/** A mention as the record keeps it: `claim` is null until a trace joins it to one. */
export interface KeptMention extends Mention {
  readonly claim: string | null;
}

/** An attribution as the record keeps it: `correctedSpeaker` is null unless a person corrected the speaker's name. */
export interface KeptAttribution extends Attribution {
  readonly correctedSpeaker: string | null;
}

const READ: readonly Column[] = [
  ...text('page', 'Id of the page').columns,
  ...integer('nth', 'Place in the reading of its page, from 0').columns,
];

export const PAGES: Table<KeptPage> = table('pages', 'What was read: one row a page, its text unchanged.', {
  fields: group<KeptPage>({
    id: text('id', 'Names the page'),
    url: orNull(text('url', 'Its address')),
    outlet: orNull(text('outlet', 'Who publishes it, as known from outside its articles')),
    language: orNull(text('language', 'ISO 639-1 code')),
    text: text('text', 'The page text, which every span points into'),
    sha256: text('sha256', 'SHA-256 of the text as UTF-8, in hexadecimal'),
    readAt: text('read_at', 'When it was first read, ISO 8601'),
  }),
  lead: [],
});

/** What readings hold: rows of one page, in reading order. */
export const READING_TABLES = {
  articles: table('articles', 'Reports: a page may hold several.', {
    lead: READ,
    fields: group<Article>({
      id: text('id', 'Names the article'),
      span: span('span', 'the article on its page'),
      title: orNull(spannedText('title', 'the headline')),
      outlet: orNull(
        group<NonNullable<Article['outlet']>>({
          name: text('outlet', 'Who publishes it'),
          span: orNull(span('outlet', 'the name of the outlet in the page text')),
        }),
      ),
      byline: orNull(spannedText('byline', 'the byline')),
      published: orNull(
        group<NonNullable<Article['published']>>({
          value: text('published', 'ISO 8601 date, or date and time, of publication'),
          span: orNull(span('published', 'the date in the page text')),
          rule: text('published_rule', 'The rule that found the date'),
        }),
      ),
      kind: text('kind', '`report`, `interview`, `opinion`, `liveblog` or `other`'),
      updated: orNull(
        group<NonNullable<Article['updated']>>({
          value: text('updated', 'ISO 8601 date, or date and time, of the last change that the page states'),
          span: orNull(span('updated', 'that date in the page text')),
          rule: text('updated_rule', 'The rule that found that date'),
        }),
      ),
      entries: orAbsent(
        structs<Entry>('entries', 'Posts of a live blog, each a part of the article with its own time; else empty', {
          span: span('span', 'the post on its page'),
          title: orNull(spannedText('title', 'its headline')),
          published: orNull(
            group<NonNullable<Entry['published']>>({
              value: text('published', 'ISO 8601 date and time of the post'),
              span: orNull(span('published', 'its time in the page text')),
              rule: text('published_rule', 'The rule that found it'),
            }),
          ),
        }),
      ),
    }),
  }),
  furniture: table('furniture', 'Text on a page that is no report: menus, teasers, share lines, notices.', {
    lead: READ,
    fields: group<Furniture>({
      span: spanWithWords('span', 'words', 'the piece of furniture'),
      rule: text('rule', 'The rule that set it aside'),
    }),
  }),
  names: table('names', 'Every place where a name stands.', {
    lead: READ,
    fields: group<Name>({
      span: spanWithWords('span', 'words', 'the name as the page spells it'),
      name: text('name', 'The one name that joins all its spellings'),
      type: text('type', '`person`, `organization`, `place` or `outlet`'),
    }),
  }),
  times: table('times', 'Every time expression, resolved against the date of its article.', {
    lead: READ,
    fields: group<Time>({
      span: spanWithWords('span', 'words', 'the expression'),
      value: text('value', 'TIMEX3 value, for example `2021-06`'),
      type: text('type', '`DATE`, `TIME`, `DURATION` or `SET`'),
    }),
  }),
  attributions: table('attributions', 'Who said what: source, cue and content.', {
    lead: READ,
    fields: group<KeptAttribution>({
      id: text('id', 'Names the attribution'),
      article: text('article', 'Id of the article it stands in'),
      source: spansWithWords('source', 'source_words', 'the source, empty where the cue stands without one'),
      cue: spansWithWords('cue', 'cue_words', 'the cue'),
      content: spansWithWords('content', 'content_words', 'the content'),
      kind: text('kind', '`direct` (inside quotation marks), `indirect` or `mixed`'),
      speaker: orNull(text('speaker', 'The person or body that the source resolves to')),
      anonymous: truth('anonymous', 'Whether the article does not name the source'),
      within: orNull(text('within', 'Id of the attribution whose content holds this one')),
      certainty: text('certainty', 'How sure the content is worded, on the scale of FactBank: `CT+` … `U`'),
      rule: text('rule', 'The rule that found it'),
      act: text('act', '`speech`, `writing`, `belief`, `intention`, `decree` or `perception`, by the cue'),
      confidence: decimal('confidence', 'How probable it is that source and content are both right, 0 to 1'),
      correctedSpeaker: orNull(
        text('corrected_speaker', 'The name that a person gave the speaker, given by the trace'),
      ),
      role: orNull(spannedText('role', 'what the article says the speaker is: office, trade or post')),
      place: orNull(spannedText('place', 'the country, region or town that it gives the speaker')),
      side: orNull(spannedText('side', 'the party or camp that it gives the speaker')),
    }),
  }),
  credits: table('credits', 'The words by which an article hands a report to another outlet or agency.', {
    lead: READ,
    fields: group<Credit>({
      id: text('id', 'Names the credit'),
      article: text('article', 'Id of the article it stands in'),
      outlet: text('outlet', 'The credited outlet'),
      span: spanWithWords('span', 'words', 'the name of the outlet, or what stands for it'),
      cue: spanWithWords('cue', 'cue_words', 'the crediting cue'),
      anonymousSources: truth('anonymous_sources', 'Whether the report is said to rest on people it does not name'),
      sources: orNull(spanWithWords('sources', 'sources_words', 'those people')),
      scope: text('scope', 'What it covers: `article`, `sentence` or `background`'),
      stated: truth('stated', 'False where the outlet was worked out and not stated by these words'),
      many: truth('many', 'Whether the words mean many outlets at once, and nothing says which'),
      through: orNull(text('through', 'The outlet that passed this one on, where the words around say so')),
      evidence: orNull(
        text('evidence', 'What the markup says, where no words of the page credit: its headline stands for them'),
      ),
      rule: text('rule', 'The rule that found it'),
    }),
  }),
  mentions: table('mentions', 'The places that tell a claim.', {
    lead: READ,
    fields: group<KeptMention>({
      id: text('id', 'Names the mention'),
      article: text('article', 'Id of the article it stands in'),
      span: spansWithWords('span', 'words', 'the mention'),
      kind: text('kind', '`headline`, `lead`, `content` (of an attribution) or `assertion` (of the article)'),
      attribution: orNull(text('attribution', 'Id of the attribution whose content it is')),
      certainty: text('certainty', 'How sure it is, on the scale of FactBank: `CT+` … `U`'),
      strength: decimal('strength', 'Commitment of its wording, 0 to 10'),
      certaintyWords: spansWithWords('certainty_span', 'certainty_words', 'what decides the certainty'),
      rule: text('rule', 'The rule that weighed the certainty'),
      on: orNull(text('said_on', 'ISO date on which it was said or told')),
      proposition: group<Mention['proposition']>({
        actor: orNull(text('actor', 'Who acts, by canonical name')),
        action: orNull(text('action', 'Stem of the event word')),
        objects: texts('objects', 'Names the event touches'),
        numbers: structs('numbers', 'Numbers with what they count', {
          span: span('span', 'the number'),
          low: decimal('low', 'Lowest value'),
          high: decimal('high', 'Highest value'),
          unit: orNull(text('unit', 'What is counted')),
        }),
        times: texts('times', 'TIMEX3 values'),
        negated: truth('negated', 'Whether it is denied'),
        demanded: truth('demanded', 'Whether it is demanded or pledged, and not told'),
        terms: texts('terms', 'Stems of its content words, sorted'),
      }),
      claim: orNull(text('claim', 'Id of the claim it tells, given by the trace')),
      mode: text('mode', '`told`, `question`, `hypothetical`, `opinion`, `wish` or `command`'),
      modeRule: text('mode_rule', 'The rule that found the mode'),
      modeWords: spansWithWords('mode_span', 'mode_words', 'what shows the mode'),
      scareWords: spansWithWords(
        'scare_span',
        'scare_words',
        'words set in quotes or called so-called to keep a distance',
      ),
      scareRule: orNull(text('scare_rule', 'The rule that found the first of them, `so-called` or `quoted-word`')),
    }),
  }),
} as const;
