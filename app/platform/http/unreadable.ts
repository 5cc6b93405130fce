import { type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { type Lang, langOf } from '#base/text.ts';
import { securityHeaders } from './headers.ts';

/** What Node says a request was that never became one. */
type Unreadable = Error & { code?: string; rawPacket?: Buffer };

/** The answers Node itself gives where nothing is set; all else is a 400. */
const statuses: Record<string, number> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/**
 * Answers what Node could not read as a request, for instance an address with letters that were not
 * percent-encoded, by a page like any other; a program that sent no address gets the bare status.
 */
export function answerUnreadable(
  { code = '', rawPacket }: Unreadable,
  socket: Duplex,
  page: (lang: Lang) => string,
): void {
  // Into an answer that is under way nothing may be written; Node keeps it here, and looks likewise.
  const { _httpMessage: under } = socket as { _httpMessage?: ServerResponse | null };
  if (socket.writable && !under?.headersSent) {
    const status = statuses[code] ?? 400;
    const path = rawPacket?.toString('latin1').match(/^(?:GET|HEAD|POST) (\/\S*)/)?.[1];
    const body =
      status === 400 && path !== undefined
        ? Buffer.from(page(langOf(path.split('/')[1]) ?? 'nb'))
        : null;
    socket.write(`${headOf(status, body)}\r\n\r\n`);
    if (body) socket.write(body);
  }
  socket.end(() => socket.destroy());
}

function headOf(status: number, body: Buffer | null): string {
  const headers = {
    connection: 'close',
    ...(body && { ...securityHeaders, 'content-type': 'text/html; charset=utf-8' }),
    ...(body && { 'cache-control': 'no-store', 'content-length': body.length }),
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines].join('\r\n');
}
