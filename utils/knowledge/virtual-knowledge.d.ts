declare module 'virtual:knowledge' {
  import type { Knowledge } from '../core/knowledge';

  /** All knowledge files, put together by the build (scripts/vite/virtual-data.ts). */
  const knowledge: Knowledge;
  export default knowledge;
}
