import { expect, it } from 'vitest';
import { hashText, mixHash } from './hash.js';

it('hashes as the trained model does: other numbers would scramble its tables', () => {
  expect([hashText('said'), hashText('said', 1), hashText(''), mixHash(1, 2)]).toEqual([
    2930755723, 2760281967, 535972289, 3831044394,
  ]);
});
