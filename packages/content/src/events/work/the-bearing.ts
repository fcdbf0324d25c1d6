import { defineEvent } from '../../define-event.ts'

export const theBearing = defineEvent({
  id: 'the-bearing',
  kind: 'question',
  category: 'work',
  title: 'High water',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'job', ladders: ['engineering'], rung: { from: 1 } }],
  trigger: { kind: 'followUp' },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'The river is up to the stones of the old mill, brown, with whole trees in it. You are sent out on the bridge at night with a lamp. You can feel span six through your boots: a knock, and a pause, and a knock. The last buses are due over at midnight, full, from the game.',
  ],
  options: [
    {
      id: 'stop',
      text: 'Stand in the road and stop them',
      outcomes: [
        {
          chance: 1,
          text: [
            'You stand there with the lamp and both arms up. The first bus stops so close that you can read the driver’s lips. They all get off, eighty people, cross on foot on the upstream side, complaining, and the bus goes over by itself at a crawl. The knock is worse after that. At four a bearing drops.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'performance', by: 8 },
            { kind: 'remember', what: 'saved-someone' },
          ],
          followUps: [{ event: 'the-hearing-on-the-bridge', afterDays: [200, 500] }],
        },
      ],
    },
    {
      id: 'call',
      text: 'Radio it in and wait for orders',
      outcomes: [
        {
          chance: 0.6,
          odds: 'it holds',
          text: [
            'The order comes at two minutes to twelve: let them go. They go over one by one, lit up like cakes. You count the knocks. There is one too few, at the end, and no bus in the river.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: 14 }],
          followUps: [{ event: 'the-hearing-on-the-bridge', afterDays: [200, 500] }],
        },
        {
          chance: 0.4,
          modifiers: [
            {
              when: { kind: 'remembers', what: 'signed-span-six' },
              times: 1.4,
              why: 'there was no second look in the fall',
            },
          ],
          odds: 'it does not',
          text: [
            'You are still holding the radio when the third one tilts. It hangs by its back wheels for an hour and a half. They take out all of them but the driver.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 22 },
            { kind: 'gauge', of: 'happiness', by: -16 },
            { kind: 'remember', what: 'lost-someone-at-work' },
          ],
          followUps: [{ event: 'the-hearing-on-the-bridge', afterDays: [200, 500] }],
        },
      ],
    },
    {
      id: 'under',
      text: 'Go down the ladder and look at it first',
      conditions: [{ kind: 'gauge', of: 'health', from: 50 }],
      energyCost: 12,
      outcomes: [
        {
          chance: 1,
          text: [
            'Under the deck it is all roar. The bearing has walked four inches; it has two to go. You wedge it with ties and a jack, on your back, with the water taking your hat. The buses go over your face. You come up and can’t close your hands.',
          ],
          effects: [
            { kind: 'gauge', of: 'health', by: -8 },
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'performance', by: 12 },
            { kind: 'remember', what: 'saved-someone' },
          ],
          followUps: [{ event: 'the-hearing-on-the-bridge', afterDays: [200, 500] }],
        },
      ],
    },
  ],
})
