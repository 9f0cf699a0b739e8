import { describe, expect, it } from 'vitest';
import { fieldsOf } from './read-one';

describe('a standing', () => {
  it.each([
    ['us', 'Your standing is Fair.', 'Fair'],
    ['us', 'Your standing with Amazon Flex is now At Risk.', 'At Risk'],
    ['us', 'It went from Fantastic to Good.', 'Good'],
    ['us', 'Standing: Great', 'Great'],
    ['us', 'Your Fantastic standing is safe.', 'Fantastic'],
    ['es', 'Tu nivel pasó de «Bueno» a «En riesgo».', 'En riesgo'],
    ['es', 'Tu posición es ahora Regular.', 'Regular'],
    ['fr', 'Votre statut est passé de « Excellent » à « À risque ».', 'À risque'],
    ['fr', 'Votre statut est désormais « Fantastique ».', 'Fantastique'],
    ['de', 'dein Status ist von "Sehr gut" auf "Gefährdet" gefallen', 'Gefährdet'],
    ['de', 'Dein Status ist jetzt "Fantastisch".', 'Fantastisch'],
    ['it', 'La tua valutazione è passata da Buona a Discreta.', 'Discreta'],
    ['it', 'Il tuo livello è ora Ottimo.', 'Ottimo'],
    ['pt', 'Sua classificação subiu para Fantástica.', 'Fantástica'],
    ['ja', '評価が「良好」から「要注意」に変更されました。', '要注意'],
    ['ja', 'スタンディングは現在「Great」です。', 'Great'],
  ])('%s: %j is %s', (place, text, expected) => {
    expect(fieldsOf(place, text).standing).toBe(expected);
  });

  it.each([
    ['us', 'That is fair.'],
    ['us', 'Only accounts in good standing see offers.'],
    ['us', 'If your standing falls to At Risk, you may lose access.'],
    ['us', 'This counts towards your standing. Good luck!'],
    ['us', 'Great news about your standing'],
    ['es', 'Si tu nivel baja a En riesgo, puedes perder el acceso.'],
    ['de', 'Wenn dein Status auf Gefährdet fällt, wird dein Konto geprüft.'],
    ['fr', 'Si votre statut passe à « À risque », votre compte sera fermé.'],
    ['ja', '評価が要注意になった場合、停止されます。'],
  ])('is not read from %s: %j', (place, text) => {
    expect(fieldsOf(place, text).standing).toBeUndefined();
  });
});
