import { keyboard } from '../support/hands';
import { test } from '../support/product';
import { seeStory, STORY_MAIL, tellStory } from '../support/story';

test.use(STORY_MAIL);

test('the whole story needs no mouse: all of it is reached with Tab and arrows, and the focus is seen and never lost', async ({
  product,
}) => {
  const page = await tellStory(product, keyboard);

  await seeStory(page);
});
