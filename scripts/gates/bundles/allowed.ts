import type { Finding } from './finding';

/**
 * A finding that has a reason. Its key is the place, the rule, the shape and how often: one more of the same is a
 * finding again, and one less makes the entry stale, so that the list never says more than the build needs.
 */
export interface Allowance {
  /** Matches the path in the built folder; hashes in names change, so this is a pattern. */
  readonly where: RegExp;
  readonly rule: string;
  readonly shape: string;
  readonly count: number;
  readonly reason: string;
}

export interface Weighed {
  /** Nothing allows them. */
  readonly open: readonly Finding[];
  /** Allowed more often than seen: the entry must be lowered or go. */
  readonly stale: readonly { readonly allowance: Allowance; readonly seen: number }[];
}

/** Takes the allowed findings away. Where more is seen than allowed, all of that shape are shown. */
export function weigh(findings: readonly Finding[], allowances: readonly Allowance[]): Weighed {
  const taken = new Set<Finding>();
  const stale: { allowance: Allowance; seen: number }[] = [];
  for (const allowance of allowances) {
    const same = findings.filter((finding) => allows(allowance, finding));
    if (same.length < allowance.count) stale.push({ allowance, seen: same.length });
    if (same.length <= allowance.count) for (const finding of same) taken.add(finding);
  }
  return { open: findings.filter((finding) => !taken.has(finding)), stale };
}

function allows(allowance: Allowance, finding: Finding): boolean {
  return allowance.where.test(finding.file) && allowance.rule === finding.rule && allowance.shape === finding.shape;
}
