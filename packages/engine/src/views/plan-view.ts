import type { ActiveDilemmaShape, ComingShape, PlanEntryShape } from '@lifegrid/contract/shapes/plan'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { splitKey } from '../core/agenda-keys.ts'
import { isoDate, timeText } from '../core/calendar.ts'
import { planOf } from '../core/daily-plan.ts'
import { phrase } from '../core/message.ts'
import { epochDayAt } from '../core/time.ts'
import type { AgendaItem, Life } from '../life/life.ts'
import { engineLimits } from '../life/limits.ts'
import { eventIndexOf } from '../story/event-index.ts'
import { bodyIndexOf } from '../systems/body/body-index.ts'
import { schoolNamed } from '../systems/school/college.ts'
import { ladderOf, rungOf } from '../systems/work/job.ts'

/** What fills the day of a game minute, in the order of time. */
export function dailyPlanOf(life: Life, minute: number): PlanEntryShape[] {
  if (life.status !== 'playing') return []
  return planOf(life, epochDayAt(life, minute)).map(({ id, title, place, from, to, energy }) => ({
    id,
    title,
    place,
    from: timeText(from),
    to: timeText(to),
    ...(energy > 0 ? { energy } : {}),
  }))
}

/** The agenda items that the player knows of, the soonest first, at most `upcomingMax`. */
export function upcomingItems(life: Life): AgendaItem[] {
  if (life.status !== 'playing') return []
  const coming: AgendaItem[] = []
  // The agenda is in descending order.
  for (let i = life.agenda.length - 1; i >= 0 && coming.length < engineLimits.upcomingMax; i--) {
    const item = life.agenda[i] as AgendaItem
    if (isKnown(life, item)) coming.push(item)
  }
  return coming
}

const knownKeys: Readonly<Record<string, readonly string[]>> = {
  oneTimeEvents: ['*'],
  schooling: ['start', 'highSchool', 'term', 'yearEnd', 'yearStart', 'act', 'letter:'],
  work: ['reply:'],
  romance: ['year:'],
  children: ['birth'],
  illness: ['care:'],
}

function isKnown(life: Life, { kind, key }: AgendaItem): boolean {
  const keys = knownKeys[kind]
  if (keys === undefined) return false
  const { listed, detail } = splitKey(kind as Parameters<typeof splitKey>[0], key)
  if (!keys.includes(listed)) return false
  return kind !== 'illness' || life.body.illnesses.some(({ n, known }) => known && `${n}` === detail)
}

/** What is coming at a known time: see {@link upcomingItems}. */
export function upcomingOf(life: Life, catalogue: Catalogue): ComingShape[] {
  return upcomingItems(life).map((item) => ({
    ...whatComes(life, catalogue, item),
    minute: item.minute,
    date: isoDate(epochDayAt(life, item.minute)),
    time: timeText(item.minute),
  }))
}

/** Where things take place that are no appointments. */
const locations: Readonly<Record<Exclude<ComingShape['kind'], 'appointment'>, ComingShape['location']>> = {
  exam: 'school',
  school: 'school',
  letter: 'home',
  'job-answer': 'home',
  'check-up': 'town',
  anniversary: 'home',
  birth: 'town',
  adoption: 'town',
}

function whatComes(
  life: Life,
  catalogue: Catalogue,
  item: AgendaItem,
): Pick<ComingShape, 'kind' | 'title' | 'location'> {
  const named = namesOf(life, catalogue, item)
  if (named.kind !== 'appointment') return { ...named, location: locations[named.kind] }
  const entry = life.diary.entries.find(({ id }) => id === item.key)
  return { ...named, location: entry?.place ?? 'town' }
}

function namesOf(life: Life, catalogue: Catalogue, { kind, key }: AgendaItem): Pick<ComingShape, 'kind' | 'title'> {
  const { listed, detail } = splitKey(kind as Parameters<typeof splitKey>[0], key)
  switch (kind) {
    case 'oneTimeEvents':
      return { kind: 'appointment', title: life.diary.entries.find(({ id }) => id === key)?.title ?? '' }
    case 'schooling':
      return schoolNews(catalogue, listed, detail)
    case 'work': {
      const application = life.work.applications.find(({ job }) => job === detail)
      const job = application && rungOf(ladderOf(catalogue, application.job), application.rung).title
      return { kind: 'job-answer', title: phrase(catalogue, 'work.coming-answer', { job: job ?? detail }) }
    }
    case 'romance':
      return { kind: 'anniversary', title: phrase(catalogue, 'love.coming-anniversary') }
    case 'children': {
      const way = life.love.expecting?.way ?? 'birth'
      return { kind: way, title: phrase(catalogue, `love.coming-${way}`) }
    }
    default: {
      const had = life.body.illnesses.find(({ n }) => `${n}` === detail)
      const condition = had && bodyIndexOf(catalogue).conditions.get(had.id)?.title
      return { kind: 'check-up', title: phrase(catalogue, 'body.coming-check-up', { condition: condition ?? '' }) }
    }
  }
}

function schoolNews(catalogue: Catalogue, listed: string, detail: string): Pick<ComingShape, 'kind' | 'title'> {
  switch (listed) {
    case 'act':
      return { kind: 'exam', title: phrase(catalogue, 'school.coming-act') }
    case 'term':
      return { kind: 'exam', title: phrase(catalogue, 'school.coming-marks') }
    case 'yearEnd':
      return { kind: 'school', title: phrase(catalogue, 'school.coming-year-end') }
    case 'letter:': {
      const school = schoolNamed(catalogue, detail)?.name ?? detail
      return { kind: 'letter', title: phrase(catalogue, 'school.coming-letter', { school }) }
    }
    default:
      return { kind: 'school', title: phrase(catalogue, 'school.coming-year-start') }
  }
}

/** The dilemmas that are under way. A dilemma that is not in the catalogue any more is left out. */
export function activeDilemmasOf(life: Life, catalogue: Catalogue): ActiveDilemmaShape[] {
  const { byId } = eventIndexOf(catalogue)
  return life.activeDilemmas.flatMap(({ id, step, path }) => {
    const event = byId.get(`${id}/${step}`)?.definition
    if (event?.dilemma === undefined) return []
    return [{ id, title: plainTitle(event.title), step: event.dilemma.step, path: [...path] }]
  })
}

/** The cast is not known here, so placeholders are replaced by an ellipsis, as in summaries. */
function plainTitle(title: string): string {
  return title.replace(/\{[^{}]*\}/g, '…')
}
