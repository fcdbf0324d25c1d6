import { kindIndex } from '../kind-index.ts'
import type { Target } from '../target.ts'

/** The index of the engine's kinds of conditions, which have one file each. */
export const target: Target = {
  name: 'conditions',
  generate: (root) => kindIndex(root, 'packages/engine/src/conditions', 'Condition'),
}
