import { defineHealthCondition } from '../define-health-condition.ts'

export const commonCold = defineHealthCondition({
  id: 'common-cold',
  title: 'a cold',
  group: 'infection',
  course: 'acute',
  incidence: [
    [1, 0.9],
    [13, 0.6],
    [65, 0.4],
  ],
  seasonal: true,
  severity: [0.8, 0.18, 0.02],
  days: [5, 9],
  symptoms: { energy: -3, health: -2, happiness: -1 },
  hazardRatio: 1,
  importance: 1,
  text: {
    onset: [
      'Your nose has opened a branch office. The tissues are where they always are: in the other coat.',
      'You say everything through the nose, and answer to a different name.',
      'It begins with one sneeze, at which everyone says “bless you”. After the tenth they stop.',
      'Your head is a wet pillow that someone else is lying on.',
      'Lemon, honey, a scarf in bed. You are not ill enough to be pitied, and not well enough for anything else.',
    ],
  },
})
