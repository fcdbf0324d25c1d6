import { birthdayOf } from '../core/calendar.ts'
import { phrase } from '../core/message.ts'
import { sexAtBirth } from '../core/sex-at-birth.ts'
import { dayOf, epochDayAt, minuteOfEpochDay } from '../core/time.ts'
import { roll, rollBetween, type Turn } from '../core/turn.ts'
import type { Life } from '../life/life.ts'
import { minutesPerDay } from '../life/limits.ts'
import { isTaken, type Person } from '../life/person.ts'
import { isParent } from '../life/vocabulary.ts'
import { scheduleAnniversary } from '../systems/love/couple.ts'
import { joinProperty } from '../systems/love/marital-property.ts'
import { romanceFromAge } from '../systems/love/romance-rules.ts'
import { changeFamiliarity } from '../systems/people/familiarity.ts'
import { partnerName, sexOfPartner } from '../systems/people/milestones.ts'
import { milestonesOf } from '../systems/people/npc-lives.ts'
import { addPerson, hasRoom } from '../systems/people/roster.ts'
import type { Line } from './heirs.ts'

/** Parents who would be older than this are not added, because most have died. */
const parentAgeMax = 84

/** The game minute of a person's eighteenth birthday. */
function minuteOfAdulthood(life: Life, bornDay: number): number {
  return minuteOfEpochDay(life, birthdayOf(bornDay, romanceFromAge))
}

/** Adds the parents of a friend, whom the old life did not know, if they can still be alive at their age. */
export function addParents(turn: Turn, line: Line): void {
  if (line !== 'friend') return
  const { life } = turn
  for (const [relation, sex] of [
    ['mother', 'female'],
    ['father', 'male'],
  ] as const) {
    const years = rollBetween(turn, 'people', `heir:${relation}`, 20, 36)
    if (dayOf(turn.minute) / 365.25 + years > parentAgeMax) continue
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

/**
 * Adds the heir's other parent. The old life may have known only one: the player's child or sibling. The person they married is
 * added, if they can still be alive at their age.
 */
export function addOtherParent(turn: Turn, old: Life, heir: Person): void {
  const { life, minute } = turn
  const known = old.people.find(({ id }) => id === heir.parent)
  const parents = life.people.filter(({ relation }) => isParent(relation))
  const before = Math.min(epochDayAt(life, minute), known?.diedDay ?? Number.POSITIVE_INFINITY)
  if (known === undefined || parents.length !== 1 || !hasRoom(life)) return
  if (!milestonesOf(known).some(({ what, day }) => what === 'marries' && day <= before)) return
  const bornDay = Math.min(
    known.bornDay + rollBetween(turn, 'people', 'heir:parent:age', -1500, 1500),
    heir.bornDay - Math.ceil(18 * 365.25),
  )
  if (epochDayAt(life, minute) - bornDay > parentAgeMax * 365.25) return
  const sex = sexOfPartner(known)
  const other = addPerson(turn, {
    relation: sex === 'female' ? 'mother' : 'father',
    sex,
    firstname: known.partner ?? partnerName(turn, known, old.firstname),
    bornDay,
    lastname: life.lastname,
    affinity: rollBetween(turn, 'people', 'heir:parent:affinity', 40, 80),
    familiarity: 50,
    single: true,
  })
  if (isTaken(known)) other.partner = known.firstname
}

/** Adds the heir's own family, which the old life only heard of: a spouse or a former spouse, and children. */
export function settleFamily(turn: Turn, old: Life, heir: Person): void {
  const { life, minute } = turn
  const today = epochDayAt(life, minute)
  const lived = milestonesOf(heir).filter(({ day }) => day <= today)
  const wedding = lived.findLast(({ what }) => what === 'marries')
  const parting = lived.findLast(({ what }) => what === 'parts')
  if (wedding !== undefined && hasRoom(life)) {
    const name = heir.partner ?? partnerName(turn, heir, old.firstname)
    if (isTaken(heir)) addSpouse(turn, heir, wedding.day, name)
    else if (parting !== undefined) addFormer(turn, heir, wedding.day, parting.day, name)
  }
  const other = (life.love.bond ?? life.love.past[0])?.personId ?? 'self'
  const theirs = life.people.filter(({ parent }) => parent === heir.id)
  const known = new Set(theirs.map(({ bornDay }) => bornDay))
  for (const child of theirs) child.parent = other
  for (const { day, what } of lived) {
    if (what !== 'child' || known.has(day) || !hasRoom(life)) continue
    const sex = sexAtBirth(roll(turn, 'children', `heir:${day}`))
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

function addSpouse(turn: Turn, heir: Person, weddingDay: number, firstname: string): void {
  const { life, minute } = turn
  const spouse = addMarried(turn, heir, weddingDay, 'spouse', firstname)
  const marriedMinute = minuteOfEpochDay(life, weddingDay)
  life.love.bond = {
    personId: spouse.id,
    status: 'married',
    sinceMinute: courtshipFrom(life, spouse, marriedMinute),
    marriedMinute,
    endedMinute: null,
    ownCents: null,
    log: [[marriedMinute, phrase(turn.catalogue, 'love.log-married')]],
  }
  life.love.weddings = 1
  joinProperty(turn, spouse, weddingDay)
  // There are no accounts of those years. Everything except the old life's share counts as gained in the marriage.
  life.love.bond.ownCents = 0
  changeFamiliarity(life, spouse, minute, 0)
  scheduleAnniversary(turn, Math.floor((epochDayAt(life, minute) - weddingDay) / 365.25) + 1)
}

/** Adds a former spouse: the old life was told of the divorce. */
function addFormer(turn: Turn, heir: Person, weddingDay: number, partingDay: number, firstname: string): void {
  const { life } = turn
  const former = addMarried(turn, heir, weddingDay, 'ex', firstname)
  const [marriedMinute, endedMinute] = [minuteOfEpochDay(life, weddingDay), minuteOfEpochDay(life, partingDay)]
  life.love.past.push({
    personId: former.id,
    status: 'divorced',
    sinceMinute: courtshipFrom(life, former, marriedMinute),
    marriedMinute,
    endedMinute,
    ownCents: null,
    log: [
      [marriedMinute, phrase(turn.catalogue, 'love.log-married')],
      [endedMinute, phrase(turn.catalogue, 'love.log-divorced')],
    ],
  })
  life.love.weddings = 1
}

/** Adds a person the heir has married, with the name that the old life was told. */
function addMarried(
  turn: Turn,
  heir: Person,
  weddingDay: number,
  relation: 'spouse' | 'ex',
  firstname: string,
): Person {
  const { life } = turn
  const age = rollBetween(turn, 'people', 'heir:spouse:age', -1500, 1500)
  const adultBy = weddingDay - Math.ceil(18 * 365.25) - 1
  const [low, high] = relation === 'spouse' ? ([55, 90] as const) : ([-30, 40] as const)
  return addPerson(turn, {
    relation,
    sex: sexOfPartner(heir),
    firstname,
    bornDay: Math.min(adultBy, life.birthDay - age),
    lastname: life.lastname,
    ...(heir.loves === undefined ? {} : { loves: heir.loves }),
    affinity: rollBetween(turn, 'people', 'heir:spouse:affinity', low, high),
    familiarity: relation === 'spouse' ? 80 : 50,
    single: true,
  })
}

/** Two years before the wedding, but not before both are of age. */
function courtshipFrom(life: Life, person: Person, marriedMinute: number): number {
  return Math.max(
    marriedMinute - 730 * minutesPerDay,
    minuteOfAdulthood(life, life.birthDay),
    minuteOfAdulthood(life, person.bornDay),
  )
}
