import type { OriginBrief } from '../../record/questions/origin-brief.js';
import { showUnnamed } from './show-publisher.js';

/** What to call an origin: an outlet that is not named goes by the headline of its page. */
export const showOrigin = ({
  name,
  page,
  title,
  opening,
}: Pick<OriginBrief, 'name' | 'page' | 'title' | 'opening'>): string =>
  page ? showUnnamed(title ?? opening, page) : name;
