/** The knowledge files in parts, put together by the build (`scripts/vite/virtual-data.ts`). */
declare module 'virtual:knowledge' {
  const knowledge: import('../core/knowledge').ScreenKnowledge;
  export default knowledge;
}
declare module 'virtual:spoken' {
  /** By language, but English: its texts. */
  const languages: Readonly<Record<string, () => Promise<{ readonly default: import('./spoken').Spoken }>>>;
  export default languages;
}
declare module 'virtual:rules' {
  const rules: import('./split').PackedTriage;
  export default rules;
}
declare module 'virtual:checks' {
  const checks: import('../core/knowledge').CheckKnowledge;
  export default checks;
}
