import { createRequire } from 'node:module';

/** As much of Typst's compiler for Node as we use. */
type Compiler = {
  mapShadow(path: string, content: Buffer): void;
  compile(what: { mainFileContent: string }): Compiled;
  pdf(document: object, how: { pdfStandard: 'ua-1' }): Buffer;
  fetchDiagnostics(error: object): { message: string }[];
};
type Compiled = { result: object | null; takeError(): object | null };
type Typst = {
  NodeCompiler: {
    create(how: {
      workspace: string;
      inputs: Record<string, string>;
      fontArgs: { fontBlobs: Buffer[] }[];
    }): Compiler;
  };
};

const require = createRequire(import.meta.url);

/** Typst for this machine; null where it has not been built in a version that writes PDF/UA. */
export function findTypst(machine = `${process.platform}-${process.arch}`): Typst | null {
  for (const end of ['-gnu', '-musl', '-msvc', '']) {
    try {
      return require(`@myriaddreamin/typst-ts-node-compiler-${machine}${end}`);
    } catch {
      // Another one, then.
    }
  }
  return null;
}
