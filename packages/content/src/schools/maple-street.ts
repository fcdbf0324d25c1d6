import { defineSchool } from '../define-school.ts'

export const mapleStreet = defineSchool({
  id: 'maple-street',
  name: 'Maple Street Elementary',
  about: 'Two stories, one gymnasium that is also the cafeteria, and a tree that everybody has fallen from.',
  educationLevel: 'elementary',
  years: 9,
  selectivity: 0,
  tuitionCents: 0,
  weight: 5,
})
