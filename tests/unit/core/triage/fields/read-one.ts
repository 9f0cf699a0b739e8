import { readFields } from '@/utils/core/triage/fields/read-fields';
import type { Fields } from '@/utils/core/types';

/** Where notices in a language usually come from. */
const SENDERS: Readonly<Record<string, string>> = {
  en: 'no-reply@amazon.com',
  gb: 'no-reply@amazon.co.uk',
  us: 'no-reply@amazon.com',
  es: 'no-reply@amazon.es',
  fr: 'no-reply@amazon.fr',
  de: 'no-reply@amazon.de',
  it: 'no-reply@amazon.it',
  pt: 'no-reply@amazon.com.br',
  ja: 'no-reply@amazon.co.jp',
};

/** When every made-up notice is sent. */
export const SENT = '2026-10-06T15:20:00.000Z';

/** The fields of a text in a language; `gb` and `us` are English from that country, `us-es` Spanish from the United States. */
export function fieldsOf(
  place: string,
  text: string,
  subject: string | null = null,
  date: string | null = SENT,
): Fields {
  const language = place === 'gb' || place === 'us' ? 'en' : place === 'us-es' ? 'es' : place;
  const address = place === 'us-es' ? 'no-reply@amazon.com' : (SENDERS[place] ?? 'no-reply@elsewhere.example');
  return readFields({ from: { address }, to: [], date, subject, text }, text, language);
}
