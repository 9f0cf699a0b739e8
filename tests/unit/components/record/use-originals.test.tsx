import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { useOriginals } from '../../../../components/record/use-originals';
import { takeOriginals } from '../../../../utils/app/original/take-originals';
import { holdOriginal } from '../../../../utils/storage/originals';
import { freshBrowser, makeDeps } from '../../app/made-up';
import { render } from '../render';
import { WithMadeUpRecord } from '../with-record';

vi.mock('../../../../utils/app/original/take-originals', () => ({ takeOriginals: vi.fn(async () => undefined) }));

beforeEach(() => {
  freshBrowser();
  fakeBrowser.reset();
  vi.mocked(takeOriginals).mockClear();
});

function Page() {
  useOriginals();
  return null;
}

async function page(...waiting: readonly string[]) {
  const deps = await makeDeps();
  for (const row of waiting) await holdOriginal(deps.db, row, { raw: 'From: x@example.com', whole: true });
  await render(
    <WithMadeUpRecord deps={deps}>
      <Page />
    </WithMadeUpRecord>,
  );
  return deps;
}

describe('a page of ours', () => {
  it('takes in the originals that wait when it opens', async () => {
    await page('one');
    await vi.waitFor(() => expect(takeOriginals).toHaveBeenCalledOnce(), 3000);
  });

  it('takes in one that comes while it is open, and asks for nothing before', async () => {
    const { db } = await page();
    expect(takeOriginals).not.toHaveBeenCalled();
    await holdOriginal(db, 'two', { raw: 'From: x@example.com', whole: true });
    await vi.waitFor(() => expect(takeOriginals).toHaveBeenCalledOnce(), 3000);
  });
});
