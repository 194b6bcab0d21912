/** What we use of subset-font, which has no types. */
declare module 'subset-font' {
  /** The font with the characters of `text` alone. */
  export default function subset(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2'; noHinting?: boolean }
  ): Promise<Buffer>;
}
