import { zipSync } from 'fflate';
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { sourceChunks } from '../../utils/app/import/mail-source';
import { mailSources } from '../../utils/app/import/mail-sources';
import { runs } from './runs';

const MAIL = new TextEncoder().encode(`From: a@example.com\r\nSubject: one\r\n\r\n${'Some words. '.repeat(50)}\r\n`);
const ZIP = zipSync({ 'a.eml': MAIL, 'b.txt': new Uint8Array([1, 2, 3]) });

it('a zip with any bytes changed is read or refused, and never gives more than it says', async () => {
  const damage = fc.array(fc.tuple(fc.nat(ZIP.length - 1), fc.integer({ min: 0, max: 255 })), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(damage, fc.nat(ZIP.length), async (changes, cut) => {
      const bytes = new Uint8Array(ZIP.slice(0, cut % 3 === 0 ? cut : ZIP.length));
      for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
      const found = await mailSources(new Blob([bytes]));
      for (const source of found.ok ? found.sources : []) {
        let length = 0;
        try {
          for await (const chunk of sourceChunks(source)) length += chunk.length;
        } catch {
          // Damaged packed bytes are told of by a rejection.
        }
        expect(length).toBeLessThanOrEqual(source.unpacked ?? source.bytes.size);
      }
    }),
    { numRuns: runs(150) },
  );
});
