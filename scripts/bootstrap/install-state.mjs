/**
 * Whether what npm has installed is what the lockfile asks for.
 *
 * npm keeps its own record of what it installed in `node_modules/.package-lock.json`. The two are
 * compared by content, since the times of files say nothing after a checkout: `missing` when there
 * is no record, `outdated` when a package is absent, has another version or should not be there. An
 * optional package that is absent is one for another platform.
 */
export function installState(lockfile, record) {
  if (record === undefined) return "missing";
  const wanted = packagesIn(lockfile);
  const installed = packagesIn(record);
  for (const [path, entry] of wanted) {
    const found = installed.get(path);
    const matches =
      found === undefined
        ? entry.optional === true || entry.devOptional === true
        : identity(found) === identity(entry);
    if (!matches) return "outdated";
  }
  for (const path of installed.keys()) {
    if (!wanted.has(path)) return "outdated";
  }
  return "current";
}

function packagesIn(lockfile) {
  return new Map(
    Object.entries(lockfile.packages).filter(([path]) => /(^|\/)node_modules\//.test(path)),
  );
}

function identity({ version, integrity, resolved, link }) {
  return JSON.stringify(link ? { link, resolved } : { version, integrity });
}
