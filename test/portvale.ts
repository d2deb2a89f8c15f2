/** An invented report in pieces, a second one, and the lines of plain text. */
export const T1 = 'Harbour master wants to open the new pier before the end of spring';
export const A1 =
  'The harbour master of Portvale, Ann Lee, said on Tuesday that the new pier would open in the spring of next year, after two years of work and three changes of plan.';
export const A2 =
  'According to The Tidewater Gazette, which saw the plans, the town is going to pay for most of it, while the ferry line has agreed to pay for the lights and for the benches.';
export const A3 =
  '"We have waited long enough for this," Lee told the paper, adding that she would not wait for the summer.';
export const A4 = 'But in the end, it is the council that has to decide.';
export const T2 = 'Ferry line doubts that the pier will be ready in time';
export const B1 =
  'The ferry line does not believe that the pier will be ready by spring, its director said at a press conference on Wednesday, and called the plans of the town a dream.';
export const B2 =
  'Bo Dee, who leads the line, said that he had seen no more than two workers at the pier for a month, and that both of them had been fishing at the time.';
export const STORY = [A1, A2, A3, A4];
export const lines = (...texts: string[]): string => texts.join('\n\n');
