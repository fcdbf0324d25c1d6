import type { EngineContext } from '../../src/core/context.ts'
import type { Life } from '../../src/life/life.ts'
import { eventIndexOf } from '../../src/story/event-index.ts'
import type { Pool } from './message-of.ts'
import { fingerprintOf } from './one-life.ts'

/** Existing ids of a life and its catalogue, by the name of the field that holds them. */
export function poolOf(life: Life, { catalogue }: EngineContext): Pool {
  const people = life.people.map(({ id }) => id)
  const question = life.question
  const options =
    question === null ? [] : (eventIndexOf(catalogue).byId.get(question.eventId)?.definition.options ?? [])
  const { current, activities } = life.education
  const { job } = life.work
  const rungs = catalogue.jobs.flatMap(({ rungs: all }) => all.map(({ id }) => id))
  const achievements = (catalogue.achievements ?? []).map(({ id }) => id)
  return {
    id: [
      ...people,
      ...idsOf(catalogue.extracurriculars),
      ...activities.map(({ id }) => id),
      ...achievements,
      ...life.conversations.list.map(({ id }) => id),
    ],
    character: people,
    heir: people,
    eventId: [
      ...(question === null ? [] : [question.eventId, question.eventId, question.eventId]),
      ...life.retention.claims.map(({ eventId }) => eventId),
      ...catalogue.events.slice(0, 3).map(({ id }) => id),
    ],
    option: options.map(({ id }) => id),
    school: [...idsOf(catalogue.schools), ...(current === null ? [] : [current.school])],
    major: idsOf(catalogue.majors),
    minor: idsOf(catalogue.minors),
    job: [...idsOf(catalogue.jobs), ...(job === null ? [] : [job.id])],
    rung: rungs,
    item: [...idsOf(catalogue.items), ...life.finances.items.map(({ id }) => id)],
    home: [...idsOf(catalogue.homes), 'parents'],
    habit: [
      ...idsOf(catalogue.habits),
      ...life.body.habits.map(({ id }) => id),
      ...life.body.habits.map(({ id }) => id),
    ],
    condition: [...idsOf(catalogue.healthConditions), ...life.body.illnesses.map(({ id }) => id)],
    questId: [...idsOf(catalogue.quests), ...(life.retention.quests?.open.map(({ id }) => id) ?? [])],
    tier: [...idsOf(catalogue.energyRefills), ...idsOf(catalogue.timeSkips)],
    productId: idsOf(catalogue.diamondPacks),
    receipt: ['receipt-0001', 'receipt-0002', 'receipt-0003'].map(fingerprintOf),
    product: idsOf(catalogue.diamondPacks),
    connection: ['c0', 'c1', life.connection ?? 'c2'],
    conversation: life.conversations.list.map(({ id }) => id),
    firstname: ['Ada', 'Bo'],
    lastname: ['Lind', 'Okafor'],
    text: ['Hello.', 'How was your day?', 'I hate you.'],
  }
}

function idsOf(definitions: readonly { readonly id: string }[] | undefined): string[] {
  return (definitions ?? []).map(({ id }) => id)
}
