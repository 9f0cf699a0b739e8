import { importGraph } from './imports';
import { keysIn } from './locale';
import { isShipped, type TreeFile } from './tree';

/** Name of a part → its keys. */
type Parts = Readonly<Record<string, readonly string[]>>;

/** A module and everything that comes with it: which keys are named where, and which parts are brought. */
interface Load {
  readonly start: string;
  readonly named: readonly { readonly key: string; readonly path: string }[];
  readonly brought: ReadonlySet<string>;
}

/** What is loaded at once and draws texts of a part that does not come with it: their keys would be seen. */
export function partsLacking(files: readonly TreeFile[], parts: Parts): string[] {
  // What is common comes with `t` itself.
  const later = Object.entries(parts).filter(([part]) => part !== 'common');
  const home = new Map(later.flatMap(([part, keys]) => keys.map((key) => [key, part] as const)));
  return loadsOf(files, parts).flatMap(({ start, named, brought }) => {
    const asked = new Map(named.toReversed().map((one) => [home.get(one.key) ?? 'common', one]));
    const lacking = [...asked].filter(([part]) => part !== 'common' && !brought.has(part));
    return lacking.map(
      ([part, { key, path }]) =>
        `${start}: comes without the texts of "${part}", and ${path} shows "${key}". Import utils/i18n/parts/${part} in ${start}, or move the text to a part that it brings.`,
    );
  });
}

/** What is loaded at once and brings a part none of whose texts it draws. */
export function partsIdle(files: readonly TreeFile[], parts: Parts): string[] {
  return loadsOf(files, parts).flatMap(({ start, named, brought }) =>
    [...brought]
      .filter((part) => part !== 'common' && !named.some(({ key }) => parts[part]?.includes(key)))
      .map((part) => `${start}: brings the texts of "${part}" and shows none. Take utils/i18n/parts/${part} out.`),
  );
}

function loadsOf(files: readonly TreeFile[], parts: Parts): readonly Load[] {
  const { starts, together } = importGraph(files);
  const all = Object.values(parts).flat();
  // `utils/i18n` only speaks of keys.
  const sources = files.filter((file) => isShipped(file) && !file.path.startsWith('utils/i18n/'));
  const namedIn = new Map(sources.map(({ path, text }) => [path, keysIn(text, all)]));
  // A content script is handed its words by the background.
  return starts
    .filter((start) => !start.includes('.content'))
    .map((start) => {
      const modules = together(start);
      return {
        start,
        named: modules.flatMap((path) => (namedIn.get(path) ?? []).map((key) => ({ key, path }))),
        brought: new Set(Object.keys(parts).filter((part) => modules.includes(`utils/i18n/parts/${part}.ts`))),
      };
    });
}
