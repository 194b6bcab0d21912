/** Some browsers read the file after the click, a large one for a while; in milliseconds. */
const LONG_ENOUGH = 60_000;

/** Hands the visitor a file, which the browser saves under `name`. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), LONG_ENOUGH);
}
