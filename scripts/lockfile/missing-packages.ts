/** What of an entry of `package-lock.json` matters here. */
export interface LockedPackage {
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export interface MissingPackage {
  readonly name: string;
  readonly version: string;
  /** Whether only developers need it. */
  readonly dev: boolean;
}

/** The optional dependencies of locked packages that have no entry of their own. */
export function missingPackages(
  packages: Readonly<Record<string, LockedPackage>>,
): readonly MissingPackage[] {
  const missing = new Map<string, MissingPackage>();
  for (const [path, { dev = false, optionalDependencies = {} }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const places = placesOf(path, name);
      if (!places.some((place) => Object.hasOwn(packages, place))) {
        missing.set(`${name}@${version}`, { name, version, dev });
      }
    }
  }
  return [...missing.values()];
}

/** Where Node looks for a dependency: beside the dependent, then in each folder above it. */
function placesOf(dependent: string, name: string): readonly string[] {
  const places = dependent === "" ? [] : [`${dependent}/node_modules/${name}`];
  for (let at = dependent.lastIndexOf("/node_modules/"); at > 0; ) {
    places.push(`${dependent.slice(0, at)}/node_modules/${name}`);
    at = dependent.lastIndexOf("/node_modules/", at - 1);
  }
  return [...places, `node_modules/${name}`];
}
