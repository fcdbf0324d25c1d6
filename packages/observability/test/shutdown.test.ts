import type { Clock } from '@lifegrid/base/clock'
import { describe, expect, it } from 'vitest'
import { logger } from '../src/logger.ts'
import { type ShutdownStep, shutdownOnSignals } from '../src/shutdown.ts'

const log = logger({ name: 'test', level: 'silent' })

function setUp(steps: readonly ShutdownStep[]) {
  const timers: { fn: () => void; cancelled: boolean }[] = []
  const clock: Clock = {
    now: () => 0,
    monotonic: () => 0,
    after(_delayMs, fn) {
      const timer = { fn, cancelled: false }
      timers.push(timer)
      return {
        cancel() {
          timer.cancelled = true
        },
      }
    },
  }
  const listeners = new Map<string, () => void>()
  const exits: number[] = []
  const host = {
    on: (signal: string, listener: () => void) => listeners.set(signal, listener),
    exit: (code: number) => exits.push(code),
  }
  const shutdown = shutdownOnSignals({ clock, logger: log, deadlineMs: 1000, steps, process: host })
  return { shutdown, exits, timers, signal: (name: string) => listeners.get(name)?.() }
}

describe('shutdownOnSignals', () => {
  it('runs the steps in order, once, and exits with 0', async () => {
    const done: string[] = []
    const { shutdown, exits, signal, timers } = setUp([
      { name: 'a', run: async () => void done.push('a') },
      { name: 'b', run: () => void done.push('b') },
    ])
    signal('SIGTERM')
    await shutdown.run('again')
    expect(done).toEqual(['a', 'b'])
    expect(exits).toEqual([0])
    expect(timers[0]?.cancelled).toBe(true)
  })

  it('continues after a step that fails, and exits with 1', async () => {
    const done: string[] = []
    const { shutdown, exits } = setUp([
      { name: 'a', run: () => Promise.reject(new Error('no')) },
      { name: 'b', run: () => void done.push('b') },
    ])
    await shutdown.run('test')
    expect(done).toEqual(['b'])
    expect(exits).toEqual([1])
  })

  it('exits at the deadline, and does not start another step', async () => {
    const done: string[] = []
    const stuck = Promise.withResolvers<void>()
    const { shutdown, exits, timers } = setUp([
      { name: 'stuck', run: () => stuck.promise },
      { name: 'after', run: () => void done.push('after') },
    ])
    const over = shutdown.run('test')
    timers[0]?.fn()
    expect(exits).toEqual([1])
    stuck.resolve()
    await over
    expect(done).toEqual([])
    expect(exits).toEqual([1])
  })

  it('exits immediately on a second signal', () => {
    const { exits, signal } = setUp([{ name: 'stuck', run: () => new Promise(() => {}) }])
    signal('SIGINT')
    expect(exits).toEqual([])
    signal('SIGINT')
    expect(exits).toEqual([1])
  })
})
