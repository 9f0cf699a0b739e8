import { say } from '../../setup/say.mjs';

/** What a step of the tour throws when the product did not do what it should. */
export class StepFailed extends Error {}

/** @throws {StepFailed} unless the condition holds */
export function expectThat(condition: boolean, message: string): asserts condition {
  if (!condition) throw new StepFailed(message);
}

export interface Report {
  /** Runs one step and prints one line for it. Never throws. */
  step(name: string, work: () => Promise<string>): Promise<void>;
  readonly passed: number;
  readonly failed: number;
}

/** Counts and prints the steps of the tour. */
export function createReport(print: (name: string, line: string) => void = say): Report {
  let passed = 0;
  let failed = 0;
  return {
    async step(name, work) {
      try {
        const found = await work();
        passed += 1;
        print(name, `✓ ${found}`);
      } catch (error) {
        failed += 1;
        print(name, `✗ ${whyOf(error)}`);
      }
    },
    get passed() {
      return passed;
    },
    get failed() {
      return failed;
    },
  };
}

/** The first lines of an error: Playwright says in them what it waited for. */
function whyOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof StepFailed) return error.message;
  return error.message
    .replace(/\u001b\[\d+m/g, '')
    .split('\n')
    .slice(0, 4)
    .join(' ');
}
