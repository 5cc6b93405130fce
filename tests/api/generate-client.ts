import { readFileSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

/**
 * Writes the types of a client, as its users would: `generate-client.ts openapi.json client.ts`.
 * openapi-typescript writes with the compiler's own library, which TypeScript 7 no longer has; the one
 * that @ts-morph/common carries stands in for it.
 */
const standIn = `data:text/javascript,${encodeURIComponent(
  `import { createRequire } from 'node:module';
   export default createRequire(${JSON.stringify(import.meta.filename)})('@ts-morph/common').ts;`,
)}`;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'typescript' ? { url: standIn, shortCircuit: true } : next(specifier, context),
});

const [from = '', to = ''] = process.argv.slice(2);
const { default: openapiTS, astToString } = await import('openapi-typescript');
const document = JSON.parse(readFileSync(from, 'utf8'));
writeFileSync(to, astToString(await openapiTS(document)));
