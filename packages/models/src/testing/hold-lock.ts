import { lockCache } from "../cache/cache-lock.ts";

/** A process that takes the lock it is told of, says so, and holds it until it is killed. */
const [path] = process.argv.slice(2);
if (path === undefined) throw new TypeError("expected the path of the lock");
await lockCache(path);
process.stdout.write("locked\n");
setInterval(() => undefined, 1000);
