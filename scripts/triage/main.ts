/** `npm run --silent triage -- FILE… [--json]`: reads whole mailboxes for clinics and unions. See options.ts. */
import { knowledgeFromDisk } from '../lib/knowledge-from-disk';
import { standardStreams } from './streams';
import { runTriage } from './run';

/** npm starts scripts in the project's folder; names start where the command was typed. */
const folder = process.env['npm_lifecycle_event'] === 'triage' ? process.env['INIT_CWD'] : undefined;

process.exitCode = await runTriage(
  process.argv.slice(2),
  folder ?? process.cwd(),
  standardStreams(process.stdout, process.stderr),
  knowledgeFromDisk,
);
