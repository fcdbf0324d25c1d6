import type { CommandDefinition } from '@lifegrid/contract/commands/define'
import { type CommandName, commands } from '@lifegrid/contract/commands/index.generated'
import type { FrameDefinition } from '@lifegrid/contract/frames/define'
import { type FrameName, frames } from '@lifegrid/contract/frames/index.generated'

/** The type of the frame that answers a read in two parts; undefined for other commands: [OUT-3]. */
export function cataloguedAnswer(name: CommandName): FrameName | undefined {
  const { answers }: CommandDefinition = commands[name]
  return (answers as readonly FrameName[]).find((answer) => (frames[answer] as FrameDefinition).catalogued)
}

/**
 * [CMD-13] As how many commands a command counts. A read costs less when its client has the current version of the catalogue.
 * @param held the versions that this edge has.
 */
export function commandCost(name: CommandName, message: unknown, held: readonly string[] | undefined): number {
  const { cost = 1 }: CommandDefinition = commands[name]
  const { have } = (message ?? {}) as { readonly have?: unknown }
  return typeof have === 'string' && held?.includes(have) ? 1 : cost
}
