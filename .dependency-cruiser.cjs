/**
 * The layers. Imports go one way: core ← knowledge ← storage ← app ← entrypoints; components → app, i18n, core types;
 * webmail/sites → webmail's own types and helpers, core types. Each comment is printed with the violation and says what to do.
 */
const CORE_TYPES = '^utils/core/(types|knowledge)\\.ts$';
const SHIPPED = '^(entrypoints|components|utils)/';
const STYLES = '\\.css(\\?inline)?$';

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const layers = [
  {
    name: 'core-is-pure',
    comment:
      'utils/core imports utils/core only (and three pure packages). Pass what it needs as a parameter, or move the file to a higher layer.',
    from: { path: '^utils/core/' },
    to: { pathNot: ['^utils/core/', 'node_modules/(@noble/(hashes|ciphers)|postal-mime)/'] },
  },
  {
    name: 'knowledge-knows-core-only',
    comment:
      'utils/knowledge imports core, zod/mini and what the build makes of its own files. Put the logic into utils/app, or the type into utils/core.',
    from: { path: '^utils/knowledge/' },
    to: { pathNot: ['^utils/(core|knowledge)/', 'node_modules/zod/', '^virtual:(knowledge|spoken|rules|checks)$'] },
  },
  {
    name: 'storage-knows-core-and-knowledge',
    comment:
      'utils/storage imports core, knowledge, platform and the message contract only. What combines rows with anything else is a use case: utils/app.',
    from: { path: '^utils/storage/' },
    to: {
      path: '^(utils|components|entrypoints)/',
      pathNot: ['^utils/(core|knowledge|storage|platform)/', '^utils/messaging/contract\\.ts$'],
    },
  },
  {
    name: 'app-knows-no-screen-and-no-page',
    comment:
      'utils/app serves screens and messages, it does not know them. Return a value and let the component or handler show it.',
    from: { path: '^utils/app/' },
    to: {
      path: [
        '^(components|entrypoints)/',
        '^utils/webmail/(?!hosts\\.ts$|types\\.ts$)',
        '^utils/messaging/(?!contract\\.ts$)',
        'node_modules/react',
      ],
    },
  },
  {
    name: 'platform-stands-alone',
    comment:
      'utils/platform wraps the browser. It may use core types, how a lock is written down, the message contract and the list of hosts, nothing else of ours.',
    from: { path: '^utils/platform/' },
    to: {
      path: '^(utils|components|entrypoints)/',
      pathNot: [
        '^utils/platform/',
        CORE_TYPES,
        '^utils/core/lock/',
        '^utils/messaging/contract\\.ts$',
        '^utils/webmail/hosts\\.ts$',
      ],
    },
  },
  {
    name: 'i18n-stands-alone',
    comment: 'utils/i18n turns keys into words. Pass it the language; it must not read settings or know a screen.',
    from: { path: '^utils/i18n/' },
    to: { path: '^(utils|components|entrypoints)/', pathNot: '^utils/i18n/' },
  },
  {
    name: 'verifier-stands-alone',
    comment:
      'utils/verify becomes the page inside a dossier, which works without the extension: core, i18n and the reader of dossiers only.',
    from: { path: '^utils/verify/' },
    to: {
      path: '^(utils|components|entrypoints)/',
      pathNot: ['^utils/(core|i18n|verify)/', '^utils/app/dossier/open-dossier\\.ts$'],
    },
  },
  {
    name: 'components-go-through-app',
    comment:
      'Components ask utils/app (and i18n, platform, core types, the list of webmails). Add a use case to utils/app instead of reaching below it.',
    from: { path: '^components/', pathNot: '^components/injected/' },
    to: {
      path: '^(utils|entrypoints)/',
      pathNot: [
        '^utils/(app|i18n|platform)/',
        CORE_TYPES,
        '^utils/messaging/contract\\.ts$',
        '^utils/webmail/hosts\\.ts$',
      ],
    },
  },
  {
    name: 'injected-marks-are-plain',
    comment:
      'components/injected goes into mail pages: core types, webmail/dom and the message contract only, no React, no use cases.',
    from: { path: '^components/injected/' },
    to: {
      pathNot: [
        '^components/injected/',
        CORE_TYPES,
        '^utils/webmail/(dom|types)\\.ts$',
        '^utils/messaging/contract\\.ts$',
        STYLES,
      ],
    },
  },
  {
    name: 'ui-knows-no-domain',
    comment:
      'components/ui has no domain words: pass them in as properties, or move the component to the part of the screen it belongs to.',
    from: { path: '^components/ui/' },
    to: { path: SHIPPED, pathNot: ['^components/ui/', '^components/use-text\\.ts$', '^utils/i18n/', STYLES] },
  },
  {
    name: 'webmail-reads-pages-only',
    comment:
      'utils/webmail runs inside mail pages: core, the message contract, platform and components/injected only. Ask the background for the rest.',
    from: { path: '^utils/webmail/' },
    to: {
      path: ['^(utils|components|entrypoints)/', 'node_modules/'],
      pathNot: [
        '^utils/(core|webmail)/',
        '^utils/messaging/(contract|send|content-guards|receive)\\.ts$',
        '^components/injected/',
        'node_modules/(wxt|@wxt-dev)/',
      ],
    },
  },
  {
    name: 'sites-are-readers',
    comment:
      "utils/webmail/sites/<webmail> reads one webmail's page: webmail/types, dom, people, date-words, core types and its own folder only.",
    from: { path: '^utils/webmail/sites/([^/.]+)' },
    to: {
      pathNot: ['^utils/webmail/(types|dom|people|date-words)\\.ts$', CORE_TYPES, '^utils/webmail/sites/$1(/|\\.ts$)'],
    },
  },
  {
    name: 'contract-is-types',
    comment:
      'Content scripts carry utils/messaging/contract.ts: it imports core types only, its guards the list of webmails.',
    from: { path: '^utils/messaging/(contract|guards|content-guards)\\.ts$' },
    to: {
      pathNot: [CORE_TYPES, '^utils/messaging/(contract|guards|content-guards)\\.ts$', '^utils/webmail/hosts\\.ts$'],
    },
  },
  {
    name: 'nobody-imports-entrypoints',
    comment: 'Entrypoints wire things together. Move what you need to components/ or utils/.',
    from: { path: '^(components|utils|entrypoints/([^/]+)/)' },
    to: { path: '^entrypoints/', pathNot: '^entrypoints/$2/' },
  },
  {
    name: 'shipped-code-imports-no-tools',
    comment: 'What ships imports nothing from scripts/ or tests/. Move it to utils/.',
    from: { path: SHIPPED },
    to: { path: '^(scripts|tests)/' },
  },
];

