import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Busboy, type BusboyFileStream } from "@fastify/busboy";
import { malformedForm, setFormField } from "@understudy/spec";
import { discardRest } from "./discard-rest.ts";
import { RequestError, tooLarge } from "./request-error.ts";

/** A file of a form, kept by whatever the operation keeps files in. */
export interface UploadedFile<Content = unknown> {
  readonly filename: string;
  readonly mediaType: string;
  readonly content: Content;
}

/** Where the files of a form go while it is read: memory, or storage. */
export interface FileSink {
  /** The largest file it takes. */
  readonly maxFileBytes: number;
  /** Takes a file as it comes. What is thrown ends the reading of the form. */
  write(file: AsyncIterable<Uint8Array>): Promise<unknown>;
  /** Lets go of what `write` kept, when the form turns out to be of no use. */
  discard(content: unknown): Promise<void>;
}

export interface ParsedForm {
  /** The fields by name, `a[b]` as an object `a`; a file is an {@link UploadedFile}. */
  readonly value: Record<string, unknown>;
  /** Lets go of every file of the form. */
  discard(): Promise<void>;
}

const maxFieldBytes = 1024 * 1024;
const maxParts = 100;

/**
 * Reads a `multipart/form-data` body (RFC 7578) as it comes, its files straight into `sink`.
 *
 * Every way in which the body can be wrong is a 400 and leaves no file behind: a boundary that is
 * missing, an end that never comes, a part without a name, a field that stands twice.
 */
export async function readForm(
  request: Request,
  contentType: string,
  sink: FileSink,
): Promise<ParsedForm> {
  const declared = Number(request.headers.get("content-length") ?? 0);
  if (declared > sink.maxFileBytes + maxFieldBytes) throw tooLarge(sink.maxFileBytes);

  const value: Record<string, unknown> = Object.create(null);
  const pending: Promise<void>[] = [];
  const kept: unknown[] = [];
  const discard = async () => {
    await Promise.all(kept.splice(0).map((content) => sink.discard(content)));
  };
  const parser = createParser(contentType);
  const fail = (error: unknown) => {
    parser.destroy(error instanceof Error ? error : new Error(String(error)));
  };
  const set = (name: string | undefined, item: unknown) => {
    try {
      setFormField(value, name, item);
    } catch (error) {
      fail(error);
    }
  };

  let takenParts = 0;
  parser.on("partsLimit", () => fail(malformedForm(`it has more than ${maxParts} parts`)));
  parser.on("field", (name, text, _nameTruncated, truncated) => {
    takenParts++;
    if (truncated) fail(tooLarge(maxFieldBytes));
    else set(name, text);
  });
  const streams: BusboyFileStream[] = [];
  parser.on("file", (name, stream, filename, _encoding, mediaType) => {
    const file = { filename, mediaType, content: undefined as unknown } satisfies UploadedFile;
    takenParts++;
    streams.push(stream);
    // The field is taken now, not when the file has been kept: the next part may name it too.
    set(name, file);
    pending.push(
      sink.write(limit(stream, sink.maxFileBytes)).then(
        (content) => {
          file.content = content;
          kept.push(content);
        },
        (error: unknown) => {
          // Whatever is left of the file goes nowhere, or the parser would wait for a reader.
          stream.resume();
          fail(error);
        },
      ),
    );
  });

  try {
    await pipeline(bodyOf(request), parser, { signal: request.signal });
    await Promise.all(pending);
    if (parser.errored) throw parser.errored;
    if (countParts(parser) !== takenParts) {
      throw malformedForm("it has a part that does not say which field it is");
    }
  } catch (error) {
    parser.destroy();
    // The parser does not end the files that it was in the middle of.
    for (const stream of streams) stream.destroy(new Error("The form has ended early."));
    await Promise.all(pending);
    await discard();
    if (RequestError.is(error)) throw error;
    request.signal.throwIfAborted();
    if (error instanceof Error && /multipart|boundary|part|header/i.test(error.message)) {
      throw malformedForm(error.message);
    }
    throw error;
  }
  return { value, discard };
}

function createParser(contentType: string) {
  try {
    return new Busboy({
      headers: { "content-type": contentType },
      isPartAFile: (_name, _type, filename) => filename !== undefined,
      // A file name is only ever shown: it is kept as it was sent, and never used as a path.
      preservePath: true,
      limits: { fieldSize: maxFieldBytes, parts: maxParts, headerPairs: 32, headerSize: 16 * 1024 },
    });
  } catch (error) {
    throw malformedForm(error instanceof Error ? error.message : String(error));
  }
}

/**
 * How many parts the form had. The parser passes over those without a usable `Content-Disposition`
 * and says nothing of it: only this count of its own, which it keeps to itself, tells of them.
 */
function countParts(parser: object): number | undefined {
  return (parser as { _parser?: { _nparts?: number } })._parser?._nparts;
}

/** The body, as a stream that can be left in the middle. */
function bodyOf(request: Request): Readable {
  if (request.body === null) throw malformedForm("the body is empty");
  const reader = request.body.getReader();
  return new Readable({
    read() {
      reader.read().then(
        ({ done, value }) => this.push(done ? null : value),
        (error: unknown) => this.destroy(error instanceof Error ? error : new Error(String(error))),
      );
    },
    destroy(error, callback) {
      void discardRest(reader);
      callback(error);
    },
  });
}

async function* limit(stream: BusboyFileStream, maxBytes: number): AsyncGenerator<Uint8Array> {
  let sizeBytes = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    sizeBytes += chunk.byteLength;
    if (sizeBytes > maxBytes) throw tooLarge(maxBytes);
    yield chunk;
  }
}
