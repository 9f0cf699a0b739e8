/** Who writes in the sample mailbox. Everybody is made up. */
import type { CategoryId, Tier } from '../../../utils/core/types';
import type { Mailbox, Truth } from './types';

export const dana: Mailbox = { name: 'Dana Rivers', address: 'dana.rivers.demo@example.com' };

export const flex: Mailbox = { name: 'Amazon Flex', address: 'amazonflex-support@amazon.com' };
export const flexTeam: Mailbox = { name: 'Amazon Flex Team', address: 'amazonflex-support@amazon.com' };
export const flexSupport: Mailbox = { name: 'Amazon Flex Support', address: 'amazonflex-support@amazon.com' };

/** A message about Flex, or one that imitates it. */
export function truth(category: CategoryId, tier: Tier): Truth {
  return { category, tier, canned: false };
}

/** A support answer that repeats or refuses without engaging. */
export function canned(category: CategoryId, tier: Tier): Truth {
  return { category, tier, canned: true };
}

/** Mail that has nothing to do with Flex, and everything Dana writes herself. */
export const ordinary: Truth = { category: 'not-flex', tier: 'none', canned: false };
