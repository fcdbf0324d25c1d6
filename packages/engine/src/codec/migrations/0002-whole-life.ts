import { hash32 } from '@lifegrid/base/hash'
import { minuteAt } from '../../core/clock.ts'
import { newBody } from '../../life/body.ts'
import { noConversations } from '../../life/conversations.ts'
import { noEducation } from '../../life/education.ts'
import { type Finances, noFinances } from '../../life/finances.ts'
import type { AgendaItem, Life } from '../../life/life.ts'
import { minutesPerDay } from '../../life/limits.ts'
import { noLove } from '../../life/love.ts'
import type { Person } from '../../life/person.ts'
import { noRetention } from '../../life/retention.ts'
import { asSeen, noStory } from '../../life/story.ts'
import { type Currency, categories } from '../../life/vocabulary.ts'
import { noWork, type Work } from '../../life/work.ts'
import { type IdTable, withId } from '../compact/id-table.ts'
import { tallyOf } from '../compact/tally.ts'

/**
 * Migrates schema 1 to schema 2. A life of release 1 had a family, a school timetable, one job, events and a death. All other parts begin
 * as they do for a newborn. What needs the catalogue (a school, a home, the next event of each person) is added by the system `joining`
 * (see `heirs/upgrade-release-1.ts`), which is put on the agenda for the next minute that is played.
 */
export function wholeLife(data: Record<string, unknown>): Record<string, unknown> {
  const old = data as unknown as OldLife
  const { work, ...kept } = old
  const nature = hash32(`nature/${old.seed}`) >>> 2
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
    retention: noRetention(),
  }
}

/** A life as release 1 wrote it: how it differs from {@link Life}. */
type OldLife = Omit<Life, 'accounts' | 'work' | 'people' | 'story' | 'memory' | 'away'> & {
  accounts: Record<Currency, Record<string, number>>
  work: OldWork
  people: OldPerson[]
  story: {
    choiceDays: number[]
    seen: Record<string, [count: number, lastDay: number]>
    seenBefore: Record<string, number>
    fatigue: Record<string, [value: number, day: number]>
    waitedDay: number
    pending: Life['story']['pending']
    pendingCount: number
  }
  memory: Record<string, number>
  away: Omit<NonNullable<Life['away']>, 'reasons' | 'decided'> | null
}

interface OldWork {
  job: { id: string; title: string; sinceMinute: number } | null
  retired: boolean
  weeklyIncome: number
  weeklyCosts: number
  incomeFrom: 'employer' | 'state'
  settledMinute: number
}

type OldPerson = Omit<Person, 'nature' | 'diesDay' | 'nextDay' | 'metDay' | 'memories'> & {
  occupation: string
  memories: { eventId: string; optionId: string; minute: number; as: string }[]
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

function workOf({ job, retired, weeklyIncome }: OldWork, playing: boolean): Work {
  const place = job === null ? undefined : ladders[job.id]
  if (job === null || place === undefined || !playing) return { ...noWork(), retired }
  const [id, rung, title] = place
  const { sinceMinute } = job
  const performance = { value: 50, since: sinceMinute }
  const held = {
    id,
    rung,
    title,
    partTime: false,
    sinceMinute,
    rungSinceMinute: sinceMinute,
    weeklyCents: weeklyIncome,
  }
  return { ...noWork(), retired, employers: 1, job: { ...held, performance, bent: 55, warned: false } }
}

/** The weekly plan with the old income and costs. It holds until `joining` calculates a new one. */
function financesOf({ work, status }: OldLife): Finances {
  const finances = noFinances()
  if (status !== 'playing') return { ...finances, settledMinute: work.settledMinute }
  const plan = { ...finances.plan, from: work.incomeFrom, income: work.weeklyIncome, essentials: work.weeklyCosts }
  return {
    ...finances,
    plan,
    settledMinute: work.settledMinute,
    pensionCents: work.retired ? work.weeklyIncome : 0,
  }
}

/** A person with the day of death that was on the agenda. The nature is drawn from the life's seed and the person's id. */
function personOf(old: OldLife, { occupation: _occupation, memories, ...person }: OldPerson): Person {
  const due = old.agenda.find(({ kind, key }) => kind === 'people' && key === `death:${person.id}`)
  const dies = due === undefined ? null : old.birthDay + Math.floor(due.minute / minutesPerDay)
  const diesDay = person.diedDay ?? dies ?? person.bornDay + 100 * 365
  const metMinute = person.relation === 'friend' ? person.familiarSince : 0
  return {
    ...person,
    nature: hash32(`nature/${person.id}`, hash32(old.seed)) >>> 2,
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
  const now = minuteAt(old as unknown as Life, old.at)
  return [...kept, { minute: now, kind: 'joining', key: '' }]
}

function storyOf({ story }: OldLife): Life['story'] {
  const { choiceDays, waitedDay, pending, pendingCount } = story
  const fatigue = categories.flatMap((category) => story.fatigue[category] ?? [0, 0])
  return {
    ...noStory(),
    choiceDays,
    waitedDay,
    pending,
    pendingCount,
    fatigue,
    seen: tableOf(Object.entries(story.seen).map(([id, [times, day]]) => [id, asSeen(times, day)])),
    seenBefore: tableOf(Object.entries(story.seenBefore)),
  }
}

function tableOf(entries: readonly (readonly [id: string, value: number])[]): IdTable {
  return entries.reduce<IdTable>((table, [id, value]) => withId(table, id, value), [])
}
