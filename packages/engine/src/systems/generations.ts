import { schedule, unschedule } from '../agenda.ts'
import { newborn } from '../birth.ts'
import { birthdayOf } from '../calendar.ts'
import type { EngineContext } from '../context.ts'
import type { Life } from '../life.ts'
import { minutesPerDay } from '../limits.ts'
import { isTaken, type Person } from '../person.ts'
import { dayOf, epochDayAt, minuteOfEpochDay } from '../time.ts'
import { roll, rollBetween, type Turn, turnOf } from '../turn.ts'
import { scheduleAnniversary } from './couple.ts'
import { changeFamiliarity } from './familiarity.ts'
import { replan } from './finances.ts'
import type { Line } from './heirs.ts'
import { leavesHomeOn } from './heirs-home.ts'
import { playedSeenByHeir, rememberedDead, seenByHeir } from './heirs-view.ts'
import { joinProperty } from './marital-property.ts'
import { milestonesOf } from './npc-lives.ts'
import type { SystemName } from './order.ts'
import { addPerson, hasRoom, planNext, scheduleFirst } from './people.ts'
import { systemNamed, systems } from './registry.ts'
import { noLove } from './relationships.ts'
import { romanceFromAge } from './romance-rules.ts'
import { isCrowded, moveToOwnHome, seekRoof } from './roof.ts'

/**
 * What an heir's earlier years do not hold: nobody was there to play them, so that they had no stories and no decisions; the family was
 * that of the old life, and lived in it; and the heir is alive.
 */
const notLivedThrough: ReadonlySet<string> = new Set<SystemName>([
  'death',
  'people',
  'romance',
  'children',
  'meeting',
  'deadline',
  'tutorial',
  'conversations',
  'oneTimeEvents',
  'storyteller',
])

/** Their own friends, whom the old life never met. */
const friendsOfTheirOwn = 4

export interface GoOnInput {
  readonly seed: string
  readonly at: number
  readonly line: Line
  readonly context: EngineContext
}

/**
 * The life of an heir, at the minute of theirs at which the old one ended. Their years so far are lived through by the systems themselves
 * (school, work, money, health), without the player and without a word; who they are to everyone is turned around; and from then on all
 * is as in any life. The caller gives it what is the player's.
 */
export function goOnAs(old: Life, heir: Person, minute: number, { seed, at, line, context }: GoOnInput): Life {
  const life = newborn({ playerId: old.playerId, seed, ruleset: old.ruleset, at })
  const today = epochDayAt(old, minute)
  Object.assign(life, {
    index: old.index + 1,
    birthDay: heir.bornDay,
    firstname: heir.firstname,
    lastname: heir.lastname,
    sex: heir.sex,
    status: 'playing',
    love: noLove(heir.nature),
    peopleCount: old.peopleCount,
  } satisfies Partial<Life>)
  const now = (today - heir.bornDay) * minutesPerDay + (minute % minutesPerDay)
  life.people = family(old, heir, line, minute, now)
  const turn = turnOf(life, 0, context)
  liveThrough(turn, now, minuteOfEpochDay(life, leavesHomeOn(heir)))
  turn.minute = now
  addParents(turn, line)
  for (const person of life.people) {
    if (person.diedDay !== null) continue
    // The old life has ended before whoever was to die today did: they have a day more.
    person.diesDay = Math.max(person.diesDay, today + 1)
    planNext(person, today)
  }
  scheduleFirst(life)
  settleFamily(turn, heir)
  for (let i = 0; i < friendsOfTheirOwn; i++) addFriend(turn, i)
  seekRoof(turn)
  if (isCrowded(turn)) moveToOwnHome(turn)
  // The weeks up to now are of the years that nobody played: what the heir has from now on begins with books that are up to date.
  replan(turn)
  beginAgain(turn)
  life.clock = { ...life.clock, anchorMinute: now, anchorAt: at }
  return life
}

