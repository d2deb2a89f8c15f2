import type { Article } from '../../src/read/article/article.js';
import type { Reading } from '../../src/read/reading.js';
import { type Span, contains, overlaps, sliceSpans } from '../../src/span.js';
import type { ArticleAnswer, CreditAnswer, Finding, PageAnswers } from './answers.js';
import { checkAttribution } from './check-attribution.js';
import { findWords, isNamed, listOf, touches } from './find-words.js';

const finding = (kind: string, item: string, fault: string | null): Finding => ({ kind, item, fault, aim: false });

/** Everything that the answers ask of one page, item by item. `item` begins with the page. */
export function checkPage(answers: PageAnswers, reading: Reading): Finding[] {
  const found: Finding[] = [];
  if (answers.outlet !== undefined)
    found.push(finding('articles', `page outlet is ${answers.outlet}`, differs(reading.page.outlet, answers.outlet)));
  if (answers.url !== undefined)
    found.push(finding('articles', `page address is ${answers.url}`, differs(reading.page.url, answers.url)));
  found.push(...checkArticles(answers.articles ?? [], reading));
  for (const words of answers.furniture ?? [])
    found.push(finding('furniture', `not in an article: "${words}"`, faultOfFurniture(words, reading)));
  for (const words of answers.body ?? [])
    found.push(finding('furniture', `in an article: "${words}"`, faultOfBody(words, reading)));
  found.push(...checkCredits(answers, reading));
  for (const answer of answers.attributions ?? []) found.push(...checkAttribution(answer, reading));
  for (const { words, speaker } of answers.neverAttributed ?? []) {
    const item = `never attributed${speaker ? ` to ${speaker}` : ''}: "${words}"`;
    found.push(finding('attributions', item, faultOfNever(reading, words, speaker)));
  }
  found.push(...checkLanguage(answers, reading), ...checkMentions(answers, reading));
  return found.map((f) => ({ ...f, item: `${answers.page}: ${f.item}` }));
}

const differs = (found: string | null, expected: string): string | null =>
  isNamed(found, expected) ? null : `expected ${expected}, got ${found}`;

function checkArticles(answers: readonly ArticleAnswer[], { articles }: Reading): Finding[] {
  if (answers.length === 0) return [];
  const count = articles.length === answers.length ? null : `got ${articles.length}: ${titlesOf(articles)}`;
  const found = [finding('articles', `${answers.length} articles on the page`, count)];
  answers.forEach((answer, i) => {
    const article = articles.find((a) => sameTitle(a, answer.title)) ?? articles[i];
    const ask = (what: string, fault: string | null): void => {
      found.push(finding('articles', `article ${i + 1}: ${what}`, article ? fault : 'there is no such article'));
    };
    ask(`title "${answer.title}"`, article && sameTitle(article, answer.title) ? null : `got ${titlesOf(articles)}`);
    ask(
      `kind ${listOf(answer.kind).join(' or ')}`,
      isNamed(article?.kind, answer.kind) ? null : `got ${article?.kind}`,
    );
    const published = article?.published?.value ?? null;
    if (answer.published !== null)
      ask(`published ${answer.published}`, published?.startsWith(answer.published) ? null : `got ${published}`);
    if (answer.outlet !== null)
      ask(
        `outlet ${answer.outlet}`,
        isNamed(article?.outlet?.name, answer.outlet) ? null : `got ${article?.outlet?.name}`,
      );
  });
  return found;
}

const sameTitle = (article: Article, title: string | null): boolean =>
  (article.title?.text.replace(/\s+/g, ' ') ?? null) === title;
const titlesOf = (articles: readonly Article[]): string =>
  articles.map((a) => (a.title ? `"${a.title.text}"` : 'untitled')).join(', ') || 'none';

/** Whether a place is part of an article: inside its span and outside the furniture. */
const isTold = (place: Span, { articles, furniture }: Reading): boolean =>
  articles.some((a) => contains(a.span, place)) && !furniture.some((f) => overlaps(f.span, place));

function faultOfFurniture(words: string, reading: Reading): string | null {
  const told = findWords(reading.page.text, words).filter((place) => isTold(place, reading));
  return told.length === 0 ? null : 'it stands in an article';
}

