import { type Ending, keepRunning } from '@lifegrid/local/nodes/keep-running'
import { leftAfterDrain } from '@lifegrid/local/nodes/left-after-drain'
import { parseLog } from '@lifegrid/local/nodes/node-process'
import { manualClock } from '@lifegrid/testkit/manual-clock'
import { describe, expect, it } from 'vitest'

describe('the end of a node', () => {
  const log = (reason: string): unknown[] =>
    parseLog(
      `half a line"}\n{"msg":"ready"}\nnull\n{"msg":"shutting down","reason":"${reason}"}\n{"msg":"stopped","code":0}\n`,
    )

  it('counts as a requested drain when the log says so and the exit code is 0', () => {
    expect(leftAfterDrain({ code: 0, signal: null }, log('drained'))).toBe(true)
  })

  it.each([
    ['a signal', { code: 0, signal: null }, log('SIGTERM')],
    ['a drain that failed', { code: 1, signal: null }, log('drained')],
    ['a kill during a drain', { code: null, signal: 'SIGKILL' as const }, log('drained')],
    ['an end without a log', { code: 0, signal: null }, parseLog('')],
  ])('does not count as one after %s', (_, exit, logged) => {
    expect(leftAfterDrain(exit, logged)).toBe(false)
  })
})

/** A process that ends on request. */
function subject() {
  const clock = manualClock()
  const lines: string[] = []
  const state = { wanted: true, left: false, starts: 0 }
  let end = Promise.withResolvers<void>()
  const ending: Promise<Ending> = keepRunning(
    {
      name: 'edge-2',
      exited: () => end.promise,
      hasLeft: () => state.left,
      start: async () => {
        state.starts++
        end = Promise.withResolvers()
      },
      wanted: () => state.wanted,
    },
    clock,
    (line) => lines.push(line),
  )
  return { clock, lines, state, ending, end: () => end.resolve() }
}

describe('keeping a node running', () => {
  it('starts it again after every crash', async () => {
    const { clock, lines, state, end } = subject()
    for (const starts of [1, 2]) {
      end()
      await clock.run(10_000)
      expect(state.starts).toBe(starts)
    }
    expect(lines.filter((line) => /ended unexpectedly/.test(line))).toHaveLength(2)
    expect(lines.at(-1)).toBe('edge-2 is back')
  })

  it('does not start it again after a requested drain, and reports that', async () => {
    const { clock, lines, state, ending, end } = subject()
    state.left = true
    end()
    await expect(ending).resolves.toBe('left')
    await clock.run(60_000)
    expect(state.starts).toBe(0)
    expect(lines).toEqual(['edge-2 has drained and ended, as requested; the next start of the cluster starts it again'])
  })

  it('reports nothing when it is not wanted any more', async () => {
    const { lines, state, ending, end } = subject()
    Object.assign(state, { wanted: false, left: true })
    end()
    await expect(ending).resolves.toBe('unwanted')
    expect(lines).toEqual([])
  })
})
