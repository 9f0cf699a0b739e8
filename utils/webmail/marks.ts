/**
 * Our marks in a page, kept in step with what each pass says. Nothing on the page remembers that it was
 * done: a mark stays only if the pass that just ran asked for it, so a recycled row can't keep a stale one.
 */
import type { Slot } from './types';

export class Marks {
  private readonly hosts = new Map<Element, string>();
  private readonly asked = new Set<Element>();

  /** Puts a mark into a slot, or leaves the one that is there if it says the same. */
  place(slot: Slot, says: string, build: () => HTMLElement): void {
    const present = [...slot.parent.children].find((child) => this.hosts.has(child) && !this.asked.has(child));
    if (present && this.hosts.get(present) === says) {
      this.asked.add(present);
      return;
    }
    const before = present === slot.before ? (present?.nextSibling ?? null) : slot.before;
    if (present) this.remove(present);
    const host = build();
    slot.parent.insertBefore(host, before);
    this.hosts.set(host, says);
    this.asked.add(host);
  }

  /** Ends a pass: takes away every mark it did not ask for. Returns how many are left. */
  sweep(): number {
    for (const host of this.hosts.keys()) if (!this.asked.has(host)) this.remove(host);
    this.asked.clear();
    return this.hosts.size;
  }

  /** Takes every mark away. */
  clear(): void {
    for (const host of this.hosts.keys()) this.remove(host);
    this.asked.clear();
  }

  private remove(host: Element): void {
    host.remove();
    this.hosts.delete(host);
  }
}
