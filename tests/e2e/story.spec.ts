import { mouse } from './support/hands';
import { test } from './support/product';
import { seeStory, STORY_MAIL, tellStory } from './support/story';

test.use(STORY_MAIL);

test('a glitch on Saturday, a notice on Monday, a reply with the photo, a canned answer and the outcome: one case, in order', async ({
  product,
}) => {
  const page = await tellStory(product, mouse);

  await seeStory(page);
});
