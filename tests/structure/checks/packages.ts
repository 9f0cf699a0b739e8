interface LockEntry {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly hasInstallScript?: boolean;
}

export interface Lock {
  readonly packages: Readonly<Record<string, LockEntry>>;
}

export interface PackageFile {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const MOST_RUNTIME = 12;

/** Ranges, too many packages, packages that run something when installed. */
export function packageProblems({ dependencies, devDependencies }: PackageFile, { packages }: Lock): string[] {
  const all = { ...dependencies, ...devDependencies };
  const runtime = Object.keys(dependencies);
  return [
    ...Object.entries(all)
      .filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
      .map(([name, version]) => `package.json: ${name} is "${version}". Give one exact version.`),
    ...Object.entries(all)
      .filter(([name, version]) => packages[`node_modules/${name}`]?.version !== version)
      .map(
        ([name, version]) =>
          `package-lock.json: does not hold ${name} ${version}. Run "npm install" and commit the lock.`,
      ),
    ...(runtime.length > MOST_RUNTIME
      ? [`package.json: ${runtime.length} packages ship, ${MOST_RUNTIME} is the limit. Write the small thing yourself.`]
      : []),
    ...runtime
      .filter((name) => packages[`node_modules/${name}`]?.hasInstallScript)
      .map((name) => `package.json: ${name} runs a script when it is installed. What ships must not: choose another.`),
  ];
}

/** Addresses in the lock, and binaries for other systems that an install left out of it: "npm ci" would stop on both elsewhere. */
export function lockProblems({ packages }: Lock): string[] {
  return Object.entries(packages).flatMap(([path, { resolved, optionalDependencies }]) => [
    ...(resolved === undefined
      ? []
      : [
          `package-lock.json: ${path} names the address ${resolved}. Set omit-lockfile-registry-resolved and make the lock anew.`,
        ]),
    ...Object.keys(optionalDependencies ?? {})
      .filter((name) => !isLocked(packages, path, name))
      .map(
        (name) =>
          `package-lock.json: ${path} wants ${name}, which is missing. Take a version of ${path} whose binaries all exist.`,
      ),
  ]);
}

/** A package may be locked beside its user or anywhere above it. */
function isLocked(packages: Lock['packages'], user: string, name: string): boolean {
  for (let folder = user; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (packages[folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`]) return true;
    if (folder === '') return false;
    if (!folder.includes('/node_modules/')) folder = '';
    if (folder === '') return packages[`node_modules/${name}`] !== undefined;
  }
}
