import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { coverage } from './coverage.ts';
import type { Given } from './given.ts';
import { shownText } from './shown.ts';
import { findTypst } from './typst.ts';

export type SetLook = {
  colour: string;
  logo: { extension: 'png' | 'jpg'; bytes: Uint8Array } | null;
  alt: string;
  /** In millimetres. */
  height: number;
};

const weights = ['400Regular', '600SemiBold', '700Bold'];

/** Sets a document as PDF/UA-1 in this process, which Typst holds up meanwhile: only for a child. */
export function setHere(given: Given, look: SetLook): Outcome<Buffer, 'no-typst-here'> {
  const typst = findTypst();
  if (typst === null) return refuse('no-typst-here');
  const fonts = weights.map((weight) =>
    readFileSync(
      fileURLToPath(import.meta.resolve(`@expo-google-fonts/inter/${weight}/Inter_${weight}.ttf`)),
    ),
  );
  const has = coverage(fonts[0] ?? Buffer.alloc(0));
  const logo = look.logo && `/logo.${look.logo.extension}`;
  const all = { ...given, look: { ...look, logo } };
  const shown = JSON.stringify(all, (_, part) =>
    typeof part === 'string' ? shownText(part, has) : part,
  );
  const compiler = typst.NodeCompiler.create({
    // Typst reads no file outside its workspace, and in this folder there are only our own programs.
    workspace: import.meta.dirname,
    fontArgs: [{ fontBlobs: fonts }],
    inputs: { given: shown },
  });
  if (look.logo && logo)
    compiler.mapShadow(`${import.meta.dirname}${logo}`, Buffer.from(look.logo.bytes));
  const form = readFileSync(new URL('./document.typ', import.meta.url), 'utf8');
  const compiled = compiler.compile({ mainFileContent: form });
  const error = compiled.takeError();
  if (compiled.result === null) {
    const found = error ? compiler.fetchDiagnostics(error) : [];
    throw new Error(`not set: ${found.map(({ message }) => message).join('; ')}`);
  }
  return accept(compiler.pdf(compiled.result, { pdfStandard: 'ua-1' }));
}
