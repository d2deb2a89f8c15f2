// Scores origins on short clusters of pages with known chains, as JSON; the last line is for quality/run.mjs.
// `node quality/origins.mjs [--half odd|even] [--wrong] [--only NAME]`; --wrong lists what differs from the answers.
import { scoreClusters } from './origins/score-clusters.mjs';

scoreClusters(new URL('origins/clusters/', import.meta.url));
