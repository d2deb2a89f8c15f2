import type { ArticleBrief } from '../../record/questions/article-brief.js';

/** Who publishes an article; where no outlet is known, the page it stands on. */
export const showPublisher = ({ outlet, page }: ArticleBrief): string => outlet ?? `page ${page}`;
