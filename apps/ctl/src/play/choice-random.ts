import { keyedRandom } from '@lifegrid/base/keyed-random'
import type { Random } from '@lifegrid/base/random'

/** Random numbers for the autoplayer's choices: the same for the same seed. */
export function choiceRandom(seed: string): Random {
  const keyed = keyedRandom(seed)
  let draws = 0
  return { uint32: () => keyed.uint32(0, 0, draws++) }
}
