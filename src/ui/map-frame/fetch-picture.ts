/** Fetches a picture, which is then in the browser's cache. @throws where it does not arrive or cannot be read */
export async function fetchPicture(address: string): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} did not arrive: ${response.status}`);
  (await createImageBitmap(await response.blob())).close();
}
