import { knowledgeFromDisk } from '../../../../scripts/lib/knowledge-from-disk';
import { applyChanges } from '../../../../utils/core/redact/apply';
import { redactText } from '../../../../utils/core/redact/redact';
import { makeRedactor } from '../../../../utils/core/redact/redactor';
import type { Change, KnownIdentity, RedactOptions } from '../../../../utils/core/redact/types';

export const REDACTOR = makeRedactor(knowledgeFromDisk());
export const NOBODY: KnownIdentity = { names: [], emails: [], phones: [], addresses: [] };
export const DANA: KnownIdentity = {
  names: ['Dana Rivers'],
  emails: ['dana.rivers.demo@example.com'],
  phones: ['+1 206 555 0142'],
  addresses: ['1420 Oak Street, Tacoma, WA 98405'],
};

export function changesIn(text: string, options: Partial<RedactOptions> = {}, language = 'en'): readonly Change[] {
  return redactText(REDACTOR, { text, language }, { language: 'en', known: NOBODY, ...options }).changes;
}

export function redacted(text: string, options: Partial<RedactOptions> = {}, language = 'en'): string {
  return applyChanges(text, changesIn(text, options, language));
}
