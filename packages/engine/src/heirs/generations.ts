import { newborn } from '../birth.ts'
import { schedule, unschedule } from '../core/agenda.ts'
import type { EngineContext } from '../core/context.ts'
import { dayOf, epochDayAt, minuteOfEpochDay } from '../core/time.ts'
import { roll, rollBetween, type Turn, turnOf } from '../core/turn.ts'
import type { Life } from '../life/life.ts'
import { minutesPerDay } from '../life/limits.ts'
import { noLove } from '../life/love.ts'
import type { Person } from '../life/person.ts'
import { fallDue } from '../story/fall-due.ts'
import { systemNamed, systems } from '../story/registry.ts'
import { moveToOwnHome } from '../systems/home/housing-loss.ts'
import { replan } from '../systems/money/weekly-plan.ts'
import { encodeGenes } from '../systems/people/gene-code.ts'
import { genesOf } from '../systems/people/genes.ts'
import { addPerson, hasRoom, planNext, scheduleFirst } from '../systems/people/roster.ts'
import { startMessages } from '../systems/talk/conversations.ts'
import { startCompany } from '../systems/together/company.ts'
import { relationOfPlayedToHeir, relationToHeir, rememberedDead } from './heir-relations.ts'
import type { Line } from './heirs.ts'
import { addOtherParent, addParents, settleFamily } from './heirs-family.ts'
import { findHome, leavingHomeDay, raiseSavings } from './heirs-home.ts'
import { giveKnownJob } from './heirs-work.ts'

/** The number of friends of the heir that the old life did not know. */
const ownFriends = 4

export interface ContinueAsHeirInput {
  readonly seed: string
  readonly at: number
  readonly line: Line
  readonly context: EngineContext
}

/**
 * Creates the life of an heir at the minute at which the old life ended. The systems simulate the heir's years so far (school,
 * work, money, health) without the player and without messages; the relations of all people are recalculated for the heir; from
 * then on it is a life like any other. The caller transfers what belongs to the player.
 */
export function continueAsHeir(
  old: Life,
  heir: Person,
  minute: number,
  { seed, at, line, context }: ContinueAsHeirInput,
): Life {
  const life = newborn({ playerId: old.playerId, seed, ruleset: old.ruleset, at })
  const today = epochDayAt(old, minute)
  Object.assign(life, {
    index: old.index + 1,
    birthDay: heir.bornDay,
    firstname: heir.firstname,
    lastname: heir.lastname,
    sex: heir.sex,
    genes: encodeGenes(genesOf(heir)),
    status: 'playing',
    love: noLove(heir.nature),
    peopleCount: old.peopleCount,
  } satisfies Partial<Life>)
  const now = (today - heir.bornDay) * minutesPerDay + (minute % minutesPerDay)
  life.people = family(old, heir, line, minute, now)
  const turn = turnOf(life, 0, context)
  simulateYears(turn, now, heir)
  addParents(turn, line)
  addOtherParent(turn, old, heir)
  for (const person of life.people) {
    if (person.diedDay !== null) continue
    // The old life ended before anyone due to die today did, so they get one more day.
    person.diesDay = Math.max(person.diesDay, today + 1)
    planNext(person, today)
  }
  scheduleFirst(life)
  raiseSavings(turn, heir)
  settleFamily(turn, old, heir)
  for (let i = 0; i < ownFriends; i++) addFriend(turn, i)
  findHome(turn, heir)
  // Settles the simulated weeks, so that the heir begins with current accounts.
  replan(turn)
  startPlayedSystems(turn)
  life.clock = { ...life.clock, anchorMinute: now, anchorAt: at }
  return life
}

