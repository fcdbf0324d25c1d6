import type { FeedEntry } from '@lifegrid/contract/frames/events'
import type { SpeedValue } from '@lifegrid/contract/limits'
import type { IdTable } from '../codec/compact/id-table.ts'
import type { Tally } from '../codec/compact/tally.ts'
import type { ActiveDilemma } from './active-dilemma.ts'
import type { Body } from './body.ts'
import type { Conversations } from './conversations.ts'
import type { DeathDraw } from './death-draw.ts'
import type { Diary } from './diary.ts'
import type { Education } from './education.ts'
import type { Finances } from './finances.ts'
import type { Gauge } from './gauge.ts'
import type { Leaving } from './leaving.ts'
import type { Love } from './love.ts'
import type { Person } from './person.ts'
import type { Rewards } from './rewards.ts'
import type { Schedule } from './schedule.ts'
import type { Question, Story } from './story.ts'
import type { Currency, GaugeName, Ruleset, Sex, Status } from './vocabulary.ts'
import type { Work } from './work.ts'

/** Schema version of {@link Life}. Every change to its shape adds 1 and a migration; see `codec/migrations.ts`. */
export const stateVersion = 8

/**
 * The state of one player: the present life, and what is kept of earlier ones. It is plain data that survives JSON unchanged, and only
 * `advance` and `apply` change it, in place.
 *
 * No field changes merely because time passes. What changes gradually (energy, moods, money) is stored as of its last explicit change, and
 * the present value is calculated. Therefore advancing in one step or in a thousand gives the same state ([ENG-1], [ENG-3]).
 *
 * A *game minute* counts from the midnight at which the day of birth begins. A *day of the life* is a game minute divided by 1440.
 */
export interface Life {
  /** The {@link stateVersion} of this state. */
  version: number
  playerId: string
  /** The seed of all random draws of this life. */
  seed: string
  ruleset: Ruleset
  /** Number of lives that the player has lived before this one. */
  index: number
  /** Cluster wall time up to which the life has been advanced, ms. */
  at: number
  status: Status
  /** The day of birth, in days since 1970-01-01. Game minute 0 is its midnight. */
  birthDay: number
  firstname: string
  lastname: string
  sex: Sex
  /** What the player looks like, apart from age and sex: a code of `systems/people/gene-code.ts`. */
  genes: number
  clock: LifeClock
  /** The speed chosen by the player. The actual rate is in `clock`. */
  speed: SpeedValue
  /** Whether the player has stopped the clock. */
  stopped: boolean
  /** Id of the connection that plays this life; null while there is none. */
  connection: string | null
  /** The state when the player left, for the summary on return; null while the player is connected. */
  away: Away | null
  /** Absent in a life whose account nobody has asked to delete. An absent field needs no migration. */
  leaving?: Leaving
  /** What happens next, in descending order, so that the next item is the last; see `core/agenda.ts`. */
  agenda: AgendaItem[]
  /** 0 to 100 each. */
  gauges: Record<GaugeName, Gauge>
  /** The highest energy so far, as of the last change of energy. */
  peakEnergy: number
  /** Game minute of the last meal outside the daily routine. */
  ateMinute: number
  /** Game minute of the last drink outside the daily routine. */
  drankMinute: number
  /** Weight gained or lost through events, in tenths of a kilogram above or below the curve for age and sex. */
  weightOffset: number
  /** Balance of each account: integer cents, or diamonds. The balances of a currency always sum to zero; see `core/ledger.ts`. */
  accounts: Record<Currency, Tally>
  /**
   * The transfers that time has made since the last journal entry, as a flat list `[currency, debit, credit, amount, …]` with one sum for
   * each pair of accounts. The next entry posts them to the ledger. Null when an older release has not posted all earlier transfers: then
   * the next entry opens the ledger anew. See `core/unposted.ts`.
   */
  unposted: (string | number)[] | null
  /** The latest `bookingsMax` movements of the player's money, oldest first, as numbers; see `core/bookings.ts`. */
  bookings: number[]
  /** How the player was on each birthday: the first one's age, the years between two, then a number for each; see `systems/body/years.ts`. */
  years: number[]
  work: Work
  finances: Finances
  education: Education
  /** Recurring entries of the daily plan: school, work, activities, routines. */
  schedules: Schedule[]
  /** The people whom the player knows, and the dead who are remembered; at most `peopleMax`. */
  people: Person[]
  love: Love
  /** Number of people so far, for their ids. */
  peopleCount: number
  death: DeathDraw
  body: Body
  /** A fatal event that came while the player was away. The player dies of it on return. */
  fatal: { cause: string } | null
  /** How the life ended; null while the player is alive. */
  ended: { minute: number; ageYears: number; cause: string; epitaph: string } | null
  story: Story
  /** Dilemmas that have begun; at most `activeDilemmasMax`. */
  activeDilemmas: ActiveDilemma[]
  conversations: Conversations
  diary: Diary
  /** Names that the effect `remember` has noted, each with the game minute. The condition `remembers` asks for them. */
  memory: IdTable
  /** The question that waits for an answer. */
  question: Question | null
  /** The latest `feedMax` feed entries, oldest first. */
  feed: FeedEntry[]
  /** Number of feed entries so far, over all lives of the player. Clients compare it with what they have. */
  feedCount: number
  /** Earlier lives, oldest first; the latest `pastLivesMax`. */
  pastLives: PastLife[]
  /**
   * What the player keeps from life to life: achievements, rewards, quests, settings. The field keeps its older name because snapshots
   * contain it.
   */
  retention: Rewards
}

/**
 * How the clock runs. The game minute at cluster wall time `now` is
 * anchorMinute + floor((now − anchorAt) × rateNum / rateDen), at most `limitMinute`.
 */
export interface LifeClock {
  /** Game minute at `anchorAt`. */
  anchorMinute: number
  /** Cluster wall time, ms. */
  anchorAt: number
  /** Game minutes that pass in `rateDen` ms; 0 while the clock stands. */
  rateNum: number
  /** Milliseconds. */
  rateDen: number
  /** The game minute at which the clock stops during an absence; null while the player is connected. */
  limitMinute: number | null
}

/** Something that happens at a known time. */
export interface AgendaItem {
  /** Game minute. */
  minute: number
  /** Name of the system that handles it. */
  kind: string
  /** Which of the system's items it is. Only the system interprets it. */
  key: string
}

/** A span of time that the player does not see: an absence or a time skip. It holds what the summary afterwards needs. */
export interface Away {
  /** Game minute at which the span began. */
  minute: number
  /** `feedCount` at the beginning. */
  feedCount: number
  /** Event id of the question that was open at the beginning; null when there was none. */
  questionId: string | null
  /** Figures at the beginning, by name; see `figuresOf` in `views/summary.ts`. */
  before: Record<string, number>
  /** By how much each cause has changed each figure: figure → title of the cause → change. */
  reasons: Record<string, Record<string, number>>
  /** Decisions taken on the player's behalf during the span, oldest first; the latest `decidedMax`. */
  decided: [eventId: string, optionId: string][]
}

/** What is kept of an earlier life. */
export interface PastLife {
  /** First and last name. */
  name: string
  /** Age at death. */
  ageYears: number
  /** Cause of death. */
  cause: string
  /** Money at death, integer cents. */
  money: number
}
