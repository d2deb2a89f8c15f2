import { OriginCount } from '../pieces/origin-count.js';
import { CERTAINTIES, showCertainty } from '../../wording/show-certainty.js';

/** The words of the field, one word per idea. */
export const GLOSSARY = [
  ['page', 'What was read: an address, a time and a text. Every quotation here points into the text of a page.'],
  ['article', 'One report on a page. A page may hold several: a second story, an appended interview.'],
  ['furniture', 'Text on a page that is no report: menus, teasers, share lines, notices.'],
  ['attribution', 'Words that give something to a source: who said it, the verb that says so, and what was said.'],
  ['speaker', 'The person or body behind an attribution.'],
  ['credit', 'Words by which an article hands a report to another outlet or agency, such as “according to …”.'],
  ['echo', 'Text that one article shares with another, credited or not.'],
  ['story', 'The articles that report one event.'],
  ['claim', 'One thing that is said to be so. Its mentions are all the places that tell it.'],
  ['certainty', 'How sure a wording is of what it tells, on the scale below.'],
  ['chain', 'The way of a claim back from an article through outlets and agencies to where it began.'],
  [
    'origin',
    'Where a chain ends: an outlet’s own reporting, a speaker’s own words in public, a document, or “not stated”. Forty reports that end at one place are one origin. Where unnamed sources may or may not be the same people, the count is a range. Who only denies a claim is counted apart.',
  ],
  [
    'conflict',
    'Two mentions that cannot both hold, or seem so: the verdict says whether they do, or one only updates the other.',
  ],
  ['what changed', 'A relay that words a claim surer (sharpened), softer (softened) or turns it round (reversed).'],
  ['to check', 'Something in one article that a careful reader should look at before believing it.'],
] as const;

/** What the words on these pages mean. */
export const AboutPage = () => (
  <>
    <header class="page-head">
      <h1>About</h1>
      <p class="lede">
        Forty pages may say one thing because forty reporters found it out, or because one did and thirty-nine copied.
        hearsay follows every claim back to where it began, and counts origins instead of pages.
      </p>
    </header>
    <section aria-labelledby="trust">
      <h2 id="trust">What to rely on</h2>
      <p>
        Every line shown as a quotation is what the page says, to the letter, and leads to its place on that page. What
        was worked out and is not stated in words says “inferred”. Where nothing decides, hearsay says that it does not
        know. It does not say what is true.
      </p>
    </section>
    <SmallPicture />
    <section aria-labelledby="words">
      <h2 id="words">The words used here</h2>
      <dl class="glossary">
        {GLOSSARY.map(([word, meaning]) => (
          <div>
            <dt>{word}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
    <section aria-labelledby="scale">
      <h2 id="scale">How sure</h2>
      <p>
        The scale of FactBank (Saurí and Pustejovsky, 2009). The bar beside it shows, in ten steps, how far a wording
        commits itself: “considered” is less than “wanted to”, which is less than “planned”.
      </p>
      <dl class="glossary">
        {CERTAINTIES.map((certainty) => (
          <div>
            <dt>
              <abbr>{certainty}</abbr>
            </dt>
            <dd>{showCertainty(certainty)}</dd>
          </div>
        ))}
      </dl>
    </section>
    <p class="more">
      <a href="/pieces">Every piece these pages are made of</a>
    </p>
  </>
);

/** What the dots, diamonds and crosses beside a claim say. */
const SmallPicture = () => (
  <section aria-labelledby="glyph">
    <h2 id="glyph">The small picture</h2>
    <p>
      <OriginCount claim={{ reports: 7, told: { least: 1, most: 2 }, denied: { least: 1, most: 1 } }} />
    </p>
    <p>
      Each dot is a report. Each diamond is an origin that tells the claim; a hollow one may be the same as another.
      Each cross is an origin that only denies it. “Told” and “denied” say who stands where, and nothing of who is
      right.
    </p>
  </section>
);
