import { splitWords, type Word } from '../../words.js';

/**
 * The most frequent short words of the languages that most news is in: running text is full of them, menus and lists of headlines
 * are not. (The stop-word density of jusText, Pomikálek 2011, with short lists.)
 */
const WORDS = [
  // en
  'the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which you were their has will would been who more if no out so what up its about than into them can only other said we she her i do my your our there when after over also us',
  // de
  'der die das und ist in den von zu mit sich des auf für nicht es ein eine als auch dem an er sie so dass hat aus bei wird sind nach wie im um am war',
  // fr
  'le la les de des et à en un une du que qui est dans pour par sur au ce il pas ne plus avec se son sont aux elle ont a',
  // es
  'el los las de en y que un una por con para del se no su al lo es como más o pero sus le ha este si',
  // it pt
  'di che il la le lo gli per è e i una non con sono del si da come più gli alla della dei nel ma o do da em para com os as um uma não na no ao pela foi',
  // nl sv
  'het van een dat op te zijn voor niet met aan er maar om hij ook och att det som en på är av för med den till inte har',
  // pl tr id
  'w i z na się do jest nie że o to jak po za od przez ale ve bir bu için ile da olarak daha yang dan di dari untuk dengan pada ini itu dalam tidak akan adalah ke oleh juga kita ada atau karena saya mereka',
  // ru uk
  'и в не на что с по как из у от за о для это его но к та що на з до як від про також',
].join(' ');

const FUNCTION_WORDS: ReadonlySet<string> = new Set(WORDS.split(' '));
const COVERED = /[\p{Script=Latin}\p{Script=Cyrillic}]/u;

/** Share of a text's words that are function words, 0 to 1; 1 for scripts that the lists do not cover. */
export function functionWordShare(text: string, words: readonly Word[] = splitWords(text)): number {
  if (!COVERED.test(text)) return 1;
  const count = words.filter(
    (word) => FUNCTION_WORDS.has(word.folded) || FUNCTION_WORDS.has(text.slice(word.start, word.end).toLowerCase()),
  );
  return words.length === 0 ? 0 : count.length / words.length;
}

/** The words of a text that carry meaning, folded: what two headlines on one matter share. */
export const contentWords = (text: string): ReadonlySet<string> =>
  new Set(
    splitWords(text)
      .map((word) => word.folded)
      .filter((word) => word.length > 2 && !FUNCTION_WORDS.has(word)),
  );

/** Share of the meaningful words of `text` that stand in `other`, 0 to 1. */
export function sharedWords(text: string, other: ReadonlySet<string>): number {
  const words = [...contentWords(text)];
  return words.length === 0 ? 0 : words.filter((word) => other.has(word)).length / words.length;
}
