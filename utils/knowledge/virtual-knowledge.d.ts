/** The knowledge files in two parts, put together by the build (`scripts/vite/virtual-data.ts`). */
declare module 'virtual:knowledge' {
  const knowledge: import('../core/knowledge').ScreenKnowledge;
  export default knowledge;
}
declare module 'virtual:rules' {
  const rules: import('./split').PackedTriage;
  export default rules;
}
