import { defineEvent } from '../../define-event.ts'

export const twoKeyCards = defineEvent({
  id: 'two-key-cards',
  kind: 'question',
  category: 'love',
  title: 'Two key cards',
  stages: ['adult'],
  age: { from: 32, to: 44 },
  cast: {
    other: { relation: 'colleague', age: { from: 25, to: 50 } },
    partner: { relation: 'spouse', age: { from: 18 } },
  },
  conditions: [{ kind: 'employed', is: true }],
  trigger: { kind: 'draw', weight: 12 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'Third night of the training, in a town with one hotel. {other} has made you laugh since the first one. You have both run out of reasons to still be in the hallway. {other.They} {other|turns|turn} a key card over and over, like somebody about to show a trick. At home {partner} has sent a picture of the sink, fixed.',
  ],
  options: [
    {
      id: 'in',
      text: 'Go in',
      outcomes: [
        {
          chance: 1,
          text: [
            'It is kind, and awkward, and the air conditioning clicks. At five you go back along the hallway with your shoes in your hand. You delete the sink.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'stress', by: 14 },
            { kind: 'affinity', role: 'other', by: 12 },
          ],
          followUps: [{ event: 'the-question-at-the-sink', afterDays: [1200, 1825] }],
        },
      ],
    },
    {
      id: 'night',
      text: 'Say good night',
      outcomes: [
        {
          chance: 1,
          text: [
            '“Good night,” says {other}, and it sounds relieved, or else it is the other thing. You lie on the bedspread with your clothes on. Nothing has happened. You go over it for years: nothing, in detail.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'affinity', role: 'other', by: -2 },
            { kind: 'remember', what: 'stayed-in-the-hall' },
          ],
        },
      ],
    },
    {
      id: 'call',
      text: 'Say that you have to make a call, and make it',
      outcomes: [
        {
          chance: 0.6,
          text: [
            '{partner} was asleep. “What’s wrong?” “Nothing. Tell me about the sink.” And {partner.they} {partner|does|do}, at one in the morning, the washer, the wrench, all of it, and you sit on the ice machine and hang on to each word.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: 8 },
            { kind: 'familiarity', role: 'partner', by: 4 },
            { kind: 'gauge', of: 'stress', by: -4 },
            { kind: 'remember', what: 'the-call-from-the-ice-machine' },
          ],
        },
        {
          chance: 0.4,
          text: [
            'It rings and rings. {partner} puts the phone in the kitchen at night. When you come back to the hallway it is empty, and you do not know whether you would have told {other} good night or not.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 7 },
            { kind: 'gauge', of: 'happiness', by: -3 },
            { kind: 'remember', what: 'stayed-in-the-hall' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 37, employed: true, gauges: { stress: 50, happiness: 50 } },
      choose: 'in',
      roll: 0,
      expect: { gauges: { happiness: 4, stress: 14 }, followUp: 'the-question-at-the-sink' },
    },
  ],
})
