/** The looks and faults of the page, chosen in its address; see main.js for what each is for. */
const query = new URLSearchParams(location.search);
const one = (name, allowed) => (allowed.includes(query.get(name)) ? query.get(name) : allowed[0]);
const lang = one('lang', ['en', 'es', 'he', 'ru', 'zh']);

export const options = {
  split: one('split', ['none', 'vertical', 'horizontal']),
  conversations: query.get('conv') !== 'off',
  density: one('density', ['default', 'comfortable', 'compact']),
  snippets: query.get('snippets') !== 'off',
  dir: one('dir', [lang === 'he' ? 'rtl' : 'ltr', 'ltr', 'rtl']),
  theme: one('theme', ['auto', 'light', 'dark']),
  emptyLabels: query.get('labels') === 'empty',
  idCarrier: one('idcarrier', ['subject', 'sender']),
  lang,
  strip: one('strip', ['nothing', 'ids', 'classes', 'both', 'all']),
  /** Names of classes and attributes, parted by commas: each is missing from the page. */
  drop: new Set((query.get('drop') ?? '').split(',').filter(Boolean)),
  ads: query.get('ads') === '1',
  /** Several inboxes one below the other, in place of tabs. */
  multi: query.get('multi') === '1',
  /** A picture with its buttons and an offer to translate, in every opened message. */
  extras: query.get('extras') === '1',
  /** What other extensions put into rows and messages, and rows of their own. */
  foreign: query.get('foreign') === '1',
  /** As a browser's own translation leaves a page: every piece of text in two `font` elements. */
  translated: query.get('translated') === '1',
  /** Milliseconds after which the rows are replaced, again and again; 0 for never. */
  refresh: Number(query.get('refresh') ?? 0),
  permId: one('permid', ['valid', 'missing', 'undefined']),
  autosaveAny: query.get('autosave') === 'any',
  hoverActions: query.get('hover') !== 'off',
  /** Milliseconds between the steps in which an opened message's ids, body and text appear. */
  step: Number(query.get('step') ?? 40),
  /** Milliseconds until a row's ids appear; changed by `demo.lateIds`. */
  late: Number(query.get('late') ?? 0),
};
