/** Made at build time from `utils/knowledge` by `scripts/vite/virtual-data.ts`. */
declare module 'virtual:hint-table' {
  const table: import('../core/triage/hints').HintTable;
  export default table;
}
