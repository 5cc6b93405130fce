/** A partnership's own colour and mark in what it sends out. */
export type Look = {
  /** Six hexadecimal digits without «#», dark enough for text on white. */
  color: string;
  logo: Logo | null;
};

export type Logo = {
  bytes: Uint8Array;
  type: 'png' | 'jpg';
  /** In pixels, as the picture is made. */
  width: number;
  height: number;
  /** What the picture shows, for those who cannot see it. */
  alternative: string;
};

/** Where a partnership has chosen nothing: the deep colour of the pages, and no mark. */
export const plainLook: Look = { color: '0e4b4b', logo: null };
