import { rememberText } from '../../remember.js';
import { fold } from '../../words.js';

/** Given names that are one name in two languages; the pages of the region mix them. */
const TWINS: Readonly<Record<string, string>> = {
  volodymyr: 'vladimir', oleksandr: 'aleksandr', alexander: 'aleksandr', alexandr: 'aleksandr', serhiy: 'sergey', serhy: 'sergey', sergy: 'sergey',
  dmytro: 'dmitry', mykola: 'nikolay', mykhailo: 'mikhail', mykhaylo: 'mikhail', oleksiy: 'aleksey', oleksy: 'aleksey', alexey: 'aleksey', alexy: 'aleksey',
  yevhen: 'evgeny', yevgeny: 'evgeny', andriy: 'andrey', andry: 'andrey', yury: 'yury', kyrylo: 'kirill', vitaly: 'vitaly', joseph: 'joe', anthony: 'tony', antony: 'tony',
  tayyip: 'tayyip', tatyana: 'tatiana', tetiana: 'tatiana', natalya: 'natalia', nataliya: 'natalia', olha: 'olga', hanna: 'anna', oleh: 'oleg', ihor: 'igor', pavlo: 'pavel',
}; // prettier-ignore

/**
 * What the transliterations of one word share: the endings -yy, -yi, -iy, -ij, -ii, -i -> -y; and w -> v; other differences join
 * only by the twins table. `Zelenskyy`, `Zelenskyi`, `Zelenskiy` -> `zelensky`; `Sergei`, `Sergey` -> `sergey`.
 */
export const foldName = rememberText((word): string => {
  const folded = fold(word)
    .replace(/['.-]/g, '')
    .replace(/w/g, 'v')
    .replace(/ei$/, 'ey')
    .replace(/ai$/, 'ay')
    .replace(/(?:yy|yi|iy|ij|ii)$/, 'y')
    .replace(/([b-df-hj-np-tv-z])i$/, '$1y')
    .replace(/iia$|iya$|yia$/, 'ia');
  return TWINS[folded] ?? folded;
});
