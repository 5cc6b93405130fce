import type { Site } from './site.ts';
import { type Answer, ask } from './visit.ts';

/** Sends a file, and fields beside it, as a form that carries one does. */
export function sendFile(
  site: Pick<Site, 'url'>,
  path: string,
  file: { name: string; bytes: Buffer },
  headers: Record<string, string> = {},
  fields: Record<string, string> = {},
): Promise<Answer> {
  const end = 'tannhjul-delelinje';
  const body = Buffer.concat([
    ...Object.entries(fields).map(([name, value]) =>
      Buffer.from(`--${end}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
    ),
    Buffer.from(
      `--${end}\r\ncontent-disposition: form-data; name="file"; filename="${file.name}"\r\ncontent-type: application/octet-stream\r\n\r\n`,
    ),
    file.bytes,
    Buffer.from(`\r\n--${end}--\r\n`),
  ]);
  return ask(site, path, {
    method: 'POST',
    headers: {
      origin: site.url,
      'content-type': `multipart/form-data; boundary=${end}`,
      'content-length': String(body.length),
      ...headers,
    },
    body,
  });
}
