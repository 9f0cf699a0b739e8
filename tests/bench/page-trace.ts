import type { Browser, Page } from '@playwright/test';

/** What a script of the extension did on a page while something was going on, in milliseconds of the page's main thread. */
export interface ScriptTrace {
  /** Each time the browser called into the script, in the order of time. */
  readonly calls: readonly number[];
  /** Evaluations of the script, by the end of its address. */
  readonly evaluations: Readonly<Record<string, readonly number[]>>;
  /** Times the script made the browser work out styles or places in the middle of its own work. */
  readonly layouts: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tid: number;
  readonly pid: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

const CATEGORIES = ['devtools.timeline', 'v8', 'blink'];
const LAYOUTS = new Set(['Layout', 'UpdateLayoutTree', 'RecalculateStyles']);
const THOUSAND = 1_000;

function isWithin(inner: TraceEvent, outer: TraceEvent): boolean {
  return (
    inner.pid === outer.pid && inner.tid === outer.tid && inner.ts >= outer.ts && inner.ts < outer.ts + (outer.dur ?? 0)
  );
}

/** Only the outermost: a call may lead to another call. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const found: TraceEvent[] = [];
  for (const event of [...events].sort((a, b) => a.ts - b.ts)) {
    const last = found.at(-1);
    if (!last || !isWithin(event, last)) found.push(event);
  }
  return found;
}

/** Writes down what the browser does on a page while `work` goes on, and gives the part of scripts whose address ends like one of `scripts`. */
export async function traced(
  page: Page,
  scripts: readonly string[],
  work: () => Promise<unknown>,
): Promise<ScriptTrace> {
  const browser: Browser | null = page.context().browser();
  if (!browser) throw new Error('This browser can’t write down what it does.');
  await browser.startTracing(page, { categories: CATEGORIES });
  let written: Buffer | undefined;
  try {
    await work();
  } finally {
    written = await browser.stopTracing();
  }
  const { traceEvents } = JSON.parse(written.toString('utf8')) as { traceEvents: readonly TraceEvent[] };
  const isOurs = ({ args }: TraceEvent): boolean => scripts.some((name) => args?.data?.url?.endsWith(name));
  const whole = traceEvents.filter(({ ph, dur }) => ph === 'X' && dur !== undefined);
  const calls = outermost(whole.filter((event) => event.name === 'FunctionCall' && isOurs(event)));
  const layouts = whole.filter(({ name }) => LAYOUTS.has(name));
  const evaluations = scripts.map((name) => [
    name,
    whole
      .filter((event) => event.name === 'EvaluateScript' && event.args?.data?.url?.endsWith(name))
      .map(({ dur = 0 }) => dur / THOUSAND),
  ]);
  return {
    calls: calls.map(({ dur = 0 }) => dur / THOUSAND),
    evaluations: Object.fromEntries(evaluations) as Record<string, number[]>,
    layouts: layouts.filter((layout) => calls.some((call) => isWithin(layout, call))).length,
  };
}
