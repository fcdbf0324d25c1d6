import { multiplierLimits } from '@lifegrid/contract/lounge/multipliers'
import { idCount } from '../../codec/compact/id-table.ts'
import { bookingsOf } from '../../core/bookings.ts'
import { educationLimits } from '../../life/education.ts'
import type { Life } from '../../life/life.ts'
import { engineLimits } from '../../life/limits.ts'
import { memoriesOf } from '../../life/person.ts'
import { energyMax } from '../../systems/body/energy.ts'
import { geneCodesEnd } from '../../systems/people/gene-code.ts'
import { stateOf } from '../../views/view.ts'
import type { Check } from './check.ts'

/** Every gauge and reading is within its bounds, and every list within its limit. */
export const bounds: Check = ({ life, catalogue, minute }, broken) => {
  for (const [name, { value, since }] of Object.entries(life.gauges)) {
    if (!within(value, 0, name === 'energy' ? energyMax : 100)) broken(`the gauge ${name} is ${value}`)
    if (since > minute) broken(`the gauge ${name} changed at ${since}, after now (${minute})`)
  }
  const state = stateOf(life, catalogue)
  for (const name of [
    'energy',
    'calcEnergy',
    'peakEnergy',
    'happiness',
    'stress',
    'health',
    'social',
    'hunger',
    'thirst',
  ] as const)
    if (!within(state[name], 0, 100)) broken(`${name} reads ${state[name]}`)
  if (!Number.isInteger(state.weight) || state.weight <= 0) broken(`the weight reads ${state.weight}`)
  if (!Number.isInteger(state.money) || state.money < 0) broken(`the money reads ${state.money}`)
  if (state.ageYears > engineLimits.ageYearsMax) broken(`the age reads ${state.ageYears}`)
  for (const [name, length, max] of listsOf(life))
    if (length > max) broken(`${name} holds ${length}, of at most ${max}`)
  if (!isGeneCode(life.genes)) broken(`the genes are ${life.genes}`)
  for (const person of life.people) {
    if (!isGeneCode(person.genes ?? 0)) broken(`the genes of ${person.id} are ${person.genes}`)
    if (!within(person.affinity, -100, 100)) broken(`the affinity of ${person.id} is ${person.affinity}`)
    if (!within(person.familiarity, 0, 100)) broken(`the familiarity of ${person.id} is ${person.familiarity}`)
  }
  for (const { id, strength } of life.body.habits)
    if (!(strength >= 0 && strength <= 100)) broken(`the habit ${id} has strength ${strength}`)
}

function within(value: number, from: number, to: number): boolean {
  return Number.isInteger(value) && value >= from && value <= to
}

function isGeneCode(code: number): boolean {
  return within(code, 0, geneCodesEnd - 1)
}

function listsOf(life: Life): (readonly [name: string, length: number, max: number])[] {
  const { education, work, conversations, love, retention } = life
  return [
    ['the feed', life.feed.length, engineLimits.feedMax],
    ['the transfers that are not posted', (life.unposted ?? []).length / 4, engineLimits.unpostedMax],
    ['the bookings', bookingsOf(life).length, engineLimits.bookingsMax],
    ['the years', life.years.length - 2, engineLimits.yearsMax],
    ['the people', life.people.length, engineLimits.peopleMax],
    ['the agenda', life.agenda.length, engineLimits.agendaMax],
    ['the past lives', life.pastLives.length, engineLimits.pastLivesMax],
    ['the dilemmas', life.activeDilemmas.length, engineLimits.activeDilemmasMax],
    ['the diary', life.diary.entries.length, engineLimits.oneTimeEventsMax],
    ['the conversations', conversations.list.length, engineLimits.conversationsMax],
    ['the ways of writing', conversations.modifiers.length, engineLimits.messagingModifiersMax],
    ['the illnesses', life.body.illnesses.length, engineLimits.illnessesMax],
    ['the ambient lines', life.story.lines.length, engineLimits.linesMax],
    ['the messages told', idCount(life.story.told ?? []), engineLimits.toldMax],
    ['the events of earlier lives', idCount(life.story.seenBefore), engineLimits.seenBeforeMax],
    ['the job applications', work.applications.length, engineLimits.jobApplicationsMax],
    ['the former jobs', (work.former ?? []).length, engineLimits.formerJobsMax],
    ['the things owned', life.finances.items.length, engineLimits.itemsMax],
    ['the past loves', love.past.length, engineLimits.pastBondsMax],
    ['the quests', retention.quests?.open.length ?? 0, engineLimits.questsADay],
    ['the multipliers', retention.multipliers?.length ?? 0, multiplierLimits.ofLifeMax],
    ['the claims', retention.claims.length, engineLimits.claimsMax],
    ['the receipts', retention.receipts.length, engineLimits.receiptsMax],
    ['the energy reserve', retention.energyReserve, engineLimits.energyReserveMax],
    ['the education records', education.records.length, educationLimits.educationRecordsMax],
    ['the activity records', education.activityRecords.length, educationLimits.activityRecordsMax],
    ['the activities', education.activities.length, educationLimits.activitiesMax],
    ['the school applications', education.applications.length, educationLimits.applicationsMax],
    ...life.people.map(
      (person) => [`the memories of ${person.id}`, memoriesOf(person).length, engineLimits.memoriesMax] as const,
    ),
    ...life.people.map(
      ({ id, did = [] }) => [`what was done with ${id}`, did.length / 2, engineLimits.deedsMax] as const,
    ),
    ...conversations.list.map(
      (one) => [`the messages of ${one.id}`, one.messages.length, engineLimits.messagesMax] as const,
    ),
  ]
}
