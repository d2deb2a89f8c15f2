import type { Reading } from '../../read/reading.js';
import type { Echo } from './echo.js';

/** Text that articles share, pair by pair, whatever the order of the readings. */
export const findEchoes = (_readings: readonly Reading[]): Echo[] => [];
