export interface Lockfile {
  readonly packages: Readonly<Record<string, object>>;
}

export function installState(
  lockfile: Lockfile,
  record: Lockfile | undefined,
): "missing" | "outdated" | "current";
