import { type Mark, marks } from '../../browser/pierce';
import { expectThat } from './report';
import { takeScreens, WIDE } from './screens';
import { NOTICE, STORY, truthOfThread } from './sample';
import type { Tour } from './tour';
import { until } from './until';
import { categoryNames } from './words';

/** Rows of notices get a badge, and rows of mail that has nothing to do with Flex get none. */
export async function inbox(tour: Tour): Promise<string> {
  const { gmail, folder } = tour;
  await gmail.bringToFront();
  const badges = await until(async () => steadyBadges(tour), 'badges in the inbox');
  const rows = await gmail.locator('tr.zA:visible').count();

  const story = badges.find(({ threadId }) => threadId === NOTICE.threadId);
  expectThat(story !== undefined, `"Order Not Picked Up" has no badge, but ${badges.length} other rows have`);
  // A row shows the conversation's last message, which is a canned answer here.
  const fitting = STORY.filter(({ flag }) => flag).map(({ category }) => categoryNames[category]?.badge ?? category);
  expectThat(
    fitting.some((badge) => story.text.includes(badge)),
    `"Order Not Picked Up" is marked "${story.text}"`,
  );
  const wrong = badges.filter(({ threadId }) => threadId !== null && truthOfThread(threadId) === 'not-flex');
  expectThat(wrong.length === 0, `ordinary mail is marked: ${wrong.map(({ text }) => text).join(', ')}`);

  await takeScreens(gmail, folder, 'inbox', [WIDE]);
  return `${rows} rows, ${badges.length} of them marked, "Order Not Picked Up" as "${story.text}"`;
}

/** The badges, once two looks in a row see as many. */
async function steadyBadges({ gmail }: Tour): Promise<readonly Mark[] | null> {
  const before = await marks(gmail);
  await gmail.waitForTimeout(300);
  const now = (await marks(gmail)).filter(({ kind }) => kind === 'badge');
  return now.length > 0 && now.length === before.length ? now : null;
}
