import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';

import { expect, test } from '@playwright/test';

import { sampleMessages } from '../../scripts/demo/sample';
import { opens } from '../../scripts/roundcube/guarded';
import { ensureRoundcube, missingFiles, NoRoundcube } from '../../scripts/roundcube/packages';
import { type Roundcube, startRoundcube } from '../../scripts/roundcube/server';

/** Processes of these groups, those that have ended and not been fetched aside. */
function alive(groups: readonly number[]): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        return [readFileSync(`/proc/${name}/stat`, 'utf8')];
      } catch {
        return [];
      }
    })
    .filter((stat) => {
      const [state = '', , group = ''] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return state !== 'Z' && groups.includes(Number(group));
    });
}

async function expectNothingLeft({ groups, ports, folder }: Pick<Roundcube, 'groups' | 'ports' | 'folder'>) {
  await expect.poll(() => alive(groups)).toEqual([]);
  await expect.poll(async () => (await Promise.all(ports.map(opens))).filter(Boolean)).toEqual([]);
  await expect.poll(() => existsSync(folder)).toBe(false);
}

test('two run side by side, and each leaves no process, no port and no file behind', async () => {
  const [one, other] = await Promise.all([startRoundcube(), startRoundcube({ skin: 'larry' })]);
  expect(alive([...one.groups, ...other.groups]).length).toBeGreaterThan(4);
  await one.close();
  await expectNothingLeft(one);
  expect(alive(other.groups)).not.toEqual([]);
  await other.close();
  await expectNothingLeft(other);
});

/** How many messages the mail server says the inbox holds, asked over a connection of its own. */
function inboxOf({ ports, login }: Roundcube, command: string): Promise<number> {
  const [, imap = 0] = ports;
  return new Promise((resolve, reject) => {
    const socket = connect(imap, '127.0.0.1');
    let said = '';
    socket.on('error', reject);
    socket.on('data', (data: Buffer) => {
      said += data.toString();
      const count = /(\d+) EXISTS|MESSAGES (\d+)/.exec(said);
      if (count) socket.destroy();
      if (count) resolve(Number(count[1] ?? count[2]));
    });
    socket.write(`a LOGIN ${login.name} ${login.password}\r\nb ${command}\r\n`);
  });
}

test('all who ask at once are told of the same mail, from the first time on', async () => {
  const held = sampleMessages.filter(({ direction }) => direction === 'in').length;
  for (let round = 0; round < 4; round += 1) {
    const roundcube = await startRoundcube();
    const commands = ['SELECT INBOX', 'STATUS INBOX (MESSAGES)', 'SELECT INBOX', 'SELECT INBOX'];
    const told = await Promise.all(commands.map((command) => inboxOf(roundcube, command)));
    await roundcube.close();
    expect(told).toEqual(commands.map(() => held));
  }
});

for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
  test(`its servers end with the process that started them, also by ${signal}`, async () => {
    const script = fileURLToPath(new URL('started.ts', import.meta.url));
    const child = spawn(process.execPath, ['--import', 'tsx', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    const started = JSON.parse(line.toString()) as Pick<Roundcube, 'groups' | 'ports' | 'folder'>;
    expect(alive(started.groups)).not.toEqual([]);

    child.kill(signal);
    await once(child, 'exit');
    await expectNothingLeft(started);
  });
}

test('what is missing is named, and what can not be installed is said in a sentence', async () => {
  expect(await missingFiles(['/bin/sh', '/nowhere/roundcube'])).toEqual(['/nowhere/roundcube']);
  const before = process.env['PATH'];
  process.env['PATH'] = '/nowhere';
  try {
    await expect(ensureRoundcube(['/nowhere/roundcube'], 1_000)).rejects.toThrow(NoRoundcube);
  } finally {
    process.env['PATH'] = before;
  }
});
