/**
 * Runs the tour with the browser's network log on: `tsx logged-tour.ts EXTENSION FOLDER`. A process of its own, since the
 * tour loads JSON in a way that only the build tools and tsx understand. The last line it prints is a {@link LoggedTour}.
 */
import { join } from 'node:path';

import { launchBrowser } from '../../../scripts/browser/launch';
import { startMailbox } from '../../../scripts/demo/server/start-mailbox';
import { runTour } from '../../../scripts/start/tour/run-tour';
import { netLogArgs } from './netlog';

/** What is needed to judge the log afterwards. */
export interface LoggedTour {
  /** Exit status of the tour: 0 when every step worked. */
  readonly status: number;
  readonly port: number;
  readonly origin: string;
  /** Path of the log, whole because the browser has ended. */
  readonly log: string;
}

async function loggedTour(extension: string, folder: string): Promise<LoggedTour> {
  const log = join(folder, 'net.json');
  const mailbox = await startMailbox();
  try {
    const browser = await launchBrowser({
      extension,
      headless: true,
      args: [...mailbox.launchArgs, ...netLogArgs(log)],
    });
    try {
      const status = await runTour({ browser, mailbox, sample: true, folder: join(folder, 'tour') });
      return { status, port: mailbox.port, origin: mailbox.origin, log };
    } finally {
      await browser.close();
    }
  } finally {
    await mailbox.close();
  }
}

const [extension = '', folder = ''] = process.argv.slice(2);
console.log(JSON.stringify(await loggedTour(extension, folder)));
