/** A text as corpora often keep it: every token apart, straight quotation marks doubled (`` … ''). */
export const spaceTokens = (text) =>
  text
    .replace(/"([^"]*)"/g, "`` $1 ''")
    .replace(/([,;:!?()])(?=\s|$)/g, ' $1')
    .replace(/(\w)'(s|re|ve|ll|d|m)\b/g, "$1 '$2")
    .replace(/n't\b/g, " n't")
    .replace(/\$(?=\d)/g, '$ ')
    .replace(/(?<=[\p{L}\p{N}')])\.(?=\s|$)/gu, ' .')
    .replace(/(?<=\S)''/g, " ''");
