import type { DilemmaDefinition } from './events/dilemma.ts'
import type { EventDefinition } from './events/event-definition.ts'
import type { HolidayDefinition } from './events/holiday.ts'
import type { Sex } from './life.ts'
import type { HabitDefinition, HealthConditionDefinition } from './systems/body-definition.ts'
import type {
  ExtracurricularDefinition,
  MajorDefinition,
  MinorDefinition,
  SchoolDefinition,
} from './systems/education-definition.ts'
import type { HomeDefinition } from './systems/housing-definition.ts'
import type { JobDefinition } from './systems/job-definition.ts'
import type { MourningDefinition } from './systems/mourning.ts'
import type { ReplyDefinition } from './systems/reply-definition.ts'
import type {
  AchievementDefinition,
  DiamondPack,
  EnergyRefillTier,
  QuestDefinition,
  TimeSkipTier,
  TutorialBeat,
} from './systems/retention-definition.ts'
import type { ItemDefinition } from './systems/shop-definition.ts'

/**
 * The content as a value: plain data, no functions. `packages/content` makes the real one; a recorded life carries its own frozen copy;
 * tests make small ones.
 */
export interface Catalogue {
  readonly events: readonly EventDefinition[]
  readonly achievements?: readonly AchievementDefinition[]
  readonly quests?: readonly QuestDefinition[]
  /** The beats of the first life's tutorial, in order. */
  readonly tutorial?: readonly TutorialBeat[]
  readonly energyRefills?: readonly EnergyRefillTier[]
  readonly timeSkips?: readonly TimeSkipTier[]
  readonly diamondPacks?: readonly DiamondPack[]
  readonly dilemmas?: readonly DilemmaDefinition[]
  readonly holidays?: readonly HolidayDefinition[]
  /** What people say, where no provider words it. */
  readonly replies?: readonly ReplyDefinition[]
  /** What is said at deaths, beside the news itself. */
  readonly mourning?: readonly MourningDefinition[]
  /** Career ladders. */
  readonly jobs: readonly JobDefinition[]
  /** What the store sells. */
  readonly items?: readonly ItemDefinition[]
  /** Where one can live, beside one's parents' house. */
  readonly homes?: readonly HomeDefinition[]
  readonly names: NamePool
  /** What one can suffer from, and what one does again and again. */
  readonly healthConditions?: readonly HealthConditionDefinition[]
  readonly habits?: readonly HabitDefinition[]
  /** The mean hazard ratio that these give the living of each age: see `systems/hazard.ts`. */
  readonly meanHazard?: Readonly<Record<Sex, readonly number[]>>
  /** Where and what is learnt, and what is done beside it. A catalogue without schools makes a world without schooling. */
  readonly schools?: readonly SchoolDefinition[]
  readonly majors?: readonly MajorDefinition[]
  readonly minors?: readonly MinorDefinition[]
  readonly extracurriculars?: readonly ExtracurricularDefinition[]
}

export interface NamePool {
  readonly female: readonly string[]
  readonly male: readonly string[]
  readonly last: readonly string[]
}
