export interface TriageOptions {
  /** Files and folders, as they were typed. */
  readonly names: readonly string[];
  /** One JSON object per message and line, in place of a table. */
  readonly json: boolean;
}

export type Asked =
  | { readonly kind: 'run'; readonly options: TriageOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string };

export const USAGE = 'Usage: npm run --silent triage -- FILE… [--json]';

export const HELP = `${USAGE}

Reads mail and tells which messages are notices from Amazon Flex. Nothing is changed, and nothing leaves this machine.

  FILE     an .mbox (Gmail Takeout, Thunderbird, Apple Mail), an .eml, a .zip that holds these, or a folder of them
  --json   print one JSON object per message and line, flagged or not, instead of a table of flagged messages
  --help   print this

The messages go to standard output, progress and a summary to standard error. A message that cannot be read is
counted, reported with its byte offset, and skipped. Exit status: 0 when every file could be opened, 2 otherwise.
`;

/** @param args as after `npm run --silent triage --` */
export function readOptions(args: readonly string[]): Asked {
  const end = args.indexOf('--');
  const options = end === -1 ? args : args.slice(0, end);
  const names = [...options.filter((arg) => !isOption(arg)), ...(end === -1 ? [] : args.slice(end + 1))];
  const asked = options.filter(isOption);
  if (asked.includes('--help') || asked.includes('-h')) return { kind: 'help' };
  const unknown = asked.find((option) => option !== '--json');
  if (unknown !== undefined) return { kind: 'wrong', message: `${unknown} is not an option.\n${USAGE}` };
  if (names.length === 0) return { kind: 'wrong', message: `Name a file or folder to read.\n${USAGE}` };
  return { kind: 'run', options: { names, json: asked.includes('--json') } };
}

function isOption(arg: string): boolean {
  return arg.startsWith('-') && arg !== '-';
}
