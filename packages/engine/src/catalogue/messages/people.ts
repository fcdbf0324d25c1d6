import { type MessageTable, message, phrase, type WordsFor } from '../message-shape.ts'

const withPerson = message({ person: 'person' })

/** People whom the player meets, and what happens in their lives. */
export const peopleMessages = {
  'people.met-classmate-child': withPerson,
  'people.met-classmate-teen': withPerson,
  'people.met-classmate-grown': withPerson,
  'people.met-colleague-teen': withPerson,
  'people.met-colleague-grown': withPerson,
  'people.met-neighbour-baby': withPerson,
  'people.met-neighbour-child': withPerson,
  'people.met-neighbour-teen': withPerson,
  'people.met-neighbour-grown': withPerson,
  'people.met-acquaintance': withPerson,

  'people.sibling-born': message({ sibling: 'person' }),
  'people.granddaughter-born': message({ parent: 'person', child: 'person' }),
  'people.grandson-born': message({ parent: 'person', child: 'person' }),
  'people.niece-born': message({ parent: 'person', child: 'person' }),
  'people.nephew-born': message({ parent: 'person', child: 'person' }),

  'people.moves': withPerson,
  'people.marries': message({ person: 'person', spouse: 'text' }),
  'people.has-child': withPerson,
  'people.parts': message({ person: 'person', former: 'text' }),
  /** The occupation has its article: 'a nurse'. */
  'people.retires': message({ person: 'person', occupation: 'text' }),
  'people.ill': withPerson,
  'people.ill-with': message({ person: 'person', illness: 'text' }),

  /** The relation is one of the words below, or the person's relation; the age is one of the phrases below. */
  'people.died': message({ dead: 'person', relation: 'text', age: 'text' }),
  'people.wife': phrase(),
  'people.husband': phrase(),
  'people.former-love': phrase(),
  'people.age-under-one': phrase(),
  'people.age-one': phrase(),
  'people.age': phrase({ years: 'text' }),

  /** The occupations of people without a job. */
  'people.child': phrase(),
  'people.pupil': phrase(),
  'people.apprentice': phrase(),
  'people.student': phrase(),
  'people.looking-for-work': phrase(),
  'people.retired': phrase(),

  /** The ends of the five dimensions of temperament. */
  'people.openness-low': phrase(),
  'people.openness-high': phrase(),
  'people.conscientiousness-low': phrase(),
  'people.conscientiousness-high': phrase(),
  'people.extraversion-low': phrase(),
  'people.extraversion-high': phrase(),
  'people.agreeableness-low': phrase(),
  'people.agreeableness-high': phrase(),
  'people.neuroticism-low': phrase(),
  'people.neuroticism-high': phrase(),

  'people.interest-books': phrase(),
  'people.interest-films': phrase(),
  'people.interest-old-records': phrase(),
  'people.interest-singing': phrase(),
  'people.interest-dancing': phrase(),
  'people.interest-painting': phrase(),
  'people.interest-pottery': phrase(),
  'people.interest-photography': phrase(),
  'people.interest-cooking': phrase(),
  'people.interest-baking': phrase(),
  'people.interest-gardening': phrase(),
  'people.interest-birds': phrase(),
  'people.interest-dogs': phrase(),
  'people.interest-hiking': phrase(),
  'people.interest-cycling': phrase(),
  'people.interest-swimming': phrase(),
  'people.interest-football': phrase(),
  'people.interest-chess': phrase(),
  'people.interest-board-games': phrase(),
  'people.interest-computers': phrase(),
  'people.interest-stars': phrase(),
  'people.interest-history': phrase(),
  'people.interest-languages': phrase(),
  'people.interest-trains': phrase(),
  'people.interest-sea': phrase(),
  'people.interest-woodwork': phrase(),
  'people.interest-museums': phrase(),
  'people.interest-travelling': phrase(),
} as const satisfies MessageTable

export type PeopleMessages = WordsFor<typeof peopleMessages>
