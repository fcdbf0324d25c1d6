import { defineEvent } from '../../define-event.ts'

export const fluSeason = defineEvent({
  id: 'flu-season',
  kind: 'question',
  category: 'health',
  title: 'Flu season',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [
    { kind: 'season', in: ['autumn', 'winter'] },
    { kind: 'not', of: { kind: 'ill', illness: 'flu' } },
  ],
  trigger: { kind: 'draw', weight: 8 },
  once: true,
  importance: 3,
  offline: { kind: 'deadline', option: 'skip', minutes: 2880 },
  text: [
    'A notice hangs in the stairwell: vaccinations on Thursday, first floor, bring your sleeve. Half the building is coughing already.',
  ],
  options: [
    {
      id: 'go',
      text: 'Roll up a sleeve',
      energyCost: 3,
      outcomes: [
        {
          chance: 1,
          text: ['The nurse says “now”, and it is over before the word is. For two days your arm has opinions.'],
          effects: [
            { kind: 'gauge', of: 'energy', by: -3 },
            { kind: 'gauge', of: 'health', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'skip',
      text: 'You never catch anything',
      outcomes: [
        {
          chance: 0.72,
          odds: 'nothing comes of it',
          text: ['You walk through January like a man through a minefield who does not know what a mine is. Nothing.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
        },
        {
          chance: 0.28,
          odds: 'you catch it',
          text: ['It comes on a Wednesday, through the door of the elevator.'],
          effects: [{ kind: 'fallIll', illness: 'flu' }],
        },
      ],
    },
  ],
  examples: [{ given: { age: 21 }, choose: 'skip', roll: 0.01, expect: { says: 'You walk through January like' } }],
})
