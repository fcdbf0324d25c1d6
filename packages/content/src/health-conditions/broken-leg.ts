import { defineHealthCondition } from '../define-health-condition.ts'

export const brokenLeg = defineHealthCondition({
  id: 'broken-leg',
  title: 'a broken leg',
  group: 'injury',
  course: 'acute',
  incidence: [
    [4, 0.003],
    [18, 0.003],
    [65, 0.004],
  ],
  severity: [0.35, 0.5, 0.15],
  days: [45, 60],
  symptoms: { energy: -12, health: -8, happiness: -6, stress: 4, social: -4 },
  hazardRatio: 1.4,
  treatment: { title: 'a plate and six screws', cents: 420000, chance: 0.95, days: 50, relief: 0.5 },
  importance: 5,
  text: {
    onset: [
      'You look down, and one of your feet is pointing at somebody else. Stairs are now a matter of policy.',
      'Something gave, with a sound like a pencil. You lie there and listen to people telling each other not to move you.',
      'It was one step, and there were supposed to be two more. They put in a plate with six screws.',
      'You learn to go through a door with two sticks and a bag in your teeth.',
      'They hang it from the ceiling. You have a good view of your own toes, and of what is for lunch.',
    ],
    over: [
      'You walk to the kitchen without thinking of it, and then you think of it.',
      'The crutches go into the closet, and stand there, a couple.',
      'You get to the corner and back. It takes as long as it used to take to get to town.',
      'You stand on it. You stand on it alone. Nobody in the room says a thing.',
      'You forget which one it was, for a moment, on the stairs.',
    ],
  },
})
