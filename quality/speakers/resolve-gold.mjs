import { findArticles } from '../../dist/read/article/find-articles.js';
import { nameSources } from '../../dist/read/attribution/speaker/name-sources.js';
import { resolveSpeakers } from '../../dist/read/attribution/speaker/resolve-speakers.js';
import { findNames } from '../../dist/read/language/find-names.js';
import { findSentences } from '../../dist/read/language/find-sentences.js';
import { layOut } from '../../dist/read/page/lay-out.js';

/** The labelled sources of one annotated page with the speaker that the resolver gives each of them. */
export function resolveGold(gold, labels) {
  const page = readLanguage(gold);
  const placed = gold.annotations[0].attributions.flatMap((attribution) => place(page, attribution));
  placed.sort((a, b) => firstOf(a) - firstOf(b));
  const speakers = resolveSpeakers({ ...page, names: nameSources(page.text, page.names, placed) }, placed);
  const bySource = new Map(placed.map(({ source }, i) => [hullOf(source).join('-'), speakers[i]]));
  return labels.map(([start, end, kind, at]) => ({
    article: gold.id,
    at: start,
    kind,
    words: page.text.slice(start, end),
    label: at && page.text.slice(...at),
    body:
      at &&
      (page.names.find(({ span, type }) => type !== 'person' && span[0] < at[1] && at[0] < span[1])?.name ?? null),
    speaker: bySource.get(`${start}-${end}`)?.speaker ?? null,
  }));
}

function readLanguage({ id, text, publisher }) {
  const input = { id, text, outlet: publisher, whole: true };
  const layout = layOut(input);
  const { articles, furniture } = findArticles(
    { id, url: null, outlet: publisher, language: 'en', text },
    layout,
    input,
  );
  const sentences = findSentences(text, articles, furniture);
  return { text, language: 'en', articles, sentences, names: findNames(text, sentences) };
}

/** An annotated attribution as the resolver wants it. */
function place({ text, sentences }, { source, cue, content }) {
  if (!source?.length || !content?.length) return [];
  const at = hullOf(cue?.length ? cue : source)[0];
  const sentence = sentences.findLast(({ span }) => span[0] <= at) ?? sentences[0];
  const words = content.map(([start, end]) => text.slice(start, end)).join(' ');
  const quoted = /^["“”'‘]/.test(words) ? 1 : /["“”]/.test(words) ? 0.5 : 0;
  const { article, paragraph } = sentence;
  return [{ article, paragraph, source, cue: cue ?? [], content, rule: 'gold', quoted, within: null }];
}

const hullOf = (spans) => [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
const firstOf = ({ source, cue, content }) => hullOf([...source, ...cue, ...content])[0];
