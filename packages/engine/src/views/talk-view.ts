import type {
  Occupation,
  Person as PersonFacts,
  Speaker,
  TalkFacts,
  TodayEvent,
  TodayKind,
} from '@lifegrid/contract/shapes/talk-facts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { ageOn, birthdayOf, civilOfDay, seasonOfMonth, weekDayOf } from '../core/calendar.ts'
import { ageAt, epochDayAt } from '../core/time.ts'
import type { Conversation } from '../life/conversations.ts'
import type { Life } from '../life/life.ts'
import { minutesPerDay } from '../life/limits.ts'
import { memoriesOf, type Person } from '../life/person.ts'
import { isChild, isKin, isParent, isSibling } from '../life/vocabulary.ts'
import { familiarityAt } from '../systems/people/familiarity.ts'
import { careerAt, tastesOf } from '../systems/people/nature.ts'
import { personMoodAt, styleOf } from '../systems/talk/messaging-style.ts'

/** The view of a conversation at a game minute. */
export function talkViewOf(
  life: Life,
  catalogue: Catalogue,
  { conversation, person, minute }: { conversation: Conversation; person: Person; minute: number },
): TalkFacts {
  const today = epochDayAt(life, minute)
  const last = conversation.messages.at(-1)
  return {
    type: conversation.type,
    now: {
      minute,
      hour: Math.floor((minute % minutesPerDay) / 60),
      weekday: weekDayOf(today),
      season: seasonOfMonth(civilOfDay(today).month),
    },
    player: playerOf(life, minute),
    person: speakerOf(life, catalogue, person, minute),
    closeness: { affinity: person.affinity, familiarity: familiarityAt(life, person, minute) },
    moments: memoriesOf(person).map(({ minute: at, as }) => ({ minute: at, text: as })),
    today: eventsOf(life, person, minute),
    people: life.people
      .filter(({ id }) => id !== person.id)
      .map(({ firstname, relation, diedDay, ill }) => ({
        firstname,
        relation,
        alive: diedDay === null,
        ill: ill === true,
      })),
    playerText: last?.by === 'player' ? last.text : null,
  }
}

function playerOf(life: Life, minute: number): Speaker {
  const ageYears = ageAt(life, minute)
  const job = life.work.job
  const speaker = { firstname: life.firstname, ageYears }
  if (job !== null) return { ...speaker, occupation: 'working', jobTitle: job.title }
  if (life.education.current !== null) return { ...speaker, occupation: ageYears < 18 ? 'pupil' : 'student' }
  return {
    ...speaker,
    occupation: ageYears < 6 ? 'child' : ageYears < 18 ? 'pupil' : ageYears < 66 ? 'working' : 'retired',
  }
}

function speakerOf(life: Life, catalogue: Catalogue, person: Person, minute: number): PersonFacts {
  const ageYears = ageOn(person.bornDay, epochDayAt(life, minute))
  const { likes, dislikes } = tastesOf(person.nature)
  const { month, day } = civilOfDay(person.bornDay)
  return {
    id: person.id,
    firstname: person.firstname,
    ageYears,
    ...occupationOf(catalogue, person, ageYears),
    relation: person.relation,
    traits: styleOf(life, person, minute),
    mood: personMoodAt(life, person, minute),
    likes,
    dislikes,
    ...familyOf(life, person),
    away: person.away === true,
    ill: person.ill === true,
    birthday: { month, day },
  }
}

function occupationOf(
  catalogue: Catalogue,
  { nature }: Person,
  age: number,
): { occupation: Occupation; jobTitle?: string } {
  if (age < 6) return { occupation: 'child' }
  if (age < 18) return { occupation: 'pupil' }
  if (age >= 66) return { occupation: 'retired' }
  const career = careerAt(catalogue, nature, age)
  return career === null ? { occupation: 'student' } : { occupation: 'working', jobTitle: career.title }
}

/** Of parents, grandparents, aunts and uncles the life knows the family only in part. */
function familyOf(life: Life, person: Person): { partner?: string | null; children?: number } {
  const own = life.people.filter(({ parent }) => parent === person.id).length
  const children = (person.children ?? 0) + own
  if (isParent(person.relation)) {
    const siblings = life.people.filter(({ relation }) => isSibling(relation)).length
    return { children: siblings + 1 }
  }
  const known = !isKin(person.relation) || isChild(person.relation) || isSibling(person.relation)
  return known ? { partner: person.partner ?? null, children } : {}
}

/** What happened since the day before, as far as it concerns the two. */
function eventsOf(life: Life, person: Person, minute: number): TodayEvent[] {
  const today = epochDayAt(life, minute)
  const since = minute - minutesPerDay
  const events: TodayEvent[] = []
  if (birthdayOf(life.birthDay, ageAt(life, minute)) === today) events.push({ kind: 'playerBirthday' })
  if (birthdayOf(person.bornDay, ageOn(person.bornDay, today)) === today) {
    events.push({ kind: 'personBirthday' })
  }
  for (const one of life.people) {
    if (one.diedDay !== null && today - one.diedDay <= 1 && (isKin(one.relation) || one.affinity >= 20)) {
      events.push({ kind: 'death', who: one.firstname })
    }
    if (isChild(one.relation) && today - one.bornDay <= 2) events.push({ kind: 'baby', who: one.firstname })
  }
  const { bond, past } = life.love
  if (bond !== null && bond.marriedMinute !== null && bond.marriedMinute > since) events.push({ kind: 'wedding' })
  const former = past.at(-1)
  if (
    former !== undefined &&
    former.endedMinute !== null &&
    former.endedMinute > since &&
    former.status !== 'widowed'
  ) {
    events.push({ kind: 'breakUp' })
  }
  for (const { eventId, title, minute: at } of life.feed) {
    const kind = at > since ? kindOf(eventId) : undefined
    if (kind !== undefined) events.push({ kind, title })
  }
  return events
}

/** What kind of news an entry of the feed is, by its id; undefined when it is nothing to talk about. */
function kindOf(eventId: string): TodayKind | undefined {
  const known = newsKinds[eventId]
  if (known !== undefined) return known
  if (eventId.startsWith('graduation-')) return 'graduation'
  return /^health-.*(?<!-over|-care)$/.test(eventId) ? 'illness' : undefined
}

const newsKinds: Readonly<Record<string, TodayKind>> = {
  'new-job': 'newJob',
  promotion: 'promotion',
  fired: 'lostJob',
  'laid-off-work': 'lostJob',
  'moved-home': 'moved',
}
