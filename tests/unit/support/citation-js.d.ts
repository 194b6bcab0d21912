/** The part of Citation.js by which what we write for managers of references is read back; it comes without types. */
declare module '@citation-js/core' {
  export class Cite {
    /** @param text BibTeX, RIS or another format of which a plugin is loaded */
    constructor(text: string);
    /** CSL-JSON. */
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
