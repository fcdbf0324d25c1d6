/** The stages of life, in order. */
export const stages = ['infancy', 'childhood', 'adolescence', 'youngAdult', 'adult', 'middleAge', 'oldAge'] as const
export type Stage = (typeof stages)[number]

/** The age in years at which each stage begins. */
export const stageFrom: Readonly<Record<Stage, number>> = {
  infancy: 0,
  childhood: 3,
  adolescence: 13,
  youngAdult: 18,
  adult: 30,
  middleAge: 45,
  oldAge: 65,
}

/** The age in years from which a person is an adult before the law. */
export const adultAge = 18

/** The stage at an age in whole years. */
export function stageOfAge(years: number): Stage {
  for (let i = stages.length - 1; i > 0; i--) {
    const stage = stages[i] as Stage
    if (years >= stageFrom[stage]) return stage
  }
  return 'infancy'
}
