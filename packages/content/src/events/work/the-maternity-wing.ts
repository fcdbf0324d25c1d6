import { defineEvent } from '../../define-event.ts'

export const theMaternityWing = defineEvent({
  id: 'the-maternity-wing',
  kind: 'question',
  category: 'work',
  title: 'The third floor',
  stages: ['middleAge', 'oldAge'],
  conditions: [{ kind: 'job', ladders: ['medicine'], rung: { from: 4 } }],
  trigger: { kind: 'draw', weight: 96 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'Maternity loses two million a year. Close it, and there’s a heart center, with a donor, and the nearest delivery room is forty minutes off across the river. You were a resident on that floor. The donor would like to know by Friday, and would like it to have a garden.',
  ],
  options: [
    {
      id: 'close',
      text: 'Close it',
      outcomes: [
        {
          chance: 1,
          text: [
            'The hearts do very well; you could show anyone the figures. In the second winter a baby is born on the bridge, in a taxi, and lives. In the third, one does not.',
          ],
          effects: [
            { kind: 'performance', by: 12 },
            { kind: 'raise', times: 1.06 },
            { kind: 'gauge', of: 'happiness', by: -10 },
            { kind: 'remember', what: 'closed-the-third-floor' },
          ],
        },
      ],
    },
    {
      id: 'keep',
      text: 'Keep it, and give up the hearts',
      outcomes: [
        {
          chance: 1,
          text: [
            'The donor goes across the river. You cut lunches, paint, and four jobs, one of them a friend’s. Every night, when you leave, there’s a row of lit windows on three, and you count them without meaning to.',
          ],
          effects: [
            { kind: 'performance', by: -8 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'remember', what: 'kept-the-third-floor' },
          ],
        },
      ],
    },
    {
      id: 'donor',
      text: 'Take the donor to the third floor at four in the morning',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'said-it-plainly' },
            { kind: 'gauge', of: 'social', from: 55 },
          ],
        },
      ],
      energyCost: 8,
      outcomes: [
        {
          chance: 0.6,
          modifiers: [{ when: { kind: 'gauge', of: 'social', from: 65 }, times: 1.5, why: 'people take to you' }],
          odds: 'he is moved',
          text: [
            'He sees one. He has to sit down on a linen cart. There’ll be hearts, he says, blowing his nose, but up on five; and could the garden be where they can see it.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'performance', by: 8 },
            { kind: 'remember', what: 'kept-the-third-floor' },
          ],
        },
        {
          chance: 0.4,
          odds: 'he is not',
          text: ['It’s a quiet night. He sees a hallway and a woman asleep. “A lot of lights on,” he says.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -3 },
            { kind: 'gauge', of: 'stress', by: 6 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 50, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'close',
      roll: 0,
      expect: { gauges: { happiness: -10 }, remembers: ['closed-the-third-floor'] },
    },
  ],
})
