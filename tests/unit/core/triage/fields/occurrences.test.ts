import { describe, expect, it } from 'vitest';
import { fieldsOf } from './read-one';

describe('how often', () => {
  it.each([
    ['us', 'This is the third time.', 'third time'],
    ['us', 'This was the 2nd time this month.', '2nd time'],
    ['us', 'late 3 times in the last 30 days', '3 times'],
    ['us', 'on two occasions', 'two occasions'],
    ['us', '4 separate reports', '4 separate reports'],
    ['us', 'late twice this month', 'twice'],
    ['es', 'por tercera vez', 'tercera vez'],
    ['es', 'tres veces este mes', 'tres veces'],
    ['es', 'en dos ocasiones', 'dos ocasiones'],
    ['fr', 'pour la troisième fois', 'troisième fois'],
    ['fr', 'à deux reprises', 'deux reprises'],
    ['fr', 'la 2e fois', '2e fois'],
    ['de', 'zum dritten Mal', 'dritten Mal'],
    ['de', 'zum 3. Mal', '3. Mal'],
    ['de', 'zwei Verstöße', 'zwei Verstöße'],
    ['de', 'dreimal in den letzten 30 Tagen', 'dreimal'],
    ['it', 'per la terza volta', 'terza volta'],
    ['it', 'due volte nell’ultimo mese', 'due volte'],
    ['pt', 'pela terceira vez', 'terceira vez'],
    ['pt', 'duas vezes', 'duas vezes'],
    ['ja', '今回で3回目となります', '3回目'],
    ['ja', '過去30日間に3回の遅刻', '3回'],
    ['ja', '過去30日間に3回報告されました', '3回'],
  ])('%s: %j is %j', (place, text, expected) => {
    expect(fieldsOf(place, text).occurrences).toBe(expected);
  });

  it.each([
    ['us', 'If this happens three times, your account may be closed.'],
    ['us', 'A second violation may end your access.'],
    ['us', 'more than three times'],
    ['us', 'the two warnings are withdrawn'],
    ['us', 'the one-time code from your app'],
    ['es', '3 paquetes devueltos, 1 reporte de cliente'],
    ['fr', 'Deux autres manquements et votre statut baissera.'],
    ['us', 'paid 2 times the rate'],
    ['us', 'at all times, next time, every time'],
    ['us', 'We wrote to you twice.'],
    ['es', 'Si ocurre tres veces, cerraremos tu cuenta.'],
    ['fr', 'plus de trois fois'],
    ['de', 'Wenn das dreimal im Monat passiert'],
    ['it', 'una volta'],
    ['pt', 'até três vezes'],
    ['ja', '1回のブロックで'],
  ])('is not read from %s: %j', (place, text) => {
    expect(fieldsOf(place, text).occurrences).toBeUndefined();
  });
});
