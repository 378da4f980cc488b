import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setTimeout as delay, setImmediate as nextTurn } from "node:timers/promises";

/** What a server sent until it closed the connection, or until the body was complete. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** A connection that says exactly what it is told to, well-formed or not. */
export class RawConnection implements Disposable {
  readonly #socket: Socket;
  readonly #received: Buffer[] = [];
  #closed = false;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on("data", (chunk: Buffer) => this.#received.push(chunk));
    socket.on("close", () => {
      this.#closed = true;
    });
    // A server may well cut off a client that goes on sending what was refused.
    socket.on("error", () => {});
  }

  static async open(baseURL: string): Promise<RawConnection> {
    const { hostname, port } = new URL(baseURL);
    const socket = connect({ host: hostname, port: Number(port) });
    await once(socket, "connect");
    return new RawConnection(socket);
  }

  /**
   * Sends, and waits until the network took it. False when the server hung up, or answered and no
   * longer reads.
   */
  async send(data: string | Uint8Array): Promise<boolean> {
    // Where the network takes all at once nothing else would wait: the answer would go unread until it is lost.
    await nextTurn();
    if (this.#closed || this.#socket.destroyed) return false;
    let flushed = this.#socket.write(data);
    const onDrain = () => {
      flushed = true;
    };
    this.#socket.once("drain", onDrain);
    while (!flushed && !this.#closed && !this.#answered) await delay(1);
    this.#socket.off("drain", onDrain);
    return flushed && !this.#closed;
  }

  /** Ends the connection without a word, as a client that crashed does. */
  cut(): void {
    this.#socket.resetAndDestroy();
  }

  /** Whether the server has hung up. */
  get closed(): boolean {
    return this.#closed;
  }

  /** Waits for the server's answer. Rejects when none came in time. */
  async answer(timeoutMs = 20_000): Promise<RawAnswer> {
    const deadline = Date.now() + timeoutMs;
    while (Date.now() < deadline) {
      const found = parseAnswer(Buffer.concat(this.#received), this.#closed);
      if (found !== null) return found;
      if (this.#closed) break;
      await delay(5);
    }
    const text = Buffer.concat(this.#received).toString("latin1");
    throw new Error(`Expected an answer, but got ${JSON.stringify(text.slice(0, 300))}.`);
  }

  get #answered(): boolean {
    return parseAnswer(Buffer.concat(this.#received), this.#closed) !== null;
  }

  [Symbol.dispose](): void {
    this.#socket.destroy();
  }
}

function parseAnswer(received: Buffer, ended: boolean): RawAnswer | null {
  const end = received.indexOf("\r\n\r\n");
  if (end < 0) return null;
  const [statusLine = "", ...lines] = received.toString("latin1", 0, end).split("\r\n");
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  const body = received.subarray(end + 4);
  const length = headers.get("content-length");
  if (length !== undefined && body.length < Number(length)) return null;
  const chunked = headers.get("transfer-encoding") === "chunked";
  if (chunked && !body.toString("latin1").endsWith("0\r\n\r\n")) return null;
  if (length === undefined && !chunked && !ended) return null;
  const text = chunked ? joinChunks(body) : body;
  return { status: Number(statusLine.split(" ")[1]), headers, body: text.toString("utf8") };
}

function joinChunks(body: Buffer): Buffer {
  const chunks: Buffer[] = [];
  let at = 0;
  for (;;) {
    const line = body.indexOf("\r\n", at);
    const size = Number.parseInt(body.toString("latin1", at, line), 16);
    if (line < 0 || !(size > 0)) return Buffer.concat(chunks);
    chunks.push(body.subarray(line + 2, line + 2 + size));
    at = line + 2 + size + 2;
  }
}
