/**
 * Lets the page draw and answer in the midst of long work: resolves in a new task. A message is used, since
 * timers of a tab in the background are slowed down to one a minute.
 */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
