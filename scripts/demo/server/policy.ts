/**
 * Response headers of the replica. Gmail enforces Trusted Types since 2024
 * (https://github.com/KartikTalwar/gmail.js/issues/779), and allows scripts by nonce only. There is no
 * `connect-src` and no `default-src`, as in Gmail: a request that should not be made must reach the
 * server and be seen there, not die in the policy.
 */
export const REPORT_PATH = '/mail/cspreport';

/** @param nonce fresh for each page. */
export function pageHeaders(nonce: string): Record<string, string> {
  return {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': [
      "require-trusted-types-for 'script'",
      `script-src 'nonce-${nonce}'`,
      `style-src 'nonce-${nonce}'`,
      "object-src 'none'",
      "base-uri 'self'",
      "frame-ancestors 'self'",
      `report-uri ${REPORT_PATH}`,
    ].join('; '),
  };
}
