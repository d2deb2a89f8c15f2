/**
 * Reads the cases: `# theme: name`, the page (HTML where it begins with a tag, else text taken whole), `=`, and a line for each
 * attribution: `Speaker > first words … last words + next piece`. `?` before it: may be found, need not; `*`: any speaker; `-`: none;
 * `unnamed`: one that is not named. Every second case is held back.
 */
export const readCases = (file) =>
  file
    .split(/^# /m)
    .slice(1)
    .map((piece, i) => {
      const [name, ...lines] = piece.trimEnd().split('\n');
      const end = lines.indexOf('=');
      const body = lines.slice(0, end).join('\n');
      const page = body.startsWith('<') ? { html: body } : { text: body, whole: true };
      return {
        name,
        half: i % 2 ? 'held' : 'tune',
        page: { id: `form-${i}`, ...page },
        wants: lines.slice(end + 1).map(readWant),
      };
    });

function readWant(line) {
  const [, optional, speaker, words] = /^(\? )?(.+?) > (.+)$/.exec(line);
  const find = (text) => {
    let from = 0;
    return words.split(' + ').map((piece) => {
      const [first, last = first] = piece.split(' … ');
      const start = text.indexOf(first, from);
      const end = last === first ? start + first.length : text.indexOf(last, start) + last.length;
      if (start < 0 || end < start) throw new Error(`“${piece}” does not stand in the text`);
      from = end;
      return [start, end];
    });
  };
  return { optional: Boolean(optional), speaker, words, find };
}
