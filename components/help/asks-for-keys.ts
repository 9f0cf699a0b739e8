/** Whether a key asks for the list of keys: "?" alone, not while something is typed, and not over a question that is open. */
export function asksForKeys(event: KeyboardEvent): boolean {
  if (event.key !== '?' || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return false;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]'))
    return false;
  return document.querySelector('dialog[open]') === null;
}
