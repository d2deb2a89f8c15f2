import type { MentionBrief } from '../../../record/questions/mention-brief.js';
import { articleAt } from '../link.js';
import { ArticleSource } from './article-line.js';
import { CertaintyMark } from './certainty-mark.js';
import { MentionSpeaker, showPlace } from './wording.js';
import { Words } from './words.js';

/** Every telling of a claim side by side, by date. On narrow screens the rows become cards; roles keep it a table for readers. */
export const MentionTable = ({ mentions }: { mentions: readonly MentionBrief[] }) => (
  <table class="mentions" role="table">
    <caption class="hidden">Every telling of this claim, by date</caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">
          Told by
        </th>
        <th scope="col" role="columnheader">
          In these words
        </th>
        <th scope="col" role="columnheader">
          Voice
        </th>
        <th scope="col" role="columnheader">
          How sure
        </th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      {mentions.map((mention) => (
        <tr role="row">
          <th scope="row" role="rowheader">
            <ArticleSource article={mention.article} />
          </th>
          <td role="cell">
            <a class="said" href={articleAt(mention.article.id, mention.quote.spans)} dir="auto">
              <Words quote={mention.quote} strong={mention.certaintyWords} />
            </a>{' '}
            <span class="place">{showPlace(mention)}</span>
          </td>
          <td role="cell">
            <MentionSpeaker mention={mention} />
          </td>
          <td role="cell">
            <CertaintyMark certainty={mention.certainty} strength={mention.strength} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
