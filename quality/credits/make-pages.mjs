/** Invented reports of local news, without any word for where they come from. */
const STORIES = [
  {
    h: 'Last coal mine to close in June',
    p1: 'The Harrow coal mine will close by the end of June, energy minister Tilda Voss said on Tuesday.',
    p2: 'The mine employs 640 people, most of them from the two villages above the lake.',
    p3: '“There is no buyer and no reason to wait for one,” Voss said.',
  },
  {
    h: 'Ferry runs aground off Orle',
    p1: 'A ferry with 212 passengers ran aground on a sandbank off the island of Orle on Tuesday night, the coast guard said.',
    p2: 'Nobody was hurt. Two tugs pulled the ship free at high water, and it reached the harbour at dawn.',
    p3: '“We heard a long scrape and then nothing,” passenger Jon Aske said.',
  },
  {
    h: 'Court lifts ban on night flights',
    p1: 'A court in Selburg lifted the ban on night flights at the airport of Tarn, ruling that the province had no power to impose it.',
    p2: 'The ban was to begin in September and would have ended 14 flights a night.',
    p3: 'The province will appeal, governor Mirel Danz said after the ruling.',
  },
];

/**
 * The shapes of `shapes.txt` as pages with their answers: `{ name, wants: [outlet], words: [string], page: { id, html, url } }`.
 * `words` is empty where only the markup credits.
 */
export function makePages(file) {
  return file
    .split(/^=== /m)
    .slice(1)
    .map((block, i) => {
      const [head = '', ...lines] = block.trimEnd().split('\n');
      const [name = '', wants = '', words = ''] = head.split(' | ');
      const story = STORIES[i % STORIES.length];
      const fill = (text) => text.replace(/\{(\w+)\}/g, (_, key) => story[key] ?? '');
      const heads = lines.filter((l) => l.startsWith('head: ')).map((l) => l.slice(6));
      const bodies = lines.filter((l) => !l.startsWith('head: '));
      return {
        name,
        wants: wants === 'none' ? [] : wants.split('; '),
        words: words === '~' || words === '-' ? [] : words.split(' + '),
        page: {
          id: name,
          url: `https://www.corrindaily.example/news/${name}`,
          html: frame(fill(heads.join('\n')), fill(bodies.join('\n')), story.h),
        },
      };
    });
}

const frame = (head, body, title) => `<!doctype html><html lang="en"><head><title>${title} | Corrin Daily</title>
<meta property="og:site_name" content="Corrin Daily">
${head}</head><body><header><a href="/">Corrin Daily</a><nav><a href="/n">News</a> <a href="/s">Sport</a> <a href="/w">World</a></nav></header>
${body}
<footer><a href="/terms">Terms of use</a> <a href="/contact">Contact</a></footer></body></html>`;
