/**
 * Who may import whom. Everything that is not in this table is refused.
 *
 * `npm run check` runs it. A package that is not listed may import nothing of ours: add a line for
 * it here and in ARCHITECTURE.md.
 */
const mayImport = {
  "packages/spec": [],
  "packages/onnx": [],
  "packages/storage": [],
  "packages/tokenizers": [],
  "packages/sdk": ["packages/spec"],
  "packages/msw": ["packages/spec"],
  "packages/contract": ["packages/spec"],
  "packages/training": ["packages/onnx", "packages/tokenizers"],
  "packages/runtime": ["packages/onnx", "packages/tokenizers"],
  "packages/models": ["packages/onnx"],
  "packages/server": [
    "packages/spec",
    "packages/runtime",
    "packages/training",
    "packages/models",
    "packages/storage",
  ],
  "packages/emulator": ["packages/server", "packages/models", "packages/storage"],
  "apps/cli": ["packages/emulator", "packages/contract", "packages/sdk"],
  "apps/playground": ["packages/sdk", "packages/spec"],
};

const ours = "^(packages|apps|examples|test|scripts)/";

function onlyItsOwn(folder, allowed) {
  return {
    name: `imports-of-${folder.replace("/", "-")}`,
    severity: "error",
    comment: `${folder} may import ${allowed.join(", ") || "nothing of ours"}.`,
    from: { path: `^${folder}/` },
    to: { path: ours, pathNot: [folder, ...allowed].map((other) => `^${other}/`) },
  };
}

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    ...Object.entries(mayImport).map(([folder, allowed]) => onlyItsOwn(folder, allowed)),
    {
      name: "unlisted-package",
      severity: "error",
      comment: "A package that is not in the table of .dependency-cruiser.mjs may import nothing.",
      from: {
        path: "^(packages|apps)/([^/]+)/",
        pathNot: Object.keys(mayImport).map((folder) => `^${folder}/`),
      },
      to: { path: ours, pathNot: "^$1/$2/" },
    },
    {
      name: "public-entry-points-only",
      severity: "error",
      comment: "Import another package by its name, never by a path into it.",
      from: { path: "^(?:(packages|apps|examples)/([^/]+)|test)/" },
      to: { path: "^(packages|apps|examples)/", pathNot: "^$1/$2/", dependencyTypes: ["local"] },
    },
    {
      name: "no-cycles",
      severity: "error",
      comment:
        "Take what both need into a module of its own. (Types may refer to each other: nothing is loaded.)",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "resolvable",
      severity: "error",
      comment: "Nothing has this name. If it is one of our packages, has it been built?",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    doNotFollow: { path: ["node_modules", "/dist/"] },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".mts", ".js", ".mjs", ".json", ".d.ts"],
    },
  },
};
