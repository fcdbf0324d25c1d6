import type { FeedEntry } from '@lifegrid/contract/frames/state'
import type { SpeedValue } from '@lifegrid/contract/limits'
import type { IdTable } from '../codec/compact/id-table.ts'
import type { Tally } from '../codec/compact/tally.ts'
import type { ActiveDilemma } from './active-dilemma.ts'
import type { Body } from './body.ts'
import type { Conversations } from './conversations.ts'
import type { DeathWatch } from './death-watch.ts'
import type { Diary } from './diary.ts'
import type { Education } from './education.ts'
import type { Finances } from './finances.ts'
import type { Gauge } from './gauge.ts'
import type { Love } from './love.ts'
import type { Person } from './person.ts'
import type { Retention } from './retention.ts'
import type { Schedule } from './schedule.ts'
import type { Question, Story } from './story.ts'
import type { Currency, GaugeName, Ruleset, Sex, Status } from './vocabulary.ts'
import type { Work } from './work.ts'

/** The schema version of {@link Life}. A change to its shape adds one and a migration (see `migrations.ts`). */
export const stateVersion = 2

/**
 * Everything that is known about one player: the life that is lived now, and what is kept of the earlier ones. Plain data, the same
 * before and after JSON. It is changed in place, by `advance` and `apply` alone.
 *
 * Nothing in it follows the clock from minute to minute. What drifts (energy, moods, wages) is kept as its last change and read in
 * closed form, which is why advancing in one step or in a thousand leaves the same bits: [ENG-1], [ENG-3].
 */
export interface Life {
  version: number
  playerId: string
  /** Keys all randomness of this life. */
  seed: string
  ruleset: Ruleset
  /** Lives lived by this player before this one. */
  index: number
  /** Cluster wall time, ms, to which the life has been advanced. */
  at: number
  status: Status
  /** The calendar day of birth, in days since 1970-01-01. Minute 0 is its midnight. */
  birthDay: number
  firstname: string
  lastname: string
  sex: Sex
  clock: LifeClock
  /** The speed that the player chose; what the clock really does stands in `clock`. */
  speed: SpeedValue
  /** The player has stopped the clock. */
  stopped: boolean
  /** The connection that has the player; null while nobody is connected. */
  connection: string | null
  /** What the life was like when the player left; null while the player is there. */
  away: Away | null
  /** What is due, the earliest last; see `agenda.ts`. */
  agenda: AgendaItem[]
  gauges: Record<GaugeName, Gauge>
  peakEnergy: number
  /** Game minutes of the last meal and drink that were not part of the daily routine. */
  ateMinute: number
  drankMinute: number
  /** Tenths of a kilogram above or below the curve for age and sex. */
  weightOffset: number
  /** Balances by account: see `accountsOf`. For each currency they sum to zero, always. */
  accounts: Record<Currency, Tally>
  work: Work
  finances: Finances
  education: Education
  schedules: Schedule[]
  people: Person[]
  /** The player's love and children: bonds, the dating app, what is on its way. */
  love: Love
  /** Counts people for their ids. */
  peopleCount: number
  death: DeathWatch
  /** Illnesses, habits, and what they do to the gauges. */
  body: Body
  /** A fatal moment that came while the player was away, and waits for the return. */
  fatal: { cause: string } | null
  /** How it ended; null while alive. */
  ended: { minute: number; ageYears: number; cause: string; epitaph: string } | null
  story: Story
  /** Decisions of several steps that have begun; at most `activeDilemmasMax`. */
  activeDilemmas: ActiveDilemma[]
  conversations: Conversations
  /** What is in the diary for a day to come. */
  diary: Diary
  /** What the life remembers of earlier choices: name → game minute. */
  memory: IdTable
  question: Question | null
  /** The latest entries, oldest first. */
  feed: FeedEntry[]
  /** Entries ever made. Goes on counting across lives, since clients tell by it what they have. */
  feedCount: number
  pastLives: PastLife[]
  /** What outlasts the life: achievements, rewards, quests, settings. */
  retention: Retention
}

/** minute(now) = anchorMinute + floor((now − anchorAt) × rateNum / rateDen), at most `limitMinute` where there is one. */
export interface LifeClock {
  anchorMinute: number
  anchorAt: number
  rateNum: number
  rateDen: number
  limitMinute: number | null
}

/** Due at a game minute. `kind` is the system's name, `key` its own business. */
export interface AgendaItem {
  minute: number
  kind: string
  key: string
}

export interface Away {
  /** The game minute at which the player left. */
  minute: number
  /** The feed's count at that moment. */
  feedCount: number
  /** The question, if any, that was pending at that moment. */
  questionId: string | null
  /** Field → value at that moment, for the summary's changes. */
  before: Record<string, number>
  /** Field → what changed it → by how much. */
  reasons: Record<string, Record<string, number>>
  /** Decisions that were taken since for the player, the latest `decidedMax`: event and option. */
  decided: [eventId: string, optionId: string][]
}

export interface PastLife {
  name: string
  ageYears: number
  cause: string
  /** Integer cents. */
  money: number
}
