import type { IncomingMessage, ServerResponse } from 'node:http';

/** How long what is sent may be under way, in milliseconds and bytes. */
export type Patience = {
  /** Any request's body, from its head to its end. */
  body: number;
  /** A file that may be put in takes the time its line needs, if this much comes in each span. */
  span: number;
  least: number;
};

/** A file of 25 MB gets here over any line that carries 9 kbit/s; a line that stands still is let go. */
const usual: Patience = { body: 60_000, span: 30_000, least: 32 * 1024 };

const uploads = new WeakMap<IncomingMessage, () => void>();

/**
 * Lets go of who sends a body so slowly that it only holds a connection. Node's own limit
 * (`requestTimeout`) is one for all requests, and would cut a large file off on a slow line.
 */
export function guardBody(
  request: IncomingMessage,
  response: ServerResponse,
  patience: Patience = usual,
): void {
  const { 'content-length': length = '0', 'transfer-encoding': parts } = request.headers;
  if (length === '0' && parts === undefined) return;
  const letGo = () => {
    if (request.complete) return;
    const { socket } = request;
    if (!response.headersSent && socket.writable) {
      socket.write('HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n');
    }
    request.destroy();
  };
  let timer: NodeJS.Timeout = setTimeout(letGo, patience.body).unref();
  request.once('close', () => clearTimeout(timer));
  uploads.set(request, () => {
    clearTimeout(timer);
    let before = request.socket.bytesRead;
    timer = setInterval(() => {
      const now = request.socket.bytesRead;
      if (now - before < patience.least) letGo();
      if (request.complete || request.destroyed) clearInterval(timer);
      before = now;
    }, patience.span).unref();
  });
}

/** From now on this request's body may take the time its line needs: whoever sends it may send a file. */
export function allowUpload(request: IncomingMessage | undefined): void {
  if (request && !request.complete) uploads.get(request)?.();
}
