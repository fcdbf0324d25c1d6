import { lifeHash } from '@lifegrid/engine/codec/codec'
import { describe, expect, test } from 'vitest'
import { frozenContext, goldenLives, replayGolden, toldOf } from './golden-life.ts'

const context = frozenContext()

/** Replaying a whole life takes seconds on a busy machine. This limit only ends a replay that hangs. */
const timeoutMs = 60_000

describe.each(goldenLives().map((golden) => [golden.name, golden] as const))('%s', (_, golden) => {
  test('[ENG-2] a replay with the frozen catalogue gives the recorded life', { timeout: timeoutMs }, () => {
    const { life, outcomes } = replayGolden(golden, context, false)
    expect(outcomes).toEqual(golden.journal.map((entry) => entry.outcome))
    expect(toldOf(life)).toEqual(golden.told)
    expect(lifeHash(life)).toBe(golden.hash)
  })

  test('[ENG-1] a replay that saves and loads after every command gives it too', { timeout: timeoutMs }, () => {
    expect(lifeHash(replayGolden(golden, context, true).life)).toBe(golden.hash)
  })
})
