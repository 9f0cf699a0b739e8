// @ts-check
import { createHash } from 'node:crypto';

/**
 * @param {readonly (string | Uint8Array)[]} parts
 * @returns {string} SHA-256 in hex; a part's end counts, so that ['ab', 'c'] and ['a', 'bc'] differ
 */
export function digest(parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock
 */

/**
 * Compares the lock file with what npm says it installed (`node_modules/.package-lock.json`, which npm writes last).
 * Packages for other platforms are optional and may be absent.
 * @param {Lock} wanted
 * @param {Lock | null} installed
 * @returns {string | null} the first package that differs, or null when all are there
 */
export function firstDifference(wanted, installed) {
  if (!installed) return 'node_modules';
  const there = installed.packages ?? {};
  for (const [path, entry] of Object.entries(wanted.packages ?? {})) {
    if (path === '') continue;
    const found = there[path];
    if (!found && (entry.optional || entry.devOptional)) continue;
    if (found?.version !== entry.version) return path.replace(/^.*node_modules\//, '');
  }
  return null;
}
