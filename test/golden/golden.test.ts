import { lifeHash } from '@lifegrid/engine/codec/codec'
import { describe, expect, test } from 'vitest'
import { frozenContext, goldenLives, replayGolden, toldOf } from './golden-life.ts'

const context = frozenContext()

describe.each(goldenLives().map((golden) => [golden.name, golden] as const))('%s', (_, golden) => {
  test('[ENG-2] a replay with the frozen catalogue gives the recorded life', () => {
    const { life, outcomes } = replayGolden(golden, context, false)
    expect(outcomes).toEqual(golden.journal.map((entry) => entry.outcome))
    expect(toldOf(life)).toEqual(golden.told)
    expect(lifeHash(life)).toBe(golden.hash)
  })

  test('[ENG-1] a replay that saves and loads after every command gives it too', () => {
    expect(lifeHash(replayGolden(golden, context, true).life)).toBe(golden.hash)
  })
})
