/** Made at build time from `utils/knowledge` by `scripts/vite/hint-table.ts`. */
declare module 'virtual:hint-table' {
  const table: import('../core/triage/hints').HintTable;
  export default table;
}
