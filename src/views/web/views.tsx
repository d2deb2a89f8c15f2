import { findArticle } from '../../record/questions/find-article.js';
import { findAudits } from '../../record/questions/find-audits.js';
import { findClaim } from '../../record/questions/find-claim.js';
import { findConflicts } from '../../record/questions/find-conflicts.js';
import { findCorrections } from '../../record/questions/find-corrections.js';
import { findOutlet } from '../../record/questions/find-outlet.js';
import { findOutlets } from '../../record/questions/find-outlets.js';
import { findOverview } from '../../record/questions/find-overview.js';
import { findChanges } from '../../record/questions/find-changes.js';
import { findPositions } from '../../record/questions/find-positions.js';
import { findSpeaker } from '../../record/questions/find-speaker.js';
import { findSpeakers } from '../../record/questions/find-speakers.js';
import { findStory } from '../../record/questions/find-story.js';
import { findThread } from '../../record/questions/find-thread.js';
import { search } from '../../record/questions/search.js';
import { AboutPage, GLOSSARY } from './pages/about-page.js';
import { ArticlePage } from './pages/article-page.js';
import { ChangedPage } from './pages/changed-page.js';
import { CorrectionsPage } from './pages/corrections-page.js';
import { ClaimPage } from './pages/claim-page.js';
import { AuditsPage, ConflictsPage } from './pages/finding-lists.js';
import { OutletsPage, SpeakersPage } from './pages/name-lists.js';
import { OutletPage } from './pages/outlet-page.js';
import { OverviewPage } from './pages/overview-page.js';
import { PiecesPage } from './pages/pieces-page.js';
import { SearchPage } from './pages/search-page.js';
import { SpeakerPage } from './pages/speaker-page.js';
import { StoryPage } from './pages/story-page.js';
import { ThreadPage } from './pages/thread-page.js';
import { parsePlaces } from './parse-places.js';
import { PIECES } from './pieces-shown.js';
import { type Asked, sheetAsked, view, type View } from './view.js';

/** Which conflicts an address asks for: `/conflicts?kind=number&verdict=conflict&about=flood&since=2025-10-01`. */
const conflictsAsked = ({ query }: Asked) => ({
  kind: query.get('kind'),
  verdict: query.get('verdict'),
  about: query.get('about'),
  since: query.get('since'),
});

const list = { needsId: false } as const;
const one = { needsId: true } as const;

/** A date as asked in an address; what is none counts as not asked. */
const dayAsked = (text: string | null): string | null =>
  text !== null && /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(text) ? text : null;

/** Every kind of page, by the first word of its address: the whole app on one screen. */
export const VIEWS: Readonly<Record<string, View>> = {
  overview: view({
    ...list,
    ask: (record, asked) => findOverview(record, sheetAsked(asked)),
    show: (overview) => ({ title: 'Overview', body: <OverviewPage overview={overview} /> }),
  }),
  story: view({
    ...one,
    ask: (record, { id }) => findStory(record, id),
    show: (answer) => ({ title: answer.story.title, body: <StoryPage answer={answer} /> }),
  }),
  thread: view({
    ...one,
    ask: (record, { id }) => findThread(record, id),
    show: (thread) => ({ title: thread.title, body: <ThreadPage thread={thread} /> }),
  }),
  claim: view({
    ...one,
    ask: (record, { id }) => findClaim(record, id),
    show: (answer) => ({ title: answer.claim.text, body: <ClaimPage answer={answer} /> }),
  }),
  article: view({
    ...one,
    ask: (record, { id }) => findArticle(record, id),
    show: (answer, { id, query }) => ({
      title:
        answer.articles.find(({ id }) => id === answer.article)?.title?.text ??
        answer.opening ??
        answer.page.outlet ??
        id,
      body: <ArticlePage answer={answer} here={parsePlaces(query.get('at'), answer.page.text.length)} />,
    }),
  }),
  speaker: view({
    ...one,
    ask: async (record, { id, query }) => {
      const speaker = await findSpeaker(record, id, query.get('act'));
      return speaker && { ...speaker, who: await findPositions(record, id, { about: query.get('about') }) };
    },
    show: (answer, { query }) => ({
      title: answer.name,
      body: <SpeakerPage answer={answer} order={query.get('by') === 'certainty' ? 'certainty' : 'date'} />,
    }),
  }),
  outlet: view({
    ...one,
    ask: (record, asked) => findOutlet(record, asked.id, sheetAsked(asked)),
    show: (answer) => ({ title: answer.name, body: <OutletPage answer={answer} /> }),
  }),
  speakers: view({
    ...list,
    ask: (record, asked) => findSpeakers(record, sheetAsked(asked)),
    show: (speakers) => ({ title: 'Speakers', body: <SpeakersPage speakers={speakers} /> }),
  }),
  outlets: view({
    ...list,
    ask: (record) => findOutlets(record),
    show: (outlets) => ({ title: 'Outlets', body: <OutletsPage outlets={outlets} /> }),
  }),
  conflicts: view({
    ...list,
    ask: (record, asked) => findConflicts(record, { ...sheetAsked(asked), ...conflictsAsked(asked) }),
    show: (conflicts, asked) => ({
      title: 'Conflicts',
      body: <ConflictsPage conflicts={conflicts} wanted={conflictsAsked(asked)} />,
    }),
  }),
  changed: view({
    ...list,
    ask: (record, { query }) =>
      findChanges(record, { since: dayAsked(query.get('since')), about: query.get('about') || null }),
    show: (changes) => ({ title: 'What changed', body: <ChangedPage changes={changes} /> }),
  }),
  corrections: view({
    ...list,
    ask: (record) => findCorrections(record),
    show: (corrections) => ({ title: 'Corrections', body: <CorrectionsPage corrections={corrections} /> }),
  }),
  audits: view({
    ...list,
    ask: (record, asked) => findAudits(record, sheetAsked(asked)),
    show: (audits) => ({ title: 'To check', body: <AuditsPage audits={audits} /> }),
  }),
  search: view({
    ...list,
    ask: (record, asked) => search(record, asked.query.get('q') ?? '', sheetAsked(asked)),
    show: (answer) => ({ title: `Search: ${answer.query}`, body: <SearchPage answer={answer} /> }),
  }),
  about: view({
    ...list,
    ask: () => Promise.resolve(GLOSSARY),
    show: () => ({ title: 'About', body: <AboutPage /> }),
  }),
  pieces: view({
    ...list,
    ask: () => Promise.resolve(PIECES),
    show: (pieces) => ({ title: 'Pieces', body: <PiecesPage pieces={pieces} /> }),
  }),
};
