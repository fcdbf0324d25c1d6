import { choose } from './choose.ts'
import type { Line } from './line.ts'
import type { Scene } from './scene.ts'
import type { Slots } from './slots.ts'
import type { Tone } from './voice.ts'

/** One thought of a reply. */
export interface Part {
  readonly text: string
  readonly tone: Tone
  /** Key of the answers that a player may give; see `texts/answers.ts`. */
  readonly answers?: string
}

/** Draws a line as a part; null when no line fits. */
export function partOf(
  scene: Scene,
  pool: readonly Line[],
  label: string,
  tone: Tone,
  { slots, answers }: { readonly slots?: Slots; readonly answers?: string } = {},
): Part | null {
  const text = choose(scene, pool, label, slots)
  if (text === null) return null
  return answers === undefined ? { text, tone } : { text, tone, answers }
}
