import { describe, expect, it, vi } from 'vitest';

import { askBeforeLeaving, reloadAtOnce } from '../../../../components/page/leave-warning';

/** Whether the browser would ask. */
function asks(): boolean {
  return !dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

describe('leaving a page', () => {
  it('is asked about while there is something to lose, and never when the page is locked', () => {
    expect(asks()).toBe(false);
    const stop = askBeforeLeaving();
    expect(asks()).toBe(true);
    stop();
    expect(asks()).toBe(false);
    askBeforeLeaving();
    const reload = vi.spyOn(location, 'reload').mockImplementation(() => undefined);
    reloadAtOnce();
    expect(reload).toHaveBeenCalledOnce();
    expect(asks()).toBe(false);
  });
});
