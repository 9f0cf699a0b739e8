import { describe, expect, it } from 'vitest';
import { fieldsOf } from './read-one';

describe('the date of a block', () => {
  it.each([
    ['us', 'On 10/02/2026 you were late for your block.', '2026-10-02'],
    ['us', 'Last week, October 2, you were late.', '2026-10-02'],
    ['us', 'Your block on December 30 was missed.', '2026-12-30'],
    ['us', 'Date: 10/02/2026\nStation: DSE4', '2026-10-02'],
    ['us', 'A customer shared video from October 2, 2026.', '2026-10-02'],
    ['us', 'A test purchase was carried out on October 2.', '2026-10-02'],
    ['gb', 'You missed your block on 03/10/2026.', '2026-10-03'],
    ['es', 'No te presentaste a tu bloque del 2 de octubre.', '2026-10-02'],
    ['es', 'El 02/10/2026 un cliente no recibió su pedido.', '2026-10-02'],
    ['us-es', 'El 13/09/2026 llegaste tarde a tu bloque.', '2026-09-13'],
    ['fr', 'Votre tournée du 02/10/2026 a commencé en retard.', '2026-10-02'],
    ['de', 'Sie haben Ihren Block am 02.10. verpasst.', '2026-10-02'],
    ['it', 'Il 2 ottobre sei arrivato in ritardo alla stazione.', '2026-10-02'],
    ['pt', 'Você não compareceu ao bloco do dia 2 de outubro.', '2026-10-02'],
    ['ja', '10月2日のブロックにお越しになりませんでした。', '2026-10-02'],
  ])('%s: %j is %s', (place, text, expected) => {
    expect(fieldsOf(place, text).blockDate).toBe(expected);
  });

  it.each([
    ['us-es', 'El 02/10/2026 llegaste tarde a tu bloque.', '02/10/2026'],
    ['und', 'On 02/10/2026 you missed your block.', '02/10/2026'],
  ])('stays in the words of the text where it can be read in two ways: %s', (place, text, expected) => {
    expect(fieldsOf(place, text).blockDate).toBe(expected);
  });

  it('stays in the words of the text where no year can be told', () => {
    expect(fieldsOf('us', 'You missed your block on October 2.', null, null).blockDate).toBe('October 2');
  });

  it.each([
    ['us', 'Your account was deactivated on October 2.'],
    ['us', 'We wrote to you on October 2 about your deliveries.'],
    ['us', 'Your payment of October 2 is on its way.'],
    ['us', 'The new terms take effect on November 1, 2026.'],
    ['us', 'As of October 5, 2026 your standing is Fair.'],
    ['us', 'From November 1 you will see fewer blocks.'],
    ['us', 'Week of October 2 - October 8, 2026. Blocks: 4'],
    ['us', 'Between October 1 and October 4 you missed blocks.'],
    ['us', 'On October 1, October 2 and October 4 customers complained.'],
    ['us', 'Please return the packages by October 9.'],
    ['es', 'Tu cuenta fue desactivada el 2 de octubre.'],
    ['es', 'A partir del 1 de noviembre cambian los bloques.'],
    ['fr', 'Votre compte a été désactivé le 2 octobre.'],
    ['de', 'Ihr Konto wurde am 2. Oktober deaktiviert.'],
    ['it', 'Il tuo account è stato disattivato il 2 ottobre.'],
    ['pt', 'Sua conta foi desativada em 2 de outubro.'],
    ['ja', '9月28日〜10月4日の配達報酬を振り込みました。'],
    ['ja', '2026年10月2日付でアカウントを閉鎖いたしました。'],
  ])('is not read from %s: %j', (place, text) => {
    expect(fieldsOf(place, text).blockDate).toBeUndefined();
  });

  it('is not the deadline, wherever that is repeated', () => {
    const read = fieldsOf(
      'us',
      'Please bring the packages to the station by October 9.',
      'Return packages by October 9',
    );
    expect(read).toMatchObject({ deadline: '2026-10-09' });
    expect(read.blockDate).toBeUndefined();
  });
});
