/* global document, getComputedStyle, CSS */
/* Runs inside a page: what is wrong with it as it is shown. find-faults.ts calls the last function. */

const all = (selector) => [...document.querySelectorAll(selector)];
const describe = (element) => element.outerHTML.slice(0, 120);

/** Wider than the window: the reader would have to scroll sideways. */
function findWide() {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const isWide = (one) => one.getBoundingClientRect().right > width + 1 && !one.closest('.picture-box');
  return [`wider than the window: ${describe(all('body *').find(isWide) ?? document.body)}`];
}

/** Headings out of order, landmarks that lack. */
function findDisorder() {
  const faults = [];
  let level = 0;
  for (const heading of all('h1, h2, h3, h4, h5, h6')) {
    const next = Number(heading.tagName.slice(1));
    if (next > level + 1) faults.push(`heading skips a level: ${describe(heading)}`);
    if (!heading.textContent.trim()) faults.push(`empty heading: ${describe(heading)}`);
    level = next;
  }
  if (all('h1').length !== 1) faults.push(`expected one h1, found ${all('h1').length}`);
  for (const landmark of ['header', 'main', 'footer', 'nav[aria-label]'])
    if (all(landmark).length === 0) faults.push(`no ${landmark}`);
  return faults;
}

function nameOf(one) {
  const labels = (one.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id));
  return one.getAttribute('aria-label') ?? labels.map((label) => label?.textContent ?? '').join('') + one.textContent;
}

/** Links, pictures, fields and table heads that a screen reader could not name; ids used twice. */
function findNameless() {
  const nameless = [
    ...all('a[href], button, summary').filter((one) => !nameOf(one).trim()),
    ...all('img, svg').filter((one) => !one.closest('[aria-hidden=true]') && !nameOf(one).trim()),
    ...all('input').filter((one) => !one.labels?.[0]?.textContent.trim()),
    ...all('th:not([scope])'),
  ];
  const twice = new Set(all('[id]').filter(({ id }) => all(`[id="${CSS.escape(id)}"]`).length > 1));
  return [
    ...nameless.map((one) => `no name: ${describe(one)}`),
    ...[...twice].map((one) => `id twice: ${describe(one)}`),
  ];
}

const parse = (color) => (color.match(/[\d.]+/g) ?? []).map(Number);

/** Relative luminance, WCAG 2.2. */
function light([r = 0, g = 0, b = 0]) {
  const [x, y, z] = [r, g, b].map((v) => (v <= 10 ? v / 3294 : ((v / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * x + 0.7152 * y + 0.0722 * z;
}

function groundOf(one) {
  for (let at = one; at; at = at.parentElement) {
    const color = parse(getComputedStyle(at).backgroundColor);
    if (color.length >= 3 && (color[3] ?? 1) > 0.9) return color;
  }
  return [255, 255, 255];
}

/** Text fainter than WCAG 2.2 AA allows. */
function findFaint() {
  const faults = [];
  for (const one of all('body *')) {
    const hasText = [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
    if (!hasText || one.closest('.hidden, .skip, svg') || one.getClientRects().length === 0) continue;
    const style = getComputedStyle(one);
    const [a, b] = [light(parse(style.color)), light(groundOf(one))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    const size = parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    if (ratio < (isLarge ? 3 : 4.5)) faults.push(`contrast ${ratio.toFixed(1)}: ${describe(one)}`);
  }
  return faults;
}

globalThis.findFaults = () => [...findWide(), ...findDisorder(), ...findNameless(), ...findFaint()];
