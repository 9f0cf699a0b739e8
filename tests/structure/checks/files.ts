import { isSource, type TreeFile } from './tree';

const LONGEST = 300;

/** Files too long to hold one idea. */
export function tooLong(files: readonly TreeFile[]): string[] {
  return files
    .filter((file) => isSource(file) || file.path.endsWith('.css'))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > LONGEST)
    .map(
      ({ path, lines }) =>
        `${path}: has ${lines} lines, ${LONGEST} is the limit. It holds two ideas: give the second a file of its own.`,
    );
}

// Put together, so that this file is not its own first finding.
const LATER = new RegExp(`\\b(?:${'TO'}DO|${'FIX'}ME|${'XX'}X)\\b`);

/** Notes to come back later. */
export function leftForLater(files: readonly TreeFile[]): string[] {
  return files
    .filter(isSource)
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, index) =>
          LATER.test(line)
            ? [`${path}:${index + 1}: a note for later. Do it now, or write an issue and take the note out.`]
            : [],
        ),
    );
}

/** A `.tsx` in `components/` is `PascalCase` and exports the component of that name; everything else is `kebab-case`. */
export function misnamed(files: readonly TreeFile[]): string[] {
  return files.filter(isSource).flatMap(({ path, text }) => {
    const name = path.split('/').at(-1) ?? '';
    const stem = name.replace(/(?:\.(?:test|spec|config|d|content))*\.[a-z]+$/, '').replace(/^\./, '');
    if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(stem))
      return exportsComponent(path, text) ? [`${path}: call the file after its component, in PascalCase.`] : [];
    if (!/^(?:tests\/unit\/)?components\//.test(path) || !path.endsWith('.tsx'))
      return [`${path}: write the file's name in kebab-case.`];
    if (path.startsWith('tests/')) return [];
    const exported = new RegExp(`export (?:function|const|class) ${stem}\\b`).test(text);
    return exported ? [] : [`${path}: export the component ${stem}, which the file is called after.`];
  });
}

function exportsComponent(path: string, text: string): boolean {
  return path.startsWith('components/') && path.endsWith('.tsx') && /export (?:function|class) [A-Z]/.test(text);
}
