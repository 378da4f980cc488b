import {
  type components,
  contentDisposition,
  fileNotFound,
  fileNotUploaded,
  type QueryParameters,
  type RequestBody,
} from "@understudy/spec";
import type { Answers } from "../call.ts";
import type { Ids } from "./ids.ts";
import { listPage } from "./listing.ts";

type FileObject = components["schemas"]["File"];

interface Upload {
  readonly shown: FileObject;
  readonly content: Blob;
}

/** The files that were uploaded. */
export class Files {
  readonly #uploads = new Map<string, Upload>();
  readonly #ids: Ids;
  readonly #now: () => number;

  constructor(ids: Ids, now: () => number) {
    this.#ids = ids;
    this.#now = now;
  }

  create({ file, purpose, expires_after: expiry }: RequestBody<"files.create">): FileObject {
    const created_at = Math.floor(this.#now() / 1000);
    const shown: FileObject = {
      id: `file-${this.#ids.next()}`,
      object: "file",
      bytes: file.size,
      created_at,
      ...(expiry && { expires_at: created_at + expiry.seconds }),
      filename: (file as File).name,
      purpose,
      status: "processed",
    };
    this.#uploads.set(shown.id, { shown, content: file });
    return shown;
  }

  list({ purpose, ...page }: QueryParameters<"files.list">) {
    const files = [...this.#living().values()].map(({ shown }) => shown);
    const wanted = files.filter((file) => purpose === undefined || file.purpose === purpose);
    return listPage("file", wanted, page);
  }

  /** Throws the error of a request that is for the file. */
  find(id: string): Upload {
    const upload = this.#living().get(id);
    if (upload === undefined) throw fileNotFound(id);
    return upload;
  }

  /** Throws the error of a request that names the file in a field. */
  expect(id: string, param: string): void {
    if (!this.#living().has(id)) throw fileNotUploaded(id, param);
  }

  delete(id: string): void {
    this.find(id);
    this.#uploads.delete(id);
  }

  /** What has expired is gone. */
  #living(): ReadonlyMap<string, Upload> {
    const nowSeconds = this.#now() / 1000;
    for (const [id, { shown }] of this.#uploads) {
      if (shown.expires_at != null && shown.expires_at <= nowSeconds) this.#uploads.delete(id);
    }
    return this.#uploads;
  }
}

export function fileAnswers(files: Files) {
  return {
    "files.create": ({ body }) => files.create(body),
    "files.list": ({ query }) => files.list(query),
    "files.retrieve": ({ path }) => files.find(path.file_id).shown,
    "files.delete": ({ path }) => {
      files.delete(path.file_id);
      return { id: path.file_id, object: "file", deleted: true };
    },
    "files.content": ({ path }) => {
      const { content, shown } = files.find(path.file_id);
      return new Response(content, {
        headers: {
          "content-type": "application/octet-stream",
          "content-length": String(shown.bytes),
          "content-disposition": contentDisposition(shown.filename),
        },
      });
    },
  } satisfies Partial<Answers>;
}
