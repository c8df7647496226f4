/** The index of the first of `count` things for which `holds`; it holds for all behind that one. `count` when it holds for none. */
export function firstOf(count: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
