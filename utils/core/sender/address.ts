/** The part of an address before its last `@`; empty when there is none. */
export function localPart(address: string): string {
  return address.slice(0, Math.max(0, address.lastIndexOf('@')));
}

/** The part of an address behind its last `@`, without a final dot; the whole when there is no `@`. */
export function domainOf(address: string): string {
  return withoutFinalDot(address.slice(address.lastIndexOf('@') + 1));
}

/** Whether a domain is another one or lies below it: never a name that only ends in the same letters. */
export function isWithin(domain: string, parent: string): boolean {
  return domain.endsWith(parent) && (domain.length === parent.length || domain.at(-1 - parent.length) === '.');
}

function withoutFinalDot(domain: string): string {
  return domain.endsWith('.') ? domain.slice(0, -1) : domain;
}
