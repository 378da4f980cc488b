import { checkFilename, type components, contentDisposition, fileNotFound } from "@understudy/spec";
import type { BlobFacts, FileRecord, Storage } from "@understudy/storage";
import type { Call, Handler } from "../http/operation-handler.ts";
import type { FileSink } from "../http/read-form.ts";
import { listPage } from "./list-page.ts";

/** Files go into blobs as they come: an upload needs no memory for its size. */
export function blobSink({ blobs }: Storage, maxFileBytes: number): FileSink {
  return {
    maxFileBytes,
    write: (file) => blobs.write(file, { maxBytes: maxFileBytes }),
    discard: async (content) => {
      await blobs.delete((content as BlobFacts).key);
    },
  };
}

/** How uploads are told apart, and what becomes of one that is not kept. */
export function fileUploads({ blobs }: Storage) {
  type Body = Call<"files.create">["body"];
  const blobOf = ({ file }: Body) => file.content as BlobFacts;
  return {
    fingerprint: (body: Body) =>
      JSON.stringify([{ ...body, file: body.file.filename }, blobOf(body).sha256]),
    discard: async (body: Body) => {
      await blobs.delete(blobOf(body).key);
    },
  };
}

export function createFile(storage: Storage): Handler<"files.create"> {
  return async ({ body, log }) => {
    const { filename, content } = body.file;
    checkFilename(filename);
    const blob = content as BlobFacts;
    const record = await storage.files.insert({
      filename,
      purpose: body.purpose,
      blob,
      ...(body.expires_after && { expiresAfterSeconds: body.expires_after.seconds }),
    });
    log({ file: record.id, bytes: record.bytes });
    return toFile(record);
  };
}

export function listFiles(storage: Storage): Handler<"files.list"> {
  return ({ query }) => listPage("file", storage.files.list(query), toFile);
}

export function retrieveFile(storage: Storage): Handler<"files.retrieve"> {
  return async ({ path }) => toFile(await find(storage, path.file_id));
}

export function deleteFile(storage: Storage): Handler<"files.delete"> {
  return async ({ path }) => {
    const id = path.file_id;
    if (!(await storage.files.delete(id))) throw fileNotFound(id);
    return { id, object: "file", deleted: true };
  };
}

export function fileContent(storage: Storage): Handler<"files.content"> {
  return async ({ path }) => {
    const file = await find(storage, path.file_id);
    const bytes = await storage.blobs.read(file.blob_key);
    return new Response(bytes, {
      headers: {
        "content-type": "application/octet-stream",
        "content-length": String(file.bytes),
        "content-disposition": contentDisposition(file.filename),
      },
    });
  };
}

async function find(storage: Storage, id: string): Promise<FileRecord> {
  const file = await storage.files.get(id);
  if (file === undefined) throw fileNotFound(id);
  return file;
}

function toFile(record: FileRecord): components["schemas"]["File"] {
  const { id, bytes, created_at, expires_at, filename, purpose, status } = record;
  return {
    id,
    object: "file",
    bytes,
    created_at,
    ...(expires_at !== null && { expires_at }),
    filename,
    purpose,
    status,
  };
}
