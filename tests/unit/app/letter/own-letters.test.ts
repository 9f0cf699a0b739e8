import { beforeEach, describe, expect, it } from 'vitest';

import type { Deps } from '../../../../utils/app/deps';
import { fillReply } from '../../../../utils/app/notice/letter';
import { isOwnTemplate, ownLetterId, ownLettersFor, withOwnLetters } from '../../../../utils/app/letter/own-letters';
import { freshBrowser, makeDeps } from '../made-up';
import { saved } from './made-letters';

let deps: Deps;

beforeEach(async () => {
  freshBrowser();
  deps = await makeDeps();
});

const named = async (about: Parameters<typeof ownLettersFor>[1]) =>
  (await ownLettersFor(deps, about)).map(({ name }) => name);

describe('ownLettersFor', () => {
  it('gives those that name the category first, then those for any', async () => {
    await saved(deps, { name: 'Any' });
    await saved(deps, { name: 'Late', categories: ['late-arrival', 'missed-block'] });
    await saved(deps, { name: 'Other', categories: ['order-not-picked-up'] });
    expect(await named({ category: 'late-arrival' })).toEqual(['Late', 'Any']);
    expect(await named({ category: 'unknown-flex' })).toEqual(['Any']);
  });

  it('gives those in a language, where one is asked for', async () => {
    await saved(deps, { name: 'English' });
    await saved(deps, { name: 'Spanish', language: 'es' });
    expect(await named({ category: 'late-arrival', language: 'es' })).toEqual(['Spanish']);
  });

  it.each(['phishing', 'reactivation-scam', 'appeal-accepted'] as const)('gives none for %s', async (category) => {
    await saved(deps, { name: 'Any' });
    expect(await named({ category })).toEqual([]);
  });

  it('gives none with a mistake in it', async () => {
    await saved(deps, { name: 'Wrong', text: 'Hello {driverNam}' });
    expect(await named({ category: 'late-arrival' })).toEqual([]);
  });

  it('makes a template that a reply is filled with', async () => {
    const id = await saved(deps, { text: 'At [station>{station}, ]now.\n{whatHappened}\n{driverName}' });
    const own = await ownLettersFor(deps, { category: 'late-arrival' });
    const templateId = own[0]?.id ?? '';
    expect([isOwnTemplate(templateId), ownLetterId(templateId)]).toEqual([true, id]);
    expect(own[0]).toMatchObject({ required: ['whatHappened', 'driverName'], own: ['whatHappened'] });
    const reply = { templateId, language: 'en', known: { station: 'DQZ7' } };
    const values = { station: 'DQZ7', driverName: 'Kim Example' };
    expect(fillReply({ knowledge: withOwnLetters(deps.knowledge, own) }, { reply, values })).toMatchObject({
      text: 'At DQZ7, now.\n____\nKim Example',
      missing: ['whatHappened'],
    });
  });

  it('is for the route of the letter it was made from', async () => {
    const ours = deps.knowledge.templates.find(({ route }) => route !== undefined);
    const from = { template: ours?.id ?? '', language: 'en', print: 'f'.repeat(64) };
    const id = await saved(deps);
    const row = await deps.db.letters.get(id);
    if (row) await deps.db.letters.put({ ...row, payload: { ...row.payload, from } });
    expect((await ownLettersFor(deps, { category: 'late-arrival' }))[0]?.route).toBe(ours?.route);
  });
});
