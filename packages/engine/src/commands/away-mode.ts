import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { refusal } from '../core/refusal.ts'
import { categories } from '../life/vocabulary.ts'
import type { Command } from './define.ts'

/**
 * Sets how the life continues while the player is away, and which decisions always wait. The setting belongs to the player and
 * holds in every life.
 */
export const awayMode: Command<CommandMessage<'awayMode'>> = {
  changes: [],
  handle(turn, { mode, hold }) {
    const { retention } = turn.life
    const unknown = hold?.find((category) => !(categories as readonly string[]).includes(category))
    if (unknown !== undefined) return refusal('no_such_category', 'life.no-category', { category: unknown })
    retention.awayMode = mode
    if (hold !== undefined) retention.holdCategories = [...new Set(hold)]
    return undefined
  },
}