function faultOfBody(words: string, reading: Reading): string | null {
  const places = findWords(reading.page.text, words);
  if (places.length === 0) return 'the page text does not have these words';
  return places.some((place) => isTold(place, reading)) ? null : 'it was set aside';
}

function checkCredits(answers: PageAnswers, reading: Reading): Finding[] {
  const found = (answers.credits ?? []).map((answer): Finding => {
    const item = `credit to ${listOf(answer.outlet).join(' or ')} by "${answer.cue}"${answer.anonymous ? ', anonymous' : ''}`;
    return { ...finding('credits', item, faultOfCredit(answer, reading)), aim: answer.aim ?? false };
  });
  const credited = reading.credits.map((c) => c.outlet);
  if (answers.noCredits) {
    const own = [answers.outlet ?? [], ...(answers.articles ?? []).map((a) => a.outlet ?? [])].flat();
    const others = credited.filter((outlet) => !isNamed(outlet, own));
    found.push(finding('credits', 'no outlet is credited', others.length === 0 ? null : `got ${others.join(', ')}`));
  }
  for (const outlet of answers.neverCredited ?? [])
    found.push(
      finding('credits', `${outlet} is not credited`, credited.some((c) => isNamed(c, outlet)) ? 'it is' : null),
    );
  return found;
}

function faultOfCredit(answer: CreditAnswer, { page, credits, articles }: Reading): string | null {
  const cues = findWords(page.text, answer.cue);
  const near = credits.filter((c) => touches([c.cue, c.span], cues) && inArticle(answer, c.article, articles));
  const right = near.filter((c) => isNamed(c.outlet, answer.outlet));
  if (right.length === 0) return `got ${near.map((c) => c.outlet).join(', ') || 'none there'}`;
  if (!right.some((c) => c.anonymousSources === answer.anonymous)) return `anonymousSources is ${!answer.anonymous}`;
  if (answer.sources === undefined) return null;
  const places = findWords(page.text, answer.sources);
  return right.some((c) => c.sources && touches([c.sources], places)) ? null : `no sources "${answer.sources}"`;
}

const inArticle = (answer: CreditAnswer, id: string, articles: readonly Article[]): boolean =>
  answer.article === undefined || articles[answer.article - 1]?.id === id;

function faultOfNever({ page, attributions }: Reading, words: string, speaker?: string): string | null {
  const places = findWords(page.text, words);
  const wrong = attributions.find(
    (a) => touches(a.content, places) && (speaker === undefined || isNamed(a.speaker, speaker)),
  );
  return wrong ? `attributed to ${wrong.speaker} by "${sliceSpans(page.text, wrong.cue)}"` : null;
}

function checkLanguage(answers: PageAnswers, { page, names, times }: Reading): Finding[] {
  const found = (answers.names ?? []).map(({ words, name, type }) => {
    const places = findWords(page.text, words);
    const near = names.filter((n) => touches([n.span], places));
    const right = near.some((n) => isNamed(n.name, name) && (type === undefined || n.type === type));
    const got = near.map((n) => `${n.name} (${n.type})`).join(', ') || 'none';
    return finding('names', `"${words}" is ${listOf(name).join(' or ')}`, right ? null : `got ${got}`);
  });
  for (const { words, value, part } of answers.times ?? []) {
    const places = findWords(page.text, words);
    const near = times.filter(
      (t) => touches([t.span], places) && (part === undefined || page.text.slice(...t.span).includes(part)),
    );
    const got = near.map((t) => t.value).join(', ') || 'none';
    found.push(finding('times', `"${words}" is ${value}`, near.some((t) => t.value === value) ? null : `got ${got}`));
  }
  return found;
}

function checkMentions(answers: PageAnswers, { page, mentions }: Reading): Finding[] {
  return (answers.mentions ?? []).map(({ words, certainty }) => {
    const places = findWords(page.text, words);
    const near = mentions.filter((m) => touches(m.span, places));
    const right = near.some((m) => listOf(certainty).includes(m.certainty));
    const got = near.map((m) => m.certainty).join(', ') || 'no mention there';
    return finding('certainties', `"${words}" is ${listOf(certainty).join(' or ')}`, right ? null : `got ${got}`);
  });
}
