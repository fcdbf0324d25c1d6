import type { ExtracurricularDefinition } from '../../catalogue/education.ts'
import type { Turn } from '../../core/turn.ts'
import type { Focus } from '../../life/education.ts'
import type { GaugeName } from '../../life/vocabulary.ts'
import { changeGauge } from '../mood/mood.ts'
import { updateTarget } from './grades.ts'

/**
 * The effect of each focus on the gauges, once a term. A focus also changes marks (`grades.ts`), and progress in activities of its kind is a
 * quarter faster. Each focus has a price: studying is tiring, and not studying means worse marks.
 */
const termEffects: Readonly<Record<Focus, Readonly<Partial<Record<GaugeName, number>>>>> = {
  Balanced: { happiness: 2 },
  Academics: { stress: 5 },
  Sports: { health: 4 },
  Social: { social: 8, happiness: 2 },
}

const favouredKinds: Readonly<Record<Focus, readonly ExtracurricularDefinition['kind'][]>> = {
  Balanced: [],
  Academics: ['academic'],
  Sports: ['sport', 'outdoors'],
  Social: ['social', 'art'],
}

/** Applies the effects of the focus, at the end of a term. */
export function endTermOfFocus(turn: Turn): void {
  const { life, minute } = turn
  for (const [name, by] of Object.entries(termEffects[life.education.focus])) {
    changeGauge(life, name as GaugeName, minute, by)
  }
}

export function isFavoured(focus: Focus, kind: ExtracurricularDefinition['kind']): boolean {
  return favouredKinds[focus].includes(kind)
}

/** Changes the focus, and with it the performance that the marks drift towards. */
export function setFocus(turn: Turn, focus: Focus): void {
  turn.life.education.focus = focus
  updateTarget(turn)
}
