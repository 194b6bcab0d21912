/** What reading an edition needs only for some of them: words for what is wrong, and what reads strengths of movements and a map of the time. */
import type { FileAddresses } from './addresses';
import { addStrengths } from './parse-strength';
import { periodMapReader } from './read-period-map';

export { explainedLog } from './problem-words';

/** The readers of what few editions have, for one whose files are at these addresses; points by which a map is placed are fetched. */
export async function readers(addresses: FileAddresses) {
  const annotations = new Map<string, string>();
  for (const [name, address] of Object.entries(addresses)) {
    if (!/^map\/.*json$/.test(name)) continue;
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok) annotations.set(name, await response.text());
  }
  return { addStrengths, readPeriodMap: periodMapReader(annotations, (file) => addresses[file]) };
}
