// Scores chains of translated and gathered news, as quality/origins.mjs does: the same options, the same last line.
import { scoreClusters } from './origins/score-clusters.mjs';

scoreClusters(new URL('relays/clusters/', import.meta.url));
