import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

interface Rules {
  createScriptURL(url: string): string;
}

const created: { readonly name: string; readonly rules: Rules }[] = [];
const started: unknown[] = [];

beforeEach(() => {
  vi.resetModules();
  created.length = 0;
  started.length = 0;
  vi.stubGlobal(
    'Worker',
    class {
      constructor(url: unknown) {
        started.push(url);
      }
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

function stubTrustedTypes(): void {
  const createPolicy = (name: string, rules: Rules) => {
    created.push({ name, rules });
    return { createScriptURL: (url: string) => ({ trusted: rules.createScriptURL(url) }) };
  };
  vi.stubGlobal('trustedTypes', { createPolicy });
}

async function startTwice(): Promise<void> {
  const { startWorker } = await import('../../../utils/platform/worker');
  startWorker('mail');
  startWorker('search');
}

describe('startWorker', () => {
  it('makes the one policy the pages allow, once, and starts our own files through it', async () => {
    stubTrustedTypes();
    await startTwice();
    expect(created.map(({ name }) => name)).toEqual(['redress']);
    expect(started).toEqual([{ trusted: '/mail-worker.js' }, { trusted: '/search-worker.js' }]);
  });

  it.each(['/other.js', 'https://example.com/mail-worker.js', 'data:text/javascript,0', '/mail-worker.js?x', ''])(
    'lets "%s" not through',
    async (url) => {
      stubTrustedTypes();
      await startTwice();
      expect(() => created[0]?.rules.createScriptURL(url)).toThrow(TypeError);
    },
  );

  it('starts the same files in a browser without Trusted Types', async () => {
    await startTwice();
    expect(started).toEqual(['/mail-worker.js', '/search-worker.js']);
  });
});
