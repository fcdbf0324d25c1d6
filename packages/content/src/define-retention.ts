import type {
  AchievementDefinition,
  DiamondPack,
  EnergyRefillTier,
  QuestDefinition,
  TimeSkipTier,
  TutorialBeat,
} from '@lifegrid/engine/catalogue/retention'
import type { Checked } from './define-event.ts'
import type {
  AchievementId,
  DiamondPackId,
  EnergyRefillId,
  QuestId,
  TimeSkipId,
  TutorialBeatId,
} from './ids.generated.ts'

/** An entry whose id is one of the generated union, which is read from the files' own text. */
type Entry<Definition, Id> = Checked<Omit<Definition, 'id'>> & { readonly id: Id }

/** A family of achievements, one file. */
export function defineAchievements(
  family: readonly Entry<AchievementDefinition, AchievementId>[],
): readonly AchievementDefinition[] {
  return family
}

/** A family of quest templates, one file. */
export function defineQuests(family: readonly Entry<QuestDefinition, QuestId>[]): readonly QuestDefinition[] {
  return family
}

/** The tutorial's beats, in order. */
export function defineTutorial(beats: readonly Entry<TutorialBeat, TutorialBeatId>[]): readonly TutorialBeat[] {
  return beats
}

export function defineRefills(tiers: readonly Entry<EnergyRefillTier, EnergyRefillId>[]): readonly EnergyRefillTier[] {
  return tiers
}

export function defineSkips(tiers: readonly Entry<TimeSkipTier, TimeSkipId>[]): readonly TimeSkipTier[] {
  return tiers
}

export function defineDiamondPacks(packs: readonly Entry<DiamondPack, DiamondPackId>[]): readonly DiamondPack[] {
  return packs
}
