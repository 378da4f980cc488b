/** What is loaded with the first use of a feature is no part of what a page loads at once. */
const withoutLazyParts = {
  name: "without-lazy-parts",
  setup(build) {
    build.onResolve({ filter: /.*/ }, ({ kind, path }) =>
      kind === "dynamic-import" ? { path, external: true } : undefined,
    );
  },
};

const everything = { path: "dist/index.js", import: "{ Understudy }", gzip: true };

export default [
  {
    ...everything,
    name: "every resource, loaded at once",
    limit: "12 kB",
    modifyEsbuildConfig: (config) => ({
      ...config,
      platform: "browser",
      plugins: [...(config.plugins ?? []), withoutLazyParts],
    }),
  },
  {
    ...everything,
    name: "the same with all that is loaded when it is first used",
    limit: "22 kB",
    modifyEsbuildConfig: (config) => ({ ...config, platform: "browser" }),
  },
];
