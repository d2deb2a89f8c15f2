import type { Audit } from '../trace/audit/audit.js';
import type { Drift, Position } from '../trace/change/change.js';
import type { Claim, OriginRange } from '../trace/claim/claim.js';
import type { Answer, Conflict } from '../trace/conflict/conflict.js';
import type { Corrected } from '../trace/correction/correction.js';
import type { Echo, EchoReason, EchoSide } from '../trace/echo/echo.js';
import type { Chain, Origin, Reason, StatedSources } from '../trace/origin/origin.js';
import type { RepeatedLine } from '../trace/site/set-aside-repeated.js';
import type { Story } from '../trace/story/story.js';
import type { Thread } from '../trace/story/thread.js';
import {
  type Column,
  decimal,
  type Field,
  group,
  integer,
  orNull,
  span,
  spans,
  structs,
  text,
  texts,
  truth,
} from './field.js';
import { table } from './table.js';

const TRACED: readonly Column[] = integer('nth', 'Place in the trace, from 0').columns;

const echoSide = (side: string): Field<EchoSide> =>
  group<EchoSide>({
    article: text(`${side}_article`, `Article on side ${side}`),
    span: span(`${side}_span`, `the longest shared stretch on side ${side}`),
    spans: spans(`${side}_spans`, `All shared stretches on side ${side}, in the order of the other side's`),
  });

const originRange = (name: string, whose: string): Field<OriginRange> =>
  group<OriginRange>({
    least: integer(`${name}_least`, `Independent origins of ${whose}, if all anonymous sources may be the same people`),
    most: integer(`${name}_most`, `The same, if none are`),
    ids: texts(`${name}_origins`, `Ids of the origins of ${whose}`),
  });

