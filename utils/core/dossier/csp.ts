import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** How a Content-Security-Policy names an inline script or style: `'sha256-…'` (CSP Level 3, section 2.3.1). */
export function cspHash(content: string): string {
  return `'sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(content))))}'`;
}
