import { type ResolveFnOutput, registerHooks } from 'node:module';

const inside = '/node_modules/drizzle-orm/';
const found = new Map<string, ResolveFnOutput>();
let format: ResolveFnOutput['format'];

// For every import of one of its files Node reads all of drizzle-orm's package.json anew, 180 kB and a
// thousand times, which is half of what a start takes. So it is asked once for a name and once for a format.
registerHooks({
  resolve(specifier, context, next) {
    if (specifier.startsWith('drizzle-orm')) {
      const known = found.get(specifier);
      if (known) return known;
      const resolved = next(specifier, context);
      found.set(specifier, { ...resolved, shortCircuit: true });
      return resolved;
    }
    const parent = context.parentURL;
    if (!parent?.includes(inside) || !/^\..*\.js$/.test(specifier)) return next(specifier, context);
    if (format) return { url: new URL(specifier, parent).href, format, shortCircuit: true };
    const resolved = next(specifier, context);
    format = resolved.format;
    return resolved;
  },
});
