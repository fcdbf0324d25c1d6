import { defineHealthCondition } from '../define-health-condition.ts'

export const breastCancer = defineHealthCondition({
  id: 'breast-cancer',
  title: 'breast cancer',
  group: 'cancer',
  course: 'chronic',
  incidence: [
    [30, 0.0005],
    [40, 0.0015],
    [50, 0.0025],
    [65, 0.0042],
  ],
  bySex: { female: 1, male: 0.01 },
  risks: [{ habit: 'heavy-drinking', times: 1.3 }],
  once: true,
  severity: [0.45, 0.35, 0.2],
  symptoms: { health: -6, happiness: -5, stress: 8, social: -2 },
  hazardRatio: 4.5,
  foundAfterDays: 220,
  found: 0.75,
  treatment: {
    title: 'an operation, chemotherapy, radiation',
    cents: 1500000,
    weeklyCents: 2000,
    chance: 0.82,
    days: 200,
    cures: true,
    relief: 0.6,
  },
  cause: 'breast cancer',
  importance: 9,
  text: {
    onset: 'The radiologist comes back into the room herself, and sits down, and you watch her decide how to begin.',
    over: '“No evidence,” says the letter. You read it in the stairwell, standing up, three times.',
  },
})
