/** What the demo mailbox's page offers to tests (scripts/demo/page/demo.js). */
interface DemoPage {
  recycle(): void;
  refresh(): void;
  lateIds(milliseconds: number): void;
  insertTop(fields?: object): { id: string; token: string };
  receive(threadId: string, fields?: object): string | null;
  /** Puts a new body element in place of a message's old one. */
  replaceBody(index?: number): void;
  reply(index?: number): unknown;
  compose(): boolean;
  setRecipients(addresses: readonly string[]): void;
  popOut(): void;
  editors(): string[];
  storm(perSecond?: number, milliseconds?: number): Promise<number>;
}

interface Window {
  readonly demo: DemoPage;
}
