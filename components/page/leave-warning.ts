let atOnce = false;

/** Has the browser ask before this page is closed or left for another. Gives back how to stop that. */
export function askBeforeLeaving(): () => void {
  const ask = (event: BeforeUnloadEvent): void => {
    if (!atOnce) event.preventDefault();
  };
  addEventListener('beforeunload', ask);
  return () => removeEventListener('beforeunload', ask);
}

/** Loads the page anew whatever is written in it: what is locked must not wait for an answer. */
export function reloadAtOnce(): void {
  atOnce = true;
  location.reload();
}
