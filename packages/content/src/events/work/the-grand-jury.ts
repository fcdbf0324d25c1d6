import { defineEvent } from '../../define-event.ts'

export const theGrandJury = defineEvent({
  id: 'the-grand-jury',
  kind: 'question',
  category: 'work',
  title: 'Under oath',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { mate: { relation: 'colleague' } },
  conditions: [{ kind: 'job', ladders: ['police'] }],
  trigger: { kind: 'followUp' },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'Twenty-three people in rows, on folding chairs. A phone has turned up: forty seconds, from a third-floor window, no sound. They haven’t shown it to you. The prosecutor asks you, gently, where the boy’s hands were. {mate} is on a bench in the hall, in {mate.their} good suit.',
  ],
  options: [
    {
      id: 'roof',
      text: '“On the roof of the car”',
      outcomes: [
        {
          chance: 1,
          text: [
            'You hear the pencils. {mate} gets two years, and does fourteen months. You are transferred three times in the first year and at each new place your coffee has been spat in, until one morning it hasn’t.',
          ],
          effects: [
            { kind: 'affinity', role: 'mate', by: -20 },
            { kind: 'gauge', of: 'stress', by: 12 },
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'gauge', of: 'social', by: -8 },
            { kind: 'remember', what: 'spoke-up-at-work' },
          ],
          followUps: [{ event: 'the-locker', afterDays: [900, 1700] }],
        },
      ],
    },
    {
      id: 'belt',
      text: '“It happened fast”',
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s true, it did. They show you the forty seconds then, on a sheet. They go fast. You look at yourself, at the other door: you look like a person waiting for a bus.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 16 },
            { kind: 'gauge', of: 'happiness', by: -14 },
            { kind: 'performance', by: -10 },
            { kind: 'remember', what: 'kept-quiet-at-work' },
          ],
          followUps: [{ event: 'the-locker', afterDays: [900, 1700] }],
        },
      ],
    },
    {
      id: 'both',
      text: '“What I signed was a lie, and I signed it”',
      conditions: [{ kind: 'remembers', what: 'signed-paragraph-four' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'It costs you the stripes you were going to get and a year’s pay. In the hall {mate} stands up when you come out, and you both stand there in your good suits.',
          ],
          effects: [
            { kind: 'money', by: -800_000 },
            { kind: 'performance', by: -16 },
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'affinity', role: 'mate', by: -8 },
            { kind: 'remember', what: 'owned-up-at-work' },
          ],
          followUps: [{ event: 'the-locker', afterDays: [900, 1700] }],
        },
      ],
    },
  ],
})
