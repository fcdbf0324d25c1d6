import type { PersonDetailShape, RelationshipShape } from '@lifegrid/contract/frames/relationships'
import { isoDate } from '../core/calendar.ts'
import { ageAt, epochDayAt } from '../core/time.ts'
import type { Life } from '../life/life.ts'
import { memoriesOf, type Person } from '../life/person.ts'
import { clashes, sharedInterests } from '../systems/love/compatibility.ts'
import { bondWith, childrenOf, relationshipScore, statusWith } from '../systems/love/relationships.ts'
import { ageOfPerson, compatibilityWith } from '../systems/love/romance-rules.ts'
import { personalityOf, tastesOf } from '../systems/people/nature.ts'
import { personOf } from './view.ts'

/** The body of the `personObject` frame: one person, and the player's relationship with them. */
export function personDetailOf(life: Life, person: Person, minute: number): PersonDetailShape {
  const { likes, dislikes } = tastesOf(person.nature)
  const own = life.people.filter(({ parent }) => parent === person.id).length
  return {
    ...personOf(life, person, minute),
    likes: [...likes],
    dislikes: [...dislikes],
    personality: personalityOf(person.nature),
    partner: person.partner ?? null,
    children: (person.children ?? 0) + own,
    livesElsewhere: person.away === true,
    ill: person.ill === true,
    relationship: relationshipOf(life, person, minute),
  }
}

/** The relationship between the player and a person. */
function relationshipOf(life: Life, person: Person, minute: number): RelationshipShape {
  const bond = bondWith(life, person.id)
  const date = (of: number): string => isoDate(epochDayAt(life, of))
  const couple = bond === undefined ? null : (bond.marriedMinute ?? bond.sinceMinute)
  const log = [
    ...(bond?.log ?? []),
    ...memoriesOf(person).map((memory): [number, string] => [memory.minute, memory.as]),
  ].sort((a, b) => a[0] - b[0])
  return {
    status: statusWith(life, person, minute),
    startDate: isoDate(person.metDay),
    anniversaryDate: couple === null ? null : date(couple),
    relationshipScore: relationshipScore(life, person, minute),
    compatibility: compatibilityWith(life, person, minute),
    commonInterests: sharedInterests(life.love.nature, person.nature),
    challenges: challengesOf(life, person, minute),
    futurePlans: plansOf(life, person),
    eventsLog: log.map(([at, what]) => ({ date: date(at), what })),
  }
}

function challengesOf(life: Life, person: Person, minute: number): string[] {
  const found = clashes(life.love.nature, person.nature).map((what) => `two minds about ${what}`)
  if (Math.abs(ageOfPerson(life, person, minute) - ageAt(life, minute)) >= 10) found.push('years apart')
  if (person.away === true) found.push('two towns')
  if (person.ill === true) found.push('an illness')
  if (person.affinity < 0) found.push('bad blood')
  return found
}

function plansOf(life: Life, person: Person): string[] {
  const { bond, trying, expecting } = life.love
  if (bond?.personId !== person.id) return []
  const plans: string[] = []
  if (bond.status === 'engaged') plans.push('a wedding')
  if (trying !== null) plans.push(trying.way === 'birth' ? 'a child' : 'an adoption')
  if (expecting !== null) plans.push('a cot, and where to put it')
  if (bond.status === 'married' && childrenOf(life).length === 0 && trying === null) plans.push('a journey, one day')
  return plans
}
