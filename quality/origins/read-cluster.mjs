/**
 * Reads a cluster file: a note, pages (`=== id | outlet | published | url`), and answers. An answer is a block of lines:
 * `told a: words`, `origins: a b | c`, `range: 1 2`, `chain a: X > Y [kind]`, `narrower: b | words`. ` / ` parts answers of
 * which any is right; `/` without spaces parts spellings of one name.
 */
export function readCluster(name, file) {
  const [head, ...parts] = file.split(/^=== /m);
  const answers = parts.pop() ?? '';
  const pages = parts.map(readPageBlock);
  const claims = answers
    .replace(/^answers\n/, '')
    .split(/\n\s*\n/)
    .filter((block) => block.trim())
    .map((block) => readClaim(name, block, pages));
  return { name, note: head.replace(/^note: /, '').trim(), pages, claims };
}

function readPageBlock(block) {
  const at = block.indexOf('\n');
  const [id, outlet, published, url] = block
    .slice(0, at)
    .split('|')
    .map((cell) => cell.trim());
  return { id, outlet, ...(published && { published }), ...(url && { url }), text: block.slice(at + 1).trimEnd() };
}

function readClaim(name, block, pages) {
  const claim = { cluster: name, about: '', told: {}, origins: [], ranges: [], chains: {}, narrower: [] };
  const wordsOn = (page, words) => {
    const start = pages.find((p) => p.id === page)?.text.indexOf(words) ?? -1;
    if (start < 0) throw new Error(`${name}: page ${page} does not say “${words}”`);
    return { words, span: [start, start + words.length] };
  };
  for (const line of block.trim().split('\n')) {
    const [, key, page, value] = /^(\w+)(?: (\w+))?: (.*)$/.exec(line) ?? [];
    if (key === 'about') claim.about = value;
    else if (key === 'told') claim.told[page] = wordsOn(page, value);
    else if (key === 'origins') claim.origins = value.split(' | ').map((group) => group.trim().split(/\s+/));
    else if (key === 'range') claim.ranges = value.split(' / ').map((range) => range.split(' ').map(Number));
    else if (key === 'chain') claim.chains[page] = value.split(' / ').map(readChain);
    else if (key === 'narrower') {
      const [id, words] = value.split(' | ');
      claim.narrower.push({ page: id, ...wordsOn(id, words) });
    } else throw new Error(`${name}: cannot read the line “${line}”`);
  }
  return claim;
}

function readChain(words) {
  const [, steps, kind] = /^(.*) \[(\w+)\]$/.exec(words) ?? [];
  if (!kind) throw new Error(`a chain ends in its kind: ${words}`);
  return { steps: steps.trim() === '-' ? [] : steps.split(' > ').map((name) => name.trim().split('/')), kind };
}
