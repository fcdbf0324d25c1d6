import { hash32 } from '@lifegrid/base/hash'
import { dayOfCivil } from './core/calendar.ts'
import type { EngineContext } from './core/context.ts'
import { transfer } from './core/ledger.ts'
import { sexAtBirth } from './core/sex-at-birth.ts'
import type { Transfer } from './core/transfer.ts'
import { roll, turnOf } from './core/turn.ts'
import { newBody } from './life/body.ts'
import { noConversations } from './life/conversations.ts'
import { noEducation } from './life/education.ts'
import { noFinances } from './life/finances.ts'
import { type Life, stateVersion } from './life/life.ts'
import { noLove } from './life/love.ts'
import { noRewards } from './life/rewards.ts'
import { noStory, type Story } from './life/story.ts'
import type { Ruleset } from './life/vocabulary.ts'
import { noWork } from './life/work.ts'
import { createFamily } from './systems/people/family.ts'
import { encodeGenes } from './systems/people/gene-code.ts'
import { rootGenes } from './systems/people/genes.ts'

export interface BirthInput {
  readonly playerId: string
  /** The seed of all random draws of the life. */
  readonly seed: string
  readonly ruleset: Ruleset
  /** Cluster wall time, ms. */
  readonly at: number
  /** [ENG-5] What the account's other lives have met; absent for its first. */
  readonly metBefore?: Story['metBefore'] | undefined
}

/** Given at the first birth only. Diamonds are carried over to the next lives. */
const firstDiamonds = 25
const firstBirthDay = dayOfCivil(1990, 1, 1)
const birthDayEnd = dayOfCivil(2010, 1, 1)

/** Makes a newborn with a family and without a first name. The clock stands until `characterSetup`. */
export function birth(input: BirthInput, context: EngineContext): Life {
  return born(input, context).life
}

/** {@link birth} with the transfers that fill the first accounts, which the caller adds to the ledger. */
export function born(
  input: BirthInput,
  context: EngineContext,
): { readonly life: Life; readonly transfers: Transfer[] } {
  const life = newborn(input)
  if (input.metBefore !== undefined) life.story.metBefore = input.metBefore
  const turn = turnOf(life, 0, context)
  life.birthDay = firstBirthDay + Math.floor(roll(turn, 'birth', 'day') * (birthDayEnd - firstBirthDay))
  life.sex = sexAtBirth(roll(turn, 'birth', 'sex'))
  const { last } = context.catalogue.names
  life.lastname = last[Math.floor(roll(turn, 'birth', 'lastname') * last.length)] ?? ''
  createFamily(turn)
  transfer(turn, 'diamonds', 'house', 'player', firstDiamonds)
  return { life, transfers: turn.transfers }
}

/** Makes a life without a day of birth, a name and a family, for {@link birth} and for heirs. */
export function newborn({ playerId, seed, ruleset, at }: BirthInput): Life {
  const nature = hash32(`nature/${seed}`) >>> 2
  return {
    version: stateVersion,
    playerId,
    seed,
    ruleset,
    index: 0,
    at,
    status: 'creating',
    birthDay: 0,
    firstname: '',
    lastname: '',
    sex: 'female',
    genes: encodeGenes(rootGenes(nature)),
    clock: { anchorMinute: 0, anchorAt: at, rateNum: 0, rateDen: 10_000, limitMinute: null },
    speed: 10_000,
    stopped: false,
    connection: null,
    away: null,
    agenda: [],
    gauges: {
      energy: { value: 100, since: 0 },
      happiness: { value: 70, since: 0 },
      stress: { value: 5, since: 0 },
      health: { value: 85, since: 0 },
      social: { value: 50, since: 0 },
    },
    peakEnergy: 100,
    ateMinute: 0,
    drankMinute: 0,
    weightOffset: 0,
    accounts: { money: [], diamonds: [] },
    unposted: [],
    bookings: [],
    years: [],
    work: noWork(),
    finances: noFinances(),
    education: noEducation(),
    schedules: [],
    people: [],
    love: noLove(nature),
    peopleCount: 0,
    death: { threshold: 0, spent: 0, since: 0, ratio: 1 },
    body: newBody(),
    fatal: null,
    ended: null,
    story: noStory(),
    activeDilemmas: [],
    conversations: noConversations(),
    diary: { entries: [], count: 0 },
    memory: [],
    question: null,
    feed: [],
    feedCount: 0,
    pastLives: [],
    retention: noRewards(),
  }
}
