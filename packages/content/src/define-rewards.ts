import type {
  AchievementDefinition,
  DiamondPack,
  EnergyRefillTier,
  QuestDefinition,
  TimeSkipTier,
  TutorialBeat,
} from '@lifegrid/engine/catalogue/rewards'
import type { Checked } from './define-event.ts'
import type {
  AchievementId,
  DiamondPackId,
  EnergyRefillId,
  QuestId,
  TimeSkipId,
  TutorialBeatId,
} from './ids.generated.ts'

/** An entry whose id is in the generated union of ids. The generator reads that union from the text of the files. */
type Entry<Definition, Id> = Checked<Omit<Definition, 'id'>> & { readonly id: Id }

/** A family of achievements. */
export function defineAchievements(
  family: readonly Entry<AchievementDefinition, AchievementId>[],
): readonly AchievementDefinition[] {
  return family
}

/** A family of quest templates. */
export function defineQuests(family: readonly Entry<QuestDefinition, QuestId>[]): readonly QuestDefinition[] {
  return family
}

/** The steps of the tutorial, in order. */
export function defineTutorial(beats: readonly Entry<TutorialBeat, TutorialBeatId>[]): readonly TutorialBeat[] {
  return beats
}

/** The tiers of energy refills. */
export function defineRefills(tiers: readonly Entry<EnergyRefillTier, EnergyRefillId>[]): readonly EnergyRefillTier[] {
  return tiers
}

/** The tiers of time skips. */
export function defineSkips(tiers: readonly Entry<TimeSkipTier, TimeSkipId>[]): readonly TimeSkipTier[] {
  return tiers
}

/** The diamond packs of the app stores. */
export function defineDiamondPacks(packs: readonly Entry<DiamondPack, DiamondPackId>[]): readonly DiamondPack[] {
  return packs
}
