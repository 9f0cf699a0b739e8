import type { TreeFile } from './tree';

/** Rights that the README must explain, each on a line of its own with a reason. */
export function unexplainedRights(readme: string, rights: readonly string[]): string[] {
  const lines = readme.split('\n');
  return rights
    .filter(
      (right) =>
        !lines.some((line) => line.includes(`\`${right}\``) && line.replaceAll(/`[^`]*`|[|*\-\s]/g, '').length >= 20),
    )
    .map(
      (right) =>
        `README.md: does not say why the extension asks for \`${right}\`. Add a line with the name in backticks and the reason.`,
    );
}

// Put together, so that this file is not its own first finding.
const FOREIGN: readonly RegExp[] = [
  new RegExp(`(?:^|[\\s"'\`(=:])/(?:${'work'}|${'root'})/`),
  new RegExp(`\\.\\./${'shared'}/`),
];

/** Paths of somebody's machine. */
export function foreignPaths(files: readonly TreeFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        FOREIGN.some((pattern) => pattern.test(line))
          ? [
              `${path}:${index + 1}: names a path that exists on one machine only. Write it relative to the repository, or take it out.`,
            ]
          : [],
      ),
  );
}
