/** The kinds of picture a logo may be: neither can carry a script. */
export type LogoType = 'png' | 'jpg';

export type Logo = {
  type: LogoType;
  bytes: Uint8Array;
  /** In pixels, as the picture is made. */
  width: number;
  height: number;
  /** What the picture shows, for those who cannot see it. */
  alt: string;
};

/** A partnership's own colour (`#0e4b4b`, dark enough for text on white) and mark in what it sends out. */
export type Look = { colour: string; logo: Logo | null };

/** Where a partnership has chosen nothing: the deep colour of the pages, and no mark. */
export const plainLook: Look = { colour: '#0e4b4b', logo: null };
