import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import type { Deps } from '../../../../utils/app/deps';
import { removeEvidence } from '../../../../utils/app/evidence/remove-evidence';
import { correct } from '../../../../utils/app/message/correct';
import { readThread } from '../../../../utils/app/message/read-thread';
import { originalView, waitingMark } from '../../../../utils/app/original/original-view';
import { receiveOriginal } from '../../../../utils/app/original/receive-original';
import { takeOriginals } from '../../../../utils/app/original/take-originals';
import { sha256Hex } from '../../../../utils/core/record/hash';
import { holdOriginal } from '../../../../utils/storage/originals';
import type { MessageRow } from '../../../../utils/storage/rows';
import { freshBrowser, makeDeps, NOTICE, ORDINARY, OWN_ANSWER, threadOf } from '../made-up';

const ID = NOTICE.messageId ?? '';
const PASS =
  'Authentication-Results: mx.google.com;\n dkim=pass header.i=@amazon.com;\n dmarc=pass header.from=amazon.com\n';
const FAIL = PASS.replaceAll('pass', 'fail');

function rawOf(
  checks: string,
  from = 'amazonflex-support@amazon.com',
  date = 'Tue, 3 Nov 2026 09:41:18 +0000',
): string {
  return `Delivered-To: driver@example.com
Received: by 2002:a05:6402::1 with SMTP id x; ${date}
Received: from mail.amazon.com by mx.google.com with ESMTPS id y; ${date}
${checks}Message-ID: <made-up-1@amazon.com>
Date: ${date}
From: Amazon Flex <${from}>
To: driver@example.com
Subject: Order Not Picked Up

Hello, this is the whole message.
`;
}