/** What a trace holds: replaced as a whole by every trace. Its mentions are the rows of `mentions` with a claim. */
export const TRACE_TABLES = {
  echoes: table('echoes', 'Text that one article shares with another, one row a pair of articles.', {
    lead: TRACED,
    fields: group<Echo>({
      id: text('id', 'Names the echo'),
      a: echoSide('a'),
      b: echoSide('b'),
      similarity: decimal('similarity', "Share of the shorter article's words that stand in the other, 0 to 1"),
      words: integer('words', 'How many words they share'),
      direction: text('direction', 'Who had it first: `a-to-b`, `b-to-a` or `unknown`'),
      reason: group<EchoReason>({
        kind: text(
          'reason',
          'What makes it an echo: `whole`, `passage`, `scattered`, `scattered-facts`, `facts-credited` or `facts`',
        ),
        stretches: integer('reason_stretches', 'How many stretches of several words they share'),
        longest: integer('reason_longest', 'How many words the longest has'),
        words: text('reason_words', 'The first words of the longest; empty where there is none'),
        facts: integer('reason_facts', 'How many rare names, numbers and quoted words both tell in one order'),
        factWords: texts('reason_fact_words', 'The first of these'),
        sameTitle: truth('reason_same_title', 'Whether they have one headline'),
        firstBy: text(
          'reason_first_by',
          'What says who had it first: `credit`, `common-credit`, `own-name`, `dates`, `broken-off` or `nothing`',
        ),
      }),
      why: text('why', 'The reason in plain sentences'),
    }),
  }),
  stories: table('stories', 'The articles that report one event.', {
    lead: TRACED,
    fields: group<Story>({
      id: text('id', 'Names the story'),
      title: text('title', 'Title of its earliest article that has one, or the one that a person gave'),
      articles: texts('articles', 'Ids of its articles'),
      from: orNull(text('first_on', 'ISO date of its first article')),
      to: orNull(text('last_on', 'ISO date of its last article')),
      by: orNull(text('made_by', '`person` where somebody merged, split or renamed it')),
    }),
  }),
  threads: table('threads', 'Running topics: stories of several events on one time line.', {
    lead: TRACED,
    fields: group<Thread>({
      id: text('id', 'Names the thread'),
      title: text('title', 'The names that its stories share'),
      stories: texts('stories', 'Ids of its stories, by date'),
    }),
  }),
  claims: table('claims', 'Propositions: each joins all mentions that tell it.', {
    lead: TRACED,
    fields: group<Claim>({
      id: text('id', 'Names the claim'),
      story: text('story', 'Id of its story'),
      text: text('text', 'Words of its best mention'),
      mentions: texts('mentions', 'Ids of its mentions'),
      origins: group<Claim['origins']>({
        least: integer('origins_least', 'Independent origins if all anonymous sources may be the same people'),
        most: integer('origins_most', 'Independent origins if none are'),
        ids: texts('origins', 'Ids of its origins'),
      }),
      relations: structs('relations', 'Claims of its story that tell a part of it, or of which it tells a part', {
        claim: text('claim', 'Id of the other claim'),
        kind: text('kind', '`narrower` or `wider`: how this one stands to it'),
        why: text('why', 'By which words'),
      }),
      shared: structs('shared', 'Origins that several of its articles have', {
        origin: text('origin', 'Id of the origin'),
        articles: texts('articles', 'Ids of the articles'),
        why: text('why', 'Why they count as one, with the evidence quoted'),
      }),
      wording: text('wording', 'Id of the mention whose words its text is'),
      negated: truth('negated', 'Whether these words deny by themselves: “it never considered this”'),
      told: originRange('told', 'those who tell what its text says'),
      denied: originRange('denied', 'those who deny it and nowhere tell it'),
    }),
  }),
  chains: table('chains', 'How a claim came into an article: article <- outlet <- agency <- speaker.', {
    lead: TRACED,
    fields: group<Chain>({
      article: text('article', 'Id of the article'),
      outlet: text('outlet', 'Who publishes the article: where the chain begins'),
      claim: text('claim', 'Id of the claim'),
      mention: text('mention', 'Id of the mention'),
      steps: structs('steps', 'The hops, nearest first: `from_name` has it from `to_name`', {
        from: text('from_name', 'Who relays'),
        to: text('to_name', 'From whom'),
        span: span('span', 'the words that say so'),
        article: text('article', 'Id of the article they stand in'),
        rule: text('rule', 'The rule that found the hop'),
        stated: truth('stated', 'False where it was worked out and not stated'),
        reason: group<Reason>({
          kind: text(
            'reason',
            'On what it rests: `credits`, `told-by`, `markup`, `worked-out`, `shares-text`, `speaks-for`, …',
          ),
          words: text('reason_words', 'The words that show it'),
          shared: orNull(integer('reason_shared', 'How many words are shared, where the text is')),
          through: orNull(text('reason_through', 'The outlet whose article shows it, where another relay does')),
        }),
        why: text('why', 'On what evidence'),
      }),
      sources: orNull(
        group<StatedSources>({
          kind: text('sources_kind', 'Who they are, in the singular: `person`, `source`, `official`'),
          number: orNull(
            integer('sources_number', 'How many unnamed people the article says it rests on, where it gives a number'),
          ),
          span: span('sources', 'the words for them in the article'),
        }),
      ),
      origin: text('origin', 'Id of the origin where the chain ends'),
    }),
  }),
  origins: table('origins', 'Where chains end.', {
    lead: TRACED,
    fields: group<Origin>({
      id: text('id', 'Names the origin'),
      kind: text('kind', '`outlet`, `speaker`, `document` or `unstated`'),
      name: text('name', 'Name of the outlet, speaker or document'),
      anonymousSources: truth('anonymous_sources', 'Whether it rests on people it does not name'),
      family: orNull(text('family', 'Owner of the outlet, where one owner publishes under many labels')),
      articles: texts('articles', 'Ids of the articles with a chain that ends here'),
    }),
  }),
  drifts: table('drifts', 'Claims whose wording hardens or softens from one mention to the next.', {
    lead: TRACED,
    fields: group<Drift>({
      claim: text('claim', 'Id of the claim'),
      from: text('from_mention', 'Id of the earlier mention'),
      to: text('to_mention', 'Id of the later mention'),
      change: text('change', '`sharpened`, `softened`, `reversed`, `widened` or `narrowed`'),
      why: text('why', 'The words that show it'),
    }),
  }),
  positions: table('positions', 'What one actor is said to hold on one topic, over time.', {
    lead: TRACED,
    fields: group<Position>({
      actor: text('actor', 'Canonical name'),
      topic: text('topic', 'What it is about'),
      points: structs('points', 'Its mentions, earliest first', {
        on: orNull(text('said_on', 'ISO date')),
        certainty: text('certainty', 'On the scale of FactBank'),
        mention: text('mention', 'Id of the mention'),
      }),
    }),
  }),
  conflicts: table('conflicts', 'Two mentions that cannot both hold, or seem so.', {
    lead: TRACED,
    fields: group<Conflict>({
      id: text('id', 'Names the conflict'),
      kind: text('kind', '`date`, `number`, `speaker`, `outcome` or `place`'),
      verdict: text('verdict', '`conflict`, `update`, `scope` or `unsure`'),
      a: text('a', 'Id of one mention'),
      b: text('b', 'Id of the other'),
      why: text('why', 'What stands against what'),
      sides: group<Conflict['sides']>({
        a: texts('a_mentions', 'Ids of all mentions that tell what `a` tells'),
        b: texts('b_mentions', 'Ids of all mentions that tell what `b` tells'),
      }),
      marks: group<Conflict['marks']>({
        a: spans('a_marks', 'The words of `a` that stand against `b`; empty where all do'),
        b: spans('b_marks', 'The words of `b` that stand against `a`; empty where all do'),
      }),
      answer: orNull(
        group<Answer>({
          act: text('answer', '`denies`, `corrects` or `retracts`, where one side answers the other in so many words'),
          by: text('answer_by', 'Id of the mention that answers'),
          article: text('answer_article', 'Id of the article that the answering words stand in'),
          spans: spans('answer_spans', 'The answering words'),
        }),
      ),
    }),
  }),
  audits: table('audits', 'What a careful reader should check in one article.', {
    lead: TRACED,
    fields: group<Audit>({
      article: text('article', 'Id of the article'),
      kind: text('kind', 'For example `dateline`, `self-contradiction`, `unverifiable-voice`'),
      spans: spans('spans', 'The words that show it'),
      why: text('why', 'What is wrong with them'),
    }),
  }),
  corrected: table('corrected', 'What became of each correction that a person made.', {
    lead: TRACED,
    fields: group<Corrected>({
      correction: text('correction', 'Id of the correction'),
      story: orNull(text('story', 'Id of the story that it made or named')),
      fits: truth('fits', 'Whether the record still has what it speaks of'),
      why: text('why', 'What it did, or why it does not fit'),
    }),
  }),
  repeated: table(
    'repeated_lines',
    'Lines of articles that other pages of their site show too: furniture, for the trace.',
    {
      lead: TRACED,
      fields: group<RepeatedLine>({
        article: text('article', 'Id of the article'),
        span: span('span', 'the line on its page'),
      }),
    },
  ),
} as const;
