// @vitest-environment node
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { loadMailbox, MailboxError } from '../../../../scripts/demo/mailbox';
import { sampleMessages } from '../../../../scripts/demo/sample/index';

const MBOX = `From 1840959905192440233@xxx Thu Aug 20 10:00:00 +0000 2026
X-GM-THRID: 1840959905192440233
X-Gmail-Labels: Inbox,Unread,Category Updates,Work
Delivered-To: lee@example.test
From: Ann <ann@example.com>
To: list@example.com
Date: Thu, 20 Aug 2026 10:00:00 +0000
Message-ID: <1@example.com>
Subject: Made up

Hello Lee
From - Fri Aug 21 10:00:00 2026
X-Gmail-Labels: Sent
From: Lee <lee@example.test>
To: Ann <ann@example.com>
Date: Fri, 21 Aug 2026 10:00:00 +0000
Message-ID: <2@example.test>
In-Reply-To: <1@example.com>
Subject: Re: Made up

Hello Ann
From - Fri Aug 21 11:00:00 2026
X-Gmail-Labels: Spam
From: Nobody <nobody@example.com>
To: lee@example.test
Date: Fri, 21 Aug 2026 11:00:00 +0000
Subject: Unwanted

Buy
`;

let folder = '';
const file = async (name: string, content: string): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-mailbox-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('the mailbox of a file', () => {
  it("takes ids, labels, threads and owner from Gmail's export, and leaves spam out", async () => {
    const mailbox = await loadMailbox(await file('export.mbox', MBOX));
    expect(mailbox.madeUp).toBe(false);
    expect(mailbox.account.address).toBe('lee@example.test');
    expect(mailbox.threads).toHaveLength(1);
    const [thread] = mailbox.threads;
    expect(thread).toMatchObject({
      id: '198c6747aabb71a9',
      tab: 'updates',
      labels: ['Work'],
      inbox: true,
      subject: 'Made up',
    });
    expect(thread?.messages.map(({ id, sent, unread }) => [id.length, sent, unread])).toEqual([
      [16, false, true],
      [16, true, false],
    ]);
    expect(thread?.messages[0]?.id).toBe('198c6747aabb71a9');
  });

  it('shows a single eml', async () => {
    const eml =
      'From: Ann <ann@example.com>\nTo: Lee <lee@example.test>\nSubject: One\nDate: Thu, 20 Aug 2026 10:00:00 +0000\n\n<script>no</script>';
    const { threads } = await loadMailbox(await file('one.eml', eml));
    expect(threads[0]?.messages[0]).toMatchObject({ subject: 'One', text: '<script>no</script>' });
  });

  it('shows what has no subject, no date and no text', async () => {
    const { threads } = await loadMailbox(await file('bare.eml', 'From: ann@example.com\nTo: lee@example.test\n\n'));
    expect(threads[0]).toMatchObject({ subject: '', inbox: true });
  });

  it.each([
    ['a picture', 'picture.mbox', '\u0089PNG\r\n\u0001\u0002', 'not-mail'],
    ['a letter', 'letter.txt', 'Dear all,\nthis is no mail.\n', 'not-mail'],
    ['nothing', 'nothing.mbox', '', 'not-mail'],
  ])('refuses %s in one sentence', async (_what, name, content, kind) => {
    const error: unknown = await loadMailbox(await file(name, content)).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(MailboxError);
    expect(error).toMatchObject({ kind });
    expect((error as MailboxError).message.split('. ')).toHaveLength(1);
  });

  it('says that a file is not there', async () => {
    await expect(loadMailbox(join(folder, 'absent.mbox'))).rejects.toMatchObject({ kind: 'unreadable' });
  });
});

describe('the sample mailbox', () => {
  it('shows every message under its own id and in its own thread', async () => {
    const { account, madeUp, threads } = await loadMailbox();
    expect(madeUp).toBe(true);
    expect(account.address).toBe('dana.rivers.demo@example.com');
    const shown = threads.flatMap((thread) => thread.messages.map((message) => `${thread.id}/${message.id}`)).sort();
    expect(shown).toEqual(sampleMessages.map((message) => `${message.threadId}/${message.id}`).sort());
  });
});
