import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import type { handlersOver } from '../../../utils/messaging/handlers';
import { listen } from '../../../utils/messaging/listen';

const SENDER = { id: 'test-extension-id', origin: 'https://mail.google.com', frameId: 0, tab: { id: 7 } };
const PAYLOAD = { webmail: 'gmail', messageId: '198c6747aabb71a9', raw: 'From: x@example.com\n\nHello', whole: true };

describe('originals at the door', () => {
  const original = vi.fn(async () => ({ state: 'waiting' as const }));

  beforeEach(() => {
    fakeBrowser.reset();
    vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(SENDER.id);
    original.mockClear();
    listen({ original } as unknown as ReturnType<typeof handlersOver>, vi.fn(), async () => ({}));
  });

  const say = (payload: object, times: number) => {
    const answer = vi.fn();
    for (let said = 0; said < times; said += 1)
      void fakeBrowser.runtime.onMessage.trigger({ name: 'original', payload }, SENDER as never, answer);
    return answer;
  };

  it('come in a few at a time, since a whole one is large', async () => {
    const answer = say(PAYLOAD, 10);
    await vi.waitFor(() => expect(answer).toHaveBeenCalledTimes(10));
    expect(answer.mock.calls.filter(([said]) => said === null)).toHaveLength(6);
    expect(original).toHaveBeenCalledTimes(4);
  });

  it('may be asked about as often as anything else', async () => {
    say({ ...PAYLOAD, raw: null }, 10);
    await vi.waitFor(() => expect(original).toHaveBeenCalledTimes(10));
  });
});
