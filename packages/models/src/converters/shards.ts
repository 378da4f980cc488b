import { posix } from "node:path";
import { type SourceBytes, SourceFormatError, textOf } from "./converter.ts";
import { readExportedLiteral } from "./script-literal.ts";

/**
 * Finds the shards of a TensorFlow.js model among the source files.
 *
 * A shard lies in the model's folder under the name in `weightsManifest`, or with `.js` or
 * `.min.js` behind it as a script that exports the bytes in base64.
 */
export function readShards(
  sources: readonly SourceBytes[],
  modelPath: string,
): (path: string) => Uint8Array {
  const weights = sources.filter(({ role }) => role === "weights");
  return (path) => {
    const place = posix.join(posix.dirname(modelPath), path);
    const plain = weights.find((file) => file.path === place);
    if (plain !== undefined) return plain.bytes;
    const script = weights.find(
      (file) => file.path === `${place}.js` || file.path === `${place}.min.js`,
    );
    if (script === undefined) {
      throw new SourceFormatError(`the model's shard ${place} is not among the source files`);
    }
    return bytesOfScript(script);
  };
}

function bytesOfScript(script: SourceBytes): Uint8Array {
  const literal = readExportedLiteral(textOf(script), script.path);
  if (typeof literal !== "string" || !/^[A-Za-z0-9+/]*={0,2}$/.test(literal)) {
    throw new SourceFormatError(`${script.path} does not export bytes in base64`);
  }
  return Buffer.from(literal, "base64");
}
