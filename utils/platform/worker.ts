/**
 * The only place that starts a worker, and the only Trusted Types policy of the product: its one method lets
 * our own worker's file through and nothing else (the pages' CSP names this policy and forbids all others).
 */
const MAIL_WORKER = '/mail-worker.js';

interface ScriptUrlPolicy {
  createScriptURL(url: string): string;
}

/** The part of the Trusted Types API that is used; the DOM types of TypeScript do not have it yet. */
interface TrustedTypesApi {
  createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy;
}

const rules: ScriptUrlPolicy = {
  createScriptURL: (url) => {
    if (url !== MAIL_WORKER) throw new TypeError('Redress starts no script but its own mail worker.');
    return url;
  },
};

let policy: ScriptUrlPolicy | null = null;

function scriptUrlPolicy(): ScriptUrlPolicy {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypesApi };
  policy ??= trustedTypes ? trustedTypes.createPolicy('redress', rules) : rules;
  return policy;
}

/** Starts the worker that reads mail files. The caller ends it. Throws where workers are not allowed. */
export function startMailWorker(): Worker {
  return new Worker(scriptUrlPolicy().createScriptURL(MAIL_WORKER));
}
