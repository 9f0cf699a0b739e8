import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';

import { useHostAccess } from '../../../../components/settings/host-access';
import type { BrowserPermission } from '../../../../components/settings/use-permission';
import { WithHostAccess } from '../../../../components/settings/WithHostAccess';
import { button, click, render } from '../render';

function Probe({ asked }: { readonly asked: (allowed: boolean) => void }) {
  const { allowed, ask } = useHostAccess();
  return <button onClick={() => void ask().then(asked)}>{allowed ? 'allowed' : 'missing'}</button>;
}

async function probe(permission: Partial<BrowserPermission>) {
  const asked = vi.fn();
  const port: BrowserPermission = {
    has: async () => false,
    request: async () => false,
    watch: () => () => undefined,
    ...permission,
  };
  const host = await render(
    <WithHostAccess permission={port}>
      <Probe asked={asked} />
    </WithHostAccess>,
  );
  return { host, asked };
}

describe('the permission to read Gmail', () => {
  it('says nothing before it is known', async () => {
    const { host } = await probe({ has: () => new Promise(() => undefined) });
    expect(host.textContent).toBe('');
  });

  it('counts as missing when the browser gives no answer', async () => {
    const { host } = await probe({ has: async () => Promise.reject(new Error('made up')) });
    expect(host.textContent).toBe('missing');
  });

  it('follows what the driver changes in the browser', async () => {
    let has = true;
    let changed = (): void => undefined;
    const { host } = await probe({
      has: async () => has,
      watch: (callback) => {
        changed = callback;
        return () => undefined;
      },
    });
    expect(host.textContent).toBe('allowed');
    has = false;
    await act(async () => changed());
    expect(host.textContent).toBe('missing');
  });

  it('asks inside the click, and counts at once', async () => {
    const request = vi.fn(async () => true);
    const { host, asked } = await probe({ request });
    await act(async () => {
      button(host, 'missing').click();
      expect(request).toHaveBeenCalledOnce();
    });
    expect(asked).toHaveBeenCalledWith(true);
    expect(host.textContent).toBe('allowed');
  });

  it('asks no one when it is there already', async () => {
    const request = vi.fn(async () => true);
    const { host, asked } = await probe({ has: async () => true, request });
    await click(button(host, 'allowed'));
    expect(asked).toHaveBeenCalledWith(true);
    expect(request).not.toHaveBeenCalled();
  });

  it('is refused when the browser will not even ask', async () => {
    const { host, asked } = await probe({ request: async () => Promise.reject(new Error('made up')) });
    await click(button(host, 'missing'));
    expect(asked).toHaveBeenCalledWith(false);
    expect(host.textContent).toBe('missing');
  });
});
