/** One of several, with a chance in proportion to its weight; undefined when there is none. `draw`: 0 to 1 (excluded). */
export function weighted<One>(all: readonly One[], weightOf: (one: One) => number, draw: number): One | undefined {
  let at = draw * all.reduce((sum, one) => sum + weightOf(one), 0)
  for (const one of all) {
    at -= weightOf(one)
    if (at < 0) return one
  }
  return undefined
}
