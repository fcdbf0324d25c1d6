import type { MajorDefinition, SchoolDefinition } from '../../src/catalogue/education.ts'
import { condition, habit } from '../support/body-life.ts'

export const college: SchoolDefinition = {
  id: 'college',
  name: 'the college',
  about: 'Brick.',
  educationLevel: 'associate',
  years: 2,
  selectivity: 0,
  tuitionCents: 0,
}
export const majorOf = (id: string, field: MajorDefinition['field']): MajorDefinition => ({
  id,
  name: id,
  field,
  about: 'A subject.',
  levels: ['associate'],
  rigour: 0,
})
export const choir = {
  id: 'choir',
  name: 'Choir',
  about: 'Singing.',
  kind: 'art',
  offeredAt: ['town'],
  place: 'town',
  weekDays: 0b0000100,
  from: 1140,
  to: 1200,
  energy: 2,
  costCents: 0,
  levels: ['one', 'two', 'three', 'four', 'five'],
  gives: { happiness: 2 },
} as const
export const flu = condition('flu', {
  foundAfterDays: 400,
  treatment: { title: 'tablets', cents: 100, chance: 1, days: 10, relief: 0.5 },
})
export const smoking = habit('smoking')
