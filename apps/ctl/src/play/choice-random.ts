import { keyedRandom } from '@lifegrid/base/keyed-random'
import type { Random } from '@lifegrid/base/random'

/** The same choices for the same seed: draw after draw of the keyed generator. */
export function choiceRandom(seed: string): Random {
  const keyed = keyedRandom(seed)
  let draws = 0
  return { uint32: () => keyed.uint32(0, 0, draws++) }
}
