import type { Plugin } from 'vite';

const CONTEXT = 'wxt/utils/content-script-context';
const LEAN = '\0redress-content-context';

/**
 * Vite plugin that gives content scripts a context with the one thing ours use, a signal. WXT's own watches addresses, wraps
 * timers, and tells the page by an event with the extension's id that a script has started; `run.ts` finds out for itself
 * when another script has taken over or the extension has gone.
 */
export function leanContent(): Plugin {
  return {
    name: 'redress-lean-content',
    enforce: 'pre',
    resolveId: (id) => (id === CONTEXT ? LEAN : undefined),
    load: (id) =>
      id === LEAN ? 'export class ContentScriptContext { signal = new AbortController().signal }' : undefined,
  };
}
