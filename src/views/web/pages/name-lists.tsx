import type { OutletBrief } from '../../../record/questions/find-outlets.js';
import type { SpeakerBrief } from '../../../record/questions/find-speakers.js';
import type { Listing } from '../../../record/questions/listing.js';
import { outletAt, speakerAt } from '../link.js';
import { HandBar } from '../pieces/hand-bar.js';
import { Sheets } from '../pieces/sheets.js';
import { showCount } from '../../wording/show-count.js';

/** Who is quoted. */
export const SpeakersPage = ({ speakers }: { speakers: Listing<SpeakerBrief> }) => (
  <>
    <header class="page-head">
      <h1>Speakers</h1>
      <p class="lede">{showCount(speakers.total, 'person or body', 'persons and bodies')} whose words are reported.</p>
    </header>
    {speakers.items.length === 0 ? (
      <p class="empty">Nobody is quoted in this record.</p>
    ) : (
      <table class="names">
        <thead>
          <tr>
            <th scope="col">Speaker</th>
            <th scope="col">Statements</th>
            <th scope="col">Articles</th>
            <th scope="col">Outlets</th>
          </tr>
        </thead>
        <tbody>
          {speakers.items.map(({ name, statements, articles, outlets }) => (
            <tr>
              <th scope="row">
                <a href={speakerAt(name)}>{name}</a>
              </th>
              <td>{statements}</td>
              <td>{articles}</td>
              <td>{outlets}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
    <Sheets listing={speakers} at="/speakers" />
  </>
);

/** Who publishes, and how much of it is their own. */
export const OutletsPage = ({ outlets }: { outlets: readonly OutletBrief[] }) => (
  <>
    <header class="page-head">
      <h1>Outlets</h1>
      <p class="lede">{showCount(outlets.length, 'outlet')}, and how much of what they tell is first-hand.</p>
    </header>
    {outlets.length === 0 && <p class="empty">No page of this record names its outlet.</p>}
    <ul class="outlets">
      {outlets.map(({ name, hands }) => (
        <li>
          <a href={outletAt(name)}>{name}</a>
          <HandBar hands={hands} width={240} />
        </li>
      ))}
    </ul>
  </>
);