describe('the original of a message', () => {
  let deps: Deps;

  beforeEach(async () => {
    fakeBrowser.reset();
    freshBrowser();
    deps = await makeDeps();
    await readThread(deps, threadOf(NOTICE, OWN_ANSWER));
  });

  const hand = (raw: string | null, over: Partial<Parameters<typeof receiveOriginal>[1]> = {}) =>
    receiveOriginal(deps, { webmail: 'gmail', messageId: ID, raw, whole: true, ...over });
  const notice = async (): Promise<MessageRow> => {
    const row = (await deps.db.messages.toArray()).find(({ kind }) => kind !== 'sent');
    if (!row) throw new Error('the notice is not there');
    return row;
  };
  const sender = async () => (await notice()).payload.verdict?.sender;

  it('is asked for, held until one of our pages is open, and then kept with the notice and its case, once', async () => {
    expect(await hand(null)).toBe('wanted');
    expect(await hand(rawOf(PASS))).toBe('waiting');
    expect(await hand(null)).toBe('waiting');
    expect(await originalView(deps.db, await notice())).toBe('waiting');
    expect(await sender()).toMatchObject({ status: 'unverified', reason: 'listed-address' });

    await takeOriginals(deps);
    const row = await notice();
    expect(await sender()).toMatchObject({ status: 'authentic', reason: 'dmarc-pass' });
    expect(await originalView(deps.db, row)).toBe('headers');
    const [item, ...others] = await deps.db.evidence.toArray();
    expect(others).toEqual([]);
    expect(item).toMatchObject({ of: row.id, caseId: row.caseId, payload: { source: 'original' } });
    expect(item?.payload.facts).toMatchObject({
      name: 'Original 2026-11-03.eml',
      type: 'message/rfc822',
      sha256: sha256Hex(rawOf(PASS).replaceAll('\n', '\r\n')),
    });
    expect(await deps.db.blobs.count()).toBe(1);

    expect(await hand(null)).toBe('kept');
    expect(await hand(rawOf(FAIL))).toBe('kept');
    await takeOriginals(deps);
    expect(await deps.db.evidence.count()).toBe(1);
    expect(await sender()).toMatchObject({ status: 'authentic' });
    expect(await waitingMark(deps)).toBe('');
  });

  it.each([
    ['another sender', rawOf(PASS, 'flex@evil.example')],
    ['another day', rawOf(PASS, undefined, 'Sat, 3 Oct 2026 09:41:18 +0000')],
    ['no mail', 'nothing that could be read as a mail'],
  ])('changes nothing with %s, says so, and the right one is taken after it', async (_, raw) => {
    const before = await notice();
    await hand(raw);
    await takeOriginals(deps);
    expect(await notice()).toEqual(before);
    expect(await deps.db.evidence.count()).toBe(0);
    expect(await originalView(deps.db, before)).toBe('differs');
    expect(await hand(null)).toBe('differs');
    expect(await hand(rawOf(PASS))).toBe('waiting');
    await takeOriginals(deps);
    expect(await sender()).toMatchObject({ status: 'authentic' });
  });

  it.each([
    ['ordinary mail', ORDINARY.messageId ?? ''],
    ["the driver's own mail", OWN_ANSWER.messageId ?? ''],
    ['the end of an id', ID.slice(-4)],
  ])('of %s leaves nothing', async (_, messageId) => {
    expect(await hand(rawOf(PASS), { messageId })).toBe('unknown');
    expect(await waitingMark(deps)).toBe('');
  });

  it('makes a fraud of a notice whose checks failed', async () => {
    await hand(rawOf(FAIL));
    await takeOriginals(deps);
    expect((await notice()).payload.verdict).toMatchObject({ tier: 'fraud', sender: { status: 'forged' } });
  });

  it('gives only its headers where it is too large', async () => {
    expect(await hand(`${rawOf(PASS).split('\n\n')[0]}\n\n`, { whole: false })).toBe('waiting');
    await takeOriginals(deps);
    expect(await sender()).toMatchObject({ status: 'authentic' });
    expect(await deps.db.evidence.count()).toBe(0);
    expect(await hand(null, { whole: false })).toBe('headers');
  });

  it('leaves no text behind where the driver keeps none, not even while it waits', async () => {
    deps = { ...deps, keepText: async () => false };
    await hand(rawOf(PASS));
    expect(JSON.stringify(await deps.db.meta.toArray())).not.toContain('whole message');
    await takeOriginals(deps);
    expect(await sender()).toMatchObject({ status: 'authentic' });
    expect(await deps.db.evidence.count()).toBe(0);
    expect(await hand(null)).toBe('headers');
  });

  it('changes the sender alone where the driver said what the message is', async () => {
    await correct(deps, { id: (await notice()).id, category: 'late-arrival', tier: 'warning' });
    const before = await notice();
    await hand(rawOf(PASS));
    await takeOriginals(deps);
    const after = await notice();
    expect(after.payload.correction).toEqual(before.payload.correction);
    expect(after.payload.verdict).toMatchObject({
      category: before.payload.verdict?.category,
      sender: { status: 'authentic' },
    });
  });

  it('does not come back as evidence once the driver removed it', async () => {
    await hand(rawOf(PASS));
    await takeOriginals(deps);
    const [item] = await deps.db.evidence.toArray();
    await removeEvidence(deps, [item?.id ?? ''], 'deleted');
    await hand(rawOf(PASS));
    await takeOriginals(deps);
    expect(await deps.db.evidence.count()).toBe(0);
    expect(await waitingMark(deps)).toBe('');
  });

  it('goes with its message', async () => {
    await hand(rawOf(PASS));
    await deps.db.messages.clear();
    await takeOriginals(deps);
    expect(await deps.db.evidence.count()).toBe(0);
    expect(await waitingMark(deps)).toBe('');
  });

  it('goes on waiting where it could not be kept, and is kept later', async () => {
    await hand(rawOf(PASS));
    const add = vi.spyOn(deps.db.blobs, 'put').mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
    await takeOriginals(deps);
    expect(add).toHaveBeenCalledOnce();
    expect(await sender()).toMatchObject({ status: 'unverified' });
    expect(await hand(null)).toBe('waiting');
    await takeOriginals(deps);
    expect(await hand(null)).toBe('kept');
  });

  it('is not held where too many wait', async () => {
    for (let row = 0; row < 20; row += 1) await holdOriginal(deps.db, `made up ${row}`, { raw: 'x', whole: true });
    expect(await hand(rawOf(PASS))).toBe('not-saved');
  });

  it('is not held where the record can not be read', async () => {
    deps.db.close({ disableAutoOpen: true });
    deps = {
      ...deps,
      db: Object.create(deps.db, { ensureOpen: { value: () => Promise.reject(new Error('shut')) } }) as Deps['db'],
    };
    expect(await hand(rawOf(PASS))).toBe('not-saved');
  });
});
