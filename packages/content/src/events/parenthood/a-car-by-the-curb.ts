import { defineEvent } from '../../define-event.ts'

export const aCarByTheCurb = defineEvent({
  id: 'a-car-by-the-curb',
  kind: 'question',
  category: 'family',
  title: 'A car by the curb',
  stages: ['middleAge', 'oldAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 24, to: 56 } } },
  trigger: { kind: 'followUp' },
  cooldownDays: 3000,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'There is a car by the curb with its lights off and someone in it. It has been there for twenty minutes. You know the way that the head is held.',
  ],
  options: [
    {
      id: 'out',
      text: 'Go out, as you are',
      energyCost: 2,
      outcomes: [
        {
          chance: 0.8,
          text: [
            '{child} leans over and opens the door on the other side. You sit there in your slippers, both looking straight ahead, and the windows fog up. Nobody has said anything when {child.they} {child|turns|turn} the heat on for you.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 20 },
            { kind: 'familiarity', role: 'child', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 10 },
          ],
        },
        {
          chance: 0.2,
          text: [
            'When you are halfway the engine starts. You stand in the road, in your slippers, with a hand up. It might have been anyone.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -12 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'remember', what: 'the-car-that-left' },
          ],
        },
      ],
    },
    {
      id: 'plate',
      text: 'Set a second plate, and leave the door ajar',
      outcomes: [
        {
          chance: 0.7,
          text: [
            'It is a long while. Then the door moves. “You’ll let the heat out,” says {child}, and closes it, from the inside.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 16 },
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'familiarity', role: 'child', by: 6 },
          ],
        },
        {
          chance: 0.3,
          text: [
            'In the morning the plate stands there, and there’s snow or rain or whatever it was on the mat, and in it a footprint, of one foot, pointing in.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -6 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'the-car-that-left' },
          ],
        },
      ],
    },
    {
      id: 'blink',
      text: 'Switch the light off, and on',
      conditions: [{ kind: 'remembers', what: 'kept-the-light-on' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'Off, on. It is what you used to do when {child.they} {child|was|were} late. After a moment the headlights answer: off, on.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 18 },
            { kind: 'gauge', of: 'happiness', by: 14 },
          ],
        },
      ],
    },
    {
      id: 'dark',
      text: 'Draw the curtain',
      outcomes: [
        {
          chance: 1,
          text: [
            'You, too, were hurt. It does you good to have it be so, for once. The car stays for another hour. Then you hear it go; you hear it all the way to the corner.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'gauge', of: 'happiness', by: -8 },
            { kind: 'affinity', role: 'child', by: -10 },
            { kind: 'remember', what: 'the-car-that-left' },
          ],
        },
      ],
    },
  ],
  examples: [{ given: { age: 54 }, choose: 'plate', roll: 0.01, expect: { says: 'It is a long while' } }],
})
