import { expect, it } from 'vitest';

import { keepTyped, typedWords } from '../../../../components/reply/typed-words';

it('holds nothing for a letter nobody wrote', () => {
  expect(typedWords('nobody wrote-it')).toEqual({});
});

it('keeps every blank of a letter, and the last words of each', () => {
  keepTyped('a first', 'station', 'VTX');
  keepTyped('a first', 'whatHappened', 'It rained.');
  expect(keepTyped('a first', 'station', 'VTX1')).toEqual({ station: 'VTX1', whatHappened: 'It rained.' });
  expect(typedWords('a first')).toEqual({ station: 'VTX1', whatHappened: 'It rained.' });
});

it('keeps letters apart, by message and by template', () => {
  keepTyped('b first', 'station', 'VTX1');
  expect(typedWords('b second')).toEqual({});
  expect(typedWords('c first')).toEqual({});
});

it('keeps the last fifty letters, the one untouched for longest going first', () => {
  for (let index = 0; index < 50; index++) keepTyped(`many-${index}`, 'station', 'VTX1');
  keepTyped('many-0', 'station', 'VTX2');
  keepTyped('one more', 'station', 'VTX3');
  expect(typedWords('many-0')).toEqual({ station: 'VTX2' });
  expect(typedWords('many-1')).toEqual({});
  expect(typedWords('many-2')).toEqual({ station: 'VTX1' });
});
