import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { onTestFinished, vi } from 'vitest';

import { TextContext } from '../../../components/use-text';
import { translator } from '../../../utils/i18n/t';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

/** The moment the made-up views are looked at. */
export const NOW = new Date(2026, 10, 22, 12);

let roots: { readonly root: Root; readonly host: HTMLElement }[] = [];

/** Takes away everything drawn so far, as leaving a screen does. */
export function removeAll(): void {
  for (const { root, host } of roots) {
    act(() => root.unmount());
    host.remove();
  }
  roots = [];
}

/** Draws a component into the document until the test is over, and gives back where. Categories are named by their ids. */
export async function render(node: ReactNode): Promise<HTMLElement> {
  const host = document.createElement('div');
  document.body.append(host);
  const root = createRoot(host);
  roots.push({ root, host });
  onTestFinished(removeAll);
  const text = { t: translator('en'), language: 'en', now: NOW, nameOf: (id: string) => id };
  await act(async () => root.render(<TextContext value={text}>{node}</TextContext>));
  return host;
}

function found<Found>(element: Found | null | undefined, what: string): Found {
  if (element === null || element === undefined) throw new Error(`There is no ${what}.`);
  return element;
}

export function button(host: HTMLElement, name: string): HTMLButtonElement {
  return found(
    [...host.querySelectorAll('button')].find((each) => each.textContent === name),
    `button "${name}"`,
  );
}

/** The control a label names. */
export function field(host: HTMLElement, label: string): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  const named = [...host.querySelectorAll('label')].find((each) => each.textContent?.split(' · ')[0] === label);
  const control = host.ownerDocument.getElementById(found(named, `label "${label}"`).htmlFor);
  if (
    control instanceof HTMLInputElement ||
    control instanceof HTMLTextAreaElement ||
    control instanceof HTMLSelectElement
  )
    return control;
  throw new Error(`The label "${label}" names no control.`);
}

export async function click(element: HTMLElement): Promise<void> {
  await act(async () => element.click());
}

/** Types as React notices it: through the prototype's setter, with the event of a real change. */
export async function type(control: ReturnType<typeof field>, value: string): Promise<void> {
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set;
  await act(async () => {
    setter?.call(control, value);
    control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  });
}
