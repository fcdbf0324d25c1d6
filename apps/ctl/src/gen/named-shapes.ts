import { type NamedShapes, objectType, shapeOf } from './type-text.ts'
import type { JsonSchema } from './wire-schema.ts'

/** Object types that messages share, with the place of one of each. Each is declared once in the SDK, under its name. */
const places = {
  Achievement: 'achievementUnlocked',
  ActiveDilemma: 'u.activeDilemmas',
  AnswerOption: 'questionEvent.answerOptions',
  Avatar: 'u.avatar',
  Claim: 'messageEvent.claim',
  ComingEvent: 'u.upcoming',
  ConversationMessage: 'conversationEvent.message',
  DayCounts: 'offlineSummary.days',
  Decided: 'offlineSummary.decided',
  DilemmaStep: 'dilemmaEvent.dilemma',
  EducationRecord: 'schools.records',
  FeedEntry: 'playerObject.feed',
  GameClock: 'u.clock',
  Habit: 'u.habits',
  Headline: 'offlineSummary.headlines',
  HealthCondition: 'u.healthConditions',
  LifeListing: 'createLife',
  PastDecision: 'whatIfs.whatIfs.told.decision',
  PlanEntry: 'u.dailyPlan',
  Purchase: 'purchase',
  StateChanges: 'u',
  Subject: 'schools.majors',
  Takes: 'u.habits.takes',
  ToldLife: 'whatIfs.whatIfs.told.real',
  Tokens: 'login',
  Waiting: 'offlineSummary.waiting',
} as const

/**
 * Finds the shared types in the schemas of frames and of HTTP answers.
 * @throws Error when a place does not exist.
 */
export function namedShapes(schemas: ReadonlyMap<string, JsonSchema>): {
  readonly named: NamedShapes
  /** The declarations, in the order of their names. */
  readonly text: string
} {
  const shapes = Object.entries(places).map(([name, place]) => ({ name, place, schema: schemaAt(schemas, place) }))
  const named = new Map(shapes.map(({ name, schema }) => [shapeOf(schema), name]))
  const declarations = shapes.map(
    ({ name, place, schema }) =>
      `/** The type of \`${place}\`. */\nexport interface ${name} ${objectType(schema, '', named)}`,
  )
  return { named, text: declarations.join('\n\n') }
}

/** The object at a place; of a list, that of its items. */
function schemaAt(schemas: ReadonlyMap<string, JsonSchema>, place: string): JsonSchema {
  const [message = '', ...fields] = place.split('.')
  const schema = fields.reduce((outer, field) => itemOf(outer?.properties?.[field]), schemas.get(message))
  if (schema?.properties === undefined) throw new Error(`There is no object at ${place}`)
  return schema
}

function itemOf(schema: JsonSchema | undefined): JsonSchema | undefined {
  return typeof schema?.items === 'object' ? schema.items : schema
}
