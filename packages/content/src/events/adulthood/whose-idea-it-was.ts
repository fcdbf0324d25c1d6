import { defineEvent } from '../../define-event.ts'

export const whoseIdeaItWas = defineEvent({
  id: 'whose-idea-it-was',
  kind: 'question',
  category: 'work',
  title: 'Whose idea it was',
  stages: ['adult'],
  cast: { colleague: { relation: 'colleague', age: { from: 22, to: 60 } } },
  conditions: [{ kind: 'employed', is: true }],
  trigger: { kind: 'draw', weight: 14 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'silent' },
  text: [
    '{colleague} stands at the head of the table and tells them the idea. It is a good one. You know that, because you had it, on the stairs, on Tuesday, out loud, with {colleague} one step below. They are nodding. One of them writes it down.',
  ],
  options: [
    {
      id: 'silent',
      text: 'Let it go',
      outcomes: [
        {
          chance: 1,
          text: [
            'It is carried out. It works. It has {colleague}’s name for as long as there is a company. Once, in the elevator, {colleague.they} {colleague|starts|start} to say something, and it is your floor.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'affinity', role: 'colleague', by: 4 },
            { kind: 'remember', what: 'the-idea-on-the-stairs' },
          ],
        },
      ],
    },
    {
      id: 'say',
      text: '“We had that on the stairs, didn’t we”',
      outcomes: [
        {
          chance: 0.6,
          text: [
            '“Right!” says {colleague}, at once, generously, like a gift. There’s now a “we” about it. Everyone saw how the color came up from {colleague.their} collar.',
          ],
          modifiers: [{ when: { kind: 'job', rung: { from: 2 } }, times: 1.5 }],
          effects: [
            { kind: 'affinity', role: 'colleague', by: -5 },
            { kind: 'performance', by: 8 },
            { kind: 'gauge', of: 'stress', by: -2 },
          ],
        },
        {
          chance: 0.4,
          text: [
            '“Did we?” says {colleague}. It sounds so friendly. You hear yourself, in front of nine people, describe a staircase.',
          ],
          effects: [
            { kind: 'affinity', role: 'colleague', by: -8 },
            { kind: 'performance', by: -4 },
            { kind: 'gauge', of: 'stress', by: 7 },
          ],
        },
      ],
    },
    {
      id: 'after',
      text: 'Go and see {colleague} afterward, with the door shut',
      energyCost: 3,
      outcomes: [
        {
          chance: 0.5,
          text: [
            '“I know,” says {colleague}. “I heard myself do it. I couldn’t stop.” {colleague.They} {colleague|goes|go} upstairs and puts it right, alone; you’re told of it by the one who wrote it down.',
          ],
          modifiers: [{ when: { kind: 'affinity', role: 'colleague', from: 30 }, times: 1.8 }],
          effects: [
            { kind: 'affinity', role: 'colleague', by: 12 },
            { kind: 'performance', by: 8 },
            { kind: 'familiarity', role: 'colleague', by: 8 },
            { kind: 'remember', what: 'the-idea-on-the-stairs' },
          ],
          remembers: { role: 'colleague', as: 'the door that was shut' },
        },
        {
          chance: 0.5,
          text: [
            '“You said it,” says {colleague}. “I made it.” There’s something in it; you take it home, and it keeps you up.',
          ],
          effects: [
            { kind: 'affinity', role: 'colleague', by: -4 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'the-idea-on-the-stairs' },
          ],
        },
      ],
    },
    {
      id: 'lead',
      text: 'Give {colleague} the whole thing to run',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'leads' },
            { kind: 'job', rung: { from: 2 } },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            '“It is yours; build it,” you say, from your end of the table, and see that {colleague} had expected anything but that. It takes {colleague.them} a year and most of {colleague.their} hair. “How did you know,” says {colleague.they}, “that it would be awful?” You had had it on the stairs. You had got as far as the landing.',
          ],
          effects: [
            { kind: 'performance', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'affinity', role: 'colleague', by: 3 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 36, employed: true, gauges: { stress: 50 } },
      choose: 'silent',
      roll: 0,
      expect: { gauges: { stress: 8 }, remembers: ['the-idea-on-the-stairs'] },
    },
  ],
})
