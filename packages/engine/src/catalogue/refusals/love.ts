import { type MessageTable, refusal, type WordsFor } from '../message-shape.ts'

/** Couples, proposals, weddings, separations, the dating app, and children. */
export const loveRefusals = {
  'love.no-partner': refusal(),
  'love.has-partner': refusal({ partner: 'person' }),
  'love.partner-first': refusal({ partner: 'person' }),
  'love.partner-knows-app': refusal({ partner: 'person' }),

  'love.too-young': refusal({ age: 'text' }),
  'love.person-dead': refusal({ person: 'person' }),
  'love.person-related': refusal({ person: 'person' }),
  'love.person-too-young': refusal({ person: 'person' }),
  /** `partner` is a name, because the partner may not be a person of the life. */
  'love.person-taken': refusal({ person: 'person', partner: 'text' }),
  'love.person-not-interested': refusal({ person: 'person' }),
  'love.bond-too-weak': refusal({ person: 'person' }),
  'love.parted-recently': refusal({ person: 'person' }),
  'love.parted-for-good': refusal({ person: 'person' }),

  /** What is too soon again. The days to wait are one of the phrases `life.day` and `life.days`. */
  'love.asked-recently': refusal({ days: 'text' }),
  'love.evening-recently': refusal({ days: 'text' }),
  'love.gift-recently': refusal({ days: 'text' }),

  'love.couple-for-months': refusal({ partner: 'person' }),
  'love.already-married': refusal({ partner: 'person' }),
  'love.already-engaged': refusal({ partner: 'person' }),
  'love.not-engaged': refusal({ partner: 'person' }),
  'love.needs-divorce': refusal(),
  'love.not-married': refusal(),

  'love.couple-for-a-year': refusal({ partner: 'person' }),
  'love.enough-children': refusal({ children: 'text' }),
  'love.too-old-to-adopt': refusal({ age: 'text' }),
} as const satisfies MessageTable

export type LoveRefusals = WordsFor<typeof loveRefusals>
