import { defineEvent } from '../../define-event.ts'

export const theLateTrain = defineEvent({
  id: 'the-late-train',
  kind: 'question',
  category: 'chance',
  title: 'The last train',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'walk' },
  text: [
    'The last train has gone; you can see its lights. On the platform there are you, a woman with a cello, and a vending machine.',
  ],
  options: [
    {
      id: 'talk',
      text: 'Ask about the cello',
      outcomes: [
        {
          chance: 0.6,
          odds: 'she likes being asked',
          text: ['She plays you the slow movement, in gloves. At five the first train comes, and is a nuisance.'],
          effects: [
            { kind: 'gauge', of: 'social', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'meet', affinity: 25 },
          ],
        },
        {
          chance: 0.4,
          odds: 'she does not',
          text: ['“It is insured,” she says, and moves it to her other side.'],
          effects: [{ kind: 'gauge', of: 'social', by: -1 }],
        },
      ],
    },
    {
      id: 'taxi',
      text: 'Take a taxi',
      moneyCost: 6000,
      outcomes: [
        {
          chance: 1,
          text: ['The driver has a theory about traffic lights. By your door you half believe it.'],
          effects: [{ kind: 'gauge', of: 'stress', by: -3 }],
        },
      ],
    },
    {
      id: 'walk',
      text: 'Walk home',
      outcomes: [
        {
          chance: 1,
          text: ['Two hours and ten minutes. You meet a fox, who has right of way.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: -5 },
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'gauge', of: 'energy', by: -6 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 30, gauges: { stress: 40, happiness: 60, energy: 50 } },
      choose: 'walk',
      expect: { gauges: { stress: -5, happiness: 3 } },
    },
  ],
})
