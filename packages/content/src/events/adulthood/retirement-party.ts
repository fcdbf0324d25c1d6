import { defineEvent } from '../../define-event.ts'

export const retirementParty = defineEvent({
  id: 'retirement-party',
  kind: 'question',
  category: 'work',
  title: 'The speech',
  stages: ['middleAge', 'oldAge'],
  age: { from: 61 },
  // Only with a job: a pensioner may have been out of work for years, without colleagues to give a party.
  conditions: [
    { kind: 'employed', is: true },
    { kind: 'job', days: 1095 },
    { kind: 'not', of: { kind: 'ill', illness: 'dementia' } },
  ],
  trigger: { kind: 'waiting', medianDays: 250 },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'slip-away', minutes: 2 * 1440 },
  text: [
    'Nobody knows when you will go, so they have rented the room above the restaurant in good time. There is a banner, a clock in a box, and forty people looking at you with their forks down.',
  ],
  options: [
    {
      id: 'honest',
      text: 'Say what you really think of the place',
      energyCost: 6,
      outcomes: [
        {
          chance: 0.5,
          odds: 'they love it',
          text: [
            'You tell the one about the flood and the director’s shoes. They laugh until the waiter comes to look. Somebody cries.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'gauge', of: 'social', by: 8 },
          ],
        },
        {
          chance: 0.5,
          odds: 'the director is in the room',
          text: [
            'You tell the one about the flood and the director’s shoes. The director is in the room. He is wearing shoes.',
          ],
          effects: [{ kind: 'gauge', of: 'happiness', by: 3 }],
        },
      ],
    },
    {
      id: 'thank',
      text: 'Thank everyone by name',
      energyCost: 8,
      outcomes: [
        {
          chance: 1,
          text: [
            'You thank everyone by name, the porter first. It takes a quarter of an hour. Nobody looks at the clock, though it is in the box.',
          ],
          effects: [{ kind: 'gauge', of: 'social', by: 10 }],
        },
      ],
    },
    {
      id: 'slip-away',
      text: 'Slip out by the kitchen',
      outcomes: [
        {
          chance: 1,
          text: [
            'The cook holds the door for you. Outside it smells of rain and fried onions, and it is only half past eight.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: -8 }],
        },
      ],
    },
  ],
  examples: [{ given: { age: 64, gauges: { stress: 30 } }, choose: 'slip-away', expect: { gauges: { stress: -8 } } }],
})
