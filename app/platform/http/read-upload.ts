import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { fileLimit } from '#platform/files/files.ts';
import { formLimit, formOf, type ReadForm, readForm, type SentFile } from './form.ts';
import { readBody, type Unread } from './read-body.ts';
import { allowUpload } from './slow-bodies.ts';

/** A file as large as one may be, and the fields beside it. */
const uploadLimit = fileLimit + formLimit;

/** How much is read past of what someone may not send, so that they see an answer. */
const passedOver = 2 ** 20;

/**
 * A posted form, or why there is none. What it may not carry is passed over and the form taken as empty; who
 * may send a file is given the time that takes.
 */
export async function readSent(
  { req, env }: Context,
  mayCarry: 'file' | 'fields' | 'nothing',
): Promise<ReadForm | Unread> {
  const type = req.header('content-type') ?? '';
  const carriesFile = type.startsWith('multipart/form-data');
  if (mayCarry === 'nothing' || (carriesFile && mayCarry === 'fields')) {
    const passed = await readBody(req.raw, passedOver);
    return passed === 'broken-off' ? passed : readForm('');
  }
  if (carriesFile) allowUpload((env as Partial<HttpBindings>).incoming);
  const body = await readBody(req.raw, carriesFile ? uploadLimit : formLimit);
  if (typeof body === 'string') return body;
  if (!carriesFile) return readForm(body.toString('utf8'));
  const form = await readUpload(body, type);
  return form?.file && form.file.bytes.length > fileLimit ? 'too-large' : (form ?? readForm(''));
}

/** Reads a posted form that carries a file; null when the body is not one. */
async function readUpload(body: Buffer, contentType: string): Promise<ReadForm | null> {
  const answer = new Response(new Uint8Array(body), { headers: { 'content-type': contentType } });
  const data = await answer.formData().catch(() => null);
  if (data === null) return null;
  const fields: [string, string][] = [];
  let file: SentFile | null = null;
  for (const [name, value] of data) {
    if (typeof value === 'string') fields.push([name, value]);
    // A form whose file was not chosen sends an empty one without a name.
    else if (value.name !== '' && file === null) {
      file = { name: nameOf(value.name), bytes: Buffer.from(await value.arrayBuffer()) };
    }
  }
  return formOf(fields, file);
}

/** The name alone, without what no name may hold: some browsers send the whole path. */
function nameOf(sent: string): string {
  const last = sent.split(/[/\\]/).at(-1) ?? '';
  return last.replace(/\p{Cc}/gu, '').slice(-200) || 'fil';
}
