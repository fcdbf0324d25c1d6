import type { Wordings } from '../../catalogue/body.ts'
import { nextVariant } from '../../core/told.ts'
import type { Turn } from '../../core/turn.ts'

/** The next of the wordings in this life; `id` says of what. */
export function worded({ life, minute }: Turn, id: string, wordings: Wordings): string {
  if (typeof wordings === 'string') return wordings
  return wordings[nextVariant(life, minute, id, wordings.length)] as string
}
