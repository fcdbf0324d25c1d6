import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { history } from '../../src/lounge/history.ts'
import { loungeLimits } from '../../src/lounge/limits.ts'
import type { Said } from '../../src/lounge/rooms.ts'

const { historyMax } = loungeLimits
const said = (n: number): Said => ({ id: `${n}-0`, at: n, author: `a${n % 3}`, nickname: 'Ada', message: `m${n}` })
const shown = (past: ReturnType<typeof history>, at = 0): unknown[] =>
  past.forVisitors(at).texts.map((text) => (JSON.parse(text) as { message: string }).message)

describe('[LOUNGE-7] the history', () => {
  it('has the last messages in order, whatever was added, forgotten and put before', () => {
    const step = fc.oneof(
      { weight: 8, arbitrary: fc.record({ add: fc.integer({ min: 1, max: historyMax + 3 }) }) },
      fc.record({ forget: fc.nat(2) }),
      fc.record({ older: fc.nat(9) }),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), fc.nat(200), (steps, since) => {
        const past = history()
        let model: Said[] = []
        let n = 1_000
        let older = 999
        for (const each of steps) {
          if ('add' in each) {
            for (let i = 0; i < each.add; i++, n++) {
              past.add(said(n))
              model = [...model, said(n)].slice(-historyMax)
            }
          } else if ('forget' in each) {
            past.forget((author) => author === `a${each.forget}`)
            model = model.filter(({ author }) => author !== `a${each.forget}`)
          } else {
            const more = Array.from({ length: each.older }, () => said(older--)).reverse()
            past.addOlder([...more, ...model.slice(0, 1)])
            model = [...more, ...model].slice(-historyMax)
          }
          expect(shown(past)).toEqual(model.map(({ message }) => message))
        }
        const at = 1_000 + since
        expect(shown(past, at)).toEqual(model.filter((one) => one.at >= at).map(({ message }) => message))
        expect(past.size).toBe(model.length)
        const last = model.at(-1)
        if (last !== undefined) expect(past.find(last.id)).toEqual(last)
      }),
    )
  })
})
