import { defineEvent } from '../../define-event.ts'

export const theQueueAtTheOffice = defineEvent({
  id: 'the-queue-at-the-office',
  kind: 'question',
  category: 'chance',
  title: 'Number 214',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 1,
  offline: { kind: 'auto', option: 'come-back' },
  text: ['You have number 214. It is 131’s turn. The man beside you has 215, a thermos, and two cups.'],
  options: [
    {
      id: 'tea',
      text: 'Hold out a hand for the cup',
      outcomes: [
        {
          chance: 1,
          text: ['By 170 you have his marriage, by 190 his knee. At 214 you let him go first; he has farther to walk.'],
          effects: [
            { kind: 'gauge', of: 'social', by: 5 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'come-back',
      text: 'Go out, and come back at three',
      outcomes: [
        {
          chance: 0.5,
          odds: 'in time',
          text: ['You have had a swim. 213 is just shutting the door. You feel like a person in a film.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'health', by: 1 },
          ],
        },
        {
          chance: 0.5,
          odds: 'too late',
          text: ['They were quick today. You draw a number: 266.'],
          effects: [{ kind: 'gauge', of: 'stress', by: 6 }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, gauges: { social: 50, happiness: 50 } },
      choose: 'tea',
      roll: 0,
      expect: { gauges: { social: 5, happiness: 2 } },
    },
  ],
})
