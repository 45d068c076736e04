/**
 * Finds the rows of an earlier reading again in a later one, for pages whose rows carry no id. Takes what each row
 * says (equal text means equal row), earlier and later; gives for each later row the index of the earlier row it
 * continues, or null when it is new. Rows that say the same are told apart by their order: counted from the end when
 * older history came in above, from the start otherwise.
 */
export function alignRows(earlier: readonly string[], later: readonly string[]): readonly (number | null)[] {
  if (earlier.length === 0) return later.map(() => null);
  const fromEnd = earlier.at(-1) === later.at(-1);
  const places = placesOf(earlier, fromEnd);
  const aligned: (number | null)[] = later.map(() => null);
  for (let step = 0; step < later.length; step += 1) {
    const index = fromEnd ? later.length - 1 - step : step;
    aligned[index] = places.get(later[index] ?? '')?.pop() ?? null;
  }
  return aligned;
}

/** Where each key stands; the place to be taken first is the last of its list. */
function placesOf(keys: readonly string[], fromEnd: boolean): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let step = 0; step < keys.length; step += 1) {
    const index = fromEnd ? step : keys.length - 1 - step;
    const key = keys[index] ?? '';
    const known = places.get(key);
    if (known) known.push(index);
    else places.set(key, [index]);
  }
  return places;
}
