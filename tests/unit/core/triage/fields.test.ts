import { describe, expect, it } from 'vitest';
import type { Fields } from '@/utils/core/types';
import { readFields } from '@/utils/core/triage/fields';

function fields(text: string, subject: string | null = null, address = 'no-reply@amazon.com'): Fields {
  return readFields({ from: { address }, to: [], date: '2026-10-06T15:20:00.000Z', subject, text }, text);
}

describe('readFields', () => {
  it('reads everything a full notice states', () => {
    const text =
      'Hello Sam,\n\nOn October 5, 2026, 3:30 PM - 7:00 PM at DXX1, 4 packages were marked undelivered for the second time: TBA300000000001, TBA300000000002. Order 111-2222222-3333333. Your standing moved from Great to At Risk. Please respond by October 16, 2026.\n\nBest regards,\nAnusha R.\nAmazon Flex';
    expect(fields(text)).toEqual({
      blockDate: '2026-10-05',
      blockTime: '3:30 PM - 7:00 PM',
      station: 'DXX1',
      orderIds: ['111-2222222-3333333'],
      trackingIds: ['TBA300000000001', 'TBA300000000002'],
      packageCount: 4,
      deadline: '2026-10-16',
      agentName: 'Anusha',
      standing: 'at risk',
      occurrences: 'second time',
    });
  });

  it('has no field that the text does not state', () => {
    expect(fields('An order was not picked up. This may affect you.')).toEqual({});
  });

  it.each<[string, Partial<Fields>]>([
    ['You can appeal within 10 days.', { deadline: '2026-10-16' }],
    ['Reply within ten calendar days of this email.', { deadline: '2026-10-16' }],
    ['Responda en un plazo de 10 días.', { deadline: '2026-10-16' }],
    ['Upload it no later than Friday, October 9, 2026.', { deadline: '2026-10-09' }],
    ['It expires on 11/15/2026.', { deadline: '2026-11-15' }],
    ['On 10/02/2026 you were late.', { blockDate: '2026-10-02' }],
    ['Last week, October 2, you were late.', { blockDate: 'October 2' }],
    ['two of your parcels', { packageCount: 2 }],
    ['seven packages', { packageCount: 7 }],
    ['3 different customer packages', { packageCount: 3 }],
    ['tres paquetes', { packageCount: 3 }],
    ['dropped blocks 3 times this month', { occurrences: '3 times this month' }],
    ['on two occasions', { occurrences: 'two occasions' }],
    ['Saludos,\nLucía', { agentName: 'Lucía' }],
    ['Thank you,\nAmazon Flex', {}],
    ['Your standing is Fair.', { standing: 'fair' }],
    ['That is fair.', {}],
    ['tba300000000001', { trackingIds: ['TBA300000000001'] }],
  ])('reads %j', (text, expected) => {
    expect(fields(text)).toEqual(expected);
  });

  it('counts no deadline from days in which nothing is asked', () => {
    expect(fields('You will be paid within 3 days.')).toEqual({});
  });

  it('reads day and month as the sender’s country writes them', () => {
    expect(fields('On 03/10/2026.', null, 'no-reply@amazon.co.uk').blockDate).toBe('2026-10-03');
    expect(fields('On 03/10/2026.', null, 'no-reply@elsewhere.example').blockDate).toBe('03/10/2026');
  });

  it('reads the subject too', () => {
    expect(fields('', 'Your block at VXX2').station).toBe('VXX2');
  });
});
