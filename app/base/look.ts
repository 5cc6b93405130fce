/** The kinds of picture a logo may be: neither can carry a script. */
export type LogoType = 'image/png' | 'image/jpeg';

/** A picture that stands for a partnership, and what it says to those who cannot see it. */
export type Logo = { mediaType: LogoType; bytes: Uint8Array; alt: string };

/** How a partnership's documents look: one colour for headings and rules, and a logo when it has one. */
export type Look = { colour: string; logo: Logo | null };

/** The look of a partnership that has not chosen one: the colour of the pages, and no logo. */
export const plainLook: Look = { colour: '#0e4b4b', logo: null };
