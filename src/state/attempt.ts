/** What `act` returns; undefined where it throws, as storage does where the visitor blocks it. */
export function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
