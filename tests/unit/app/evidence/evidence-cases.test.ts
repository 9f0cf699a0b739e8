import { beforeEach, describe, expect, it } from 'vitest';

import { casesToJoin } from '../../../../utils/app/evidence/evidence-cases';
import { save } from '../../../../utils/storage/save';
import { freshBrowser, makeDeps, NOTICE, OWN_ANSWER } from '../made-up';
import { glitch, logThread } from '../made-up-cases';

beforeEach(freshBrowser);

describe('the cases an item can go into', () => {
  it('are told apart by when they began, not by what was last put into them', async () => {
    const deps = await makeDeps();
    const { id } = await logThread(deps, 't1', [OWN_ANSWER, NOTICE]);
    await save(deps, deps.now(), (writer) => writer.put('glitches', glitch(id), 'glitch-saved'));
    const [choice] = await casesToJoin(deps, '');
    expect(choice).toEqual({ id, name: null, category: 'order-not-picked-up', since: NOTICE.date });
  });
});
