import type { AuditKind } from '../../trace/audit/audit.js';
import type { Drift } from '../../trace/change/change.js';
import type { Answer, ConflictKind, ConflictVerdict } from '../../trace/conflict/conflict.js';
import type { OriginKind } from '../../trace/origin/origin.js';

/** What each kind of audit says, as the head of a note. */
const AUDITS: Readonly<Record<AuditKind, string>> = {
  dateline: 'Date does not fit',
  'self-contradiction': 'Contradicts itself',
  'unverifiable-voice': 'Voice found nowhere else',
  'headline-surer': 'Headline is surer than its text',
  requoted: 'Quotation reworded',
  'borrowed-interview': 'Interview taken over as its own',
  truncated: 'Only a part is shown',
};

const CONFLICTS: Readonly<Record<ConflictKind, string>> = {
  date: 'Two dates',
  number: 'Two numbers',
  speaker: 'Two speakers',
  outcome: 'Two outcomes',
  place: 'Two places',
};

const VERDICTS: Readonly<Record<ConflictVerdict, string>> = {
  conflict: 'cannot both hold',
  update: 'the later one updates the earlier',
  scope: 'they speak of different things',
  unsure: 'undecided',
};

const ANSWERS: Readonly<Record<Answer['act'], string>> = {
  denies: 'denies it',
  corrects: 'corrects the earlier one',
  retracts: 'takes the earlier one back',
};

const CHANGES: Readonly<Record<Drift['change'], string>> = {
  sharpened: 'Made surer',
  softened: 'Made softer',
  reversed: 'Turned round',
  widened: 'Told of more',
  narrowed: 'Told of less',
};

const ORIGINS: Readonly<Record<OriginKind, string>> = {
  outlet: 'an outlet’s own reporting',
  speaker: 'a speaker’s own words',
  document: 'a document',
  unstated: 'not stated',
};

/** A kind that this version has no words for shows as itself. */
const wordsOf = (table: Readonly<Record<string, string>>, kind: string): string => table[kind] ?? kind;

export const showAuditKind = (kind: string): string => wordsOf(AUDITS, kind);
export const showConflictKind = (kind: string): string => wordsOf(CONFLICTS, kind);
/** What one side does to the other, and who: `Oda Brun denies it`. */
export const showAnswer = (act: string, voice: string | null): string =>
  `${voice ?? 'One of them'} ${wordsOf(ANSWERS, act)}`;
export const showVerdict = (verdict: string): string => wordsOf(VERDICTS, verdict);
export const showChange = (change: string): string => wordsOf(CHANGES, change);
export const showOriginKind = (kind: string): string => wordsOf(ORIGINS, kind);
