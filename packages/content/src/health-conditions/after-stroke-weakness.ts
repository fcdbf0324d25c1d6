import { defineHealthCondition } from '../define-health-condition.ts'

export const afterStrokeWeakness = defineHealthCondition({
  id: 'after-stroke-weakness',
  title: 'weakness after a stroke',
  group: 'nerves',
  course: 'chronic',
  incidence: [],
  severity: [0.5, 0.35, 0.15],
  symptoms: { health: -6, happiness: -4, social: -4 },
  hazardRatio: 1.7,
  treatment: {
    title: 'a physiotherapist with strong opinions',
    cents: 90000,
    weeklyCents: 2500,
    chance: 0.6,
    days: 120,
    relief: 0.4,
  },
  cause: 'a second stroke',
  takes: {
    ceilings: { health: [75, 62, 48] },
    performance: [6, 16, 34],
    work: 3,
    activities: [
      {
        kinds: ['sport', 'outdoors'],
        from: 2,
        because: 'The left side has its own opinion about stairs, and about balls.',
      },
      {
        kinds: ['craft'],
        from: 3,
        because: 'It was work for two hands.',
      },
    ],
    verbs: [
      {
        verbs: ['travel'],
        from: 3,
        because: 'You would need a bed with rails, a chair with wheels, and a week of somebody else’s patience.',
      },
      {
        verbs: ['help', 'care-for'],
        from: 3,
        because: 'You cannot lift, and you cannot hurry. You are the one who is helped across.',
      },
    ],
    theirs: [
      {
        verbs: ['travel'],
        because: '{person} cannot do the steps of a bus, and will not be carried. You look at the photographs instead.',
      },
    ],
  },
  amongPeople: { share: 0.08, ages: [52, 82], years: [6, 25] },
  importance: 6,
  text: {
    onset: 'Your left hand has become somebody to whom things must be explained.',
  },
})
