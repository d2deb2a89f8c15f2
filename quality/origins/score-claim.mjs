import { outletKey } from '../../dist/known/find-outlet.js';

/** What a trace says of one claim of the answers: B-cubed per article, chains and range. */
export function scoreClaim(claim, traced) {
  const told = Object.entries(claim.told).map(([page, { span }]) => ({ page, ...findTold(page, span, traced) }));
  const truth = new Map(claim.origins.flatMap((group, i) => group.map((page) => [page, i])));
  const articles = told.filter((t) => truth.has(t.page));
  const wrong = [];
  const cubed = articles.map((a) => {
    const same = articles.filter((b) => b.origin === a.origin);
    const ought = articles.filter((b) => truth.get(b.page) === truth.get(a.page));
    const both = same.filter((b) => ought.includes(b)).length;
    return { precision: both / same.length, recall: both / ought.length };
  });
  if (cubed.some((c) => c.precision < 1 || c.recall < 1))
    wrong.push(`${claim.cluster}: origins ${articles.map((a) => `${a.page}=${a.origin}`).join(' ')}`);
  const range = rangeOf(told, traced);
  const rangeRight = claim.ranges.some(([least, most]) => range?.least === least && range.most === most);
  if (!rangeRight)
    wrong.push(`${claim.cluster}: range ${range ? `${range.least} ${range.most} (${range.ids.join(' ')})` : 'none'}`);
  const chains = Object.entries(claim.chains).map(([page, answers]) => {
    const found = told.find((t) => t.page === page);
    const right = answers.some((answer) => isChain(found?.chain, answer, traced));
    if (!right) wrong.push(`${claim.cluster}: chain of ${page} ${showChain(found?.chain, traced)}`);
    return right;
  });
  return { cluster: claim.cluster, cubed, rangeRight, chains, wrong };
}

/** The mention that tells the words of the answer, and its chain. */
function findTold(page, [start, end], { mentions, chains }) {
  const shared = (m) => m.span.reduce((sum, [s, e]) => sum + Math.max(0, Math.min(e, end) - Math.max(s, start)), 0);
  const best = mentions
    .filter((m) => m.article.startsWith(`${page}.`) && shared(m) > 0)
    .sort((a, b) => shared(b) - shared(a) || (a.id < b.id ? -1 : 1))[0];
  if (!best) return { mention: null, chain: null, origin: `none:${page}` };
  const own = chains.filter((c) => c.article === best.article && c.claim === best.claim);
  const chain = own.find((c) => c.mention === best.id) ?? own[0] ?? null;
  return { mention: best, chain, origin: chain?.origin ?? `none:${page}` };
}

/** The range of the claim that holds most of the articles. */
function rangeOf(told, { claims }) {
  const counts = new Map();
  for (const { mention } of told) if (mention) counts.set(mention.claim, (counts.get(mention.claim) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return claims.find((c) => c.id === most?.[0])?.origins ?? null;
}

function isChain(chain, { steps, kind }, { origins }) {
  if (!chain || origins.find((o) => o.id === chain.origin)?.kind !== kind) return false;
  const want = kind === 'document' ? steps.slice(0, -1) : steps;
  return (
    chain.steps.length === want.length &&
    want.every((names, i) => names.some((name) => isOneName(name, chain.steps[i].to)))
  );
}

/** `the court of Tarn` and `Tarn court` are one name. */
const isOneName = (a, b) => outletKey(a) === outletKey(b) || wordsOf(a) === wordsOf(b);
const wordsOf = (name) =>
  outletKey(name)
    .split(' ')
    .filter((word) => !/^(?:the|of|for|and)$/.test(word))
    .sort()
    .join(' ');

function showChain(chain, { origins }) {
  if (!chain) return 'is missing';
  const steps = chain.steps.map((s) => `${s.to} {${s.rule}}`).join(' > ') || '-';
  return `${steps} [${origins.find((o) => o.id === chain.origin)?.kind}]`;
}
