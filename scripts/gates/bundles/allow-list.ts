import { WEBMAIL_IDS } from '../../../utils/core/types';
import type { Allowance } from './allowed';

const CHUNKS = /^chunks\//;
const BACKGROUND = /^background\.js$/;
const MAIL_WORKER = /^mail-worker\.js$/;
const SEARCH_WORKER = /^search-worker\.js$/;
const PATTERNS_WORKER = /^patterns-worker\.js$/;
const BACKUP_WORKER = /^backup-worker\.js$/;

const REACT =
  'react-dom (pinned) keeps its sink for dangerouslySetInnerHTML, which lint and this gate forbid our code to reach; the pages require Trusted Types as well.';
const REACT_WINDOW =
  'react-dom (pinned) looks up the window an event or a node belongs to; it calls nothing on it that leaves.';
const DEXIE_GLOBAL =
  'Dexie (pinned) finds the global object, to read indexedDB and to replace Promise within a transaction.';

/** The few findings the build can't do without, each with its reason. Printed findings show the shape to enter. */
export const ALLOW_LIST: readonly Allowance[] = [
  { where: CHUNKS, rule: 'html', shape: '$.innerHTML', count: 3, reason: REACT },
  { where: CHUNKS, rule: 'html', shape: '`innerHTML`', count: 2, reason: REACT },
  {
    where: CHUNKS,
    rule: 'navigate',
    shape: 'navigation.navigate($.url,{state:$.getState(),info:`react-tr…',
    count: 1,
    reason: 'react-dom (pinned) takes up again a navigation the page itself began while a view transition ran.',
  },
  ...[
    '$.target||$.srcElement||window',
    '$!=null&&$.ownerDocument!=null&&$.ownerDocument.defaultView!…',
    '$.ownerDocument&&$.ownerDocument.defaultView||window',
    '($=$.ownerDocument)&&$.defaultView||window',
    '$&&$.defaultView||window',
    '($=$.ownerDocument)?$.defaultView||$.parentWindow:window',
  ].map((shape) => ({ where: CHUNKS, rule: 'alias', shape, count: 1, reason: REACT_WINDOW })),
  { where: CHUNKS, rule: 'alias', shape: '$?$($):window', count: 2, reason: REACT_WINDOW },
  ...[CHUNKS, BACKGROUND, SEARCH_WORKER, PATTERNS_WORKER, BACKUP_WORKER].flatMap(dexie),
  ...[SEARCH_WORKER, PATTERNS_WORKER, BACKUP_WORKER].flatMap((where) => [
    {
      where,
      rule: 'message',
      shape: '$.postMessage($)',
      count: 1,
      reason:
        'Dexie (pinned) tells other pages of the extension that rows have changed; no script of a web page can hear it.',
    },
    {
      where,
      rule: 'message',
      shape: 'globalThis.postMessage($)',
      count: 1,
      reason: 'The worker answers the page of ours that started it; no script of a web page can.',
    },
  ]),
  ...[
    ['$.postMessage({ask:`open`,labels:$})', 'utils/app/search/search.ts'],
    ['this.#e.postMessage({ask:`search`,query:$})', 'utils/app/search/search.ts'],
    ['$.postMessage({ask:$,...$})', 'utils/app/patterns/patterns.ts'],
    ['$.postMessage({...$})', 'utils/app/backup/backup-beside.ts'],
  ].map(([shape = '', file = '']) => ({
    where: CHUNKS,
    rule: 'message',
    shape,
    count: 1,
    reason: `${file} asks the worker it has started; the chunk is loaded by the dashboard only.`,
  })),
  ...[CHUNKS, BACKGROUND, MAIL_WORKER, BACKUP_WORKER].map((where) => ({
    where,
    rule: 'alias',
    shape: '$=globalThis',
    count: 1,
    reason: 'zod/mini (pinned) keeps its settings on the global object.',
  })),
  {
    where: CHUNKS,
    rule: 'worker',
    shape: 'Worker',
    count: 1,
    reason: 'utils/platform/worker.ts, the one place that starts a worker, through the one Trusted Types policy.',
  },
  {
    where: MAIL_WORKER,
    rule: 'message',
    shape: 'globalThis.postMessage($.value)',
    count: 1,
    reason: 'The mail worker answers the page of ours that started it; no script of a web page can.',
  },
  {
    where: CHUNKS,
    rule: 'message',
    shape: '$.postMessage($)',
    count: 2,
    reason:
      'utils/app/import/mail-reader.ts asks the worker it has started, and utils/platform/worker.ts hands one the key of a locked record; both chunks are loaded by pages of ours only.',
  },
  {
    where: CHUNKS,
    rule: 'message',
    shape: '$.postMessage(null)',
    count: 1,
    reason:
      'utils/platform/breathe.ts wakes itself through a channel of its own; the chunk is loaded by the dashboard only.',
  },
  {
    where: CHUNKS,
    rule: 'location',
    shape: '$.href=$.href',
    count: 1,
    reason: "Vite's helper for chunks loaded later gives a <link> the address of the extension's own style sheet.",
  },
  ...WEBMAIL_IDS.flatMap((id) => contentScript(new RegExp(`^content-scripts/${id}\\.js$`))),
];

/** Dexie is in the pages' chunks and, once more, in the background. */
function dexie(where: RegExp): Allowance[] {
  const once = [
    'typeof globalThis<`u`?globalThis:$||self',
    '$||self',
    'typeof globalThis<`u`?globalThis:typeof self<`u`?self:typeof…',
    'typeof self<`u`?self:typeof window<`u`?window:global',
    'typeof window<`u`?window:global',
  ];
  return [
    ...once.map((shape) => ({ where, rule: 'alias', shape, count: 1, reason: DEXIE_GLOBAL })),
    { where, rule: 'alias', shape: 'globalThis[$]', count: 2, reason: DEXIE_GLOBAL },
  ];
}

/** What each content script does with its own marks. */
function contentScript(where: RegExp): Allowance[] {
  return [
    {
      where,
      rule: 'load',
      shape: '$.setAttribute($,``)',
      count: 1,
      reason: 'components/injected/host.ts sets MARK, a constant the minifier keeps in a variable.',
    },
    ...['$.setAttribute($,String($))', '$.setAttribute($,$)'].map((shape) => ({
      where,
      rule: 'load',
      shape,
      count: 1,
      reason:
        'components/injected/shapes.ts writes the attributes of its own inline shapes, from tables in the same file.',
    })),
  ];
}
