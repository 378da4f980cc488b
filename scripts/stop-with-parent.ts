/**
 * Loaded ahead of a program that was started with an IPC channel
 * (`node --import …/stop-with-parent.ts?parent=<pid>`): tells it to stop when the process that
 * started it is gone, even when that was killed outright.
 *
 * Node hands `--import` on to what the program starts itself, which is not concerned: hence the pid.
 */
import process from "node:process";

const parent = Number(new URL(import.meta.url).searchParams.get("parent"));

if (process.ppid === parent && process.channel) {
  process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
  // After the listener, which would otherwise keep a program alive that has come to its end.
  process.channel.unref();
}
