import { kindIndex } from '../kind-index.ts'
import type { Target } from '../target.ts'

/** The engine's kinds of condition: one file each, gathered here. */
export const target: Target = {
  name: 'conditions',
  generate: (root) => kindIndex(root, 'packages/engine/src/conditions', 'Condition'),
}
