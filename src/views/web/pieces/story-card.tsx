import type { Child } from 'hono/jsx';
import type { StoryBrief } from '../../../record/questions/story-brief.js';
import { showDates } from '../../wording/show-date.js';
import { storyAt } from '../link.js';
import { StoryFacts } from './story-facts.js';

/** A story in a list: when, its headline as a link, what the page has to say of it, its counts. */
export const StoryCard = ({ story, children }: { story: StoryBrief; children?: Child }) => (
  <article class="story-card">
    <p class="when">{showDates(story.from, story.to)}</p>
    <h3>
      <a href={storyAt(story.id)} dir="auto">
        {story.title}
      </a>
    </h3>
    {children}
    <StoryFacts story={story} />
  </article>
);
