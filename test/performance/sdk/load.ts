/** Keeps a client busy, as a process of its own that prints how far it came. */
import { type ClientName, clients } from "./clients.ts";

export interface SdkLoad {
  readonly url: string;
  readonly client: ClientName;
  readonly what: "requests" | "chunks";
  /** How many calls go on at a time. */
  readonly connections: number;
  readonly seconds: number;
}

export interface SdkLoadResult {
  readonly perSecond: number;
  /** Of this process, for one of what is counted. */
  readonly cpuMicroseconds: number;
}

const warmUpSeconds = 2;
const chunksOfStream = 16_000;

async function measure({
  url,
  client,
  what,
  connections,
  seconds,
}: SdkLoad): Promise<SdkLoadResult> {
  const { list, stream } = clients[client](url);
  const once = what === "requests" ? () => list().then(() => 1) : () => stream(chunksOfStream);
  const forSeconds = async (duration: number): Promise<number> => {
    const until = performance.now() + duration * 1_000;
    let done = 0;
    const work = async () => {
      while (performance.now() < until) {
        const more = await once();
        done += more;
      }
    };
    await Promise.all(Array.from({ length: connections }, work));
    return done;
  };
  await forSeconds(warmUpSeconds);
  const cpu = process.cpuUsage();
  const start = performance.now();
  const done = await forSeconds(seconds);
  const passed = (performance.now() - start) / 1_000;
  const { user, system } = process.cpuUsage(cpu);
  return { perSecond: done / passed, cpuMicroseconds: (user + system) / done };
}

const [options = "{}"] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await measure(JSON.parse(options))));
process.exit();
