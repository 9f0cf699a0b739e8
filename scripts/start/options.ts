import { resolve } from 'node:path';

export interface StartOptions {
  readonly headless: boolean;
  /** Absolute path of a mailbox file, or null for the sample. */
  readonly mailbox: string | null;
}

export const USAGE = 'npm start -- [--headless] [--mailbox FILE.mbox|FILE.eml]';

/**
 * @param args as after `npm start --`
 * @param folder where the command was typed: relative paths start there
 * @returns the options, or what is wrong in one sentence
 */
export function readOptions(args: readonly string[], folder: string): StartOptions | { readonly wrong: string } {
  let headless = false;
  let mailbox: string | null = null;
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    const [name, inline] = split(arg);
    if (name === '--headless' && inline === null) headless = true;
    else if (name === '--mailbox') {
      const file = inline ?? rest.shift();
      if (!file || file.startsWith('--')) return { wrong: `--mailbox needs a file: ${USAGE}` };
      mailbox = resolve(folder, file);
    } else return { wrong: `${arg} is not an option: ${USAGE}` };
  }
  return { headless, mailbox };
}

/** `--name=value` into its parts; the value is null without an equals sign. */
function split(arg: string): [name: string, value: string | null] {
  const at = arg.indexOf('=');
  return at === -1 ? [arg, null] : [arg.slice(0, at), arg.slice(at + 1)];
}
