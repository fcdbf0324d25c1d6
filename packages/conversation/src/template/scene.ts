import { type Draws, drawsOf } from '../draws.ts'
import { type Heard, hear } from '../hear/hear.ts'
import type { ReplyRequest } from '../ports.ts'
import type { AgeBand, Kinship, Nearness, PartOfDay } from './line.ts'
import { plainWords } from './plain-words.ts'

/** A request, with what the choice of lines asks of it. */
export interface Scene {
  readonly request: ReplyRequest
  readonly draws: Draws
  /** What the player's message says; null when the person writes first. */
  readonly heard: Heard | null
  readonly age: AgeBand
  readonly playerAge: AgeBand
  readonly near: Nearness
  readonly hour: PartOfDay
  readonly kin: Kinship
  readonly weekend: boolean
  /** What the person said before, in plain words, the latest first. */
  readonly said: readonly string[]
  /** Whether the last message is less than three hours old, so that nobody says hello again. */
  readonly underWay: boolean
  /** Whether the two have not written for two months. Before their first message only people who hardly know each other have been silent. */
  readonly silent: boolean
}

const underWayMinutes = 180
const silentMinutes = 60 * 1440

export function sceneOf(request: ReplyRequest): Scene {
  const { person, player, closeness, history, now, people, playerText } = request
  const last = history.at(-1)
  const near = nearnessOf(closeness.affinity + closeness.familiarity / 2)
  return {
    request,
    draws: drawsOf(`${request.turn}:${person.id}`),
    heard:
      playerText === null
        ? null
        : hear(
            playerText,
            namesOf(
              request,
              people.map(({ firstname }) => firstname),
            ),
          ),
    age: ageBandOf(person.ageYears),
    playerAge: ageBandOf(player.ageYears),
    near,
    hour: partOfDayOf(now.hour),
    kin: kinships[person.relation] ?? 'kin',
    weekend: now.weekday === 0 || now.weekday === 6,
    said: history
      .filter(({ by }) => by === 'person')
      .map(({ text }) => plainWords(text))
      .reverse(),
    underWay: last !== undefined && now.minute - last.minute < underWayMinutes,
    silent: last === undefined ? near === 'distant' : now.minute - last.minute >= silentMinutes,
  }
}

/** The names of others. The two who talk are not among them. */
function namesOf({ person, player }: ReplyRequest, names: readonly string[]): string[] {
  return names.filter((name) => name !== person.firstname && name !== player.firstname)
}

function ageBandOf(years: number): AgeBand {
  if (years < 13) return 'kid'
  if (years < 20) return 'teen'
  return years < 65 ? 'adult' : 'elder'
}

function nearnessOf(closeness: number): Nearness {
  if (closeness < 25) return 'distant'
  return closeness < 75 ? 'warm' : 'close'
}

function partOfDayOf(hour: number): PartOfDay {
  if (hour < 5 || hour >= 22) return 'night'
  if (hour < 11) return 'morning'
  return hour < 17 ? 'day' : 'evening'
}

/** Relations not named here are `kin`. */
const kinships: Readonly<Record<string, Kinship>> = {
  mother: 'parent',
  father: 'parent',
  grandmother: 'grandparent',
  grandfather: 'grandparent',
  son: 'child',
  daughter: 'child',
  sister: 'sibling',
  brother: 'sibling',
  spouse: 'partner',
  partner: 'partner',
  ex: 'ex',
  friend: 'friend',
  classmate: 'classmate',
  colleague: 'colleague',
  neighbour: 'neighbour',
  acquaintance: 'acquaintance',
}
