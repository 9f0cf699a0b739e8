// @vitest-environment node
import { createHash } from 'node:crypto';

import { beforeAll, describe, expect, it } from 'vitest';

import { scanScript } from '../../../../scripts/gates/bundles/script';
import { verifier } from '../../../../scripts/vite/verifier';

let page = '';

beforeAll(async () => {
  const { load } = verifier() as { readonly load: (id: string) => Promise<string> };
  const code = await load('\0virtual:verifier');
  page = JSON.parse(code.replace(/^export default /, '').replace(/;$/, '')) as string;
});

const between = (tag: string): string => page.split(`<${tag}>`)[1]?.split(`</${tag}>`)[0] ?? '';
const sum = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the page that checks a dossier', () => {
  it('is one file of less than 120 kB with one script, allowed by its hash, and nothing else may load', () => {
    expect(page.length).toBeLessThan(120_000);
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).toContain(
      `content="default-src 'none'; script-src ${sum(between('script'))}; style-src ${sum(between('style'))}; base-uri 'none'; form-action 'none'"`,
    );
  });

  it('has no way out in its script, and none for markup', () => {
    expect(scanScript(between('script'), 'page')).toEqual([]);
    // The control: the same look sees one that is put in.
    expect(scanScript(`${between('script')};fetch('https://example.com')`, 'page')).not.toEqual([]);
  });

  it('speaks English, whatever other languages it has', () => {
    expect(between('script')).toContain('All is well');
  });
});
