import { describe, expect, it, vi } from 'vitest';

import { Reply } from '../../../../components/reply/Reply';
import { fillLetter } from '../../../../utils/core/reply/fill';
import { button, click, field, render, type } from '../render';
import { REPLY, VIEW } from '../views';
import { delivery } from './delivery';
import { LETTER, letterActions } from './letter-actions';

const SPANISH = 'Su aviso del {noticeDate}: {whatHappened}';

vi.mock('../../../../components/reply/Attachments', () => ({ Attachments: () => null }));

async function reply(gloss: typeof REPLY.gloss) {
  const how = delivery();
  const host = await render(
    <Reply
      view={{ ...VIEW, entry: { ...VIEW.entry, id: `gmail:a:preview-${gloss === null}` } }}
      reply={{ ...REPLY, gloss }}
      evidence={null}
      actions={letterActions({
        delivery: how,
        fill: ({ language }, values) => fillLetter(language === 'es' ? SPANISH : LETTER, values, ['whatHappened']),
      })}
    />,
  );
  await type(field(host, 'What happened'), 'The stop was gone.');
  return { how, host, shown: [...host.querySelectorAll('figure, [role="group"]')] };
}

describe('the letter as it will read', () => {
  it('stands beside the same letter in the language she reads, with what she typed; only the one leaves', async () => {
    const { how, host, shown } = await reply({ language: 'es', known: { noticeDate: '17 de noviembre de 2026' } });
    const [sent, gloss] = shown;
    expect(shown).toHaveLength(2);
    expect(sent?.closest('[lang="en"]')?.textContent).toContain('Tuesday, November 17, 2026');
    expect(gloss?.querySelector('[lang="es"]')?.textContent).toBe(
      'Su aviso del 17 de noviembre de 2026: The stop was gone.',
    );
    await click(button(host, 'Copy the reply'));
    expect(how.copy).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^Your notice of/));
  });

  it('stands alone where it is in her language', async () => {
    const { shown, host } = await reply(null);
    expect(shown).toHaveLength(1);
    expect(host.textContent).not.toContain('To help you read it');
  });
});
