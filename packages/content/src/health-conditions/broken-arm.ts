import { defineHealthCondition } from '../define-health-condition.ts'

export const brokenArm = defineHealthCondition({
  id: 'broken-arm',
  title: 'a broken arm',
  group: 'injury',
  course: 'acute',
  incidence: [
    [3, 0.01],
    [6, 0.016],
    [15, 0.008],
    [30, 0.004],
    [65, 0.007],
    [80, 0.012],
  ],
  severity: [0.55, 0.38, 0.07],
  days: [30, 42],
  symptoms: { energy: -6, health: -5, happiness: -4, stress: 3 },
  hazardRatio: 1.1,
  treatment: { title: 'a cast, six weeks', cents: 60000, chance: 0.96, days: 35, relief: 0.5 },
  importance: 4,
  text: {
    onset: [
      'The ground came up faster than you had been told. The doctor holds the picture against the light: there, and there.',
      'You put out a hand to break the fall, and the fall breaks the hand’s arm.',
      'There is a new bend in it, between two old ones. You look at it with interest until it begins to hurt.',
      'You hold it in front of you, like something that belongs to somebody, all the way to the hospital. Two places, they say.',
      'They ask for a color, for the cast. You had not expected to be asked anything.',
    ],
    over: [
      'The cast comes off. Underneath is a thin pale arm that must be yours.',
      'They saw it open, and it does not tickle, as promised. You wash the arm for a long time.',
      'Your arm floats up by itself for a day, because nothing is holding it down.',
      'You can button your own coat. You do it twice.',
      'The cast goes into the trash with all the names on it. You keep your hand in your sleeve until it has some color.',
    ],
  },
})
