import type { FrameOf } from '@lifegrid/sdk/messages.generated'

type Kind = FrameOf<'ledger'>['bookings'][number]['kind']

/** What money came in or went out for, in a book of accounts. */
const kinds: Record<Kind, string> = {
  wage: 'Wages',
  state: 'Pension or benefits',
  pocketMoney: 'Pocket money',
  support: 'Support for the children',
  interest: 'Interest and returns',
  card: 'Borrowed on the credit card',
  tax: 'Tax',
  saved: 'Put by for old age',
  home: 'Rent or upkeep of the home',
  family: 'Children and the care of parents',
  body: 'Treatments and habits',
  living: 'Food, clothes and the like',
  leisure: 'This and that',
  studentDebt: 'Payment on the student loans',
  mortgageDebt: 'Payment on the mortgage',
  loanDebt: 'Payment on the bank loan',
  cardDebt: 'Payment on the credit card',
  purchase: 'Bought',
  gift: 'A gift',
  outing: 'An evening for two',
  wedding: 'The wedding',
  choice: 'A decision',
  event: 'Something that happened',
  activity: 'Joined',
  together: 'Time with somebody',
  tuition: 'Tuition',
  treatment: 'The doctor',
  loan: 'A loan from the bank',
  inheritance: 'An inheritance',
  people: 'Between you and somebody',
  homeBought: 'Paid down on the home',
  homeSold: 'The home was sold',
  saleCosts: 'Costs of the sale',
  divorce: 'The division of property',
  marriage: 'What the spouse brought',
  pensionPaidOut: 'The savings for old age, paid out',
  reward: 'A reward',
  other: 'Other',
}

/** The texts of the ledger on the screen Money. */
export const ledger = {
  title: 'What came and went',
  none: 'Nothing has come or gone yet.',
  kinds,
  ofWeeks: (date: string, weeks: number) => (weeks === 1 ? date : `${weeks} weeks, to ${date}`),
  of: (kind: string, what: string) => `${kind}: ${what}`,
  earlier: 'Further back',
  kept: 'The book goes back no further.',
  income: 'Income',
} as const
