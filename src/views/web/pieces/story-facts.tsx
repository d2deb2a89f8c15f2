import type { StoryBrief } from '../../../record/questions/story-brief.js';
import { showCount } from '../../wording/show-count.js';

/** How large a story is. Its origins are those of all its claims together, so that they are many where each claim has one. */
export const StoryFacts = ({ story }: { story: StoryBrief }) => (
  <p class="facts">
    <span>{showCount(story.pages, 'page')}</span>
    {story.outlets > 0 && <span>{showCount(story.outlets, 'named outlet')}</span>}
    <span>{showCount(story.claims, 'claim')}</span>
    <span>{showCount(story.origins, 'origin')} behind all claims together</span>
    {story.by === 'person' && <span>corrected by a person</span>}
  </p>
);
