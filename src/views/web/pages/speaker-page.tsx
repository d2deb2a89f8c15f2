import type { WhoAnswer } from '../../../record/questions/find-positions.js';
import type { SpeakerAnswer, Statement } from '../../../record/questions/find-speaker.js';
import { articleAt, claimAt, outletAt, speakerAt } from '../link.js';
import { ArticleSource } from '../pieces/article-line.js';
import { ByPerson } from '../pieces/by-person.js';
import { PositionPicture } from '../pieces/position-picture.js';
import { Words } from '../pieces/words.js';
import { CERTAINTIES, showCertainty } from '../../wording/show-certainty.js';
import { showCount, showNames } from '../../wording/show-count.js';
import { showDate } from '../../wording/show-date.js';

export type SpeakerOrder = 'date' | 'certainty';

/** What somebody is said to have said, and what they are told to hold over time. */
export interface SpeakerShown extends SpeakerAnswer {
  readonly who: WhoAnswer | null;
}

/** What somebody is said to have said. */
export const SpeakerPage = ({ answer, order }: { answer: SpeakerShown; order: SpeakerOrder }) => {
  const outlets = new Set(answer.statements.map(({ article }) => article.outlet ?? article.id));
  return (
    <>
      <header class="page-head">
        <p class="kicker">Speaker</p>
        <h1>{answer.name}</h1>
        <p class="lede">
          is said to have said {showCount(answer.total, 'thing')} in {showCount(outlets.size, 'outlet')}. Each leads to
          its words on the page.
        </p>
        <ByPerson corrections={answer.corrections} />
        {answer.standings.length > 0 && <Standings list={answer.standings} />}
        {answer.spellings.length > 0 && <p class="quiet">Also written {showNames(answer.spellings, 12)}.</p>}
        <nav class="tabs" aria-label="Order of the statements">
          <a href={speakerAt(answer.name)} aria-current={order === 'date' ? 'page' : undefined}>
            By date
          </a>
          <a href={`${speakerAt(answer.name)}?by=certainty`} aria-current={order === 'certainty' ? 'page' : undefined}>
            By certainty
          </a>
        </nav>
        {answer.acts.length > 1 && <ActTabs answer={answer} />}
      </header>
      {answer.who && <Positions who={answer.who} />}
      {groupStatements(answer.statements, order).map(({ name, statements }, i) => (
        <section aria-labelledby={`group-${i}`}>
          <h2 id={`group-${i}`}>
            {name} <span class="quiet">{statements.length}</span>
          </h2>
          <ul class="statements">
            {statements.map((statement) => (
              <StatementItem statement={statement} />
            ))}
          </ul>
        </section>
      ))}
      {answer.statements.length < answer.total && (
        <p class="quiet">
          The first {answer.statements.length} of {answer.total} are shown.
        </p>
      )}
    </>
  );
};

/** What articles say somebody is, each linked to the words that say it. */
const Standings = ({ list }: { list: SpeakerAnswer['standings'] }) => (
  <ul class="facts">
    {list.map(({ kind, quote, articles }) => (
      <li>
        {kind}: “
        <a href={articleAt(quote.article, quote.spans)}>
          <Words quote={quote} />
        </a>
        ” {articles > 1 && <span class="quiet">in {showCount(articles, 'article')}</span>}
      </li>
    ))}
  </ul>
);

/** The picture of what somebody is told to hold, about one topic or all. */
const Positions = ({ who }: { who: WhoAnswer }) => (
  <section aria-labelledby="positions">
    <h2 id="positions">
      Over time{who.about ? `, about ${who.about}` : ''} <span class="quiet">{who.total}</span>
    </h2>
    {who.topics.length > 0 && (
      <nav class="tabs" aria-label="Topics">
        <a href={speakerAt(who.name)} aria-current={who.about === null ? 'page' : undefined}>
          All
        </a>
        {who.topics.map(({ topic, points }) => (
          <a
            href={`${speakerAt(who.name)}?about=${encodeURIComponent(topic)}`}
            aria-current={who.about === topic ? 'page' : undefined}
          >
            {topic} ({points})
          </a>
        ))}
      </nav>
    )}
    <PositionPicture id="positions-picture" points={who.points} isOneTopic={who.about !== null} />
  </section>
);

const ACTS = {
  speech: 'Said',
  writing: 'Written',
  belief: 'Thought',
  intention: 'Meant to do',
  decree: 'Ordered',
  perception: 'Found',
};

const ActTabs = ({ answer: { name, act, acts } }: { answer: SpeakerAnswer }) => (
  <nav class="tabs" aria-label="Kind of act">
    <a href={speakerAt(name)} aria-current={act === null ? 'page' : undefined}>
      All
    </a>
    {acts.map((one) => (
      <a href={`${speakerAt(name)}?act=${one.act}`} aria-current={act === one.act ? 'page' : undefined}>
        {ACTS[one.act]} {one.count}
      </a>
    ))}
  </nav>
);

/** By month, or from certain to not said how sure. */
function groupStatements(statements: readonly Statement[], order: SpeakerOrder) {
  const groups = new Map<string, Statement[]>();
  if (order === 'certainty')
    for (const certainty of CERTAINTIES) groups.set(`${showCertainty(certainty)} (${certainty})`, []);
  for (const statement of statements) {
    const { certainty, on } = statement;
    const name =
      order === 'certainty' ? `${showCertainty(certainty)} (${certainty})` : on ? showDate(on.slice(0, 7)) : 'Undated';
    const group = groups.get(name) ?? [];
    group.push(statement);
    groups.set(name, group);
  }
  return [...groups].map(([name, own]) => ({ name, statements: own })).filter((group) => group.statements.length > 0);
}

const StatementItem = ({ statement }: { statement: Statement }) => {
  const { article, content, cue, kind, certainty, on, through, toldBy, claim } = statement;
  return (
    <li class="statement">
      <blockquote dir="auto">
        <a href={articleAt(article.id, content.spans)}>
          <Words quote={content} />
        </a>
      </blockquote>
      <p class="facts">
        {on && (
          <span>
            <time datetime={on}>{showDate(on)}</time>
          </span>
        )}
        <span>
          {kind}
          {cue.words.length > 0 && (
            <>
              , “<Words quote={cue} />”
            </>
          )}
        </span>
        <span>
          {showCertainty(certainty)} <abbr>{certainty}</abbr>
        </span>
        <span>
          in <ArticleSource article={article} />
        </span>
        {through.length > 0 && (
          <span>
            through{' '}
            {through.map((name, i) => (
              <>
                {i > 0 && ' ← '}
                <a href={outletAt(name)}>{name}</a>
              </>
            ))}
          </span>
        )}
        {toldBy && (
          <span>
            as told by <a href={speakerAt(toldBy)}>{toldBy}</a>
          </span>
        )}
        {claim && <a href={claimAt(claim)}>the claim</a>}
      </p>
    </li>
  );
};
