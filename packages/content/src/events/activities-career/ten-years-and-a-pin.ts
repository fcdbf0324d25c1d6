import { defineEvent } from '../../define-event.ts'

export const tenYearsAndAPin = defineEvent({
  id: 'ten-years-and-a-pin',
  kind: 'question',
  category: 'work',
  title: 'Ten years',
  stages: ['adult', 'middleAge'],
  conditions: [{ kind: 'job', days: 3650, partTime: false }],
  trigger: { kind: 'waiting', medianDays: 300 },
  once: true,
  importance: 4,
  offline: { kind: 'deadline', option: 'wear', minutes: 4320 },
  text: [
    'Ten years in the same place. They call you up in the lunchroom for the pin, which is the shape of the building. The speech has been given before; you can hear the gaps where the name goes. Then they ask if you’d like to say a few words.',
  ],
  options: [
    {
      id: 'wear',
      text: '“Thank you”',
      outcomes: [
        {
          chance: 1,
          text: [
            'You put it on. At home you find that it has a clasp that’s made for a thicker coat, and it goes into the dish with the keys.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 2 },
            { kind: 'gauge', of: 'social', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'words',
      text: 'Say what the ten years were',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'earned-a-good-name' },
            { kind: 'remembers', what: 'stood-by-someone' },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'You take four minutes. You name the cleaner, two people who have been let go, and the machine on the second floor that everybody has to kick. There’s a sort of roar. The pin looks different on you after that.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 12 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'performance', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'quiet',
      text: 'Begin to say a thing that you have kept to yourself for years, and stop',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'kept-quiet-at-work', daysAgo: 365 },
            { kind: 'remembers', what: 'looked-away', daysAgo: 365 },
            { kind: 'remembers', what: 'hid-a-mistake', daysAgo: 365 },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'They take it for feeling, and clap. A woman from the back office, who was there, isn’t clapping. She waits for you by the cups. “Some day, then,” she says.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'gauge', of: 'happiness', by: -4 },
            { kind: 'gauge', of: 'social', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'back',
      text: 'Give it back',
      conditions: [{ kind: 'gauge', of: 'happiness', from: 0, to: 45 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You hand it to the next one in line, who’s only got six. You walk out as far as the corner and stand there in the ordinary afternoon. Then you go back in; your lunch is in there.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'performance', by: -5 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
      ],
    },
  ],
  examples: [{ given: { age: 34 }, choose: 'wear', expect: { says: 's made for a thicker' } }],
})
