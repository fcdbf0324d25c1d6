import { defineEvent } from '../../define-event.ts'

export const theWeekendTrade = defineEvent({
  id: 'the-weekend-trade',
  kind: 'question',
  category: 'work',
  title: 'On the side',
  stages: ['youngAdult', 'adult', 'middleAge'],
  age: { from: 22, to: 60 },
  conditions: [
    { kind: 'job', days: 200 },
    { kind: 'not', of: { kind: 'routine', id: 'side-work', is: true } },
  ],
  trigger: { kind: 'draw', weight: 9 },
  once: true,
  importance: 5,
  offline: { kind: 'deadline', option: 'no', minutes: 4320 },
  text: [
    'A neighbor of a friend needs what you do for a living, only smaller, on Saturday mornings, for cash. You could use it; who couldn’t. You also have, at present, Saturday mornings.',
  ],
  options: [
    {
      id: 'yes',
      text: 'Take it on',
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s the same work, with nobody over you. You do it in your own old clothes, and they bring you coffee on a plate.',
          ],
          effects: [
            {
              kind: 'startRoutine',
              id: 'side-work',
              title: 'Saturday side work',
              place: 'town',
              time: 'morning',
              days: [6],
              minutes: 180,
              energy: 6,
            },
            { kind: 'money', by: 120_000 },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
          followUps: [{ event: 'the-saturday-ledger', afterDays: [200, 400] }],
        },
      ],
    },
    {
      id: 'once',
      text: 'Do it once, as a favor',
      energyCost: 6,
      outcomes: [
        {
          chance: 1,
          text: [
            'They send a pie. You have a line of three outside your door, so to speak, by the next week, and you send them all to a kid who is starting out.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'social', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'enough',
      text: '“No. I’ve missed enough”',
      conditions: [{ kind: 'remembers', what: 'missed-it-for-work' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You hear yourself say it. On Saturday you go out to the field and find the right bleacher, and when they look over, there you are, with oranges.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'gauge', of: 'social', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'no',
      text: 'Keep Saturdays',
      outcomes: [
        {
          chance: 1,
          text: [
            'You sleep until the sun is on the foot of the bed. It had been so long since you’d seen it get there.',
          ],
          effects: [
            { kind: 'gauge', of: 'energy', by: 5 },
            { kind: 'gauge', of: 'stress', by: -5 },
          ],
        },
      ],
    },
  ],
})
