import { catalogue } from '@lifegrid/content/catalogue.generated'
import { describe, expect, it } from 'vitest'
import { turnOf } from '../../src/core/turn.ts'
import { noEducation } from '../../src/life/education.ts'
import { upgradeFromRelease1 } from '../../src/story/upgrade-release-1.ts'
import { firstSchoolMinute } from '../../src/systems/school/school-year.ts'
import { grownLife } from '../support/grown-life.ts'

const year = 525_960
const day = 1440

/** A life that is upgraded a number of minutes after its first day of school. */
function joined(minutes: number) {
  const one = grownLife(1, { schools: catalogue.schools ?? [] })
  const { life } = one
  life.agenda = []
  life.schedules = []
  life.education = noEducation()
  const turn = turnOf(life, firstSchoolMinute(life) + minutes, one.context)
  upgradeFromRelease1.due?.(turn, '')
  return { life, turn }
}

describe('a life of release 1', () => {
  it.each([
    ['the first day', 0, 'elementary', 1],
    ['ten days into the fourth year', 3 * year + 10 * day, 'elementary', 4],
    ['the summer after it, when the next year counts', 4 * year - 70 * day, 'elementary', 5],
    ['ten days into the tenth', 9 * year + 10 * day, 'highSchool', 1],
    ['ten days into the thirteenth', 12 * year + 10 * day, 'highSchool', 4],
  ] as const)('on %s of school continues in the grade of its age', (_, minutes, educationLevel, grade) => {
    expect(joined(minutes).life.education.current).toMatchObject({ educationLevel, year: grade })
  })

  it('has no school before school age, and has finished both schools as an adult', () => {
    const young = joined(-day).life
    expect(young.education).toMatchObject({ current: null, records: [] })
    const { education } = joined(15 * year).life
    expect(education).toMatchObject({ current: null, level: 'highSchool' })
    const records = [{ educationLevel: 'elementary' }, { educationLevel: 'highSchool', outcome: 'graduated' }]
    expect(education.records).toMatchObject(records)
    expect(education.records.map(({ performance }) => performance)).toEqual([60, 60])
  })

  it('has only future items on the agenda, one of each kind, and every living person has a next day', () => {
    const { life, turn } = joined(15 * year)
    expect(life.agenda.every(({ minute }) => minute > turn.minute)).toBe(true)
    for (const [kind, key] of [
      ['storyteller', 'beat'],
      ['storyteller', 'ambient'],
      ['conversations', 'text'],
      ['work', 'retire'],
      ['people', 'next'],
    ])
      expect(life.agenda.filter((item) => item.kind === kind && item.key === key)).toHaveLength(1)
    const days = life.people.filter(({ diedDay }) => diedDay === null).map(({ nextDay }) => nextDay)
    const today = life.birthDay + Math.floor(turn.minute / day)
    expect(days.every((nextDay) => nextDay > today)).toBe(true)
  })
})
