import noUnsanitized from 'eslint-plugin-no-unsanitized';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What the browser ships. Scripts and tests are held to less: they may talk to the network and to the disk. */
const SHIPPED = ['entrypoints/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}', 'utils/**/*.{ts,tsx}'];

const SILENT =
  'Nothing leaves the device: shipped code never talks to the network. Put what it needs into the package.';
const NO_CODE = 'Text must never become code. Call a function.';
const NO_MARKUP = 'Text must never become markup. Use createElement and textContent.';
const IN_WORKER_FILE = 'Workers start in utils/platform/worker.ts only, through the one Trusted Types policy.';
const WORDS = "Words people read come from utils/i18n/locales/en: write t('part.key') and add the key there.";
const PURE =
  'utils/core is pure: take the time, chance or browser service as a parameter, or move this to utils/platform.';

const networkGlobals = [
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'RTCPeerConnection',
  'WebTransport',
  'Image',
  'Audio',
].map((name) => ({ name, message: SILENT }));

const codeGlobals = ['eval', 'importScripts', 'Function'].map((name) => ({ name, message: NO_CODE }));
const workerGlobals = ['Worker', 'SharedWorker'].map((name) => ({ name, message: IN_WORKER_FILE }));
const markupGlobals = [
  { name: 'DOMParser', message: 'Text of a mail is read by utils/core/mail/html-to-text.ts, without a DOM.' },
];

const forbiddenProperties = [
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'RTCPeerConnection', 'WebTransport'].flatMap((property) =>
    ['window', 'globalThis', 'self'].map((object) => ({ object, property, message: SILENT })),
  ),
  { property: 'sendBeacon', message: SILENT },
  { property: 'setUninstallURL', message: SILENT },
  { property: 'innerHTML', message: NO_MARKUP },
  { property: 'outerHTML', message: NO_MARKUP },
  { property: 'insertAdjacentHTML', message: NO_MARKUP },
  { property: 'setHTMLUnsafe', message: NO_MARKUP },
  { property: 'createContextualFragment', message: NO_MARKUP },
  { object: 'document', property: 'write', message: NO_MARKUP },
  { object: 'document', property: 'writeln', message: NO_MARKUP },
  { object: 'storage', property: 'sync', message: 'storage.sync leaves the device. Use storage.local.' },
];

const style = [
  {
    selector: 'ExportDefaultDeclaration',
    message:
      'Use a named export: the name then is the same wherever it is used. Only entrypoints and configs need a default one.',
  },
  { selector: 'TSEnumDeclaration', message: "Use a union of strings: type Tier = 'warning' | 'information'." },
  { selector: 'TSNonNullExpression', message: 'Handle the missing case instead of !: return early or give a default.' },
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that holds the thing.' },
];

const shipped = [
  { selector: 'MemberExpression[property.name="sync"][object.property.name="storage"]', message: SILENT },
  { selector: 'CallExpression[callee.name="setInterval"]', message: 'No polling: observe, or use browser.alarms.' },
  {
    selector: 'CallExpression[callee.property.name="setInterval"]',
    message: 'No polling: observe, or use browser.alarms.',
  },
  {
    selector: 'ImportExpression > :not(Literal).source',
    message: 'import() takes a plain string, so that the bundle gate can see what is loaded.',
  },
  {
    selector: 'AssignmentExpression[left.property.name="location"], AssignmentExpression[left.name="location"]',
    message: 'Do not navigate by script. Open our own page with utils/platform/, or let the driver click a link.',
  },
  {
    selector: 'ImportDeclaration[source.value=/^zod(?!\\u002Fmini$)/]',
    message: "Write import * as z from 'zod/mini': full zod carries new Function.",
  },
];

const words = [
  { selector: 'JSXText[value=/\\p{L}/u]', message: WORDS },
  { selector: 'JSXElement > JSXExpressionContainer > Literal[value=/\\p{L}/u]', message: WORDS },
  {
    selector: 'JSXElement > JSXExpressionContainer > TemplateLiteral > TemplateElement[value.raw=/\\p{L}/u]',
    message: WORDS,
  },
  {
    selector:
      'JSXElement > JSXExpressionContainer > :matches(ConditionalExpression, LogicalExpression) > Literal[value=/\\p{L}/u]',
    message: WORDS,
  },
  {
    selector:
      'JSXAttribute[name.name=/^(title|alt|placeholder|label|aria-label|aria-description|aria-roledescription|aria-valuetext)$/] > Literal[value=/\\p{L}/u]',
    message: WORDS,
  },
  { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: NO_MARKUP },
  { selector: 'JSXAttribute[name.name="srcDoc"]', message: NO_MARKUP },
  {
    selector: 'JSXOpeningElement[name.name=/^(iframe|object|embed|script|link|base|meta)$/]',
    message: 'Pages hold no frames, plug-ins or scripts of their own making.',
  },
];

const links = [
  {
    selector: 'JSXOpeningElement[name.name="a"] > JSXAttribute[name.name="target"]',
    message: 'Only components/ui/OutwardLink.tsx leads out of the extension, to addresses on its list. Use it.',
  },
];

const pure = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: PURE },
  { selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]', message: PURE },
  { selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]', message: PURE },
];

const pureGlobals = [
  'window',
  'document',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'crypto',
  'performance',
  'setTimeout',
  'setInterval',
  'requestAnimationFrame',
  'browser',
  'chrome',
  'process',
  'console',
].map((name) => ({ name, message: PURE }));

export default defineConfig(
  globalIgnores([
    '.output/',
    '.wxt/',
    'coverage/',
    'playwright-report/',
    'test-results/',
    'tests/fixtures/**/*.js',
    'public/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Objects here are plain values, hardly any has a `this`.
      '@typescript-eslint/unbound-method': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': ['error', ...style],
    },
  },
  {
    files: SHIPPED,
    plugins: { 'no-unsanitized': noUnsanitized },
    rules: {
      'no-console': ['error', { allow: ['error'] }],
      'no-eval': 'error',
      'no-implied-eval': 'off',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-unsanitized/method': 'error',
      'no-unsanitized/property': 'error',
      'no-restricted-globals': ['error', ...networkGlobals, ...codeGlobals, ...workerGlobals, ...markupGlobals],
      'no-restricted-properties': ['error', ...forbiddenProperties],
      'no-restricted-syntax': ['error', ...style, ...shipped, ...words, ...links],
      '@typescript-eslint/no-implied-eval': 'error',
    },
  },
  {
    files: ['{entrypoints,components}/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.flat.recommended.rules,
  },
  {
    files: ['utils/core/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...networkGlobals,
        ...codeGlobals,
        ...workerGlobals,
        ...markupGlobals,
        ...pureGlobals,
      ],
      'no-restricted-syntax': ['error', ...style, ...shipped, ...pure],
    },
  },
  {
    files: ['components/ui/OutwardLink.tsx'],
    rules: { 'no-restricted-syntax': ['error', ...style, ...shipped, ...words] },
  },
  {
    files: ['utils/platform/worker.ts'],
    rules: { 'no-restricted-globals': ['error', ...networkGlobals, ...codeGlobals, ...markupGlobals] },
  },
  {
    files: ['entrypoints/**/*.{ts,tsx}', '*.config.ts', '**/*.d.ts'],
    rules: { 'no-restricted-syntax': ['error', ...style.slice(1), ...shipped, ...words, ...links] },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['scripts/**/*.{js,mjs}', '*.{js,cjs,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { eqeqeq: 'error' },
  },
);
