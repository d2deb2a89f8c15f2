const START = /data:[\w.+/-]{0,80}(?:;[\w=.+-]{1,60}){0,4},/gi;
/** Shorter ones cost nothing and may be text that speaks of them. */
const SHORT = 300;
/** A character that cannot stand in such an address where markup or a style sheet holds it. */
const END = /[\s"'<>)\\]/g;

/**
 * HTML without the bytes that a program has put into its addresses (`data:image/png;base64,…`): a page saved as a single file is
 * mostly pictures and fonts. Linear in its length. Quoted SVG with blanks in it ends early and stays, as text inside an attribute.
 */
export function dropInlineBytes(html: string): string {
  let [kept, at] = ['', 0];
  for (START.lastIndex = 0; ;) {
    const start = START.exec(html);
    if (!start) return at ? kept + html.slice(at) : html;
    const from = start.index + start[0].length;
    END.lastIndex = from;
    const to = END.exec(html)?.index ?? html.length;
    if (to - from > SHORT) {
      kept += html.slice(at, from);
      at = to;
    }
    START.lastIndex = to;
  }
}
