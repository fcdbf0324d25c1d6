import { type MessageTable, refusal, type WordsFor } from '../message-shape.ts'

const ofPerson = refusal({ person: 'person' })

/** What one cannot do with somebody, and why. */
export const togetherRefusals = {
  'together.person-dead': ofPerson,
  'together.person-lives': ofPerson,
  'together.too-young': refusal({ age: 'text' }),
  'together.too-young-to-go': refusal({ person: 'person', age: 'text' }),
  'together.person-too-young': refusal({ person: 'person', age: 'text' }),
  'together.person-too-old': refusal({ person: 'person', age: 'text' }),
  'together.same-home': ofPerson,
  'together.lives-elsewhere': ofPerson,
  'together.not-speaking': ofPerson,
  'together.bond-too-weak': ofPerson,
  /** The days to wait are one of the phrases `life.day` and `life.days`. */
  'together.too-soon': refusal({ person: 'person', days: 'text' }),
  'together.one-purse': ofPerson,
  'together.owes-already': ofPerson,
  'together.owes-nothing': ofPerson,
  'together.lent-recently': ofPerson,
  'together.no-quarrel': ofPerson,
  'together.quarrel-is-fresh': ofPerson,
  'together.minor-cannot-travel': ofPerson,
  'together.introduce-whom': refusal(),
  'together.know-each-other': refusal({ person: 'person', other: 'person' }),
  'together.not-a-child': ofPerson,
  'together.not-your-child': ofPerson,
  'together.not-under-your-roof': ofPerson,
  'together.needs-no-care': ofPerson,
} as const satisfies MessageTable

export type TogetherRefusals = WordsFor<typeof togetherRefusals>
