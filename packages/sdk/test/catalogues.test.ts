import type { CommandDefinition } from '@lifegrid/contract/commands/define'
import { commands } from '@lifegrid/contract/commands/index.generated'
import type { FrameDefinition } from '@lifegrid/contract/frames/define'
import { type FrameOf, frames } from '@lifegrid/contract/frames/index.generated'
import { describe, expect, test } from 'vitest'
import { cataloguedReads, catalogues } from '../src/catalogues.ts'

const tiers = [{ id: 'night', title: 'A night', diamonds: 3, minutes: 480 }]
const position = { seq: 4, epoch: 2, replyTo: 'c-1' }
const of = 'timeSkipTiers'

function answer(fields: Partial<FrameOf<'catalogued'>>): FrameOf<'catalogued'> {
  return { type: 'catalogued', of, version: 'v1', life: {}, ...position, ...fields }
}

describe('[OUT-3] the catalogues that a client keeps', () => {
  test('are those of the contract', () => {
    const definitions: CommandDefinition[] = Object.values(commands)
    const found = definitions.flatMap(({ name, answers }) =>
      answers
        .filter((frame) => (frames as Record<string, FrameDefinition>)[frame]?.catalogued)
        .map((frame) => [name, frame] as const),
    )
    expect(cataloguedReads).toEqual(Object.fromEntries(found))
  })

  test('are named in the next read, and complete the answers that leave them out', () => {
    const kept = catalogues()
    expect(kept.messageOf('getTimeSkipTiers')).toEqual({ have: '' })
    expect(kept.messageOf('retrievePerson')).toBeUndefined()
    const whole = { type: 'timeSkipTiers', tiers, ...position }
    expect(kept.complete(answer({ catalogue: { tiers } }))).toEqual(whole)
    expect(kept.messageOf('getTimeSkipTiers')).toEqual({ have: 'v1' })
    expect(kept.messageOf('getStore')).toEqual({ have: '' })
    expect(kept.complete(answer({ notModified: true }))).toEqual(whole)
  })

  test('are kept by version, because answers of two releases may come in turn', () => {
    const kept = catalogues()
    const dearer = tiers.map((tier) => ({ ...tier, diamonds: 4 }))
    kept.complete(answer({ catalogue: { tiers } }))
    kept.complete(answer({ version: 'v2', catalogue: { tiers: dearer } }))
    expect(kept.messageOf('getTimeSkipTiers')).toEqual({ have: 'v2' })
    expect(kept.complete(answer({ notModified: true }))).toMatchObject({ tiers })
    expect(kept.complete(answer({ version: 'v2', notModified: true }))).toMatchObject({ tiers: dearer })
  })

  test('leave other frames alone, and an answer whose catalogue is not there', () => {
    const kept = catalogues()
    const pong = { type: 'pong', at: 1 } as const
    expect(kept.complete(pong)).toBe(pong)
    const unknown = answer({ notModified: true })
    expect(kept.complete(unknown)).toBe(unknown)
  })
})
