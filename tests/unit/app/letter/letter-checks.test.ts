import { beforeEach, describe, expect, it } from 'vitest';

import { letterChecks, type CheckView } from '../../../../utils/app/letter/letter-checks';
import { readThread } from '../../../../utils/app/message/read-thread';
import { ACCOUNT, freshBrowser, makeDeps, NOTICE, OWN_ANSWER, threadOf } from '../made-up';

beforeEach(freshBrowser);

const BLANKS = ['noticeDate', 'whatHappened', 'notAnswered', 'driverName', 'agentName'].map((id) => ({
  id,
  required: false,
  own: false,
}));

async function checked(
  values: Readonly<Record<string, string>>,
  part: {
    readonly known?: Readonly<Record<string, string>>;
    readonly language?: 'en' | 'es';
    readonly id?: string;
  } = {},
): Promise<readonly CheckView[]> {
  const deps = await makeDeps();
  const { ids } = await readThread(deps, threadOf(NOTICE, OWN_ANSWER));
  const check = await letterChecks(deps, part.id ?? ids[0] ?? '');
  return check({ reply: { blanks: BLANKS, known: part.known ?? {}, language: part.language ?? 'en' }, values });
}

const shown = (views: readonly CheckView[]) => views.map(({ blank, kind, match }) => `${blank} ${kind}: ${match}`);

describe('the check of a letter', () => {
  it('shows what is found blank by blank, each in the order of its words', async () => {
    const views = await checked({
      notAnswered: 'You lied.',
      whatHappened: 'Mrs. Miller took it, and you never even looked at my photos!!',
    });
    expect(shown(views)).toEqual([
      'whatHappened name: Mrs. Miller',
      'whatHappened accusation: you never even looked at',
      'whatHappened shouting: !!',
      'notAnswered accusation: You lied',
    ]);
    expect(views.map(({ about }) => about)).toEqual(['personal', 'tone', 'tone', 'tone']);
  });

  it('says how it could read, and what the blank then holds', async () => {
    const [view] = await checked({ whatHappened: 'I was there. You never even looked at my photos.' });
    expect(view).toMatchObject({
      before: 'I was there. ',
      match: 'You never even looked at',
      after: ' my photos.',
      instead: {
        reads: 'I was there. Please look at my photos.',
        value: 'I was there. Please look at my photos.',
      },
    });
  });

  it('has advice only, where no other words fit', async () => {
    const [view] = await checked({ whatHappened: 'Are you idiots?' });
    expect(view).toMatchObject({ kind: 'insult', instead: null });
  });

  it('leaves alone what the case filled in, until it is changed', async () => {
    const known = { noticeDate: 'You lied' };
    expect(await checked({ ...known }, { known })).toEqual([]);
    expect(shown(await checked({ noticeDate: 'You lied again' }, { known }))).toEqual([
      'noticeDate accusation: You lied',
    ]);
  });

  it('leaves alone the words of the notice, its title in capitals too', async () => {
    expect(await checked({ whatHappened: 'ORDER NOT PICKED UP is what you wrote, and it is not so.' })).toEqual([]);
  });

  it('knows the driver by the name under the letter, her addresses by the case, and Amazon by its domains', async () => {
    expect(
      await checked({
        driverName: 'Robin Example',
        agentName: 'Priya',
        whatHappened: `I am called Robin. Write to ${ACCOUNT}. I talked to Priya and wrote to amazonflex-support@amazon.com.`,
      }),
    ).toEqual([]);
    expect(shown(await checked({ whatHappened: 'He wrote from other@example.com.' }))).toEqual([
      'whatHappened email: other@example.com',
    ]);
  });

  it('speaks the language of the letter', async () => {
    const [view] = await checked({ whatHappened: 'Ustedes mintieron.' }, { language: 'es' });
    expect(view?.instead?.value).toBe('No estoy de acuerdo con su registro.');
    expect(await checked({ whatHappened: 'Ustedes mintieron.' })).toEqual([]);
  });

  it('gives the same words at two places two keys, and a place the same key as long as its words stand', async () => {
    const keys = (await checked({ whatHappened: 'You lied. You lied.' })).map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
    expect((await checked({ whatHappened: 'First. You lied.' })).map(({ key }) => key)).toEqual(keys.slice(0, 1));
  });

  it('shows twelve places at most', async () => {
    expect(await checked({ whatHappened: 'You lied. '.repeat(30) })).toHaveLength(12);
  });

  it('works for a message that is no longer there', async () => {
    expect(shown(await checked({ whatHappened: 'You lied.' }, { id: 'gone' }))).toEqual([
      'whatHappened accusation: You lied',
    ]);
  });
});
