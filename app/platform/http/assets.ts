import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { compress, type Encoding, encodingFor } from './compress.ts';
import { securityHeaders } from './headers.ts';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** What the client build made, by the source it was made of. */
type Manifest = Record<string, { file: string; css?: string[]; assets?: string[] }>;

export type Assets = {
  /** The address of what was built from a source file. */
  addressOf(source: string): string;
  /** Built files whose name begins with this: type, icons. */
  beginning(name: string): string[];
  answer(request: IncomingMessage, response: ServerResponse): boolean;
};

/** Reads the built client files into memory. Their names carry their hash, so browsers keep them. */
export function loadAssets(folder: string): Assets {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const files = new Map<string, { type: string; bodies: Partial<Record<Encoding, Buffer>> }>();
  for (const name of readdirSync(join(folder, 'assets'))) {
    const identity = readFileSync(join(folder, 'assets', name));
    const type = types[extname(name)] ?? 'application/octet-stream';
    files.set(`/assets/${name}`, { type, bodies: { identity } });
  }
  return {
    addressOf(source) {
      const built = manifest[source];
      if (!built) throw new Error(`nothing was built from ${source}`);
      return `/${built.file}`;
    },
    beginning: (name) => [...files.keys()].filter((path) => path.startsWith(`/assets/${name}`)),
    answer(request, response) {
      const path = request.url ?? '';
      const file = files.get(path);
      if (!file || (request.method !== 'GET' && request.method !== 'HEAD')) return false;
      const packed = file.type.startsWith('font/');
      const encoding = packed
        ? 'identity'
        : encodingFor(request.headers['accept-encoding'] as string);
      void bodyOf(file.bodies, encoding).then((body) => {
        response.writeHead(200, {
          ...securityHeaders,
          'content-type': file.type,
          'cache-control': 'public, max-age=31536000, immutable',
          'content-length': body.length,
          vary: 'accept-encoding',
          ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
        });
        response.end(request.method === 'HEAD' ? undefined : body);
      });
      return true;
    },
  };
}

async function bodyOf(
  bodies: Partial<Record<Encoding, Buffer>>,
  encoding: Encoding,
): Promise<Buffer> {
  const kept = bodies[encoding];
  if (kept) return kept;
  const made = await compress(bodies.identity ?? Buffer.alloc(0), encoding, false);
  bodies[encoding] = made;
  return made;
}
