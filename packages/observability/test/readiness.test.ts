import { describe, expect, it } from 'vitest'
import { clockDetail, readiness } from '../src/readiness.ts'

/** A clock whose timers fire immediately when `hurry` is set, and never otherwise. */
const clock = (hurry: boolean) => ({
  now: () => 0,
  monotonic: () => 0,
  after(_delayMs: number, fn: () => void) {
    if (hurry) queueMicrotask(fn)
    return { cancel() {} }
  },
})

describe('readiness', () => {
  it('is ready when every check succeeds, and shows the error of each one that fails', async () => {
    const good = { ok: true }
    expect((await readiness(clock(false), { a: () => good, b: async () => good })).ready).toBe(true)
    const state = await readiness(clock(false), {
      a: () => good,
      redis: () => {
        throw new Error('connection refused')
      },
      mysql: async () => Promise.reject(new Error('gone')),
    })
    expect(state).toEqual({
      ready: false,
      checks: {
        a: good,
        redis: { ok: false, detail: 'connection refused' },
        mysql: { ok: false, detail: 'gone' },
      },
      detail: {},
    })
  })

  it('does not wait for a check that hangs', async () => {
    const state = await readiness(clock(true), { hangs: () => new Promise(() => {}) })
    expect(state.checks.hangs).toMatchObject({ ok: false, detail: expect.stringContaining('no answer') })
  })

  it('[TIME-1] a clock that is off by more than a second adds a warning and does not make the node unready', async () => {
    expect(clockDetail(-400)).toEqual({ skewMs: -400 })
    expect(clockDetail(1500).warning).toContain('1500 ms ahead')
    expect(clockDetail(-1500).warning).toContain('1500 ms behind')
    const state = await readiness(clock(false), { a: () => ({ ok: true }) }, { clock: clockDetail(5000) })
    expect(state.ready).toBe(true)
    expect(state.detail).toMatchObject({ clock: { skewMs: 5000 } })
  })
})
