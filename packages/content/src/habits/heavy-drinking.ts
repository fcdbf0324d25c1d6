import { defineHabit } from '../define-habit.ts'

export const heavyDrinking = defineHabit({
  id: 'heavy-drinking',
  title: 'drink too much',
  good: false,
  starts: [
    [17, 0.012],
    [21, 0.02],
    [30, 0.011],
    [50, 0.008],
    [70, 0.003],
  ],
  stressed: 2,
  company: 1.3,
  growsWeekly: 2,
  weeklyCents: 5500,
  effects: { happiness: -4, stress: 1, health: -6, social: -2, weight: 15 },
  hazardRatio: 1.6,
  formerShare: 0.2,
  takes: {
    ceilings: { happiness: [70, 52, 36], health: [80, 64, 46], social: [75, 58, 42] },
    performance: [3, 10, 22],
    activities: [
      {
        kinds: ['sport', 'academic'],
        from: 3,
        because: 'It is at six, and by six you have started.',
      },
    ],
    verbs: [
      {
        verbs: ['teach', 'read-to', 'forbid'],
        from: 3,
        because: 'Children smell it before they hear you. You do not go near enough.',
      },
      {
        verbs: ['lend', 'ask-for-help'],
        from: 3,
        because: 'It has been promised to so many by now that a yes of yours has no more weight than a no.',
      },
    ],
    theirs: [
      {
        verbs: ['lend'],
        because: 'You know where it would go, and so does {person}, and you are not going to pay for it.',
      },
      {
        verbs: ['travel'],
        because: 'You have been away with {person} once, and spent the week counting. Not while it lasts.',
      },
    ],
  },
  amongPeople: { share: 0.09, ages: [19, 58], years: [4, 22] },
  fadesYears: 9,
  quit: { withdrawal: { stress: 8, happiness: -4 }, relapseDays: 30, freeDays: 200 },
  text: {
    start: 'The glass in the evening has become two, and they have moved forward to the afternoon.',
    relapse: [
      '“One,” you said, and everybody was too kind to count.',
      'It was somebody’s birthday, and then it was past that.',
      'You had been doing so well that you thought you had earned it.',
      'The bottle came with the new neighbors. You put it away, and then you knew where it was.',
      'You poured it for the sauce. There was no sauce.',
      'For weeks you had walked home the other way. On Thursday you were in a hurry.',
    ],
    free: 'You wake on Sundays and remember all of it. The Sundays are longer than you had thought.',
    fade: 'You leave a glass half full, and then another one. Somehow it has stopped being the point.',
  },
})
