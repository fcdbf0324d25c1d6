import { lifeHash } from '@lifegrid/engine/codec/codec'
import { describe, expect, test } from 'vitest'
import { frozenContext, goldenLives, replayGolden, toldOf } from './golden-life.ts'

const context = frozenContext()

describe.each(goldenLives().map((golden) => [golden.name, golden] as const))('%s', (_, golden) => {
  test('[ENG-2] replays to the recorded life, against the catalogue that is frozen beside it', () => {
    const { life, outcomes } = replayGolden(golden, context, false)
    expect(outcomes).toEqual(golden.journal.map((entry) => entry.outcome))
    expect(toldOf(life)).toEqual(golden.told)
    expect(lifeHash(life)).toBe(golden.hash)
  })

  test('[ENG-1] replays to it with saving and loading after every command', () => {
    expect(lifeHash(replayGolden(golden, context, true).life)).toBe(golden.hash)
  })
})
