import '../ui/tokens.css';
import '../ui/base.css';

import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

import { holdFocus } from './hold-focus';

/** Draws a page into `#root`. */
export function startPage(page: ReactNode): void {
  const root = document.getElementById('root');
  if (root === null) return;
  createRoot(root).render(<StrictMode>{page}</StrictMode>);
  holdFocus(document);
}
