/**
 * Servers that must not outlive the process that started them, however it ends. Each runs in a process group of its own, under a
 * shell that waits for the end of a pipe from us: it ends when we close it, and when we are killed, and then the whole group does.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';

/**
 * The shell must outlive the signal it sends to its own group, to see the server end. SIGINT, because at SIGTERM PHP's server
 * leaves its workers to themselves (8.2).
 */
const GUARD =
  'trap : INT; folder=$1; shift; "$@" </dev/null & child=$!; read -r _; kill -INT 0; while kill -0 $child 2>/dev/null; do wait $child; done; rm -rf "$folder"';
/** How long a server may take to end before it is killed, and to answer, in milliseconds. */
const ENDS_WITHIN = 5_000;
const ANSWERS_WITHIN = 20_000;

export interface GuardedOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Removed when it has ended: what it wrote is in there, and perhaps nobody is left to remove it. */
  readonly folder: string;
  /** File that gets all it prints. */
  readonly log: string;
  /** Port on 127.0.0.1 it answers on once it is ready. */
  readonly port: number;
}

export interface Guarded {
  /** Of its process group. */
  readonly pid: number;
  stop(): Promise<void>;
}

/** Starts a server and resolves when its port answers. @throws with the end of its log when it does not within 20 s */
export async function startGuarded(command: readonly string[], options: GuardedOptions): Promise<Guarded> {
  const log = openSync(options.log, 'a');
  const child = spawn('/bin/sh', ['-c', GUARD, 'guard', options.folder, ...command], {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['pipe', log, log],
    detached: true,
  });
  closeSync(log);
  const pid = child.pid ?? 0;
  const guarded = { pid, stop: () => stop(child, pid) };
  if (await answers(options.port)) return guarded;
  const said = await readFile(options.log, 'utf8').catch(() => '');
  await guarded.stop();
  throw new Error(`${command[0] ?? ''} did not start. What it said last:\n${said.slice(-2_000)}`);
}

async function stop(child: ChildProcess, group: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => void child.once('exit', () => resolve()));
  const killing = setTimeout(() => kill(group), ENDS_WITHIN);
  child.stdin?.end();
  await ended;
  clearTimeout(killing);
}

function kill(group: number): void {
  try {
    process.kill(-group, 'SIGKILL');
  } catch {
    // It ended meanwhile.
  }
}

async function answers(port: number): Promise<boolean> {
  const until = performance.now() + ANSWERS_WITHIN;
  while (performance.now() < until) {
    if (await opens(port)) return true;
    await new Promise((resolve) => {
      setTimeout(resolve, 30);
    });
  }
  return false;
}

/** Whether something listens on a port of 127.0.0.1. */
export function opens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('close', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
