#!/usr/bin/env node
import module from "node:module";
import v8 from "node:v8";

const oldestNode = [22, 19] as const;
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
  process.stderr.write(
    `understudy: needs Node ${oldestNode.join(".")} or later, and this is ${process.versions.node}. Install a newer Node from https://nodejs.org and try again.\n`,
  );
  process.exitCode = 1;
} else {
  // Compiled code is kept between runs, which takes about a third off the time to start. It has
  // to be switched on before anything else is loaded, hence the imports below it.
  module.enableCompileCache();
  // The young generation of the heap stays as small as it starts. It would else grow under load, to
  // more than a hundred megabytes for good, and a server's short-lived garbage gains nothing by it.
  v8.setFlagsFromString("--semi-space-growth-factor=1");
  const { processIo } = await import("./command-io.ts");
  const { run } = await import("./run.ts");
  process.exitCode = await run(process.argv.slice(2), processIo());
}
