import { type MessageTable, refusal, type WordsFor } from '../message-shape.ts'

/** Schools, majors, and activities. */
export const schoolRefusals = {
  'school.assigned': refusal(),
  'school.age-from': refusal({ age: 'text', has: 'text' }),
  'school.age-to': refusal({ age: 'text', has: 'text' }),
  'school.finish-first': refusal(),
  'school.has-diploma': refusal(),
  'school.needs-act': refusal(),
  'school.not-taught': refusal({ school: 'text' }),
  'school.application-refused': refusal(),
  'school.application-sent': refusal(),
  'school.too-many-applications': refusal({ applications: 'text' }),

  'school.leaving-age': refusal({ age: 'text' }),
  'school.needs-college': refusal(),
  'school.minor-for-bachelors': refusal(),
  'school.major-in-last-year': refusal(),
  'school.major-changed': refusal(),
  'school.focus-without-school': refusal(),

  'school.already-member': refusal(),
  'school.activity-marks': refusal({ marks: 'text', has: 'text' }),
  'school.activity-health': refusal({ health: 'text', has: 'text' }),
  'school.too-many-activities': refusal({ activities: 'text' }),
  'school.activity-conflict': refusal({ activity: 'text' }),
  'school.activity-energy': refusal({ energy: 'text', has: 'text' }),
  'school.activity-cost': refusal({ cost: 'text', money: 'text' }),
} as const satisfies MessageTable

export type SchoolRefusals = WordsFor<typeof schoolRefusals>
