import type { ErrorCode } from '@lifegrid/contract/errors'
import type { VerbId } from '@lifegrid/contract/shapes/verbs'
import type { Person } from '../../../src/life/person.ts'
import type { Relation } from '../../../src/life/vocabulary.ts'
import { startQuarrel } from '../../../src/systems/together/quarrels.ts'
import type { Pair } from '../../../src/systems/together/verb.ts'

/** A person with whom a verb is possible, for a player of thirty-five, and what makes it impossible. */
interface VerbCase {
  /** A friend of thirty when absent. */
  readonly with?: { readonly relation?: Relation; readonly age?: number }
  readonly given?: (pair: Pair) => void
  /** What is changed about the pair, by the refusal that follows. */
  readonly refused: readonly (readonly [code: ErrorCode, change: (pair: Pair) => void])[]
}

const monthAgo = ({ minute }: Pair): number => minute - 40 * 1440
const quarreled = (pair: Pair): void => startQuarrel(pair.person, monthAgo(pair), 'player')
const be =
  (changeOf: (pair: Pair) => Partial<Person>) =>
  (pair: Pair): void => {
    Object.assign(pair.person, changeOf(pair))
  }
const inDebt = be((pair) => ({ loan: { cents: 20_000, since: monthAgo(pair) } }))
const elsewhere = be(() => ({ away: true }))
const disliked = be(() => ({ affinity: -90 }))
const dead = be(({ person }) => ({ diedDay: person.metDay }))
const alive = be(() => ({ diedDay: null }))
const friend = be(() => ({ relation: 'friend' }))
const couple = be(() => ({ relation: 'spouse' }))
const reconciled = be(() => ({ quarrel: null }))
const aged = (years: number) =>
  be(({ life, minute }) => ({ bornDay: life.birthDay + Math.floor(minute / 1440) - Math.ceil(years * 365.25) - 1 }))
const notSpeaking = ['person_unavailable', quarreled] as const
const isDead = ['person_dead', dead] as const
const notClose = ['not_close_enough', disliked] as const

/** One for each verb: the compiler demands it. */
export const verbCases: { readonly [Id in VerbId]: VerbCase } = {
  'spend-time': {
    refused: [isDead, notSpeaking, notClose, ['person_unavailable', elsewhere], ['person_unavailable', aged(0)]],
  },
  call: { refused: [isDead, notSpeaking, notClose, ['not_for_you', couple], ['person_unavailable', aged(3)]] },
  visit: { refused: [isDead, notSpeaking, notClose, ['not_for_you', couple]] },
  help: {
    refused: [isDead, notSpeaking, notClose, ['person_unavailable', elsewhere], ['person_unavailable', aged(3)]],
  },
  'give-money': { refused: [isDead, notSpeaking, notClose, ['not_for_you', couple], ['person_unavailable', aged(5)]] },
  'ask-for-help': { refused: [isDead, notSpeaking, notClose, ['person_unavailable', aged(5)]] },
  lend: {
    refused: [
      isDead,
      notSpeaking,
      notClose,
      ['not_for_you', couple],
      ['not_for_you', inDebt],
      ['person_unavailable', aged(16)],
    ],
  },
  'ask-back': {
    given: inDebt,
    refused: [
      isDead,
      ['not_for_you', be(() => ({ loan: null }))],
      ['too_soon', be(({ minute }) => ({ loan: { cents: 100, since: minute - 1440 } }))],
    ],
  },
  quarrel: { refused: [isDead, notSpeaking, ['person_unavailable', aged(3)]] },
  apologize: { given: quarreled, refused: [isDead, ['not_for_you', reconciled]] },
  'make-up': {
    given: quarreled,
    refused: [
      isDead,
      ['not_for_you', reconciled],
      ['too_soon', be(({ minute }) => ({ quarrel: { since: minute - 1440, by: 'person' } }))],
    ],
  },
  travel: { refused: [isDead, notSpeaking, notClose, ['person_unavailable', aged(15)]] },
  introduce: {
    refused: [isDead, notSpeaking, notClose, ['person_unavailable', elsewhere], ['person_unavailable', aged(12)]],
  },
  'read-to': {
    with: { relation: 'daughter', age: 5 },
    refused: [isDead, ['not_for_you', friend], ['person_unavailable', aged(12)]],
  },
  teach: {
    with: { relation: 'son', age: 9 },
    refused: [isDead, notSpeaking, notClose, ['not_for_you', friend], ['person_unavailable', aged(2)]],
  },
  praise: {
    with: { relation: 'son', age: 9 },
    refused: [isDead, notSpeaking, ['not_for_you', friend], ['person_unavailable', aged(1)]],
  },
  forbid: {
    with: { relation: 'daughter', age: 14 },
    refused: [
      isDead,
      notSpeaking,
      ['not_for_you', friend],
      ['not_for_you', elsewhere],
      ['person_unavailable', aged(19)],
    ],
  },
  'let-go': {
    with: { relation: 'son', age: 17 },
    refused: [isDead, notSpeaking, ['not_for_you', friend], ['person_unavailable', aged(9)]],
  },
  'care-for': {
    with: { relation: 'mother', age: 80 },
    refused: [isDead, notClose, ['not_for_you', aged(60)], ['person_unavailable', elsewhere]],
  },
  'visit-grave': { given: dead, refused: [['not_for_you', alive]] },
}
