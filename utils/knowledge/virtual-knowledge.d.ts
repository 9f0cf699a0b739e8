/** All knowledge files, put together by the build (`scripts/vite/virtual-data.ts`). */
declare module 'virtual:knowledge' {
  const knowledge: import('../core/knowledge').Knowledge;
  export default knowledge;
}
