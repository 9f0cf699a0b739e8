/**
 * The journal entry that is being written, in `storage.session`: it outlives the form and the popup, is closed to content
 * scripts, and goes when it is saved or the browser is closed. Nothing of it is in the record or its mirror.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

import { GLITCHES } from '../core/record/glitch';

const KEY = 'glitch-draft';

const line = z.string().check(z.maxLength(10_000));

const shape = z.strictObject({
  /** Id the entry will have; its photos are added under it already. */
  id: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  /** ISO instant at which the driver began. */
  startedAt: z.string().check(z.refine((value) => !Number.isNaN(Date.parse(value)))),
  what: z.nullable(z.enum(GLITCHES)),
  /** It happened at `happenedAt`, not when the driver began. */
  earlier: z.boolean(),
  /** ISO instant; empty while none is chosen. */
  happenedAt: line,
  blockDate: line,
  blockTime: line,
  station: line,
  words: z.string().check(z.maxLength(1_000_000)),
});

export type GlitchDraft = Readonly<z.infer<typeof shape>>;

/** The draft, or null where there is none that can be read. */
export async function readGlitchDraft(): Promise<GlitchDraft | null> {
  const stored = await browser.storage.session.get<Record<string, unknown>>(KEY);
  const read = shape.safeParse(stored[KEY]);
  return read.success ? read.data : null;
}

/** Rejects when the browser can't hold it. */
export async function writeGlitchDraft(draft: GlitchDraft): Promise<void> {
  await browser.storage.session.set({ [KEY]: draft });
}

/** Takes the draft of that id away; another one, begun in another page, stays. */
export async function clearGlitchDraft(id: string): Promise<void> {
  if ((await readGlitchDraft())?.id === id) await browser.storage.session.remove(KEY);
}