const everywhere = [
  {
    name: 'no-cycles',
    comment: 'Two files that need each other hold a third idea: move it to a file of its own.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'zod-mini-only',
    comment: "Write import * as z from 'zod/mini': full zod carries new Function, which the page policy forbids.",
    from: { path: SHIPPED },
    to: { path: 'node_modules/zod/', pathNot: 'node_modules/zod/(v4/)?mini/' },
  },
  {
    name: 'nothing-missing',
    comment: 'The import leads nowhere. Correct the path, or add the package to package.json.',
    from: {},
    to: { couldNotResolve: true, pathNot: ['^virtual:', '^wxt/', STYLES, '\\?'] },
  },
  {
    name: 'shipped-code-has-no-dev-packages',
    comment: 'What ships imports "dependencies" only. Move the package there, if it must ship.',
    from: { path: SHIPPED },
    to: {
      dependencyTypes: ['npm-dev'],
      dependencyTypesNot: ['type-only'],
      pathNot: 'node_modules/(wxt|@wxt-dev|@types|vite)/',
    },
  },
  {
    name: 'content-script-stays-small',
    comment:
      'This becomes part of a content script: no React, Dexie, zod, storage, use cases or the loaded knowledge. Ask the background with a message; tables come from virtual:hint-table.',
    from: { path: '^entrypoints/[^/]+\\.content(/|\\.ts$)' },
    to: {
      reachable: true,
      path: [
        'node_modules/(react|react-dom|dexie|dexie-react-hooks|zod|postal-mime)/',
        '^utils/(storage|app)/',
        '^utils/knowledge/load\\.ts$',
      ],
    },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [...layers, ...everywhere],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^\\.output/', '^\\.wxt/', '^tests/fixtures/', '^scripts/demo/(page|webmails)/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json', '.css'],
    },
  },
};
