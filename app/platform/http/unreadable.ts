import { maxHeaderSize, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { type Lang, langOf } from '#base/text.ts';
import { problemHeaders } from './api/answer.ts';
import { type Problem, problemBody } from './api/problem.ts';
import { securityHeaders } from './headers.ts';
import { preferred } from './language.ts';

/** What Node says a request was that never became one. */
type Unreadable = Error & { code?: string; rawPacket?: Buffer };

/** The answers Node itself gives where nothing is set; all else is a 400. */
const statuses: Record<string, number> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** What can be told of these to a program that reads the API. */
const told: Record<number, Problem> = {
  400: { problem: 'unreadable-request' },
  431: { problem: 'request-too-long', values: { most: maxHeaderSize / 1024 } },
};

/** What is said to one whose request was none. */
export type Said = { headers: Record<string, string>; body: string };

/**
 * Answers what Node could not read as a request, for instance an address with letters that were not
 * percent-encoded: at the API by a problem, else by a page like any other. What sent no address gets the bare status.
 */
export function answerUnreadable(
  { code = '', rawPacket }: Unreadable,
  socket: Duplex,
  page: (lang: Lang) => string,
  publicUrl: string | null,
): void {
  // Into an answer that is under way nothing may be written; Node keeps it here, and looks likewise.
  const { _httpMessage: under } = socket as { _httpMessage?: ServerResponse | null };
  if (socket.writable && !under?.headersSent) {
    const status = statuses[code] ?? 400;
    const said = saidTo(rawPacket?.toString('latin1') ?? '', status, page, publicUrl);
    socket.write(`${headOf(status, said)}\r\n\r\n`);
    if (said) socket.write(said.body);
  }
  socket.end(() => socket.destroy());
}

/** By what can be made out of what was sent; null where that is too little. */
function saidTo(
  sent: string,
  status: number,
  page: (lang: Lang) => string,
  publicUrl: string | null,
): Said | null {
  const [, method = '', path = ''] = sent.match(/^([A-Z]+) (\/\S*)/) ?? [];
  const problem = told[status];
  if (problem && isApi(path)) {
    const lang = preferred(sent.match(/\r\naccept-language:([^\r]*)/i)?.[1]?.trim());
    return toProgram(lang, publicUrl, problem);
  }
  if (status !== 400 || !/^(?:GET|HEAD|POST)$/.test(method)) return null;
  const said = toPerson(langOf(path.split('/')[1]) ?? 'nb', page);
  return { ...said, headers: { ...securityHeaders, ...said.headers } };
}

/** Whether an address is one that programs read. */
export function isApi(path: string): boolean {
  return /^\/(?:api|mcp)(?:[/?]|$)/.test(path);
}

export function toPerson(lang: Lang, page: (lang: Lang) => string): Said {
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
  return { headers, body: page(lang) };
}

export function toProgram(
  lang: Lang,
  publicUrl: string | null,
  problem: Problem = { problem: 'unreadable-request' },
): Said {
  const origin = publicUrl === null ? '' : new URL(publicUrl).origin;
  // It never came so far that the log has a name for it.
  const body = JSON.stringify(problemBody(problem, lang, { origin, requestId: 'unread' }));
  return { headers: problemHeaders(lang), body };
}

function headOf(status: number, said: Said | null): string {
  const headers = {
    connection: 'close',
    ...said?.headers,
    ...(said && { 'content-length': Buffer.byteLength(said.body) }),
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines].join('\r\n');
}
