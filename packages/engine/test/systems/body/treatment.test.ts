import { describe, expect, it } from 'vitest'
import { balance, transfer } from '../../../src/core/ledger.ts'
import type { Illness } from '../../../src/life/body.ts'
import type { Life } from '../../../src/life/life.ts'
import { beginCare, billOf, isTreatable, pay, takesUpCare } from '../../../src/systems/body/treatment.ts'
import { catalogueOf, condition, day, someone } from '../../support/body-life.ts'

const fever = condition('fever', { treatment: { title: 'tablets', cents: 50_000, chance: 1, days: 14, relief: 1 } })
const sniffle = condition('sniffle')
const catalogue = catalogueOf({ healthConditions: [fever, sniffle] })

function had(over: Partial<Illness> = {}): Illness {
  return { n: 1, id: 'fever', severity: 1, since: 0, known: true, care: 'none', ...over }
}

describe('a bill', () => {
  const billAt = (age: number, cents: number, employed = false): number => {
    const { life, minute } = someone(catalogue, age)
    if (employed) life.work.job = { weeklyCents: 0 } as NonNullable<Life['work']['job']>
    return billOf(life, cents, minute)
  }

  it('is paid by the parents for a child, and by a fifth with a job or from 65 on', () => {
    expect(billAt(17, 12_000)).toBe(0)
    expect(billAt(18, 12_000)).toBe(12_000)
    expect(billAt(18, 12_000, true)).toBe(2_400)
    expect(billAt(64, 12_000)).toBe(12_000)
    expect(billAt(65, 12_000)).toBe(2_400)
    // 2,400.2 is rounded up.
    expect(billAt(30, 12_001, true)).toBe(2_401)
  })

  it('is paid as far as the money goes', () => {
    const turn = someone(catalogue, 30)
    pay(turn, 12_000)
    const left = balance(turn.life, 'money')
    pay(turn, left + 1)
    expect(balance(turn.life, 'money')).toBe(0)
    expect(turn.transfers.slice(-2).map(({ credit, amount }) => [credit, amount])).toEqual([
      ['clinic', 12_000],
      ['clinic', left],
    ])
  })
})

describe('a treatment', () => {
  it('begins at once, and after its days it is known whether it works', () => {
    const turn = someone(catalogue, 30)
    const { life, minute } = turn
    pay(turn, 1)
    const before = balance(life, 'money')
    const ill = had({ n: 7 })
    beginCare(turn, ill)
    expect(before - balance(life, 'money')).toBe(50_000)
    expect(ill.care).toBe('begun')
    const due = life.agenda.filter(({ key }) => key === 'care:7')
    expect(due.map((item) => [item.kind, item.minute - minute])).toEqual([['illness', 14 * day]])
    expect(() => beginCare(turn, ill)).toThrow('a treatment begins only once')
  })

  it('does not create debts if there is no money', () => {
    const turn = someone(catalogue, 30)
    pay(turn, 1)
    transfer(turn, 'money', 'player', 'world', balance(turn.life, 'money') - 100)
    beginCare(turn, had())
    expect(balance(turn.life, 'money')).toBe(0)
  })

  it('is possible for a treatable condition whose treatment has not begun', () => {
    expect((['none', 'begun', 'works', 'failed'] as const).filter((care) => isTreatable(fever, had({ care })))).toEqual(
      ['none', 'failed'],
    )
    expect(isTreatable(sniffle, had({ id: 'sniffle' }))).toBe(false)
  })

  it('begins automatically in three of four cases if the condition is chronic or serious', () => {
    const turn = someone(catalogue, 30)
    const taken = (definition: typeof fever): number =>
      Array.from({ length: 1_000 }, (_, n) => takesUpCare(turn, definition, had({ n }))).filter(Boolean).length
    expect(taken({ ...fever, importance: 4 })).toBe(0)
    expect(taken({ ...sniffle, course: 'chronic' })).toBe(0)
    // 750, plus or minus four standard deviations of 14.
    for (const definition of [
      { ...fever, importance: 5 },
      { ...fever, course: 'chronic' as const },
    ]) {
      expect(taken(definition)).toBeGreaterThan(694)
      expect(taken(definition)).toBeLessThan(806)
    }
  })
})
