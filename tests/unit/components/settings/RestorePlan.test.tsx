import { describe, expect, it, vi } from 'vitest';

import { RestorePlan } from '../../../../components/settings/RestorePlan';
import type { DryRun } from '../../../../utils/app/backup/merge-backup';
import { button, click, render } from '../render';

const PLAN: DryRun = {
  intoEmpty: false,
  adds: { messages: 12, tombstones: 3, corrections: 1, phrases: 0, letters: 0, cases: 2, glitches: 0, evidence: 4 },
  changes: 0,
  conflicts: [],
  known: 30,
  removedHere: 1,
  renumbered: [{ name: 'list.png', from: 1, to: 5 }],
  bytesBack: 2,
  madeAt: '2026-11-20T12:00:00.000Z',
  fromHere: false,
  untold: 0,
};
const CONFLICT: DryRun['conflicts'][number] = {
  name: 'case:x',
  table: 'cases',
  title: 'The missing order',
  mine: { outcome: 'upheld', note: '' },
  theirs: { outcome: 'withdrawn', note: 'They wrote back.' },
};

async function shown(plan: Partial<DryRun>) {
  const onPutIn = vi.fn();
  const onCancel = vi.fn();
  const host = await render(<RestorePlan plan={{ ...PLAN, ...plan }} onPutIn={onPutIn} onCancel={onCancel} />);
  return { host, onPutIn, onCancel };
}

describe('what a backup would do', () => {
  it('is said in figures before anything is done', async () => {
    const { host, onPutIn } = await shown({});
    expect(host.textContent).toContain('This would add 18, change 0 and ask you about 0.');
    expect(host.textContent).toContain('1 entry stays deleted');
    expect(host.textContent).toContain('2 lost files come back');
    expect(host.textContent).toContain('list.png: E1 there becomes E5 here');
    await click(button(host, 'Put it in'));
    expect(onPutIn).toHaveBeenCalledWith({});
  });

  it('asks for each conflict, both sides in words, and waits for the choice', async () => {
    const { host, onPutIn } = await shown({ conflicts: [CONFLICT] });
    expect(host.textContent).toContain('Case: The missing order');
    expect(host.textContent).toContain('It stands');
    expect(host.textContent).toContain('They took it back');
    expect(host.textContent).toContain('nothing');
    await click(button(host, 'Put it in'));
    expect(onPutIn).not.toHaveBeenCalled();
    const [, theirs] = host.querySelectorAll<HTMLInputElement>('input[type=radio]');
    if (theirs) await click(theirs);
    await click(button(host, 'Put it in'));
    expect(onPutIn).toHaveBeenCalledWith({ 'case:x': 'theirs' });
  });

  it('is nothing where all of it is here already', async () => {
    const adds = {
      messages: 0,
      tombstones: 0,
      corrections: 0,
      phrases: 0,
      letters: 0,
      cases: 0,
      glitches: 0,
      evidence: 0,
    };
    const { host, onCancel } = await shown({ adds, bytesBack: 0 });
    expect(host.textContent).toContain('nothing in it that is not here already');
    await click(button(host, 'Close'));
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it('warns of a backup that was changed outside', async () => {
    expect((await shown({ untold: 2 })).host.textContent).toContain('2 entries were changed outside of Redress');
  });
});
