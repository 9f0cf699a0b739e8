/** `npm start`: builds the extension and shows it at work in the demo mailbox. Exit status: 0 shown, 1 something failed, 2 bad input. */
import { join } from 'node:path';

import { launchBrowser } from '../browser/launch';
import { MailboxError } from '../demo/mailbox';
import { type DemoMailbox, startMailbox } from '../demo/server/start-mailbox';
import { say } from '../setup/say.mjs';
import { buildExtension } from './build';
import { hasDisplay } from './display';
import { readOptions, type StartOptions } from './options';
import { runTour } from './tour/run-tour';

const ROOT = process.cwd();

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2), process.env['INIT_CWD'] ?? ROOT);
  if ('wrong' in options) return fail(2, options.wrong);
  const mailbox = await openMailbox(options);
  if (typeof mailbox === 'string') return fail(2, mailbox);
  try {
    const { threads, account } = mailbox.mailbox();
    say('Mailbox', `${threads.length} conversations of ${account.address}, served on 127.0.0.1:${mailbox.port}`);
    const built = await buildExtension(ROOT);
    if ('failed' in built) return fail(1, `The extension could not be built:\n${built.failed}`);
    say('Build', built.folder);
    return await show(options, mailbox, built.folder);
  } finally {
    await mailbox.close();
  }
}

async function openMailbox({ mailbox }: StartOptions): Promise<DemoMailbox | string> {
  try {
    return await startMailbox(mailbox === null ? {} : { file: mailbox });
  } catch (error) {
    if (error instanceof MailboxError) return error.message;
    throw error;
  }
}

async function show(options: StartOptions, mailbox: DemoMailbox, extension: string): Promise<number> {
  const window = !options.headless && hasDisplay(process.platform, process.env);
  if (!options.headless && !window) say('Window', 'there is no display here, so this runs as with --headless');
  const browser = await launchBrowser({ extension, headless: !window, args: mailbox.launchArgs });
  try {
    if (window) return await wait(mailbox, browser.context);
    return await runTour({ browser, mailbox, sample: options.mailbox === null, folder: join(ROOT, '.output', 'tour') });
  } finally {
    await browser.close();
  }
}

/** Opens the mailbox in a window and waits until the person closes it or presses Ctrl+C. */
async function wait(
  mailbox: DemoMailbox,
  context: Awaited<ReturnType<typeof launchBrowser>>['context'],
): Promise<number> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(mailbox.url);
  say('Look at', 'the first-run page: read it and press "Watch Gmail"');
  say('', 'then the inbox: notices have a badge; open "Order Not Picked Up" and press "Explain"');
  say('', 'in the panel: what it means, the reply that fits, the next step');
  say('', 'Ctrl+C here, or closing the browser, ends it; nothing of it is kept');
  await new Promise<void>((resolve) => {
    context.once('close', () => resolve());
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  return 0;
}

function fail(status: 1 | 2, message: string): number {
  console.error(message);
  return status;
}

process.exitCode = await main();
