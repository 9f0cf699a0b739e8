import { describe, expect, it } from 'vitest';
import { hasProof, touchedTopics, untouchedTopics } from '@/utils/core/compare/topics';

const CANNED = 'Hello,\n\nour decision has not changed and we see this as closed.\n\nRegards,\nMei\nDriver Support';

function untouched(text: string, answer = CANNED, attachments: readonly string[] = []) {
  return untouchedTopics([{ text, attachments }], answer);
}

describe('what an answer does not mention', () => {
  it.each([
    ['en', 'I have two screenshots of it.', ['photos']],
    ['en', 'My GPS shows where I was.', ['location']],
    ['en', 'I called support about it.', ['support']],
    ['en', 'Order 111-2222222-3333333 is the one.', ['ids']],
    ['en', 'I was there on October 5 until 4:30 PM.', ['dates']],
    ['en', 'I was waiting at DQZ7.', ['station']],
    ['en', 'The customer told me to leave it.', ['customer']],
    ['en', 'Two stops were removed from my itinerary.', ['app']],
    ['es', 'Adjunto dos fotos. La aplicación falló.', ['photos', 'files', 'app']],
    ['fr', 'Voici une capture d’écran, j’ai appelé le support.', ['photos', 'support']],
    ['de', 'Im Anhang sind Fotos, die App hat nicht geladen: Fehlermeldung.', ['photos', 'files', 'app']],
    ['it', 'Allego una schermata. Ho chiamato l’assistenza.', ['photos', 'files', 'support']],
    ['pt', 'Segue em anexo uma captura de tela. Liguei para o suporte.', ['photos', 'files', 'support']],
    ['ja', '写真を添付します。サポートに電話しました。', ['photos', 'files', 'support']],
    ['en', 'Please look at it again.', []],
  ])('%s: "%s"', (_language, text, topics) => {
    expect(untouched(text)).toEqual(topics);
  });

  it.each([
    ['photos', 'I sent photos.', 'Thank you for the pictures.'],
    ['the same order', 'Order 111-2222222-3333333.', 'We looked at order 111-2222222-3333333.'],
    ['the same day in other words', 'It was on October 5, 2026.', 'We looked at 05/10/2026.'],
    ['the station by another word', 'I was at DQZ7.', 'Our station has no record.'],
    ['files by a broader word', 'See the attached report.', 'We read your documents.'],
    ['the customer in passing', 'The customer told me so.', 'Customers count on you.'],
    ['another language', 'Adjunto fotos.', 'We saw your photos and the file.'],
  ])('says nothing where the answer may mean it: %s', (_name, text, answer) => {
    expect(untouched(text, answer)).toEqual([]);
  });

  it.each([
    ['another order', 'Order 111-2222222-3333333.', 'We looked at order 111-9999999-8888888.', ['ids']],
    ['another day of the same year', 'It was on October 5, 2026.', 'We looked at May 9, 2026.', ['dates']],
    ['the name of the team below it', 'I called support.', CANNED, ['support']],
  ])('is not taken in by %s', (_name, text, answer, topics) => {
    expect(untouched(text, answer)).toEqual(topics);
  });

  it('knows photos and files by their names', () => {
    expect(untouched('Please look.', CANNED, ['shelf.JPG', 'log.pdf'])).toEqual(['photos', 'files']);
  });

  it('takes all her messages together, and none for nothing', () => {
    const sent = [
      { text: 'See my photos.', attachments: [] },
      { text: 'I called support.', attachments: [] },
    ];

    expect(untouchedTopics(sent, CANNED)).toEqual(['photos', 'support']);
    expect(touchedTopics(sent, 'We saw your photos.')).toEqual(['photos']);
    expect(untouchedTopics([], CANNED)).toEqual([]);
  });
});

describe('proof', () => {
  it.each([
    ['a file', '', ['shelf.jpg'], true],
    ['a word for photos', 'I have a screenshot.', [], true],
    ['a word for files', 'See what I attached.', [], true],
    ['neither', 'Please look again.', [], false],
  ])('is seen by %s', (_name, text, attachments, expected) => {
    expect(hasProof({ text, attachments })).toBe(expected);
  });
});
