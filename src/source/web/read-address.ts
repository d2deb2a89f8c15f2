import { InputError } from '../../errors.js';
import { type FoundPage, failed } from '../found-page.js';

export async function* readAddress(address: string): AsyncGenerator<FoundPage[], void, undefined> {
  yield [
    failed(
      address,
      new InputError('not-yet', 'addresses on the web cannot be read yet; save the page and read the file'),
    ),
  ];
}
