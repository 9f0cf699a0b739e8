// @ts-check
import { spawn } from 'node:child_process';

/**
 * Runs a command to its end. Nothing is asked of a terminal.
 * @param {readonly string[]} command program and arguments
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean }} [options] `show`: pass its output through, else collect it
 * @returns {Promise<{ code: number, output: string }>} code 127 when the program could not be started
 */
export function runCommand(command, { cwd, env, show = false } = {}) {
  const [program = '', ...args] = command;
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      // Windows starts `npm` and `winget` only through its shell.
      shell: process.platform === 'win32' && !program.endsWith('.exe'),
    });
    const collect = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString();
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
