/** The part of the package `edtf` with which our reading of dates is compared; it comes without types. */
declare module 'edtf' {
  /** `min` and `max`: the first and the last millisecond that a date allows, since 1970 in UTC. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
