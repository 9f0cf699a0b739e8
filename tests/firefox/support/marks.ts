/** The badges and banners in a page of a Firefox. Their shadow roots are closed to pages and their scripts, not to Firefox itself. */
import { MARK } from '../../../utils/webmail/dom';
import type { Firefox } from './firefox';
import { until } from './until';

export interface Mark {
  readonly kind: 'badge' | 'banner';
  readonly text: string;
  /** Gmail's id of the thread whose row it stands in; null elsewhere. */
  readonly threadId: string | null;
}

const INSIDE = 'const inside = (host) => host.openOrClosedShadowRoot ?? host;';

/** Every mark that is seen. */
export async function marks(firefox: Firefox): Promise<readonly Mark[]> {
  const body = `${INSIDE}
    const hosts = [...document.querySelectorAll(arguments[0])].filter((host) => host.getClientRects().length > 0);
    return hosts.map((host) => ({
      kind: inside(host).querySelector('[role=note]') === null ? 'badge' : 'banner',
      text: [...inside(host).children].filter(({ localName }) => localName !== 'style').map((one) => one.innerText).join(' '),
      threadId: host.closest('tr')?.querySelector('[data-legacy-thread-id]')?.getAttribute('data-legacy-thread-id') ?? null,
    }));`;
  return until(async () => {
    const seen = await firefox.run(body, [`[${MARK}]`], 'system');
    // While a page gives way to another, there is no answer.
    if (!Array.isArray(seen)) throw new Error('not yet');
    return seen as readonly Mark[];
  }, 'The page tells nothing of its marks.');
}

/** Waits until there are marks, and what is asked of them is true. */
export async function seesMarks(firefox: Firefox, wanted: (marks: readonly Mark[]) => boolean): Promise<void> {
  let seen: readonly Mark[] = [];
  await until(
    async () => {
      seen = await marks(firefox);
      if (!wanted(seen)) throw new Error('not yet');
    },
    () => `These marks are not those wanted: ${JSON.stringify(seen)}`,
  );
}

/** Presses the button of the first banner with the mouse until a tab opens, and stands in that. */
export async function pressBanner(firefox: Firefox): Promise<void> {
  const before = await firefox.tabs();
  const body = `${INSIDE}
    for (const host of document.querySelectorAll(arguments[0])) {
      const button = inside(host).querySelector('[role=note] button');
      if (button === null) continue;
      button.scrollIntoView({ block: 'center', inline: 'center' });
      const { x, y, width, height } = button.getBoundingClientRect();
      return [x + width / 2, y + height / 2];
    }
    return null;`;
  await until(async () => {
    const at = (await firefox.run(body, [`[${MARK}]`], 'system')) as readonly [number, number] | null;
    if (at === null) throw new Error('There is no banner.');
    await firefox.clickAt(...at);
    await new Promise((resolve) => setTimeout(resolve, 700));
    const opened = (await firefox.tabs()).find((tab) => !before.includes(tab));
    if (opened === undefined) throw new Error('No tab opened.');
    await firefox.switchTo(opened);
  }, "The banner's button opens nothing.");
}
