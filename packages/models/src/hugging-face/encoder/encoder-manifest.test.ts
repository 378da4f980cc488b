import { describe, expect, it } from "vitest";
import { ManifestError } from "../../errors.ts";
import type { SourceRole } from "../../manifest/manifest.ts";
import { parseManifest } from "../../manifest/parse-manifest.ts";
import { tinyManifest } from "../../testing/tiny-model.ts";

const file = (role: SourceRole) => ({ path: `${role}.file`, role, sha256: "0".repeat(64) });

const folder = ["config", "tokenizer", "tokenizer-config", "modules", "pooling"] as const;

/** A manifest of an encoder, as `pull` makes it of a folder. */
function manifest(roles: readonly SourceRole[], changes: object = {}): object {
  const { id, description, created, owned_by, licence, origin } = tinyManifest();
  const source = { type: "file", files: [...folder, ...roles].map(file) };
  const facts = { id, description, created, owned_by, licence, origin, source };
  return { ...facts, converter: "hugging-face-encoder", task: "fill-mask", ...changes };
}

function fault(value: object): ManifestError {
  try {
    parseManifest(value, "test.json");
  } catch (error) {
    if (ManifestError.is(error)) return error;
    throw error;
  }
  throw new TypeError("the manifest was accepted");
}

const embedding = { task: "embedding", limits: { max_tokens: 256, dimensions: 384 } };

describe("the manifest of an encoder", () => {
  it.each([
    [["weights"], { precision: "int8" }],
    [["weights", "weights-index"], { precision: "fp32", task: "text-classification" }],
    [["weights"], { precision: "int4", ...embedding }],
    [["model"], {}],
    // What an exported graph keeps in other files.
    [["model", "weights"], embedding],
  ] as const)("is taken with %j and %j", (roles, changes) => {
    const value = manifest(roles, changes);
    expect(parseManifest(value, "test.json")).toEqual(value);
  });

  it.each([
    ["no precision to compile in", ["weights"], {}, "precision"],
    ["a precision for a graph as it is", ["model"], { precision: "int8" }, "precision"],
    ["a precision that there is none of", ["weights"], { precision: "int2" }, "precision"],
    ["neither weights nor a graph", [], { precision: "fp32" }, "source.files"],
    ["two graphs", ["model", "model"], {}, "source.files"],
    ["a file that it has no use for", ["model", "card"], {}, "source.files"],
    ["a task that encoders do not do", ["model"], { task: "prediction" }, "method"],
    ["labels of its own", ["model"], { labels: ["a"] }, "labels"],
    ["limits that are the model's own", ["model"], { limits: { max_tokens: 9 } }, "limits"],
    ["no limits for embeddings", ["model"], { task: "embedding" }, "limits"],
  ] as const)("is refused with %s", (_, roles, changes, path) => {
    expect(fault(manifest(roles, changes)).path).toMatch(new RegExp(`^${path}`));
  });

  it("is no way to a decoder", () => {
    const value = manifest(["weights"], { task: "text-generation", precision: "fp32" });
    expect(fault(value).path).toBe("converter");
  });
});
