/** What a suite came to. */
export interface Figures {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Reads a report of Vitest's or Playwright's JSON reporter.
 * @returns null when the text is no such report. A run that ended badly, or ran nothing, has at least one failure, whatever
 * its own count says: files that can't be loaded are not in it.
 */
export function readFigures(kind: 'vitest' | 'playwright', text: string): Figures | null {
  const report = parse(text);
  if (!report) return null;
  const { passed, failed, clean } = kind === 'vitest' ? ofVitest(report) : ofPlaywright(report);
  if (passed === null || failed === null) return null;
  return { passed, failed: clean && passed + failed > 0 ? failed : Math.max(failed, 1) };
}

type Fields = Readonly<Record<string, unknown>>;
interface Counted {
  readonly passed: number | null;
  readonly failed: number | null;
  readonly clean: boolean;
}

function ofVitest(report: Fields): Counted {
  return {
    passed: number(report['numPassedTests']),
    failed: number(report['numFailedTests']),
    clean: report['success'] === true,
  };
}

function ofPlaywright(report: Fields): Counted {
  const stats = isFields(report['stats']) ? report['stats'] : {};
  const unexpected = number(stats['unexpected']);
  const flaky = number(stats['flaky']);
  const errors = report['errors'];
  return {
    passed: number(stats['expected']),
    failed: unexpected === null || flaky === null ? null : unexpected + flaky,
    clean: Array.isArray(errors) && errors.length === 0,
  };
}

function parse(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) ? value : null;
  } catch {
    return null;
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function number(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
