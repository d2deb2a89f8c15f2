import type { DayOrder } from '../../../known/parse-day.js';
import { hostOf } from '../../../known/find-outlet.js';

/** Hosts whose English is written day first. */
const DAY_FIRST_HOST = /\.(?:uk|ie|au|nz|in|za|ng|ke|gh|pk|bd|lk|sg|my|mt|eu|de|fr|it|es|nl|pl|gr|ru|ua|ch|at|be|il)$/i;

/** How a page writes `07/08/2023`, by its language and host: only Americans put the month first. */
export function findDayOrder(lang: string | null, url: string | undefined): DayOrder {
  const [language = '', region = ''] = (lang ?? '').toLowerCase().split(/[-_]/);
  if (region === 'us' || language === 'fil') return 'month-first';
  if (language === '') return 'unknown';
  if (language !== 'en' || region !== '') return 'day-first';
  return DAY_FIRST_HOST.test(hostOf(url ?? '')) ? 'day-first' : 'month-first';
}
