import { describe, expect, it } from 'vitest'
import { npcIllness } from '../../../src/systems/people/npc-illness.ts'
import { catalogueOf, condition } from '../../support/body-life.ts'

const chronic = { course: 'chronic', hazardRatio: 2, cause: 'it' } as const
const catalogue = catalogueOf({
  healthConditions: [
    condition('common', { ...chronic, incidence: [[60, 0.03]] }),
    condition('rare', { ...chronic, incidence: [[60, 0.01]] }),
    condition('hers', { ...chronic, incidence: [[20, 0.01]], bySex: { male: 0 } }),
    condition('harmless', { course: 'chronic', incidence: [[0, 9]] }),
  ],
})
const years = (n: number): number => Math.floor(n * 365.25) + 5

describe('the illness of a person of the life', () => {
  it('is always the same for a person, and depends on age, sex and danger', () => {
    const counts: Record<string, number> = {}
    for (let i = 0; i < 400; i++) {
      const person = { nature: i * 7_919, sex: 'male', bornDay: 0 } as const
      const id = npcIllness(catalogue, person, years(70))?.id ?? 'none'
      expect(npcIllness(catalogue, person, years(70))?.id).toBe(id)
      counts[id] = (counts[id] ?? 0) + 1
    }
    expect(Object.keys(counts).sort()).toEqual(['common', 'rare'])
    expect((counts.common ?? 0) / 400).toBeGreaterThan(0.67)
    expect((counts.common ?? 0) / 400).toBeLessThan(0.83)
  })

  it('is undefined if no condition occurs at that age and sex', () => {
    expect(npcIllness(catalogue, { nature: 5, sex: 'male', bornDay: 0 }, years(30))).toBeUndefined()
    expect(npcIllness(catalogue, { nature: 5, sex: 'female', bornDay: 0 }, years(30))?.id).toBe('hers')
  })
})
