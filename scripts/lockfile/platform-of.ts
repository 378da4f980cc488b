/** The fields by which npm tells whether a package is for this machine. */
export interface Platform {
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
}

const systems: Readonly<Record<string, string>> = {
  aix: "aix",
  android: "android",
  darwin: "darwin",
  freebsd: "freebsd",
  linux: "linux",
  netbsd: "netbsd",
  openbsd: "openbsd",
  openharmony: "openharmony",
  sunos: "sunos",
  win32: "win32",
  windows: "win32",
};

const processors: Readonly<Record<string, string>> = {
  "64": "x64",
  arm: "arm",
  arm64: "arm64",
  ia32: "ia32",
  loong64: "loong64",
  mips64el: "mips64el",
  ppc64: "ppc64",
  riscv64: "riscv64",
  s390x: "s390x",
  x64: "x64",
};

const libraries: Readonly<Record<string, string>> = {
  gnu: "glibc",
  gnueabihf: "glibc",
  musl: "musl",
  musleabihf: "musl",
};

/**
 * The platform that a package is for, read from its name (`@rollup/rollup-linux-x64-musl`).
 * Throws when the name does not say.
 */
export function platformOf(name: string): Platform {
  const words = name.split(/[^a-z0-9]+/);
  const one = (table: Readonly<Record<string, string>>) =>
    words.map((word) => table[word]).findLast((value) => value !== undefined);
  const os = one(systems);
  const cpu = one(processors);
  const libc = one(libraries);
  if (os === undefined || cpu === undefined) {
    throw new TypeError(
      `Expected the name of a package for one platform, such as rollup-linux-x64-gnu, but got ${name}. Write its entry into package-lock.json by hand.`,
    );
  }
  return {
    os: [os],
    cpu: [cpu],
    ...(os === "linux" && libc !== undefined && { libc: [libc] }),
  };
}
