import { defineEvent } from '../../define-event.ts'

export const aBlockOfIce = defineEvent({
  id: 'a-block-of-ice',
  kind: 'question',
  category: 'money',
  title: 'A block of ice',
  stages: ['adult'],
  conditions: [{ kind: 'debts', from: 400000 }],
  trigger: { kind: 'draw', weight: 16 },
  cooldownDays: 3000,
  importance: 5,
  offline: { kind: 'auto', option: 'min' },
  text: [
    'You have put the card into a glass of water and the glass into the freezer, as a man on a program advised. It is in there now, behind the peas, quite clear. Today you took it out and held it under the lamp, to see whether the number could be read.',
  ],
  options: [
    {
      id: 'min',
      text: 'Put it back, and pay the minimum',
      outcomes: [
        {
          chance: 1,
          text: ['You put it back. It is like having something at the zoo.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'gauge', of: 'happiness', by: -1 },
          ],
        },
      ],
    },
    {
      id: 'all',
      text: 'Sell what you can live without, and pay off a piece of it',
      energyCost: 6,
      outcomes: [
        {
          chance: 1,
          text: [
            'A saw, a coat, the good speakers; a man comes for the bicycle and gives it a squeeze, like fruit. It is astonishing how much room there is. For a year you keep all receipts in a shoebox and can’t sleep unless it has been added up.',
          ],
          effects: [
            { kind: 'money', by: 140000 },
            { kind: 'gauge', of: 'stress', by: -3 },
            { kind: 'startHabit', habit: 'nail-biting' },
            { kind: 'remember', what: 'the-shoebox-of-receipts' },
          ],
        },
      ],
    },
    {
      id: 'ask',
      text: 'Tell one person what it comes to',
      outcomes: [
        {
          chance: 0.7,
          text: [
            'You say the number aloud, on a park bench. It has not been outdoors before. “Mine was more,” says your friend, without turning the head. There is a group. It is Mondays, in the basement of a church, and the coffee is free.',
          ],
          effects: [
            {
              kind: 'startRoutine',
              id: 'the-monday-group',
              title: 'The Monday group',
              place: 'town',
              time: 'evening',
              days: [1],
              minutes: 90,
              energy: 2,
            },
            { kind: 'gauge', of: 'stress', by: -9 },
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'remember', what: 'said-the-number' },
          ],
        },
        {
          chance: 0.3,
          text: [
            'You say the number. They are very nice. They tell you about a program where somebody puts the card in a glass of water.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'gauge', of: 'happiness', by: -3 },
            { kind: 'remember', what: 'said-the-number' },
          ],
        },
      ],
    },
    {
      id: 'thaw',
      text: 'Let it thaw',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'habit', habit: 'shopping-sprees' },
            { kind: 'habit', habit: 'gambling' },
            { kind: 'spends', as: ['spendthrift'] },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'You sit with it the way you sit with a person who is waking up. By midnight it lies in a puddle, and works.',
          ],
          effects: [
            { kind: 'debt', by: 180000 },
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'gauge', of: 'stress', by: 8 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 38, gauges: { stress: 50, happiness: 50 } },
      choose: 'thaw',
      roll: 0,
      expect: { gauges: { happiness: 7, stress: 8 } },
    },
  ],
})
