import { readdir, readFile, readlink } from "node:fs/promises";

/** `0A` is TCP_LISTEN in the kernel's table of sockets (proc_pid_net(5)). */
const listening = "0A";

/**
 * The process that listens on a TCP port, as `node (process 4711)`, or null where it cannot be
 * told: on systems without `/proc`, and for other users' processes.
 */
export async function findListener(port: number): Promise<string | null> {
  const inodes = new Set<string>();
  for (const table of ["/proc/net/tcp", "/proc/net/tcp6"]) {
    for (const inode of listeningInodes(await readOrEmpty(table), port)) inodes.add(inode);
  }
  if (inodes.size === 0) return null;
  for (const pid of await listOrEmpty("/proc")) {
    if (!/^\d+$/.test(pid)) continue;
    for (const descriptor of await listOrEmpty(`/proc/${pid}/fd`)) {
      const target = await readlink(`/proc/${pid}/fd/${descriptor}`).catch(() => "");
      const inode = /^socket:\[(\d+)\]$/.exec(target)?.[1];
      if (inode === undefined || !inodes.has(inode)) continue;
      const name = (await readOrEmpty(`/proc/${pid}/comm`)).trim() || "a process";
      return `${name} (process ${pid})`;
    }
  }
  return null;
}

/** The inodes of the sockets that listen on `port`, out of the text of `/proc/net/tcp`. */
export function listeningInodes(table: string, port: number): readonly string[] {
  const wanted = port.toString(16).toUpperCase().padStart(4, "0");
  return table
    .split("\n")
    .slice(1)
    .map((line) => line.trim().split(/\s+/))
    .filter(([, local, , state]) => state === listening && local?.endsWith(`:${wanted}`) === true)
    .map((fields) => fields[9] ?? "");
}

async function readOrEmpty(file: string): Promise<string> {
  return await readFile(file, "utf8").catch(() => "");
}

async function listOrEmpty(directory: string): Promise<readonly string[]> {
  return await readdir(directory).catch(() => []);
}
