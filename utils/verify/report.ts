/** What the check found, in words and as nodes. Names come from the file and may be anybody's: they are only ever text. */
import type { DossierReport } from '../core/dossier/check';
import type { CodeSaid, Finding } from '../core/dossier/finding';
import type { DossierTrouble } from '../app/dossier/open-dossier';
import type { Words } from './words';

/** Findings shown one by one; a file made to be wrong has any number. */
const MOST = 200;
const LONGEST = 160;

/** One finding as a sentence. */
export function findingWords(finding: Finding, { say }: Words): string {
  const values: Record<string, string | number> = {};
  if ('name' in finding) values['name'] = cut(finding.name);
  if ('with' in finding) values['with'] = cut(finding.with);
  if ('ref' in finding) values['name'] = cut(finding.ref);
  if ('seq' in finding) values['seq'] = finding.seq;
  if ('code' in finding) values['code'] = finding.code;
  return say(`verify.bad.${finding.kind}`, values);
}

const NO_LINK = {
  none: 'verify.means.noCode',
  unknown: 'verify.means.noCodeFound',
  file: 'verify.means.file',
} as const;

/** The whole report. */
export function drawReport(report: DossierReport, ignored: readonly string[], words: Words): readonly HTMLElement[] {
  const { say, day } = words;
  const { findings, about, files } = report;
  if (about === null) return drawTrouble('dossier', words);
  const isWell = findings.length === 0;
  const box = node('div', isWell ? 'well' : 'bad', [
    node('h2', '', [isWell ? `✓ ${say('verify.well')}` : `✗ ${say('verify.wrong', { count: findings.length })}`]),
    isWell
      ? node('p', '', [say('verify.wellHint', { count: files })])
      : node(
          'ul',
          '',
          findings.slice(0, MOST).map((finding) => node('li', '', [findingWords(finding, words)])),
        ),
  ]);
  const means = [
    say(isWell ? 'verify.means.well' : 'verify.means.bad'),
    ...codeWords(report.code, words),
    ...(isWell ? [say('verify.means.limit')] : []),
    say('verify.means.page'),
  ];
  const { links, open } = about.chain;
  return [
    box,
    node('p', 'soft', [say('verify.about', { name: cut(about.name), day: day(about.madeAt), links, open })]),
    node('h3', '', [say('verify.means')]),
    node(
      'ul',
      '',
      means.map((line) => node('li', '', [line])),
    ),
    ...(ignored.length === 0
      ? []
      : [node('p', 'soft', [say('verify.ignored', { count: ignored.length, list: someOf(ignored) })])]),
  ];
}

function someOf(names: readonly string[]): string {
  const list = names.slice(0, 5).map(cut).join(', ');
  return names.length > 5 ? `${list} …` : list;
}

/** What was dropped is nothing that can be checked. */
export function drawTrouble(why: DossierTrouble, { say }: Words): readonly HTMLElement[] {
  return [node('div', 'bad', [node('h2', '', [say('verify.none')]), node('p', '', [say(`verify.not.${why}`)])])];
}

function codeWords(code: CodeSaid, { say }: Words): readonly string[] {
  if (code.kind !== 'record') return [say(NO_LINK[code.kind])];
  const { seq, vouchedFrom, after, changed } = code;
  const list = changed.slice(0, 20).map(cut).join(', ');
  return [
    vouchedFrom > 1 ? say('verify.means.closed', { seq, from: vouchedFrom }) : say('verify.means.record'),
    ...(after > 0 ? [say('verify.means.after', { count: after })] : []),
    ...(list === '' ? [] : [say('verify.means.changed', { list })]),
  ];
}

/** An element of our own with text or elements in it. */
export function node(name: string, className: string, children: readonly (string | HTMLElement)[]): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  for (const child of children) made.append(child);
  return made;
}

/** Marks that turn the direction of writing, or can't be seen, are shown as a box. */
function cut(text: string): string {
  const seen = text.replace(
    /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g,
    '▯',
  );
  return seen.length > LONGEST ? `${seen.slice(0, LONGEST)}…` : seen;
}
