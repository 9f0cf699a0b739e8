// @ts-check
/**
 * One line per step, in two columns, so that a glance finds the step that stopped.
 * @param {string} step a word or two
 * @param {string} what one sentence without a full stop
 */
export function say(step, what) {
  console.log(`${step.padEnd(10)} ${what}`);
}

/** A problem the person at the terminal can solve: its message is all that is shown. */
export class SetupProblem extends Error {}
