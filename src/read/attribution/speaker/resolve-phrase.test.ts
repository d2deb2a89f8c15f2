import { describe, expect, test } from 'vitest';
import { sliceSpans } from '../../../span.js';
import { readAttributions } from '../testing/read-attributions.js';

/** Who is meant by the source with these words, the last of them; `unnamed` for people whom the text does not name. */
function whoIs(text: string, words: string): string | null {
  const found = readAttributions(text).findLast(
    ({ source }) => sliceSpans(text, source).toLowerCase() === words.toLowerCase(),
  );
  if (!found) throw new Error(`no source ${words}`);
  return found.anonymous ? 'unnamed' : found.speaker;
}

const LEAD = 'Tarn Gov. Lena Berg met Florida Senator Peter Lorne on Friday.';

describe('who a source is', () => {
  test.each([
    [
      'the minister, by a title with a comma before the name',
      'Tarn Works Minister, Oda Ferr, said that it holds. It rained. The minister said that it was late.',
      'The minister',
      'Oda Ferr',
    ],
    [
      'it is the body that the sentence before begins with',
      'The Tarn Federation has been hit hard this year. The dam will hold, it said.',
      'it',
      'Tarn Federation',
    ],
    ['a given name with an age', 'Ewan, 31, said that it holds. He said that it was late.', 'He', 'Ewan'],
    [
      'what a body is, behind its name',
      'The Tarn Federation met. The Tarn Federation group said that it was late.',
      'The Tarn Federation group',
      'Tarn Federation',
    ],
    [
      'a sister of somebody named',
      'Celine Dorn has revealed that she is ill. Her brother, Daniel Dorn, left. Dorn said that it was late.',
      'Celine Dorn',
      'Celine Dorn',
    ],
    [
      'somebody by age',
      'Ms. Oda Ferr won on Friday. It rained. The 22-year-old said that she slept.',
      'The 22-year-old',
      'Oda Ferr',
    ],
    [
      'a group by its name behind a comma',
      'The group, the Tarn Workers Coalition, said that it was late.',
      'The group, the Tarn Workers Coalition',
      'Tarn Workers Coalition',
    ],
    [
      'the group whose name stands beside the noun',
      'The group, the Tarn Workers Coalition, met on Friday. The group said that it was late.',
      'The group',
      'Tarn Workers Coalition',
    ],
    [
      'two who have both said it are nobody',
      'Oda Ferr and Peter Lorne, the coach, who have both said that it holds, left.',
      'who',
      null,
    ],
    [
      'many who say that they agree',
      'Germany won. Two thirds of voters said that they believe it holds.',
      'they',
      'unnamed',
    ],
    [
      'a paper by its last word',
      'The Wall Street Journal was kind on Friday. It rained. The Journal said that it holds.',
      'The Journal',
      'The Wall Street Journal',
    ],
    [
      'a part of a paper',
      'The New York Times Dealbook said that it holds.',
      'The New York Times Dealbook',
      'The New York Times',
    ],
    [
      'a surname behind Mr. by the full name above',
      'It rained on Sriram Kettu in May. Mr. Kettu said that it holds.',
      'Mr. Kettu',
      'Sriram Kettu',
    ],
    [
      'the Dutchman, by his country',
      'Coach Peter Lorne came on Friday. “We slept,” the Dutchman said.',
      'the Dutchman',
      'Peter Lorne',
    ],
    [
      'people of a town are nobody named',
      'Neighbors in Tarn Park said that the dam will hold.',
      'Neighbors in Tarn Park',
      'unnamed',
    ],
    [
      'the governor, by the title before the name',
      `${LEAD} The governor said that the dam will hold.`,
      'The governor',
      'Lena Berg',
    ],
    [
      'the senator, by office and place',
      `${LEAD} The Florida senator said that it will not.`,
      'The Florida senator',
      'Peter Lorne',
    ],
    [
      'a senator of another place is nobody here',
      `${LEAD} The Ohio senator said that it will not.`,
      'The Ohio senator',
      'unnamed',
    ],
    [
      'who acts is meant before who is acted on',
      'Peter Lorne met Paul Tarnek. He said that the dam will hold.',
      'He',
      'Peter Lorne',
    ],
    ['a woman is not he', 'Peter Lorne met Anna Berg. She said that the dam will hold.', 'She', 'Anna Berg'],
    [
      'somebody unnamed who goes on',
      'A clerk said that the gate was open. She added that it was late.',
      'She',
      'unnamed',
    ],
    [
      'several are nobody in particular',
      'Anna Berg and Peter Lorne said that the dam will hold.',
      'Anna Berg and Peter Lorne',
      null,
    ],
    [
      'members of a party are a crowd',
      'House Republicans said that the dam will hold.',
      'House Republicans',
      'unnamed',
    ],
    [
      'who the writer is stands at the end',
      'I believe that the dam will hold.\n\nAnna Berg is a columnist at the Tarn Review.',
      'I',
      'Anna Berg',
    ],
    [
      'two of one surname: the one in mind',
      'Anna Berg and her son Peter Berg left. Anna Berg said that it was late. Berg said that it was cold.',
      'Berg',
      'Anna Berg',
    ],
    [
      'a name that no list knows, by the role behind it',
      'The mill closed.\nOryl Venn, head of research at Tarn Mills, said that it was late.',
      'Oryl Venn, head of research at Tarn Mills',
      'Oryl Venn',
    ],
    [
      'its short form later',
      'The mill closed.\nOryl Venn, 34, said that it was late. Venn added that it was cold.',
      'Venn',
      'Oryl Venn',
    ],
    [
      'whose adviser somebody is does not speak',
      'Peter Lorne left.\nOryl Venn, Mr. Lorne’s former adviser, said that it was late.',
      'Oryl Venn, Mr. Lorne’s former adviser',
      'Oryl Venn',
    ],
    [
      'a name of a thing or body that no list knows',
      'The mill closed.\nMany use Dashwell. Dashwell said that it was late.',
      'Dashwell',
      'Dashwell',
    ],
    [
      'a surname that is a word for people',
      'Ken Doctor left the mill. Doctor said that it was late.',
      'Doctor',
      'Ken Doctor',
    ],
    ['one word for a crowd', 'The mill closed.\nOthers said that it was late.', 'Others', 'unnamed'],
    ['two in a headline', 'Berg and Lorne: Winter will be hard\nAnna Berg met Peter Lorne.', 'Berg and Lorne', null],
    ['both of two', 'Both the Senate and Anna Berg said that it was late.', 'Both the Senate and Anna Berg', null],
    [
      'a paper with an article before its name',
      'Lena Berg spoke.\nThe mill will close. The Argus Leader said that it was late.',
      'The Argus Leader',
      'Argus Leader',
    ],
    [
      'one left unnamed before stays unnamed',
      'Peter Lorne came. An insider said that it was late. The insider said that it was cold.',
      'The insider',
      'unnamed',
    ],
    [
      'whose mother somebody is',
      'Peter Lorne took the bus. The boy’s mother said that it was late.',
      'The boy’s mother',
      null,
    ],
    ['a person is no which', 'Peter Lorne, which said that it was late, left.', 'which', null],
    [
      'the writer is no it',
      'I think that it rains. The mill will close, according to it.\n\nAnna Berg is a columnist at the Tarn Review.',
      'it',
      null,
    ],
    ['a relative clause', 'Anna Berg, who said that the dam will hold, left.', 'who', 'Anna Berg'],
    [
      'her campaign is hers',
      'Anna Berg ran again. Her campaign said that she will win.',
      'Her campaign',
      'Berg campaign',
    ],
  ])('%s', (_, text, words, speaker) => {
    expect(whoIs(text, words)).toBe(speaker);
  });
});

describe('voices and turns', () => {
  test.each([
    ['a signed quotation', '“I have had enough of dams.” ― Petra Lorne, baker', 'Petra Lorne, baker', 'Petra Lorne'],
    ['a turn inside quotation marks', 'Anna Berg spoke.\n\n"BERG: The dam will hold.', 'BERG', 'Anna Berg'],
  ])('%s', (_, text, words, speaker) => {
    expect(whoIs(text, words)).toBe(speaker);
  });
});
