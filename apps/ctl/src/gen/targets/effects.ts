import { kindIndex } from '../kind-index.ts'
import type { Target } from '../target.ts'

/** The engine's kinds of effect: one file each, gathered here. */
export const target: Target = {
  name: 'effects',
  generate: (root) => kindIndex(root, 'packages/engine/src/effects', 'Effect'),
}
