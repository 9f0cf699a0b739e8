import { describe, expect, it } from 'vitest';

import { AccountsContext, useAccountWords, type NamedAccount } from '../../../../components/account/accounts';
import { CaseLine } from '../../../../components/overview/CaseLine';
import { EntryLink } from '../../../../components/dashboard/EntryLink';
import { CARD } from '../case/views';
import { render } from '../render';
import { ENTRY } from '../views';

const HOME: NamedAccount = { tag: 'a', name: 'Home', address: 'dana@example.com' };
const WORK: NamedAccount = { tag: 'b', name: 'work@example.com', address: 'work@example.com' };

function Words({ tags }: { readonly tags: readonly string[] }) {
  return <p>{useAccountWords()(tags) ?? 'nothing'}</p>;
}

describe('the mail account something is from', () => {
  it.each<[string, readonly NamedAccount[], readonly string[], string]>([
    ['the one of two it was seen in', [HOME, WORK], ['b'], 'work@example.com'],
    ['both, where it was seen in both', [HOME, WORK], ['b', 'a'], 'Home and work@example.com'],
    ['nothing for a pasted message', [HOME, WORK], [], 'nothing'],
    ['nothing while there is one account', [HOME], ['a'], 'nothing'],
  ])('says %s', async (_what, accounts, tags, words) => {
    const host = await render(
      <AccountsContext value={accounts}>
        <Words tags={tags} />
      </AccountsContext>,
    );
    expect(host.textContent).toBe(words);
  });

  it('stands on the rows of cases and of the history', async () => {
    const host = await render(
      <AccountsContext value={[HOME, WORK]}>
        <CaseLine card={{ ...CARD, accounts: ['a'] }} />
        <EntryLink entry={{ ...ENTRY, accounts: ['b'] }} />
      </AccountsContext>,
    );
    expect(host.querySelector('article')?.textContent).toContain('Home');
    expect(host.textContent).toContain('work@example.com');
  });
});