/** The old life's people, and the one who was played, as the heir sees them. */
function family(old: Life, heir: Person, line: Line, minute: number, now: number): Person[] {
  const seen: Person[] = []
  const played = `p${old.peopleCount + 1}`
  for (const person of old.people) {
    if (person.id === heir.id) continue
    const relation = seenByHeir(line, heir, person)
    if (relation === null || (person.diedDay !== null && !rememberedDead.includes(relation))) continue
    // What they remember is what another did, in minutes of another's life.
    const { memories: _, ...known } = person
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
    relation: playedSeenByHeir(line, old.sex),
    nature: old.love.nature,
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
 * Lets the systems that need no player run from birth to `now`. Nothing of it is told, and nothing of it is decided but one thing: at
 * `leavesAt` they leave the parents' home.
 */
function liveThrough(turn: Turn, now: number, leavesAt: number): void {
  const { life } = turn
  life.peopleCount++
  // Away, so that whatever would end the life is held, and then forgotten: who inherits has lived.
  life.away = { minute: 0, feedCount: 0, questionId: null, before: {}, reasons: {}, decided: [] }
  for (const system of systems) if (!notLivedThrough.has(system.name)) system.begin?.(turn)
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
    if (notLivedThrough.has(item.kind)) continue
    turn.minute = item.minute
    systemNamed(item.kind)?.due(turn, item.key)
    life.fatal = null
    life.question = null
  }
  life.away = null
  life.feed = []
  life.feedCount = 0
  life.story.pending = {}
}

/** The game minute of somebody's eighteenth birthday. */
function ofAge(life: Life, bornDay: number): number {
  return minuteOfEpochDay(life, birthdayOf(bornDay, romanceFromAge))
}

/** A friend's parents were nobody's business before. They come in, if by their age they can be alive. */
function addParents(turn: Turn, line: Line): void {
  if (line !== 'friend') return
  const { life } = turn
  for (const [relation, sex] of [
    ['mother', 'female'],
    ['father', 'male'],
  ] as const) {
    const years = rollBetween(turn, 'people', `heir:${relation}`, 20, 36)
    if (dayOf(turn.minute) / 365.25 + years > 84) continue
    addPerson(turn, {
      relation,
      sex,
      bornDay: life.birthDay - Math.floor(years * 365.25),
      lastname: life.lastname,
      affinity: rollBetween(turn, 'people', `heir:${relation}:affinity`, 40, 80),
      familiarity: 50,
    })
  }
}

/** What the old life knew of the heir's own family from hearsay becomes people: a husband or wife, and children. */
function settleFamily(turn: Turn, heir: Person): void {
  const { life, minute } = turn
  const today = epochDayAt(life, minute)
  const lived = milestonesOf(heir).filter(({ day }) => day <= today)
  const wedding = lived.findLast(({ what }) => what === 'marries')
  if (isTaken(heir) && wedding !== undefined && hasRoom(life)) addSpouse(turn, heir, wedding.day)
  const other = life.love.bond?.personId ?? 'self'
  const theirs = life.people.filter(({ parent }) => parent === heir.id)
  const known = new Set(theirs.map(({ bornDay }) => bornDay))
  for (const child of theirs) child.parent = other
  for (const { day, what } of lived) {
    if (what !== 'child' || known.has(day) || !hasRoom(life)) continue
    const sex = roll(turn, 'children', `heir:${day}`) < 0.488 ? 'female' : 'male'
    addPerson(turn, {
      relation: sex === 'female' ? 'daughter' : 'son',
      sex,
      bornDay: day,
      lastname: life.lastname,
      affinity: rollBetween(turn, 'children', `heir:${day}:affinity`, 50, 80),
      familiarity: 80,
      parent: other,
    })
  }
}

function addSpouse(turn: Turn, heir: Person, weddingDay: number): void {
  const { life, minute } = turn
  const sex = (heir.loves === 'same') === (life.sex === 'female') ? 'female' : 'male'
  const age = rollBetween(turn, 'people', 'heir:spouse:age', -1500, 1500)
  const adultBy = weddingDay - Math.ceil(18 * 365.25) - 1
  const spouse = addPerson(turn, {
    relation: 'spouse',
    sex,
    ...(typeof heir.partner === 'string' ? { firstname: heir.partner } : {}),
    bornDay: Math.min(adultBy, life.birthDay - age),
    lastname: life.lastname,
    ...(heir.loves === undefined ? {} : { loves: heir.loves }),
    affinity: rollBetween(turn, 'people', 'heir:spouse:affinity', 55, 90),
    familiarity: 80,
    single: true,
  })
  const marriedMinute = minuteOfEpochDay(life, weddingDay)
  life.love.bond = {
    personId: spouse.id,
    status: 'married',
    sinceMinute: Math.max(marriedMinute - 730 * minutesPerDay, ofAge(life, life.birthDay), ofAge(life, spouse.bornDay)),
    marriedMinute,
    endedMinute: null,
    ownCents: null,
    log: [[marriedMinute, 'married']],
  }
  life.love.weddings = 1
  joinProperty(turn, spouse, weddingDay)
  // Nobody has kept the books of those years: all but the old life's share counts as gained in the marriage.
  life.love.bond.ownCents = 0
  changeFamiliarity(life, spouse, minute, 0)
  scheduleAnniversary(turn, Math.floor((epochDayAt(life, minute) - weddingDay) / 365.25) + 1)
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

/** From here on the life is one like any other: people are met, and stories are told. */
function beginAgain(turn: Turn): void {
  const { life, minute } = turn
  for (const name of ['meeting', 'storyteller'] as const) systemNamed(name)?.begin?.(turn)
  life.agenda = life.agenda.filter((item) => item.minute > minute)
  const today = dayOf(minute)
  life.story.choiceDays = [today]
  life.story.waitedDay = today
  for (const key of ['beat', 'ambient']) {
    unschedule(life, 'storyteller', key)
    schedule(
      life,
      (today + rollBetween(turn, 'storyteller', `heir:${key}`, 7, 28)) * minutesPerDay + 17 * 60,
      'storyteller',
      key,
    )
  }
}
