/** The page inside a dossier that checks it: works from a file, without the extension and without a network. */
import { checkDossier, type FoundDossier } from '../core/dossier/check';
import { lookInto, type DossierOpening, type OpenedDossier } from '../app/dossier/open-dossier';
import { direction } from '../i18n/direction';
import { openChosen, openDropped } from './dropped';
import { drawReport, drawTrouble, node } from './report';
import { firstLanguage, LANGUAGES, wordsIn, type Words } from './words';

interface Shown {
  readonly opened: OpenedDossier;
  readonly found: FoundDossier;
}

let words: Words = wordsIn(firstLanguage(navigator.languages));
let shown: Shown | null = null;
/** Counts what was handed in: a slow look at an earlier file is not shown over a later one. */
let turn = 0;

const result = node('div', 'result', []);
result.setAttribute('role', 'status');
const code = document.createElement('textarea');
const frame = node('main', '', []);

function draw(): void {
  const { say, language } = words;
  document.documentElement.lang = language;
  document.documentElement.dir = direction(language);
  document.title = say('verify.title');
  const label = node('label', '', [say('verify.code')]);
  label.setAttribute('for', code.id);
  frame.replaceChildren(
    languageChoice(),
    node('h1', '', [say('verify.title')]),
    node('div', 'drop', [
      node('p', '', [say('verify.lead')]),
      picker(say('verify.pick'), 'primary', (input) => (input.accept = '.zip')),
      picker(say('verify.pickFolder'), 'second', (input) => (input.webkitdirectory = true)),
    ]),
    node('div', 'code', [label, code, node('p', 'soft', [say('verify.codeHint')])]),
    result,
  );
  if (shown !== null) report(shown);
}

function picker(text: string, kind: string, set: (input: HTMLInputElement) => void): HTMLElement {
  const input = document.createElement('input');
  input.type = 'file';
  set(input);
  input.addEventListener('change', () => void look(openChosen([...(input.files ?? [])])));
  return node('label', `button ${kind}`, [input, node('span', '', [text])]);
}

function languageChoice(): HTMLElement {
  const select = document.createElement('select');
  select.setAttribute('aria-label', words.say('verify.language'));
  for (const one of LANGUAGES) {
    const name = new Intl.DisplayNames([one], { type: 'language' }).of(one) ?? one;
    const option = node('option', '', [name]);
    option.setAttribute('value', one);
    option.toggleAttribute('selected', one === words.language);
    select.append(option);
  }
  select.addEventListener('change', () => {
    words = wordsIn(select.value);
    draw();
  });
  return node('div', 'language', [select]);
}

async function look(opening: Promise<DossierOpening | null>): Promise<void> {
  turn += 1;
  const mine = turn;
  try {
    const opened = await opening;
    if (mine !== turn || opened === null) return;
    shown = null;
    if (!opened.ok) return result.replaceChildren(...drawTrouble(opened.why, words));
    const found = await lookInto(opened.value, '', (name) => {
      if (mine === turn) result.replaceChildren(node('p', '', [words.say('verify.working', { name })]));
    });
    if (mine !== turn) return;
    shown = { opened: opened.value, found };
    report(shown);
  } catch {
    if (mine === turn) result.replaceChildren(...drawTrouble('unreadable', words));
  }
}

function report({ opened, found }: Shown): void {
  const checked = checkDossier({ ...found, typed: code.value });
  result.replaceChildren(...drawReport(checked, opened.ignored, words));
}

function start(): void {
  code.id = 'code';
  code.rows = 3;
  code.spellcheck = false;
  code.autocomplete = 'off';
  code.addEventListener('input', () => shown !== null && report(shown));
  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', (event) => {
    event.preventDefault();
    if (event.dataTransfer !== null) void look(openDropped(event.dataTransfer));
  });
  draw();
  document.body.append(frame);
}

start();
