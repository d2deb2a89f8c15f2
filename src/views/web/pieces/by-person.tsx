import type { CorrectionAccount } from '../../../record/questions/find-corrections.js';

/** What a person corrected, said wherever it shows: the rules of hearsay are not to be blamed or praised for it. */
export const ByPerson = ({ corrections }: { corrections: readonly CorrectionAccount[] }) =>
  corrections.length > 0 && (
    <p class="by-person">
      <strong>
        <a href="/corrections">By a person</a>:
      </strong>{' '}
      {corrections.map(({ why }) => why).join('; ')} (<code>hearsay correct undo {corrections.at(-1)?.id}</code> takes{' '}
      {corrections.length > 1 ? 'the last' : 'it'} back)
    </p>
  );
