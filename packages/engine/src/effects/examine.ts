import type { ExamineEffect } from '../catalogue/effect.ts'
import { updateAfterBodyChange } from '../systems/body/body.ts'
import { definitionOf, diagnose } from '../systems/body/illness.ts'
import { beginCare, isTreatable } from '../systems/body/treatment.ts'
import type { EffectKind } from './define.ts'

export const examine: EffectKind<ExamineEffect> = {
  kind: 'examine',
  changes: ['facts'],
  applies({ illness }, turn) {
    for (const had of [...turn.life.body.illnesses]) {
      if (illness !== undefined && had.id !== illness) continue
      diagnose(turn, had)
      if (isTreatable(definitionOf(turn, had), had)) beginCare(turn, had)
    }
    updateAfterBodyChange(turn)
  },
  explains: ({ illness }) => (illness === undefined ? 'an examination' : `treatment: ${illness.replaceAll('-', ' ')}`),
  bounds: () => null,
}
