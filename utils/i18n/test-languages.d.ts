/** Texts in languages nobody speaks, for tests of the screens; empty in all that ships (`scripts/vite/test-languages.ts`). */
declare module 'virtual:test-languages' {
  const files: import('./texts').TextFiles;
  export default files;
}
