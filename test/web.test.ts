import { mkdirSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWeb } from '../src/views/web/create-web.js';
import { articleAt, claimAt, outletAt, speakerAt, storyAt, threadAt } from '../src/views/web/link.js';
import { serveWeb, type WebServer } from '../src/views/web/serve-web.js';
import { findFaults } from './browser/find-faults.js';
import { browserPath, openBrowser } from './browser/open-browser.js';
import { placeOn } from './made-up-story/made-up-pile.js';
import { openMadeUp } from './made-up-story/open-made-up.js';

/** Set to a folder name to keep a picture of every page, for example `SCREENS=test/screens npx vitest run test/web.test.ts`. */
const screens = process.env['SCREENS'];

const HOSTILE = 'hostile/page?.json#1';
const WORDS = placeOn('northwire', 'About 1,200 lorries pass the tunnel every day');
const PAGES: readonly [name: string, path: string][] = [
  ['overview', '/'],
  ['story', storyAt('s1')],
  ['thread', threadAt('t1')],
  ['claim', claimAt('c1')],
  ['article', articleAt('lantern#1')],
  ['highlight', articleAt('northwire#1', [WORDS])],
  ['speaker', speakerAt('Ilse Varga')],
  ['speaker-certainty', `${speakerAt('Ilse Varga')}?by=certainty`],
  ['outlet', outletAt('Northwire')],
  ['speakers', '/speakers'],
  ['outlets', '/outlets'],
  ['conflicts', '/conflicts'],
  ['changed', '/changed'],
  ['changed-about', '/changed?since=2020-01-01&about=tunnel'],
  ['changed-nothing', '/changed?about=zymurgy'],
  ['conflicts-narrowed', '/conflicts?kind=number&verdict=conflict'],
  ['speaker-about', `${speakerAt('Ilse Varga')}?about=Karst`],
  ['audits', '/audits'],
  ['search', '/search?q=tunnel+closing'],
  ['search-nothing', '/search?q=zymurgy'],
  ['about', '/about'],
  ['pieces', '/pieces'],
  ['missing', '/story/none'],
  ['hostile-article', articleAt(HOSTILE)],
  ['hostile-story', storyAt('s2')],
  ['hostile-outlet', outletAt('"><img src=x onerror=alert(1)>')],
];
/** What has the focus, by its address or id. */
const FOCUSED = "document.activeElement.getAttribute('href') ?? document.activeElement.id";
const WIDTHS = [360, 1280] as const;

if (!browserPath && !process.env['CI'])
  process.stderr.write(
    'web.test.ts is skipped: no chromium found. Install it (apt-get install chromium) or set CHROMIUM.\n',
  );

test('a browser is there to test with', () => {
  if (process.env['CI']) expect(browserPath, 'no chromium: apt-get install chromium').not.toBeNull();
});

describe.skipIf(!browserPath)('in a browser', () => {
  let browser: Browser;
  let server: WebServer;
  let remove: () => Promise<void>;

  beforeAll(async () => {
    const made = await openMadeUp();
    remove = made.remove;
    server = await serveWeb(createWeb(made.record), { port: 0 });
    browser = await openBrowser(browserPath ?? '');
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await remove?.();
  });

  /** A page that notes what it should not do: errors, and requests to elsewhere. */
  async function openPage(context: BrowserContext): Promise<{ page: Page; misdeeds: string[] }> {
    const page = await context.newPage();
    const misdeeds: string[] = [];
    page.on('console', (message) => {
      const isMissing = message.text().includes('404 (Not Found)');
      if (message.type() === 'error' && !isMissing) misdeeds.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => misdeeds.push(`error: ${error.message}`));
    page.on('dialog', (dialog) => misdeeds.push(`dialog: ${dialog.message()}`));
    page.on('request', (request) => {
      if (new URL(request.url()).hostname !== '127.0.0.1') misdeeds.push(`asks ${request.url()}`);
    });
    return { page, misdeeds };
  }

  describe.each(WIDTHS)('%i wide', (width) => {
    test.each(PAGES)('%s has no fault, light or dark', async (name, path) => {
      const context = await browser.newContext({ viewport: { width, height: 900 } });
      const { page, misdeeds } = await openPage(context);
      await page.goto(server.url + path);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await findFaults(page)).toEqual([]);
        if (!screens) continue;
        mkdirSync(screens, { recursive: true });
        await page.screenshot({ path: `${screens}/${name}-${width}-${colorScheme}.png`, fullPage: true });
      }
      expect(misdeeds).toEqual([]);
      await context.close();
    });
  });

  describe('without JavaScript', () => {
    let context: BrowserContext;
    let page: Page;
    beforeAll(async () => {
      context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 800, height: 400 } });
      page = await context.newPage();
    });
    afterAll(() => context?.close());

    test('a link from a telling lands on its words', async () => {
      await page.goto(server.url + claimAt('c2'));
      await page.getByRole('link', { name: 'About 1,200 lorries pass the tunnel every day' }).first().click();
      const here = page.locator('#here');
      expect(await here.textContent()).toBe('About 1,200 lorries pass the tunnel every day');
      const box = await here.boundingBox();
      expect(box && box.y >= 0 && box.y < 400).toBe(true);
    });

    test('check boxes switch marks off and on', async () => {
      await page.goto(server.url + articleAt('harrow#1'));
      const note = page.getByText('which rests on people it does not name');
      expect(await note.isVisible()).toBe(true);
      await page.getByLabel('Credits to outlets').uncheck();
      expect(await note.isVisible()).toBe(false);
      await page.getByLabel('Credits to outlets').check();
      expect(await note.isVisible()).toBe(true);
    });

    test('search finds by the form', async () => {
      await page.goto(server.url);
      await page.getByLabel('Search all articles').fill('lorries');
      await page.getByLabel('Search all articles').press('Enter');
      expect(page.url()).toBe(`${server.url}/search?q=lorries`);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Search: lorries');
      expect(await page.locator('.hits > li').count()).toBe(2);
    });

    test('lists that stand for pictures open', async () => {
      await page.goto(server.url + storyAt('s1'));
      await page.getByText('Who relayed whom as a list').click();
      expect(await page.locator('.relay-list').isVisible()).toBe(true);
    });
  });

  test('the keyboard reaches what matters, the skip link first', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const { page } = await openPage(context);
    await page.goto(server.url);
    const reached: string[] = [];
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab');
      reached.push(await page.evaluate<string>(FOCUSED));
    }
    expect(reached[0]).toBe('#main');
    for (const wanted of [
      'q',
      '/changed',
      '/conflicts',
      '/audits',
      '/speakers',
      '/outlets',
      '/about',
      storyAt('s1'),
      claimAt('c1'),
    ])
      expect(reached).toContain(wanted);
    await page.goto(server.url);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('main');
    await context.close();
  });

  test('what has the focus shows it', async () => {
    const context = await browser.newContext();
    const { page } = await openPage(context);
    await page.goto(server.url);
    for (let i = 0; i < 6; i++) {
      await page.keyboard.press('Tab');
      const outline = await page.evaluate<string>('getComputedStyle(document.activeElement).outlineStyle');
      expect(outline).toBe('solid');
    }
    await context.close();
  });
});
