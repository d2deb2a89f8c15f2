import { type Outcome, isFailed } from '../../run/outcome.js';
import type { ReadTexts } from '../../record/verify/verify-captures.js';
import { Pool } from '../../run/pool.js';
import type { PageCapture } from '../../source/text-of-capture.js';
import type { WorkOptions } from './work-options.js';

/** Reads the texts of captures on all cores; close it. */
export function openTextReader({ workers, timeLimit }: WorkOptions): {
  readTexts: ReadTexts;
  close: () => Promise<void>;
} {
  const task = { module: new URL('../../source/text-of-capture.js', import.meta.url).href, name: 'textOfCapture' };
  const pool = new Pool<PageCapture, string>({ task, workers, timeLimit: timeLimit * 1000 });
  const answer = (outcome: Outcome<string>) =>
    isFailed(outcome) ? { why: outcome.failure.message } : { text: outcome.value };
  return {
    readTexts: async (captures) => {
      const share = Math.max(1, Math.ceil(captures.length / workers));
      const parts = Array.from({ length: workers }, (_, i) => captures.slice(i * share, (i + 1) * share));
      const outcomes = await Promise.all(parts.filter((part) => part.length).map((part) => pool.run(part)));
      return outcomes.flat().map(answer);
    },
    close: () => pool.close(),
  };
}
