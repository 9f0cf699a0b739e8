import { describe, expect, it } from 'vitest';
import { fieldsOf } from './read-one';

describe('a station', () => {
  it.each([
    ['us', 'at DSE4 on Monday', 'DSE4'],
    ['us', 'your block at VUT2.', 'VUT2'],
    ['us', 'at the UWA3 site', 'UWA3'],
    ['gb', 'station BLR5', 'BLR5'],
    ['us', 'DDR4 is not it, station DSE4 is', 'DSE4'],
    ['us', 'Route at DAB1, later moved to delivery station DSE4', 'DSE4'],
    ['es', 'la estación DMA3', 'DMA3'],
    ['fr', "l'agence DIF2", 'DIF2'],
    ['de', 'an der DKR1', 'DKR1'],
    ['it', 'presso OMI1', 'OMI1'],
    ['fr', 'à UFR1', 'UFR1'],
    ['pt', 'na estação DSP4', 'DSP4'],
    ['ja', 'ステーションDTK4', 'DTK4'],
    ['ja', 'DTK4のブロック', 'DTK4'],
  ])('%s: %j is %s', (place, text, expected) => {
    expect(fieldsOf(place, text).station).toBe(expected);
  });

  it.each([
    'memory of DDR4, a USB3 plug, an HDR10 screen and SHA1',
    'flight UA123 and LH45',
    'case ABC-DSE4-9 or /DSE4/ or x@DSE4',
    'TBA300000000001',
    'dse4',
    'a 1099-NEC form, W9, version V2',
  ])('is not read from %j', (text) => {
    expect(fieldsOf('us', text).station).toBeUndefined();
  });
});
