import { kindIndex } from '../kind-index.ts'
import type { Target } from '../target.ts'

/** The index of the engine's kinds of effects, which have one file each. */
export const target: Target = {
  name: 'effects',
  generate: (root) => kindIndex(root, 'packages/engine/src/effects', 'Effect'),
}
