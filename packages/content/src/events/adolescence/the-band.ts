import { defineEvent } from '../../define-event.ts'

export const theBand = defineEvent({
  id: 'the-band',
  kind: 'question',
  category: 'play',
  title: 'Three chords',
  stages: ['adolescence'],
  cast: { friend: { relation: 'friend', age: { to: 19 } } },
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 4,
  offline: { kind: 'deadline', option: 'listen', minutes: 2880 },
  text: [
    '{friend} has a drum kit and an uncle with a garage. What they do not have is anybody who can play anything. There is a guitar in there too, with five strings, and it is held out to you.',
  ],
  options: [
    {
      id: 'join',
      text: 'Join',
      energyCost: 8,
      outcomes: [
        {
          chance: 1,
          text: [
            'You can play one song. You play it at four volumes. The dog of the house has to be taken to an aunt.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'gauge', of: 'social', by: 8 },
            { kind: 'affinity', role: 'friend', by: 6 },
            { kind: 'remember', what: 'was-in-a-band' },
          ],
          remembers: { role: 'friend', as: 'the garage' },
        },
      ],
    },
    {
      id: 'listen',
      text: 'Come and listen',
      outcomes: [
        {
          chance: 1,
          text: ['You sit on a tire with your hands over your ears, keeping time with one foot.'],
          effects: [
            { kind: 'gauge', of: 'social', by: 4 },
            { kind: 'affinity', role: 'friend', by: 2 },
          ],
        },
      ],
    },
  ],
  examples: [{ given: { age: 15, gauges: { social: 50 } }, choose: 'listen', expect: { gauges: { social: 4 } } }],
})
