import { rm } from 'node:fs/promises';

import type { LaunchedBrowser } from '../../browser/launch';
import type { DemoMailbox } from '../../demo/server/start-mailbox';
import { say } from '../../setup/say.mjs';
import { cases } from './cases';
import { consent } from './consent';
import { history, paste } from './history';
import { inbox } from './inbox';
import { ladder } from './ladder';
import { ownInbox, ownNotice } from './own-mail';
import { panel } from './panel';
import { popup } from './popup';
import { fillAndCopy, insert } from './reply';
import { createReport } from './report';
import { silence } from './silence';
import { story } from './story';
import type { Tour } from './tour';

type Step = readonly [name: string, work: (tour: Tour) => Promise<string>];

const SAMPLE_STEPS: readonly Step[] = [
  ['Consent', consent],
  ['Inbox', inbox],
  ['Notice', story],
  ['Panel', panel],
  ['Reply', fillAndCopy],
  ['Draft', insert],
  ['Ladder', ladder],
  ['History', history],
  ['Cases', cases],
  ['Paste', paste],
  ['Popup', popup],
  ['Silence', silence],
];

const OWN_STEPS: readonly Step[] = [
  ['Consent', consent],
  ['Inbox', ownInbox],
  ['Notice', ownNotice],
  ['Silence', silence],
];

export interface TourOptions {
  readonly browser: LaunchedBrowser;
  readonly mailbox: DemoMailbox;
  /** The mailbox is the sample, of which the tour knows what must be found. */
  readonly sample: boolean;
  /** Where the screenshots go; what an earlier tour left there is deleted. */
  readonly folder: string;
}

/**
 * Walks through the main job as a driver would and prints one line per step with what was found.
 * @returns exit status: 0 when every step worked, else 1
 */
export async function runTour({ browser, mailbox, sample, folder }: TourOptions): Promise<0 | 1> {
  await rm(folder, { recursive: true, force: true });
  const { context } = browser;
  const tour: Tour = {
    browser,
    mailbox,
    folder,
    gmail: context.pages()[0] ?? (await context.newPage()),
    panel: await context.newPage(),
  };
  const report = createReport();
  for (const [name, work] of sample ? SAMPLE_STEPS : OWN_STEPS) await report.step(name, () => work(tour));
  say('Pictures', folder);
  console.log(`\n${report.passed} passed, ${report.failed} failed`);
  return report.failed === 0 ? 0 : 1;
}
