import { defineEvent } from '../../define-event.ts'

export const everySecondFriday = defineEvent({
  id: 'every-second-friday',
  kind: 'question',
  category: 'family',
  title: 'Every second Friday',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 4, to: 11 } } },
  conditions: [
    { kind: 'arranged', role: 'child', as: ['elsewhere'] },
    { kind: 'personIs', role: 'child', as: 'away', is: false },
  ],
  trigger: { kind: 'draw', weight: 22 },
  cooldownDays: 1900,
  importance: 5,
  offline: { kind: 'auto', option: 'pizza' },
  text: [
    'It is your weekend. {child} stands inside your door with a backpack, and asks where the bathroom is. {child.They} {child|has|have} asked before. You have forty-six hours.',
  ],
  options: [
    {
      id: 'plan',
      text: 'Unroll the whole plan: zoo, movie, pancakes',
      moneyCost: 12000,
      energyCost: 6,
      outcomes: [
        {
          chance: 0.6,
          text: [
            'You do all of it. On Sunday {child} falls asleep in the car with a giraffe in each hand, and you sit by the curb until the time is quite up, and a little over.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'affinity', role: 'child', by: 4 },
          ],
        },
        {
          chance: 0.4,
          text: [
            'By Saturday noon {child.they} {child|asks|ask}, very politely, whether there is anything left. You find that you have been holding a map of the zoo like a shield.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'affinity', role: 'child', by: -2 },
            { kind: 'familiarity', role: 'child', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'pizza',
      text: 'Order a pizza and ask nothing',
      outcomes: [
        {
          chance: 1,
          text: [
            'You eat it on the floor, out of the box. About the middle of the second slice {child.they} {child|begins|begin} to talk, of a boy named Oscar, of a tooth. It is Saturday before you know it.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'bed',
      text: 'Let {child.them} choose the color of the wall by the bed',
      moneyCost: 6000,
      energyCost: 8,
      outcomes: [
        {
          chance: 1,
          text: [
            'Orange. The two of you paint until ten at night, and there is orange on the cat next door. When {child.they} {child|comes|come} again, the bathroom needs no asking.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'remember', what: 'the-orange-wall' },
          ],
        },
      ],
    },
    {
      id: 'know',
      text: 'Do the giants, as you do every time',
      conditions: [{ kind: 'affinity', role: 'child', from: 70 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You are a giant with a cold. {child} is the doctor, and prescribes a bath, soup, and never again to be late on a Friday.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 6 },
          ],
        },
      ],
    },
  ],
})
