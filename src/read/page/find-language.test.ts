import { expect, it } from 'vitest';
import { findLanguage } from './find-language.js';

it.each([
  ['English', 'The minister said on Tuesday that the talks would go on as planned.', 'en'],
  ['German', 'Die Ministerin sagte am Dienstag, die Gespräche würden wie geplant fortgesetzt.', 'de'],
  ['Ukrainian', 'Міністр заявив у вівторок, що переговори триватимуть за планом.', 'uk'],
  ['too short to tell', 'Yes, no.', null],
  ['no letters', '1234567890 '.repeat(10), null],
])('%s', (_why, text, language) => expect(findLanguage(text)).toBe(language));
