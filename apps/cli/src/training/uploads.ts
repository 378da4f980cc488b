import { openAsBlob } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { toFile, type Understudy } from "@understudy/sdk";
import { CliError } from "../cli-error.ts";

/** Files that a command has uploaded for itself, and deletes when it has ended. */
export class Uploads implements AsyncDisposable {
  readonly #client: Understudy;
  readonly #ids: string[] = [];

  constructor(client: Understudy) {
    this.#client = client;
  }

  /** Uploads a file from the disk, without holding it in memory, and gives its id. */
  async add(path: string, purpose: "fine-tune" | "evals"): Promise<string> {
    const file = await toFile(await openFile(path), basename(path));
    const { id } = await this.#client.files.create({ file, purpose });
    this.#ids.push(id);
    return id;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    // What cannot be deleted is in nobody's way, and must not hide why the command failed.
    await Promise.allSettled(this.#ids.map((id) => this.#client.files.delete(id)));
  }
}

async function openFile(path: string): Promise<Blob> {
  try {
    if ((await stat(path)).isFile()) return await openAsBlob(path);
  } catch (error) {
    throw unreadable(path, error);
  }
  throw unreadable(path);
}

/** What is said of a path at which no file can be read. */
export function unreadable(path: string, cause?: unknown): CliError {
  const detail = cause instanceof Error ? ` (${cause.message})` : "";
  return new CliError(
    "file_unreadable",
    `${path} cannot be read${detail}. Give the path of a file.`,
    {
      cause,
    },
  );
}
