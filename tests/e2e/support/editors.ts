/** The insertion engine in a small extension of its own, on test pages for each kind of editor under a strict policy. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from '@playwright/test';
import { build } from 'vite';

import { launchBrowser } from '../../../scripts/browser/launch';
import type { InsertAnswer } from '../../../utils/messaging/contract';

const PAGES = join(import.meta.dirname, '../../fixtures/editors');
const ORIGIN = 'https://editors.example';

/** No sink of text is allowed, nor any script or style but the page's own. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** What a test page saw of an event. */
export interface Seen {
  readonly type: string;
  readonly isTrusted: boolean;
  readonly inputType: string | null;
  readonly thread: string | null;
}

declare global {
  interface Window {
    /** Of the test pages. */
    readonly editors: {
      readonly seen: Seen[];
      readonly drafts: Record<string, string>;
      all(): HTMLElement[];
      find(thread: string): HTMLElement;
      /** From the beginning of some words to the end of others; without others a caret behind them. */
      select(thread: string, from: string, to?: string): void;
      selectAll(thread: string): void;
      /** Markup of each quote and signature in an editor. */
      below(thread: string): string[];
      text(thread: string): string;
    };
  }
}

export interface EditorPages {
  /** Opens one of the test pages, anew, in the one tab there is. */
  open(name: string): Promise<Page>;
  /** Has the engine put a letter into the editor of this thread on the page in front. */
  insert(threadId: string, text: string): Promise<InsertAnswer>;
  close(): Promise<void>;
}

async function writeExtension(folder: string): Promise<void> {
  const manifest = {
    manifest_version: 3,
    name: 'Insertion engine',
    version: '1',
    permissions: ['tabs'],
    host_permissions: [`${ORIGIN}/*`],
    background: { service_worker: 'background.js' },
    content_scripts: [{ matches: [`${ORIGIN}/*`], js: ['content.js'], run_at: 'document_idle' }],
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'background.js'), '');
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: join(PAGES, 'content.ts'), formats: ['iife'], name: 'content', fileName: () => 'content.js' },
    },
  });
}

/** Starts a browser with the engine in it. */
export async function startEditorPages(): Promise<EditorPages> {
  const extension = await mkdtemp(join(tmpdir(), 'redress-editors-'));
  await writeExtension(extension);
  const { context, serviceWorker, close } = await launchBrowser({ extension, headless: true });
  await context.route(`${ORIGIN}/**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    await route.fulfill({
      body: await readFile(join(PAGES, name)),
      contentType: name.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8',
      headers: { 'Content-Security-Policy': POLICY },
    });
  });
  const page = await context.newPage();
  return {
    open: async (name) => {
      await page.goto(`${ORIGIN}/${name}.html`);
      return page;
    },
    insert: async (threadId, text) => {
      if (!serviceWorker) throw new Error('The extension did not start.');
      return serviceWorker.evaluate(
        async ([thread, letter]) => {
          const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
          return chrome.tabs.sendMessage<unknown, InsertAnswer>(tab?.id ?? 0, { threadId: thread, text: letter });
        },
        [threadId, text] as const,
      );
    },
    close: async () => {
      await close();
      await rm(extension, { recursive: true, force: true });
    },
  };
}
