import type { PersonDetailShape, RelationshipShape } from '@lifegrid/contract/frames/relationships'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { MessageId } from '../catalogue/messages.ts'
import { isoDate } from '../core/calendar.ts'
import { phrase } from '../core/message.ts'
import { ageAt, epochDayAt } from '../core/time.ts'
import type { Life } from '../life/life.ts'
import { memoriesOf, type Person } from '../life/person.ts'
import { clashes, sharedInterests } from '../systems/love/compatibility.ts'
import { bondWith, childrenOf, relationshipScore, statusWith } from '../systems/love/relationships.ts'
import { ageOfPerson, compatibilityWith } from '../systems/love/romance-rules.ts'
import { interestWords, personalityOf, tastesOf } from '../systems/people/nature.ts'
import { learntTraitsOf } from './messaging-traits-view.ts'
import { personOf } from './view.ts'

/** The body of the `personObject` frame: one person, and the player's relationship with them. */
export function personDetailOf(life: Life, catalogue: Catalogue, person: Person, minute: number): PersonDetailShape {
  const { likes, dislikes } = tastesOf(person.nature)
  const own = life.people.filter(({ parent }) => parent === person.id).length
  return {
    ...personOf(life, catalogue, person, minute),
    likes: interestWords(catalogue, likes),
    dislikes: interestWords(catalogue, dislikes),
    personality: personalityOf(catalogue, person.nature),
    partner: person.partner ?? null,
    messagingTraits: learntTraitsOf(life, person, minute),
    children: (person.children ?? 0) + own,
    livesElsewhere: person.away === true,
    ill: person.ill === true,
    relationship: relationshipOf(life, catalogue, person, minute),
  }
}

/** The relationship between the player and a person. */
function relationshipOf(life: Life, catalogue: Catalogue, person: Person, minute: number): RelationshipShape {
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
    commonInterests: interestWords(catalogue, sharedInterests(life.love.nature, person.nature)),
    challenges: challengesOf(life, catalogue, person, minute),
    futurePlans: plansOf(life, catalogue, person),
    eventsLog: log.map(([at, what]) => ({ date: date(at), what })),
  }
}

type Challenge = Exclude<Extract<MessageId, `love.challenge-${string}`>, 'love.challenge-clash'>
type Plan = Extract<MessageId, `love.plan-${string}`>

function challengesOf(life: Life, catalogue: Catalogue, person: Person, minute: number): string[] {
  const found: Challenge[] = []
  if (Math.abs(ageOfPerson(life, person, minute) - ageAt(life, minute)) >= 10) found.push('love.challenge-age')
  if (person.away === true) found.push('love.challenge-distance')
  if (person.ill === true) found.push('love.challenge-illness')
  if (person.affinity < 0) found.push('love.challenge-bad-blood')
  return [
    ...interestWords(catalogue, clashes(life.love.nature, person.nature)).map((interest) =>
      phrase(catalogue, 'love.challenge-clash', { interest }),
    ),
    ...found.map((id) => phrase(catalogue, id)),
  ]
}

function plansOf(life: Life, catalogue: Catalogue, person: Person): string[] {
  const { bond, trying, expecting } = life.love
  if (bond?.personId !== person.id) return []
  const plans: Plan[] = []
  if (bond.status === 'engaged') plans.push('love.plan-wedding')
  if (trying !== null) plans.push(trying.way === 'birth' ? 'love.plan-birth' : 'love.plan-adoption')
  if (expecting !== null) plans.push('love.plan-cot')
  if (bond.status === 'married' && childrenOf(life).length === 0 && trying === null) plans.push('love.plan-journey')
  return plans.map((id) => phrase(catalogue, id))
}
