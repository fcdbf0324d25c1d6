import type { FrameBody, RouteAnswer } from './messages.generated.ts'

/** Parts of frames that the view keeps. */
export type StateShape = FrameBody<'playerObject'>['state']
export type ClockShape = StateShape['clock']
export type PersonShape = FrameBody<'playerObject'>['people'][number]
export type HabitShape = NonNullable<FrameBody<'playerObject'>['habits']>[number]
export type HealthConditionShape = NonNullable<FrameBody<'playerObject'>['healthConditions']>[number]
export type TakesShape = NonNullable<HealthConditionShape['takes']>
export type FeedEntry = FrameBody<'playerObject'>['feed'][number]
export type QuestionShape = NonNullable<FrameBody<'playerObject'>['question']>
export type AvatarShape = FrameBody<'playerObject'>['avatar']
export type Pronoun = FrameBody<'playerObject'>['pronoun']
export type ActiveDilemmaShape = FrameBody<'playerObject'>['activeDilemmas'][number]
export type PlanEntryShape = FrameBody<'playerObject'>['dailyPlan'][number]
export type ComingShape = FrameBody<'playerObject'>['upcoming'][number]
export type ResultShape = NonNullable<FrameBody<'ack'>['result']>
export type PurchaseShape = NonNullable<FrameBody<'playerObject'>['purchases']>[number]
/** Earlier entries of the feed, as `GET /api/feed` tells them. */
export type EarlierEntries = NonNullable<NonNullable<RouteAnswer<'earlierFeed'>['newest']>['told']>
