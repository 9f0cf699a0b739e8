import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { locate, type Finding } from './finding';
import { contexts, listFiles } from './folder';
import { scanCss, scanHtml } from './markup';
import { scanScript } from './script';

/** Every forbidden shape in a built folder, allowed or not. */
export function scanFolder(folder: string): Finding[] {
  const kinds = contexts(folder);
  return listFiles(folder).flatMap((file) => {
    const text = (): string => readFileSync(join(folder, file), 'utf8');
    if (file.endsWith('.html')) return locate(file, text(), scanHtml(text()));
    if (file.endsWith('.css') || file.endsWith('.svg'))
      return locate(file, text(), file.endsWith('.svg') ? scanHtml(text()) : scanCss(text()));
    const context = kinds.get(file);
    return context ? locate(file, text(), scanScript(text(), context)) : [];
  });
}
