import { assert } from '@lifegrid/base/assert'
import { hash32 } from '@lifegrid/base/hash'
import {
  emptyPlan,
  newBody,
  noConversations,
  noEducation,
  noFinances,
  noLove,
  noRewards,
  noStory,
  noWork,
} from './0002-newborn.ts'
import type { AgendaItem, OldLife, OldPerson, OldWork } from './0002-old-life.ts'

/**
 * Migrates schema 1 to schema 2. A life of release 1 had a family, a school timetable, one job, events and a death. All other parts begin
 * as they do for a newborn. What needs the catalogue (a school, a home, the next event of each person) is added by the system `joining`
 * (see `story/upgrade-release-1.ts`), which is put on the agenda for the next minute that is played.
 *
 * All types and constants are copies in the state of schemas 1 and 2, so that later changes of the shape do not change this migration.
 */
export function wholeLife(data: Record<string, unknown>): Record<string, unknown> {
  const old = data as unknown as OldLife
  const { work, ...kept } = old
  const nature = natureOf(old.seed)
  return {
    ...kept,
    accounts: { money: tallyOf(old.accounts.money), diamonds: tallyOf(old.accounts.diamonds) },
    work: workOf(work, old.status === 'playing'),
    finances: financesOf(old),
    education: noEducation(),
    people: old.people.map((person) => personOf(old, person)),
    love: noLove(nature),
    body: newBody(),
    agenda: agendaOf(old),
    story: storyOf(old),
    activeDilemmas: [],
    conversations: noConversations(),
    diary: { entries: [], count: 0 },
    memory: tableOf(Object.entries(old.memory)),
    away: old.away === null ? null : { ...old.away, reasons: {}, decided: [] },
    feed: old.feed.slice(-20),
    retention: noRewards(),
  }
}

/** The seven jobs of release 1, as rungs of present career ladders. */
const ladders: Readonly<Record<string, readonly [ladder: string, rung: number, title: string]>> = {
  bookkeeper: ['accounts', 1, 'bookkeeper'],
  gardener: ['gardening', 1, 'gardener'],
  'kitchen-hand': ['kitchen', 0, 'kitchen hand'],
  'office-clerk': ['office', 0, 'office clerk'],
  'shop-assistant': ['shop', 1, 'shop assistant'],
  'team-leader': ['office', 2, 'team leader'],
  'warehouse-worker': ['warehouse', 0, 'picker'],
}

function workOf({ job, retired, weeklyIncome }: OldWork, playing: boolean): object {
  const place = job === null ? undefined : ladders[job.id]
  if (job === null || place === undefined || !playing) return { ...noWork(), retired }
  const [id, rung, title] = place
  const { sinceMinute } = job
  const held = {
    id,
    rung,
    title,
    partTime: false,
    sinceMinute,
    rungSinceMinute: sinceMinute,
    weeklyCents: weeklyIncome,
  }
  const performance = { value: 50, since: sinceMinute }
  return { ...noWork(), retired, employers: 1, job: { ...held, performance, bent: 55, warned: false } }
}

/** The weekly plan with the old income and costs. It holds until `joining` calculates a new one. */
function financesOf({ work, status }: OldLife): object {
  const { settledMinute } = work
  if (status !== 'playing') return { ...noFinances(), settledMinute }
  const plan = { ...emptyPlan(), from: work.incomeFrom, income: work.weeklyIncome, essentials: work.weeklyCosts }
  return { ...noFinances(), plan, settledMinute, pensionCents: work.retired ? work.weeklyIncome : 0 }
}

/** A person with the day of death that was on the agenda. The nature is drawn from the life's seed and the person's id. */
function personOf(old: OldLife, { occupation: _occupation, memories, ...person }: OldPerson): object {
  const due = old.agenda.find(({ kind, key }) => kind === 'people' && key === `death:${person.id}`)
  const dies = due === undefined ? null : old.birthDay + Math.floor(due.minute / minutesPerDay)
  const diesDay = person.diedDay ?? dies ?? person.bornDay + 100 * 365
  const metMinute = person.relation === 'friend' ? person.familiarSince : 0
  return {
    ...person,
    nature: natureOf(person.id, hash32(old.seed)),
    diesDay,
    nextDay: diesDay,
    metDay: Math.max(person.bornDay, old.birthDay + Math.floor(metMinute / minutesPerDay)),
    ...(memories.length === 0 ? {} : { memories: memories.slice(-4).flatMap(({ minute, as }) => [minute, as]) }),
  }
}

/** The agenda without items of systems that `joining` restarts. Of the deaths of people only the next one stays, as the item `next`. */
function agendaOf(old: OldLife): AgendaItem[] {
  const isDeath = ({ kind, key }: AgendaItem): boolean => kind === 'people' && key.startsWith('death:')
  const first = old.agenda.findLast(isDeath)
  const kept = old.agenda.flatMap((item): AgendaItem[] => {
    if (item === first) return [{ ...item, key: 'next' }]
    return isDeath(item) || item.kind === 'schooling' || item.kind === 'finances' ? [] : [item]
  })
  if (old.status !== 'playing') return kept
  return [...kept, { minute: minuteNow(old), kind: 'joining', key: '' }]
}

function minuteNow({ clock, at }: OldLife): number {
  const { anchorMinute, anchorAt, rateNum, rateDen, limitMinute } = clock
  if (rateNum === 0 || at <= anchorAt) return anchorMinute
  const minute = anchorMinute + Math.floor(((at - anchorAt) * rateNum) / rateDen)
  return limitMinute !== null && minute > limitMinute ? limitMinute : minute
}

function storyOf({ story }: OldLife): object {
  const { choiceDays, waitedDay, pending, pendingCount } = story
  const fatigue = categories.flatMap((category) => story.fatigue[category] ?? [0, 0])
  return {
    ...noStory(),
    choiceDays,
    waitedDay,
    pending,
    pendingCount,
    fatigue,
    seen: tableOf(
      Object.entries(story.seen).map(([id, [times, day]]) => [id, (Math.min(seenTimesMax, times) << 16) + day]),
    ),
    seenBefore: tableOf(Object.entries(story.seenBefore)),
  }
}

const minutesPerDay = 1440
/** The categories of events in schema 2, in the order of their fatigue. */
const categories = [
  'family',
  'friendship',
  'love',
  'school',
  'work',
  'money',
  'health',
  'home',
  'play',
  'growth',
  'loss',
  'season',
  'chance',
]
/** An event that came more often counts as having come so often, because a row of a table has room for no more. */
const seenTimesMax = 1500

/** A random integer of 30 bits. */
function natureOf(id: string, seed = 0): number {
  return hash32(`nature/${id}`, seed) >>> 2
}

/** The names and numbers of a record in one list, ordered by name. */
function tallyOf(record: Readonly<Record<string, number>>): (string | number)[] {
  return Object.entries(record)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flat()
}

/** One number for each id, in ascending order: eight digits of the id's hash, then eight digits of the value. */
function tableOf(entries: readonly (readonly [id: string, value: number])[]): number[] {
  const rows = new Map<number, number>()
  for (const [id, value] of entries) {
    assert(
      Number.isInteger(value) && value >= 0 && value < 100_000_000,
      'a value is an integer of at most eight digits',
    )
    rows.set(hash32(id) % 90_000_000, value)
  }
  return [...rows].map(([key, value]) => key * 100_000_000 + value).sort((a, b) => a - b)
}
