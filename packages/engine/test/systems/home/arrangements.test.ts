import { describe, expect, it } from 'vitest'
import type { Person } from '../../../src/life/person.ts'
import type { Arrangement } from '../../../src/life/vocabulary.ts'
import { homeByArrangement, isCustody } from '../../../src/systems/home/arrangements.ts'

const person = (arrangement: Arrangement | null | undefined) => ({ arrangement }) as Person

describe('an arrangement', () => {
  it.each<[Arrangement | null | undefined, minor: boolean | undefined, grown: boolean | undefined]>([
    ['sole', true, undefined],
    ['shared', true, undefined],
    ['elsewhere', false, undefined],
    ['taken-in', true, true],
    ['aide', undefined, undefined],
    ['residence', false, false],
    [null, undefined, undefined],
    [undefined, undefined, undefined],
  ])('%s says of a minor %s and of a grown person %s about living with the player', (arrangement, minor, grown) => {
    expect([true, false].map((isMinor) => homeByArrangement(person(arrangement), isMinor))).toEqual([minor, grown])
  })

  it('is custody only for children of parents who have parted', () => {
    const all = ['sole', 'shared', 'elsewhere', 'taken-in', 'aide', 'residence', null, undefined] as const
    expect(all.filter(isCustody)).toEqual(['sole', 'shared', 'elsewhere'])
  })
})