/** The people of the old life, and its player, with their relations to the heir. */
function family(old: Life, heir: Person, line: Line, minute: number, now: number): Person[] {
  const seen: Person[] = []
  const played = `p${old.peopleCount + 1}`
  for (const person of old.people) {
    if (person.id === heir.id) continue
    const relation = relationToHeir(line, heir, person)
    if (relation === null || (person.diedDay !== null && !rememberedDead.includes(relation))) continue
    // Their memories, quarrels, debts and arrangements are of the previous player, in minutes of the previous life.
    const { memories: _, did: _did, quarrel: _quarrel, loan: _loan, arrangement: _arrangement, ...known } = person
    seen.push({
      ...known,
      relation,
      affinity: 30 + ((person.nature >>> 8) % 50),
      familiarity: 50,
      familiarSince: now,
      metDay: Math.max(person.bornDay, heir.bornDay),
      ...(person.parent === 'self' ? { parent: played } : {}),
    })
  }
  seen.push({
    id: played,
    firstname: old.firstname,
    lastname: old.lastname,
    sex: old.sex,
    relation: relationOfPlayedToHeir(line, old.sex),
    nature: old.love.nature,
    genes: old.genes,
    bornDay: old.birthDay,
    diesDay: epochDayAt(old, minute),
    nextDay: epochDayAt(old, minute),
    diedDay: epochDayAt(old, minute),
    metDay: Math.max(old.birthDay, heir.bornDay),
    affinity: heir.affinity,
    familiarity: 60,
    familiarSince: now,
  })
  return seen
}

/**
 * Runs the systems that need no player from birth to `now`. Nothing is told, and only two things are set from outside: when the
 * heir leaves the parents' home, and the heir's work.
 */
function simulateYears(turn: Turn, now: number, heir: Person): void {
  const { life } = turn
  const leavesAt = minuteOfEpochDay(life, leavingHomeDay(heir))
  life.peopleCount++
  // The life counts as away, so that a death is held and can be discarded: an heir is alive.
  life.away = { minute: 0, feedCount: 0, questionId: null, before: {}, reasons: {}, decided: [] }
  for (const system of systems) if (system.runsBeforeHeir) system.begin?.(turn)
  let left = false
  for (;;) {
    const item = life.agenda.at(-1)
    if (!left && leavesAt <= Math.min(now, item?.minute ?? now)) {
      left = true
      turn.minute = leavesAt
      moveToOwnHome(turn)
      continue
    }
    if (item === undefined || item.minute > now) break
    life.agenda.pop()
    const system = systemNamed(item.kind)
    if (system?.runsBeforeHeir !== true) continue
    turn.minute = item.minute
    fallDue(turn, item)
    life.fatal = null
    life.question = null
  }
  turn.minute = now
  giveKnownJob(turn, heir)
  life.away = null
  life.feed = []
  life.feedCount = 0
  life.story.pending = {}
}

function addFriend(turn: Turn, i: number): void {
  const { life } = turn
  if (!hasRoom(life) || dayOf(turn.minute) < 6 * 365) return
  const { last } = turn.catalogue.names
  const label = `heir:friend:${i}`
  addPerson(turn, {
    relation: 'friend',
    sex: roll(turn, 'people', `${label}:sex`) < 0.5 ? 'female' : 'male',
    bornDay: life.birthDay + rollBetween(turn, 'people', `${label}:age`, -900, 900),
    lastname: last[Math.floor(roll(turn, 'people', `${label}:lastname`) * last.length)] ?? life.lastname,
    affinity: rollBetween(turn, 'people', `${label}:affinity`, 40, 70),
    familiarity: rollBetween(turn, 'people', `${label}:familiarity`, 30, 60),
  })
}

/** From here on it is a life like any other: the heir meets people, people call and write, and the storyteller runs. */
function startPlayedSystems(turn: Turn): void {
  const { life, minute } = turn
  for (const name of ['meeting', 'storyteller'] as const) systemNamed(name)?.begin?.(turn)
  life.agenda = life.agenda.filter((item) => item.minute > minute)
  const today = dayOf(minute)
  startCompany(turn)
  startMessages(turn)
  life.story.choiceDays = [today]
  life.story.waitedDay = today
  for (const key of ['beat', 'ambient'] as const) {
    unschedule(life, 'storyteller', key)
    schedule(
      life,
      (today + rollBetween(turn, 'storyteller', `heir:${key}`, 7, 28)) * minutesPerDay + 17 * 60,
      'storyteller',
      key,
    )
  }
}
