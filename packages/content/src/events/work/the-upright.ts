import { defineEvent } from '../../define-event.ts'

export const theUpright = defineEvent({
  id: 'the-upright',
  kind: 'question',
  category: 'work',
  title: 'The upright',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', ladders: ['warehouse'], rung: { from: 1, to: 2 } }],
  trigger: { kind: 'draw', weight: 42 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'You back the forklift around the end of row twelve and there’s a small bump. That’s all. The upright has a dent in it the size of a saucer. It carries forty tons of canned tomatoes, thirty feet up, over the aisle where they take their breaks. Nobody heard. The last one who dented a rack was walked out that same day.',
  ],
  options: [
    {
      id: 'report',
      text: 'Get down, and shut the row',
      outcomes: [
        {
          chance: 1,
          text: [
            'Red tape, both ends. An engineer with a magnet shakes his head, and unloads it from the top, can by can, for two days. “Six weeks,” he says to you. “Maybe less.” You’re off the machine for a year, on the same pay as a picker. The ones on break raise their cups to you.',
          ],
          effects: [
            { kind: 'raise', times: 0.9 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'remember', what: 'owned-up-at-work' },
          ],
        },
      ],
    },
    {
      id: 'back',
      text: 'Back away',
      outcomes: [
        {
          chance: 0.75,
          odds: 'it holds',
          text: [
            'Nothing happens. Every shift, you look at the saucer. In the spring they redo the racks, and the old upright is on the scrap pile, and you go over and put your hand in it.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 14 },
            { kind: 'gauge', of: 'happiness', by: -5 },
            { kind: 'remember', what: 'hid-a-mistake' },
          ],
        },
        {
          chance: 0.25,
          odds: 'it does not',
          text: [
            'It comes down on a Thursday afternoon, between breaks. It sounds like the sea. There was one man under it who’d gone back for his radio.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 24 },
            { kind: 'gauge', of: 'happiness', by: -20 },
            { kind: 'remember', what: 'hid-a-mistake' },
            { kind: 'remember', what: 'lost-someone-at-work' },
          ],
        },
      ],
    },
    {
      id: 'found',
      text: 'Report that you found a dent',
      conditions: [{ kind: 'job', performance: { from: 50 } }],
      outcomes: [
        {
          chance: 1,
          text: [
            'The row is shut and mended inside a week. They check the trucks for paint. Yours has tomato red on it, but then so do four, and one of the four belongs to a kid who’s had a warning already. There is time to speak up before they get to him.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'gauge', of: 'happiness', by: -4 },
            { kind: 'remember', what: 'kept-quiet-at-work' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'back',
      roll: 0,
      expect: { gauges: { stress: 14, happiness: -5 }, remembers: ['hid-a-mistake'] },
    },
  ],
})
