import { type Lang, langOf } from '#base/text.ts';

/** The language of ours a browser would rather have; bokmål when it asks for none. «no» is bokmål. */
export function preferred(header = ''): Lang {
  if (header === '') return 'nb';
  const asked = header.split(',').flatMap((part) => {
    const [tag = '', ...parameters] = part
      .toLowerCase()
      .split(';')
      .map((word) => word.trim());
    const code = tag.slice(0, 2) === 'no' ? 'nb' : tag.slice(0, 2);
    const weight = Number(parameters.find((one) => one.startsWith('q='))?.slice(2) ?? 1);
    return weight > 0 ? { lang: langOf(code), weight } : [];
  });
  // Sorting keeps the order of equals, which is the order they were asked in.
  return asked.sort((a, b) => b.weight - a.weight).find(({ lang }) => lang)?.lang ?? 'nb';
}

/** The language a page's path begins with; bokmål where it names none. */
export function langOfPath(path: string): Lang {
  return langOf(path.split('/')[1]) ?? 'nb';
}

/**
 * The language of an address of ours; null for one that is none. Addresses that others send people to name no
 * language, and only send on.
 */
export function langOfRoute({ path }: { path: string }, named: string | undefined): Lang | null {
  return path.startsWith('/:lang') ? langOf(named) : 'nb';
}
