/**
 * The only place that starts a worker, and the only Trusted Types policy of the product: its one method lets
 * our own workers' files through and nothing else (the pages' CSP names this policy and forbids all others).
 */
const WORKERS = {
  /** Reads mail files. */
  mail: '/mail-worker.js',
  /** Looks things up in the record. */
  search: '/search-worker.js',
  /** Counts what is in the record. */
  patterns: '/patterns-worker.js',
  /** Makes and reads backups. */
  backup: '/backup-worker.js',
} as const;

const FILES: readonly string[] = Object.values(WORKERS);

interface ScriptUrlPolicy {
  createScriptURL(url: string): string;
}

/** The part of the Trusted Types API that is used; the DOM types of TypeScript do not have it yet. */
interface TrustedTypesApi {
  createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy;
}

const rules: ScriptUrlPolicy = {
  createScriptURL: (url) => {
    if (!FILES.includes(url)) throw new TypeError('Redress starts no script but its own workers.');
    return url;
  },
};

let policy: ScriptUrlPolicy | null = null;

function scriptUrlPolicy(): ScriptUrlPolicy {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypesApi };
  policy ??= trustedTypes ? trustedTypes.createPolicy('redress', rules) : rules;
  return policy;
}

/**
 * Starts one of the workers. The caller ends it. Throws where workers are not allowed.
 * @param first what it is told before anything else; nothing where it is undefined.
 */
export function startWorker(name: keyof typeof WORKERS, first?: unknown): Worker {
  const worker = new Worker(scriptUrlPolicy().createScriptURL(WORKERS[name]));
  if (first !== undefined) worker.postMessage(first);
  return worker;
}
